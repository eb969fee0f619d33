import { expect, test } from 'vitest';
import { canChiOf } from '#src/time/can-chi.ts';
import { daysOf, parseLocalDate } from '#src/time/local.ts';

const day = (text: string) => parseLocalDate(text)!;

test.each([
  ['1968-01-29', 'Mậu Tuất', 'Giáp Dần', 'Mậu Thân'],
  ['1984-02-02', 'Bính Dần', 'Bính Dần', 'Giáp Tý'],
  ['2000-01-01', 'Mậu Ngọ', 'Bính Tý', 'Kỷ Mão'],
  ['2023-01-22', 'Canh Thìn', 'Giáp Dần', 'Quý Mão'],
  ['2024-02-10', 'Giáp Thìn', 'Bính Dần', 'Giáp Thìn'],
  ['2025-01-29', 'Mậu Tuất', 'Mậu Dần', 'Ất Tỵ'],
  ['2026-02-16', 'Tân Dậu', 'Kỷ Sửu', 'Ất Tỵ'],
  ['2026-02-17', 'Nhâm Tuất', 'Canh Dần', 'Bính Ngọ'],
])('%s is ngày %s, tháng %s, năm %s', (date, dayName, month, year) => {
  expect(canChiOf(day(date))).toEqual({ day: dayName, month, year });
});

test('a leap month bears the name of the month before it', () => {
  expect(canChiOf(day('2025-07-24'))?.month).toBe('Quý Mùi');
  expect(canChiOf(day('2025-07-25'))?.month).toBe('Quý Mùi');
  expect(canChiOf(day('2025-08-23'))?.month).toBe('Giáp Thân');
});

test('days follow each other through the sixty names of the cycle', () => {
  const names = daysOf({ start: day('2026-01-01'), end: day('2026-03-01') }).map((date) => canChiOf(date)!.day);
  expect(new Set(names).size).toBe(60);
  expect(canChiOf(day('2026-03-02'))!.day).toBe(names[0]);
});

test('outside the lunar range there are no names', () => {
  expect(canChiOf(day('1968-01-28'))).toBeNull();
  expect(canChiOf(day('2100-01-01'))).toBeNull();
});
