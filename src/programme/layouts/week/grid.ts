import type { Cell, Line, Table } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';

/** A table as rows of cells; a cell that spans stands in every place it covers. */
export interface GridCell {
  readonly lines: readonly Line[];
  readonly text: string;
  /** Covers more than this row, and does not begin here. */
  readonly carried: boolean;
  /** Begins further left. */
  readonly spanned: boolean;
  readonly lineKind: Cell['lineKind'];
  /** Stands for the words of another cell. */
  readonly again?: true;
}

export const BLANK_CELL: GridCell = { lines: [], text: '', carried: false, spanned: false, lineKind: 'flow' };

/** Among so many rows at the top of a table are its heads. */
export const HEAD_ROWS = 3;

export function gridRows(table: Table): GridCell[][] {
  const rows: GridCell[][] = Array.from({ length: table.rows }, () =>
    new Array<GridCell>(table.columns).fill(BLANK_CELL),
  );
  for (const cell of table.cells) {
    const text = cell.lines.map(printedText).join('\n').trim();
    for (let y = cell.row; y < Math.min(cell.row + cell.rowSpan, table.rows); y++) {
      for (let x = cell.column; x < Math.min(cell.column + cell.columnSpan, table.columns); x++) {
        rows[y]![x] = {
          lines: cell.lines,
          text,
          carried: y > cell.row,
          spanned: x > cell.column,
          lineKind: cell.lineKind,
        };
      }
    }
  }
  return rows;
}
