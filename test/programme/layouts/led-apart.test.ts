import { expect, test } from 'vitest';
import { itemsOfDay as day } from './one-day.ts';

test.each([
  '- 14h00: Chủ tịch UBND xã làm việc với đoàn kiểm tra; Phó Chủ tịch UBND xã cùng dự',
  '- 14h00: Chủ tịch UBND xã chủ trì họp; Trưởng Công an xã báo cáo',
])('“%s” is one entry at its hour', (line) => {
  expect(day(line).map(({ startTime }) => startTime)).toEqual(['14:00']);
});

test('another leader who is elsewhere has an entry of the half of the day, and its hour is asked', () => {
  const items = day('- 14h00: Chủ tịch UBND xã họp giao ban; Phó Chủ tịch UBND xã đi cơ sở');
  expect(items.map(({ startTime, slot, review }) => [startTime, slot, ...review])).toEqual([
    ['14:00', 'afternoon'],
    [null, 'afternoon', 'unclear-boundary'],
  ]);
});

test('two leaders behind a session each have an entry of it', () => {
  const items = day('Sáng: Giám đốc họp giao ban (8h00); Phó Giám đốc đi cơ sở');
  expect(items.map(({ slot }) => slot)).toEqual(['morning', 'morning']);
});
