import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const DAYS = '| Tháng | Ngày tiếp | Người tiếp |\n|---|---|---|\n| Tháng 3 | Ngày 10; 24 | Chủ tịch Lê Văn Mẫu |';
const read = (hours: string, title = 'Lịch tiếp công dân định kỳ 6 tháng đầu năm 2027') =>
  programmeOf(`THÔNG BÁO\n${title}\n\n${hours}\n\n${DAYS}\n`).items.map(({ start, startTime, slot, note, review }) =>
    [start?.slice(5), startTime ?? slot, note, ...review].join(' | '),
  );

test.each([
  ['1. Thời gian: Sáng từ 7 giờ 30 phút, chiều từ 13 giờ 30 phút.', 'Sáng từ 7 giờ 30 phút, chiều từ 13 giờ 30 phút'],
  ['Thời gian tiếp: buổi sáng từ 8h00, buổi chiều từ 14h00', 'buổi sáng từ 8h00, buổi chiều từ 14h00'],
])('where both halves of a counter only begin, a day without one is the whole day: “%s”', (hours, told) => {
  expect(read(hours)).toEqual([`03-10 | allDay | ${told}`, `03-24 | allDay | ${told}`]);
});

test('of which half a meeting is, is asked', () => {
  expect(
    read('Thời gian: Sáng từ 7 giờ 30, chiều từ 13 giờ 30.', 'Lịch tiếp xúc cử tri năm 2027').every((item) =>
      item.endsWith('| hour-left'),
    ),
  ).toBe(true);
});

test.each([
  '2. Tiếp công dân định kỳ của lãnh đạo (buổi sáng, từ 7 giờ 30 đến 11 giờ 00)',
  'Tiếp công dân định kỳ: Sáng từ 7h30 đến 11h00',
])('the only half that is told above the days is that of each: “%s”', (heading) => {
  expect(read(heading)).toEqual(['03-10 | 07:30 | ', '03-24 | 07:30 | ']);
});

test('with another half in a line below it days without one are whole', () => {
  expect(read('- Sáng: từ 7h30 đến 11h00\n- Chiều: từ 13h30 đến 16h30').every((day) => day.includes(' | 07:30'))).toBe(
    true,
  );
});
