import { breaksWord } from './pdf-broken-words.ts';
import {
  INDENT,
  type Measure,
  openerOf,
  roomAfter,
  roomBehind,
  UNSURE,
  type Verdict,
  verdictOn,
} from './pdf-line-pairs.ts';
import type { PrintLine } from './pdf-lines.ts';
import { median } from './pdf-space.ts';

/**
 * Lines of print → paragraphs. A program breaks a line where the next word does not fit: where it would have fitted, the
 * author ended a paragraph. Indents, gaps and list marks tell the rest.
 */
export interface PrintParagraph {
  readonly lines: readonly PrintLine[];
  /** Lines left blank above it. */
  readonly blank: number;
  /** Whether the line before it ends where its first word would have fitted, or stands apart. */
  readonly sure: boolean;
  /** Those of its lines that begin within a word. */
  readonly broken: ReadonlySet<PrintLine>;
}

/** Of the usual distance of lines. */
const GAP = 1.35;
/** Of the widest distance within paragraphs. */
const WIDER = 1.06;

export function paragraphsOf(lines: readonly PrintLine[], measure: Measure): PrintParagraph[] {
  const paragraphs: { lines: PrintLine[]; blank: number; sure: boolean; broken: Set<PrintLine> }[] = [];
  for (const { line, verdict, blank, sure, broken } of junctions(lines, measure)) {
    const goesOn = broken || verdict === 'joined' || (verdict === 'open' && !measure.openers.has(openerOf(line)));
    if (!goesOn || paragraphs.length === 0) paragraphs.push({ lines: [line], blank, sure, broken: new Set() });
    else {
      paragraphs.at(-1)!.lines.push(line);
      if (broken) paragraphs.at(-1)!.broken.add(line);
    }
  }
  return paragraphs;
}

/** First words of the lines that surely begin a paragraph; the first of them begins the cell. */
export function openersOf(lines: readonly PrintLine[], measure: Measure): string[] {
  return junctions(lines, measure)
    .filter(({ verdict }) => verdict === 'parted')
    .map(({ line }) => openerOf(line));
}

interface Junction {
  readonly line: PrintLine;
  readonly verdict: Verdict;
  readonly blank: number;
  readonly sure: boolean;
  /** Whether the line begins within a word. */
  readonly broken: boolean;
}

/** The mark of a cell's first entry: `- Họp …`, `Sáng: - Họp …`. */
const FIRST_MARK = /^(?:[^:]{1,20}:\s*)?([-–+])\s*\p{Lu}/u;

function junctions(lines: readonly PrintLine[], measure: Measure): readonly Junction[] {
  const pitch = pitchOf(lines);
  const centred = isCentred(lines, measure);
  const mark = FIRST_MARK.exec(lines[0]?.text ?? '')?.[1];
  const found: Junction[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const gap = before ? (line.y - before.y) / pitch : 0;
    const first = i < 2 || found[i - 1]!.verdict !== 'joined';
    const apart = before === undefined || gap >= GAP;
    const setting = { ...measure, centred, first, mark };
    const verdict = apart ? 'parted' : verdictOn(before, line, setting);
    const sure = apart || roomAfter(before, line, setting) > UNSURE * before.size;
    const broken = !apart && breaksWord(before, line, roomBehind(before, setting));
    found.push({ line, verdict, blank: before ? Math.max(0, Math.round(gap) - 1) : 0, sure, broken });
  }
  return partedByGaps(found, measure);
}

/** The smaller distances are those within paragraphs. */
function pitchOf(lines: readonly PrintLine[]): number {
  const size = median(lines.map((line) => line.size));
  const distances = lines.slice(1).map((line, i) => line.y - lines[i]!.y);
  const usual = distances.filter((distance) => distance > size * 0.8 && distance < size * 2.2).sort((a, b) => a - b);
  return usual[Math.floor(usual.length / 4)] ?? size * 1.2;
}

/** Fewer lines that surely go on do not show how far apart lines of one paragraph are: letters of other fonts raise some. */
const FEWEST_JOINED = 3;

/** Outside of cells, where nothing else tells, lines further apart than all that surely go on begin a paragraph. */
function partedByGaps(found: readonly Junction[], { cell }: Measure): readonly Junction[] {
  const distance = (i: number) => found[i]!.line.y - (found[i - 1]?.line.y ?? Number.NEGATIVE_INFINITY);
  const joined = found.flatMap(({ verdict }, i) => (verdict === 'joined' ? [distance(i)] : []));
  if (cell || joined.length < FEWEST_JOINED) return found;
  const widest = joined.reduce((most, each) => Math.max(most, each), 0) * WIDER;
  return found.map((each, i) =>
    each.verdict === 'open' && distance(i) > widest ? { ...each, verdict: 'parted' } : each,
  );
}

function isCentred(lines: readonly PrintLine[], { left, right }: Measure): boolean {
  const size = median(lines.map((line) => line.size));
  const even = lines.every((line) => Math.abs(line.x0 - left - (right - line.x1)) < size * 0.7);
  return even && lines.some((line) => line.x0 - left > size * INDENT);
}
