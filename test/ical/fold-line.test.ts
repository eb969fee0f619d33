import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLine } from '../../src/ical/fold-line.ts';

const unfold = (text: string) => text.replace(/\r\n /g, '');
const octets = (text: string) => Buffer.byteLength(text);

test('a line of 75 octets stays, one of 76 is folded', () => {
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  expect(foldLine(`SUMMARY:${'ệ'.repeat(22)}x`)).toBe(`SUMMARY:${'ệ'.repeat(22)}x`);
  expect(foldLine(`SUMMARY:${'ệ'.repeat(22)}xy`)).toBe(`SUMMARY:${'ệ'.repeat(22)}x\r\n y`);
});

test('a letter of several octets is never cut', () => {
  expect(foldLine(`${'x'.repeat(74)}ệ`)).toBe(`${'x'.repeat(74)}\r\n ệ`);
  expect(foldLine(`${'x'.repeat(73)}😀`)).toBe(`${'x'.repeat(73)}\r\n 😀`);
});

test('an escape is never cut, wherever it stands', () => {
  for (const pair of ['\\,', '\\;', '\\n', '\\\\']) {
    for (let before = 70; before <= 78; before++) {
      const line = `${'x'.repeat(before)}${pair}${'y'.repeat(80)}`;
      const lines = foldLine(line).split('\r\n ');
      expect(lines.every((part) => (/\\*$/.exec(part)![0].length & 1) === 0)).toBe(true);
      expect(lines.join('')).toBe(line);
    }
  }
});

test('a break never stands beside a space, which a reader might trim', () => {
  const line = `DESCRIPTION:${'họp giao ban '.repeat(40)}`;
  for (const part of foldLine(line).split('\r\n ').slice(0, -1)) expect(part).not.toMatch(/ $/);
  expect(foldLine(line)).not.toMatch(/\r\n {2}/);
});

test('a run of spaces is folded all the same', () => {
  const line = `X:${' '.repeat(200)}`;
  expect(unfold(foldLine(line))).toBe(line);
  expect(
    foldLine(line)
      .split('\r\n')
      .every((part) => octets(part) <= 75),
  ).toBe(true);
});

test('marks stay with their letter', () => {
  const line = `SUMMARY:${'e\u0323\u0302'.repeat(60)}`;
  expect(
    foldLine(line)
      .split('\r\n ')
      .slice(1)
      .every((part) => !/^\p{M}/u.test(part)),
  ).toBe(true);
});

/** Vietnamese words, escapes and what is wide, so that something of each falls on octets 73 to 76. */
const piece = fc.constantFrom('ệ', 'Đ', 'ươ', '\\,', '\\n', '\\;', '\\\\', ' ', 'họp', 'ộ', '😀', 'x', '“', '\u0301');
const content = fc
  .tuple(fc.integer({ min: 60, max: 76 }), fc.array(piece, { maxLength: 120 }))
  .map(([lead, pieces]) => 'x'.repeat(lead) + pieces.join(''));

test('whatever the text, unfolding gives it back and no line is too long', () => {
  fc.assert(
    fc.property(content, (line) => {
      const folded = foldLine(line);
      expect(unfold(folded)).toBe(line);
      for (const [i, part] of folded.split('\r\n').entries()) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        expect(part.isWellFormed()).toBe(true);
        expect((/\\*$/.exec(part)![0].length & 1) === 0).toBe(true);
        if (i > 0) expect(part.startsWith(' ')).toBe(true);
      }
    }),
    { seed: 21, numRuns: 2000 },
  );
});
