import { formatValue, readXlsx } from 'hucre';
import { LichError } from '../errors.ts';
import type { Span } from '../model/block.ts';
import { repack } from './limits.ts';
import { span } from './lines.ts';
import { shownDate } from './xlsx-dates.ts';

/** One sheet as it is shown: what is hidden is not there. */
export interface BookSheet {
  readonly cells: readonly BookCell[];
  /** Headers, footers and text boxes, line by line. */
  readonly around: readonly string[];
}

/** Coordinates from 0, with the rows and columns that a merge covers. */
export interface BookCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As displayed; line feeds part lines. */
  readonly spans: readonly Span[];
  /** On how many sides a line is drawn. */
  readonly ruledSides: number;
}

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type Sheet = Workbook['sheets'][number];
type SheetCell = NonNullable<ReturnType<NonNullable<Sheet['cells']>['get']>>;

/** Past this a sheet is a register, not a programme. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 256;
const MOST_COVERED = 400_000;
const LONGEST_FORMAT = 100;

export async function openBook(entries: Record<string, Uint8Array>): Promise<BookSheet[]> {
  const options = {
    readStyles: true,
    maxRows: MOST_ROWS,
    sheets: ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }) => !hidden && !veryHidden,
  };
  try {
    const { sheets } = await readXlsx(repack(entries), options);
    return sheets.map((sheet) => ({ cells: shownCells(sheet), around: aroundCells(sheet) }));
  } catch (error) {
    throw error instanceof LichError ? error : new LichError('file-unreadable', { format: 'XLSX' }, { cause: error });
  }
}

/** ECMA-376 part 1 §18.3.1.39: what is between codes of place, font, size and colour. */
const HEADER_CODE = /&(?:"[^"]*"|\d+|K[0-9A-F]{6}|K\d\d[+-]\d{3}|[A-Z])|\r?\n/g;

function aroundCells({ headerFooter = {}, textBoxes = [] }: Sheet): string[] {
  const headers = Object.values(headerFooter).flatMap((text) =>
    typeof text === 'string' ? text.split(HEADER_CODE) : [],
  );
  return [...headers, ...textBoxes.flatMap(({ text }) => text.split(/\r?\n/))].filter((text) => text.trim() !== '');
}

function shownCells(sheet: Sheet): BookCell[] {
  const merges = new Map((sheet.merges ?? []).map((merge) => [`${merge.startRow},${merge.startCol}`, merge]));
  const covered = coveredSlots(sheet);
  const cells: BookCell[] = [];
  for (const { key, row, column, cell } of givenCells(sheet)) {
    const hidden = sheet.rowDefs?.get(row)?.hidden || sheet.columns?.[column]?.hidden;
    if (hidden || covered.has(key) || row >= MOST_ROWS || column >= MOST_COLUMNS) continue;
    const merge = merges.get(key);
    cells.push({
      row,
      column,
      rowSpan: merge ? merge.endRow - row + 1 : 1,
      columnSpan: merge ? merge.endCol - column + 1 : 1,
      spans: spansOf(cell),
      ruledSides: ruledSides(cell),
    });
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** hucre describes cells of a look of their own; of all others it gives the value only. */
function* givenCells(sheet: Sheet): Generator<{ key: string; row: number; column: number; cell: SheetCell }> {
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    yield { key, row, column, cell };
  }
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const key = `${row},${column}`;
      if (value !== null && !sheet.cells?.has(key)) yield { key, row, column, cell: { value, type: 'string' } };
    }
  }
}

/** Slots under a merge, its first one aside. */
function coveredSlots(sheet: Sheet): Set<string> {
  const covered = new Set<string>();
  let slots = 0;
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= Math.min(endRow, MOST_ROWS); row += 1) {
      for (let column = startCol; column <= Math.min(endCol, MOST_COLUMNS); column += 1) {
        slots += 1;
        if (slots > MOST_COVERED) throw new LichError('file-limits');
        if (row !== startRow || column !== startCol) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

function spansOf(cell: SheetCell): Span[] {
  const font = cell.style?.font;
  const look = { bold: font?.bold === true, italic: font?.italic === true, struck: font?.strikethrough === true };
  const runs = cell.richText;
  if (!runs || runs.length === 0) return [span(shownText(cell), look)];
  return runs.map((run) =>
    span(run.text, {
      bold: run.font?.bold ?? look.bold,
      italic: run.font?.italic ?? look.italic,
      struck: run.font?.strikethrough ?? look.struck,
    }),
  );
}

function shownText(cell: SheetCell): string {
  const value = cell.formulaResult ?? cell.value;
  const format = cell.style?.numFmt?.slice(0, LONGEST_FORMAT) ?? 'General';
  if (value === null || typeof value === 'boolean') return '';
  if (value instanceof Date) return shownDate(value, format);
  if (typeof value === 'number')
    return format === 'General' || format === '@' ? String(value) : formatValue(value, format);
  return value;
}

function ruledSides(cell: SheetCell): number {
  const { left, right, top, bottom } = cell.style?.border ?? {};
  return [left, right, top, bottom].filter((side) => side?.style !== undefined).length;
}
