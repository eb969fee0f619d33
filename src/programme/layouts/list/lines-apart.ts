import { textOf } from '../../../model/block.ts';
import { findTimes } from '../../times.ts';
import { BLANK_CELL, type GridCell } from '../week/grid.ts';
import type { ColumnRole } from '../week/heads.ts';
import { hoursApart } from '../week/hours-apart.ts';
import type { ListRole } from './row.ts';

type Row = readonly GridCell[];

/**
 * A row of a list whose cells are to be read line by line (`7h15`, `9h00` beside `Toán`, `Hóa`): a row for each line. What
 * else says when is of all of them.
 */
export function linesApart(row: Row, roles: readonly (ListRole | null)[]): readonly Row[] {
  const parts = hoursApart(row, roles.map(roleOfWeek));
  if (parts.length === 1) return [row];
  return parts.map((part) => part.map((cell, i) => (cell === BLANK_CELL ? row[i]! : cell)));
}

/**
 * Several hours stand beside several lines, and which is whose cannot be told; in a table of which lines have been told
 * apart one hour is enough.
 */
export function sharesHours(row: Row, roles: readonly (ListRole | null)[], isApart: boolean): boolean {
  const hours = row.filter((_, i) => roles[i] === 'time').map((cell) => filledLines(cell).filter(isHour).length);
  const lines = row.filter((_, i) => roles[i] === 'content').map((cell) => filledLines(cell).length);
  return Math.max(0, ...hours) > (isApart ? 0 : 1) && Math.max(0, ...lines) > 1;
}

const filledLines = ({ lines }: GridCell): readonly string[] =>
  lines.map((line) => textOf(line).trim()).filter((text) => text !== '');
const isHour = (text: string): boolean => findTimes(text).some(({ due }) => !due);

function roleOfWeek(role: ListRole | null): ColumnRole | null {
  if (role === 'date' || role === 'time' || role === 'month') return { type: 'when' };
  if (role === 'content') return { type: 'field', field: 'content' };
  return role === null || role === 'index' ? null : { type: 'field', field: 'note' };
}
