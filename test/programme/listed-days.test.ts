import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** Days that a point of a list counts up, which no layout reads. */

const POINTS = [
  'LỊCH PHÁT THUỐC THÁNG 3 NĂM 2027',
  '',
  'Trạm y tế xã Mẫu báo lịch phát thuốc như sau:',
  '',
  '1. Điểm thôn Ví: sáng ngày 01/3.',
];
const days = (...points: readonly string[]) =>
  readProgramme([...POINTS, ...points].join('\n'))
    .items.slice(1)
    .map(({ start, end, slot, review }) =>
      [start === end ? start : `${start}..${end}`, slot ?? '-', ...review].join(' '),
    );

test.each([
  ['Điểm thôn Dụ: cả ngày 03 và 04/3.', ['2027-03-03 allDay', '2027-03-04 allDay']],
  ['Điểm thôn Dụ: chiều 05, 06/3.', ['2027-03-05 afternoon', '2027-03-06 afternoon']],
  ['Nhà văn hóa thôn Thử: ngày 08, 09 và 10/3.', ['2027-03-08 -', '2027-03-09 -', '2027-03-10 -']],
  ['Điểm thôn Dụ: ngày 15/3, ngày 16/3 và ngày 18/3.', ['2027-03-15 -', '2027-03-16 -', '2027-03-18 -']],
  ['Đội lưu động: ngày 22 & 23/3, tại nhà văn hóa.', ['2027-03-22 -', '2027-03-23 -']],
])('each of the days that a point counts up is told for itself: %s', (point, expected) => {
  expect(days(`2. ${point}`)).toEqual(expected);
});

test.each([
  ['Điểm thôn Dụ: cả hai ngày 11 và 12/3.', ['2027-03-11..2027-03-12 -']],
  ['Điểm thôn Dụ: trong 2 ngày 17 và 18/3.', ['2027-03-17..2027-03-18 -']],
  ['Điểm thôn Dụ: từ ngày 21/3 đến ngày 22/3.', ['2027-03-21..2027-03-22 -']],
  ['Điểm thôn Dụ: 26-27/3.', ['2027-03-26..2027-03-27 -']],
  ['Điểm thôn Dụ: ngày 19/3 hoặc 20/3.', ['2027-03-19..2027-03-20 - line-alone']],
  ['Điểm thôn Dụ: chiều 05 và sáng 06/3.', ['2027-03-05..2027-03-06 afternoon line-alone']],
  ['Điểm thôn Dụ: ngày 07 và sáng ngày 08/3.', ['2027-03-07..2027-03-08 - line-alone']],
])('days for which one thing goes on are one, and those that are not alike are asked about: %s', (point, expected) => {
  expect(days(`2. ${point}`)).toEqual(expected);
});

test('where nothing says that the points are a list, days that follow one another are one', () => {
  const text =
    'Trường Mẫu tổ chức thi thành hai đợt:\n\n- Đợt 1: Thi vào các ngày 09;10/4/2027.\n\n- Đợt 2: Thi vào các ngày 12;13/5/2027.\n\n- Lớp ôn mở ngày 04/4/2027.\n';
  expect(readProgramme(text).items[0]).toMatchObject({ start: '2027-04-09', end: '2027-04-10' });
});
