import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, parseLocalDate } from '#src/time/local.ts';
import { LUNAR_RANGE, lunarDateOf } from '#src/time/lunar.ts';
import { describeLunar, formatLunar, isPrintedLunarOf, parsePrintedLunar } from '#src/time/printed-lunar.ts';

const day = (text: string) => parseLocalDate(text)!;

test.each([
  ['(01/12 ÂL)', 1, 12],
  ['13/12 ÂL)', 13, 12],
  ['(1-12 AL)', 1, 12],
  ['15.7 Â.L', 15, 7],
  ['(ngày 10/3 âm lịch)', 10, 3],
  ['(ÂL: 05/5)', 5, 5],
  ['(01/12 âm)', 1, 12],
  ['ngày 10 tháng 3 âm lịch', 10, 3],
  ['(mùng 1 tháng Giêng)', 1, 1],
  ['mồng 5 tháng Năm ÂL', 5, 5],
  ['23 tháng Chạp', 23, 12],
  ['29 Chạp', 29, 12],
  ['(Mùng 2 Tết)', 2, 1],
  ['Rằm tháng Giêng', 15, 1],
  ['Rằm tháng 7', 15, 7],
  ['(30/12 ÂL)', 30, 12],
])('%s is day %i of lunar month %i', (text, dayOfMonth, month) => {
  expect(parsePrintedLunar(text)).toEqual({ day: dayOfMonth, month, leap: null, year: null });
});

test('a leap month and a year are read where they are printed', () => {
  expect(parsePrintedLunar('(15/6 nhuận ÂL)')).toEqual({ day: 15, month: 6, leap: true, year: null });
  expect(parsePrintedLunar('(15/6N ÂL)')).toEqual({ day: 15, month: 6, leap: true, year: null });
  expect(parsePrintedLunar('(01/12/2023 ÂL)')).toEqual({ day: 1, month: 12, leap: null, year: 2023 });
});

test.each(['(01/12)', '02/9', 'mùng 8 tháng 3', 'Thứ Hai', '', '(31/12 ÂL)', '(00/1 ÂL)', '(15/13 ÂL)'])(
  '“%s” is no lunar date',
  (text) => {
    expect(parsePrintedLunar(text)).toBeNull();
  },
);

test('a printed lunar date is compared with the day it stands on', () => {
  const printed = parsePrintedLunar('(01/12 ÂL)')!;
  expect(isPrintedLunarOf(printed, day('2024-01-11'))).toBe(true);
  expect(isPrintedLunarOf(printed, day('2024-01-12'))).toBe(false);
  expect(isPrintedLunarOf(printed, day('1950-01-12'))).toBeNull();
  const undecided = parsePrintedLunar('(01/4 ÂL)')!;
  expect(isPrintedLunarOf(undecided, day('2054-05-08'))).toBeNull();
});

test('a leap month may be printed without saying so, but not an ordinary one as leap', () => {
  expect(isPrintedLunarOf(parsePrintedLunar('(01/6 ÂL)')!, day('2025-07-25'))).toBe(true);
  expect(isPrintedLunarOf(parsePrintedLunar('(01/6 nhuận ÂL)')!, day('2025-07-25'))).toBe(true);
  expect(isPrintedLunarOf(parsePrintedLunar('(01/6 nhuận ÂL)')!, day('2025-06-25'))).toBe(false);
});

test('lunar dates are written as offices write them', () => {
  expect(formatLunar(lunarDateOf(day('2024-01-11'))!)).toBe('01/12 ÂL');
  expect(formatLunar(lunarDateOf(day('2026-02-17'))!)).toBe('01/01 ÂL');
  expect(formatLunar(lunarDateOf(day('2025-08-08'))!)).toBe('15/6 nhuận ÂL');
  expect(describeLunar(lunarDateOf(day('2026-02-17'))!)).toBe('mùng 1 tháng Giêng năm Bính Ngọ');
  expect(describeLunar(lunarDateOf(day('2026-02-16'))!)).toBe('ngày 29 tháng Chạp năm Ất Tỵ');
  expect(describeLunar(lunarDateOf(day('2025-08-08'))!)).toBe('ngày 15 tháng 6 nhuận năm Ất Tỵ');
});

test('what is written is read again as the same date, on any day', () => {
  const days = daysBetween(LUNAR_RANGE.start, LUNAR_RANGE.end);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: days }), (offset) => {
      const date = addDays(LUNAR_RANGE.start, offset);
      const lunar = lunarDateOf(date)!;
      for (const text of [formatLunar(lunar), `${describeLunar(lunar)} âm lịch`]) {
        const read = parsePrintedLunar(text)!;
        expect([read.day, read.month, read.leap === true]).toEqual([lunar.day, lunar.month, lunar.leap]);
      }
    }),
    { seed: 1968, numRuns: 1000 },
  );
});
