import {
  addDays,
  type DateRange,
  dayOf,
  daysBetween,
  daysOf,
  isWithin,
  type LocalDate,
  localDate,
  monthOf,
  monthRange,
  type Weekday,
  weekdayOf,
  weekOf,
  yearOf,
} from '../time/local.ts';
import type { DateMention } from './dates.ts';
import type { DayHeading } from './day-headings.ts';
import type { PrintedDay } from './day-sequences.ts';

/** What a document says about its own time: enough to tell which day `03/3` or `Thứ Hai` is. */
export interface DayContext {
  readonly period: DateRange | null;
  /** Year of the title. */
  readonly year: number | null;
  readonly issued: LocalDate | null;
  /** The day the reader stands on. It may give a year or a week, never a day. */
  readonly on: LocalDate | null;
}

/** A printed day as a date. `problem` asks for a decision; with `date` null nothing could be said. */
export interface ResolvedDay {
  readonly date: LocalDate | null;
  readonly problem:
    | 'impossible-date'
    | 'missing-year'
    | 'missing-date'
    | 'year-mismatch'
    | 'date-corrected'
    | 'uncertain-date'
    | null;
}

/**
 * The days of a heading, in order; empty when nothing can be said. A weekday without a date is a day of a one-week
 * period, or of a longer one the first such day after `previous`; without a period, a day of the week of `previous`.
 */
export function daysOfHeading(
  heading: Pick<DayHeading, 'weekdays' | 'date'>,
  context: DayContext,
  previous: LocalDate | null = null,
): ResolvedDay[] {
  const weekday = heading.weekdays.length === 1 ? heading.weekdays[0]! : null;
  if (heading.date === null) return heading.weekdays.map((day) => dayOfWeekday(day, context, previous));
  const days = withinRange(heading.date).map((day) => resolveDay(day, context, weekday));
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (heading.date.form !== 'range' || !first || !last || last < first || daysBetween(first, last) > 366) return days;
  return daysOf({ start: first, end: last }).map((date) => ({
    date,
    problem: days[0]!.problem ?? days.at(-1)!.problem,
  }));
}

function dayOfWeekday(weekday: Weekday, context: DayContext, previous: LocalDate | null): ResolvedDay {
  const near = previous ?? context.on;
  const period = context.period ?? (near && weekOf(near));
  if (!period) return { date: null, problem: 'missing-date' };
  const days = daysOf(wholeWeek(period)).filter((day) => weekdayOf(day) === weekday);
  const date = days.length === 1 ? days[0] : days.find((day) => previous === null || day > previous);
  return { date: date ?? null, problem: date ? null : 'missing-date' };
}

/** Saturday and Sunday belong to a week that is printed as Monday to Friday. */
function wholeWeek(period: DateRange): DateRange {
  const week = weekOf(period.start);
  return period.end <= week.end ? week : period;
}

/** `cùng ngày`: the day that was named before. */
export const SAME_DAY: RegExp = /(?<!\p{L})cùng ngày(?!\p{L})/iu;

/** `Cùng ngày,` before an hour, `Thời gian: 19h00 cùng ngày`: when something is, nothing of what. */
export const isSameDayAlone = (text: string): boolean => SAME_DAY_ALONE.test(text);
const SAME_DAY_ALONE =
  /^[\s\-–+*•]*(?:thời gian\s?:\s?)?(?:(?:từ |lúc )?\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2}(?:\sphút)?)?,?\s)?(?:(?:vào|trong)\s)?cùng ngày[\s,:.;–-]*$/iu;

/** Whether a printed day, with its month or without, may be this date, whatever its year. */
export const isOn = ({ day, month }: PrintedDay, date: LocalDate): boolean =>
  dayOf(date) === day && (month === null || monthOf(date) === month);

/** `từ 09/6 đến 17/6/2025`: the year of the last day is that of the first, or the one before where its month is later. */
export function withinRange({ form, days }: Pick<DateMention, 'form' | 'days'>): readonly PrintedDay[] {
  const [first, last] = [days[0], days.at(-1)];
  if (form !== 'range' || !first || !last || first.year !== null || last.year === null) return days;
  const later = first.month !== null && last.month !== null && first.month > last.month;
  return [{ ...first, year: later ? last.year - 1 : last.year }, ...days.slice(1)];
}

/** The date that a printed day means; a weekday printed beside it may settle a slip in month or year. */
export function resolveDay(printed: PrintedDay, context: DayContext, weekday: Weekday | null = null): ResolvedDay {
  if (printed.month === null) return resolveDayNumber(printed.day, context);
  const candidates = yearsOf(context)
    .map((year) => localDate(year, printed.month!, printed.day))
    .filter((date) => date !== null);
  if (localDate(printed.year ?? 2000, printed.month, printed.day) === null)
    return { date: null, problem: 'impossible-date' };
  if (printed.year !== null)
    return resolveFullDate(localDate(printed.year, printed.month, printed.day)!, context, weekday);
  if (candidates.length === 0)
    return { date: null, problem: context.period || context.year ? 'impossible-date' : 'missing-year' };
  const date = nearest(candidates, context)!;
  return correctedByWeekday(date, context, weekday) ?? { date, problem: null };
}

function resolveFullDate(date: LocalDate, context: DayContext, weekday: Weekday | null): ResolvedDay {
  const { period } = context;
  if (!period || isNear(date, period) || isOfItsYears(date, period))
    return correctedByWeekday(date, context, weekday) ?? { date, problem: null };
  const inPeriod = yearsOf(context)
    .map((year) => localDate(year, monthOf(date), dayOf(date)))
    .find((other) => other !== null && isNear(other, period));
  if (!inPeriod) return correctedByWeekday(date, context, weekday) ?? { date, problem: null };
  const printedFits = weekday !== null && weekdayOf(date) === weekday && weekdayOf(inPeriod) !== weekday;
  return { date: printedFits ? date : inPeriod, problem: 'year-mismatch' };
}

/** `Thứ Ba 04/02` in the week of 04/3: the day and its weekday agree on one day of the period. */
function correctedByWeekday(date: LocalDate, context: DayContext, weekday: Weekday | null): ResolvedDay | null {
  const { period } = context;
  if (!period || weekday === null || isWithin(date, wholeWeek(period))) return null;
  const meant = daysOf(daysBetween(period.start, period.end) > 31 ? weekOf(period.start) : wholeWeek(period)).find(
    (day) => dayOf(day) === dayOf(date) && weekdayOf(day) === weekday,
  );
  return meant ? { date: meant, problem: 'date-corrected' } : null;
}

function resolveDayNumber(day: number, context: DayContext): ResolvedDay {
  const { period } = context;
  // In a quarter or a year every number is a day of several months.
  if (!period || daysBetween(period.start, period.end) > 31) return { date: null, problem: 'missing-date' };
  const within = daysOf(period).find((date) => dayOf(date) === day);
  if (within) return { date: within, problem: null };
  const month = monthRange(yearOf(period.start), monthOf(period.start));
  const exists = localDate(yearOf(month.start), monthOf(month.start), day);
  return { date: exists, problem: exists ? null : 'impossible-date' };
}

/** A week's programme may name a day or two beyond it; its year is the same. */
const isNear = (date: LocalDate, period: DateRange) =>
  isWithin(date, { start: addDays(period.start, -45), end: addDays(period.end, 45) });

/** A school year has days before it begins, too: those of its two years are meant as they are printed. */
const isOfItsYears = (date: LocalDate, { start, end }: DateRange): boolean =>
  yearOf(start) < yearOf(end) &&
  daysBetween(start, end) > HALF_A_YEAR &&
  [yearOf(start), yearOf(end)].includes(yearOf(date));
const HALF_A_YEAR = 183;

function yearsOf(context: DayContext): number[] {
  const anchor = context.period?.start ?? context.issued ?? null;
  if (anchor !== null) return [-1, 0, 1].map((step) => yearOf(anchor) + step);
  if (context.year !== null) return [context.year];
  return context.on ? [-1, 0, 1].map((step) => yearOf(context.on!) + step) : [];
}

function nearest(dates: readonly LocalDate[], context: DayContext): LocalDate | null {
  const anchor = context.period?.start ?? context.issued ?? context.on;
  if (dates.length < 2 || anchor === null) return dates[0] ?? null;
  const inPeriod = context.period && dates.find((date) => isWithin(date, context.period!));
  const distance = (date: LocalDate) => Math.abs(daysBetween(anchor, date));
  return inPeriod ?? dates.reduce((best, date) => (distance(date) < distance(best) ? date : best));
}
