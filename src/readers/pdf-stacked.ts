import type { RuledCell, RuledTable } from './pdf-ruled.ts';

/**
 * Tables that stand on each other share a line and look like one, with columns that fit neither. They are parted where
 * rows of as many cells have other edges, and no cell reaches over.
 */
export function unstacked(table: RuledTable): readonly RuledTable[] {
  const rows = table.ys.length - 1;
  const edges = Array.from({ length: rows }, (_, row) => edgesOf(table, row));
  const cuts = [0];
  for (let row = 1; row < rows; row++)
    if (isApart(edges.slice(cuts.at(-1)!, row), edges[row]!) && !table.cells.some((cell) => reachesOver(cell, row)))
      cuts.push(row);
  if (cuts.length === 1) return [table];
  return cuts.map((from, i) => part(table, from, cuts[i + 1] ?? rows));
}

/** Where cells of the row begin, but for the first. */
function edgesOf({ cells }: RuledTable, row: number): ReadonlySet<number> {
  const own = cells.filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan && cell.column > 0);
  return new Set(own.map(({ column }) => column));
}

const reachesOver = ({ row, rowSpan }: RuledCell, at: number): boolean => row < at && at < row + rowSpan;

/** Rows of fewer cells are headings of either table. */
const LEAST_EDGES = 2;
/** Of the edges of a row; those of one table share all. */
const MOST_SHARED = 0.5;

function isApart(above: readonly ReadonlySet<number>[], below: ReadonlySet<number>): boolean {
  const like = above.filter((edges) => edges.size === below.size);
  if (below.size < LEAST_EDGES || like.length === 0) return false;
  return above.every(
    (edges) =>
      edges.size < LEAST_EDGES || [...below].filter((edge) => edges.has(edge)).length <= below.size * MOST_SHARED,
  );
}

/** The rows from `from` up to `to`, with the edges that they have. */
function part({ xs, ys, cells, opensAbove }: RuledTable, from: number, to: number): RuledTable {
  const own = cells.filter(({ row }) => from <= row && row < to);
  const used = new Set(own.flatMap(({ column, columnSpan }) => [column, column + columnSpan]));
  const kept = xs.map((_, i) => i).filter((i) => used.has(i));
  const at = (edge: number): number => kept.indexOf(edge);
  const moved = own.map((cell) => ({
    ...cell,
    row: cell.row - from,
    column: at(cell.column),
    columnSpan: at(cell.column + cell.columnSpan) - at(cell.column),
  }));
  const columns = kept.length - 1;
  const owners = Array.from({ length: (to - from) * columns }, (_, slot) =>
    moved.findIndex((cell) => covers(cell, Math.floor(slot / columns), slot % columns)),
  );
  return {
    xs: kept.map((i) => xs[i]!),
    ys: ys.slice(from, to + 1),
    cells: moved,
    owners,
    opensAbove: from === 0 && opensAbove,
  };
}

const covers = (cell: RuledCell, row: number, column: number): boolean =>
  cell.row <= row && row < cell.row + cell.rowSpan && cell.column <= column && column < cell.column + cell.columnSpan;
