import { NO_DETAILS, type Occurrence } from '../model/occurrence.ts';
import { uuidOf } from '../model/uid.ts';
import { type CalendarDay, calendarDay, namesOf, type OfficeCalendar } from '../time/holidays.ts';
import { addDays, type DateRange, daysOf, type LocalDate } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** Days off, make-up days and observances as calendar entries. */

/** Gives the entries that touch a range of days. */
export type CalendarEntries = (range: DateRange) => readonly Occurrence[];

/** Longer than any holiday: runs that begin before the range are seen whole, so that they keep their UID. */
const LONGEST_RUN = 21;

/**
 * @param revisedAt the moment from which the calendar's data hold; everything made here bears it
 */
export function calendarEntries(calendar: OfficeCalendar, revisedAt: EpochSeconds): CalendarEntries {
  return (range) => {
    const wide = { start: addDays(range.start, -LONGEST_RUN), end: addDays(range.end, LONGEST_RUN) };
    const days = daysOf(wide).map((date) => calendarDay(calendar, date));
    const entries = [...daysOffOf(days), ...observancesOf(days)];
    return entries
      .filter(({ start, end }) => end >= range.start && start <= range.end)
      .map((entry) => occurrenceOf(entry, revisedAt));
  };
}

interface DayEntry {
  readonly kind: 'dayOff' | 'observance';
  readonly name: string;
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly note: string | null;
}

/** Days in a row with the same reason are one entry. */
function daysOffOf(days: readonly CalendarDay[]): readonly DayEntry[] {
  const runs: DayEntry[] = [];
  for (const day of days) {
    const name = day.reasons.map((reason) => reason.name).join('; ');
    if (name === '') continue;
    const last = runs.at(-1);
    if (last?.name === name && addDays(last.end, 1) === day.date) runs[runs.length - 1] = { ...last, end: day.date };
    else runs.push({ kind: 'dayOff', name, start: day.date, end: day.date, note: noteOf(day) });
  }
  return runs;
}

function observancesOf(days: readonly CalendarDay[]): readonly DayEntry[] {
  return days.flatMap((day) => {
    const reasons = day.reasons.map(({ name }) => name);
    const names = namesOf(day).filter((name) => !reasons.includes(name));
    return names.map((name) => ({ kind: 'observance' as const, name, start: day.date, end: day.date, note: null }));
  });
}

function noteOf({ decreed, confidence }: CalendarDay): string | null {
  if (confidence !== 'high') return 'Theo tin đã công bố; chưa đối chiếu được văn bản gốc.';
  return decreed ? null : 'Theo luật; chưa có thông báo lịch nghỉ của năm này.';
}

function occurrenceOf({ kind, name, start, end, note }: DayEntry, revisedAt: EpochSeconds): Occurrence {
  return {
    uid: uuidOf(`lich/calendar/${kind}/${start}/${name}`),
    sequence: 0,
    createdAt: revisedAt,
    revisedAt,
    kind,
    summary: name,
    location: null,
    when: { type: 'days', start, end },
    status: 'confirmed',
    busy: false,
    private: false,
    parties: [],
    details: { ...NO_DETAILS, note },
    source: null,
    digest: null,
    partiesOnly: false,
  };
}
