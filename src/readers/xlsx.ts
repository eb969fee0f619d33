import { LichError } from '../errors.ts';
import type { Block, Cell, Line, SourceText, Span } from '../model/block.ts';
import { textOf } from '../model/block.ts';
import { modernise } from '../vietnamese/legacy.ts';
import { compact, paragraphKind, unframed } from './grid.ts';
import type { ReadingLimits } from './limits.ts';
import { LineCounter, paragraph, tidySpans } from './lines.ts';
import { type BookCell, type BookSheet, openBook } from './xlsx-book.ts';

/** An Excel file: ruled rows are tables, rows of one text are paragraphs, sheet after sheet. */
export async function readXlsx(entries: Record<string, Uint8Array>, limits: ReadingLimits): Promise<SourceText> {
  const sheets = await openBook(entries);
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (cells > limits.tableCells) throw new LichError('file-limits');
  const places = new LineCounter();
  const blocks = sheets.flatMap((sheet) => sheetBlocks(sheet, places));
  const around = sheets.flatMap((sheet) => sheet.around.flatMap((text) => linesOf({ spans: [{ text }] }, places)));
  return { format: 'xlsx', blocks, lineKind: 'paragraph', ...(around.length > 0 && { around }) };
}

/** `beside`: rows of a few texts without rules, as in a letterhead. */
type RowKind = 'ruled' | 'beside' | 'text';

interface Stretch {
  readonly kind: RowKind;
  readonly rows: BookCell[][];
}

function sheetBlocks(sheet: BookSheet, places: LineCounter): Block[] {
  return stretches(rowsOf(sheet)).flatMap(({ kind, rows }) => {
    if (kind !== 'text') return tableBlocks(rows.flat(), places);
    return rows.flatMap((row) => row.filter(isFilled).flatMap((cell) => linesOf(cell, places).map(paragraph)));
  });
}

const isFilled = (cell: BookCell) => cell.spans.some((span) => span.text.trim() !== '');
const filled = (row: readonly BookCell[]) => row.filter(isFilled).length;

/** Rows with something in them, or drawn around. */
function rowsOf({ cells }: BookSheet): BookCell[][] {
  const rows = new Map<number, BookCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return [...rows.values()].filter((row) => row.some((cell) => cell.ruledSides > 0 || isFilled(cell)));
}

function stretches(rows: readonly BookCell[][]): Stretch[] {
  const found: Stretch[] = [];
  const kindOf = kinds(rows);
  for (const [at, row] of rows.entries()) {
    const before = found.at(-1);
    if (before?.kind === kindOf(at)) before.rows.push(row);
    else found.push({ kind: kindOf(at), rows: [row] });
  }
  return found;
}

/** Two cells with two sides each, or one framed cell: a single line is the one under a heading. */
function isRuled(row: readonly BookCell[]): boolean {
  return row.some((cell) => cell.ruledSides > 2) || row.filter((cell) => cell.ruledSides === 2).length > 1;
}

/** Where nothing is ruled, the table is all from the first row of three texts to the last one of two. */
function kinds(rows: readonly BookCell[][]): (at: number) => RowKind {
  const ruled = rows.map(isRuled);
  const first = rows.findIndex((row) => filled(row) >= 3);
  const last = rows.findLastIndex((row) => filled(row) >= 2);
  const inTable = ruled.includes(true) ? ruled : rows.map((_, at) => first >= 0 && at >= first && at <= last);
  return (at) => (inTable[at] ? 'ruled' : filled(rows[at]!) > 1 ? 'beside' : 'text');
}

function tableBlocks(cells: readonly BookCell[], places: LineCounter): Block[] {
  const read = cells.map(({ row, column, rowSpan, columnSpan, ...cell }): Cell => {
    const lines = linesOf(cell, places);
    return { row, column, rowSpan, columnSpan, lines, lineKind: lineKindOf(lines) };
  });
  return unframed(compact({ type: 'table', rows: 0, columns: 0, cells: read }));
}

/** Lines as the author broke them. */
function linesOf({ spans }: Pick<BookCell, 'spans'>, places: LineCounter): Line[] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    for (const [i, text] of modernise(span.text).split(/\r?\n/).entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)!.push({ ...span, text: text.replace(/\t/g, ' ') });
    }
  }
  const tidy = lines.map((line) => tidySpans(line));
  while (tidy.at(-1)?.length === 0) tidy.pop();
  return tidy.map((line) => ({ spans: line, place: places.next() }));
}

/** Lines that go on in small letters were broken to fit the column. */
function lineKindOf(lines: readonly Line[]): Cell['lineKind'] {
  return lines.slice(1).some((line) => /^\p{Ll}/u.test(textOf(line))) ? 'print' : paragraphKind(lines);
}
