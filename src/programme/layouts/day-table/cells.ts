import type { Cell, Line, Span } from '../../../model/block.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import type { Role } from './columns.ts';

/** A line of a cell, ready to be read. */
export interface CellLine {
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  /** An empty line stands before it. */
  readonly gap: boolean;
  readonly italic: boolean;
  /** As long as `text`: `x` under every letter that is struck through; null when none is. */
  readonly struck: string | null;
  /** As `Line.top`. */
  readonly top?: number;
}

export interface CellText {
  readonly lines: readonly CellLine[];
  /** As `Cell.lineKind`. */
  readonly kind: Cell['lineKind'];
}

/** A row of the table, or what one page holds of it. */
export interface TableRow {
  readonly cells: Readonly<Partial<Record<Role, CellText>>>;
  /** The words of a row that is one cell from edge to edge; null for other rows. */
  readonly banner: string | null;
  readonly line: number;
  readonly page: number | null;
  /** The first row after a page break or an empty line. */
  readonly afterBreak: boolean;
  /** Columns whose words are those of the row above: their own cells are empty. */
  readonly inherits?: readonly ('units' | 'leaders')[];
}

export function cellText(lines: readonly Line[], kind: Cell['lineKind']): CellText {
  const kept: CellLine[] = [];
  let gap = false;
  for (const line of lines) {
    const parts = partsOf(line);
    for (const part of parts) kept.push({ ...part, gap: gap && kept.length > 0 });
    gap = parts.length === 0;
  }
  return { lines: kept, kind };
}

export const textOfCell = (cell: CellText | undefined) => collapse(cell?.lines.map(({ text }) => text).join(' ') ?? '');
export const isEmptyCell = (cell: CellText | undefined) => cell === undefined || cell.lines.length === 0;

/** Words in italics that open a line and end before it does were a line of their own. */
function partsOf(line: Line): Omit<CellLine, 'gap'>[] {
  const written = line.spans.filter((span) => span.text.trim() !== '');
  const first = written.findIndex((span) => span.italic !== true);
  const opening =
    written[0]?.italic === true && first > 0 && written.slice(first).every((span) => span.italic !== true);
  const cut = opening ? line.spans.indexOf(written[first]!) : 0;
  const parts = [line.spans.slice(0, cut), line.spans.slice(cut)];
  return parts.flatMap((spans) => {
    const { text, struck } = collapsed(spans);
    if (text === '') return [];
    const italic = spans.every((span) => span.italic === true || span.text.trim() === '');
    const place = line.top === undefined ? line.place : { ...line.place, top: line.top };
    return [{ text, ...place, italic, struck: struck.includes(STRUCK) ? struck : null }];
  });
}

const STRUCK = 'x';

/** White space collapsed, and what of it is struck through. */
function collapsed(spans: readonly Span[]): { text: string; struck: string } {
  if (!spans.some((span) => span.struck)) {
    const text = collapse(spans.map((span) => span.text).join(''));
    return { text, struck: ' '.repeat(text.length) };
  }
  let text = '';
  let struck = '';
  for (const span of spans) {
    for (const letter of span.text) {
      const blank = /\s/.test(letter);
      if (blank && (text === '' || text.endsWith(' '))) continue;
      text += blank ? ' ' : letter;
      struck += (span.struck && !blank ? STRUCK : ' ').repeat(letter.length);
    }
  }
  return { text: text.trimEnd(), struck: struck.slice(0, text.trimEnd().length) };
}

/** Without what is struck through; the whole text, marked, when nothing else is left. */
export function withoutStruck(text: string, struck: string): { text: string; all: boolean } {
  const any = struck.includes(STRUCK);
  const kept = any ? Array.from(text.split(''), (letter, i) => (struck[i] === STRUCK ? '' : letter)).join('') : text;
  return /[\p{L}\d]/u.test(kept) ? { text: collapse(kept), all: false } : { text, all: any };
}
