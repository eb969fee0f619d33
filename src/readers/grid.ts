import { LichError } from '../errors.ts';
import type { Block, Cell, Line, Table } from '../model/block.ts';
import { paragraph } from './lines.ts';

/** A cell as markup has it: where it comes to stand follows from the cells before it. */
export interface LooseCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: readonly Line[];
  readonly lineKind: Cell['lineKind'];
}

/**
 * Rows of loose cells → absolute coordinates. Each cell takes the first free column of its row; spans reach over the
 * rows below (HTML §4.9.12). A row span of 0 reaches to the last row.
 */
export function gridOf(rows: readonly (readonly LooseCell[])[], mostCells: number): Table {
  const taken: boolean[][] = rows.map(() => []);
  const cells: Cell[] = [];
  let slots = 0;
  rows.forEach((row, at) => {
    let column = 0;
    for (const loose of row) {
      while (taken[at]![column]) column += 1;
      const rowSpan = Math.min(loose.rowSpan || rows.length, rows.length - at);
      const columnSpan = Math.max(1, loose.columnSpan);
      slots += rowSpan * columnSpan;
      if (slots > mostCells) throw new LichError('file-limits');
      for (let y = at; y < at + rowSpan; y += 1) taken[y]!.fill(true, column, reserve(taken[y]!, column, columnSpan));
      cells.push({ row: at, column, rowSpan, columnSpan, lines: loose.lines, lineKind: loose.lineKind });
      column += columnSpan;
    }
  });
  const columns = Math.max(0, ...taken.map((row) => row.length));
  return { type: 'table', rows: rows.length, columns, cells };
}

/** Paragraphs, where there are several; a single one may hold all of a day, as in text with a cell a line. */
export function paragraphKind(lines: readonly Line[]): Cell['lineKind'] {
  return lines.length > 1 ? 'paragraph' : 'flow';
}

/** Makes room in a row; answers the end of the room. */
function reserve(row: boolean[], column: number, count: number): number {
  while (row.length < column + count) row.push(false);
  return column + count;
}

/** Without columns and rows that no cell begins in: spacers of a layout, a grid finer than what is drawn on it. */
export function compact(table: Table): Table {
  const rows = dense(table.cells.map((cell) => cell.row));
  const columns = dense(table.cells.map((cell) => cell.column));
  const cells = table.cells.map((cell) => {
    const row = rows.get(cell.row)!;
    const column = columns.get(cell.column)!;
    const rowSpan = Math.max(1, countWithin(rows, cell.row, cell.rowSpan));
    const columnSpan = Math.max(1, countWithin(columns, cell.column, cell.columnSpan));
    return { ...cell, row, column, rowSpan, columnSpan };
  });
  return { type: 'table', rows: rows.size, columns: columns.size, cells };
}

function dense(starts: readonly number[]): Map<number, number> {
  const sorted = [...new Set(starts)].sort((a, b) => a - b);
  return new Map(sorted.map((start, i) => [start, i]));
}

function countWithin(starts: ReadonlyMap<number, number>, from: number, span: number): number {
  let count = 0;
  for (let at = from; at < from + span; at += 1) if (starts.has(at)) count += 1;
  return count;
}

/** A table of one cell is a frame around text. */
export function unframed(table: Table): Block[] {
  return table.rows * table.columns > 1 ? [table] : table.cells.flatMap((cell) => cell.lines.map(paragraph));
}
