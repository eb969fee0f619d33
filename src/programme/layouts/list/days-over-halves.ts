import { collapse } from '../../../vietnamese/normalise.ts';
import { holdsDay } from '../../dates.ts';
import { isLeaderLine } from '../../subjects.ts';
import { BLANK_CELL, type GridCell, HEAD_ROWS } from '../week/grid.ts';
import { isFullName, isHalf, isNothingThen, MARK } from './marks.ts';
import type { ListRow } from './row.ts';

/**
 * A table of groups with the days beside them, each over its halves: `Tổ đại biểu | Thứ Hai, 22/6 | Thứ Ba, 23/6` over
 * `Sáng | Chiều | Sáng | Chiều`. Each cell is where its group is in that half, or what it does.
 */

type Grid = readonly (readonly GridCell[])[];

interface HalfOfDay {
  readonly column: number;
  readonly date: string;
  readonly time: string;
}

const LEAST_DAYS = 2;
const LEAST_HALVES = 3;

/** Nothing where it is no such table. */
export function rowsOfHalves(grid: Grid): ListRow[] {
  const at = grid.slice(0, HEAD_ROWS).findIndex((row, i) => halvesBelow(row, grid[i + 1] ?? []).length > 0);
  const halves = at < 0 ? [] : halvesBelow(grid[at]!, grid[at + 1]!);
  const first = halves[0]?.column ?? 0;
  return grid.slice(at + 2).flatMap((row) => {
    const person = row.slice(0, first).findLast(({ text }) => /\p{L}{2}/u.test(text))?.text;
    return halves.flatMap((half): ListRow[] => {
      const cell = row[half.column] ?? BLANK_CELL;
      const { place } = cell.lines[0] ?? {};
      if (place === undefined || cell.spanned || !/[\p{L}\d]/u.test(cell.text) || isNothingThen(cell.text)) return [];
      return [{ ...saidIn(half, collapse(person ?? ''), collapse(cell.text)), line: place.line, page: place.page }];
    });
  });
}

/** Where text has no merged cells, a day has only the first of its halves below it. */
function halvesBelow(days: readonly GridCell[], below: readonly GridCell[]): HalfOfDay[] {
  let date = '';
  const halves = below.flatMap(({ text, carried }, column): HalfOfDay[] => {
    const head = days[column]?.text ?? '';
    if (head !== '') date = head.length <= LONGEST_DAY && holdsDay(head) ? collapse(head) : '';
    return date === '' || carried || !isHalf(text) ? [] : [{ column, date, time: text }];
  });
  const isTable = halves.length >= LEAST_HALVES && new Set(halves.map((half) => half.date)).size >= LEAST_DAYS;
  return isTable && halves[0]!.column > 0 ? halves : [];
}
const LONGEST_DAY = 50;

/** In a roster of rooms the cells are names, and which room is whose is kept beside them. */
function saidIn({ date, time }: HalfOfDay, group: string, text: string): Pick<ListRow, 'cells' | 'doubtful'> {
  const when = { date, time };
  if (MARK.test(text)) return { cells: { ...when, person: group } };
  if (isFullName(text) || isLeaderLine(text))
    return { cells: { ...when, person: text, ...(group === '' ? {} : { note: group }) }, doubtful: true };
  return { cells: { ...when, about: text, ...(group === '' ? {} : { person: group }) } };
}
