import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  daysInMonth,
  daysOf,
  fromJulianDay,
  isWithin,
  julianDayOf,
  localDate,
  localTime,
  minutesOf,
  monthRange,
  parseLocalDate,
  parseLocalTime,
  weekdayOf,
  weekOf,
} from '#src/time/local.ts';

const day = (text: string) => parseLocalDate(text)!;
const anyDay = fc.integer({ min: 0, max: daysBetween(day('1900-01-01'), day('2200-12-31')) }).map((offset) => {
  return addDays(day('1900-01-01'), offset);
});
const options = { seed: 20250303, numRuns: 500 };

test('only days that exist are dates', () => {
  expect(localDate(2024, 2, 29)).toBe('2024-02-29');
  expect(localDate(2025, 2, 29)).toBeNull();
  expect(localDate(2025, 2, 30)).toBeNull();
  expect(localDate(2025, 13, 1)).toBeNull();
  expect(localDate(2025, 4, 31)).toBeNull();
  expect(localDate(2025, 1, 1.5)).toBeNull();
  expect(localDate(0, 1, 1)).toBeNull();
  expect(localDate(33, 1, 1)).toBe('0033-01-01');
});

test('a date is read only in its one form', () => {
  expect(parseLocalDate('2025-03-01')).toBe('2025-03-01');
  for (const text of ['2025-3-1', '2025-02-30', '01/03/2025', '2025-03-01T00:00', ' 2025-03-01', '']) {
    expect(parseLocalDate(text)).toBeNull();
  }
});

test('a time is read only in its one form and only within the day', () => {
  expect(parseLocalTime('07:30')).toBe('07:30');
  expect(minutesOf(localTime(7, 30)!)).toBe(450);
  for (const text of ['24:00', '7:30', '07:60', '07h30', '']) expect(parseLocalTime(text)).toBeNull();
});

test('months have their days, February in its four kinds of year', () => {
  expect([1900, 2000, 2024, 2025].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  expect(monthRange(2025, 3)).toEqual({ start: '2025-03-01', end: '2025-03-31' });
});

test('weekdays are counted from Monday', () => {
  expect(weekdayOf(day('2025-03-03'))).toBe(1);
  expect(weekdayOf(day('2026-11-22'))).toBe(7);
  expect(weekOf(day('2025-03-05'))).toEqual({ start: '2025-03-03', end: '2025-03-09' });
  expect(weekOf(day('2024-12-31'))).toEqual({ start: '2024-12-30', end: '2025-01-05' });
});

test('Julian days are those of the almanac', () => {
  expect(julianDayOf(day('1970-01-01'))).toBe(2440588);
  expect(julianDayOf(day('2000-01-01'))).toBe(2451545);
  expect(fromJulianDay(2440588)).toBe('1970-01-01');
});

test('a range that ends before it starts is empty', () => {
  expect(daysOf({ start: day('2025-03-02'), end: day('2025-03-01') })).toEqual([]);
  expect(daysOf({ start: day('2024-02-28'), end: day('2024-03-01') })).toEqual([
    '2024-02-28',
    '2024-02-29',
    '2024-03-01',
  ]);
});

test('adding days and counting them undo each other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }),
    options,
  );
});

test('dates sort as text the way they follow in time', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a === b ? 0 : a < b ? 1 : -1);
    }),
    options,
  );
});

test('the next day has the next weekday, and the week that holds it begins on a Monday', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      const week = weekOf(date);
      expect(isWithin(date, week)).toBe(true);
      expect(weekdayOf(week.start)).toBe(1);
      expect(daysOf(week)).toHaveLength(7);
    }),
    options,
  );
});

test('a date and its Julian day are one', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(fromJulianDay(julianDayOf(date))).toBe(date);
      expect(parseLocalDate(date)).toBe(date);
    }),
    options,
  );
});
