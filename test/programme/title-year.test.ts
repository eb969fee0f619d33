import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { dayOfNewYear, yearAlone } from '../../src/programme/title-year.ts';
import { yearOfCycle } from '../../src/programme/year-names.ts';
import { readText } from '../../src/readers/text.ts';
import type { LocalDate } from '../../src/time/local.ts';

test.each([
  ['LỊCH TRỰC TẾT DƯƠNG LỊCH 2027', 2027],
  ['LỊCH TRỰC HÈ 2026 (từ 01/6)', 2026],
  ['Kế hoạch Hội thi Tin học trẻ 2027', 2027],
  ['Lịch nghỉ Quốc khánh 2026 của Trung tâm', 2026],
])('%s is of %i', (title, year) => {
  expect(yearAlone(title, 2026)).toBe(year);
});

test.each([
  'Kế hoạch tuyên truyền Luật Đất đai 2026',
  'Chương trình hành động đến 2027',
  'Kế hoạch giai đoạn 2026-2027',
  'Lớp tập huấn Windows 2026',
  'Kế hoạch Ngày hội 2035',
  'Lịch trực số 2027',
])('the number in “%s” is no year of its days', (title) => {
  expect(yearAlone(title, 2026)).toBeNull();
});

test.each([
  ['LỊCH TRỰC TẾT DƯƠNG LỊCH', 2027, '2027-01-01'],
  ['Lịch trực năm mới', 2027, '2027-01-01'],
  ['THÔNG BÁO Nghỉ Tết Nguyên đán', 2027, '2027-02-06'],
  ['LỊCH TRỰC TẾT ĐINH MÙI', null, '2027-02-06'],
  ['LỊCH TRỰC TẾT', null, null],
  ['Kế hoạch mừng Đảng, mừng Xuân, chào năm mới', 2026, null],
  ['Kế hoạch vui Tết Trung thu', 2027, null],
])('%s (%s) is about the new year of %s', (title, year, day) => {
  expect(dayOfNewYear(title, year, 2026)).toBe(day);
});

test('the name of a year in the cycle of sixty is that of a year nearby', () => {
  expect(yearOfCycle('Tết Đinh Mùi', [2026])).toBe(2027);
  expect(yearOfCycle('Tết Quý Tị', [2026])).toBeNull();
});

const days = (text: string, on: string) =>
  interpret(readText(text), { organizations: [], organizationId: null, on: on as LocalDate }).value.items.map(
    ({ start, end }) => [start, end === start ? null : end].filter(Boolean).join('..'),
  );
const ROSTER = '- Ngày 31/12: Ông Lê Ví\n- Ngày 01/01: Bà Trần Dụ\n';

test.each([
  ['LỊCH TRỰC TẾT DƯƠNG LỊCH 2027', '2026-06-01'],
  ['LỊCH TRỰC TẾT DƯƠNG LỊCH NĂM 2027', '2026-06-01'],
  ['LỊCH TRỰC TẾT DƯƠNG LỊCH', '2026-12-20'],
  ['LỊCH TRỰC CƠ QUAN', '2026-12-20'],
  ['LỊCH TRỰC CƠ QUAN', '2027-01-04'],
])('days below “%s” (read on %s) lie on both sides of the new year', (title, on) => {
  expect(days(`${title}\n\n${ROSTER}`, on)).toEqual(['2026-12-31', '2027-01-01']);
});

test('a date line with a blank day has the days of the title without a year around its month', () => {
  const head = 'Xã Mẫu, ngày     tháng 12 năm 2026\n\nLỊCH TRỰC CƠ QUAN\n\n';
  expect(days(`${head}${ROSTER}`, '2027-08-01')).toEqual(['2026-12-31', '2027-01-01']);
});

test('a rest that begins in the old year ends in the new one', () => {
  const text = 'THÔNG BÁO\nNghỉ Tết Dương lịch 2027\n\n- Nghỉ từ ngày 31/12 đến hết ngày 03/01.\n';
  expect(days(text, '2026-06-01')).toEqual(['2026-12-31..2027-01-03']);
});
