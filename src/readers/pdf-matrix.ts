/** PDF 32000-1 §8.3.4: [a b c d e f], a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function times(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/** Null unless there are six finite numbers. */
export function matrixOf(values: ArrayLike<unknown> | null | undefined): Matrix | null {
  if (!values) return null;
  const [a, b, c, d, e, f] = Array.from(values, Number);
  const matrix = [a, b, c, d, e, f];
  return matrix.every((value) => Number.isFinite(value)) ? (matrix as unknown as Matrix) : null;
}
