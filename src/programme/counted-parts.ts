import { type DateMention, findDates } from './dates.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** How a text calls one of the days or sessions of a whole: `ngày thứ hai`, `buổi học cuối`, `ca 3 (chiều 08/4)`. */

export interface PartName {
  readonly index: number;
  /** With the day behind it and its bracket. */
  readonly length: number;
  /** Without its day; with a bracket that says which it is. */
  readonly text: string;
  readonly isDay: boolean;
  /** Counted from 1; null for the last. */
  readonly order: number | null;
  /** The day that stands behind it. */
  readonly date: DateMention | null;
  /** `ngày thứ hai` may also be a Monday. */
  readonly mayBeWeekday: boolean;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const WHAT = String.raw`(?:\s(?:học|thi|họp|làm việc|tập huấn|bồi dưỡng|thi đấu))?`;
const PART = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:hai|ba|bốn|năm|\d|các|những|mọi|(?:sang|vào|đến|tới|qua|từ)(?:\s(?:sáng|chiều|tối|buổi))?)\s)(ngày|buổi|ca|phiên|đợt|lượt|cụm)${WHAT}\s(?:thứ\s(${ORDINALS.join('|')}|\d{1,2})|(đầu)(?: tiên)?|(cuối)(?: cùng)?|(?<!ngày\s)(\d{1,2})(?!\d|\s?[/.-]\s?\d|\s?(?:[hg:]\d|giờ|phút|người|đoàn|lượt)))(?!\p{L})(?!\s(?:của\s)?(?:tuần|tháng|năm|quý|kỳ nghỉ)(?!\p{L}))`,
  'giu',
);
const TO_DAY = new RegExp(
  String.raw`^[\s,]*\(?\s?(?:(?:sáng|chiều|tối),?\s)?(?:${WEEKDAY_WORDS},?\s)?(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?$`,
  'iu',
);
const BEHIND_DAY = new RegExp(String.raw`^(?:,\s${WEEKDAY_WORDS})?\s?\)`, 'iu');
const BRACKET = /^\s\([^()]{2,80}\)/u;

/** All that the text names, in order. */
export function partNamesIn(text: string): PartName[] {
  const dates = findDates(text);
  return Array.from(text.matchAll(PART), (match) => {
    const [words, unit, ordinal, first, , number] = match;
    const end = match.index + words.length;
    const date = dates.find((each) => each.index >= end && TO_DAY.test(text.slice(end, each.index))) ?? null;
    const dated = date === null ? end : date.index + date.length;
    const behind = text.slice(end, dated).includes('(') ? (BEHIND_DAY.exec(text.slice(dated))?.[0] ?? '') : '';
    const bracket = date === null ? (BRACKET.exec(text.slice(end))?.[0] ?? '') : '';
    const named = ordinal === undefined ? -1 : ORDINALS.indexOf(ordinal.toLowerCase());
    const counted = named >= 0 ? named + 1 : Number(ordinal ?? number);
    const isDay = unit!.toLowerCase() === 'ngày';
    return {
      index: match.index,
      length: dated + behind.length + bracket.length - match.index,
      text: words + bracket,
      isDay,
      order: first ? 1 : Number.isNaN(counted) ? null : counted,
      date: date?.form === 'day' ? date : null,
      mayBeWeekday: isDay && ordinal !== undefined && counted >= 2 && counted <= 7,
    };
  });
}

/** The text with blanks for some of them, every other letter at its place. */
export const withoutParts = (text: string, parts: readonly PartName[]): string =>
  parts.reduce(
    (words, { index, length }) => words.slice(0, index) + ' '.repeat(length) + words.slice(index + length),
    text,
  );
