import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const day = (...lines: readonly string[]) =>
  readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      'Thứ Hai 10/5',
      ...lines,
      'Thứ Ba 11/5',
      '- 8h00: Giao ban',
    ].join('\n'),
  ).items.filter(({ start }) => start === '2027-05-10');

test.each([
  '- 14h00: Chủ tịch UBND xã làm việc với đoàn kiểm tra; Phó Chủ tịch UBND xã cùng dự',
  '- 14h00: Chủ tịch UBND xã chủ trì họp; Trưởng Công an xã báo cáo',
  '- 14h00: Chủ tịch UBND xã họp giao ban; Phó Chủ tịch UBND xã đi cơ sở',
])('“%s” is one entry at its hour', (line) => {
  expect(day(line).map(({ startTime }) => startTime)).toEqual(['14:00']);
});

test('two leaders behind a session each have an entry of it', () => {
  const items = day('Sáng: Giám đốc họp giao ban (8h00); Phó Giám đốc đi cơ sở');
  expect(items.map(({ slot }) => slot)).toEqual(['morning', 'morning']);
});
