import type { Block, Line, Table } from '../model/block.ts';
import { textOf } from '../model/block.ts';

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

/** Whether a table whose cells hold these blocks only places other tables on the page. */
export function isLayout(blocks: readonly Block[]): boolean {
  const inner = blocks.filter((block) => block.type === 'table').filter((table) => table.rows > 1 && table.columns > 1);
  if (inner.length === 0) return false;
  const length = (lines: readonly Line[]) => lines.reduce((sum, line) => sum + textOf(line).length, 0);
  const within = inner.reduce((sum, table) => sum + length(table.cells.flatMap((cell) => [...cell.lines])), 0);
  const all = length(blocks.flatMap((b) => (b.type === 'paragraph' ? [b.line] : b.cells.flatMap((c) => [...c.lines]))));
  return within >= all * FRAME_SHARE;
}
