import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (first: string, second: string, third: string) =>
  programmeOf(
    `CHƯƠNG TRÌNH KỲ HỌP NĂM 2026\n\n${first}\n8h00: Khai mạc\n${second}\n8h00: Thảo luận\n14h00: Chất vấn\n${third}\n8h00: Bế mạc`,
  ).items.map(({ start, startTime, title, review }) => [start, startTime, title, review.join()]);

test.each([
  ['NGÀY THỨ NHẤT (15/7/2026)', 'NGÀY THỨ HAI (16/7/2026)', 'NGÀY THỨ BA (17/7/2026)'],
  ['Ngày làm việc thứ nhất, 15/7', 'Ngày làm việc thứ hai, 16/7', 'Ngày làm việc thứ ba, 17/7'],
  ['Ngày thứ nhất - 15/7/2026', 'Ngày thứ 2 - 16/7/2026', 'Ngày thứ 3 - 17/7/2026'],
])('days of a meeting are counted (%s), whatever weekday they read like', (...headings) => {
  expect(read(...headings)).toEqual([
    ['2026-07-15', '08:00', 'Khai mạc', ''],
    ['2026-07-16', '08:00', 'Thảo luận', ''],
    ['2026-07-16', '14:00', 'Chất vấn', ''],
    ['2026-07-17', '08:00', 'Bế mạc', ''],
  ]);
});

test('a day that is only counted is the next one, for a person to confirm', () => {
  expect(read('NGÀY THỨ NHẤT (15/7/2026)', 'NGÀY THỨ HAI', 'NGÀY THỨ BA')).toEqual([
    ['2026-07-15', '08:00', 'Khai mạc', ''],
    ['2026-07-16', '08:00', 'Thảo luận', 'uncertain-date'],
    ['2026-07-16', '14:00', 'Chất vấn', 'uncertain-date'],
    ['2026-07-17', '08:00', 'Bế mạc', 'uncertain-date'],
  ]);
});

test('where nothing was counted before, or a number is left out, it is a weekday that its date contradicts', () => {
  expect(read('NGÀY THỨ TƯ (15/7/2026)', 'NGÀY THỨ HAI (16/7/2026)', 'NGÀY THỨ SÁU (17/7/2026)')).toEqual([
    ['2026-07-15', '08:00', 'Khai mạc', ''],
    ['2026-07-16', '08:00', 'Thảo luận', 'weekday-mismatch'],
    ['2026-07-16', '14:00', 'Chất vấn', 'weekday-mismatch'],
    ['2026-07-17', '08:00', 'Bế mạc', ''],
  ]);
});
