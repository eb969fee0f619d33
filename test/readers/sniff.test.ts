import { expect, test } from 'vitest';
import { textKindOf } from '../../src/readers/sniff.ts';

test('a page is known by its frame, whatever comments stand before it', () => {
  expect(textKindOf('<!-- một --> <!-- hai -->\n<!DOCTYPE html><p>')).toBe('html');
  expect(textKindOf('<p>Sáng: họp</p>')).toBe('text');
});

test('hundreds of comments with no page behind them are text', () => {
  expect(textKindOf(`${'<!---->'.repeat(500)}x`)).toBe('text');
});
