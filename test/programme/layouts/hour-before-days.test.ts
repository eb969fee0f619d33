import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** An hour that stands before several days of a month's programme. */

const read = (line: string) =>
  programmeOf(
    `LỊCH BIỂU DIỄN THÁNG 3 NĂM 2027\n\n- 20h00 ngày 12/3: Vở kịch Mẫu - Rạp Mẫu\n- ${line}\n- 9h00 ngày 29/3: Họp báo giới thiệu vở mới\n`,
  )
    .items.slice(1, -1)
    .map(({ start, startTime, title, review }) => [start?.slice(5), startTime, title, ...review].join(' | '));

test.each([
  ['20h00 các ngày 19, 20/3: Vở chèo Ví Dụ', ['03-19', '03-20'], '20:00'],
  ['19h30 các ngày 22, 23 và 24/3/2027: Vở chèo Ví Dụ', ['03-22', '03-23', '03-24'], '19:30'],
  ['Từ 15h00 các ngày 14; 21/3: Vở chèo Ví Dụ', ['03-14', '03-21'], '15:00'],
  ['8 giờ 30 các ngày 17 và 18/3 - Vở chèo Ví Dụ', ['03-17', '03-18'], '08:30'],
  ['20:00 các ngày 25, 26, 27/3: Vở chèo Ví Dụ', ['03-25', '03-26', '03-27'], '20:00'],
])('it is that of each: “%s”', (line, days, hour) => {
  expect(read(line)).toEqual(days.map((day) => `${day} | ${hour} | Vở chèo Ví Dụ`));
});

test.each([
  '20h00 các ngày trong tuần: Vở chèo Ví Dụ',
  '20h00 các ngày 19, 20: Vở chèo Ví Dụ',
  '20h00 các buổi 1, 2/3: Vở chèo Ví Dụ',
])('where no month stands behind them they are asked about: “%s”', (line) => {
  expect(read(line).every((each) => each.split(' | ').length > 3)).toBe(true);
});
