import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** The place of a list in the line that tells its hours. */

const DAYS = '- Chủ tịch: ngày 07, 21\n- Phó Chủ tịch: ngày 14';
const read = (text: string) =>
  readProgramme(`LỊCH TIẾP CÔNG DÂN THÁNG 5/2026\n${text}`).items.map(({ start, startTime, location, review }) =>
    [start, startTime, location, ...review].join(' | '),
  );

test.each([
  'Thời gian tiếp: từ 8h00 đến 11h00; Địa điểm: Phòng Tiếp dân số 2.',
  'Thời gian tiếp: từ 8h00 đến 11h00. Nơi tiếp: Phòng Tiếp dân số 2',
  'Giờ tiếp: 8h00 - địa điểm: Phòng Tiếp dân số 2',
  'Địa điểm: Phòng Tiếp dân số 2; Giờ tiếp: từ 8h00 đến 11h00.',
  '- Nơi tiếp công dân: Phòng Tiếp dân số 2. Thời gian: từ 8h00',
])('both are those of every day, above and below the days: “%s”', (line) => {
  const each = ['07', '21', '14'].map((day) => `2026-05-${day} | 08:00 | Phòng Tiếp dân số 2`);
  expect(read(`${line}\n${DAYS}`)).toEqual(each);
  expect(read(`${DAYS}\n${line}`)).toEqual(each);
});

test.each(['I. Quý II', 'II. Quý 2/2026', 'I. 6 tháng đầu năm 2026'])(
  'a part of the year is not what takes place on the days below it: “%s”',
  (head) => {
    const { items } = readProgramme(`LỊCH TIẾP CÔNG DÂN NĂM 2026\n${head}\n1. Chủ tịch Trần A: 07/5, 21/5.`);
    expect(items.map(({ start, title, leadersText }) => [start, title, leadersText].join(' | '))).toEqual([
      '2026-05-07 | Tiếp công dân | Chủ tịch Trần A',
      '2026-05-21 | Tiếp công dân | Chủ tịch Trần A',
    ]);
  },
);

test.each(['(buổi sáng các ngày)', '(sáng các ngày trên)'])(
  'the half of all days of a line is not what takes place: “%s”',
  (half) => {
    const { items } = readProgramme(`LỊCH TIẾP CÔNG DÂN THÁNG 4/2026\n- Chủ tịch: 02/4, 09/4, 16/4 ${half}`);
    expect(items.map(({ start, slot, title }) => [start, slot, title].join(' | '))).toEqual([
      '2026-04-02 | morning | Tiếp công dân',
      '2026-04-09 | morning | Tiếp công dân',
      '2026-04-16 | morning | Tiếp công dân',
    ]);
  },
);
