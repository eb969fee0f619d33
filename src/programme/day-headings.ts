import type { Weekday } from '../time/local.ts';
import { type DateMention, readDatesAt } from './dates.ts';
import { DAY_LABEL, EXPECTED_DAY } from './day-leads.ts';
import { HEADING_LETTER, LIST_NUMBER, LIST_SIGNS } from './list-marks.ts';
import { oncePerText } from './once.ts';
import { type WeekOfMonth, weekOfMonthAt } from './week-of-month.ts';
import { readBareWeekday, readLeadingWeekday, type WeekdayMention, weekdaysBetween } from './weekdays.ts';

/** Heading of a day or of several (`06, 07`): `Thứ Hai (03/3)`, `* THỨ BẢY 11/01/2025 (nhằm 12/12 ÂL)`. */
export interface DayHeading {
  /** A stretch (`Thứ Tư đến Thứ Sáu`) with the days between its ends. */
  readonly weekdays: readonly Weekday[];
  readonly date: DateMention | null;
  /** Days that only the week, or the headings above, can tell: `Cả tuần`, `Các ngày còn lại`; some day of it: `Trong tuần, …`. */
  readonly stretch?: 'week' | 'rest' | 'within';
  /** Of one weekday without a date (`Thứ Năm tuần thứ 3`): which of its month; missing where nothing is said. */
  readonly nth?: WeekOfMonth['nth'];
  /** As printed, with its brackets. */
  readonly lunar: string | null;
  /** The heading's own words. */
  readonly printed: string;
  /** What follows it on the same line, and where that begins. */
  readonly rest: string;
  readonly restIndex: number;
  /** True when a colon, a dash or the end of the line follows: nobody goes on with a sentence. */
  readonly closed: boolean;
}

const MARK = new RegExp(
  String.raw`^[${LIST_SIGNS}#=|([]{0,8}(?:(?:${LIST_NUMBER}|${HEADING_LETTER})(?:\s{1,3}(?=[^\d]|\d{1,2}\s?(?:\/|[.-]\d{1,2}(?:[.-]\d{2,4})?\s?[(,:–-]?\s?(?:[Tt][2-7hH]|CN|[Cc]h|CH)|tháng\s))|(?=(?:[Nn]gày|NGÀY)\s)))?[\s*•+\-–—_#=>|([]{0,6}`,
  'u',
);
/** `Ngày thứ nhất:`, `NGÀY THỨ HAI (Thứ Tư, …`, `Ngày 2: 10/12`: which of its days an agenda has come to, before the day itself. */
const ORDINAL =
  /^(?:ngày (?:làm việc |họp )?(?:thứ (?:nhất\s?[:,(–—-]|(?:hai|ba|tư|bốn|năm|sáu|bảy|\d)\s?[:(–—-](?=\s{0,2}(?:thứ|chủ nhật)\s))|\d\s?[:(](?=\s{0,2}(?:thứ\s|chủ nhật|ngày\s|\d{1,2}\s?[/.-]\s?\d)))\s{0,2})/iu;
const PREFIX = new RegExp(
  String.raw`^(?:${DAY_LABEL}|(?:lịch (?:công tác|làm việc|họp|tuần)?|ngày làm việc|(?:trong ngày )?hôm nay\s?[,(]?(?:\slà)?|ngày(?=\s(?:thứ|chủ))|thời gian(?=\s?:\s?(?:thứ|chủ)\s)|${EXPECTED_DAY})\s{0,2}:?\s{0,2})`,
  'iu',
);
const SEPARATOR =
  /[\s,;:.\-–—−→~/|()[\]*_+&]{1,8}(?:(?:ngày|và|đến|tới|hết|từ)\s{1,3}|[&+]\s{0,2})*|(?:(?:ngày|và|đến|tới|hết|từ)\s{0,3}:?\s{0,3})+/iuy;
const LUNAR =
  /\(?\s{0,2}(?:(?:nhằm|tức|tức là)\s[^()\n]{1,45}|(?:ngày\s)?(?:mùng|mồng|rằm)\s[^()\n]{1,40}(?=\))|(?:2\d|30)\stết(?:\s[^()\n]{1,12})?(?=\))|(?:ngày\s)?\d{1,2}\stháng\s(?:giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})(?![^()\n]{0,10}\s20\d{2})[^()\n]{0,30}(?=\))|(?:âm lịch|ÂL|AL|âl)\s?:?\s?(?:ngày\s)?\d{1,2}[/.]\d{1,2}[^()\n]{0,25}|(?:ngày\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s?(?:âm lịch|ÂL|AL|âl|Â\.L)\.?)\s{0,2}\)?/iuy;
/** `Mùng 9 tháng Giêng (ngày 06/02)`, `Ngày 20 tháng Giêng năm Kỷ Hợi (tức ngày 24/02/2019)`: the lunar day stands first. */
const LUNAR_MONTH = String.raw`\s?(?:\/\s?\d{1,2}|tháng\s(?:giêng|chạp|\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai))?)(?!\p{L}))`;
const LUNAR_YEAR = String.raw`(?:,?\s(?:năm\s)?(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s\p{L}{2,4})?`;
const LUNAR_FIRST = new RegExp(
  String.raw`^((?:ngày\s)?(?:(?:mùng|mồng|rằm)\s?)?(?:\d{1,2})?${LUNAR_MONTH}${LUNAR_YEAR}(?:\s(?:âm lịch|ÂL|AL))?)\s?(?:[,(–-]\s?(?:(?:tức(?: là)?|nhằm|là|dương lịch:?)\s)?(?=(?:(?:thứ\s\p{L}+|chủ nhật),?\s)?ngày\s{1,3}\d{1,2}\s{0,3}(?:[/.-]|tháng)\s{0,3}\d)|\(\s?(?=\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\s?\)))`,
  'iu',
);
const CLOSING = /^[\s)\]*_=]{0,6}(?:[:;.,|]|[-–—])?[\s*_:)\]]{0,6}/u;

/** A day that stands in a sentence, as if it were the heading of what the sentence says. */
export const headingOfDate = (date: DateMention, weekdays: readonly Weekday[] = []): DayHeading => ({
  weekdays,
  date,
  lunar: null,
  printed: date.text,
  rest: '',
  restIndex: 0,
  closed: true,
});

/** `Thứ Tư đến Thứ Sáu`, `T2 - T6`: what joins the ends of a stretch of days. */
const STRETCHES = /^\s{0,3}(?:[-–—−→]+|(?:cho )?(?:đến|tới)(?: hết)?)\s{0,3}(?:ngày\s)?$/iu;

/** Weekdays side by side with nothing between them head the columns of a table: no day of theirs holds for what follows. */
const MOST_UNJOINED = 2;

/** `cell`: the text stands where a day belongs, so `03`, `2`, `HAI` and `03-3` are read too. */
export const readDayHeading = (text: string, place: 'line' | 'cell' = 'line'): DayHeading | null =>
  place === 'line' ? headingOfLine(text) : headingOf(text, place);

const headingOfLine = oncePerText((text) => headingOf(text, 'line'));

function headingOf(text: string, place: 'line' | 'cell'): DayHeading | null {
  const from = MARK.exec(text)![0].length;
  const weekdays: Weekday[] = [];
  let date: DateMention | null = null;
  let lunar: string | null = null;
  const ordinal = from + (ORDINAL.exec(text.slice(from))?.[0].length ?? 0);
  let end = ordinal + (PREFIX.exec(text.slice(ordinal))?.[0].length ?? 0);
  const lunarFirst = LUNAR_FIRST.exec(text.slice(from));
  if (lunarFirst) {
    lunar = lunarFirst[1]!.trim();
    end = from + lunarFirst[0].length;
  }
  let unjoined = 0;
  let joined = false;
  let next = false;
  for (let at = end; ; at = afterSeparator(text, end)) {
    const part: Part | null = readPart(text, at, place, weekdays.length > 0, date !== null && !next);
    if (!part) break;
    if (part.type === 'weekday') {
      const gap = text.slice(end, at);
      if (weekdays.length > 0 && gap.trim() === '') unjoined += 1;
      joined = weekdays.length === 1 && date === null && STRETCHES.test(gap);
      weekdays.push(part.weekday);
      next = date?.form === 'day' && weekdays.length === 2 && AND.test(gap);
    } else if (part.type === 'date') {
      date = date === null ? part.date : bothDays(date, part.date, text.slice(date.index, part.end));
      next = false;
    }
    if (part.type === 'lunar') lunar = part.text;
    end = part.end;
  }
  if (unjoined >= MOST_UNJOINED || (weekdays.length === 0 && date === null)) return null;
  const week = weekdays.length === 1 && date === null ? weekOfMonthAt(text, end) : null;
  end += week?.length ?? 0;
  const closing = CLOSING.exec(text.slice(end))![0];
  const restIndex = end + closing.length;
  const rest = text.slice(restIndex);
  return {
    weekdays: joined && date?.form !== 'list' ? weekdaysBetween(weekdays[0]!, weekdays[1]!) : weekdays,
    date,
    ...(week && { nth: week.nth }),
    lunar,
    printed: text.slice(from, end + (/^\s?\)/.exec(closing)?.[0].length ?? 0)).trim(),
    rest,
    restIndex,
    closed: rest.trim() === '' || /[:;|]|[-–—.](?:\s|$)|\)/.test(closing),
  };
}

/** `Thứ Bảy 10/10 + Chủ nhật 11/10`: what joins two days, each with its date. */
const AND = /^\s{0,3}(?:[+&,]|và)\s{0,3}$/iu;

const bothDays = (first: DateMention, second: DateMention, text: string): DateMention => ({
  ...first,
  form: 'list',
  days: [...first.days, ...second.days],
  text,
  length: text.length,
});

type Part = { readonly end: number } & (
  | { readonly type: 'weekday'; readonly weekday: Weekday }
  | { readonly type: 'date'; readonly date: DateMention }
  | { readonly type: 'lunar'; readonly text: string }
);

function readPart(
  text: string,
  at: number,
  place: 'line' | 'cell',
  hasWeekday: boolean,
  hasDate: boolean,
): Part | null {
  const lunar = hasWeekday || hasDate ? matchAt(LUNAR, text, at)?.[0] : undefined;
  if (lunar !== undefined) return { type: 'lunar', text: lunar.trim(), end: at + lunar.length };
  const weekday = weekdayAt(text, at, hasDate || place === 'cell') ?? (hasWeekday ? nextWeekday(text, at) : null);
  if (weekday) return { type: 'weekday', weekday: weekday.weekday, end: at + weekday.length };
  const date = hasDate ? null : dateAt(text, at, place, hasWeekday);
  return date && { type: 'date', date, end: date.index + date.length };
}

/** A bracket stays when a lunar date stands in it. */
function afterSeparator(text: string, end: number): number {
  const bracket = /^[\s,;-]{0,3}\(/.exec(text.slice(end, end + 5))?.[0].length;
  if (bracket !== undefined && matchAt(LUNAR, text, end + bracket - 1)) return end + bracket - 1;
  return end + (matchAt(SEPARATOR, text, end)?.[0].length ?? 0);
}

/** `HAI 03/03`, `Hai (03/3)`, `Ba (04 tháng 3)`: without `Thứ` a weekday stands right before its date. */
const BARE_WITH_DATE = /^(?:\p{Lu}{2,4}|Hai|Ba|Tư|Năm|Sáu|B[ảẩ]y)[\s,:(]{1,3}\d{1,2}\s?(?:[/.-]|tháng)\s?\d/u;

/** `2 (9/12)`, `3 - 10/12` in a cell of days. */
const DIGIT_WITH_DATE = /^[2-7]\s?(?:\(|[-–,]\s)\s?\d{1,2}\s?[/.-]\s?\d/u;

function weekdayAt(text: string, at: number, bare: boolean): WeekdayMention | null {
  const tail = text.slice(at, at + 24);
  const named = readLeadingWeekday(tail);
  if (named) return named;
  const word = bare || BARE_WITH_DATE.test(tail) ? readBareWeekday(tail) : null;
  const isDay = word && (!/^\d$/.test(word.text) || tail.trim() === word.text || DIGIT_WITH_DATE.test(tail));
  return isDay ? word : null;
}

/** `Thứ 2, 3 (07, 08/4)`: the digits after the first weekday. */
function nextWeekday(text: string, at: number): WeekdayMention | null {
  const joined = /(?:[,&+]|và|-|–)\s{0,2}$/iu.test(text.slice(Math.max(0, at - 4), at));
  const digit = /^[3-7](?=\s?(?:[,(:)&+]|và\s|$))/u.test(text.slice(at, at + 6));
  return joined && digit ? readBareWeekday(text.slice(at, at + 1)) : null;
}

function dateAt(text: string, at: number, place: 'line' | 'cell', afterWeekday: boolean): DateMention | null {
  const number = /^(?:(?:các\s)?(?:từ\s)?ngày\s{0,2}:?\s{0,2}|từ\s(?=\d{1,2}[/.]\d{1,2}(?!\d)))?(?=\d)/iu.exec(
    text.slice(at),
  )?.[0].length;
  if (number === undefined) return null;
  const named = number > 0;
  const loose = place === 'cell' || named || afterWeekday || weekdayFollows(text, at);
  const mention = readDatesAt(text, at + number, loose);
  if (!mention || mention.citation) return null;
  const bareDays = mention.days.every((day) => day.month === null);
  const after = text.slice(mention.index + mention.length);
  // `Thứ Hai: 03 đồng chí dự` counts people.
  if (bareDays && place === 'line' && !named && !weekdayFollows(text, at) && after.trim() !== '') return null;
  return { ...mention, index: at, length: mention.length + number };
}

const weekdayFollows = (text: string, at: number) => {
  const after = /^\d{1,2}(?:\s?[,.\-–]\s?\d{1,2}){0,3}[\s,:(-]{1,4}(?:nghỉ\s)?/iu.exec(text.slice(at, at + 30))?.[0];
  return after !== undefined && readLeadingWeekday(text.slice(at + after.length, at + after.length + 12)) !== null;
};

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
