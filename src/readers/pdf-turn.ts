import type { Glyph } from './pdf-page.ts';

/** How a letter is turned on its page. */

/** Steeper than this, a letter is not level. */
const LEVEL = 0.1;

export function turnOf(alongX: number, alongY: number, upX: number, upY: number): Glyph['turn'] {
  // A letter without width (a mark) tells its turn by its height.
  const [x, y] = alongX === 0 && alongY === 0 ? [-upY, upX] : [alongX, alongY];
  if (Math.abs(y) <= Math.abs(x) * LEVEL) return x >= 0 ? 0 : 2;
  if (Math.abs(x) <= Math.abs(y) * LEVEL) return y < 0 ? 1 : 3;
  return -1;
}

/** Begin, end and baseline in the frame in which the letter stands upright. */
export function frameOf(turn: Glyph['turn'], x: number, y: number, endX: number, endY: number) {
  if (turn === 1) return [-y, -endY, x] as const;
  if (turn === 2) return [-x, -endX, -y] as const;
  if (turn === 3) return [y, endY, -x] as const;
  return [x, endX, y] as const;
}
