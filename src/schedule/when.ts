import type { When } from '../model/occurrence.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, crossesMidnight, type DateRange, daysOf, type LocalDate, type LocalTime } from '../time/local.ts';
import { isRoundTheClock } from '../vietnamese/duty.ts';
import type { ExpandContext } from './context.ts';
import { type DayHours, hoursOn, later } from './office-hours.ts';

/** The days and hours of an item that takes place on its days (timing `on`). */

/** Beyond this a slot on each day is a season, not a meeting, and stands as one span. */
const MOST_DAILY = 31;
/** Taken for a meeting's length where the roster says nothing. */
const MEETING_MINUTES = 90;

/** One `When` for each entry: a slot or an hour over several days is one entry on each of them. */
export function whensOf(item: ProgrammeItem, range: DateRange, context: ExpandContext): readonly When[] {
  const days = daysOf(range);
  const timed = item.startTime !== null || (item.slot !== null && item.slot !== 'allDay');
  if (!timed || days.length > MOST_DAILY) return [{ type: 'days', ...range }];
  return days.map((date) => whenOn(item, date, hoursOn(context.organization, date)));
}

function whenOn(item: ProgrammeItem, date: LocalDate, hours: DayHours | null): When {
  if (item.startTime !== null) return clock(item, date, hours?.meetingMinutes ?? MEETING_MINUTES);
  const slot = item.slot;
  if (slot === null || slot === 'allDay' || hours === null) return { type: 'days', start: date, end: date };
  return { type: 'slot', date, slot, ...hours[slot] };
}

function clock(item: ProgrammeItem, date: LocalDate, meetingMinutes: number): When {
  const start = item.startTime as LocalTime;
  const end = item.endTime as LocalTime | null;
  if (end !== null && end > start) return { type: 'clock', date, start, end, endDate: date, endAssumed: false };
  if (end !== null && (isRoundTheClock(item.title, start, end) || crossesMidnight(start, end))) {
    return { type: 'clock', date, start, end, endDate: addDays(date, 1), endAssumed: false };
  }
  const assumed = later(start, meetingMinutes);
  return { type: 'clock', date, start, end: assumed.time, endDate: addDays(date, assumed.days), endAssumed: true };
}
