import type { EndedCells, EndedLine } from './ended-cells.ts';

/**
 * A table copied from a sheet: cells are parted by tabs, and a cell of several lines stands in quotation marks, with the
 * marks of its own doubled: `Thứ Hai⇥"- Giao ban`, `- Tiếp dân"⇥`. Null where no cell is so written.
 */
export function findQuotedCells(lines: readonly string[]): EndedCells | null {
  const rows = rowsOf(lines);
  const broken = rows.findIndex(({ from, to }) => to > from + 1);
  if (broken < 0) return null;
  const isRow = (row: QuotedRow | undefined) => row !== undefined && row.cells.length > 1;
  let [first, last] = [broken, broken];
  while (isRow(rows[first - 1])) first--;
  while (isRow(rows[last + 1])) last++;
  const table = rows.slice(first, last + 1);
  const columns = Math.max(...table.map(({ cells }) => cells.length));
  // Above its head stand the title and the letterhead, with the tabs of their rows.
  const head = table.findIndex(({ cells }) => cells.length === columns && textsIn(cells) >= Math.min(columns, HEAD));
  const own = table.slice(Math.max(0, head));
  return own.length < LEAST_ROWS || head > broken - first
    ? null
    : { above: table[0]!.from, from: own[0]!.from, to: own.at(-1)!.to, rows: own.map(({ cells }) => cells) };
}

/** A head and one row. */
const LEAST_ROWS = 2;
const HEAD = 3;
/** A cell of more lines was never closed. */
const MOST_LINES = 60;

interface QuotedRow {
  readonly from: number;
  /** One past its last line. */
  readonly to: number;
  readonly cells: readonly (readonly EndedLine[])[];
}

const textsIn = (cells: QuotedRow['cells']): number => cells.filter((cell) => cell.length > 0).length;

function rowsOf(lines: readonly string[]): QuotedRow[] {
  const rows: QuotedRow[] = [];
  for (let at = 0; at < lines.length; at = rows.at(-1)!.to) rows.push(rowAt(lines, at));
  return rows;
}

function rowAt(lines: readonly string[], from: number): QuotedRow {
  const cells: EndedLine[][] = [];
  let index = from;
  let rest: string | null = lines[from]!;
  while (rest !== null) {
    const quoted: QuotedCell | null = rest.startsWith('"') ? quotedAt(lines, index, rest) : null;
    const end: number = rest.indexOf('\t');
    cells.push(quoted?.cell ?? cellOf(end < 0 ? rest : rest.slice(0, end), index));
    index = quoted?.to ?? index;
    rest = quoted ? quoted.rest : end < 0 ? null : rest.slice(end + 1);
  }
  return { from, to: index + 1, cells };
}

interface QuotedCell {
  readonly cell: EndedLine[];
  /** Its last line, and what stands there behind it; null for nothing. */
  readonly to: number;
  readonly rest: string | null;
}

/** The cell that opens with a quotation mark, when its closing one is followed by a tab or the end of the line. */
function quotedAt(lines: readonly string[], from: number, first: string): QuotedCell | null {
  const cell: EndedLine[] = [];
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const text = index === from ? first.slice(1) : lines[index]!;
    const [, inside, after] = CLOSED.exec(text) ?? [];
    // Within a cell stands no tab.
    if (inside === undefined && text.includes('\t')) return null;
    cell.push(...cellOf((inside ?? text).replaceAll('""', '"'), index));
    if (inside !== undefined) return { cell, to: index, rest: after === '' ? null : after!.slice(1) };
  }
  return null;
}

const CLOSED = /^((?:[^"\t]|"")*)"(?!")((?:\t.*)?)$/su;

const cellOf = (text: string, index: number): EndedLine[] => (text.trim() === '' ? [] : [{ text: text.trim(), index }]);
