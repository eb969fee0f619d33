import type { Confidence, DayOff, HolidayCalendar, Named, Observance, Swap } from './calendar-data.ts';
import { type LocalDate, weekdayOf, yearOf } from './local.ts';
import { indexObservances, type ObservanceDay, type ObservanceIndex, observancesOn } from './observances.ts';
import { type DaysByLaw, daysByLaw } from './statutory.ts';

/**
 * Working days and days off of the state sector, Monday to Friday. Years that somebody entered are taken as entered;
 * of others only what the law fixes is said, and what it leaves open is marked.
 */

/**
 * `holiday`: a day off by law, or one given in lieu. `swappedOff`: a working day given off against a `makeUpDay`, a
 * day of rest on which everybody works.
 */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'makeUpDay' | 'swappedOff';

export interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** Why it is a holiday, swapped off or a make-up day; else empty. */
  readonly reasons: readonly Named[];
  readonly observances: readonly ObservanceDay[];
  /** Whether the days off of its year are known and final. */
  readonly decreed: boolean;
  /** True when somebody is still to decide the kind of this very day. */
  readonly undecided: boolean;
  /** `medium` when the reason rests on a document that was not seen. */
  readonly confidence: Confidence;
}

/** Holidays and observances, ready to be asked for a day. */
export interface OfficeCalendar {
  readonly data: HolidayCalendar;
  readonly observances: ObservanceIndex;
  readonly daysOff: ReadonlyMap<LocalDate, readonly DayOff[]>;
  readonly swappedOff: ReadonlyMap<LocalDate, Swap>;
  readonly makeUpDays: ReadonlyMap<LocalDate, Swap>;
  readonly open: ReadonlySet<LocalDate>;
  /** Whether a year is final; years that were not entered are missing. */
  readonly years: ReadonlyMap<number, boolean>;
  readonly doubtful: ReadonlySet<string>;
  /** The first day on which the law of the data is in force; null without any. */
  readonly lawFrom: LocalDate | null;
  /** Filled as years are asked for. */
  readonly byLaw: Map<number, DaysByLaw>;
}

type Judgement = Omit<CalendarDay, 'date' | 'observances'>;

export function officeCalendar(data: HolidayCalendar, observances: readonly Observance[]): OfficeCalendar {
  const swaps = data.years.flatMap((year) => year.swaps);
  return {
    data,
    observances: indexObservances(observances),
    daysOff: Map.groupBy(
      data.years.flatMap((year) => year.daysOff),
      ({ date }) => date,
    ),
    swappedOff: new Map(swaps.map((swap) => [swap.off, swap])),
    makeUpDays: new Map(swaps.map((swap) => [swap.work, swap])),
    open: new Set(data.years.flatMap((year) => year.open.map(({ date }) => date))),
    years: new Map(data.years.map(({ year, status }) => [year, status === 'final'])),
    doubtful: new Set(data.sources.filter(({ confidence }) => confidence !== 'high').map(({ id }) => id)),
    lawFrom: data.law.map(({ from }) => from).sort()[0] ?? null,
    byLaw: new Map(),
  };
}

export function calendarDay(calendar: OfficeCalendar, date: LocalDate): CalendarDay {
  return { date, ...judge(calendar, date), observances: observancesOn(calendar.observances, date) };
}

export function kindOfDay(calendar: OfficeCalendar, date: LocalDate): DayKind {
  return judge(calendar, date).kind;
}

/** What a calendar prints on the day: reasons first, then observances that do not say the same again. */
export function namesOf({ kind, reasons, observances }: CalendarDay): string[] {
  const told = observances.filter(
    ({ observance, years }) => !(kind === 'holiday' && observance.publicHoliday && years === null),
  );
  return [...new Set([...reasons.map(({ name }) => name), ...told.map(({ title }) => title)])];
}

export function isWorkingDay(calendar: OfficeCalendar, date: LocalDate): boolean {
  const kind = kindOfDay(calendar, date);
  return kind === 'working' || kind === 'makeUpDay';
}

function judge(calendar: OfficeCalendar, date: LocalDate): Judgement {
  const final = calendar.years.get(yearOf(date));
  return final === undefined ? judgeByLaw(calendar, date) : { ...judgeAsEntered(calendar, date), decreed: final };
}

function judgeAsEntered(calendar: OfficeCalendar, date: LocalDate): Judgement {
  const undecided = calendar.open.has(date);
  const because = (kind: DayKind, reasons: readonly Named[], sources: readonly string[]): Judgement => {
    const doubtful = sources.some((source) => calendar.doubtful.has(source));
    return { kind, reasons, decreed: true, undecided, confidence: doubtful ? 'medium' : 'high' };
  };
  const work = calendar.makeUpDays.get(date);
  if (work) return because('makeUpDay', [makeUpName(work)], [work.source]);
  const off = calendar.swappedOff.get(date);
  if (off) return because('swappedOff', [swapName(off)], [off.source]);
  const daysOff = calendar.daysOff.get(date);
  if (daysOff)
    return because(
      'holiday',
      daysOff,
      daysOff.map(({ source }) => source),
    );
  return because(kindInWeek(date), [], []);
}

function judgeByLaw(calendar: OfficeCalendar, date: LocalDate): Judgement {
  const { certain, undecided, complete } = lawOf(calendar, yearOf(date));
  const reasons = certain.get(date);
  const base = { decreed: false, confidence: 'high' } as const;
  if (reasons) return { ...base, kind: 'holiday', reasons, undecided: false };
  const unknown = !complete || calendar.lawFrom === null || date < calendar.lawFrom;
  return { ...base, kind: kindInWeek(date), reasons: [], undecided: unknown || undecided.has(date) };
}

function lawOf(calendar: OfficeCalendar, year: number): DaysByLaw {
  const known = calendar.byLaw.get(year);
  if (known) return known;
  const days = daysByLaw(calendar.data.law, year);
  calendar.byLaw.set(year, days);
  return days;
}

function kindInWeek(date: LocalDate): 'working' | 'weekend' {
  return weekdayOf(date) >= 6 ? 'weekend' : 'working';
}

const short = (date: LocalDate) => `${date.slice(8)}/${date.slice(5, 7)}`;

function swapName({ work, occasion, occasionEn }: Swap): Named {
  return {
    name: `Nghỉ hoán đổi (dịp ${occasion}), làm bù ${short(work)}`,
    nameEn: `Day off by swap (${occasionEn}), made up on ${work}`,
  };
}

function makeUpName({ off }: Swap): Named {
  return { name: `Làm việc bù cho ${short(off)}`, nameEn: `Working day in place of ${off}` };
}
