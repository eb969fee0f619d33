import type { Line } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { headsOverRows, partsOfCells } from './cell-sections.ts';
import { endOfCells } from './cells-end.ts';
import { isHead, roleOf, rolesOf } from './column-heads.ts';
import { isDateCell, isWholeDate, type ListCell, LONGEST_CELL, natureOf, ROW_NUMBER, type Rows } from './list-cells.ts';
import { type HourColumn, hoursIn, inHour, isHalf, rowsByHours } from './marks.ts';
import { monthsInCells } from './month-cells.ts';
import type { ListRole, ListRow } from './row.ts';
import { cellsOf } from './rows.ts';
import { rowsAroundDates } from './rows-around-dates.ts';
import { rowsByDate } from './rows-by-date.ts';
import { stagesInCells } from './stages.ts';

/** The rows of a table that a page gave out one cell a line, and where they stand among the lines. */
export function rowsOfCells(lines: readonly Line[]): { rows: ListRow[]; from: number; to: number } | null {
  const cells = lines
    .map((line, at): ListCell => ({ text: printedText(line).replace(BARS, ''), line, at }))
    .filter(({ text }) => text !== '');
  const months = monthsInCells(cells);
  if (months) return months;
  const stages = stagesInCells(cells);
  if (stages) return stages;
  const start = cells.findIndex(
    ({ text }, i) => text.length < 40 && roleOf(text) !== null && isHead(headTexts(cells, i)),
  );
  if (start < 0) return null;
  const texts = headTexts(cells, start);
  // `LỊCH TIẾP CÔNG DÂN` above `TT` is the title of the table.
  const named = texts.slice(Math.max(0, texts.map(roleOf).indexOf('index')));
  const over = headsOverRows(named, cells.slice(start + texts.length));
  const head = named.slice(0, named.length - over);
  const below = start + texts.length - over;
  const roles = withHours(rolesOf(head), head, cells.slice(below));
  const body = cells.slice(below, endOfCells(cells, { start, below, behindDay: behindDay(roles) }));
  const hours = hoursIn(head, roles);
  const parts = partsOfCells(body, roles);
  const read = hours.length > 0 ? rowsByColumns(hours) : readerOf(body, roles);
  const found = parts.map(({ section, cells: own, from }) => ({ section, from, ...read(own, roles) }));
  const rows = found.flatMap(({ section, rows: own }) =>
    section === null ? own : own.map((row) => ({ ...row, section })),
  );
  const end = found.findLast(({ used }) => used > 0);
  const last = end && body[end.from + end.used - 1];
  return rows.length > 0 && last ? { rows, from: cells[start]!.at, to: last.at + 1 } : null;
}

/** How many columns stand behind that of the day. */
const behindDay = (roles: readonly (ListRole | null)[]) => roles.length - 1 - roles.indexOf('date');

/** `Thời gian | Ngày tiếp`: of two columns of days that without the word is that of hours, where some cells are such. */
function withHours(
  roles: readonly (ListRole | null)[],
  heads: readonly string[],
  cells: readonly ListCell[],
): readonly (ListRole | null)[] {
  const days = heads.filter((head, i) => roles[i] === 'date' && NAMES_DAY.test(head));
  if (roles.includes('time') || days.length === 0 || !cells.some((cell) => natureOf(cell) === 'hour')) return roles;
  return roles.map((role, i) => (role === 'date' && !NAMES_DAY.test(heads[i]!) ? 'time' : role));
}
const NAMES_DAY = /(?<!\p{L})(?:ngày|thứ)(?!\p{L})/iu;

/** What is left of the rules between the cells. */
const BARS = /^[\s|]+|[\s|]+$/gu;

/** Heads go on while they are words of a head, up to the first cell with a number or the first that is no head. */
function headTexts(cells: readonly ListCell[], start: number): string[] {
  const rest = cells.slice(start, start + MOST_HEADS + 1);
  const body = rest.findIndex((cell) => /\d/.test(cell.text) || cell.text.length > 60 || natureOf(cell) === 'weekday');
  const head = body < 0 ? rest : rest.slice(0, body);
  // Names stand before the first date: the head has ended with the last cell that is one.
  const last = head.findLastIndex(({ text }) => (roleOf(text) !== null || isHalf(text)) && text.length < 40);
  const names = head.slice(last + 1).length;
  return body < 0 ? [] : head.slice(0, names > 1 ? last + 1 : head.length).map(({ text }) => text);
}

const MOST_HEADS = 10;

type RowReader = (cells: readonly ListCell[], roles: readonly (ListRole | null)[]) => Rows;

/**
 * Where each row has its own whole date, the dates tell the rows apart; else the count of cells or the last date. Hours
 * beside the dates, in no column of their own, are found around them alone.
 */
function readerOf(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): RowReader {
  const numbers = roles[0] === 'index' && cells.some(({ text }) => ROW_NUMBER.test(text));
  const person = roles.slice(0, roles.indexOf('date')).some((role) => role !== 'index' && role !== 'month');
  const whole = cells.filter(isWholeDate).length >= 2;
  const hours = !roles.includes('time') && cells.some((cell) => natureOf(cell) === 'hour');
  if (whole && (hours || !(numbers && person && roles.at(-1) !== 'date'))) return rowsAroundDates;
  return roles.at(-1) === 'date' ? wholeRows : rowsByDate;
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

/** `Ngày`, `Sáng`, `Chiều`: as many cells in each row, one entry for each half of the day. */
const rowsByColumns =
  (hours: readonly HourColumn[]): RowReader =>
  (cells, roles) => {
    const rows: ListRow[] = [];
    const ofHours = new Set(hours.map(({ column }) => column));
    let used = 0;
    for (; used + roles.length <= cells.length; used += roles.length) {
      const row = cells.slice(used, used + roles.length);
      const texts = row.map(({ text }) => text);
      const own = cellsOf(texts.map((text, i) => ({ role: ofHours.has(i) ? null : (roles[i] ?? null), text })));
      if (!isDateCell(own.date ?? '') || texts.some((text) => text.length > LONGEST_CELL)) break;
      for (const { time, text } of rowsByHours(texts, hours))
        rows.push({ cells: inHour(own, time, text), ...row[0]!.line.place });
    }
    return { rows, used };
  };
