import type { PrintLine } from './pdf-lines.ts';
import { median } from './pdf-space.ts';

/** Points: of a table whose lines begin anywhere (set to the middle); and so near, lines begin at one place. */
export const USUAL_PADDING = 6;
const NEAR = 0.5;
/** Share of the lines. */
const OFTEN = 0.4;

/** How far text keeps from the borders of a table's cells: as far as most lines begin from the left one. */
export function paddingOf(cells: readonly { readonly x0: number; readonly lines: readonly PrintLine[] }[]): number {
  const gaps = cells.flatMap(({ x0, lines }) => lines.map((line) => line.x0 - x0)).filter((gap) => gap > 0);
  const places = Map.groupBy(gaps, (gap) => Math.round(gap / NEAR));
  const commonest = [...places.values()].reduce((most, place) => (place.length > most.length ? place : most), []);
  return commonest.length > gaps.length * OFTEN ? median(commonest) : USUAL_PADDING;
}
