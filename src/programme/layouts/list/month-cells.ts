import { namesLeader } from '../../subjects.ts';
import { rowsOfDayCell } from './day-cells.ts';
import { type ListCell, natureOf } from './list-cells.ts';
import type { ListRow } from './row.ts';

/** `Tháng`, `Chủ tịch`, `Phó Chủ tịch`: rows of as many cells, each with its month and the days of each leader. */
export function monthsInCells(cells: readonly ListCell[]): { rows: ListRow[]; from: number; to: number } | null {
  const head = cells.findIndex(({ text }, i) => /^tháng$/iu.test(text) && namesLeader(cells[i + 1]?.text ?? ''));
  const body = head < 0 ? -1 : cells.findIndex((cell, i) => i > head && natureOf(cell) === 'month');
  if (body < 0) return null;
  const people = cells
    .slice(head + 1, body)
    .filter((cell) => natureOf(cell) !== 'index')
    .map(({ text }) => text);
  if (!people.every(namesLeader)) return null;
  const rows: ListRow[] = [];
  let used = body;
  while (used < cells.length && natureOf(cells[used]!) === 'month') {
    const next = cells.findIndex((cell, i) => i > used && natureOf(cell) === 'month');
    const own = ownCells(cells.slice(used + 1, next < 0 ? cells.length : next), people.length, next < 0);
    // Blank cells are lost: whose the others are is not sure.
    const doubtful = own.length < people.length ? { doubtful: true } : {};
    const month = cells[used]!.text;
    rows.push(
      ...own.flatMap(({ text, line }, i) =>
        rowsOfDayCell(text, { month, person: people[i]! }, line.place).map((row) => ({ ...row, ...doubtful })),
      ),
    );
    used += 1 + own.length;
    if (next >= 0) used = numberBefore(cells, used, next);
  }
  return rows.some(({ dayless }) => dayless !== true)
    ? { rows, from: cells[head]!.at, to: cells[used - 1]!.at + 1 }
    : null;
}

/** Behind the last month the table ends before a line of text. */
function ownCells(between: readonly ListCell[], width: number, isLast: boolean): readonly ListCell[] {
  const own = between.slice(0, width);
  const end = isLast ? own.findIndex(({ text }) => text.length > LONGEST || IS_TEXT.test(text)) : -1;
  return end < 0 ? own : own.slice(0, end);
}
const LONGEST = 60;
const IS_TEXT = /:|[./;]$/u;

/** The number of the next row stands before its month; more cells than columns end the table. */
const numberBefore = (cells: readonly ListCell[], used: number, next: number): number =>
  used === next || (used + 1 === next && natureOf(cells[used]!) === 'index') ? next : used;
