import { collapse } from '../../../vietnamese/normalise.ts';
import { holdsDay } from '../../dates.ts';
import { isLeaderLine, namesLeader } from '../../subjects.ts';
import { type GridCell, HEAD_ROWS } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { rowsOfDayCell } from './day-cells.ts';
import { besideDays, dayCellText } from './month-columns.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/** Tables with a month in each row and somebody in each column: every day of a cell is an entry of its own. */

type Grid = readonly (readonly GridCell[])[];

/** Told by the days that stand in several columns. */
export function rowsOfMatrix(grid: Grid): ListRow[] {
  const at = grid.findIndex((row) => row.some(tellsDay));
  const head = grid[at - 1];
  const body = grid.slice(Math.max(at, 0));
  if (head === undefined || body.filter((row) => row.filter(tellsDay).length >= LEAST_COLUMNS).length < 2) return [];
  const columns = head.flatMap(({ text }, i) => (text !== '' && body.some((row) => isDayCell(row[i])) ? [i] : []));
  return rowsOfPeople(body, head, 0, columns);
}

const LEAST_COLUMNS = 2;

/**
 * `Tháng | Chủ tịch | Phó Chủ tịch`: below the names bare numbers are days of the month of their row. Without a column of
 * months the heads say that they are of days (`Ngày Chủ tịch tiếp`).
 */
export function rowsByMonth(grid: Grid): ListRow[] {
  const heads = grid.slice(0, HEAD_ROWS);
  const top = heads.findIndex((row) => row.some(isMonthHead) || row.filter(isOfDays).length >= LEAST_COLUMNS);
  if (top < 0) return [];
  const at = top + (goesBelow(heads[top]!, heads[top + 1]) ? 1 : 0);
  const head = heads[at]!.map((cell, i) => (cell.text === '' ? heads[top]![i]! : cell));
  const ofMonth = head.findIndex(isMonthHead);
  const people = head.flatMap((cell, i) =>
    i !== ofMonth && !cell.spanned && (ofMonth < 0 ? isOfDays(cell) : personOfHead(cell.text) !== null) ? [i] : [],
  );
  const rows = people.length === 0 ? [] : rowsOfPeople(grid.slice(at + 1), head, ofMonth, people);
  return rows.some(({ dayless }) => dayless !== true) ? rows : [];
}

/** A row that names no month is of the one above, or has whole dates. */
function rowsOfPeople(body: Grid, head: readonly GridCell[], ofMonth: number, columns: readonly number[]): ListRow[] {
  let month: { readonly month?: string } = {};
  return body.flatMap((row) => {
    const named = collapse(row[ofMonth]?.text ?? '');
    if (findMonth(named) !== null) month = { month: named };
    const beside = besideDays(row, head, [ofMonth, ...columns]);
    return columns.flatMap((column): ListRow[] => {
      const cell = row[column]!;
      const place = cell.lines[0]?.place;
      if (!place || cell.spanned) return [];
      const person = personOfHead(head[column]!.text) ?? collapse(head[column]!.text);
      return rowsOfDayCell(dayCellText(row, column), { ...beside, ...month, person }, place);
    });
  });
}

/** `Tháng | Ngày tiếp công dân` over `| Chủ tịch | Phó Chủ tịch`: the months' head goes on beside who stands below the other. */
const goesBelow = (head: readonly GridCell[], next: readonly GridCell[] = []): boolean =>
  head.some((cell, i) => isMonthHead(cell) && (next[i]?.text === '' || next[i]?.carried === true)) &&
  next.filter(({ text, carried }) => !carried && personOfHead(text) !== null).length >= LEAST_COLUMNS &&
  !next.some(tellsDay);

const isOfDays = ({ text }: GridCell): boolean => OF_DAYS.test(collapse(text)) && personOfHead(text) !== null;

/** `Chủ tịch`, `Ngày Chủ tịch tiếp`, `Lịch tiếp của Phó Chủ tịch`. */
function personOfHead(head: string): string | null {
  const name = collapse(head).replace(OF_DAYS, '').replace(RECEIVES, '');
  const isOther = name === collapse(head) && roleOf(name) === 'date';
  return !isOther && (isLeaderLine(name) || namesLeader(name)) ? name : null;
}
const OF_DAYS =
  /^(?:(?:các )?ngày|lịch|thời gian)\s(?:(?:tiếp|trực|làm việc)\s)?(?:(?:công\s)?dân\s)?(?:(?:định kỳ|thường xuyên)\s)?(?:của\s)?/iu;
const RECEIVES = /\s(?:trực tiếp\s)?(?:tiếp|trực|làm việc)(?:\s(?:công\s)?dân)?(?:\sđịnh kỳ)?$/iu;

const isMonthHead = ({ text }: GridCell) => /^tháng(?:\s?\/\s?năm|\snăm)?$/iu.test(collapse(text));
const tellsDay = ({ text }: GridCell) => /\d/u.test(text) && holdsDay(text);
const isDayCell = (cell: GridCell | undefined) => cell !== undefined && !cell.spanned && tellsDay(cell);
