import { type Line, type Table, textOf } from '../../../model/block.ts';
import { fold } from '../../../vietnamese/fold.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
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

/** The rows of a table that a page gave out one cell a line, and how many lines they take. */
export function rowsOfCells(lines: readonly Line[]): { rows: ListRow[]; from: number; to: number } | null {
  const cells = lines
    .map((line, at) => ({ text: collapse(textOf(line)), line, at }))
    .filter(({ text }) => text !== '' && text !== '|');
  const start = cells.findIndex(
    ({ text }, i) =>
      text.length < 40 && roleOf(text) !== null && isHead(cells.slice(i, i + 3).map((cell) => cell.text)),
  );
  if (start < 0) return null;
  const width = headWidth(cells.slice(start).map(({ text }) => text));
  const roles = cells.slice(start, start + width).map(({ text }) => roleOf(text));
  const rows: ListRow[] = [];
  let at = start + width;
  for (; at + width <= cells.length; at += width) {
    const row = cells.slice(at, at + width);
    const found = cellsOf(row.map(({ text }, i) => ({ role: roles[i] ?? null, text })));
    if (!isDateCell(found.date ?? '') || row.some(({ text }) => text.length > 160)) break;
    rows.push({ cells: found, ...row[0]!.line.place });
  }
  const last = cells[at - 1]?.at ?? 0;
  return rows.length > 0 ? { rows, from: cells[start]!.at, to: last + 1 } : null;
}

const isDateCell = (text: string) => text.length < 90 && (findDates(text).length > 0 || /^[\d\s,;.và]+$/u.test(text));

/** Heads go on while they are words of a head, up to the first cell with a number. */
function headWidth(texts: readonly string[]): number {
  const end = texts.findIndex((text) => /\d/.test(text) || text.length > 60);
  return end < 0 ? texts.length : end;
}
