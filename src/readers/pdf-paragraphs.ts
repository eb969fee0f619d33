import { isSyllable } from '../vietnamese/syllable.ts';
import { LIST_MARK } from './ordinals.ts';
import { beginsWithLabel } from './pdf-labels.ts';
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
}

/** The column that lines are set in. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Whether it is a cell: there a full stop at the end of a full line ends a paragraph. */
  readonly cell: boolean;
  /** First words with which paragraphs of this column are known to begin. */
  readonly openers: ReadonlySet<string>;
}

/** In sizes of the letters. */
const INDENT = 0.8;
/** Difference below which fitting and not fitting cannot be told apart. */
const UNSURE = 0.04;
/** A line that begins further in than this is set to the middle or to the right. */
const FREE = 3;
/** Of the usual distance of lines. */
const GAP = 1.35;

export function paragraphsOf(lines: readonly PrintLine[], measure: Measure): PrintParagraph[] {
  const paragraphs: { lines: PrintLine[]; blank: number; sure: boolean }[] = [];
  for (const { line, verdict, blank, sure } of junctions(lines, measure)) {
    const goesOn = verdict === 'joined' || (verdict === 'open' && !measure.openers.has(openerOf(line)));
    if (goesOn && paragraphs.length > 0) paragraphs.at(-1)!.lines.push(line);
    else paragraphs.push({ lines: [line], blank, sure });
  }
  return paragraphs;
}

/** First words of the lines that surely begin a paragraph; the first of them begins the cell. */
export function openersOf(lines: readonly PrintLine[], measure: Measure): string[] {
  return junctions(lines, measure)
    .filter(({ verdict }) => verdict === 'parted')
    .map(({ line }) => openerOf(line));
}

const openerOf = (line: PrintLine) => /^\S+/.exec(line.text)?.[0].toLowerCase() ?? '';

/** How a line stands to the one before: `open` where the page does not tell. */
type Verdict = 'joined' | 'parted' | 'open';

interface Junction {
  readonly line: PrintLine;
  readonly verdict: Verdict;
  readonly blank: number;
  readonly sure: boolean;
}

function junctions(lines: readonly PrintLine[], measure: Measure): Junction[] {
  const pitch = pitchOf(lines);
  const centred = isCentred(lines, measure);
  const found: Junction[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const gap = before ? (line.y - before.y) / pitch : 0;
    const first = i < 2 || found[i - 1]!.verdict !== 'joined';
    const apart = before === undefined || gap >= GAP;
    const setting = { ...measure, centred, first };
    const verdict = apart ? 'parted' : verdictOn(before, line, setting);
    const sure = apart || roomAfter(before, line, setting) > UNSURE * before.size;
    found.push({ line, verdict, blank: before ? Math.max(0, Math.round(gap) - 1) : 0, sure });
  }
  return found;
}

/** The smaller distances are those within paragraphs. */
function pitchOf(lines: readonly PrintLine[]): number {
  const size = median(lines.map((line) => line.size));
  const distances = lines.slice(1).map((line, i) => line.y - lines[i]!.y);
  const usual = distances.filter((distance) => distance > size * 0.8 && distance < size * 2.2).sort((a, b) => a - b);
  return usual[Math.floor(usual.length / 4)] ?? size * 1.2;
}

function isCentred(lines: readonly PrintLine[], { left, right }: Measure): boolean {
  const size = median(lines.map((line) => line.size));
  const even = lines.every((line) => Math.abs(line.x0 - left - (right - line.x1)) < size * 0.7);
  return even && lines.some((line) => line.x0 - left > size * INDENT);
}

interface Setting extends Measure {
  readonly centred: boolean;
  /** Whether the line before is the first of its paragraph. */
  readonly first: boolean;
}

const SMALL = /^[\p{Ll}(,;.)–”…&]/u;
/** Marks that begin a paragraph even where the line before was full. */
const BEGINS = /^(?:[•▪➢✓\uf0a7\uf0b7\uf0d8\uf0fc]|\d{1,2}[.)]\s+\p{Lu}|[a-zđ]\)\s|[IVX]{1,4}\.\s+\p{Lu})/u;
/** These begin one too, and also stand within a sentence. */
const DASH = /^(?:[-–+]\s*|\*\s+)\p{Lu}/u;
/** `thi đua` and `- khen thưởng`: the dash of a pair of words, not of a list. */
const dashesOn = (text: string, next: string) => /^[-–]\s\p{Ll}/u.test(next) && !/[.;:]$/u.test(text);
const ENDS_SENTENCE = /(?:[\p{Ll}\d)”"]{2}[.;]|\.\/\.)$/u;

/** Words after which something must come. */
const GOES_ON =
  /(?<!\p{L})(?:và|của|các|những|cho|với|tại|về|theo|trong|từ|do|để|là|ở|trên|hoặc|số|ngày|bằng|cùng|giữa)$/u;

function verdictOn(before: PrintLine, line: PrintLine, setting: Setting): Verdict {
  const { size, text } = before;
  if (Math.abs(line.size - size) > size * 0.15 || changesCase(text, line.text)) return 'parted';
  const spare = roomAfter(before, line, setting) / size;
  if (/[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(line.text) && spare < 1) return 'joined';
  if (spare <= UNSURE && GOES_ON.test(text)) return 'joined';
  if (BEGINS.test(line.text) || beginsWithLabel(line.text)) return 'parted';
  if (!setting.centred && isIndented(before, line, setting)) return 'parted';
  if (spare > UNSURE) return 'parted';
  if (SMALL.test(line.text) || text.endsWith(',') || dashesOn(text, line.text)) return 'joined';
  if (DASH.test(line.text) && !setting.cell) return 'parted';
  return (setting.cell || before.page !== line.page) && ENDS_SENTENCE.test(text) ? 'parted' : 'open';
}

/**
 * Whether a line that begins a page goes on in the paragraph that ended the page before. `begins`: whether it is known
 * to begin a cell of its column.
 */
export function goesOn(before: PrintLine, line: PrintLine, measure: Measure, begins: boolean): boolean {
  const verdict = verdictOn(before, line, { ...measure, centred: false, first: false });
  if (verdict !== 'open') return verdict === 'joined';
  return !begins && !DASH.test(line.text) && !measure.openers.has(openerOf(line));
}

const SMALL_LETTER = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/gu;
const FEWEST_CAPITALS = 4;
const EDGES = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** From capitals to small letters or back: the name of an office, a motto below it. */
function changesCase(a: string, b: string): boolean {
  const [last, first] = [a.split(' ').at(-1)!, b.split(' ')[0]!];
  if (isWordInCapitals(last) && isWordInCapitals(first)) return false;
  return (isInCapitals(a) && SMALL_LETTER.test(b)) || (SMALL_LETTER.test(a) && isInCapitals(b));
}

/** Words, not codes alone: `CNTT&TT`, `15-CT/TU` stand in any sentence. */
function isInCapitals(text: string): boolean {
  if (SMALL_LETTER.test(text) || (text.match(CAPITAL)?.length ?? 0) < FEWEST_CAPITALS) return false;
  return text.split(/\s+/).some((word) => isSyllable(word.replace(EDGES, '')));
}

const isWordInCapitals = (word: string) => /\p{Lu}{2}/u.test(word) && !SMALL_LETTER.test(word);

/** What is left after the line when the next one's first word is added; negative where it does not fit. */
function roomAfter(before: PrintLine, line: PrintLine, { left, right, centred }: Setting): number {
  const free = centred || before.x0 - left > before.size * FREE;
  const room = free ? right - left - (before.x1 - before.x0) : right - before.x1;
  return room - before.space - line.firstWord;
}

/** Level with the text after a list mark. */
function hangsUnder({ text, secondX, size }: PrintLine, { x0 }: PrintLine): boolean {
  return LIST_MARK.test(text) && secondX !== null && Math.abs(x0 - secondX) < size * INDENT;
}

/** Further in than the line before: a first line. Further out, where that was no first line: a hanging one. */
function isIndented(before: PrintLine, line: PrintLine, { first }: Setting): boolean {
  const shift = line.x0 - before.x0;
  if (shift > before.size * INDENT) return !(first && hangsUnder(before, line));
  return shift < -before.size * INDENT && !first;
}
