import { dayOf, daysBetween, type LocalDate, localDate, monthOf, weekdayOf, yearOf } from '../../../time/local.ts';
import type { DayHeading } from '../../day-headings.ts';
import type { ResolvedDay } from '../../days.ts';

/** Days of a programme that follow one another are no further apart. */
const LONGEST_GAP = 7;

/** `Thứ Tư, 11/11/2025` below `Thứ Ba, 10/11/2026`: weekday and day fit the year of the day before. */
export function inYearOf(
  before: LocalDate | null,
  day: ResolvedDay,
  { weekdays: [weekday, ...others], date: printed }: DayHeading,
): ResolvedDay {
  if (!day.date || day.problem !== null || !before || !weekday || others.length > 0 || printed?.form !== 'day')
    return day;
  if (weekdayOf(day.date) === weekday) return day;
  const date = localDate(yearOf(before), monthOf(day.date), dayOf(day.date));
  const follows = date !== null && weekdayOf(date) === weekday && daysBetween(before, date) <= LONGEST_GAP;
  return follows && date > before ? { date, problem: 'date-corrected' } : day;
}
