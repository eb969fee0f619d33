import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(
    `THÔNG BÁO\nLịch tiếp công dân của Chủ tịch HĐND phường quý IV năm 2026\n\n${lines.join('\n')}\n`,
  ).items.map((item) => whenOf(item));

test('the hours that a rule tells are those of the days of its weekday', () => {
  expect(
    read(
      '1. Thời gian: Từ 08 giờ 00 phút đến 11 giờ 00 phút, thứ Năm hàng tuần.',
      '- Tháng 10: Ngày 01; 08; 16.',
      '- Tháng 11: Ngày 05.',
      '2. Địa điểm: Phòng tiếp công dân phường.',
    ),
  ).toEqual(['on 2026-10-01 08:00', 'on 2026-10-08 08:00', 'on 2026-10-16', 'on 2026-11-05 08:00']);
});

test('of two rules each has its own weekday', () => {
  expect(
    read(
      '1. Thời gian: Từ 8 giờ đến 11 giờ, thứ Năm hàng tuần.',
      '2. Thời gian: Từ 14 giờ đến 16 giờ, thứ Ba hàng tuần.',
      '- Tháng 10: Ngày 01; 06.',
    ),
  ).toEqual(['on 2026-10-01 08:00', 'on 2026-10-06 14:00']);
});
