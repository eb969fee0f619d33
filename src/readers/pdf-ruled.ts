/** The cells that ruling lines draw on a page, in points and in rows and columns. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Whether no line closes it below: programs that draw so leave open what goes on over the page. */
  readonly opensBelow: boolean;
}

export interface RuledTable {
  /** Edges of columns and of rows, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
  /** Row by row, the index of the cell that each slot of the grid belongs to. */
  readonly owners: readonly number[];
  /** Whether no line closes it above. */
  readonly opensAbove: boolean;
}

/** The cell at a point, or null. */
export function cellAt({ xs, ys, cells, owners }: RuledTable, x: number, y: number): RuledCell | null {
  if (x < xs[0]! || x > xs.at(-1)! || y < ys[0]! || y > ys.at(-1)!) return null;
  const column = Math.min(
    xs.findLastIndex((edge) => edge <= x),
    xs.length - 2,
  );
  const row = Math.min(
    ys.findLastIndex((edge) => edge <= y),
    ys.length - 2,
  );
  return cells[owners[row * (xs.length - 1) + column]!] ?? null;
}

/** In sizes: how far below its table a label may stand. */
const FARTHEST = 4;

/**
 * The cell out of which a letter hangs: a label merged over rows that go on over the page is set to the middle of all of
 * them, and left open, while the cells beside it end.
 */
export function hangingAt({ ys, cells }: RuledTable, x: number, y: number, size: number): RuledCell | null {
  const bottom = ys.at(-1)!;
  if (y < bottom || y > bottom + size * FARTHEST) return null;
  const last = cells.filter(({ row, rowSpan }) => row + rowSpan === ys.length - 1);
  if (last.every(({ opensBelow }) => opensBelow)) return null;
  return last.find(({ x0, x1, opensBelow }) => opensBelow && x >= x0 && x <= x1) ?? null;
}
