import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const read = (days: string) =>
  readProgramme(`LỊCH LÀM VIỆC TUẦN 33\n(Từ ngày 10/8/2026 đến ngày 16/8/2026)\n\n${days}\n`).items.map((item) => [
    whenOf(item),
    item.title,
    item.review.join(','),
  ]);

test('an activity with days of its own below an entry that has ended is another entry', () => {
  expect(
    read(`Thứ Sáu (14/8)
  Sáng: 09h00 - Lễ trao nhà tình nghĩa (đ/c Đạt)
  Tập huấn cán bộ thôn, 02 ngày 14-15/8 (Ban Xã hội). Địa điểm: Nhà văn hóa
  Chiều: 14h00 - Họp chi bộ`),
  ).toEqual([
    ['on 2026-08-14 09:00', 'Lễ trao nhà tình nghĩa', ''],
    ['on 2026-08-14..2026-08-15', 'Tập huấn cán bộ thôn, 02 ngày 14-15/8', ''],
    ['on 2026-08-14 14:00', 'Họp chi bộ', ''],
  ]);
});

test('the morning on which days begin is that of whole days', () => {
  const at = 'Đoàn kiểm tra số 2 làm việc tại xã Hòa Tiến';
  expect(
    read(`Thứ Ba (11/8)\nSáng:\n- 8h00: Diễn đàn khởi nghiệp\n- ${at} (cả ngày 11 và 12/8)\n- Đi công tác (11-12/8)
Chiều:\n- 14h00: Họp chi bộ\n- Đi công tác tỉnh bạn (từ ngày 11-12/8)\n- Phó Chủ tịch nghỉ phép (ngày 11/8 và 12/8)`),
  ).toEqual([
    ['on 2026-08-11 08:00', 'Diễn đàn khởi nghiệp', ''],
    ['on 2026-08-11..2026-08-12 allDay', `${at} (cả ngày 11 và 12/8)`, ''],
    ['on 2026-08-11..2026-08-12', 'Đi công tác (11-12/8)', ''],
    ['on 2026-08-11 14:00', 'Họp chi bộ', ''],
    ['on 2026-08-11..2026-08-12 afternoon', 'Đi công tác tỉnh bạn (từ ngày 11-12/8)', ''],
    ['on 2026-08-11..2026-08-12', 'Phó Chủ tịch nghỉ phép (ngày 11/8 và 12/8)', ''],
  ]);
});

test.each([
  'Thông qua kế hoạch chào mừng Quốc khánh 2/9',
  'Kiểm tra hồ sơ theo Kế hoạch ngày 01/8/2026',
  'Chuẩn bị Đại hội ngày 20/8',
])('“%s” below an entry is part of it', (line) => {
  expect(read(`Thứ Hai (10/8)\n- 8h00: Họp giao ban.\n${line}\n- 14h00: Họp chi bộ`)).toHaveLength(2);
});

test('a bracket says by its weekday which of the days above is meant', () => {
  expect(
    read('Thứ Bảy, Chủ nhật (15, 16/8)\n- Bí thư dự ngày hội thôn Bàu (7 giờ 30, Chủ nhật).\n- Trực cơ quan.'),
  ).toEqual([
    ['on 2026-08-16 07:30', 'Bí thư dự ngày hội thôn Bàu (7 giờ 30, Chủ nhật)', ''],
    ['on 2026-08-15..2026-08-16', 'Trực cơ quan', ''],
  ]);
});
