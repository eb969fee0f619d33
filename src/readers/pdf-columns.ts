import type { PrintLine } from './pdf-lines.ts';

/** Columns without ruling lines: a letterhead's two halves, a signature beside a distribution list, a bare table. */

/** Lines set one below the other, or beside each other in columns. */
export type Flow =
  | { readonly type: 'lines'; readonly lines: readonly PrintLine[] }
  | { readonly type: 'columns'; readonly edges: readonly number[]; readonly rows: readonly (readonly PrintLine[])[] };

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** In sizes: the narrowest gutter, and the farthest that the next line of a region stands below. */
const NARROWEST = 1;
const FARTHEST = 2.6;

/** `pieces`: lines parted at wide gaps, top down and left to right. */
export function flows(pieces: readonly PrintLine[]): Flow[] {
  const rows = rowsOf(pieces);
  const found: Flow[] = [];
  for (let at = 0; at < rows.length; ) {
    const count = rows[at]!.length > 1 ? regionLength(rows.slice(at)) : 0;
    if (count > 0) found.push(columns(rows.slice(at, at + count)));
    else {
      const last = found.at(-1);
      if (last?.type === 'lines') found[found.length - 1] = { ...last, lines: [...last.lines, ...rows[at]!] };
      else found.push({ type: 'lines', lines: rows[at]! });
    }
    at += Math.max(1, count);
  }
  return found;
}

export function rowsOf(pieces: readonly PrintLine[]): PrintLine[][] {
  const rows: PrintLine[][] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - piece.y) <= piece.size * 0.4) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

/** How many rows keep clear of the gutters of the first. */
function regionLength(rows: readonly PrintLine[][]): number {
  let gutters = guttersOf(rows[0]!);
  let count = 1;
  for (const row of rows.slice(1)) {
    const before = rows[count - 1]![0]!;
    const clear = gutters.map((gutter) => narrowed(gutter, row));
    const size = row[0]!.size;
    const near = row[0]!.y - before.y < FARTHEST * size;
    if (!near || clear.some(({ from, to }) => to - from < NARROWEST * size)) break;
    gutters = clear;
    count += 1;
  }
  return count;
}

function guttersOf(row: readonly PrintLine[]): Gutter[] {
  return row.slice(1).map((piece, i) => ({ from: row[i]!.x1, to: piece.x0 }));
}

/** What a row leaves of a gutter: its pieces lie to the left or to the right of it, or on it. */
function narrowed(gutter: Gutter, row: readonly PrintLine[]): Gutter {
  let { from, to } = gutter;
  for (const { x0, x1 } of row) {
    const [left, right] = [x0 < gutter.from, x1 > gutter.to];
    if (left && right) return { from: 0, to: 0 };
    if (left || (!right && x0 - gutter.from < gutter.to - x1)) from = Math.max(from, x1);
    else to = Math.min(to, x0);
  }
  return { from, to };
}

function columns(rows: readonly PrintLine[][]): Flow {
  const gutters = rows.slice(1).reduce((all, row) => all.map((gutter) => narrowed(gutter, row)), guttersOf(rows[0]!));
  const edges = gutters.map(({ from, to }) => (from + to) / 2);
  // Of two columns, each is one text; of more, a line in the first begins a row.
  const begins = (row: readonly PrintLine[]) => edges.length > 1 && row[0]!.x0 < edges[0]!;
  const grouped: PrintLine[][] = [];
  for (const row of rows) {
    if (grouped.length === 0 || begins(row)) grouped.push([...row]);
    else grouped.at(-1)!.push(...row);
  }
  return { type: 'columns', edges, rows: grouped };
}
