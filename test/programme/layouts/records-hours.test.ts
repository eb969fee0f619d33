import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Day and hours of a record in lines of their own, and several hours of one day. */

const OTHER = 'Ngày: 14/6/2027\nThời gian: Từ 05:00 đến 11:00\nKhu vực: Tổ 1\nLý do: Thay sứ';
const read = (time: string) =>
  readProgramme(
    `LỊCH NGỪNG CUNG CẤP ĐIỆN\nTừ ngày 14/6/2027 đến 20/6/2027\n\n${OTHER}\n\n${time}\nKhu vực: Tổ 2\nLý do: Đấu nối\n`,
  )
    .items.slice(1)
    .map(({ start, end, startTime, endTime, review }) => [start, end, startTime, endTime, ...review].join(' '));

test.each([
  'Ngày: 17/6/2027\nThời gian: Từ 22:00 ngày 17/6 đến 04:00 ngày 18/6',
  'Ngày: Thứ Năm, 17/6/2027\nThời gian: 22h00 ngày 17/6/2027 - 04h00 ngày 18/6/2027',
  'Thời gian: 22 giờ 00 ngày 17/6 đến 04 giờ 00 ngày 18/6\nNgày: 17/6/2027',
  'Ngày: 17/6/2027\nThời gian: Từ 22:00 đến 04:00 ngày 18/6',
])('a day that is said again with its hours is one: “%s”', (time) => {
  expect(read(time)).toEqual(['2027-06-17 2027-06-17 22:00 04:00']);
});

test('so it is where the last day is another', () => {
  expect(read('Ngày: 16/6/2027\nThời gian: Từ 08:00 ngày 16/6 đến 16:00 ngày 18/6')).toEqual([
    '2027-06-16 2027-06-18 08:00 16:00',
  ]);
});

test.each([
  'Ngày: 17/6/2027\nThời gian: 7h00 - 9h00 và 14h00 - 16h00',
  'Thời gian: 7h00 - 9h00; 14h00 - 16h00 ngày 17/6/2027',
  'Ngày: 17/6/2027\nThời gian: Từ 7h00 đến 9h00, từ 14h00 đến 16h00',
])('hours that lie apart are entries each: “%s”', (time) => {
  expect(read(time)).toEqual(['2027-06-17 2027-06-17 07:00 09:00', '2027-06-17 2027-06-17 14:00 16:00']);
});

test('hours that “và” joins are two', () => {
  expect(read('Ngày: 17/6/2027\nThời gian: 7h00 và 9h00')).toEqual([
    '2027-06-17 2027-06-17 07:00 ',
    '2027-06-17 2027-06-17 09:00 ',
  ]);
});

test('hours of two halves of the day are two', () => {
  expect(read('Thời gian: 17/6/2027 (sáng từ 7h30, chiều từ 13h30)')).toEqual([
    '2027-06-17 2027-06-17 07:30 ',
    '2027-06-17 2027-06-17 13:30 ',
  ]);
});

test.each(['Đợt 1|Đợt 2', 'Lần 1|Lần 2', 'Đợt I|Đợt II'])('rounds head their areas: %s', (labels) => {
  const [first, second] = labels.split('|');
  const { items } = readProgramme(`THÔNG BÁO NGỪNG CẤP NƯỚC
Để thay van, Công ty sẽ ngừng cung cấp nước như sau:
${first}: Từ 21 giờ ngày 13/6/2027 đến 05 giờ ngày 14/6/2027
Khu vực mất nước: Tổ 1, Tổ 2
${second}: Từ 21 giờ ngày 20/6/2027 đến 05 giờ ngày 21/6/2027
Khu vực mất nước: Tổ 3
Đề nghị khách hàng dự trữ nước.
`);
  expect(
    items.map(({ start, end, startTime, endTime, title, note }) => [start, end, startTime, endTime, title, note]),
  ).toEqual([
    ['2027-06-13', '2027-06-13', '21:00', '05:00', 'Ngừng cấp nước: Tổ 1, Tổ 2', null],
    ['2027-06-20', '2027-06-20', '21:00', '05:00', 'Ngừng cấp nước: Tổ 3', 'Đề nghị khách hàng dự trữ nước'],
  ]);
});

test('what begins may stand in the place of the label of its time', () => {
  const { items } = readProgramme(`LỊCH CÁC LỚP HÈ

Môn: Bơi lội
Khai giảng: 8h00, 01/6/2027
Địa điểm: Hồ bơi

Môn: Vẽ
Khai giảng: 14h00, 02/6/2027
Địa điểm: Phòng 201
`);
  expect(items.map(({ start, startTime, title, location }) => [start, startTime, title, location].join(' | '))).toEqual(
    ['2027-06-01 | 08:00 | Bơi lội | Hồ bơi', '2027-06-02 | 14:00 | Vẽ | Phòng 201'],
  );
});
