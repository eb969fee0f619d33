import { type Block, type Line, type Paragraph, type SourceText, textOf } from '../model/block.ts';
import { readDayHeading } from './day-headings.ts';
import { listMarkOf } from './list-marks.ts';
import { opensEntry } from './opens-entry.ts';
import { withoutPageNumbers } from './page-numbers.ts';
import { isCutWord } from './passage.ts';

/**
 * Text that a page has wrapped: its lines end where the next word had no room, and go on below. Whatever such a line seems
 * to open (`Cường: 07 giờ 30 ngày 26/02`, where the line above ends in `xã Nam`), it is the rest of the line above.
 */

/** The source with each wrapped paragraph in one line, as its author wrote it; as it was where nothing shows a wrap. */
export function withWrappedLinesJoined(source: SourceText): SourceText {
  if (source.format !== 'text') return source;
  const printed = withoutPageNumbers(source.blocks);
  const wrap = wrapOf(printed);
  if (wrap === null) return source;
  const blocks: Block[] = [];
  let open: Open | null = null;
  for (const block of printed) {
    const line = block.type === 'paragraph' ? shapeOf(block.line) : null;
    const isGoingOn: boolean = line !== null && open !== null && goesOn(open, line, wrap);
    if (isGoingOn) {
      const first = blocks.at(-1) as Paragraph;
      blocks[blocks.length - 1] = { type: 'paragraph', line: joined(first.line, (block as Paragraph).line) };
      open = { ...open!, last: line! };
    } else {
      blocks.push(block);
      open = line === null || line.words === '' ? null : { first: line, last: line };
    }
  }
  return { ...source, blocks, lineKind: 'paragraph' };
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
}

interface Wrap {
  readonly width: number;
  /** How far in the lines stand that go on. */
  readonly indent: number;
}

const NARROWEST = 38;
const WIDEST = 120;
const LEAST_WRAPS = 3;
const LEAST_SURE = 2;
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
  const isFullIn = ({ last, next }: Pair): boolean => isFull(last, next, width);
  if (sure.length < LEAST_SURE || width < NARROWEST || width > WIDEST) return null;
  const written = lines.filter(({ words }) => words !== '');
  const longer = written.filter((line) => line.length > width + 2 && !line.parted).length;
  const isWrapped = pairs.filter(isFullIn).length >= LEAST_WRAPS && sure.filter(isFullIn).length >= sure.length * MOST;
  if (!isWrapped || longer > written.length * FEW) return null;
  return { width, indent: mostOf(sure.map(({ next }) => next.indent)) };
}

interface Pair {
  readonly last: Shape;
  readonly next: Shape;
}

/** It begins with a small letter, or stands further out or in than the sign above it. */
const isSure = ({ last, next }: Pair): boolean =>
  SMALL.test(next.words) ||
  (listMarkOf(last.words) !== null && Math.abs(last.indent - next.indent) >= SET_APART && !opensEntry(next.words));
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
const isFull = (last: Shape, next: Shape, width: number): boolean =>
  last.length + 1 + (/^\S+/u.exec(next.words)?.[0].length ?? 0) > width;

function mostOf(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function goesOn({ first, last }: Open, next: Shape, wrap: Wrap): boolean {
  if (next.words === '' || next.parted || last.parted || !isFull(last, next, wrap.width)) return false;
  if (listMarkOf(next.words) !== null || isCapitals(next.words)) return false;
  const isSmall = SMALL.test(next.words);
  const isListed = listMarkOf(first.words) !== null;
  if (OWES.test(last.words)) return true;
  // A paragraph shows by its first line that the others are its own: it stands further in, or has a sign.
  const isSetApart = first.indent !== next.indent && next.indent === wrap.indent;
  const isShown = isSetApart && (first.indent > next.indent || isListed);
  const ended = ENDED.test(last.words) && !((isShown || isSmall) && last.words.endsWith(':'));
  if (isShown) return ended ? !opensEntry(next.words) : !isDayAlone(next.words);
  if (first.indent !== next.indent || ended) return false;
  return isSmall || (isListed ? !isDayAlone(next.words) : !opensEntry(next.words));
}

/** Words behind which others have to stand. */
const OWES =
  /(?:,|(?<!\p{L})(?:ngày|tháng|năm|từ|đến|hết|trước|sau|lúc|hồi|vào|và|tại|của|các|những|với|là|thứ|về|cho|theo|do|ông|bà|đồng chí))$/iu;

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
