import { expect, test } from 'vitest';
import { collapse, normaliseText, withPlainMark } from '#src/vietnamese/normalise.ts';

test.each([
  ['Ð/c GÐ Sở, ðồng chí', 'Đ/c GĐ Sở, đồng chí', 'the Icelandic letter that looks like Đ'],
  ['Ho\u0323p', 'Họp', 'a mark written apart from its letter'],
  ['Sáng\u00a0họp\u2009', 'Sáng họp ', 'spaces of other kinds'],
  ['a\r\nb\rc\fd', 'a\nb\nc\n\nd', 'other ends of lines and of pages'],
  ['giao\u00ad ban\u200b\ufeff', 'giao ban', 'letters that nobody sees'],
  ['a\tb\u0007', 'a\tb', 'control characters, but not the tab'],
  ['a\ufffeb\uffff', 'ab', 'what is no character'],
  ['a\ud800b', 'a\ufffdb', 'half of a pair'],
])('%j becomes %j: %s', (text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test('white space of a line becomes single spaces, none at the ends', () => {
  expect(collapse('  Họp \t giao\u00a0ban ')).toBe('Họp giao ban');
});

test.each([
  ['➤ Thứ Hai', '+ Thứ Hai'],
  ['⁃ 8h00: Họp', '- 8h00: Họp'],
  ['\uf0b7Họp', '• Họp'],
  ['  ❖ Sáng', '  * Sáng'],
  ['✓', '✓'],
  ['→ Dời sang ngày 12', '→ Dời sang ngày 12'],
  ['Họp ➤ tiếp', 'Họp ➤ tiếp'],
])('the line “%s” is marked as “%s”', (line, expected) => {
  expect(withPlainMark(line)).toBe(expected);
});
