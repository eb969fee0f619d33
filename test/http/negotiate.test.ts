import { expect, test } from 'vitest';
import { acceptedEncoding, acceptedLanguage, prefersPage } from '../../src/http/negotiate.ts';

test.each([
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html', true],
  ['application/json, text/html;q=0.5', false],
  ['text/html;q=0', false],
  ['*/*', false],
  [undefined, false],
])('a page for %s: %s', (accept, isPage) => {
  expect(prefersPage(accept)).toBe(isPage);
});

test.each([
  ['vi', 'vi'],
  ['en-US,en;q=0.9', 'en'],
  ['en-US,en;q=0.9,vi;q=0.8', 'en'],
  ['vi-VN,en;q=0.9', 'vi'],
  ['en,vi', 'vi'],
  ['ja', 'vi'],
  ['en;q=nonsense', 'vi'],
  [undefined, 'vi'],
])('the language for %s is %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language);
});

test('bytes are packed the best way that a client takes', () => {
  expect(acceptedEncoding('gzip, deflate, br, zstd')).toBe('br');
  expect(acceptedEncoding('gzip;q=0.5')).toBe('gzip');
  expect(acceptedEncoding('br;q=0, gzip;q=0')).toBeNull();
  expect(acceptedEncoding(undefined)).toBeNull();
});
