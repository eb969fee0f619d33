import { expect, it } from 'vitest';
import { readProgramme } from './summary.ts';

/** Days of a counter that name no half of the day, below or above the hours of both. */

const DAYS = `- Đồng chí Lê Ví, Chủ tịch UBND xã: ngày 05/11/2026 (thứ Năm).
- Đồng chí Trần Dụ, Phó Chủ tịch UBND xã: ngày 12/11/2026 (thứ Năm).`;

const read = (hours: string, days = DAYS, title = 'Lịch tiếp công dân tháng 11 năm 2026 của lãnh đạo xã') =>
  readProgramme(`UBND XÃ VÍ DỤ\n\n${title}\n\n${hours}\n${days}\n`).items.map(
    ({ start, slot, startTime, endTime, review }) =>
      [start?.slice(5), startTime ? `${startTime}-${endTime}` : slot, ...review].filter(Boolean).join(' | '),
  );

const PLAIN = 'Sáng từ 7 giờ 30 đến 11 giờ 00; chiều từ 13 giờ 30 đến 16 giờ 30';

it.each([
  [`${PLAIN}.`, '07:30-16:30'],
  ['Thời gian: buổi sáng 8h00 - 11h30, buổi chiều 14h00 - 17h00', '08:00-17:00'],
  ['Buổi sáng: từ 7 giờ 30 đến 11 giờ 00.\nBuổi chiều: từ 13 giờ 30 đến 16 giờ 30.', '07:30-16:30'],
])('a day without a half goes from the first to the last hour: “%s”', (hours, told) => {
  expect(read(hours)).toEqual([`11-05 | ${told}`, `11-12 | ${told}`]);
});

it.each([
  // When halves begin, not for how long the counter is open.
  'Buổi sáng bắt đầu lúc 8 giờ, buổi chiều bắt đầu lúc 14 giờ.',
  'Sáng từ 7 giờ 30 đến 11 giờ 00.',
  `${PLAIN}.\nRiêng trụ sở 2: sáng từ 8 giờ 00 đến 10 giờ 00, chiều từ 14 giờ 00 đến 16 giờ 00.`,
])('where less is told, or something else too, the hours are asked about: “%s”', (hours) => {
  expect(read(hours).filter((each) => each.endsWith('-16:30'))).toEqual([]);
});

it('a half in the words of a day is still asked about', () => {
  const days = `${DAYS}\n- Đồng chí Phạm Mẫu, Phó Chủ tịch UBND xã: ngày 19/11/2026 (thứ Năm), chỉ tiếp buổi chiều.`;
  const last = read(`${PLAIN}.`, days)[2]!;
  expect(last).not.toContain('07:30');
  expect(last).toMatch(/afternoon|13:30|hour-left/u);
});

it('of meetings with voters a day without a half is asked about', () => {
  const title = 'Lịch tiếp xúc cử tri của đại biểu HĐND xã tháng 11 năm 2026';
  const days = '- Thôn Đông: ngày 05/11/2026, tại Nhà văn hóa.\n- Thôn Tây: ngày 12/11/2026, tại Nhà văn hóa.';
  expect(read(`${PLAIN}.`, days, title).every((each) => each.endsWith('hour-left'))).toBe(true);
});
