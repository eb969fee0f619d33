import { LichError } from '../errors.ts';
import { rowsOf } from './pdf-columns.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import { type PrintLine, printLines } from './pdf-lines.ts';
import { USUAL_PADDING } from './pdf-padding.ts';
import type { PdfPage } from './pdf-page.ts';
import type { PrintCell, PrintTable } from './pdf-tables.ts';

/**
 * Tables without ruling lines. Columns are where the words of many rows begin, rows where the first column counts on;
 * where either is not sure, the page does not say which words belong together.
 */

/** Columns as near as two paddings of a cell: a gap of so many sizes parts them. */
const BARE_GAP = 0.7;
const LEAST_COLUMNS = 3;
/** Rows of so many pieces, and the share of them that begin one at a place, make it a column. */
const LEAST_ROWS = 6;
const SHARE = 0.3;
/** Words of one column begin so near each other. Points. */
const SAME_START = 2;
/** In sizes: between lines of one table. */
const FARTHEST = 4;

type Row = readonly PrintLine[];

/** Each page's tables without ruling lines; null in a document that has none. Refuses those of which it is not certain what belongs together. */
export function bareTables(pages: readonly PdfPage[]): PrintTable[][] | null {
  const found = pages.map((page) => ({
    height: page.height,
    tables: [],
    lines: printLines(page.glyphs, page, BARE_GAP),
  }));
  const lines = withoutFurniture(found);
  const stops = bareColumns(lines);
  if (stops === null) return null;
  const pagesOf: BareTable[][] = [];
  for (const own of lines) pagesOf.push(tablesOfPage(own, stops, (pagesOf.at(-1)?.length ?? 0) > 0));
  if (!isSure(pagesOf.flat(), stops, lines.flatMap(wideRows).length)) throw new LichError('file-tabs');
  return pagesOf.map((tables) => tables.map(({ table }) => table));
}

const wideRows = (lines: readonly PrintLine[]) => rowsOf(lines).filter((row) => row.length >= LEAST_COLUMNS);

/** Where the columns of the document's bare table begin; null when it has none. `pages`: lines parted at `BARE_GAP`. */
function bareColumns(pages: readonly (readonly PrintLine[])[]): readonly number[] | null {
  const wide = pages.flatMap(wideRows);
  const starts = wide.flatMap((row) => row.map(({ x0 }) => x0)).sort((a, b) => a - b);
  const places: number[][] = [];
  for (const x of starts) {
    const place = places.at(-1);
    if (place && x - place[0]! <= SAME_START) place.push(x);
    else places.push([x]);
  }
  const often = places.filter(({ length }) => length >= Math.max(LEAST_ROWS, wide.length * SHARE));
  return often.length >= LEAST_COLUMNS ? often.map(([x]) => x!) : null;
}

interface BareTable {
  readonly table: PrintTable;
  /** The lines of each of its rows. */
  readonly rows: readonly (readonly Row[])[];
}

/** The bare tables of a page, top down. `goesOn`: whether the page before ended in one. */
function tablesOfPage(lines: readonly PrintLine[], stops: readonly number[], goesOn: boolean): BareTable[] {
  const rows = rowsOf(lines);
  const fits = rows.map((row) => row.every((piece) => isWithin(piece, stops)));
  const tables: BareTable[] = [];
  for (let at = 0; at < rows.length; ) {
    const begins = fits[at]! && (rows[at]!.length >= LEAST_COLUMNS || (at === 0 && goesOn));
    const end = rows.findIndex((row, i) => i > at && (!fits[i] || isFar(rows[i - 1]!, row)));
    const to = begins ? (end < 0 ? rows.length : end) : at + 1;
    const own = rows.slice(at, to);
    if (begins && own.some((row) => row.length > 1)) {
      const grouped = grouping(own, stops);
      tables.push({ table: printTable(grouped, stops), rows: grouped });
    }
    at = to;
  }
  return tables;
}

const columnOf = ({ x0 }: PrintLine, stops: readonly number[]) =>
  Math.max(
    0,
    stops.findLastIndex((stop) => stop <= x0 + SAME_START),
  );

function isWithin(piece: PrintLine, stops: readonly number[]): boolean {
  const next = stops[columnOf(piece, stops) + 1] ?? Number.POSITIVE_INFINITY;
  return piece.x0 >= stops[0]! - SAME_START && piece.x1 <= next;
}

const isFar = (above: Row, row: Row) => row[0]!.y - above[0]!.y > row[0]!.size * FARTHEST;

/** `01 Thứ Bảy`, `2.`, `IV`, `B`, `Thứ Ba`, `Tháng 5`, `Tuần 2`. */
const COUNTS =
  /^(?:(?:ngày\s)?\d{1,3}(?!\d)|[IVX]{1,5}(?!\p{L})|\p{Lu}(?!\p{L})|(?:thứ|chủ nhật|tháng|tuần|quý)(?!\p{L}))/iu;

/** The lines of each row of the table. What stands above the first that counts is a head, or the rest of a row. */
function grouping(rows: readonly Row[], stops: readonly number[]): Row[][] {
  const grouped: Row[][] = [];
  for (const row of rows) {
    const counts = columnOf(row[0]!, stops) === 0 && COUNTS.test(row[0]!.text);
    if (counts || grouped.length === 0) grouped.push([row]);
    else grouped.at(-1)!.push(row);
  }
  return grouped;
}

/** Of the rows; of the pieces. */
const MOST_UNSURE = 0.1;
const LEAST_AT_START = 0.75;

/**
 * Whether it is certain what belongs together: the `wide` rows of the document are in its tables, words stand at the
 * columns, in no column text begins again below a blank (another row would hide there), and a row has one entry (of
 * several, each with its own people, only heights tell).
 */
function isSure(tables: readonly BareTable[], stops: readonly number[], wide: number): boolean {
  const rows = tables.flatMap((table) => table.rows);
  const pieces = rows.flat(2);
  const within = rows.flat().filter((line) => line.length >= LEAST_COLUMNS);
  if (within.length < wide * (1 - MOST_UNSURE)) return false;
  const atStart = pieces.filter(({ x0 }) => stops.some((stop) => Math.abs(x0 - stop) <= SAME_START + 1));
  const unsure = rows.filter((row) => hasEntries(row) || stops.some((_, column) => hasBlank(row, column, stops)));
  return atStart.length >= pieces.length * LEAST_AT_START && unsure.length <= rows.length * MOST_UNSURE;
}

/** `- Họp …`, `Chiều: …` below the first line. */
const ENTRY = /^(?:[-–+•]\s|(?:sáng|trưa|chiều|tối)(?!\p{L}))/iu;

const hasEntries = (row: readonly Row[]) => row.slice(1).some((line) => line.some(({ text }) => ENTRY.test(text)));

function hasBlank(row: readonly Row[], column: number, stops: readonly number[]): boolean {
  const filled = row.map((line) => line.some((piece) => columnOf(piece, stops) === column));
  const last = filled.lastIndexOf(true);
  return last > 0 && filled.slice(0, last).includes(false);
}

function printTable(grouped: readonly Row[][], stops: readonly number[]): PrintTable {
  const right = Math.max(...grouped.flat(2).map(({ x1 }) => x1)) + 1;
  const xs = [...stops, Math.max(right, stops.at(-1)! + 1)];
  const tops = grouped.map((row) => row[0]![0]!.y - row[0]![0]!.size);
  const bottom = grouped.at(-1)!.at(-1)![0]!.y + 1;
  const ys = [...tops, bottom];
  const cells = grouped.flatMap((row, at) =>
    stops.map((_, column): PrintCell => {
      const lines = row.flatMap((line) => line.filter((piece) => columnOf(piece, stops) === column));
      const place = { row: at, column, rowSpan: 1, columnSpan: 1, opensBelow: true, padding: USUAL_PADDING };
      return { ...place, x0: xs[column]!, x1: xs[column + 1]!, y0: ys[at]!, y1: ys[at + 1]!, lines };
    }),
  );
  return { xs, top: tops[0]!, bottom, rows: grouped.length, cells, opensAbove: true };
}
