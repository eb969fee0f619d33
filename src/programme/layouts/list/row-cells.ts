import type { Line } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { endOfCells } from './cells-end.ts';
import { isHead, roleOf, rolesOf } from './column-heads.ts';
import { isDateCell, isWholeDate, type ListCell, LONGEST_CELL, natureOf, ROW_NUMBER, type Rows } from './list-cells.ts';
import { type HourColumn, hoursIn, inHour, isHalf, rowsByHours } from './marks.ts';
import { monthsInCells } from './month-cells.ts';
import type { ListRole, ListRow } from './row.ts';
import { cellsOf } from './rows.ts';
import { rowsAroundDates } from './rows-around-dates.ts';
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
  const head = texts.slice(Math.max(0, texts.map(roleOf).indexOf('index')));
  const below = start + texts.length;
  const roles = rolesOf(head);
  const body = cells.slice(below, endOfCells(cells, { start, below, behindDay: behindDay(roles) }));
  const hours = hoursIn(head, roles);
  const { rows, used } = hours.length > 0 ? rowsByColumns(body, roles, hours) : readerOf(body, roles)(body, roles);
  const last = body[used - 1];
  return rows.length > 0 && last ? { rows, from: cells[start]!.at, to: last.at + 1 } : null;
}

/** How many columns stand behind that of the day. */
const behindDay = (roles: readonly (ListRole | null)[]) => roles.length - 1 - roles.indexOf('date');

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
function rowsByColumns(
  cells: readonly ListCell[],
  roles: readonly (ListRole | null)[],
  hours: readonly HourColumn[],
): Rows {
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
}

/**
 * Cells that reach over several rows are given once: a row is what follows a date, and the date holds until the next. Blank
 * cells are lost, so that a row may end with its date.
 */
function rowsByDate(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Rows {
  const at = roles.indexOf('date');
  const after = roles.slice(at + 1);
  const ofName = roles[at - 1] === 'person' ? 'person' : 'note';
  const rows: ListRow[] = [];
  let name: string | null = null;
  let date: ListCell | null = null;
  let month: string | null = null;
  let told = true;
  const tell = (own: Partial<Record<ListRole, string>>, line: Line) => {
    const row = { ...own, date: date!.text, ...(month === null ? {} : { month }) };
    rows.push({ cells: name === null ? row : { ...row, [ofName]: name }, ...line.place });
    told = true;
  };
  const endRow = () => {
    if (date !== null && !told) tell({}, date.line);
    date = null;
  };
  let used = 0;
  while (used < cells.length) {
    const cell = cells[used]!;
    if (cell.text.length > LONGEST_CELL) break;
    if (ROW_NUMBER.test(cell.text)) {
      endRow();
      name = null;
    } else if (isDateCell(cell.text) && !(date !== null && OF_A_DAY.test(cell.text))) {
      endRow();
      date = cell;
      told = false;
    } else if (natureOf(cell) === 'month') {
      endRow();
      month = cell.text;
    } else if (date === null) name = name === null ? cell.text : `${name}, ${cell.text}`;
    else {
      const own = cells.slice(used, used + after.length);
      const ends = own.findIndex((each, i) => i > 0 && (ROW_NUMBER.test(each.text) || isDateCell(each.text)));
      const kept = ends < 0 ? own : own.slice(0, ends);
      tell(cellsOf(kept.map(({ text }, i) => ({ role: after[i] ?? null, text }))), cell.line);
      used += Math.max(kept.length, 1) - 1;
    }
    used++;
  }
  endRow();
  return { rows, used };
}

/** `Ngày 15 là Chủ nhật`: why the day is another one. */
const OF_A_DAY = /\s(?:là|trùng|nghỉ)\s/iu;
