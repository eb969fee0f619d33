import {
  addDays,
  type DateRange,
  daysBetween,
  daysOf,
  type LocalDate,
  monthOf,
  monthRange,
  type Weekday,
  weekdayOf,
  weekOf,
  yearOf,
} from '../../../time/local.ts';
import type { DayHeading } from '../../day-headings.ts';
import { isRoughDay } from '../../day-stretches.ts';
import { type DayContext, daysOfHeading, type ResolvedDay } from '../../days.ts';
import { dayInMonth, type WeekOfMonth } from '../../week-of-month.ts';
import type { Part, ScheduleDay } from './entry.ts';
import { inYearOf } from './neighbour-year.ts';
import { countsOn, ordinalOf } from './ordinal-days.ts';

/** Tells which day a heading is; a weekday alone in a longer period follows the day before it. */
export class DayTracker {
  readonly context: DayContext;
  #previous: LocalDate | null = null;
  /** The week that the number above is; `unknown` where nothing tells. Null below no number. */
  #week: DateRange | 'unknown' | null = null;
  /** The last day of the last of several such weeks, where the period is the first of them. */
  #until: LocalDate | null = null;
  /** Which day of a meeting the heading before was: `Ngày thứ nhất`. */
  #ordinal: number | null = null;

  /** The number of the week that the title names, or null. */
  readonly numberOfTitle: number | null;

  constructor(context: DayContext, numberOfTitle: number | null = null) {
    this.context = context;
    this.numberOfTitle = numberOfTitle;
  }

  /** Below the number of a week; null where nothing tells which it is. */
  openWeek(week: DateRange | null): void {
    this.#week = week ?? 'unknown';
    if (week === null) return;
    this.#previous = null;
    const { period } = this.context;
    // The last week is as long as that of the title.
    if (period !== null && this.weekOfPeriod !== null && week.start > period.start)
      this.#until = addDays(week.start, daysBetween(weekOf(period.start).start, period.end));
  }

  get until(): LocalDate | null {
    return this.#until;
  }

  /** @param named the days that stand above it, where it says `Các ngày còn lại` */
  read(heading: DayHeading, line: number, named: readonly (LocalDate | null)[] = []): ScheduleDay {
    const { stretch } = heading;
    if (stretch === 'week') return this.wholeWeek(heading.printed, line);
    if (stretch === 'within' && heading.date === null) return this.#withinWeek(heading.printed, line);
    if (stretch === 'rest') return this.#restOfWeek(heading.printed, line, named);
    const { lunar } = heading;
    const before = { ordinal: this.#ordinal, date: this.#previous };
    const isCounted = countsOn(heading, before, this.context);
    const weekdays = isCounted ? [] : heading.weekdays;
    const ofMonth = heading.nth === undefined ? null : this.#inMonth(weekdays[0]!, heading.nth);
    const dates: ResolvedDay[] = ofMonth
      ? [ofMonth]
      : isCounted && heading.date === null
        ? [{ date: addDays(before.date!, 1), problem: 'uncertain-date' }]
        : daysOfHeading({ weekdays, date: heading.date }, this.#contextOf(heading), this.#previous)
            .map((day) => inYearOf(this.#previous, day, { ...heading, weekdays }))
            .map((day) => this.#inWeek(day, heading));
    this.#ordinal = ordinalOf(heading);
    this.#previous = dates.findLast((day) => day.date !== null)?.date ?? this.#previous;
    const printed = heading.date && dates[0]?.date;
    if (this.#week === 'unknown' && printed) this.#week = weekOf(printed);
    const within = stretch === 'within' ? ({ within: true } as const) : {};
    const rough = isRoughDay(heading) ? ({ rough: true } as const) : {};
    return { dates, weekdays, printed: heading.printed, lunar, line, ...within, ...rough };
  }

  /** What no month says lies in the week above. */
  #contextOf({ date }: DayHeading): DayContext {
    const isOpen = date === null || date.days.every(({ month }) => month === null);
    return isOpen && this.#week !== null && this.#week !== 'unknown'
      ? { ...this.context, period: this.#week }
      : this.context;
  }

  /** A weekday alone in a week of which only the number is known. */
  #inWeek(day: ResolvedDay, { date }: DayHeading): ResolvedDay {
    return this.#week === 'unknown' && date === null && day.problem === null
      ? { ...day, problem: 'uncertain-date' }
      : day;
  }

  /** Which such day of the month above; weeks are counted in several ways, so that a person says. Null in a period of one week. */
  #inMonth(weekday: Weekday, nth: WeekOfMonth['nth']): ResolvedDay | null {
    const { period } = this.context;
    const near = this.#previous ?? period?.start;
    if (!this.hasSeveralWeeks || near === undefined) return null;
    const date = dayInMonth(weekday, nth, monthRange(yearOf(near), monthOf(near)));
    return { date, problem: date ? 'uncertain-date' : 'missing-date' };
  }

  /** A heading further down, which is still to be read in its place. */
  ahead(heading: DayHeading, line: number): ScheduleDay {
    const before = { previous: this.#previous, ordinal: this.#ordinal, week: this.#week };
    const day = this.read(heading, line);
    this.#previous = before.previous;
    this.#ordinal = before.ordinal;
    this.#week = before.week;
    return day;
  }

  /**
   * The working days of the week (`Cả tuần`), of the period or of the week of the day before; all of its days below one of
   * its weekend (`Thứ Bảy 22/3: …` / `Trong tuần, …`), unless it says days of work.
   */
  wholeWeek(printed: string, line: number): ScheduleDay {
    const day = this.#previous;
    const goesOn = day !== null && weekdayOf(day) >= SATURDAY && !/ngày/iu.test(printed);
    const days = goesOn ? daysOf(weekOf(day)) : workingDays(day, this.context);
    const dates = days.map((date): ResolvedDay => ({ date, problem: null }));
    return { dates, weekdays: [], printed, lunar: null, line, wholeWeek: true };
  }

  /** Some day of a period of one week, with its Sunday; of a longer one, of the working days of the week above. */
  #withinWeek(printed: string, line: number): ScheduleDay {
    const week = this.wholeWeek(printed, line);
    const { period } = this.context;
    const ofOneWeek = period !== null && period.end <= weekOf(period.start).end;
    const dates = ofOneWeek ? daysOf(period).map((date): ResolvedDay => ({ date, problem: null })) : week.dates;
    return { ...week, dates, within: true };
  }

  get hasSeveralWeeks(): boolean {
    const { period } = this.context;
    return period !== null && period.end > weekOf(period.start).end;
  }

  /** Of a document whose period is one week; null for others. */
  get weekOfPeriod(): DateRange | null {
    const { period } = this.context;
    return period === null || this.hasSeveralWeeks ? null : weekOf(period.start);
  }

  /** The day of the one week of the document; null where it has several, or none is known. */
  dayOfWeek(weekday: Weekday): ResolvedDay | null {
    if (this.hasSeveralWeeks) return null;
    const [day] = daysOfHeading({ weekdays: [weekday], date: null }, this.context, this.#previous);
    return day?.date == null ? null : day;
  }

  /** The period of the document, for what a part of it lists; priorities have no day. */
  wholePeriod(part: Part, printed: string, line: number): ScheduleDay {
    const { period } = this.context;
    const dates = part === 'focus' ? [] : period ? daysOf(period) : workingDays(this.#previous, this.context);
    return {
      dates: dates.map((date): ResolvedDay => ({ date, problem: null })),
      weekdays: [],
      printed,
      lunar: null,
      line,
      part,
    };
  }

  /** The working days that nothing above names. Which of them are meant, a person says. */
  #restOfWeek(printed: string, line: number, named: readonly (LocalDate | null)[]): ScheduleDay {
    const dates = workingDays(this.#previous, this.context)
      .filter((date) => !named.includes(date))
      .map((date): ResolvedDay => ({ date, problem: 'uncertain-date' }));
    return { dates, weekdays: [], printed, lunar: null, line };
  }
}

const SATURDAY = 6;

/** Monday to Friday (Saturday, where the period ends then) of the week of `day`, of a short period, or of the week the reader stands in; empty when unknown. */
export function workingDays(day: LocalDate | null, { period, on }: DayContext): LocalDate[] {
  const anchor = day ?? period?.start ?? on;
  if (anchor === null) return [];
  const week = weekOf(anchor);
  const friday = addDays(week.start, 4);
  // A programme that ends on a Saturday is one of an office that works on Saturdays.
  const worksSaturday = period !== null && period.start >= week.start && period.end === addDays(week.start, 5);
  return daysOf({ start: week.start, end: worksSaturday ? period.end : friday });
}

/** The week or span that the days of a schedule cover, when nothing above them says it; null when no date is known. */
export function periodOf(days: readonly ScheduleDay[]): DateRange | null {
  const dates = days.flatMap((day) => day.dates.flatMap(({ date }) => (date ? [date] : []))).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const week = weekOf(first);
  return last <= week.end ? week : { start: first, end: last };
}

/** Whether a printed weekday contradicts the date. */
export function contradicts(day: ScheduleDay): boolean {
  const [first] = day.dates;
  if (!first?.date || day.weekdays.length === 0 || day.dates.some(({ date }) => date === null)) return false;
  if (day.weekdays.length === 1 && day.dates.length > 1) return false;
  return day.weekdays.length === day.dates.length
    ? day.dates.some(({ date }, i) => weekdayOf(date!) !== day.weekdays[i])
    : weekdayOf(first.date) !== day.weekdays[0];
}
