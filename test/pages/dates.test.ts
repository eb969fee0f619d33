import { expect, test } from 'vitest';
import { dayMonth, hoursText, hourText, monthName, weekdayDate } from '../../src/locale/pages-dates.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';

const date = (text: string) => text as LocalDate;

test('dates are written as Vietnamese people write them', () => {
  expect(weekdayDate(date('2025-03-03'), 'vi')).toBe('Thứ Hai, 03/3/2025');
  expect(weekdayDate(date('2026-02-01'), 'vi')).toBe('Chủ nhật, 01/02/2026');
  expect(weekdayDate(date('2026-11-28'), 'vi')).toBe('Thứ Bảy, 28/11/2026');
  expect(monthName(date('2025-03-03'), 'vi')).toBe('tháng 3 năm 2025');
});

test('dates are written as English people write them', () => {
  expect(weekdayDate(date('2025-03-03'), 'en')).toBe('Monday, 3 March 2025');
  expect(dayMonth(date('2025-12-31'), 'en')).toBe('31 December');
  expect(monthName(date('2025-03-03'), 'en')).toBe('March 2025');
});

test('hours are written with the h of Vietnamese documents', () => {
  expect(hourText('08:00' as LocalTime, 'vi')).toBe('08h00');
  expect(hoursText('08:00' as LocalTime, '09:30' as LocalTime, 'vi')).toBe('08h00 – 09h30');
  expect(hourText('08:00' as LocalTime, 'en')).toBe('08:00');
});
