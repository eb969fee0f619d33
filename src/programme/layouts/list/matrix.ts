import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { monthDaysIn } from '../../month-days.ts';
import { isLeaderLine } from '../../subjects.ts';
import type { GridCell } from '../week/grid.ts';
import { roleOf } from './column-heads.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/** A table with a month in each row and somebody in each column: every cell that holds a day is an entry of its own. */
export function rowsOfMatrix(grid: readonly (readonly GridCell[])[]): ListRow[] {
  const at = grid.findIndex((row) => row.some(holdsDay));
  const head = grid[at - 1];
  if (head === undefined || grid.slice(at).filter((row) => row.filter(holdsDay).length >= LEAST_COLUMNS).length < 2)
    return [];
  return grid.slice(at).flatMap((row) => {
    const [first] = row;
    const month = first && findMonth(first.text) !== null ? collapse(first.text) : undefined;
    return row.flatMap((cell, column): ListRow[] => {
      const place = cell.lines[0]?.place;
      const person = collapse(head[column]?.text ?? '');
      if (!place || cell.spanned || !holdsDay(cell) || person === '') return [];
      const cells = { date: collapse(cell.text), person, ...(month === undefined ? {} : { month }) };
      return [{ cells, line: place.line, page: place.page }];
    });
  });
}

/** `Tháng | Chủ tịch | Phó Chủ tịch`: below the names bare numbers are days of the month of their row. */
export function rowsByMonth(grid: readonly (readonly GridCell[])[]): ListRow[] {
  const at = grid.slice(0, 3).findIndex((row) => row.some(isMonthHead));
  const head = grid[at]?.map(({ text }) => collapse(text)) ?? [];
  const ofMonth = grid[at]?.findIndex(isMonthHead) ?? -1;
  const people = head.flatMap((text, column) => (isLeaderLine(text) && roleOf(text) !== 'date' ? [column] : []));
  return grid.slice(at + 1).flatMap((row) => {
    const month = collapse(row[ofMonth]?.text ?? '');
    const named = findMonth(month);
    if (named === null) return [];
    return people.flatMap((column): ListRow[] => {
      const place = row[column]?.lines[0]?.place;
      const date = collapse(row[column]?.text ?? '');
      if (!place || monthDaysIn(`Tháng ${named.month}: ${date}`) === null) return [];
      return [{ cells: { date, month, person: head[column]! }, line: place.line, page: place.page }];
    });
  });
}

const isMonthHead = ({ text }: GridCell) => /^tháng$/iu.test(text.trim());

const LEAST_COLUMNS = 2;

const holdsDay = ({ text }: GridCell) => /\d/u.test(text) && findDates(text).some(({ citation }) => !citation);
