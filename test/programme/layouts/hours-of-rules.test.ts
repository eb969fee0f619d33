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

test('hours of every working day are those of who receives then, and not of the list', () => {
  const { items } = readProgramme(`THÔNG BÁO
Lịch tiếp công dân của Chủ tịch HĐND phường quý IV năm 2026

I. TIẾP CÔNG DÂN ĐỊNH KỲ
Tháng | Người tiếp công dân | Ngày tiếp công dân |
Tháng 10 | Ngô Ví Dụ | Ngày 01; 08 (thứ Năm) |
Tháng 10 | Lê Hà Mẫu | Ngày 16 (thứ Sáu) |

II. TIẾP CÔNG DÂN THƯỜNG XUYÊN
Công chức Văn phòng tiếp công dân vào các ngày làm việc trong tuần (sáng từ 7 giờ 30 đến 11 giờ 30, chiều từ 13 giờ 00 đến 17 giờ 00).
`);
  expect(items.map(({ start, startTime, review }) => [start, startTime, ...review])).toEqual([
    ['2026-10-01', null],
    ['2026-10-08', null],
    ['2026-10-16', null],
  ]);
});

test.each([
  ['16/11/2026 (do ngày 15/11 trùng Chủ nhật nên chuyển sang ngày làm việc kế tiếp)', []],
  // It still stands on the day from which it went.
  ['15/11/2026 (do ngày 15/11 trùng Chủ nhật nên chuyển sang ngày làm việc kế tiếp)', ['unclear-status']],
])('why a day is not the usual one is heard where it is not: “%s”', (day, review) => {
  const { items } = readProgramme(`THÔNG BÁO
Lịch tiếp công dân của lãnh đạo Sở Ví Dụ quý IV năm 2026

1. Đồng chí Ngô Mẫu - Giám đốc Sở: tiếp công dân vào sáng các ngày 15/10/2026 và ${day}.
2. Đồng chí Lê Dụ - Phó Giám đốc Sở: tiếp công dân vào chiều các ngày 05/11/2026 và 03/12/2026.
`);
  expect(items[1]?.review).toEqual(review);
});
