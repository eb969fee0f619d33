import { addDays, type DateRange, type LocalDate, localDate, type Weekday, weekdayOf } from '../time/local.ts';
import { readDatesAt } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { type DayContext, type ResolvedDay, resolveDay } from './days.ts';
import { type Calendar, daysOfPoint, type SpanFault } from './point-days.ts';
import { type Point, readBare, readPoint } from './points.ts';
import { findWeekdays } from './weekdays.ts';

/** Days named by words: `15/3/2025`, `từ 31/7 – 15/8`, `đầu tháng 3`, `Tuần 2-3`, `quý II`, `Tháng 3, 6, 9`. */

export interface Span {
  /** In order, neighbours joined; empty when there is a fault. */
  readonly ranges: readonly DateRange[];
  readonly fault: SpanFault | null;
  /** What speaks against a day that was found all the same. */
  readonly doubt: 'year-mismatch' | 'date-corrected' | 'weekday-mismatch' | null;
  /** `day` when exact days are named. */
  readonly unit: 'day' | Point['unit'];
  /** True for `cuối tháng 3`, `giữa quý II`: what is due before it is due by its end. */
  readonly part: boolean;
  /** True for one day, week, month or quarter: neither a range nor a list. */
  readonly single: boolean;
  /** Where the text goes on. */
  readonly next: number;
}

const RANGE = /\s*(?:[-–—~÷]|(?:cho\s+)?(?:đến|tới)(?:\s+hết)?)\s*/iuy;
const LIST = /\s*(?:[,;+&]|và|hoặc)\s*/iuy;
const DAY_WORD = /(?:ngày\s*)?(?=\d)/iuy;
const BESIDE = /\s*[,(]?\s*(?:ngày\s*)?(?=\d)/iuy;

/** The span that begins exactly at `at`, or null. */
export function readSpan(text: string, at: number, calendar: Calendar): Span | null {
  return readDays(text, at, calendar) ?? readPoints(text, at, calendar);
}

function readDays(text: string, at: number, calendar: Calendar): Span | null {
  const weekday = /[tc]/iu.test(text[at] ?? '') ? findWeekdays(text.slice(at, at + 12))[0] : undefined;
  const beside = weekday?.index === 0 ? stick(BESIDE, text, at + weekday.length) : null;
  const index = weekday?.index === 0 ? beside : stick(DAY_WORD, text, at);
  const mention = index === null ? null : readDatesAt(text, index);
  if (!mention) return weekday?.index === 0 ? dayOfWeek(text, at, weekday, calendar) : null;
  const behind = beside === null && mention.form === 'day' ? weekdayBehind(text, mention.index + mention.length) : null;
  const printed = beside === null ? (behind?.weekday ?? null) : weekday!.weekday;
  const days = mention.days.map((day) => dayAhead(day, calendar) ?? resolveDay(day, calendar, printed));
  const opened = beside !== null && text.slice(at + weekday!.length, beside).includes('(');
  const end = mention.index + mention.length;
  const next = behind?.next ?? (opened && text[end] === ')' ? end + 1 : end);
  const single = mention.form === 'day';
  const known = { unit: 'day', part: false, single, next } as const;
  const fault = days.map(faultOf).find((found) => found !== null) ?? null;
  if (fault) return { ...known, ranges: [], fault, doubt: null };
  const dates = days.map((day) => day.date!);
  const until = single ? readUntil(text, next, calendar) : null;
  if (until)
    return {
      ...known,
      single: false,
      ...until,
      ranges: [{ start: dates[0]!, end: until.end }],
      fault: null,
      doubt: null,
    };
  const wrong = printed !== null && weekdayOf(dates[0]!) !== printed ? 'weekday-mismatch' : null;
  const doubt = days.map(doubtOf).find((found) => found !== null) ?? wrong;
  if (mention.form !== 'range') return { ...known, ranges: joinNeighbours(dates.map(only)), fault: null, doubt };
  const range = { start: dates[0]!, end: dates[1]! };
  const ends = range.start <= range.end;
  return { ...known, ranges: ends ? [range] : [], fault: ends ? null : 'ends-before-start', doubt };
}

/** `20/3/2027 (thứ Bảy)`: the weekday stands behind its day. */
function weekdayBehind(text: string, at: number): { weekday: Weekday; next: number } | null {
  const bracket = /^\s{0,2}\(\s?([^()]{2,12}?)\s?\)/u.exec(text.slice(at, at + 20));
  if (!bracket) return null;
  const [weekday] = findWeekdays(bracket[1]!);
  return weekday?.length === bracket[1]!.length ? { weekday: weekday.weekday, next: at + bracket[0].length } : null;
}

/** Work may be due long after the programme: a day to come is what it says, only one gone by may have a wrong year. */
function dayAhead({ day, month, year }: PrintedDay, { period, issued }: Calendar): ResolvedDay | null {
  const from = period?.start ?? issued;
  const date = year === null || month === null ? null : localDate(year, month, day);
  return from !== null && date !== null && date >= from ? { date, problem: null } : null;
}

/** `từ 10/3 đến hết tháng 4`: a day, then the end of something longer. */
function readUntil(text: string, at: number, calendar: Calendar): { end: LocalDate; next: number } | null {
  const from = stick(RANGE, text, at);
  const point = from === null ? null : readPoint(text, from);
  const days = point && daysOfPoint(point, calendar);
  return days === null || typeof days === 'string' ? null : { end: days.end, next: point!.next };
}

const only = (date: LocalDate): DateRange => ({ start: date, end: date });
const faultOf = ({ date, problem }: ResolvedDay) =>
  date === null ? ((problem as SpanFault | null) ?? 'missing-date') : null;
const doubtOf = ({ problem }: ResolvedDay) =>
  problem === 'year-mismatch' || problem === 'date-corrected' ? problem : null;

function dayOfWeek(
  text: string,
  at: number,
  weekday: { weekday: number; length: number },
  calendar: DayContext & Calendar,
): Span | null {
  const week = daysOfPoint(THIS_WEEK, calendar);
  const named = OF_WEEK.exec(text.slice(at + weekday.length));
  const next = at + weekday.length + (named?.[0].length ?? 0);
  const shift = named?.[1] === undefined ? 0 : 7;
  const known = { unit: 'day', part: false, single: true, doubt: null, next } as const;
  if (typeof week === 'string') return { ...known, ranges: [], fault: week };
  return { ...known, ranges: [only(addDays(week.start, weekday.weekday - 1 + shift))], fault: null };
}

const OF_WEEK = /^\s*,?\s*tuần\s+(?:này|nay|(tới|sau))(?![\p{L}\p{N}])/iu;
const THIS_WEEK: Point = {
  unit: 'thisWeek',
  week: null,
  month: null,
  firstMonth: null,
  months: null,
  year: null,
  part: null,
  next: 0,
};

function readPoints(text: string, at: number, calendar: Calendar): Span | null {
  const first = readPoint(text, at);
  if (!first) return null;
  const groups: Point[][] = [[first]];
  let last = first;
  for (;;) {
    const ranged = groups.at(-1)!.length === 1 ? stick(RANGE, text, last.next) : null;
    const from = ranged ?? stick(LIST, text, last.next);
    const point = from === null ? null : (readBare(text, from, last.unit) ?? sameUnit(readPoint(text, from), last));
    if (!point) break;
    if (ranged === null) groups.push([point]);
    else groups.at(-1)!.push(point);
    last = point;
  }
  const found = resolve(groups, last, calendar);
  const single = last === first;
  return { ...found, doubt: null, unit: last.unit, part: last.part !== null, single, next: last.next };
}

const sameUnit = (point: Point | null, last: Point) => (point?.unit === last.unit ? point : null);

function resolve(
  groups: readonly (readonly Point[])[],
  last: Point,
  calendar: Calendar,
): Pick<Span, 'ranges' | 'fault'> {
  const ranges: DateRange[] = [];
  for (const [head, tail] of groups) {
    const start = daysOfPoint(borrow(head!, last), calendar);
    const end = tail ? daysOfPoint({ ...tail, year: tail.year ?? head!.year }, calendar) : start;
    if (typeof start === 'string') return { ranges: [], fault: start };
    if (typeof end === 'string') return { ranges: [], fault: end };
    if (end.end < start.start) return { ranges: [], fault: 'ends-before-start' };
    ranges.push({ start: start.start, end: end.end });
  }
  return { ranges: joinNeighbours(ranges), fault: null };
}

/** `tháng 11 – tháng 1/2026`, `Tuần 1-2 tháng 3`: what a point leaves out stands in the last one. */
function borrow(point: Point, last: Point): Point {
  if (point === last) return point;
  const backwards = point.month !== null && last.month !== null && point.month > last.month;
  const year = point.year ?? (last.year === null ? null : last.year - (backwards ? 1 : 0));
  return { ...point, month: point.unit === 'week' ? (point.month ?? last.month) : point.month, year };
}

function joinNeighbours(ranges: readonly DateRange[]): DateRange[] {
  const joined: DateRange[] = [];
  for (const range of ranges.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || range.start > addDays(last.end, 1)) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: range.end > last.end ? range.end : last.end };
  }
  return joined;
}

function stick(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
