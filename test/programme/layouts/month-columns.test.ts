import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Tables of dates with a month over each of several columns. */

const read = (...rows: readonly string[]) =>
  readProgramme(
    ['LỊCH TIẾP CÔNG DÂN QUÝ II/2027', 'Thời gian tiếp công dân: Từ 8 giờ 00 đến 11 giờ 00', '', ...rows].join('\n'),
  ).items.map(({ start, startTime, title, leadersText, location, review }) => [
    start,
    startTime,
    title,
    leadersText,
    location,
    review,
  ]);

test('every day of a cell is an entry of whoever is named behind it', () => {
  expect(
    read(
      'STT\tTổ đại biểu\tTháng 4\tTháng 5\tTháng 6\tĐịa điểm',
      '1\tHuyện Mẫu\tNgày 07/4: ông Người Thứ Nhất\tNgày 05 và 19/5: bà Người Thứ Hai\t-\tTrụ sở huyện',
      '2\tXã Ví dụ\t-\tNgày 12/5: ông Người Thứ Ba; Ngày 26/5: bà Người Thứ Tư\tNgày 09/6\tTrụ sở xã',
    ),
  ).toEqual([
    ['2027-04-07', '08:00', 'Tiếp công dân', 'ông Người Thứ Nhất', 'Trụ sở huyện', []],
    ['2027-05-05', '08:00', 'Tiếp công dân', 'bà Người Thứ Hai', 'Trụ sở huyện', []],
    ['2027-05-19', '08:00', 'Tiếp công dân', 'bà Người Thứ Hai', 'Trụ sở huyện', []],
    ['2027-05-12', '08:00', 'Tiếp công dân', 'ông Người Thứ Ba', 'Trụ sở xã', []],
    ['2027-05-26', '08:00', 'Tiếp công dân', 'bà Người Thứ Tư', 'Trụ sở xã', []],
    ['2027-06-09', '08:00', 'Tiếp công dân', 'Xã Ví dụ', 'Trụ sở xã', []],
  ]);
});

test('bare numbers are days of the month of their column', () => {
  expect(
    read(
      '| Người tiếp | Tháng 4/2027 | Tháng 5/2027 |',
      '| Chủ tịch UBND xã | 07; 21 | 05, 19 |',
      '| Phó Chủ tịch UBND xã | 14 | 12 |',
    ).map(([start, , , leader]) => [start, leader]),
  ).toEqual([
    ['2027-04-07', 'Chủ tịch UBND xã'],
    ['2027-04-21', 'Chủ tịch UBND xã'],
    ['2027-05-05', 'Chủ tịch UBND xã'],
    ['2027-05-19', 'Chủ tịch UBND xã'],
    ['2027-04-14', 'Phó Chủ tịch UBND xã'],
    ['2027-05-12', 'Phó Chủ tịch UBND xã'],
  ]);
});

test('the season of an hour is no day of the list', () => {
  const { items } = readProgramme(
    [
      'LỊCH TIẾP CÔNG DÂN',
      'Ngày 07/4/2027: Chủ tịch tiếp công dân',
      'Ngày 14/4/2027: Phó Chủ tịch tiếp công dân',
      '(mùa đông từ 16/10 đến 15/4: sáng từ 7h30 đến 12h00)',
    ].join('\n'),
  );
  expect(items.map(({ start, end }) => [start, end])).toEqual([
    ['2027-04-07', '2027-04-07'],
    ['2027-04-14', '2027-04-14'],
  ]);
});
