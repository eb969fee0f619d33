import {
  addDays,
  type DateRange,
  daysOf,
  type LocalDate,
  localDate,
  monthRange,
  type Weekday,
  weekdayOf,
  weekOf,
} from '../../../time/local.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { type DayHeading, readDayHeading } from '../../day-headings.ts';
import { type DayContext, daysOfHeading, type ResolvedDay, resolveDay } from '../../days.ts';
import type { DocumentText } from '../../layout.ts';
import { namedYear, stampOf } from '../dated-text.ts';
import type { Part, ScheduleDay } from './entry.ts';
import { inYearOf } from './neighbour-year.ts';
import { countsOn, ordinalOf } from './ordinal-days.ts';

/** Tells which day a heading is; a weekday alone in a longer period follows the day before it. */
export class DayTracker {
  readonly context: DayContext;
  #previous: LocalDate | null = null;
  /** Which day of a meeting the heading before was: `Ngày thứ nhất`. */
  #ordinal: number | null = null;

  constructor(context: DayContext) {
    this.context = context;
  }

  /** @param named the days that stand above it, where it says `Các ngày còn lại` */
  read(heading: DayHeading, line: number, named: readonly (LocalDate | null)[] = []): ScheduleDay {
    const { stretch } = heading;
    if (stretch === 'week') return this.wholeWeek(heading.printed, line);
    if (stretch === 'within') return this.#withinWeek(heading.printed, line);
    if (stretch === 'rest') return this.#restOfWeek(heading.printed, line, named);
    const { printed, lunar } = heading;
    const before = { ordinal: this.#ordinal, date: this.#previous };
    const isCounted = countsOn(heading, before, this.context);
    const weekdays = isCounted ? [] : heading.weekdays;
    const dates: ResolvedDay[] =
      isCounted && heading.date === null
        ? [{ date: addDays(before.date!, 1), problem: 'uncertain-date' }]
        : daysOfHeading({ weekdays, date: heading.date }, this.context, this.#previous).map((day) =>
            inYearOf(this.#previous, day, { ...heading, weekdays }),
          );
    this.#ordinal = ordinalOf(heading);
    this.#previous = dates.findLast((day) => day.date !== null)?.date ?? this.#previous;
    return { dates, weekdays, printed, lunar, line };
  }

  /** A heading further down, which is still to be read in its place. */
  ahead(heading: DayHeading, line: number): ScheduleDay {
    const before = { previous: this.#previous, ordinal: this.#ordinal };
    const day = this.read(heading, line);
    this.#previous = before.previous;
    this.#ordinal = before.ordinal;
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

/**
 * What is known of the document's time: from the title, from a line above the first day (`Từ ngày … đến ngày …`), from
 * the first heading that has a year.
 */
export function contextOf(document: DocumentText, lines: readonly string[]): DayContext {
  const { masthead, on } = document;
  const issued = masthead.issued ?? (masthead.named.year === null ? (masthead.posted ?? stampOf(lines)) : null);
  const base: DayContext = { period: masthead.period, year: masthead.named.year, issued, on };
  if (base.period) return base;
  const headings = lines.map((line) => readDayHeading(line)).filter((heading) => heading !== null);
  const period = periodAbove(lines, base);
  if (period) return { ...base, period };
  const { month, year } = masthead.named;
  if (month !== null && year !== null && month >= 1 && month <= 12) return { ...base, period: monthRange(year, month) };
  const dated = headings
    .flatMap(({ date }) => date?.days ?? [])
    .find(({ year, month }) => year !== null && month !== null);
  const anchor = dated && localDate(dated.year!, dated.month!, dated.day);
  if (anchor) return { ...base, issued: anchor };
  return { ...base, year: base.year ?? (issued === null ? yearAbove(lines) : null) };
}

/** `… thông báo lịch tiếp dân tháng 4/2026:` above the days of a page without a title. */
const yearAbove = (lines: readonly string[]): number | null =>
  namedYear(lines.slice(0, MOST_LINES_ABOVE).filter((line) => NAMES_MONTH.test(line)));
const NAMES_MONTH =
  /(?<!\p{L})(?:lịch|chương trình|kế hoạch)\s[^.;]{0,80}tháng\s\d{1,2}(?:\s?[/-]\s?|\snăm\s)20\d{2}(?!\d)/iu;

/** Lines that may hold the period of a page without a proper title. */
const MOST_LINES_ABOVE = 30;

function periodAbove(lines: readonly string[], context: DayContext): DateRange | null {
  const firstDay = lines.findIndex((line) => (readDayHeading(line)?.weekdays.length ?? 0) > 0);
  const above = lines.slice(0, Math.min(MOST_LINES_ABOVE, firstDay < 0 ? lines.length : firstDay));
  for (const [i, line] of above.entries()) {
    const range = findDates(line).find(({ form, citation }) => form === 'range' && !citation);
    if (!range || !namesOnlyTime(line, range)) continue;
    const [start, end] = range.days.map((day) => resolveDay(day, context).date);
    const period = start && end && start <= end && addDays(start, 31) >= end ? { start, end } : null;
    if (period && !isOneOfDays(period, lines.slice(i + 1), context)) return period;
  }
  return null;
}

/** `Ngày 11 - 12/6` in the first row of several is its own time: most days below it lie outside. */
function isOneOfDays({ start, end }: DateRange, below: readonly string[], context: DayContext): boolean {
  const days = below
    .flatMap((line) => readDayHeading(line)?.date?.days.slice(0, 1) ?? [])
    .flatMap((day) => resolveDay(day, context).date ?? []);
  return days.filter((day) => day < start || day > end).length > days.length / 2;
}

/** `Tuần 29: từ ngày … đến ngày …`: nothing but the words of a title around the range. */
function namesOnlyTime(line: string, { index, length }: DateMention): boolean {
  const around = `${line.slice(0, index)} ${line.slice(index + length)}`;
  // `- Ngày 4 - 5.3, Ban Pháp chế giám sát …` is an entry.
  if (/^\s*[,:]\s*\p{L}/u.test(line.slice(index + length))) return false;
  return (
    /(?:từ|tuần|\(|ngày|lịch)/iu.test(around) &&
    around
      .replace(/(?:lịch|công tác|làm việc|tuần|từ|ngày|đến|năm|tháng|thứ|sự kiện|trong tỉnh)/giu, '')
      .replace(/[^\p{L}]/gu, '').length < 40 &&
    !/:\s*\p{L}/u.test(line.slice(index + length))
  );
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
