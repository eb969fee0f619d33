import { collapse } from '../../../vietnamese/normalise.ts';
import { type GridCell, HEAD_ROWS } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { rowsOfDayCell } from './day-cells.ts';
import { isWeekdayAlone } from './list-cells.ts';
import { findMonth } from './months.ts';
import type { ListRole, ListRow } from './row.ts';

/** A table with a month over each of several columns: `Tổ đại biểu | Tháng 4 | Tháng 5 | Địa điểm`. */

const MONTH = /^tháng\s\d{1,2}(?:\s?\/\s?\d{4})?$/iu;
const LEAST_MONTHS = 2;

/** A row for every day of every such cell, with who is named beside it, and what else its row of the table says. */
export function rowsOfMonths(grid: readonly (readonly GridCell[])[]): ListRow[] {
  const at = grid.slice(0, HEAD_ROWS).findIndex((row) => row.filter(isMonth).length >= LEAST_MONTHS);
  const head = grid[at] ?? [];
  const months = head.flatMap((cell, column) => (isMonth(cell) ? [column] : []));
  return months.length === 0 ? [] : grid.slice(at + 1).flatMap((row) => rowsOf(row, head, months));
}

const isMonth = ({ text, spanned }: GridCell) => !spanned && MONTH.test(collapse(text)) && findMonth(text) !== null;

function rowsOf(row: readonly GridCell[], head: readonly GridCell[], months: readonly number[]): ListRow[] {
  const beside = besideDays(row, head, months);
  return months.flatMap((column) => {
    const cell = row[column]!;
    const place = cell.lines[0]?.place;
    if (!place || cell.spanned) return [];
    return rowsOfDayCell(dayCellText(row, column), { ...beside, month: collapse(head[column]!.text) }, place);
  });
}

/** A day with the weekday that the next cell gives it. */
export function dayCellText(row: readonly GridCell[], column: number): string {
  const [text, next] = [row[column]!.text, row[column + 1]?.text ?? ''];
  return isWeekdayAlone(next) && ONE_DAY.test(text) ? `${text} (${next})` : text;
}
const ONE_DAY = /^\D*\d{1,2}(?:\s?[/.-]\s?\d{1,2})?(?:\s?[/.-]\s?\d{4})?\s*$/u;

/** What the other columns of the row say; one of another name is kept beside the entry. */
export function besideDays(
  row: readonly GridCell[],
  head: readonly GridCell[],
  days: readonly number[],
): Partial<Record<ListRole, string>> {
  const beside: Partial<Record<ListRole, string>> = {};
  for (const [i, { text, spanned }] of row.entries()) {
    const name = head[i]?.text ?? '';
    if (days.includes(i) || spanned || text === '' || !/\p{L}/u.test(name) || isWeekdayAlone(text)) continue;
    const role = roleOf(name) ?? 'note';
    if (role === 'index' || role === 'month') continue;
    const told = role === 'date' || role === 'until' ? 'note' : role;
    beside[told] = [beside[told], collapse(text)].filter(Boolean).join(', ');
  }
  return beside;
}
