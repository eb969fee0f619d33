import { type Block, type Line, type Paragraph, type SourceText, textOf } from '../model/block.ts';
import { isCutMoment, owesWords } from './cut-moments.ts';
import { halfOfName } from './cut-names.ts';
import { readDayHeading } from './day-headings.ts';
import { listMarkOf } from './list-marks.ts';
import { opensEntry } from './opens-entry.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { isCutWord } from './passage.ts';

/**
 * Text that a page has wrapped: its lines end where the next word had no room, and go on below. Whatever such a line seems
 * to open (`Cường: 07 giờ 30 ngày 26/02`, where the line above ends in `xã Nam`), it is the rest of the line above.
 */

/**
 * The source with each wrapped paragraph in one line, as its author wrote it; where nothing shows a wrap, only moments
 * are made whole.
 */
export function withWrappedLinesJoined(source: SourceText): SourceText {
  if (source.format !== 'text') return source;
  const printed = withoutPageNumbers(source.blocks);
  const wrap = wrapOf(printed);
  const blocks: Block[] = [];
  let open = null as Open | null;
  for (const block of printed) {
    const line: Shape | null = block.type === 'paragraph' ? shapeOf(block.line) : null;
    const above: Open | null = open;
    if (line?.words === '' && above !== null) {
      blocks.push(block);
      open = { ...above, gap: above.gap + 1 };
    } else if (line !== null && above !== null && goesOn(above, line, wrap)) {
      blocks.length -= above.gap;
      const first = blocks.at(-1) as Paragraph;
      blocks[blocks.length - 1] = { type: 'paragraph', line: joined(first.line, (block as Paragraph).line) };
      open = { ...above, last: line, gap: 0 };
    } else {
      blocks.push(block);
      open = line === null || line.words === '' ? null : { first: line, last: line, gap: 0 };
    }
  }
  if (wrap !== null) return { ...source, blocks, lineKind: 'paragraph' };
  return blocks.length < printed.length ? { ...source, blocks } : source;
}

interface Shape {
  readonly indent: number;
  readonly words: string;
  /** Up to its last letter, its indent with it. */
  readonly length: number;
  /** Columns side by side are no line of a paragraph. */
  readonly parted: boolean;
}

interface Open {
  readonly first: Shape;
  readonly last: Shape;
  /** Empty lines below it: a page may end there. */
  readonly gap: number;
}

interface Wrap {
  readonly width: number;
  /** By how much fewer letters a full line may have. */
  readonly slack: number;
  /** How far in the lines stand that go on. */
  readonly indent: number;
}

const NARROWEST = 38;
const WIDEST = 120;
const LEAST_WRAPS = 3;
const LEAST_SURE = 2;
/** Letters of one width each, then those of print, of which a full line may hold fewer: where lines set in or out show paragraphs. */
const FOUNTS = [
  { share: 0, leastApart: 0 },
  { share: 0.08, leastApart: 3 },
] as const;
/** Of the lines that certainly go on this share follows a full one. */
const MOST = 0.8;
/** Of all lines this share may be longer: tables, addresses. */
const FEW = 0.06;

function shapeOf(line: Line): Shape {
  const text = textOf(line).trimEnd();
  const words = text.trimStart();
  return { indent: text.length - words.length, words, length: text.length, parted: /\S(?: {4,}|\t)\S/u.test(words) };
}

/** Null where the lines are not those of a page. */
function wrapOf(blocks: readonly Block[]): Wrap | null {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [shapeOf(block.line)] : []));
  const pairs = lines.flatMap((last, i) => (mayGoOn(last, lines[i + 1]) ? [{ last, next: lines[i + 1]! }] : []));
  const sure = pairs.filter(isSure);
  const width = Math.max(0, ...pairs.map(({ last }) => last.length));
  if (sure.length < LEAST_SURE || width < NARROWEST || width > WIDEST) return null;
  const written = lines.filter(({ words }) => words !== '');
  const longer = written.filter((line) => line.length > width + 2 && !line.parted).length;
  if (longer > written.length * FEW) return null;
  const indent = mostOf(sure.map(({ next }) => next.indent));
  return (
    FOUNTS.map(({ share, leastApart }) => ({
      wrap: { width, slack: Math.round(width * share), indent },
      leastApart,
    })).find(({ wrap, leastApart }) => {
      const isFullIn = ({ last, next }: Pair): boolean => isFull(last, next, wrap);
      return (
        sure.filter(isApart).length >= leastApart &&
        pairs.filter(isFullIn).length >= LEAST_WRAPS &&
        sure.filter(isFullIn).length >= sure.length * MOST
      );
    })?.wrap ?? null
  );
}

interface Pair {
  readonly last: Shape;
  readonly next: Shape;
}

/** It begins with a small letter or amid a moment, or stands further out or in than the sign above it. */
const isSure = ({ last, next }: Pair): boolean =>
  SMALL.test(next.words) ||
  isCutMoment(last.words, next.words) ||
  (listMarkOf(last.words) !== null && isApart({ last, next }) && !opensEntry(next.words));
const isApart = ({ last, next }: Pair): boolean => Math.abs(last.indent - next.indent) >= SET_APART;
const SMALL = /^\p{Ll}/u;
const SET_APART = 2;

/** No sign, no heading in capitals, below a line that has not ended. */
const mayGoOn = (last: Shape, next: Shape | undefined): boolean =>
  next !== undefined &&
  last.words !== '' &&
  next.words !== '' &&
  !last.parted &&
  !next.parted &&
  listMarkOf(next.words) === null &&
  ![last, next].some(({ words }) => isCapitals(words)) &&
  !ENDED.test(last.words);

const ENDED = /[.;:!?]["”)]?$/u;

/** The first word below would have had no room. */
const isFull = (last: Shape, next: Shape, { width, slack }: Pick<Wrap, 'width' | 'slack'>): boolean =>
  last.length + 1 + (/^\S+/u.exec(next.words)?.[0].length ?? 0) > width - slack;

function mostOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** @param wrap null: only what no line can end with goes on */
function goesOn({ first, last, gap }: Open, next: Shape, wrap: Wrap | null): boolean {
  if (next.words === '' || next.parted || last.parted) return false;
  if (isCutMoment(last.words, next.words)) return true;
  if (wrap !== null && gap === 0 && goesOnInName(last, next, wrap)) return true;
  if (wrap === null || !isFull(last, next, wrap)) return false;
  if (listMarkOf(next.words) !== null || isCapitals(next.words)) return false;
  const isSmall = SMALL.test(next.words);
  const isListed = listMarkOf(first.words) !== null;
  if (owesWords(last.words)) return true;
  if (gap > 0) return isSmall && !ENDED.test(last.words);
  // A paragraph shows by its first line that the others are its own: it stands further in, or has a sign.
  const isSetApart = first.indent !== next.indent && next.indent === wrap.indent;
  const isShown = isSetApart && (first.indent > next.indent || isListed);
  const ended = ENDED.test(last.words) && !((isShown || isSmall) && last.words.endsWith(':'));
  if (isShown) return ended ? !opensEntry(next.words) : !isDayAlone(next.words);
  if (first.indent !== next.indent || ended) return false;
  return isSmall || (isListed ? !isDayAlone(next.words) : !opensEntry(next.words));
}

/** The half of an office's name with which the next line begins would have had no room. */
const goesOnInName = (last: Shape, next: Shape, { width, slack }: Wrap): boolean => {
  const half = halfOfName(last.words, next.words);
  return half !== null && last.length + 1 + half.length > width - slack;
};

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

/** `Thứ Ba, 13/3`, and nothing else. */
function isDayAlone(text: string): boolean {
  const heading = readDayHeading(text);
  return heading !== null && heading.weekdays.length > 0 && heading.rest.trim() === '';
}

function joined(first: Line, next: Line): Line {
  const gap = isCutWord(textOf(first).trimEnd(), textOf(next).trim()) ? '' : ' ';
  const head = first.spans.map((span, i) =>
    i === first.spans.length - 1 ? { ...span, text: span.text.trimEnd() } : span,
  );
  const tail = next.spans.map((span, i) => (i === 0 ? { ...span, text: gap + span.text.trimStart() } : span));
  return { ...first, spans: [...head, ...tail] };
}
