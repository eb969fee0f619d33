import type { Glyph } from './pdf-page.ts';

/** The width of a space as a share of the size: of one font it is the same in every line, however lines are stretched. */
export function spaceOf(glyphs: readonly Glyph[]): number | null {
  const drawn = glyphs.filter(({ text, x0, x1 }) => text === ' ' && x1 > x0);
  return drawn.length > 0 ? median(drawn.map(({ x0, x1, size }) => (x1 - x0) / size)) : null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
