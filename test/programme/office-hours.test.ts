import { expect, test } from 'vitest';
import { isOfficeHours } from '#src/programme/office-hours.ts';
import { itemsOfDay } from './layouts/one-day.ts';

const HOURS = [
  'Sáng: từ 7 giờ 30, Chiều: từ 13 giờ 30',
  'Buổi sáng làm việc từ 7h30 đến 11h30, buổi chiều từ 13h30 đến 17h00.',
  '* Giờ làm việc: SÁNG 7g30 - CHIỀU 13g30',
  '(Sáng bắt đầu lúc 7h30; chiều bắt đầu lúc 1h30)',
  'Thời gian: Sáng từ 7h00’; chiều từ 13h30’',
  'S: 7h30, C: 13h30',
];

test.each(HOURS)('“%s” says when the halves of every day begin', (text) => {
  expect(isOfficeHours(text)).toBe(true);
});

test.each([
  'Sáng: 7h30 họp giao ban, Chiều: 13h30 tiếp dân',
  'Sáng: từ 7 giờ 30',
  'Sáng: 7h30 và 9h30; chiều: 13h30',
  'Chiều: 13h30, sáng: 7h30',
  'Sáng, chiều: họp',
])('“%s” does not', (text) => {
  expect(isOfficeHours(text)).toBe(false);
});

test.each(HOURS)('below a day “%s” is no entry and gives none its hour', (line) => {
  const items = itemsOfDay(line, '- Sáng: Họp giao ban.', '- Chiều: Tiếp dân.', '- Chiều: 15h00: Họp tổ.');
  expect(items.map(({ slot, startTime, title, review }) => [slot, startTime, title, review])).toEqual([
    ['morning', null, 'Họp giao ban', []],
    ['afternoon', null, 'Tiếp dân', []],
    ['afternoon', '15:00', 'Họp tổ', []],
  ]);
});
