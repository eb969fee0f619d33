import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(
    ({ start, startTime, leadersText, location, review }) =>
      `${start} ${startTime ?? '-'} | ${leadersText} | ${location ?? '-'} | ${review.join() || 'sure'}`,
  );

test.each([
  ['Ngày 14 (thứ Năm)', 'Ngày 07 (thứ Năm)', 'Ngày 18 (thứ Năm)'],
  ['Ngày 14', 'Ngày 07', 'Ngày 18'],
  ['14/01', '07/01', '18/02'],
])('a month a row and somebody a column: %s is a day of theirs, and no head', (first, second, third) => {
  const table = `Tháng\tĐ/c Chủ tịch\tĐ/c Phó Chủ tịch\nTháng 01\t${first}\t${second}\nTháng 02\t${third}\tNgày 04`;
  expect(read(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${table}`)).toEqual([
    '2027-01-14 - | Đ/c Chủ tịch | - | sure',
    '2027-01-07 - | Đ/c Phó Chủ tịch | - | sure',
    '2027-02-18 - | Đ/c Chủ tịch | - | sure',
    '2027-02-04 - | Đ/c Phó Chủ tịch | - | sure',
  ]);
});

test.each([
  ['1. Thời gian: từ 8 giờ 00 các ngày ghi trong bảng.', '08:00'],
  ['- Thời gian tiếp: 14h00.', '14:00'],
  ['Thời gian: bắt đầu lúc 7h30', '07:30'],
])('what is said once above a table (%s) holds for its rows', (said, time) => {
  const table = 'Tháng\tBí thư\tChủ tịch\nTháng 3\tNgày 11\tNgày 02\nTháng 4\tNgày 08\tNgày 06';
  const text = `LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${said}\nĐịa điểm: Phòng Tiếp dân, tầng 1\n\n${table}`;
  expect(read(text)).toEqual([
    `2027-03-11 ${time} | Bí thư | Phòng Tiếp dân, tầng 1 | sure`,
    `2027-03-02 ${time} | Chủ tịch | Phòng Tiếp dân, tầng 1 | sure`,
    `2027-04-08 ${time} | Bí thư | Phòng Tiếp dân, tầng 1 | sure`,
    `2027-04-06 ${time} | Chủ tịch | Phòng Tiếp dân, tầng 1 | sure`,
  ]);
});
