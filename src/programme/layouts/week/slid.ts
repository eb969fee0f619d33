import { BLANK_CELL, type GridCell } from './grid.ts';
import { type ColumnRole, isWhen } from './heads.ts';
import { readWhen } from './when.ts';

/**
 * A table whose cells over several rows were printed once loses them below: `14h00 | Họp | …` under the column of days.
 * Such a row goes back to where it belongs: as far to the right as its first cells were missing.
 */
export function slidBack(row: readonly GridCell[], roles: readonly (ColumnRole | null)[]): readonly GridCell[] {
  const first = roles.findIndex((role) => role?.type === 'when');
  const columns = roles.filter((role) => role?.type === 'when').length;
  const by =
    columns < 2
      ? 0
      : missing(
          row.slice(first).map((cell) => cell.text),
          columns,
        );
  const lost = row.slice(row.length - by);
  if (by === 0 || lost.some((cell) => cell.text !== '')) return row;
  const blanks = new Array<GridCell>(by).fill(BLANK_CELL);
  return [...row.slice(0, first), ...blanks, ...row.slice(first, row.length - by)];
}

/** How many of the columns of days, sessions and hours the row lacks at its left. */
function missing(texts: readonly string[], columns: number): number {
  const [first] = texts;
  if (first === undefined || first === '' || readWhen(first).heading !== null) return 0;
  const told = texts.findIndex((text) => text !== '' && !isWhen(text));
  return told < 0 ? 0 : Math.max(0, columns - told);
}
