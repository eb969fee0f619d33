import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

/** Tables that a page gave out one cell a line, whose rows count on. */

const read = (lines: readonly string[], title = 'LỊCH MỞ LỚP QUÝ III NĂM 2027') =>
  programmeOf(`${title}\n\n${lines.join('\n')}\n`).items.map(
    ({ timing, start, end, startTime, title: words, location }) =>
      [timing, start, ...(end === start ? [] : [end]), ...(startTime ? [startTime] : []), words, location].join(' | '),
  );

const HEADS = ['STT', 'Nội dung', 'Thời gian', 'Địa điểm'];

test('hours before the day of a cell are those of its row, whatever form each has', () => {
  expect(
    read([
      ...HEADS,
      ...['1', 'Họp khu phố 1', '7 giờ 15, ngày 04/7/2027 (Chủ nhật)', 'Nhà văn hóa khu phố 1'],
      ...['2', 'Họp khu phố 2', '19h00, ngày 05/7/2027', 'Sân đình Mẫu'],
      ...['3', 'Họp khu phố 3', 'Buổi chiều ngày 06/7/2027', 'Trường Mẫu'],
      ...['4', 'Trại hè', 'Từ ngày 08-09/7/2027', 'Bãi Mẫu'],
      ...['5', 'Tổng kết', 'Sáng ngày 12/7/2027', 'Hội trường'],
    ]),
  ).toEqual([
    'on | 2027-07-04 | 07:15 | Họp khu phố 1 | Nhà văn hóa khu phố 1',
    'on | 2027-07-05 | 19:00 | Họp khu phố 2 | Sân đình Mẫu',
    'on | 2027-07-06 | Họp khu phố 3 | Trường Mẫu',
    'on | 2027-07-08 | 2027-07-09 | Trại hè | Bãi Mẫu',
    'on | 2027-07-12 | Tổng kết | Hội trường',
  ]);
});

const COUNTED = [...HEADS, 'Số lượng'];
const ROWS = ['1', 'Lớp may', '05/7/2027', 'Phòng 1', '2', '2', 'Lớp điện', '12/7/2027', 'Phòng 2', '45'];
const CLASSES = ['on | 2027-07-05 | Lớp may | Phòng 1', 'on | 2027-07-12 | Lớp điện | Phòng 2'];

test.each([
  ['', 'Học viên mang theo căn cước công dân khi đến nhập học.'],
  ['', 'Các xã rà soát, lập danh sách người học.'],
  ['Học viên mang theo căn cước công dân khi đến nhập học.', ''],
  ['Ghi chú: học viên tự túc chỗ ở.', ''],
  ['Nguồn: Phòng Đào tạo', ''],
])('a number among the cells begins no row, and what stands below is none of them: “%s%s”', (...below) => {
  expect(read([...COUNTED, ...ROWS, ...below])).toEqual(CLASSES);
});

test('work that is asked for below the table is a task of its own, not of the last row', () => {
  const below = ['', 'Các đơn vị gửi danh sách học viên về Trung tâm Mẫu trước ngày 25/6/2027.'];
  const { items } = programmeOf(`LỊCH MỞ LỚP QUÝ III NĂM 2027\n\n${[...COUNTED, ...ROWS, ...below].join('\n')}\n`);
  expect(items.map(({ kind, end, location }) => [kind, end, location])).toEqual([
    ['event', '2027-07-05', 'Phòng 1'],
    ['event', '2027-07-12', 'Phòng 2'],
    ['task', '2027-06-24', null],
  ]);
});

test('a month without a day is the time of its row', () => {
  const rows = ['1', 'Lớp may', '05/7/2027', 'Phòng 1', '2', 'Lớp điện', 'Tháng 8/2027', 'Phòng 2'];
  expect(read([...HEADS, ...rows]).at(-1)).toBe('period | 2027-08-01 | 2027-08-31 | Lớp điện | Phòng 2');
});

test('a row that lacks a cell takes none of the next', () => {
  const rows = [
    '1',
    'Lớp may',
    '05/7/2027',
    '2',
    'Lớp điện',
    '12/7/2027',
    'Phòng 2',
    '3',
    'Lớp mộc',
    '19/7/2027',
    'Phòng 3',
  ];
  expect(read([...HEADS, ...rows])[0]).not.toMatch(/Phòng 2|\| 2$/u);
});
