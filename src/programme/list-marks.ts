/**
 * Marks before an entry or a heading of a list: signs, and numbers or letters with what closes them, for the
 * patterns of whoever reads what stands behind them.
 */

/** Signs, as within a class of letters. */
export const LIST_SIGNS = String.raw`\s*•+\-–—_>`;

/** `1.`, `1)`, `1/`, `1-`, `(1)`, `a)`, `II.`; `1/5` is a date, `8-10h` a time, `V/v` and `đ/c` are words. */
export const LIST_NUMBER: string = String.raw`(?:\((?:\d{1,2}|[a-zđ]|[IVX]{1,4})\)|(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)](?!\d)|(?:\d{1,2}|(?:[a-zđ]|[IVX]{1,4})(?!\/\p{L}))\/(?!\d|\s\d{1,2}(?!\d|\s?[hg:./-]|\s?giờ))|(?:\d{1,2}|[IVX]{1,4}(?!-\p{L}))\s?[-–](?!\s?\d))`;

/** Before a heading alone: `A.` begins a name before anything else, `C. Nhật` is a Sunday. */
export const HEADING_LETTER: string = String.raw`[A-H](?:[.)](?!\s?(?:[Nn]hật|NHẬT)(?!\p{L}))|\/(?!\d))`;

const SIGN = /^\s*[-–—+*•](?=\s)/u;
/** The sign with which a line of a list begins, be it the line of a day, or null. */
export const signOf = (text: string): string | null => SIGN.exec(text)?.[0].trim() ?? null;

/** Whatever stands before the words of a line of a list; it may be nothing. */
export const LIST_MARK: string = String.raw`[${LIST_SIGNS}]*(?:${LIST_NUMBER}\s*)?`;

/** Before an entry of a schedule, in small letters too: signs, a number or letter, a half of the day. */
export const ENTRY_MARK = String.raw`[\s\-–+*•]*(?:\(?(?:\d{1,2}|[a-zđ])[.)]\s)?`;
export const HALF_AHEAD = String.raw`(?:(?:buổi\s)?(?:sáng|chiều|tối)\s?[:,]\s*(?:[-–+*•]\s*)?)?`;

const MARK_AHEAD = new RegExp(`^${LIST_MARK}`, 'u');
/** A line without the mark of its list. */
export const withoutMark = (text: string): string => text.slice(MARK_AHEAD.exec(text)![0].length);

/** What a mark is, and how far a list has counted by it; signs do not count. */
export interface ListMark {
  readonly kind: string;
  readonly rank: number;
}

const READ_MARK = new RegExp(
  String.raw`^\s*(?:(?<sign>[-–—+*•])|(?<counted>${LIST_NUMBER})(?=\s|(?<=\d.?)\p{Lu}))\s*(?=\S)`,
  'u',
);
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMANS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `IV` → 4, in capitals; 0 for anything else and beyond `XII`. */
export const romanOf = (numeral: string): number => ROMANS.indexOf(numeral) + 1;

/** The mark with which a line of a list begins, or null. */
export function listMarkOf(text: string): ListMark | null {
  const found = READ_MARK.exec(text)?.groups;
  if (!found) return null;
  if (found.sign !== undefined) return { kind: found.sign, rank: 0 };
  const [count] = /[\p{L}\d]+/u.exec(found.counted!)!;
  if (/\d/u.test(count)) return { kind: '1', rank: Number(count) };
  return /\p{Ll}/u.test(count) ? { kind: 'a', rank: LETTERS.indexOf(count) + 1 } : { kind: 'I', rank: romanOf(count) };
}

/** `1. …`, `a) …`, `II. …`: counted, with no sign before. */
export const isNumbered = (text: string): boolean => (listMarkOf(text)?.rank ?? 0) > 0;

/** `- …`, `1. …` */
export const isMarked = (text: string): boolean => listMarkOf(text) !== null;
