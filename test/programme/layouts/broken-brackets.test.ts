import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const notice = (...points: string[]) =>
  programmeOf(
    [
      'THÔNG BÁO',
      'Điều chỉnh lịch họp tuần từ 09/11 đến 13/11/2026',
      '',
      'Văn phòng thông báo điều chỉnh một số cuộc họp như sau:',
      '',
      '1. Họp tổ biên tập: từ 14h00 ngày 09/11/2026 lùi sang 8h30 ngày 13/11/2026.',
      '',
      ...points,
      '',
      'Trân trọng.',
    ].join('\n'),
  ).items.map(({ start, startTime, title, location, review }) =>
    [start, startTime, title, location, ...review].join(' | '),
  );

test.each([
  '2. Hội nghị cộng tác viên dân số: thời gian không thay đổi (13h30\nngày 11/11/2026, thứ Tư), địa điểm chuyển từ Phòng họp 1 sang Nhà văn hóa.',
  '2. Hội nghị cộng tác viên dân số: thời gian giữ nguyên (lúc 13 giờ 30,\nngày 11/11/2026), địa điểm đổi sang Nhà văn hóa.',
  '2. Hội nghị cộng tác viên dân số: giữ nguyên thời gian (13h30\nngày 11/11/2026); địa điểm thay bằng Nhà văn hóa.',
])('a bracket that print has broken before its day is of one thing: %s', (point) => {
  expect(notice(point)).toEqual([
    '2026-11-13 | 08:30 | Họp tổ biên tập | ',
    '2026-11-11 | 13:30 | Hội nghị cộng tác viên dân số | Nhà văn hóa',
  ]);
});

test.each(['theo giấy mời đã gửi', 'như đã mời', 'như thông báo trước'])(
  'how it was told is no part of the place: %s',
  (told) => {
    expect(notice(`2. Giao ban hộ tịch: giữ nguyên 8h00 ngày 12/11/2026 tại Phòng họp 2 ${told}.`).at(1)).toBe(
      '2026-11-12 | 08:00 | Giao ban hộ tịch | Phòng họp 2',
    );
  },
);
