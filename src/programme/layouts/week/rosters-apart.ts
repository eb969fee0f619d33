import type { Block, Cell, Table } from '../../../model/block.ts';
import { DUTY_WITHIN } from '../../../vietnamese/duty.ts';
import { readDayHeading } from '../../day-headings.ts';
import { type GridCell, gridRows } from './grid.ts';
import { roleOfHead } from './heads.ts';

/**
 * A roster in one table with the week above it: where below its days a row heads columns of who is on duty (`Ngày | Trực lãnh đạo |
 * Trực hành chính`), a table of its own begins, below its title where one stands above that row.
 */
export const withRostersApart = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => (block.type === 'table' ? apart(block) : [block]));

/** A head, and an entry of the week. */
const LEAST_ABOVE = 2;

function apart(table: Table): readonly Block[] {
  const grid = gridRows(table);
  const at = grid.findIndex((row, y) => y >= LEAST_ABOVE && headsDuty(row) && opensDay(grid[y + 1]));
  if (at < 0 || table.cells.some(({ row, rowSpan }) => row < at && row + rowSpan > at)) return [table];
  const above = grid.slice(0, at).findLastIndex((row) => row.some(({ text }) => text !== ''));
  const title = onlyCell(grid[above] ?? []);
  const isTitled = title !== null && above >= LEAST_ABOVE && DUTY_WITHIN.test(title.text);
  return [
    rowsOf(table, 0, isTitled ? above : at),
    ...(isTitled ? title.lines.map((line) => ({ type: 'paragraph', line }) as const) : []),
    ...apart(rowsOf(table, at, table.rows)),
  ];
}

/** Its first column is of days, and some other of who is on duty; all of them are words. */
function headsDuty(row: readonly GridCell[]): boolean {
  if (!row.some(({ text }) => BEGINS_DUTY.test(text))) return false;
  const [first, ...others] = row
    .filter(({ text, spanned, carried }) => text !== '' && !spanned && !carried)
    .filter(({ text }) => roleOfHead(text)?.type !== 'index');
  const isHead = [first, ...others].every((cell) => cell && cell.text.length <= LONGEST_HEAD && !/\d/u.test(cell.text));
  return isHead && roleOfHead(first!.text)?.type === 'when' && others.some(({ text }) => BEGINS_DUTY.test(text));
}
const LONGEST_HEAD = 50;
const BEGINS_DUTY = new RegExp(String.raw`^(?:\p{L}+\s){0,3}${DUTY_WITHIN.source}[^.:;]*$`, 'iu');

const opensDay = (row: readonly GridCell[] | undefined): boolean =>
  row?.some(({ text }) => readDayHeading(text.replace(/\s+/gu, ' '), 'cell')?.rest === '') ?? false;

function onlyCell(row: readonly GridCell[]): GridCell | null {
  const [only, ...others] = row.filter(({ text, spanned }) => text !== '' && !spanned);
  return only !== undefined && others.length === 0 ? only : null;
}

const rowsOf = (table: Table, from: number, to: number): Table => ({
  ...table,
  rows: to - from,
  cells: table.cells
    .filter(({ row }) => row >= from && row < to)
    .map((cell): Cell => ({ ...cell, row: cell.row - from })),
});
