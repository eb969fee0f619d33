import { type Line, type Table, textOf } from '../../../model/block.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { gridRows } from '../week/grid.ts';

/** Rows of a table of dates, whatever it was made of. */

export type ListRole = 'index' | 'month' | 'date' | 'time' | 'person' | 'place' | 'content' | 'participants' | 'note';

export interface ListRow {
  readonly cells: Readonly<Partial<Record<ListRole, string>>>;
  readonly line: number;
  readonly page: number | null;
}

/** Head words, folded; the first that fits. */
const HEADS: readonly (readonly [ListRole, RegExp])[] = [
  ['index', /^(?:tt|stt|so tt)$/],
  ['month', /^thang(?:$| nam)/],
  ['time', /^(?:gio|thoi gian bat dau|buoi)/],
  ['date', /^(?:ngay|thu|thoi gian|lich tiep|ngay gio|thoi diem)/],
  ['place', /^(?:dia diem|noi|phong|dia chi|xa|don vi bau cu)/],
  [
    'person',
    /^(?:nguoi|ho (?:va )?ten|lanh dao|chu tri|dai bieu|can bo|dong chi|chu toa|ong ba|to dai bieu|thanh vien)/,
  ],
  ['participants', /^(?:thanh phan|tham du|cung tiep|phoi hop|don vi (?:du|tham))/],
  ['content', /^(?:noi dung|cong viec|chuong trinh)/],
  ['note', /^(?:chuc vu|chuc danh|ghi chu|dien thoai|sdt|don vi)/],
];

const roleOf = (head: string): ListRole | null => HEADS.find(([, pattern]) => pattern.test(fold(head)))?.[0] ?? null;

export function rowsOfTable(table: Table): ListRow[] {
  const grid = gridRows(table);
  const at = grid.slice(0, 3).findIndex((row) => isHead(row.map((cell) => cell.text)));
  if (at < 0) return [];
  const roles = grid[at]!.map((cell) => roleOf(cell.text));
  let month: string | null = null;
  return grid.slice(at + 1).flatMap((row): ListRow[] => {
    const cells = cellsOf(row.map((cell, i) => ({ role: roles[i] ?? null, text: cell.spanned ? '' : cell.text })));
    month = cells.month ?? month;
    const place = row.flatMap((cell) => cell.lines)[0]?.place;
    return place ? [{ cells: month === null ? cells : { ...cells, month }, line: place.line, page: place.page }] : [];
  });
}

const isHead = (texts: readonly string[]) => {
  const roles = texts.map(roleOf);
  return roles.includes('date') && roles.filter((role) => role !== null).length >= 2;
};

function cellsOf(cells: readonly { role: ListRole | null; text: string }[]): ListRow['cells'] {
  const found: Partial<Record<ListRole, string>> = {};
  for (const { role, text } of cells) {
    if (role === null || text === '') continue;
    const flat = collapse(text);
    found[role] = found[role] === undefined ? flat : `${found[role]}, ${flat}`;
  }
  return found;
}

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

/** Heads go on while they are words of a head, up to the first cell with a number. */
function headTexts(cells: readonly ListCell[], start: number): string[] {
  const rest = cells.slice(start, start + MOST_HEADS + 1);
  const end = rest.findIndex(({ text }) => /\d/.test(text) || text.length > 60);
  return end < 0 ? [] : rest.slice(0, end).map(({ text }) => text);
}

const MOST_HEADS = 8;

type RowReader = (cells: readonly ListCell[], roles: readonly (ListRole | null)[]) => Rows;

function readerOf(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): RowReader {
  if (roles.at(-1) === 'date') return wholeRows;
  const numbered = roles.slice(0, roles.indexOf('date')).every((role) => role === 'index');
  return numbered && cells.filter(isWholeDate).length >= 2 ? rowsFromDates : rowsByDate;
}

const isWholeDate = ({ text }: ListCell) =>
  text.length < 60 && findDates(text).some(({ days }) => days.every((day) => day.month !== null));

/** Nothing but a number stands before the day: a row goes from one day to the next, blank cells are lost. */
function rowsFromDates(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const after = roles.slice(roles.indexOf('date') + 1).filter((role) => role !== 'date' && role !== 'time');
  const rows: ListRow[] = [];
  let used = 0;
  for (let i = 0; i < cells.length; i++) {
    if (!isWholeDate(cells[i]!)) continue;
    const row: Partial<Record<ListRole, string>> = { date: cells[i]!.text };
    let next = 0;
    used = i + 1;
    for (const cell of cells.slice(i + 1)) {
      if (isWholeDate(cell) || /^\d{1,3}\.?$/.test(cell.text) || cell.text.length > LONGEST_CELL) break;
      if (isWeekday(cell.text)) row.date = `${row.date} (${cell.text})`;
      else if (isHour(cell.text)) row.time = cell.text;
      else if (next < after.length) row[after[next++] ?? 'note'] = cell.text;
      else break;
      used++;
    }
    rows.push({ cells: row, ...cells[i]!.line.place });
  }
  return { rows, used };
}

const isWeekday = (text: string) => findWeekdays(text)[0]?.length === text.length;
const isHour = (text: string) => sessionOfCell(text) !== null || readLeadingTime(text)?.rest === '';

interface Rows {
  readonly rows: ListRow[];
  /** Cells that belong to the table. */
  readonly used: number;
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
    if (/^\d{1,3}\.?$/.test(text)) {
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

const LONGEST_CELL = 160;

const isDateCell = (text: string) => text.length < 90 && (findDates(text).length > 0 || /^[\d\s,;.và]+$/u.test(text));
