import type { Span } from '../model/block.ts';
import { span } from './lines.ts';
import type { Glyph, PdfPage, Rule } from './pdf-page.ts';
import { median, spaceOf } from './pdf-space.ts';

/** One line of print: what stands on one baseline, left to right. */
export interface PrintLine {
  readonly page: number;
  readonly spans: readonly Span[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Baseline. */
  readonly y: number;
  /** Of most letters. */
  readonly size: number;
  /** Width of the first word, with the dash before it. */
  readonly firstWord: number;
  /** Where the second word begins, after a list mark the first of the text; null on a line of one word. */
  readonly secondX: number | null;
  /** How wide the font's space is, not stretched. */
  readonly space: number;
}

/** Baselines closer than this share of the size are one line: raised and lowered letters, mixed fonts. */
const SAME_LINE = 0.4;
/** A gap of this share of the size parts words where no space is written. */
const WORD_GAP = 0.2;
/** How wide a space is that was not drawn, as a share of the size. */
const SPACE = 0.25;
/** The same letter drawn again this close (in sizes) is a way to print it bold. */
const DOUBLED = 0.12;
/** Where a line through letters runs: above the baseline, in sizes. */
const STRIKE = { from: 0.12, to: 0.45 };

/**
 * Letters of one region → its lines, top down. Letters at an angle (stamps, watermarks) are left out.
 * `split`: a gap of so many sizes parts a line in two, as between columns; left out, nothing does.
 */
export function printLines(glyphs: readonly Glyph[], page: PdfPage, split?: number): PrintLine[] {
  const turn = commonTurn(glyphs);
  const level = joinMarks(glyphs.filter((glyph) => glyph.turn === turn)).sort((a, b) => a.y - b.y);
  const lines: Glyph[][] = [];
  for (const glyph of level) {
    const line = lines.at(-1);
    const near = line && glyph.y - line[0]!.y <= SAME_LINE * Math.max(glyph.size, line[0]!.size);
    if (near) line.push(glyph);
    else lines.push([glyph]);
  }
  const space = spaceOf(level) ?? page.space ?? SPACE;
  const strikes = turn === 0 ? page.rules.filter((rule) => rule.y0 === rule.y1 || rule.y1 - rule.y0 < 1) : [];
  return lines
    .map((line) => withoutDoubles([...line].sort((a, b) => a.x0 - b.x0)))
    .flatMap((line) => (split === undefined ? [line] : splitAt(line, split)))
    .map((line) => printLine(line, strikes, page.number, space))
    .filter((line) => line !== null);
}

function splitAt(line: readonly Glyph[], gap: number): Glyph[][] {
  const parts: Glyph[][] = [[]];
  let end = Number.POSITIVE_INFINITY;
  for (const glyph of line) {
    const drawn = glyph.text.trim() !== '';
    if (drawn && glyph.x0 - end > gap * glyph.size) parts.push([]);
    if (drawn) end = end === Number.POSITIVE_INFINITY ? glyph.x1 : Math.max(end, glyph.x1);
    parts.at(-1)!.push(glyph);
  }
  return parts;
}

/** Cells may hold text that is turned; a region has one direction. */
function commonTurn(glyphs: readonly Glyph[]): Glyph['turn'] {
  const upright = glyphs.filter((glyph) => glyph.turn === 0).length;
  if (upright * 2 >= glyphs.length) return 0;
  const up = glyphs.filter((glyph) => glyph.turn === 1).length;
  const down = glyphs.filter((glyph) => glyph.turn === 3).length;
  if (Math.max(up, down) <= upright) return 0;
  return up >= down ? 1 : 3;
}

/** Marks that a font draws over the letter before belong to that letter. */
function joinMarks(glyphs: readonly Glyph[]): Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    const last = joined.at(-1);
    if (last && /^\p{M}+$/u.test(glyph.text)) joined[joined.length - 1] = { ...last, text: last.text + glyph.text };
    else joined.push(glyph);
  }
  return joined;
}

/** `inOrder`: from left to right. `space`: as a share of the size. */
function printLine(inOrder: readonly Glyph[], strikes: readonly Rule[], page: number, space: number): PrintLine | null {
  const shown = inOrder.filter((glyph) => glyph.text.trim() !== '');
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return null;
  const size = median(shown.map((glyph) => glyph.size));
  const y = median(shown.map((glyph) => glyph.y));
  const through = strikes.filter((rule) => rule.y0 >= y - STRIKE.to * size && rule.y0 <= y - STRIKE.from * size);
  const spans: Span[] = [];
  let before: Glyph | null = null;
  let spaced = false;
  let firstWord: number | null = null;
  let secondX: number | null = null;
  for (const glyph of inOrder) {
    if (glyph.text.trim() === '') {
      spaced ||= glyph.text !== '';
      continue;
    }
    const parted = before !== null && (spaced || glyph.x0 - before.x1 > WORD_GAP * glyph.size);
    spaced = false;
    if (parted && before && !/^[-–+]$/.test(texts(spans))) firstWord ??= before.x1 - first.x0;
    if (parted) secondX ??= glyph.x0;
    const struck = through.some((rule) => rule.x0 - 1 <= glyph.centreX && glyph.centreX <= rule.x1 + 1);
    const text = (parted ? ' ' : '') + glyph.text;
    spans.push(span(text, { bold: glyph.bold, italic: glyph.italic, struck }));
    before = glyph;
  }
  const text = texts(spans);
  const [x0, x1] = [first.x0, last.x1];
  return { page, spans, text, x0, x1, y, size, firstWord: firstWord ?? x1 - x0, secondX, space: space * size };
}

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, i) => {
    const before = glyphs.slice(Math.max(0, i - 3), i);
    return !before.some((other) => other.text === glyph.text && glyph.x0 - other.x0 < DOUBLED * glyph.size);
  });
}

const texts = (spans: readonly Span[]) => spans.map((each) => each.text).join('');
