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
