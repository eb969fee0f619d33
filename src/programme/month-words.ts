import { WEEKDAY_WORDS } from './weekdays.ts';
/** Months in words: `9 Tháng Sáu`, `Chủ Nhật, 14 tháng Bảy`, `5 tháng mười hai năm 2026`. */

export interface WordedDay {
  readonly day: string;
  readonly month: number;
  /** As written, or undefined. */
  readonly year: string | undefined;
  readonly length: number;
}

/** Without `giêng` and `chạp`, which only the lunar calendar has. */
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const WORDED = new RegExp(
  String.raw`(?<day>\d{1,2})\s{0,2},?\s{0,2}(?<word>tháng)\s{1,2}(?<month>mười\s(?:một|hai)|${MONTHS.slice(0, 10).join('|')}|bẩy)(?!\p{L})(?:(?:\s{0,2},?\s{0,2}năm|\s?[,/-])?\s{0,2}(?<year>20\d{2})(?!\d))?`,
  'iuy',
);
const WEEKDAY_BEFORE = new RegExp(String.raw`(?:(?<!\p{L})${WEEKDAY_WORDS}|\bCN)\)?,?\s{1,2}(?:ngày\s{1,2})?$`, 'iu');
/** `mùng 3 tháng Ba`, `10 tháng Ba năm Bính Ngọ`. */
const LUNAR_BEFORE = /(?:mùng|mồng|rằm)\s{0,2}$/iu;
const LUNAR_AFTER = /^,?\s?(?:\(?(?:âm lịch|ÂL)|năm\s(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s)/iu;
/** `9 tháng năm 2027`: so many months of a year, but where something says that it is a day. */
const MONTHS_OF_YEAR = /^\d{1,2}\stháng\snăm\s20\d{2}$/u;
const DAY_WORD_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ngày|sáng|trưa|chiều|tối|đêm|${WEEKDAY_WORDS})|\bCN)\)?,?\s{1,2}$`,
  'iu',
);

/**
 * The day with a month in words that begins at `at`, or null. In small letters it is as often a day of the lunar calendar
 * (`Giỗ Tổ 10 tháng ba`): only a year in figures, a weekday before it or a name in capitals (`Tháng Sáu`) makes it ours.
 */
export function readWordedDay(text: string, at: number): WordedDay | null {
  WORDED.lastIndex = at;
  const match = WORDED.exec(text);
  const { day, word, month, year } = match?.groups ?? {};
  if (!match || day === undefined || month === undefined) return null;
  const before = text.slice(Math.max(0, at - 24), at);
  const isName = /^T\p{Ll}/u.test(word!) && /^\p{Lu}/u.test(month);
  const isOurs = year !== undefined || WEEKDAY_BEFORE.test(before) || (isName && !LUNAR_BEFORE.test(before));
  if (!isOurs || LUNAR_AFTER.test(text.slice(at + match[0].length))) return null;
  const name = month.toLowerCase().replace(/\s+/gu, ' ').replace('bẩy', 'bảy');
  if (MONTHS_OF_YEAR.test(match[0]) && !DAY_WORD_BEFORE.test(before)) return null;
  return { day, month: MONTHS.indexOf(name) + 1, year, length: match[0].length };
}
