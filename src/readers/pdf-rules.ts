import { at, type Matrix } from './pdf-matrix.ts';
import type { Rule } from './pdf-page.ts';

/** Lines that a path draws on a page: strokes, and the thin filled boxes by which Word draws borders. */

interface Drawing {
  readonly ctm: Matrix;
  readonly fill: string;
  readonly stroke: string;
}

type Point = readonly [number, number];

export type Box = Rule;

/** pdf.js's codes of what is done with a path, and of its pieces, with the numbers each piece has. */
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);
const MOVE = 0;
const LINE = 1;
const CLOSE = 4;
const PIECE_NUMBERS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Thicker than this it is a box, not a line. */
const THICKEST = 3;
/** Shorter than this it is a dot, unless it is the corner of a border. */
const SHORTEST = 0.2;
const SLANT = 0.8;
const WHITE = /^#f[a-f0-9]f[a-f0-9]f[a-f0-9]$/i;

export function rulesOf(args: readonly unknown[], { ctm, fill, stroke }: Drawing): Rule[] {
  const [paint, data] = args;
  const pieces = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
  if (typeof paint !== 'number' || !pieces || typeof pieces.length !== 'number') return [];
  const paths = subpaths(pieces, ctm);
  const rules: Rule[] = [];
  if (FILLS.has(paint) && !WHITE.test(fill)) rules.push(...paths.flatMap(boxRule));
  if (STROKES.has(paint) && !WHITE.test(stroke)) rules.push(...paths.flatMap(edgeRules));
  return rules;
}

function subpaths(pieces: ArrayLike<number>, ctm: Matrix): Point[][] {
  const paths: Point[][] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!;
    const count = PIECE_NUMBERS[piece];
    if (count === undefined) break;
    if (piece === CLOSE) {
      const path = paths.at(-1);
      if (path?.[0]) path.push(path[0]);
    } else {
      // Of a curve only the end is taken: no border is a curve.
      const point = at(ctm, pieces[i + count - 1]!, pieces[i + count]!);
      if (piece === MOVE || paths.length === 0) paths.push([point]);
      else if (piece === LINE) paths.at(-1)!.push(point);
      else paths.push([point]);
    }
    i += count + 1;
  }
  return paths;
}

function rule(x0: number, y0: number, x1: number, y1: number): Rule[] {
  const made = { x0: Math.min(x0, x1), y0: Math.min(y0, y1), x1: Math.max(x0, x1), y1: Math.max(y0, y1) };
  return Object.values(made).every(Number.isFinite) ? [made] : [];
}

function boxRule(path: readonly Point[]): Rule[] {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [wide, high] = [right - left, bottom - top];
  if (path.length > 12 || Math.min(wide, high) > THICKEST || Math.max(wide, high) < SHORTEST) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return wide >= high ? rule(left, y, right, y) : rule(x, top, x, bottom);
}

function edgeRules(path: readonly Point[]): Rule[] {
  return path.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = path[i]!;
    const [wide, high] = [Math.abs(x - fromX), Math.abs(y - fromY)];
    if (high <= SLANT && wide >= SHORTEST) return rule(fromX, (y + fromY) / 2, x, (y + fromY) / 2);
    return wide <= SLANT && high >= SHORTEST ? rule((x + fromX) / 2, fromY, (x + fromX) / 2, y) : [];
  });
}

/** A path's bounds, on the page. `bounds`: least and greatest, as pdf.js gives them beside the path. */
export function boxOf(bounds: unknown, ctm: Matrix): Box | null {
  const ends = bounds as ArrayLike<number> | null | undefined;
  if (ends?.length !== 4) return null;
  const corners = [0, 2].flatMap((x) => [1, 3].map((y) => at(ctm, ends[x]!, ends[y]!)));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const box = { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

/** Null where they have nothing in common, not even a side. */
export function overlap(a: Box, b: Box): Box | null {
  const [x0, y0] = [Math.max(a.x0, b.x0), Math.max(a.y0, b.y0)];
  const [x1, y1] = [Math.min(a.x1, b.x1), Math.min(a.y1, b.y1)];
  return x0 <= x1 && y0 <= y1 ? { x0, y0, x1, y1 } : null;
}

export const isWithin = ({ x0, y0, x1, y1 }: Box, x: number, y: number): boolean =>
  x >= x0 && x <= x1 && y >= y0 && y <= y1;
