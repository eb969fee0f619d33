import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Days without a year below a sentence that tells of which months of a year they are. */
const yearsOf = (said: string, ...days: readonly string[]) =>
  readProgramme(
    `Lịch tiếp xúc cử tri\n\nBan Tổ chức cho biết lịch ${said}.\n\n${days.map((day) => `- Ngày ${day}: tiếp xúc cử tri tại xã Mẫu`).join('\n')}\n`,
  ).items.map(({ start }) => start?.slice(0, 4) ?? null);

test.each([
  ['trong tháng 5 và tháng 6/2027', ['28/5', '02/6']],
  ['trong các tháng 5 và 6 năm 2027', ['28/5', '02/6']],
  ['các tháng 5, 6, 7/2027', ['28/5', '02/7']],
  ['từ tháng 5 đến tháng 6/2027', ['28/5', '02/6']],
  ['trong tháng 5 – 6/2027', ['28/5', '02/6']],
  ['trong tháng 6 năm 2027', ['02/6', '03/6']],
])('the year behind the last of several months is that of all: %s', (said, days) => {
  expect(yearsOf(said, ...days)).toEqual(['2027', '2027']);
});

test.each([
  ['a day of a month that it does not name', 'trong tháng 5 và tháng 6/2027', ['28/5', '02/8']],
  ['the month before the turn of the year', 'trong tháng 12 và tháng 1/2027', ['28/12', '02/1']],
  ['months of two years', 'trong tháng 5/2026 và tháng 6/2027', ['28/5', '02/6']],
  ['months without a year', 'trong tháng 5 và tháng 6', ['28/5', '02/6']],
  ['a number that is no month', 'tháng 5 và 60 hộ/2027', ['28/5', '02/6']],
])('%s leaves it open', (_, said, days) => {
  expect(yearsOf(said, ...days)).toEqual([null, null]);
});

const daysBelow = (title: string, ...days: readonly string[]) =>
  readProgramme(`${title}\n\n${days.map((day) => `- Ngày ${day}: tập huấn tại xã Mẫu`).join('\n')}\n`).items.map(
    ({ start }) => start,
  );

test.each([
  ['KẾ HOẠCH TẬP HUẤN THÁNG 12 - 1/2027', ['10/12', '12/01'], ['2026-12-10', '2027-01-12']],
  ['LỊCH TẬP HUẤN THÁNG 12 VÀ THÁNG 01/2027', ['28/12', '05/01'], ['2026-12-28', '2027-01-05']],
  [
    'Lịch tập huấn tháng 11, 12 và tháng 1 năm 2027',
    ['28/11', '10/12', '05/01'],
    ['2026-11-28', '2026-12-10', '2027-01-05'],
  ],
  ['Lịch tập huấn từ tháng 12 đến tháng 2/2027', ['28/12', '05/02'], ['2026-12-28', '2027-02-05']],
  ['KẾ HOẠCH TẬP HUẤN\nTháng 12, 1/2027 Sở Thử mở:', ['10/12', '12/01'], ['2026-12-10', '2027-01-12']],
])('months before the turn of the year are of the year before: %s', (title, days, starts) => {
  expect(daysBelow(title, ...days)).toEqual(starts);
});

test.each([
  ['Lịch tập huấn tháng 3 - 4/2027', ['10/3', '12/4'], ['2027-03-10', '2027-04-12']],
  ['Lịch tập huấn tháng 12/2027', ['10/12', '12/12'], ['2027-12-10', '2027-12-12']],
  ['Lịch tập huấn tháng 11 và tháng 12/2027', ['10/11', '12/12'], ['2027-11-10', '2027-12-12']],
  ['Lịch tập huấn tháng 1/2027', ['10/01', '12/01'], ['2027-01-10', '2027-01-12']],
  ['Lịch tập huấn quý IV năm 2027', ['10/10', '12/12'], ['2027-10-10', '2027-12-12']],
])('of months that follow one another the year is that of all: %s', (title, days, starts) => {
  expect(daysBelow(title, ...days)).toEqual(starts);
});
