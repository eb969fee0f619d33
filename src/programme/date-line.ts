import { type LocalDate, localDate } from '../time/local.ts';

/**
 * `Ví Dụ, ngày 03 tháng 3 năm 2026`: a place and the day on which a paper was signed, and nothing else. Written in numbers
 * (`Ví Dụ, 03/3/2026`) it looks like an entry of a list: whether it signs the paper, `signing-line.ts` tells.
 */

/** `Thành phố Hồ Chí Minh`, `Phường 5`, `Bà Rịa - Vũng Tàu`: one small word may tell what the place is. */
const NAME = String.raw`\p{Lu}[\p{L}.'’]*`;
const PLACE = String.raw`^[\s*]*(?<place>(?:(?:Thành phố|Thị xã|Thị trấn|Đặc khu|Khu phố)\s)?${NAME}(?:\s(?:[-–]\s)?(?:${NAME}|\d{1,2})){0,5})\s?,\s?`;
/** Numbers may be left blank. */
const BLANK = String.raw`[.…_\s]{0,40}`;
const DATE = String.raw`ngày${BLANK}(?<day>\d{1,2})?${BLANK}tháng${BLANK}(?<month>\d{1,2})?${BLANK}năm${BLANK}(?<year>\d{4})?`;
const IN_WORDS = new RegExp(String.raw`${PLACE}${DATE}[\s.*]*$`, 'u');
const IN_NUMBERS = new RegExp(
  String.raw`${PLACE}(?:ngày\s)?(?<day>\d{1,2})\s?[/.-]\s?(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})[\s.*]*$`,
  'u',
);
/** In the head of a paper it may stand without its place, and the place may be written anyhow; an hour or a weekday is none. */
const IN_HEAD = new RegExp(
  String.raw`^(?!.{0,40}?(?:\d\s?(?:giờ|h)(?!\p{L})|\d:\d|(?<!\p{L})thứ\s).*ngày)(?:(?<place>.{2,40}?)\s*,\s*)?${DATE}`,
  'iu',
);

export interface DateLine {
  readonly place: string | null;
  /** Null where they are left blank. */
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
}

export const isDateLine = (text: string): boolean => IN_WORDS.test(text);
export const inWords = (text: string): DateLine | null => lineOf(IN_WORDS.exec(text));
export const inNumbers = (text: string): DateLine | null => lineOf(IN_NUMBERS.exec(text));
export const inHead = (text: string): DateLine | null => lineOf(IN_HEAD.exec(text));

/** Null for a day that no month has, or that is left blank. */
export const dayOf = ({ year, month, day }: DateLine): LocalDate | null =>
  year && month && day ? localDate(year, month, day) : null;

function lineOf(match: RegExpExecArray | null): DateLine | null {
  if (match === null) return null;
  const { place, day, month, year } = match.groups!;
  return { place: place?.trim() ?? null, day: numberOf(day), month: numberOf(month), year: numberOf(year) };
}

const numberOf = (printed: string | undefined): number | null => Number.parseInt(printed ?? '', 10) || null;
