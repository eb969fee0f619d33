import { type Line, textOf } from '../../../model/block.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { findMonth } from './months.ts';
import { cellsOf, isHead, type ListRole, type ListRow, roleOf } from './rows.ts';

/** The rows of a table that a page gave out one cell a line, and where they stand among the lines. */
export function rowsOfCells(lines: readonly Line[]): { rows: ListRow[]; from: number; to: number } | null {
  const cells = lines
    .map((line, at): ListCell => ({ text: collapse(textOf(line)), line, at }))
    .filter(({ text }) => text !== '' && text !== '|');
  const start = cells.findIndex(
    ({ text }, i) => text.length < 40 && roleOf(text) !== null && isHead(headTexts(cells, i)),
  );
  if (start < 0) return null;
  const head = headTexts(cells, start);
  const body = cells.slice(start + head.length);
  const roles = head.map(roleOf);
  const { rows, used } = readerOf(body, roles)(body, roles);
  const last = body[used - 1];
  return rows.length > 0 && last ? { rows, from: cells[start]!.at, to: last.at + 1 } : null;
}

interface ListCell {
  readonly text: string;
  readonly line: Line;
  readonly at: number;
}

/** Heads go on while they are words of a head, up to the first cell with a number or the first that is no head. */
function headTexts(cells: readonly ListCell[], start: number): string[] {
  const rest = cells.slice(start, start + MOST_HEADS + 1);
  const body = rest.findIndex(({ text }) => /\d/.test(text) || text.length > 60);
  const head = body < 0 ? rest : rest.slice(0, body);
  // Names stand before the first date: the head has ended with the last cell that is one.
  const last = head.findLastIndex(({ text }) => roleOf(text) !== null && text.length < 40);
  const names = head.slice(last + 1).length;
  return body < 0 ? [] : head.slice(0, names > 1 ? last + 1 : head.length).map(({ text }) => text);
}

const MOST_HEADS = 10;
const LONGEST_CELL = 160;

type RowReader = (cells: readonly ListCell[], roles: readonly (ListRole | null)[]) => Rows;

interface Rows {
  readonly rows: ListRow[];
  /** Cells that belong to the table. */
  readonly used: number;
}

/** Where each row has its own whole date, the dates tell the rows apart; else the count of cells or the last date. */
function readerOf(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): RowReader {
  const numbers = roles[0] === 'index' && cells.some(({ text }) => ROW_NUMBER.test(text));
  const person = roles.slice(0, roles.indexOf('date')).some((role) => role !== 'index' && role !== 'month');
  const whole = cells.filter(isWholeDate).length >= 2;
  if (whole && !(numbers && person && roles.at(-1) !== 'date')) return rowsAroundDates;
  return roles.at(-1) === 'date' ? wholeRows : rowsByDate;
}

const ROW_NUMBER = /^\d{1,3}\.?$/;

const isWholeDate = ({ text }: ListCell) =>
  text.length < 60 &&
  findDates(text).some(({ days, citation }) => !citation && days.every((day) => day.month !== null));

/** What a cell shows itself to be, whatever its column. */
type Nature = 'index' | 'month' | 'weekday' | 'hour' | 'words';

function natureOf({ text }: ListCell): Nature {
  if (ROW_NUMBER.test(text)) return 'index';
  if (/^tháng\s/iu.test(text) && findMonth(text) !== null) return 'month';
  if (findWeekdays(text)[0]?.length === text.length || BARE_WEEKDAY.test(text)) return 'weekday';
  return sessionOfCell(text) !== null || readLeadingTime(text)?.rest === '' ? 'hour' : 'words';
}

const BARE_WEEKDAY = /^(?:hai|ba|tư|năm|sáu|bảy|CN)$/iu;

/**
 * One date a row. Of the cells between two dates the number, the month and the columns that stand before the date belong
 * to the row below, all others to the one above; blank cells are lost, so that cells may be fewer than columns.
 */
function rowsAroundDates(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const at = roles.indexOf('date');
  const before = roles.slice(0, at).filter(isWords);
  const after = roles.slice(at + 1).filter(isWords);
  const rows: ListRow[] = [];
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
    const row = rowOf(cells[next]!, own.cells, pending, before, after);
    rows.push({ cells: row, ...cells[next]!.line.place });
    if (own.next.length > 0) pending = own.next;
    last = next + (following < 0 ? own.cells.length : between.length);
    used = last + 1;
    if (following < 0) break;
  }
  return { rows, used };
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

/** As many cells in each row as there are heads. */
function wholeRows(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const rows: ListRow[] = [];
  let used = 0;
  for (; used + roles.length <= cells.length; used += roles.length) {
    const row = cells.slice(used, used + roles.length);
    const found = cellsOf(row.map(({ text }, i) => ({ role: roles[i] ?? null, text })));
    if (!isDateCell(found.date ?? '') || row.some(({ text }) => text.length > LONGEST_CELL)) break;
    rows.push({ cells: found, ...row[0]!.line.place });
  }
  return { rows, used };
}

/** Cells that reach over several rows are given once: a row is what follows a date, and the date holds until the next. */
function rowsByDate(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const at = roles.indexOf('date');
  const after = roles.slice(at + 1);
  const rows: ListRow[] = [];
  let name: string | null = null;
  let date: string | null = null;
  let used = 0;
  while (used < cells.length) {
    const { text, line } = cells[used]!;
    if (text.length > LONGEST_CELL) break;
    if (ROW_NUMBER.test(text)) {
      name = null;
      date = null;
    } else if (isDateCell(text)) date = text;
    else if (date === null) name = name === null ? text : `${name}, ${text}`;
    else {
      const own = cells.slice(used, used + after.length);
      const found = cellsOf(own.map((cell, i) => ({ role: after[i] ?? null, text: cell.text })));
      const row: Partial<Record<ListRole, string>> = { ...found, date };
      if (name !== null) row[roles[at - 1] === 'person' ? 'person' : 'note'] = name;
      rows.push({ cells: row, ...line.place });
      used += after.length - 1;
    }
    used++;
  }
  return { rows, used };
}

const isDateCell = (text: string) => text.length < 90 && (findDates(text).length > 0 || /^[\d\s,;.và]+$/u.test(text));
