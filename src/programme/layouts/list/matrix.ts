import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import type { GridCell } from '../week/grid.ts';
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

const LEAST_COLUMNS = 2;

const holdsDay = ({ text }: GridCell) => /\d/u.test(text) && findDates(text).some(({ citation }) => !citation);
