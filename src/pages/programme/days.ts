import { SESSION_NAMES, type Session } from '../../locale/pages-programme.ts';
import { byTime, daysCovered, type When } from '../../model/occurrence.ts';
import type { ShownEntry } from '../../model/shown.ts';
import { type CalendarDay, calendarDay, type OfficeCalendar } from '../../time/holidays.ts';
import { type DateRange, daysOf, isWithin, type LocalDate, type LocalTime } from '../../time/local.ts';

/** Entries laid out as the office's form does it: by day, and within a day by its halves. */
export interface ProgrammeDay {
  readonly date: LocalDate;
  readonly calendar: CalendarDay;
  /** Names of the holiday and of what is observed. */
  readonly notes: readonly string[];
  readonly sessions: Readonly<Record<Session, readonly ShownEntry[]>>;
}

const NOON = '12:00' as LocalTime;
const EVENING = '18:00' as LocalTime;

/** Every day of the range, in order, whether something stands in it or not. */
export function programmeDays(
  range: DateRange,
  entries: readonly ShownEntry[],
  calendar: OfficeCalendar,
): ProgrammeDay[] {
  const ordered = entries.toSorted((a, b) => byTime(a.occurrence, b.occurrence));
  return daysOf(range).map((date) => {
    const own = ordered.filter(({ occurrence }) => isWithin(date, daysCovered(occurrence.when)));
    const told = own.filter(isNote);
    const kept = own.filter((entry) => !isNote(entry));
    return {
      date,
      calendar: calendarDay(calendar, date),
      notes: told.map(({ occurrence }) => occurrence.summary).filter((name) => name !== WEEKEND),
      sessions: inSessions(kept, date),
    };
  });
}

/** How programmes call the days on which nobody works anyway. */
const WEEKEND = 'Thứ Bảy, Chủ nhật';
const isNote = ({ occurrence: { kind } }: ShownEntry) => kind === 'dayOff' || kind === 'observance';

export function isEmpty({ sessions }: ProgrammeDay): boolean {
  return SESSION_NAMES.every((session) => sessions[session].length === 0);
}

/** Working days, and days of rest on which there is something: weekends appear in the form only when used. */
export function isUsed(day: ProgrammeDay): boolean {
  return day.calendar.kind !== 'weekend' || !isEmpty(day);
}

function inSessions(entries: readonly ShownEntry[], date: LocalDate): ProgrammeDay['sessions'] {
  const of = (session: Session) => entries.filter(({ occurrence }) => sessionOn(occurrence.when, date) === session);
  return { allDay: of('allDay'), morning: of('morning'), afternoon: of('afternoon'), evening: of('evening') };
}

/** What goes on from the day before has no hour on the next. */
export function sessionOn(when: When, date: LocalDate): Session {
  if (when.type === 'slot') return when.slot;
  if (when.type !== 'clock' || when.date !== date) return 'allDay';
  return when.start < NOON ? 'morning' : when.start < EVENING ? 'afternoon' : 'evening';
}
