import type { Block, Line, Table } from '../model/block.ts';
import { linesOf, textOf } from '../model/block.ts';

/** What to do with blocks that stand in a cell of another table. */

const isBlank = (line: Line) => textOf(line).trim() === '';

/** The lines of a cell: a row of a table in it is one line where its cells hold no more than one each. */
export function linesIn(blocks: readonly Block[]): Line[] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.line] : rowLines(block)));
  while (lines.length > 0 && isBlank(lines.at(-1)!)) lines.pop();
  return lines;
}

function rowLines(table: Table): Line[] {
  return Array.from({ length: table.rows }, (_, row) => row).flatMap((row) => {
    const cells = table.cells.filter((cell) => cell.row === row).map((cell) => cell.lines.filter((l) => !isBlank(l)));
    if (cells.some((lines) => lines.length > 1)) return cells.flat();
    const [first, ...others] = cells.flat();
    if (first === undefined) return [];
    return [{ ...first, spans: [...first.spans, ...others.flatMap(({ spans }) => [{ text: ' ' }, ...spans])] }];
  });
}

/** Share of the text from which on the tables inside are the document and the table around them its frame. */
const FRAME_SHARE = 0.6;

/** Rows of the cells of a table, each the blocks that stand in it. */
type CellRows = readonly (readonly (readonly Block[])[])[];

/**
 * Whether a table only places other tables on the page: these hold most of its words, or the days of several rows, or it
 * has no rows of its own to read, since cells stand beside each other in one at most (a menu beside an article, below a
 * banner).
 */
export function isLayout(rows: CellRows): boolean {
  const blocks = rows.flat(2);
  const inner = blocks.filter(isGrid);
  if (inner.length === 0) return false;
  if (rows.filter(isSideBySide).length <= 1) return true;
  if (lengthOf(inner) >= lengthOf(blocks) * FRAME_SHARE) return true;
  const days = inner.flatMap(({ cells }) => cells).filter(({ lines }) => beginsWithDay(lines)).length;
  return days >= LEAST_DAYS && days > rows.flat().filter((cell) => beginsWithDay(ownLines(cell))).length;
}

export const isGrid = (block: Block): block is Table => block.type === 'table' && block.rows > 1 && block.columns > 1;

const LEAST_DAYS = 2;
/** `18/11/2024`, `Thứ Hai` / `18/11`. */
const DAY = /^(?:(?:thứ \p{L}{2,3}|chủ nhật|ngày)[\s,(]{1,3}){0,2}\d{1,2}\s?[/.-]\s?\d{1,2}(?![\d:hg])/iu;
const beginsWithDay = (lines: readonly Line[]): boolean => DAY.test(lines.slice(0, 2).map(textOf).join(' ').trim());
const ownLines = (cell: readonly Block[]): Line[] =>
  cell.flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));

export const isSideBySide = (cells: CellRows[number]): boolean => cells.filter((cell) => lengthOf(cell) > 0).length > 1;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.flatMap(linesOf).reduce((sum, line) => sum + textOf(line).trim().length, 0);
