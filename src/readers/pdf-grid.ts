import { type Group, groupsOf, NEAR, type Segment } from './pdf-groups.ts';
import type { Rule } from './pdf-page.ts';
import type { RuledCell, RuledTable } from './pdf-ruled.ts';
import { unstacked } from './pdf-stacked.ts';

/** Share of a side that must be drawn for it to part two cells. */
const DRAWN = 0.6;
/** Of a page; more are a drawing. */
const MOST_LINES = 6_000;
const MOST_SLOTS = 20_000;

/** Tables: groups of lines that meet. A page break may have cut off its upper line, its lower one, or both. */
export function ruledTables(rules: readonly Rule[]): RuledTable[] {
  if (rules.length > MOST_LINES) return [];
  const level = rules.filter((r) => r.x1 - r.x0 > r.y1 - r.y0).map((r) => ({ at: r.y0, from: r.x0, to: r.x1 }));
  const upright = rules.filter((r) => r.x1 - r.x0 <= r.y1 - r.y0).map((r) => ({ at: r.x0, from: r.y0, to: r.y1 }));
  return groupsOf(level, upright)
    .filter(({ upright }) => upright.length >= 2)
    .map(tableOf)
    .filter((table) => table !== null)
    .flatMap(unstacked)
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}

/** Where lines are, and where they end: a table open at one side is closed there. */
function edges(lines: readonly Segment[], across: readonly Segment[]): number[] {
  const ends = across.length > 0 ? extent(across) : [];
  const all = [...lines.map((line) => line.at), ...ends].sort((a, b) => a - b);
  return all.filter((edge, i) => i === 0 || edge - all[i - 1]! > NEAR);
}

const extent = (segments: readonly Segment[]) => [
  Math.min(...segments.map((segment) => segment.from)),
  Math.max(...segments.map((segment) => segment.to)),
];

function tableOf({ level, upright }: Group): RuledTable | null {
  const xs = edges(upright, level);
  const ys = edges(level, upright);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows > MOST_SLOTS) return null;
  const at = (lines: readonly Segment[]) => (edge: number) => lines.filter((line) => Math.abs(line.at - edge) <= NEAR);
  const [posts, beams] = [xs.map(at(upright)), ys.map(at(level))];
  const wallRight: Wall = (row, column) => isDrawn(posts[column + 1]!, ys[row]!, ys[row + 1]!);
  const wallBelow: Wall = (row, column) => isDrawn(beams[row + 1]!, xs[column]!, xs[column + 1]!);
  const opensAbove = !isDrawn(beams[0]!, xs[0]!, xs.at(-1)!);
  return { xs, ys, ...mergedCells(xs, ys, wallRight, wallBelow), opensAbove };
}

function isDrawn(lines: readonly Segment[], from: number, to: number): boolean {
  return covered(lines, from, to) >= (to - from) * DRAWN;
}

function covered(lines: readonly Segment[], from: number, to: number): number {
  return lines.reduce((sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)), 0);
}

const NOBODY = -1;

type Wall = (row: number, column: number) => boolean;

/** Each cell reaches to the right as far as there is no wall, then down as far as all its columns are open. */
function mergedCells(
  xs: readonly number[],
  ys: readonly number[],
  wallRight: Wall,
  wallBelow: Wall,
): Pick<RuledTable, 'cells' | 'owners'> {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owners: number[] = Array(columns * rows).fill(NOBODY);
  const taken = (row: number, column: number) => owners[row * columns + column] !== NOBODY;
  const cells: RuledCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken(row, column)) continue;
      let right = column;
      while (right + 1 < columns && !wallRight(row, right) && !taken(row, right + 1)) right += 1;
      let below = row;
      const open = (y: number) => {
        for (let x = column; x <= right; x += 1) if (wallBelow(y, x)) return false;
        return true;
      };
      while (below + 1 < rows && open(below)) below += 1;
      for (let y = row; y <= below; y += 1)
        for (let x = column; x <= right; x += 1) owners[y * columns + x] = cells.length;
      const span = { row, column, rowSpan: below - row + 1, columnSpan: right - column + 1 };
      const opensBelow = open(below);
      cells.push({ ...span, x0: xs[column]!, y0: ys[row]!, x1: xs[right + 1]!, y1: ys[below + 1]!, opensBelow });
    }
  }
  return { cells, owners };
}
