import { LIST_MARK } from './ordinals.ts';
import { changesCase } from './pdf-capitals.ts';
import { beginsWithLabel } from './pdf-labels.ts';
import type { PrintLine } from './pdf-lines.ts';

/** Whether a line of print goes on in the paragraph of the line before it. */

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
export const INDENT = 0.8;
/** Difference below which fitting and not fitting cannot be told apart. */
export const UNSURE = 0.04;
/** A line that begins further in than this is set to the middle or to the right. */
const FREE = 3;
/** How a line stands to the one before: `open` where the page does not tell. */
export type Verdict = 'joined' | 'parted' | 'open';

export const openerOf = (line: PrintLine) => /^\S+/.exec(line.text)?.[0].toLowerCase() ?? '';

export interface Setting extends Measure {
  readonly centred: boolean;
  /** Whether the line before is the first of its paragraph. */
  readonly first: boolean;
  /** What marks entries in the cell. */
  readonly mark: string | undefined;
}

const SMALL = /^[\p{Ll}(,;.)–”…&]/u;
/** Marks that begin a paragraph even where the line before was full. */
const BEGINS = /^(?:[•▪➢✓\uf0a7\uf0b7\uf0d8\uf0fc]|\d{1,2}[.)]\s*\p{Lu}|[a-zđ]\)\s|[IVX]{1,4}\.\s+\p{Lu})/u;
/** These begin one too, and also stand within a sentence. */
const DASH = /^(?:[-–+]\s*|\*\s+)\p{Lu}/u;
/** `thi đua` and `- khen thưởng`: the dash of a pair of words, not of a list. */
const dashesOn = (text: string, next: string) => /^[-–]\s\p{Ll}/u.test(next) && !/[.;:]$/u.test(text);
const ENDS_SENTENCE = /(?:[\p{Ll}\d)”"]{2}[.;]|\.\/\.)$/u;

/** Words after which something must come. */
const GOES_ON =
  /(?<!\p{L})(?:và|của|các|những|cho|với|tại|về|theo|trong|từ|do|để|là|ở|trên|hoặc|số|ngày|bằng|cùng|giữa)$/u;

/** `Thứ Năm, 04/9`, `Chủ nhật (ngày 07/9)`; and words before which such a day goes on. */
const DAY = /^(?:Thứ (?:\p{L}+|[2-7])|Chủ nhật)[\s,:(–-]*(?:ngày )?\d{1,2}\s?[/.-]\s?\d/iu;
const BEFORE_DAY = /(?<!\p{L})(?:vào|đến|từ|qua|sáng|trưa|chiều|tối|hôm)$/iu;

export function verdictOn(before: PrintLine, line: PrintLine, setting: Setting): Verdict {
  const { size, text } = before;
  if (Math.abs(line.size - size) > size * 0.15 || changesCase(text, line.text)) return 'parted';
  const spare = roomAfter(before, line, setting) / size;
  if (/[\p{L}\d]-$/u.test(text) && /^[\p{L}\d]/u.test(line.text) && spare < 1) return 'joined';
  if (spare <= UNSURE && GOES_ON.test(text)) return 'joined';
  if (BEGINS.test(line.text) || beginsWithLabel(line.text)) return 'parted';
  if (!setting.centred && isIndented(before, line, setting)) return 'parted';
  if (spare > UNSURE) return 'parted';
  if (SMALL.test(line.text) || text.endsWith(',') || dashesOn(text, line.text)) return 'joined';
  if (DASH.test(line.text) && (!setting.cell || line.text[0] === setting.mark)) return 'parted';
  if (DAY.test(line.text) && !BEFORE_DAY.test(text)) return 'parted';
  return (setting.cell || before.page !== line.page) && ENDS_SENTENCE.test(text) ? 'parted' : 'open';
}

/**
 * Whether a line that begins a page goes on in the paragraph that ended the page before. `begins`: whether it is known
 * to begin a cell of its column.
 */
export function goesOn(before: PrintLine, line: PrintLine, measure: Measure, begins: boolean): boolean {
  const verdict = verdictOn(before, line, { ...measure, centred: false, first: false, mark: undefined });
  if (verdict !== 'open') return verdict === 'joined';
  return !begins && !DASH.test(line.text) && !measure.openers.has(openerOf(line));
}

/** What is left after the line when the next one's first word is added; negative where it does not fit. */
export function roomAfter(before: PrintLine, line: PrintLine, setting: Setting): number {
  return roomBehind(before, setting) - before.space - line.firstWord;
}

export function roomBehind({ x0, x1, size }: PrintLine, { left, right, centred }: Setting): number {
  return centred || x0 - left > size * FREE ? right - left - (x1 - x0) : right - x1;
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
