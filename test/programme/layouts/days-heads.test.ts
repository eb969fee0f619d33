import { expect, test } from 'vitest';
import type { Table } from '../../../src/model/block.ts';
import { countDays, headsDays } from '../../../src/programme/layouts/days-heads.ts';
import { entriesOfRow } from '../../../src/programme/layouts/list/row-entries.ts';
import { rowsOfTable } from '../../../src/programme/layouts/list/rows.ts';
import { roleOfHead } from '../../../src/programme/layouts/week/heads.ts';
import { withoutOldPlace } from '../../../src/programme/places.ts';

const tableOf = (...rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  rows: rows.length,
  columns: 2,
  cells: rows.flatMap((texts, row) =>
    texts.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
      lineKind: 'paragraph' as const,
      lines: [{ place: { line: row + 1, page: null }, spans: [{ text }] }],
    })),
  ),
});
const daysBelow = (head: string) =>
  rowsOfTable(tableOf([head, 'Người trực'], ['4', 'Lê Văn Mẫu'], ['9', 'Trần Thị Thử'], ['12', 'Hồ Văn Giả']))
    .flatMap((row) => entriesOfRow(row, { subject: 'Trực', month: null, year: null }))
    .map(({ mention, month, leader }) => `${mention.days[0]!.day}/${month} ${leader}`);

test.each(['Ngày', 'Dương lịch', 'DL'])('numbers below “%s” are days, and of no month that they name', (head) => {
  expect(daysBelow(head)).toEqual(['4/null Lê Văn Mẫu', '9/null Trần Thị Thử', '12/null Hồ Văn Giả']);
});

test('numbers below a month are its days', () => {
  expect(daysBelow('Tháng 3')).toEqual(['4/3 Lê Văn Mẫu', '9/3 Trần Thị Thử', '12/3 Hồ Văn Giả']);
});

test('numbers that do not count on, or have another name above them, are no days', () => {
  expect(countDays(['4', '9', '7'])).toBe(false);
  expect(countDays(['4', '9', '45'])).toBe(false);
  expect([headsDays('Tháng 3/2026'), headsDays('Số buổi trong tháng 3'), headsDays('Khối')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(daysBelow('Số lượt')).toEqual([]);
});

test('a column of days of our calendar says when', () => {
  expect(roleOfHead('Dương lịch')).toEqual({ type: 'when' });
});

test('a place of very many blanks is read at once', () => {
  const start = performance.now();
  expect(withoutOldPlace(`Nhà A${' '.repeat(60_000)}B`)).toContain('Nhà A');
  expect(performance.now() - start).toBeLessThan(1000);
});
