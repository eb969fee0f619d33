import type { Cell, Line, Table } from '../../../model/block.ts';
import { findDates } from '../../dates.ts';
import { printedText } from '../../printed.ts';
import { findTimes } from '../../times.ts';
import { roleOf } from '../list/column-heads.ts';
import type { ListRole } from '../list/row.ts';
import { changeRole } from './change-heads.ts';

/** A table of hours without days (`Ca thi`, `Môn thi`, `Giờ bắt đầu`), and the lines of one that a page gave out cell by cell. */

const MOST_COLUMNS = 8;
const LEAST_COLUMNS = 2;
const LEAST_ROWS = 2;
const LONGEST_HEAD = 40;
const LONGEST_CELL = 200;
const HOURS = /^(?:giờ|thời (?:gian|điểm)|bắt đầu)(?!\p{L})/iu;

/** What stands below a head; `Cuộc họp` names what it is of. */
export const roleOfHead = (head: string): ListRole | null =>
  roleOf(head) ?? (changeRole(head) === 'what' ? 'content' : null);

const isHeadCell = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_HEAD && !/[\d:.;]/u.test(text) && roleOfHead(text) !== null;

/** Heads of which one is that of hours, another says of what, and none is that of days or of what was before. */
export const headsHours = (cells: readonly string[]): boolean =>
  cells.length >= LEAST_COLUMNS &&
  cells.every((cell) => isHeadCell(cell) && !AGES.has(changeRole(cell))) &&
  cells.filter((cell) => HOURS.test(cell)).length === 1 &&
  !cells.some((cell) => !HOURS.test(cell) && DAYS.has(roleOf(cell)));
const AGES: ReadonlySet<ReturnType<typeof changeRole>> = new Set(['old', 'new']);
const DAYS: ReadonlySet<ReturnType<typeof roleOf>> = new Set(['date', 'month']);

/** `07:30`, `từ 7 giờ 30 đến 9 giờ`: an hour and no other word. */
export function hourAlone(text: string) {
  const [time, ...others] = findTimes(text);
  if (!time || time.start === null || others.length > 0 || findDates(text).length > 0) return null;
  const around = text.slice(0, time.index) + text.slice(time.index + time.length);
  return /^[\s.,:;–-]*(?:(?:từ|lúc|bắt đầu|phút)[\s.,:;]*)*$/iu.test(around) ? time : null;
}

/** The column of hours among the rows below, or -1. */
export const hourColumn = (heads: readonly string[], rows: readonly (readonly string[])[]): number =>
  heads.findIndex((head, x) => HOURS.test(head) && rows.every((row) => hourAlone(row[x] ?? '') !== null));

/** The table that lines of cells are, none of them empty: the rows go on as long as each has its hour in the same place. */
export function tableOfHours(lines: readonly Line[]): Table | null {
  const texts = lines.map(printedText);
  for (const [at, text] of texts.entries()) {
    if (!isHeadCell(text)) continue;
    const width = texts.slice(at, at + MOST_COLUMNS + 1).findIndex((each) => !isHeadCell(each));
    const heads = texts.slice(at, at + Math.max(0, width));
    if (!headsHours(heads)) continue;
    const column = heads.findIndex((head) => HOURS.test(head));
    const rows = rowsBelow(lines.slice(at + width), texts.slice(at + width), width, column);
    if (rows.length < LEAST_ROWS) continue;
    const all = [lines.slice(at, at + width), ...rows];
    const cells = all.flatMap((row, y) => row.map((line, x) => cell(y, x, line)));
    return { type: 'table', rows: all.length, columns: width, cells };
  }
  return null;
}

function rowsBelow(lines: readonly Line[], texts: readonly string[], width: number, column: number): Line[][] {
  const rows: Line[][] = [];
  for (let from = 0; from + width <= lines.length; from += width) {
    const row = texts.slice(from, from + width);
    if (hourAlone(row[column]!) === null || row.some((text) => text.length > LONGEST_CELL)) break;
    rows.push(lines.slice(from, from + width));
  }
  return rows;
}

const cell = (row: number, column: number, line: Line): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  lines: [line],
  lineKind: 'paragraph',
});
