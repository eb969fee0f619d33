import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Lines without marks below a half or an hour of a day, each with a place. */

const read = (lines: readonly string[]) => {
  const { items } = readProgramme(['LỊCH TIẾP XÚC CỬ TRI SAU KỲ HỌP THỨ 9', ...lines].join('\n'));
  return items.map(({ start, startTime, title, review }) => [start, startTime, title, ...review].join(' | '));
};

test.each([
  ['Buổi sáng (từ 8h00):', 'Buổi chiều (từ 14h00):'],
  ['Buổi sáng: bắt đầu từ 8h00', 'Buổi chiều: bắt đầu từ 14h00'],
  ['8 giờ 00:', '14 giờ 00:'],
])('each is an entry of the half or the hour above it: “%s”, “%s”', (morning, afternoon) => {
  expect(
    read([
      'Thứ Tư, ngày 18/11/2026',
      morning,
      'Tổ 1: xã Dụ, tại hội trường xã',
      'Tổ 2: xã Ví, tại nhà văn hóa',
      afternoon,
      'Tổ 1: xã Thử, tại trường học',
      'Tổ 2: xã Nghiệm, tại trạm y tế',
    ]),
  ).toEqual([
    '2026-11-18 | 08:00 | Tổ 1: xã Dụ, tại hội trường xã',
    '2026-11-18 | 08:00 | Tổ 2: xã Ví, tại nhà văn hóa',
    '2026-11-18 | 14:00 | Tổ 1: xã Thử, tại trường học',
    '2026-11-18 | 14:00 | Tổ 2: xã Nghiệm, tại trạm y tế',
  ]);
});

test('a line that asks for something is none', () => {
  expect(
    read([
      'Ngày 18/11/2026',
      'Buổi sáng (từ 8h00):',
      'Xã Dụ, tại hội trường xã',
      'Đề nghị cử tri đến đúng giờ, tập trung tại sân trước.',
    ]),
  ).toEqual(['2026-11-18 | 08:00 | Tiếp xúc cử tri tại xã Dụ, tại hội trường xã']);
});
