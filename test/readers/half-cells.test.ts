import { expect, test } from 'vitest';
import { findHalfCells } from '../../src/readers/half-cells.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';

const HEAD = ['Ngày', 'Giám đốc', 'PGĐ Lê Thị Mẫu'];
const DAYS = [
  ['Thứ Hai', '06/4', 'S: Họp giao ban', 'C: 14h họp UBND tỉnh', 'S: Họp giao ban', 'C: Làm việc tại cơ quan'],
  ['Thứ Ba, 07/4', 'S: 8h làm việc với Đoàn kiểm tra', 'C: Ký hồ sơ', 'Nghỉ phép'],
];
const tableOf = (lines: readonly string[]) => {
  const found = readText(`LỊCH TUẦN\n\n${lines.join('\n')}\n\nGhi chú`).blocks.find(({ type }) => type === 'table');
  return found?.type === 'table' ? `${found.rows} × ${found.columns}` : null;
};

test('halves of the day tell the cells of leaders apart that a page gave out a line each', () => {
  expect(tableOf([...HEAD, ...DAYS.flat()])).toBe('3 × 3');
  const { items } = programmeOf(
    `LỊCH TUẦN CỦA LÃNH ĐẠO SỞ\n(06/4/2026 - 10/4/2026)\n\n${[...HEAD, ...DAYS.flat()].join('\n')}\n`,
  );
  expect(
    items.map(({ start, startTime, slot, title, leadersText }) =>
      [start, startTime ?? slot ?? '-', title, leadersText].join(' | '),
    ),
  ).toEqual([
    '2026-04-06 | morning | Họp giao ban | Giám đốc',
    '2026-04-06 | 14:00 | họp UBND tỉnh | Giám đốc',
    '2026-04-06 | morning | Họp giao ban | PGĐ Lê Thị Mẫu',
    '2026-04-06 | afternoon | Làm việc tại cơ quan | PGĐ Lê Thị Mẫu',
    '2026-04-07 | 08:00 | làm việc với Đoàn kiểm tra | Giám đốc',
    '2026-04-07 | afternoon | Ký hồ sơ | Giám đốc',
    '2026-04-07 | - | Nghỉ phép | PGĐ Lê Thị Mẫu',
  ]);
});

test('empty lines between the days part no cells', () => {
  expect(tableOf([...HEAD, '', ...DAYS[0]!, '', ...DAYS[1]!])).toBe(null);
  expect(tableOf([...HEAD, ...DAYS[0]!, '', ...DAYS[1]!])).toBe('3 × 3');
});

test.each([
  ['a cell less on one day', [...HEAD, ...DAYS[0]!, ...DAYS[1]!.slice(0, -1)]],
  ['a cell more', [...HEAD, ...DAYS.flat(), 'S: Họp']],
  ['one leader alone', ['Ngày', 'Giám đốc', 'Thứ Hai', 'S: Họp', 'C: Ký', 'Thứ Ba', 'S: Họp', 'C: Ký']],
])('%s: no table is made', (_, lines) => {
  expect(tableOf(lines)).toBe(null);
});

test('very many heads, none of them above a whole row, are passed over in time', () => {
  const lines = ['Ngày', 'Ông A', 'Ông B', 'Thứ Hai'];
  const started = process.threadCpuUsage();
  expect(findHalfCells(Array.from({ length: 10_000 }, () => lines).flat())).toBe(null);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
