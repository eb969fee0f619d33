import { kindOfTitle } from '../../kinds.ts';

/**
 * A cell whose paragraphs ran together into one string: cut at slot headings, at hours that open an entry, and at a
 * dash before a capital, unless the dash belongs to a name.
 */

export interface Piece {
  readonly text: string;
  /** Where it begins in the cell's text. */
  readonly from: number;
  /** True when only the dash speaks for the cut. */
  readonly unclear: boolean;
}

const HEADING =
  /(?<=^|[\s.;,)])(?:Buổi\s)?(?:Sáng|Chiều|Tối|Trưa|Cả ngày|SÁNG|CHIỀU|TỐI)(?:\s?\([^)]{1,20}\))?\s?(?::|;(?=\s[-–\p{Lu}]))/gu;
/** Without its colon it is a heading only before words that open an entry. */
const BARE_HEADING = /(?<=[\s.;,)])(?:Sáng|Chiều|Tối)\s(?=\p{Lu}|\d{1,2}\s?(?:[hg]|giờ|:\d{2}))/gu;
const CLOCK =
  /(?<=\s)(?:[-–]\s?|\d{1,2}[.)]\s)?\d{1,2}\s?(?:[hg]\s?\d{0,2}|:\d{2}|giờ(?:\s\d{2})?)(?:\s?[-–]\s?\d{1,2}\s?(?:[hg]\s?\d{0,2}|:\d{2}))?\s?[:,-]\s(?=\p{Lu})/gu;
const DASH = /(?<=\s)[-–•+]\s(?=[\p{Lu}“"])/gu;

export function splitFlow(text: string, isName: (text: string, at: number) => boolean): Piece[] {
  const cuts = new Map<number, boolean>();
  for (const match of text.matchAll(HEADING)) cuts.set(match.index, false);
  for (const { index, 0: words } of text.matchAll(BARE_HEADING)) {
    const after = text.slice(index + words.length);
    if (/^\d/.test(after) || isOpening(after)) cuts.set(index, false);
  }
  for (const match of text.matchAll(CLOCK)) if (!isClockOfHeading(text, match.index)) cuts.set(match.index, false);
  for (const match of text.matchAll(DASH)) {
    const verdict = dashAt(text, match.index, isName);
    if (verdict !== 'inside' && !isDashOfHeading(text, match.index)) cuts.set(match.index, verdict === 'unclear');
  }
  const starts = [0, ...[...cuts.keys()].filter((at) => at > 0).sort((a, b) => a - b)];
  return starts
    .map((start, i) => pieceOf(text, start, starts[i + 1], cuts.get(start) ?? false))
    .filter((piece) => piece.text !== '');
}

export function pieceOf(text: string, start: number, end: number | undefined, unclear: boolean): Piece {
  const words = text.slice(start, end);
  return { text: words.trim(), from: start + words.length - words.trimStart().length, unclear };
}

/** The dash directly after a heading is the mark of its first entry. */
const isDashOfHeading = (text: string, at: number) => /[:：]\s*$/u.test(text.slice(0, at));

function dashAt(text: string, at: number, isName: (text: string, at: number) => boolean): 'cut' | 'unclear' | 'inside' {
  if (isName(text, at) || inQuotes(text, at) || inBrackets(text, at)) return 'inside';
  const after = text.slice(at + 1).trimStart();
  if (isOpening(after)) return 'cut';
  const before = /(\p{L}+)[.;]?\s*$/u.exec(text.slice(0, at))?.[0] ?? '';
  if (/[.;]\s*$/.test(before)) return 'cut';
  return /^\p{Lu}/u.test(before) ? 'inside' : 'unclear';
}

/** `Chiều 14h00: Họp`, `1. 08h00: Họp`: the hour belongs to the heading before it, or to the number of its entry. */
const isClockOfHeading = (text: string, at: number) =>
  /(?:Sáng|Chiều|Tối|Trưa)[\s,:;(-]*$|^\s*\d{1,2}[.)]\s$/u.test(text.slice(0, at));

/** Whether a text begins with what is done. */
export const isOpening = (text: string) => kindOfTitle(text) !== null || OPENS.test(text);

/** Words that open an entry and are not among those of `kinds.ts`. */
const OPENS =
  /^(?:làm việc|kiểm tra|giao ban|dự|đi|tiếp|nghe|duyệt|chào cờ|tham dự|thăm|trực|đón|khảo sát|rà soát|nghiệm thu|quyết toán|tổng kết|sơ kết|tổ chức|đ\/c)(?!\p{L})/iu;

const count = (text: string, letter: string) => text.split(letter).length - 1;
const inQuotes = (text: string, at: number) => {
  const before = text.slice(0, at);
  return count(before, '“') > count(before, '”') && text.includes('”', at);
};
const inBrackets = (text: string, at: number) => {
  const before = text.slice(0, at);
  return count(before, '(') > count(before, ')');
};
