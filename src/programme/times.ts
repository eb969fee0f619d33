import type { Slot } from '../model/programme.ts';
import { type LocalTime, localTime, minutesOf } from '../time/local.ts';
import { DUE_BY } from './due-words.ts';
import { NIGHT, NO_HALF_BEHIND, NO_WHEN_BEHIND } from './half-words.ts';
import { oncePerText } from './once.ts';
import { withColons } from './pointed-hours.ts';

/** Clock times as offices write them: `8h30`, `07g30`, `7 giờ 30’`, `7:30`, `08g00-10g30`, `2 giờ chiều`. */

export interface TimeMention {
  /** Where it stands in the text that was searched, with its qualifier (`8 giờ sáng`). */
  readonly index: number;
  readonly length: number;
  readonly text: string;
  /** Null for an hour that does not exist (25h00, 8h75). */
  readonly start: LocalTime | null;
  /** Null when only the beginning is written. */
  readonly end: LocalTime | null;
  /** True for `trước 17h00`, `chậm nhất 15h`: something is due then, nothing begins. */
  readonly due: boolean;
  /** Further hours behind it, before the same words. */
  readonly also?: readonly TimeMention[];
}

/** A time at the head of a text, and what follows it. */
export interface LeadingTime extends TimeMention {
  readonly rest: string;
  /** Where `rest` begins in the text. */
  readonly restIndex: number;
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
const QUALIFIED = /\s{0,2}\(?(?:sáng|trưa|chiều|tối|đêm)$/u;
const HALF_ALONE = new RegExp(String.raw`\s{0,2}\(?(?:(?:sáng|trưa|chiều|tối)${NO_HALF_BEHIND}|${NIGHT})`, 'uy');
const CLOCK = `(?:${BY_UNIT}|${BY_COLON})${QUALIFIER}`;
const TO = String.raw`\s{0,3}(?:[-–—−÷~→]{1,2}|đến|tới|-\s{0,2}đến)\s{0,3}(?:khoảng\s|hết\s|lúc\s)?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}/:,.])`;
// `từ 8 đến 11 giờ`, `(8-10h)`: the first hour borrows the unit of the second. `2- 09h00` is the second of a list.
const BORROWED = String.raw`(?<=(?:từ|lúc|\(|^)\s{0,2})(?!\d{1,2}[-–—]\s)(\d{1,2})${TO}(?=${CLOCK})`;

const TIME = new RegExp(`${BEFORE}(?:${BORROWED})?${CLOCK}(?:${TO}${CLOCK})?`, 'gu');
const DURATION_BEFORE = /(?:trong|sau|suốt|mỗi|hơn|kéo dài|tối đa|ít nhất|thời lượng|tổng số|cứ|quá|\d\/)\s{0,2}$/iu;
const DURATION_AFTER =
  /^\s{0,2}(?:\/(?!\s)|làm việc(?=\s?(?:\/|mỗi|một|trong|hằng|hàng|liên tục))|đồng hồ|công(?!\s(?:bố|tác|nhận|đoàn|khai))|liên tục|giảng(?!\sbài)|mỗi|một ngày|trên ngày)/iu;
/** `07h00 đến 07h45 mỗi ngày` says from when to when. */
const BOTH_ENDS = /\d{1,2}\s{0,2}(?:giờ|[hg:])\s{0,2}\d{2}.*\d{1,2}\s{0,2}(?:giờ|[hg:])\s{0,2}\d{2}/iu;
const DUE_BEFORE = new RegExp(String.raw`(?:${DUE_BY})(?:\s(?:là|vào|lúc|vào lúc)){0,2}:?\s{0,2}$`, 'iu');

const MINUTES_AT_END = /(?:giờ|[hg:.])\s{0,2}\d{2}\s{0,2}(?:['’′‘´]{1,2}|phút|ph|p|h)?$/iu;

/** Every clock time in the text, in order. Durations (`trong 24 giờ`, `40 giờ/tuần`) are none. */
export function findTimes(text: string): TimeMention[] {
  if (!/\d/u.test(text)) return [];
  const found: TimeMention[] = [];
  for (const match of withColons(text).matchAll(TIME)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    // `07h15 giảng bài` is an hour, `45 giờ giảng` is none.
    const after = text.slice(match.index + match[0].length);
    const lasts =
      DURATION_AFTER.test(after) &&
      !BOTH_ENDS.test(match[0]) &&
      (after.startsWith('/') || !MINUTES_AT_END.test(match[0]));
    if (DURATION_BEFORE.test(before) || lasts) continue;
    const read = readMatch(match);
    if (!read) continue;
    const less = read.end === null ? LESS.exec(after) : null;
    if (less && read.start !== null) {
      const whole = match[0].length + less[0].length;
      const start = earlier(read.start, Number(less[1]));
      found.push({
        ...read,
        start,
        length: whole,
        text: text.slice(read.index, read.index + whole),
        due: DUE_BEFORE.test(before),
      });
      continue;
    }
    const length = lengthAlone(match, text);
    found.push({ ...read, length, text: text.slice(read.index, read.index + length), due: DUE_BEFORE.test(before) });
  }
  return found;
}

/** `8 giờ kém 15`. */
const LESS = /^\s{0,2}kém\s{1,2}(5|10|15|20|25)(?!\d)(?:\s?(?:phút|['’]))?/iu;
const earlier = (time: LocalTime, minutes: number): LocalTime | null =>
  localTime(Math.floor((minutesOf(time) - minutes) / 60), (minutesOf(time) - minutes) % 60);

/** `7h30 đêm nhạc`: the hour is in the evening, and the word belongs to the name. */
function lengthAlone(match: RegExpExecArray, text: string): number {
  const qualifier = QUALIFIED.exec(match[0]);
  if (!qualifier) return match[0].length;
  HALF_ALONE.lastIndex = match.index + qualifier.index;
  return HALF_ALONE.test(text) ? match[0].length : qualifier.index;
}

const LEAD =
  /^[\s\-–—+*•·([]{0,6}(?:(?:thời gian|bắt đầu|giờ)\s?:\s{0,2}(?:[-–—]\s{1,2})?)?(?:(?:vào|bắt đầu|khai mạc|khai giảng|bế mạc|đúng|từ|lúc|hồi|khoảng)\s{1,2}){0,3}/iu;
const AFTER = /^\s{0,3}[)\]]?\s{0,3}(?:[:;,.|]|\/(?=\s)|[-–—=]{0,2}>|[-–—](?=\s|\p{Lu})|[:.]\s?[-–—])?\s*/u;

/** `8h00 (cả ngày): …`, `8h00, cả ngày: …`: how long it goes on is no word of what is done. */
const WHOLE_DAY =
  /^\s{0,2}(?:[([]\s?(?:cả |trong |nguyên )?ngày\s?[)\]]|[,–-]?\s?(?:cả|trong|nguyên) ngày(?=\s?[:,–-]\s))/iu;

/** The time with which the text begins (`- Lúc 14 giờ, họp …`, `7.30`), or null. */
export const readLeadingTime: (text: string) => LeadingTime | null = oncePerText((text) => {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (!/\d/u.test(text.slice(Math.max(0, lead - 6), lead + 1))) return null;
  const first = findTimes(text.slice(0, lead + 60))[0] ?? readPointedTime(text, lead);
  if (!first || first.due || first.index > lead || first.index < lead - 6) return null;
  const told = first.index + first.length;
  const end = told + (WHOLE_DAY.exec(text.slice(told))?.[0].length ?? 0);
  const restIndex = end + AFTER.exec(text.slice(end))![0].length;
  return { ...first, rest: text.slice(restIndex), restIndex };
});

// `7.30`, `14.00 - 16.30`: minutes that are no month, of a working day's hours, before a sentence or alone.
const POINTED =
  /(0?[5-9]|1\d|2[0-2])\.(00|15|30|45)(?:\s{0,3}[-–—]\s{0,3}(0?[5-9]|1\d|2[0-2])\.(00|15|30|45))?(?=\s{0,2}(?:$|[:;,]|[-–—]\s|\p{Lu}\p{L}))/uy;

function readPointedTime(text: string, index: number): TimeMention | null {
  POINTED.lastIndex = index;
  const match = POINTED.exec(text);
  if (!match) return null;
  const [whole, hour, minute, toHour, toMinute] = match;
  const end = toHour === undefined ? null : localTime(Number(toHour), Number(toMinute));
  return {
    index,
    length: whole.length,
    text: whole,
    start: localTime(Number(hour), Number(minute)),
    end,
    due: false,
  };
}

/** The text with a blank for each of its times. */
export const withoutTimes = (text: string): string =>
  findTimes(text).reduceRight(
    (left, { index, length }) => `${left.slice(0, index)} ${left.slice(index + length)}`,
    text,
  );

/** Before 12:00 morning, before 18:00 afternoon, else evening. */
export function slotOfTime(time: LocalTime): Slot {
  const minutes = minutesOf(time);
  return minutes < 720 ? 'morning' : minutes < 1080 ? 'afternoon' : 'evening';
}

/** `2h00` under the heading Chiều is 14:00; a time that fits its slot already, or cannot, stays as it is. */
export function timeInSlot(time: LocalTime, slot: Slot): LocalTime {
  const later = minutesOf(time) < 720 ? localTime(Number(time.slice(0, 2)) + 12, Number(time.slice(3))) : null;
  const wanted = slot === 'afternoon' || slot === 'evening';
  return wanted && later !== null && slotOfTime(later) === slot ? later : time;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly minuteWritten: boolean;
  readonly qualifier: string | null;
}

// Groups of CLOCK: hour, four ways of minutes, hour and minute of the colon form, qualifier.
const CLOCK_GROUPS = 8;
const BORROWED_GROUPS = 1 + CLOCK_GROUPS;

function readMatch(match: RegExpExecArray): Omit<TimeMention, 'due'> | null {
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
