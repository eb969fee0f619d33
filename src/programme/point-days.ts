import { addDays, type DateRange, daysBetween, monthOf, monthRange, weekdayOf, weekOf, yearOf } from '../time/local.ts';
import type { DayContext } from './days.ts';
import { LAST_WEEK, type Part, type Point } from './points.ts';

/** Which days a week, month or quarter is, by the conventions of the structured programme. */

/** What a phrase is read against when it leaves out its year, month or week; `period` may be that of a row. */
export interface Calendar extends DayContext {
  /** True when the document knows a `Tuần 5`: then weeks of a month are calendar weeks. */
  readonly fiveWeeks: boolean;
}

/** Why a phrase names no days. */
export type SpanFault =
  | 'impossible-date'
  | 'missing-date'
  | 'missing-year'
  | 'week-number-unresolved'
  | 'ends-before-start';

export function daysOfPoint(point: Point, calendar: Calendar): DateRange | SpanFault {
  return DAYS[point.unit](point, calendar);
}

const DAYS: Readonly<Record<Point['unit'], (point: Point, calendar: Calendar) => DateRange | SpanFault>> = {
  week: weekOfMonth,
  thisWeek: (_, { period }) =>
    period !== null && lengthOf(period) <= 7 ? weekOf(period.start) : 'week-number-unresolved',
  month: (point, calendar) => {
    const month = monthOfPoint(point, calendar);
    return typeof month === 'string' ? month : partOfMonth(month, point.part);
  },
  months: severalMonths,
};

const lengthOf = (range: DateRange) => daysBetween(range.start, range.end) + 1;

function monthOfPoint(point: Point, calendar: Calendar): DateRange | SpanFault {
  const month = point.month ?? monthOfPeriod(calendar.period);
  if (month === null) return 'missing-date';
  if (month < 1 || month > 12) return 'impossible-date';
  const year = point.year ?? yearOfMonth(month, calendar);
  return year === null ? 'missing-year' : monthRange(year, month);
}

/** Of a week over two months the one in which it begins; a quarter or a year has none. */
function monthOfPeriod(period: DateRange | null): number | null {
  return period === null || lengthOf(period) > 31 ? null : monthOf(period.start);
}

/** The year that brings the month nearest to the period; the title's when that is a whole year. */
function yearOfMonth(month: number, calendar: Calendar): number | null {
  const anchor = calendar.period ?? around(calendar.issued ?? calendar.on);
  if (anchor === null || lengthOf(anchor) > 300) return yearWithin(month, anchor) ?? calendar.year;
  const distance = (year: number) => {
    const { start, end } = monthRange(year, month);
    return Math.max(0, daysBetween(anchor.end, start), daysBetween(end, anchor.start));
  };
  const base = yearOf(anchor.start);
  return [base, base + 1, base - 1].reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** Of a period over two years (a school year) the one in which the month lies; null within one year. */
function yearWithin(month: number, period: DateRange | null): number | null {
  const [first, last] = period === null ? [0, 0] : [yearOf(period.start), yearOf(period.end)];
  if (period === null || last !== first + 1 || lengthOf(period) > 366) return null;
  return month >= monthOf(period.start) ? first : last;
}

const around = (day: DateRange['start'] | null): DateRange | null => day && { start: day, end: day };

const PARTS_OF_MONTH: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  firstHalf: [1, 15],
  secondHalf: [16, 31],
};

function partOfMonth(month: DateRange, part: Part | null): DateRange {
  if (part === null) return month;
  const [first, last] = PARTS_OF_MONTH[part];
  const end = addDays(month.start, last - 1);
  return { start: addDays(month.start, first - 1), end: end < month.end ? end : month.end };
}

/** A quarter's `đầu`, `giữa`, `cuối` are its three months. */
const PARTS_OF_MONTHS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 1 / 3],
  middle: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  firstHalf: [0, 1 / 2],
  secondHalf: [1 / 2, 1],
};

function severalMonths(point: Point, calendar: Calendar): DateRange | SpanFault {
  const first = point.firstMonth!;
  const { period } = calendar;
  const year = point.year ?? yearWithin(first, period) ?? calendar.year ?? (period && yearOf(period.start));
  const count = point.months!;
  if (year === null) return 'missing-year';
  if (first < 1 || first + count > 13) return 'impossible-date';
  const [from, to] = point.part === null ? [0, 1] : PARTS_OF_MONTHS[point.part];
  const last = first + Math.ceil(count * to) - 1;
  return { start: monthRange(year, first + Math.floor(count * from)).start, end: monthRange(year, last).end };
}

/**
 * Four names cannot mean calendar weeks, so they are days 1–7, 8–14, 15–21, 22–last; a document that knows `Tuần 5`
 * counts calendar weeks from Monday to Sunday, clipped to the month.
 */
function weekOfMonth(point: Point, calendar: Calendar): DateRange | SpanFault {
  const month = monthOfPoint(point, calendar);
  if (typeof month === 'string' || point.week === null) return 'week-number-unresolved';
  const week = calendar.fiveWeeks ? calendarWeek(month, point.week) : fourthOfMonth(month, point.week);
  return week ?? 'week-number-unresolved';
}

function fourthOfMonth(month: DateRange, number: number): DateRange | null {
  const week = number === LAST_WEEK ? 4 : number;
  if (week < 1 || week > 4) return null;
  return {
    start: addDays(month.start, 7 * (week - 1)),
    end: week === 4 ? month.end : addDays(month.start, 7 * week - 1),
  };
}

function calendarWeek(month: DateRange, number: number): DateRange | null {
  const firstSunday = addDays(month.start, 7 - weekdayOf(month.start));
  const count = 1 + Math.ceil(daysBetween(firstSunday, month.end) / 7);
  const week = number === LAST_WEEK ? count : number;
  if (week < 1 || week > count) return null;
  const sunday = addDays(firstSunday, 7 * (week - 1));
  return { start: week === 1 ? month.start : addDays(sunday, -6), end: sunday < month.end ? sunday : month.end };
}
