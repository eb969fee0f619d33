import { type Block, type Cell, linesOf, type Paragraph, type SourceText, type Table, textOf } from '../model/block.ts';
import { isTitleText } from './heading.ts';
import { printedText } from './printed.ts';

/**
 * A table whose first row, one cell over its whole width, is the title (`LỊCH CÔNG TÁC TUẦN 30`), and below it perhaps
 * its days: lines above the table, as if they were typed so.
 */
export function withTitleRows(source: SourceText): SourceText {
  const at = source.blocks.findIndex((block) => block.type === 'table' && titleRowsOf(block) > 0);
  const isTitled = source.blocks
    .slice(0, at)
    .flatMap(linesOf)
    .some((line) => isTitleText(printedText(line)));
  if (at < 0 || isTitled) return source;
  const table = source.blocks[at] as Table;
  return { ...source, blocks: [...source.blocks.slice(0, at), ...parted(table), ...source.blocks.slice(at + 1)] };
}

/** How many rows at the top are of one cell each, of which the first is a title; 0 for none. */
function titleRowsOf(table: Table): number {
  const own = Array.from({ length: Math.min(table.rows, MOST_ROWS) }, (_, row) => wideCell(table, row));
  const first = own[0];
  if (!first || !isTitleText(textIn(first)) || table.rows <= LEAST_ROWS) return 0;
  const end = own.findIndex((cell, i) => i > 0 && (cell === null || !CONTINUES.test(textIn(cell))));
  return end < 0 ? own.length : end;
}
const MOST_ROWS = 3;
/** A title and a head need rows below them. */
const LEAST_ROWS = 2;
/** `(Từ ngày 06/4/2026 đến ngày 11/4/2026)`, `Tuần 30`, `của Ban Giám hiệu` */
const CONTINUES = /^\(?(?:từ (?:ngày|thứ)|tuần|tháng|năm học|ngày \d|của|\d{1,2}\s?\/\s?\d)/iu;

function wideCell({ columns, cells }: Table, row: number): Cell | null {
  const [only, ...others] = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan);
  return only && others.length === 0 && columns > 1 && only.columnSpan === columns && only.rowSpan === 1 ? only : null;
}

function parted(table: Table): Block[] {
  const count = titleRowsOf(table);
  const lines = table.cells.filter(({ row }) => row < count).flatMap((cell) => cell.lines);
  const cells = table.cells.filter(({ row }) => row >= count).map((cell) => ({ ...cell, row: cell.row - count }));
  return [
    ...lines.map((line): Paragraph => ({ type: 'paragraph', line })),
    { ...table, rows: table.rows - count, cells },
  ];
}

const textIn = ({ lines }: Cell): string => lines.map(textOf).join(' ').trim();
