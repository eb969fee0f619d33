import type { Block, Cell, Line, Table } from '../../model/block.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Calendar } from '../point-days.ts';
import { printedText } from '../printed.ts';
import { joinWords } from './outline.ts';
import { timeOfHeading } from './sections.ts';
import { type Column, type ColumnRole, isHead, roleOfHead, settled } from './task-columns.ts';

/** Tables of tasks as rows under known columns; a table that goes on over pages is one. */

export interface GridCell {
  readonly text: string;
  readonly lines: readonly string[];
  readonly bold: boolean;
  /** Columns it spans. */
  readonly width: number;
  /** Merged with the cell above: the text was printed there. */
  readonly fromAbove: boolean;
}

export interface GridRow {
  /** One a column. */
  readonly cells: readonly GridCell[];
  readonly line: number;
  readonly page: number | null;
  /** First row of a table or after a repeated head: a page may have cut the row before. */
  readonly first: boolean;
}

export interface TaskGrid {
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
}

export function gridsOf(blocks: readonly Block[], calendar: Calendar): TaskGrid[] {
  const grids: { columns: readonly Column[]; rows: GridRow[] }[] = [];
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const rows = rowsOf(block);
    const last = grids.at(-1);
    const head = headOf(rows, calendar);
    const sameHead = head !== null && last !== undefined && sameColumns(head.columns, last.columns);
    if (head && !sameHead) {
      const before = last && last.columns.length === block.columns ? rows.slice(0, head.start) : [];
      last?.rows.push(...withFirst(before));
      grids.push({ columns: head.columns, rows: bodyRows(rows.slice(head.end), head.columns) });
    } else if (last && last.columns.length === block.columns) {
      last.rows.push(...bodyRows(rows, last.columns));
    }
  }
  return grids;
}

const EMPTY: GridCell = { text: '', lines: [], bold: false, width: 1, fromAbove: false };

function rowsOf(table: Table): GridRow[] {
  const grid: GridCell[][] = Array.from({ length: table.rows }, () =>
    Array.from({ length: table.columns }, () => EMPTY),
  );
  const starts: (Line | undefined)[] = Array.from({ length: table.rows });
  for (const cell of table.cells) {
    const content = cellOf(cell);
    for (let row = cell.row; row < Math.min(table.rows, cell.row + cell.rowSpan); row++) {
      grid[row]![cell.column] = { ...content, fromAbove: row > cell.row };
    }
    const line = cell.lines[0];
    const known = starts[cell.row];
    if (line && (known === undefined || line.place.line < known.place.line)) starts[cell.row] = line;
  }
  let place = starts.find((line) => line !== undefined)?.place ?? { line: 1, page: null };
  return grid.map((cells, row) => {
    place = starts[row]?.place ?? place;
    return { cells, line: place.line, page: place.page, first: row === 0 };
  });
}

function cellOf({ lines, columnSpan }: Cell): GridCell {
  const texts = lines.map(printedText).filter((text) => text !== '');
  const spans = lines.flatMap((line) => line.spans).filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  const bold = spans.length > 0 && spans.every((span) => span.bold === true);
  return { text: texts.reduce(joinWords, ''), lines: texts, bold, width: columnSpan, fromAbove: false };
}

interface Head {
  readonly columns: readonly Column[];
  /** Rows of the head: from, and one past the last. */
  readonly start: number;
  readonly end: number;
}

const MOST_ROWS_BEFORE_HEAD = 6;

function headOf(rows: readonly GridRow[], calendar: Calendar): Head | null {
  for (const [start, row] of rows.slice(0, MOST_ROWS_BEFORE_HEAD).entries()) {
    if (!isHead(row.cells.map(({ text }) => text))) continue;
    const below = rows[start + 1];
    const two = below !== undefined && isSecondHead(row, below, calendar);
    const columns = row.cells.map((cell, i) => columnOf(headText(row, i), two ? below.cells[i]! : cell, calendar));
    return { columns: settled(columns), start, end: start + (two ? 2 : 1) };
  }
  return null;
}

/** The text over a column: of a merged cell it stands at its left end. */
function headText({ cells }: GridRow, column: number): string {
  const at = cells.findLastIndex((cell, i) => i <= column && i + cell.width > column && cell.text !== '');
  return at < 0 ? '' : cells[at]!.text;
}

/** A second line of heads stands under a merged cell, or holds nothing but heads. */
function isSecondHead(head: GridRow, below: GridRow, calendar: Calendar): boolean {
  const parted = head.cells.some((cell) => cell.width > 1 && cell.width < head.cells.length);
  const own = below.cells.filter((cell) => cell.text !== '' && !cell.fromAbove);
  const heads = own.filter(({ text }) => roleOfHead(text) !== null || timeOfHeading(text, calendar) !== null);
  return own.length > 0 && heads.length === own.length && (parted || below.cells.some((cell) => cell.fromAbove));
}

function columnOf(over: string, { text, fromAbove }: GridCell, calendar: Calendar): Column {
  const own = fromAbove || text === '' ? over : text;
  const time = timeOfHeading(own, calendar);
  if (time) return { role: 'mark', head: own, time };
  const role: ColumnRole = roleOfHead(own) ?? roleOfHead(over) ?? 'note';
  return { role, head: own, time: null };
}

const sameColumns = (a: readonly Column[], b: readonly Column[]) =>
  a.length === b.length && a.every((column, i) => fold(column.head) === fold(b[i]!.head));

/** Without heads repeated on a new page and rows that only number the columns. */
function bodyRows(rows: readonly GridRow[], columns: readonly Column[]): GridRow[] {
  const kept: GridRow[] = [];
  const heads = columns.map(({ head }) => fold(head));
  let first = true;
  for (const row of rows) {
    if (isRepeatedHead(row, heads) || numbersColumns(row)) first = true;
    else if (row.cells.some(({ text }) => text !== '')) {
      kept.push({ ...row, first });
      first = false;
    }
  }
  return kept;
}

const withFirst = (rows: readonly GridRow[]) => rows.map((row, i) => ({ ...row, first: i === 0 }));

function isRepeatedHead({ cells }: GridRow, heads: readonly string[]): boolean {
  const written = cells.flatMap(({ text }, i) => (text === '' ? [] : [{ text, head: heads[i]! }]));
  return written.length >= 2 && written.every(({ text, head }) => fold(text) === head);
}

function numbersColumns({ cells }: GridRow): boolean {
  const written = cells.filter(({ text }) => text !== '');
  return written.length >= 3 && written.every(({ text }, i) => text.replace(/[()]/g, '') === String(i + 1));
}
