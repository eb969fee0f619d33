import { expect, test } from 'vitest';
import { hourAfter } from '../../../src/programme/change-lines.ts';
import { readProgramme } from '../summary.ts';

/** The day stays, and its hour goes from one to another. */

test.each([
  ['lùi giờ khai mạc từ 7h30 xuống 9h00', '09:00'],
  ['đổi giờ bắt đầu từ 8h00 thành 9h30', '09:30'],
  ['dời giờ họp từ 14h00 lên 13h30', '13:30'],
  ['điều chỉnh giờ làm lễ từ 7 giờ 30 sang lúc 8 giờ 15', '08:15'],
  ['lùi giờ bắt đầu từ 8h00 đến 9h30', '09:30'],
])('%s', (words, hour) => {
  expect(hourAfter(words)?.start).toBe(hour);
  const { items } = readProgramme(
    [
      'THÔNG BÁO',
      'Về việc điều chỉnh lịch công tác tuần từ ngày 16/3/2026 đến ngày 21/3/2026',
      '',
      `1. Lễ phát động trồng cây thứ Bảy, ngày 21/3/2026: ${words}; tại sân Nhà văn hóa.`,
      '2. Họp hội đồng khoa học: chuyển từ 14h00 ngày 17/3/2026 sang 8h30 ngày 20/3/2026.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, status }) => [start, startTime, status])).toEqual([
    ['2026-03-21', hour, 'confirmed'],
    ['2026-03-20', '08:30', 'confirmed'],
  ]);
});

test.each([
  'lùi giờ khai mạc, từ 7h30 đón khách, 9h00 khai mạc',
  'khai mạc từ 7h30 xuống 9h00',
  'họp từ 8h00 đến 9h30',
  'lùi giờ họp từ 7h30, thời gian mới báo sau',
  'đổi giờ họp sang 9h00',
])('no hour goes to another: %s', (words) => {
  expect(hourAfter(words)).toBeNull();
});
