import { expect, test } from 'vitest';
import { readDayCell } from '../../../src/programme/layouts/day-table/day-cell.ts';
import { readProgramme, whenOf } from '../summary.ts';

test('a weekday without “thứ” beside its day is no year, and the month is no day', () => {
  const rows = [
    ['01/10', 'Năm', 'Dự lễ phát động', 'Đ/c Chủ tịch'],
    ['02/10', 'Sáu', 'Giao ban khu phố', 'Ban Thường trực'],
    ['22-23/10', 'Năm, Sáu', 'Tập huấn tại tỉnh', 'Ban Thường trực'],
    ['25/10', 'CN', 'Ra quân vệ sinh', 'Đ/c Chủ tịch'],
  ].map((cells) => cells.join('\t'));
  const { items } = readProgramme(
    ['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10 NĂM 2026', '', 'Ngày\tThứ\tNội dung\tChủ trì, thực hiện', ...rows].join('\n'),
  );
  expect(items.map((item) => [whenOf(item), item.title, item.review.join(',')])).toEqual([
    ['on 2026-10-01', 'Dự lễ phát động', ''],
    ['on 2026-10-02', 'Giao ban khu phố', ''],
    ['on 2026-10-22..2026-10-23', 'Tập huấn tại tỉnh', ''],
    ['on 2026-10-25', 'Ra quân vệ sinh', ''],
  ]);
});

test('what follows a stroke is a month', () => {
  expect(readDayCell('năm 01/10')?.date ?? null).toBeNull();
  expect(readDayCell('Thứ Năm 01/10')?.date?.days).toEqual([{ day: 1, month: 10, year: null }]);
});
