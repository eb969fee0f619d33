import type { Weekday } from '../time/local.ts';

/** Weekday words, with the slips that scanning makes of them. */

export interface WeekdayMention {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly weekday: Weekday;
}

/** Spellings after `Thứ`, without regard to case. */
const WORDS: readonly (readonly [Weekday, string])[] = [
  [1, '2|hai|haí|hại'],
  [2, '3|ba|bá'],
  [3, '4|tư|tu|tur|tứ|từ|tự|tưr'],
  [4, '5|năm|nam|nãm|nǎm'],
  [5, '6|sáu|sau|sàu'],
  [6, '7|bảy|bẩy|bẫy|bẫy|bay|báy|bày|bãy'],
];
const OF_WORD = new Map(WORDS.flatMap(([weekday, words]) => words.split('|').map((word) => [word, weekday] as const)));
const ALL = WORDS.map(([, words]) => words).join('|');
const SUNDAY = String.raw`ch[ủuúù]a?\s{0,2}nh[ậâạa]t|c\.\s?n(?:hật)?\b\.?`;
/** `2/3` is a date and no Monday; `Thứ Hai/24.11` and `Thứ 2/24/11` name a day and its date. */
const AFTER_BARE = String.raw`(?![\p{L}\d]|(?<=\d)/\d)`;
const AFTER = String.raw`(?![\p{L}\d]|(?<=\d)/(?!\d{1,2}[/.-]\d)\d)`;
/** `T.Hai`, `T7`; `phụ nữ có thai` is no Monday. */
const NAMED = String.raw`(?:th[ứưừửữúùu]\s{0,2}[:./]?\s{0,2}|\b(?!thai)th?\s?[.]?\s?(?=[2-7]|hai|ba|tư|năm|sáu|bảy))(${ALL})${AFTER}|(${SUNDAY})(?!\p{L})`;
const WEEKDAY = new RegExp(String.raw`(?<![\p{L}\d/])(?:${NAMED}|(CN)${AFTER})`, 'giu');
const BARE = new RegExp(`^(?:(${ALL})|(${SUNDAY}|CN))${AFTER_BARE}`, 'iu');

/** Every weekday named in the text, in order. An ordinal (`thứ hai, tiếp tục …`) looks the same: the caller knows. */
export function findWeekdays(text: string): WeekdayMention[] {
  return Array.from(text.matchAll(WEEKDAY), (match) => ({
    index: match.index,
    length: match[0].length,
    text: match[0],
    weekday: weekdayOfWord(match[1]),
  }));
}

const LEADING = new RegExp(WEEKDAY.source, 'iuy');

/** The weekday with which the text begins (`Thứ Hai …`), or null. */
export function readLeadingWeekday(text: string): WeekdayMention | null {
  LEADING.lastIndex = 0;
  const match = LEADING.exec(text);
  return match && { index: 0, length: match[0].length, text: match[0], weekday: weekdayOfWord(match[1]) };
}

/** The weekday with which the text begins without `Thứ` (`HAI 03/03`, a cell that holds `2` under THỨ), or null. */
export function readBareWeekday(text: string): WeekdayMention | null {
  const match = SINCE.test(text) ? null : BARE.exec(text);
  return match && { index: 0, length: match[0].length, text: match[0], weekday: weekdayOfWord(match[1]) };
}

/** `Từ chiều 24/10`, `Từ Ba 14/4`: no slip for `Tư`. */
const SINCE = new RegExp(
  String.raw`^từ\s(?:(?:buổi )?(?:sáng|trưa|chiều|tối)|ngày|thứ|(?:${ALL})(?=\s\d))(?!\p{L})`,
  'iu',
);

function weekdayOfWord(word: string | undefined): Weekday {
  return (word !== undefined && OF_WORD.get(word.toLowerCase())) || 7;
}

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  1: 'Thứ Hai',
  2: 'Thứ Ba',
  3: 'Thứ Tư',
  4: 'Thứ Năm',
  5: 'Thứ Sáu',
  6: 'Thứ Bảy',
  7: 'Chủ nhật',
};

/** A weekday as sentences write it, in small letters: for expressions that only look around another word. */
export const WEEKDAY_WORDS: string = String.raw`(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)`;

const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Both ends and what lies between them; a stretch that runs into the next week is left as its ends. */
export const weekdaysBetween = (first: Weekday, last: Weekday): readonly Weekday[] =>
  first < last ? WEEK.slice(first - 1, last) : [first, last];
