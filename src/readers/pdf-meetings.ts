import type { PrintCell, PrintTable } from './pdf-tables.ts';

/** Where two pages of a table meet. */

export interface Meeting {
  readonly above: PrintCell;
  readonly cell: PrintCell;
}

/** The cells in which the first row of a page meets the last one of the page before, pair by pair. */
export function meeting(a: PrintTable, below: readonly PrintCell[]): Meeting[] {
  const lastRow = a.cells.filter((cell) => cell.row + cell.rowSpan === a.rows);
  return below
    .filter((cell) => cell.row === 0)
    .flatMap((cell) => {
      const above = lastRow.find((other) => other.column === cell.column && other.columnSpan === cell.columnSpan);
      return above ? [{ above, cell }] : [];
    });
}

/** Cells of a column in other rows than those that meet and the head. */
export const cellsBeside = (a: PrintTable, below: readonly PrintCell[], column: number): PrintCell[] => [
  ...a.cells.filter((cell) => cell.column === column && cell.row > 0 && cell.row + cell.rowSpan < a.rows),
  ...below.filter((cell) => cell.column === column && cell.row > 0),
];

export const isEmpty = (cell: PrintCell): boolean => cell.lines.length === 0;
