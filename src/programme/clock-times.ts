import { type LocalTime, localTime } from '../time/local.ts';
import { NO_WHEN_BEHIND } from './half-words.ts';

/** The grammar of a clock time, with its minutes and the half of the day behind it, and which time that is. */

export interface ClockTime {
  /** Where it stands in the text that was searched, with its qualifier (`8 giờ sáng`). */
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** Null for an hour that does not exist (25h00, 8h75). */
  readonly start: LocalTime | null;
  /** Null when only the beginning is written. */
  readonly end: LocalTime | null;
}

const MINUTE_MARK = String.raw`(?:\s{0,2}(?:['’′‘´]{1,2}|phút|ph\b|p\b)|h(?!\p{L}))?`;
// After a space or a point, two digits are minutes only when they do not open a date (`8h 03/3`, `8h.03.3`).
const MINUTES = String.raw`(?:(\d{2})(?!\d)|(?:\s{0,2}:\s{0,2}|\.(?!\d{2}[./]\d))(\d{2})(?!\d)|\s{1,2}(\d{2})(?!\d|/\d|[.-]\d{1,2}[./-]\d)|\s{0,2}(rưỡi))${MINUTE_MARK}`;
// `7h3o`, `8h3Q`: nothing is an hour that letters or digits go on with, but for `7h30am`.
const ENDS = String.raw`(?!\d|(?!(?:am|pm|AM|PM)(?!\p{L}))\p{L})`;
const BY_UNIT = String.raw`(\d{1,2})\s{0,2}(?:giờ|GIỜ|Giờ|gìơ|[hH]|[gG](?=\s{0,2}[:.]?\s{0,2}\d{2})|g(?![\p{L}\p{N}]))(?:${MINUTES})?${ENDS}`;
// `5:00 giờ chiều`: the word goes with the hour.
const BY_COLON = String.raw`(\d{1,2}):(\d{2})(?::\d{2})?(?!\d|:\d)(?:\s{0,2}(?:giờ|h)(?!\p{L}))?`;
const QUALIFIER = String.raw`(?:\s{0,2}\(?((?:sáng|trưa|chiều|tối|đêm)${NO_WHEN_BEHIND}|SA|CH|AM|PM|am|pm)(?![\p{L}\p{N}])\)?)?`;
const CLOCK = `(?:${BY_UNIT}|${BY_COLON})${QUALIFIER}`;
const TO = String.raw`\s{0,3}(?:[-–—−÷~→]{1,2}|đến|tới|-\s{0,2}đến)\s{0,3}(?:khoảng\s|hết\s|lúc\s)?`;
/** `7h00 và kết thúc 10h30`, `7h00, dự kiến kết thúc vào lúc 10h30`: the second hour is said to be the end. */
const ENDS_AT = String.raw`(?:\s?[,;–-])?\s{1,2}(?:và\s)?(?:sẽ\s|dự kiến\s){0,2}kết thúc\s?:?\s(?:(?:vào|lúc|hồi|khoảng|dự kiến)\s){0,3}`;
const END_HOUR = String.raw`\d{1,2}(?:\s?[hg:]\s?\d{0,2}|\sgiờ(?:\s\d{2})?)(?:\s?(?:phút|['’]))?(?:\s(?:sáng|trưa|chiều|tối|đêm))?`;
const DAY_BEHIND = String.raw`\s?[\s,;(–-]\s?(?:(?:sáng|trưa|chiều|tối|đêm|vào|của)\s){0,2}(?:[Nn]gày|[Hh]ôm|[Tt]hứ|[Cc]hủ nhật|CN|T[2-7]|\d{1,2}\s?[/.-]\s?\d)`;
/** `bắt đầu 7h00 và kết thúc 10h30 ngày 12/3`, where no day stands before: the day of both. */
const DAY_OF_BOTH = String.raw`(?<!\d\s?[/.-]\s?\d[^.;]{0,80})(?<=(?<!\p{L})(?:bắt đầu|từ|lúc|khai mạc)\s[^.;,]{2,24})\s{1,2}và\s[^\d.;,]{0,40}${END_HOUR}\s(?:ngày\s)?\d{1,2}\s?[/.]`;
/** `Ngày 12/3: khai mạc 8h00, kết thúc 17h00 ngày 14/3`: a day behind the end is its own, which may be another one. */
const ON_OWN_DAY = `${ENDS_AT}${END_HOUR}${DAY_BEHIND}`;
const AND_ENDS = `(?:(?=${DAY_OF_BOTH})|(?!${ON_OWN_DAY}))${ENDS_AT}`;
const BEFORE = String.raw`(?<![\p{L}\p{N}/:,.])`;
// `từ 8 đến 11 giờ`, `(8-10h)`: the first hour borrows the unit of the second. `2- 09h00` is the second of a list.
const BORROWED = String.raw`(?<=(?:từ|lúc|\(|^)\s{0,2})(?!\d{1,2}[-–—]\s)(\d{1,2})${TO}(?=${CLOCK})`;

/** One hour, or two that are from when to when. */
export const CLOCK_TIME: RegExp = new RegExp(
  `${BEFORE}(?:${BORROWED})?${CLOCK}(?:(?:${TO}|${AND_ENDS})${CLOCK})?`,
  'gu',
);

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly minuteWritten: boolean;
  readonly qualifier: string | null;
}

// Groups of CLOCK: hour, four ways of minutes, hour and minute of the colon form, qualifier.
const CLOCK_GROUPS = 8;
const BORROWED_GROUPS = 1 + CLOCK_GROUPS;

/** What the groups of a match of `CLOCK_TIME` say, as they stand in its text; null for what is no hour. */
export function readClockTime(match: RegExpExecArray): ClockTime | null {
  const first = readClock(match, 1 + BORROWED_GROUPS);
  const second = readClock(match, 1 + BORROWED_GROUPS + CLOCK_GROUPS);
  if (!first) return null;
  const borrowed = match[1] === undefined ? null : { ...first, hour: Number(match[1]), minute: 0, qualifier: null };
  const from = borrowed ?? first;
  const to = borrowed ? first : second;
  const start = timeOf(from, to?.qualifier ?? null, to);
  if (start === null && !from.minuteWritten && match.index > 3) return null;
  const end = to ? timeOf(to, null, null) : null;
  return { index: match.index, length: match[0].length, text: match[0], start, end };
}

function readClock(match: RegExpExecArray, at: number): Clock | null {
  const hour = match[at] ?? match[at + 5];
  if (hour === undefined) return null;
  const minute = match[at + 1] ?? match[at + 2] ?? match[at + 3] ?? match[at + 6];
  const half = match[at + 4] !== undefined;
  return {
    hour: Number(hour),
    minute: half ? 30 : Number(minute ?? 0),
    minuteWritten: half || minute !== undefined,
    qualifier: match[at + 7]?.toLowerCase() ?? null,
  };
}

/** Hours to which twelve are added, by the word that follows them. */
const LATER: Readonly<Record<string, readonly [number, number]>> = {
  trưa: [1, 3],
  chiều: [1, 11],
  ch: [1, 11],
  pm: [1, 11],
  tối: [5, 11],
  đêm: [7, 11],
};

/** `2h - 4h chiều`: the word after the end holds for the beginning too, unless it would then begin after the end. */
function timeOf(clock: Clock, borrowed: string | null, until: Clock | null): LocalTime | null {
  const later = LATER[clock.qualifier ?? borrowed ?? ''];
  const fits = later !== undefined && later[0] <= clock.hour && clock.hour <= later[1];
  const shifts = fits && (clock.qualifier !== null || (until !== null && clock.hour < until.hour && until.hour < 12));
  return localTime(shifts ? clock.hour + 12 : clock.hour, clock.minute);
}
