import type { Line, Span } from '../model/block.ts';
import { textOf } from '../model/block.ts';
import type { Spacing } from './docx-styles.ts';

/**
 * Where lines of a cell come to stand when the page is set: reckoned from the widths of letters, since a Word file does
 * not say. Good to about a line, which is what it takes to see which leader stands beside which bullet.
 */

interface ReckonedCell {
  /** Points; null when unknown. */
  readonly width: number | null;
  readonly centred: boolean;
  readonly rowSpan: number;
  readonly lines: readonly Line[];
}

interface Setting {
  readonly size: number;
  readonly spacing: Spacing;
}

/** Width of letters in ems, after Times New Roman; the first that matches. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,;:|!'’‘iljtIfíìỉĩịrt()[\]/-]/u, 0.3],
  [/[mwMW—…%@]/u, 0.8],
  [/\p{Lu}/u, 0.68],
  [/[\d–“”]/u, 0.5],
];
const OTHER_LETTER = 0.46;
const BOLD = 1.06;
/** Line height, in sizes. */
const LEADING = 1.15;
/** Left and right margin of a cell together, in points (Word's default is 0.19 cm each). */
const CELL_MARGINS = 10.8;

/** Cells of one row with `top` in their lines, where widths are known. */
export function placeLines<C extends ReckonedCell>(
  cells: readonly C[],
  setting: (line: Line) => Setting | undefined,
): C[] {
  const placed = cells.map((cell) => stack(cell, setting));
  const row = Math.max(0, ...placed.filter(({ cell }) => cell.rowSpan === 1).map(({ height }) => height));
  return placed.map(({ cell, tops, height }) => {
    if (cell.width === null) return cell;
    const shift = cell.centred && cell.rowSpan === 1 ? Math.max(0, (row - height) / 2) : 0;
    return {
      ...cell,
      lines: cell.lines.map((line, i) => ({ ...line, top: Math.round((tops[i]! + shift) * 10) / 10 })),
    };
  });
}

function stack<C extends ReckonedCell>(cell: C, setting: (line: Line) => Setting | undefined) {
  const width = Math.max((cell.width ?? 0) - CELL_MARGINS, 1);
  const tops: number[] = [];
  let height = 0;
  for (const line of cell.lines) {
    const { size, spacing } = setting(line) ?? { size: 13, spacing: { before: 0, after: 0 } };
    height += spacing.before ?? 0;
    tops.push(height);
    height += linesOfPrint(line.spans, size, width) * size * LEADING + (spacing.after ?? 0);
  }
  return { cell, tops, height };
}

/** Words fill a line until the next does not fit. */
function linesOfPrint(spans: readonly Span[], size: number, width: number): number {
  const boldness = spans.some((span) => span.bold) ? BOLD : 1;
  let lines = 1;
  let at = 0;
  for (const word of textOf({ spans, place: { line: 1, page: null } }).split(' ')) {
    const wide = widthOf(word) * size * boldness;
    if (at > 0 && at + wide > width) {
      lines += 1;
      at = 0;
    }
    at += wide + 0.25 * size;
  }
  return lines;
}

const known = new Map<string, number>();

function widthOf(word: string): number {
  return Array.from(word).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

function letterWidth(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = LETTER_WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER_LETTER;
  if (known.size < 2_000) known.set(letter, width);
  return width;
}
