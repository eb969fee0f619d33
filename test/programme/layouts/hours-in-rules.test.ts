import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Hours that a rule tells (`thứ Năm hằng tuần, buổi sáng, từ …`) above the days that it gives. */

const read = (rule: string, days = 'Ngày 02; 09') =>
  programmeOf(`ỦY BAN NHÂN DÂN XÃ MẪU
Số: 41/TB-UBND
THÔNG BÁO
Lịch tiếp công dân của Chủ tịch UBND xã quý III năm 2026
1. Tiếp công dân định kỳ
${rule}
Cụ thể:
Tháng | Người tiếp | Ngày tiếp |
Tháng 7 | Lò Văn Mẫu | ${days} |
Tháng 8 | Hứa Thị Ví | Ngày 06 |
`).items.map(({ start, startTime, endTime, slot, review }) =>
    [start, startTime === null ? slot : `${startTime}-${endTime}`, review.length > 0 ? '?' : null]
      .filter((part) => part !== null)
      .join(' '),
  );

test.each([
  'Chủ tịch UBND xã trực tiếp tiếp công dân vào thứ Năm hằng tuần, buổi sáng, từ 07 giờ 30 phút đến 11 giờ 00 phút (nếu trùng ngày lễ, tết thì tiếp vào ngày làm việc kế tiếp).',
  'Chủ tịch tiếp công dân sáng thứ Năm hàng tuần (7h30 - 11h00).',
  'Lịch tiếp: thứ 5 hằng tuần, sáng từ 7h30 đến 11h00 (trừ ngày lễ).',
])('the hours of the only half of a rule are those of its days: %s', (rule) => {
  expect(read(rule)).toEqual(['2026-07-02 07:30-11:00', '2026-07-09 07:30-11:00', '2026-08-06 07:30-11:00']);
});

test.each([
  'Thường trực Đảng ủy tiếp công dân thứ Năm hằng tuần, buổi sáng, từ 7 giờ 30 đến 11 giờ.',
  'Chủ tịch tiếp công dân thứ Năm hằng tuần, từ 8 giờ, ưu tiên người cao tuổi.',
])('of hours that may be those of others it is asked: %s', (rule) => {
  expect(read(rule)).toEqual(['2026-07-02 ?', '2026-07-09 ?', '2026-08-06 ?']);
});

test('a rule of other weekdays leaves no doubt', () => {
  expect(read('Phó Chủ tịch trực cơ quan thứ Hai hằng tuần, từ 8 giờ.')).toEqual([
    '2026-07-02',
    '2026-07-09',
    '2026-08-06',
  ]);
});

test('whom a paper goes to is none of its days, with the day of signing beside it', () => {
  const { items } = programmeOf(`THÔNG BÁO
Lịch tiếp công dân của Chủ tịch UBND xã quý III năm 2026
- Ngày 02/7: Lò Văn Mẫu
- Ngày 09/7: Hứa Thị Ví

Nơi nhận:                    Hà Mẫu, ngày 26 tháng 6 năm 2026
- Thanh tra tỉnh;                    CHỦ TỊCH
- Lưu: VT.                        Ngô Tất Dụ`);
  expect(items.map(({ start }) => start)).toEqual(['2026-07-02', '2026-07-09']);
});
