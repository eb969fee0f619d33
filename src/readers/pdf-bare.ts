import { LichError } from '../errors.ts';
import { columnOf, grouping, type Row, SAME_START } from './pdf-bare-rows.ts';
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
/** So many rows alike are a table too, of which it is not certain what belongs together. */
const LEAST_ALIKE = 3;
/** In sizes: between lines of one table. */
const FARTHEST = 4;

/** Each page's tables without ruling lines; null in a document that has none. Refuses those of which it is not certain what belongs together. */
export function bareTables(pages: readonly PdfPage[]): PrintTable[][] | null {
  const found = pages.map((page) => ({
    height: page.height,
    tables: [],
    lines: printLines(page.glyphs, page, BARE_GAP),
  }));
  const lines = withoutFurniture(found);
  const stops = bareColumns(lines);
  if (stops === null) {
    if (placesOf(lines, LEAST_ALIKE).length >= LEAST_COLUMNS) throw new LichError('file-tabs');
    return null;
  }
  const pagesOf: BareTable[][] = [];
  for (const own of lines) pagesOf.push(tablesOfPage(own, stops, (pagesOf.at(-1)?.length ?? 0) > 0));
  if (!isSure(pagesOf.flat(), stops, lines.flatMap(wideRows).length)) throw new LichError('file-tabs');
  const ends = endsOf(pagesOf.flat(), stops);
  return pagesOf.map((tables) => tables.map((table) => printTable(table, stops, ends)));
}

const wideRows = (lines: readonly PrintLine[]) => rowsOf(lines).filter((row) => row.length >= LEAST_COLUMNS);

/** Where the columns of the document's bare table begin; null when it has none. `pages`: lines parted at `BARE_GAP`. */
function bareColumns(pages: readonly (readonly PrintLine[])[]): readonly number[] | null {
  const often = placesOf(pages, Math.max(LEAST_ROWS, pages.flatMap(wideRows).length * SHARE));
  return often.length >= LEAST_COLUMNS ? often : null;
}

/** Places at which pieces of at least so many wide rows begin. */
function placesOf(pages: readonly (readonly PrintLine[])[], least: number): readonly number[] {
  const starts = pages.flatMap(wideRows).flatMap((row) => row.map(({ x0 }) => x0));
  const places: number[][] = [];
  for (const x of starts.sort((a, b) => a - b)) {
    const place = places.at(-1);
    if (place && x - place[0]! <= SAME_START) place.push(x);
    else places.push([x]);
  }
  return places.filter(({ length }) => length >= least).map(([x]) => x!);
}

/** The lines of each of its rows. */
type BareTable = readonly (readonly Row[])[];

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
    if (begins && own.some((row) => row.length > 1)) tables.push(grouping(own, stops));
    at = to;
  }
  return tables;
}

function isWithin(piece: PrintLine, stops: readonly number[]): boolean {
  const next = stops[columnOf(piece, stops) + 1] ?? Number.POSITIVE_INFINITY;
  return piece.x0 >= stops[0]! - SAME_START && piece.x1 <= next;
}

const isFar = (above: Row, row: Row) => row[0]!.y - above[0]!.y > row[0]!.size * FARTHEST;

/** Of the rows; of the pieces. */
const MOST_UNSURE = 0.1;
const LEAST_AT_START = 0.75;

/**
 * Whether it is certain what belongs together: the `wide` rows of the document are in its tables, words stand at the
 * columns, in no column text begins again below a blank (another row would hide there), and a row has one entry (of
 * several, each with its own people, only heights tell).
 */
function isSure(tables: readonly BareTable[], stops: readonly number[], wide: number): boolean {
  const rows = tables.flat();
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

/** How far the words of each column reach: what its lines are wide is not drawn. */
function endsOf(tables: readonly BareTable[], stops: readonly number[]): readonly number[] {
  const pieces = tables.flat(3);
  return stops.map((stop, column) =>
    pieces.reduce((end, piece) => (columnOf(piece, stops) === column ? Math.max(end, piece.x1 + 1) : end), stop + 1),
  );
}

function printTable(grouped: BareTable, stops: readonly number[], ends: readonly number[]): PrintTable {
  const xs = [...stops, ends.at(-1)!];
  const tops = grouped.map((row) => row[0]![0]!.y - row[0]![0]!.size);
  const bottom = grouped.at(-1)!.at(-1)![0]!.y + 1;
  const ys = [...tops, bottom];
  const cells = grouped.flatMap((row, at) =>
    stops.map((_, column): PrintCell => {
      const lines = row.flatMap((line) => line.filter((piece) => columnOf(piece, stops) === column));
      const place = { row: at, column, rowSpan: 1, columnSpan: 1, opensBelow: true, padding: USUAL_PADDING };
      return { ...place, x0: xs[column]!, x1: ends[column]!, y0: ys[at]!, y1: ys[at + 1]!, lines };
    }),
  );
  return { xs, top: tops[0]!, bottom, rows: grouped.length, cells, opensAbove: true };
}
