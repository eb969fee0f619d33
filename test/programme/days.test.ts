import { expect, test } from 'vitest';
import { readDayHeading } from '../../src/programme/day-headings.ts';
import { type DayContext, daysOfHeading } from '../../src/programme/days.ts';
import type { LocalDate } from '../../src/time/local.ts';

const day = (text: string) => text as LocalDate;
const WEEK: DayContext = {
  period: { start: day('2025-03-03'), end: day('2025-03-07') },
  year: 2025,
  issued: null,
  on: null,
};
const NOTHING: DayContext = { period: null, year: null, issued: null, on: null };

function days(text: string, context = WEEK, place: 'line' | 'cell' = 'line'): string[] {
  const heading = readDayHeading(text, place);
  if (!heading) return ['none'];
  return daysOfHeading(heading, context).map(({ date, problem }) => [date, problem].filter(Boolean).join(' '));
}

test.each([
  ['Thứ Hai (03/3)', '2025-03-03', ''],
  ['Thứ 2 ngày 03/3/2025', '2025-03-03', ''],
  ['T. Hai 03/3', '2025-03-03', ''],
  ['T2 (3/3)', '2025-03-03', ''],
  ['HAI 03/03', '2025-03-03', ''],
  ['Thứ hai, ngày 03 tháng 3', '2025-03-03', ''],
  ['Ngày 03/3 (Thứ Hai)', '2025-03-03', ''],
  ['Thứ / Ba: 04/3', '2025-03-04', ''],
  ['05/3 - Thứ Tur: họp', '2025-03-05', 'họp'],
  ['Thứ Hai: 8h00 họp giao ban', '2025-03-03', '8h00 họp giao ban'],
  ['* THỨ BẢY 08/3/2025 (nhằm 09/02 ÂL)', '2025-03-08', ''],
  ['**Thứ Sáu, 07/3**', '2025-03-07', ''],
  ['IV. Thứ Năm, 06.3.2025: Sáng', '2025-03-06', 'Sáng'],
  ['CN 09/3', '2025-03-09', ''],
  ['(07/3/25)', '2025-03-07', ''],
  ['Thứ/ngày: Thứ Hai, 03/3', '2025-03-03', ''],
  ['THỨ - NGÀY: THỨ BA (04/3)', '2025-03-04', ''],
  ['2. Thứ, ngày : Ba 04/3/2025: họp', '2025-03-04', 'họp'],
  ['Ngày/thứ: 04/3 (Thứ Ba)', '2025-03-04', ''],
  ['Ngày tháng: 05/3', '2025-03-05', ''],
  ['Ngày: Thứ Tư, 05/3', '2025-03-05', ''],
  ['Thứ/ngày Thứ Năm, 06/3', '2025-03-06', ''],
  ['Lịch làm việc thứ 3', '2025-03-04', ''],
  ['Thứ Hai: 03 đồng chí dự', '2025-03-03', '03 đồng chí dự'],
])('%s is %s', (text, date, rest) => {
  expect(days(text)).toEqual([date]);
  expect(readDayHeading(text)!.rest).toBe(rest);
});

test.each([
  ['CN', ['2025-03-09']],
  ['2', ['2025-03-03']],
  ['Hai', ['2025-03-03']],
  ['Thứ Ba\n04/3', ['2025-03-04']],
  ['03-3', ['2025-03-03']],
  ['03 Thứ Hai', ['2025-03-03']],
  ['06, 07 Nghỉ', ['2025-03-06', '2025-03-07']],
])('a cell that holds %s stands for %s', (text, dates) => {
  expect(days(text, WEEK, 'cell')).toEqual(dates);
});

test('a heading over two days names both', () => {
  expect(days('Thứ Bảy, Chủ nhật (08, 09/3)')).toEqual(['2025-03-08', '2025-03-09']);
  expect(days('Thứ 7+CN (08+09/3)')).toEqual(['2025-03-08', '2025-03-09']);
  expect(days('Từ ngày 04/3 đến 06/3')).toEqual(['2025-03-04', '2025-03-05', '2025-03-06']);
});

test('the lunar date is kept as printed and is no date', () => {
  expect(readDayHeading('* THỨ BẢY 11/01/2025 (nhằm 12/12 ÂL): Sáng')).toMatchObject({
    lunar: '(nhằm 12/12 ÂL)',
    rest: 'Sáng',
    printed: 'THỨ BẢY 11/01/2025 (nhằm 12/12 ÂL)',
  });
});

test.each([
  ['1. Ngày 20 tháng Giêng năm Kỷ Hợi (Tức ngày 14  tháng  3 năm 2025)', 'Ngày 20 tháng Giêng năm Kỷ Hợi', ''],
  ['Mùng 9 tháng Giêng (ngày 14/03): Sáng', 'Mùng 9 tháng Giêng', 'Sáng'],
  ['Ngày 11 tháng Giêng (14/03/2025)', 'Ngày 11 tháng Giêng', ''],
  ['* Rằm tháng Hai (nhằm thứ Sáu, ngày 14/3/2025)', 'Rằm tháng Hai', ''],
  ['- Ngày 15/2 âm lịch, tức ngày 14/3/2025: Lễ rước', 'Ngày 15/2 âm lịch', 'Lễ rước'],
])('the day of “%s” is the solar one behind the lunar', (text, lunar, rest) => {
  expect(readDayHeading(text)).toMatchObject({ lunar, rest });
  expect(days(text)).toEqual(['2025-03-14']);
});

test('a lunar day with no solar one is no heading of a day', () => {
  expect(readDayHeading('Mùng 9 tháng Giêng (thứ Sáu)')).toBeNull();
});

test.each([
  'Thứ 2        Thứ 3        Thứ 4        Thứ 5        Thứ 6',
  'Thứ Hai   Thứ Ba   Thứ Tư',
  'T2  T3  T4  T5  T6  T7',
])('weekdays side by side head columns and are no day of what follows: %j', (text) => {
  expect(readDayHeading(text)).toBeNull();
});

test('weekdays that a word or a comma joins are the days of what follows', () => {
  expect(readDayHeading('Thứ Hai, Thứ Tư và Thứ Sáu:')!.weekdays).toEqual([1, 3, 5]);
});

test.each(['T3/2025', 'Sáng: họp', '8h00: họp', 'Quyết định số 12', ''])('%s heads no day', (text) => {
  expect(readDayHeading(text)).toBeNull();
});

test('what goes on as a sentence is not closed', () => {
  expect(readDayHeading('Thứ hai, tiếp tục triển khai')!.closed).toBe(false);
  expect(readDayHeading('Ngày 10/3/2025 UBND xã tổ chức')!.closed).toBe(false);
});

test('a slip is settled by what agrees, and told', () => {
  expect(days('Thứ Ba 04/02')).toEqual(['2025-03-04 date-corrected']);
  expect(days('Thứ Năm 06/3/2024')).toEqual(['2025-03-06 year-mismatch']);
  expect(days('Ngày 30/02')).toEqual(['impossible-date']);
});

test('a year comes from the period, the date of issue or the day the reader stands on', () => {
  expect(days('Thứ Hai 03/3', NOTHING)).toEqual(['missing-year']);
  expect(days('Thứ Hai 03/3', { ...NOTHING, on: day('2025-02-28') })).toEqual(['2025-03-03']);
  expect(days('Thứ Năm 02/01', { ...NOTHING, issued: day('2024-12-27') })).toEqual(['2025-01-02']);
  expect(days('01/01', { ...NOTHING, period: { start: day('2024-12-30'), end: day('2025-01-05') } })).toEqual([
    '2025-01-01',
  ]);
});

test('a weekday alone needs a week', () => {
  expect(days('Thứ Hai', NOTHING)).toEqual(['missing-date']);
  expect(days('Thứ Hai', { ...NOTHING, on: day('2025-03-05') })).toEqual(['2025-03-03']);
});
