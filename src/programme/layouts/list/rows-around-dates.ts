import { BARE_WEEKDAY, isWholeDate, type ListCell, LONGEST_CELL, natureOf, type Rows } from './list-cells.ts';
import type { ListRole, ListRow } from './row.ts';

/**
 * One date a row. Of the cells between two dates the number, the month and the columns that stand before the date belong
 * to the row below, all others to the one above; blank cells are lost, so that cells may be fewer than columns.
 */
export function rowsAroundDates(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const at = roles.indexOf('date');
  const before = roles.slice(0, at).filter(isWords);
  const after = roles.slice(at + 1).filter(isWords);
  const rows: ListRow[] = [];
  const leading = naturesAbove(cells);
  let pending: string[] = [];
  let used = 0;
  let last = -1;
  for (let i = 0; i < cells.length; i = last + 1) {
    const next = cells.findIndex((cell, j) => j >= i && isWholeDate(cell));
    if (next < 0) break;
    if (rows.length === 0)
      pending = cells
        .slice(i, next)
        .filter((cell) => natureOf(cell) === 'words')
        .map(({ text }) => text);
    const following = cells.findIndex((cell, j) => j > next && isWholeDate(cell));
    const between = cells.slice(next + 1, following < 0 ? cells.length : following);
    const own = ownCells(between, following < 0, before, after);
    const above = cells.slice(next - countAbove(cells, next, leading), next);
    const beside = own.cells.filter((cell) => !leading.has(natureOf(cell)));
    const row = rowOf(cells[next]!, [...above, ...beside], pending, before, after);
    rows.push({ cells: row, ...cells[next]!.line.place });
    if (own.next.length > 0) pending = own.next;
    last = following < 0 ? next + own.cells.length : following - countAbove(cells, following, leading) - 1;
    used = last + 1;
    if (following < 0) break;
  }
  return { rows, used };
}

/** What stands above its date, not below it: `Thứ Tư`, `7h30 - 9h30`. */
function naturesAbove(cells: readonly ListCell[]): ReadonlySet<string> {
  const first = cells.slice(0, cells.findIndex(isWholeDate)).map(natureOf);
  return new Set(first.slice(first.findLastIndex((nature) => !['weekday', 'hour'].includes(nature)) + 1));
}

/** How many cells above a date are of these. */
function countAbove(cells: readonly ListCell[], date: number, natures: ReadonlySet<string>): number {
  const from = cells.findLastIndex((cell, i) => i < date && !natures.has(natureOf(cell)));
  return date - from - 1;
}

const isWords = (role: ListRole | null) => role !== 'index' && role !== 'month' && role !== 'date' && role !== 'time';

/** Which cells after a date are its own, and which words stand before the next one. */
function ownCells(
  between: readonly ListCell[],
  isLast: boolean,
  before: readonly unknown[],
  after: readonly unknown[],
): { cells: readonly ListCell[]; next: string[] } {
  if (isLast) return { cells: between.slice(0, lastOwn(between, after.length)), next: [] };
  const words = between.filter((cell) => natureOf(cell) === 'words');
  const forNext = after.length === 0 ? words.length : Math.max(0, Math.min(before.length, words.length - after.length));
  const next = forNext === 0 ? [] : words.slice(-forNext);
  return {
    cells: between.filter((cell) => !next.includes(cell) && !['index', 'month'].includes(natureOf(cell))),
    next: next.map(({ text }) => text),
  };
}

/** The last row ends with its columns, or with a cell that is a paragraph. */
function lastOwn(cells: readonly ListCell[], columns: number): number {
  let words = 0;
  const end = cells.findIndex((cell) => {
    if (natureOf(cell) === 'index' || cell.text.length > LONGEST_CELL) return true;
    if (natureOf(cell) === 'words') words++;
    return words > columns;
  });
  return end < 0 ? cells.length : end;
}

function rowOf(
  date: ListCell,
  own: readonly ListCell[],
  pending: readonly string[],
  before: readonly (ListRole | null)[],
  after: readonly (ListRole | null)[],
): Partial<Record<ListRole, string>> {
  const row: Partial<Record<ListRole, string>> = { date: date.text };
  const put = (role: ListRole, text: string) => {
    row[role] = row[role] === undefined ? text : `${row[role]}, ${text}`;
  };
  pending.forEach((text, i) => {
    put(before[i] ?? 'note', text);
  });
  let next = 0;
  for (const cell of own) {
    const nature = natureOf(cell);
    if (nature === 'weekday')
      row.date = `${row.date} (${BARE_WEEKDAY.test(cell.text) ? `Thứ ${cell.text}` : cell.text})`;
    else if (nature === 'hour') put('time', cell.text);
    else put(after[next++] ?? 'note', cell.text);
  }
  return row;
}
