import { expect, test } from 'vitest';
import { goesOnWithOther } from '#src/programme/layouts/notice/rest-verbs.ts';

test.each([
  ['Thu tiền kỳ 1: trước 12/02;', true],
  ['Thu tiền kỳ 1: trước 12/02', true],
  ['Thu tiền kỳ 1: trước 12/02.', false],
  ['Thu tiền kỳ 1: trước mồng 10;', true],
  ['Thu tiền: xem sau;', false],
])('a clause goes on behind “%s”: %s', (earlier, goesOn) => {
  expect(goesOnWithOther(earlier)).toBe(goesOn);
});

test('long rows of figures end', () => {
  expect(goesOnWithOther(`Thu tiền kỳ 1: ${'1'.repeat(200_000)}.`)).toBe(false);
});
