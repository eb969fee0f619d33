import { expect, it } from 'vitest';
import { readProgramme } from './summary.ts';

/** Days of a counter beside hours that differ by the time of the year, or of which one half is not told in hours. */

const DAYS = `- Đồng chí Lê Ví, Chủ tịch UBND xã: ngày 05/11/2026 (thứ Năm).
- Đồng chí Trần Dụ, Phó Chủ tịch UBND xã: ngày 12/11/2026 (thứ Năm).`;
const TABLE = 'STT\tTháng\tNgày tiếp\n1\tTháng 11\tNgày 05 (thứ Năm)\n2\tTháng 12\tNgày 10 (thứ Năm)';

const programmeOf = (hours: string, days = DAYS) =>
  readProgramme(`UBND XÃ VÍ DỤ\n\nLỊCH TIẾP CÔNG DÂN NĂM 2026 CỦA LÃNH ĐẠO XÃ\n\n${days}\n\n${hours}\n`);
const read = (hours: string, days = DAYS) =>
  programmeOf(hours, days).items.map(({ slot, startTime, endTime, review }) =>
    [startTime ? `${startTime}-${endTime}` : slot, ...review].join(' | '),
  );

const BY_SEASON = [
  '2. Giờ tiếp:\n- Buổi sáng: mùa hè từ 7 giờ đến 11 giờ, mùa đông từ 7 giờ 30 đến 11 giờ 30.\n- Buổi chiều: từ 14 giờ đến 17 giờ.',
  'Thời gian tiếp:\n+ Sáng: từ 7h30 đến 11h00.\n+ Chiều: từ 13h30 đến 16h30 (mùa nóng từ 14h00 đến 17h00, mùa lạnh từ 13h30 đến 16h30).',
  '- Mùa hè: sáng từ 7h00 đến 11h00, chiều từ 14h00 đến 17h00.\n- Mùa đông: sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 16h30.',
  'Giờ tiếp: mùa mưa từ 8 giờ đến 11 giờ; mùa khô từ 7 giờ 30 đến 11 giờ.',
  'Mùa hè: từ 7 giờ đến 11 giờ.\nCác tháng còn lại: từ 7 giờ 30 đến 11 giờ 30.',
];

it.each(BY_SEASON)('hours that differ by season leave days whole, with these hours as a remark: “%s”', (hours) => {
  for (const days of [DAYS, TABLE]) {
    expect(read(hours, days)).toEqual(['allDay', 'allDay']);
    const { items, notices } = programmeOf(hours, days);
    const hour = /\d{1,2}(?:h| giờ)/u.exec(hours)![0];
    expect(items.every(({ note }) => note?.includes(hour))).toBe(true);
    expect(notices.filter(({ code }) => code === 'hours-by-season')).toHaveLength(1);
  }
});

it.each([
  'Giờ tiếp:\n- Buổi sáng: theo giờ hành chính.\n- Buổi chiều: từ 14 giờ đến 16 giờ.',
  'Giờ tiếp:\n- Buổi chiều: từ 14 giờ đến 16 giờ.\n- Buổi sáng: trong giờ làm việc của trụ sở.',
  '- Sáng: như thường lệ\n- Chiều: từ 13h30 đến 16h30',
])('where one half is not told in hours, those of the other are not those of the day: “%s”', (hours) => {
  for (const days of [DAYS, TABLE])
    expect(read(hours, days).every((each) => !/^\d/u.test(each) && each.endsWith('hour-left'))).toBe(true);
});

it.each([
  ['Giờ tiếp:\n- Buổi sáng: nghỉ.\n- Buổi chiều: từ 14 giờ đến 16 giờ.', '14:00-16:00'],
  ['Giờ tiếp:\n- Buổi chiều: từ 14 giờ đến 16 giờ.', '14:00-16:00'],
  ['Giờ tiếp:\n- Buổi sáng: từ 7 giờ đến 11 giờ.\n- Buổi chiều: từ 14 giờ đến 16 giờ.', '07:00-16:00'],
  ['Giờ tiếp: từ 8 giờ đến 11 giờ.\nTrang phục theo mùa: mùa hè áo ngắn tay, mùa đông áo ấm.', '08:00-11:00'],
  ['Giờ tiếp: từ 8 giờ đến 11 giờ, tại hội trường Mùa Xuân.', '08:00-11:00'],
])('hours of every day are still those of all: “%s”', (hours, told) => {
  for (const days of [DAYS, TABLE]) expect(read(hours, days)).toEqual([told, told]);
});

it('an entry that names its half has the hours of that half where they do not differ', () => {
  const days = '- Chiều ngày 05/11/2026: Chủ tịch UBND xã.\n- Ngày 12/11/2026: Phó Chủ tịch UBND xã.';
  expect(read(BY_SEASON[0]!, days)[0]).toMatch(/^14:00-17:00|hour-left/u);
  expect(read(BY_SEASON[0]!, days)[1]).toBe('allDay');
});
