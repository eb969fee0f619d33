import { addDays, type DateRange, type LocalDate } from '../time/local.ts';

type IsWorkingDay = (date: LocalDate) => boolean;

/** Longer than any Tết. */
const FARTHEST = 21;

/** The day itself, or the last working day before it. */
export function workingDayUntil(date: LocalDate, isWorkingDay: IsWorkingDay): LocalDate {
  for (let back = 0; back <= FARTHEST; back++) {
    const day = addDays(date, -back);
    if (isWorkingDay(day)) return day;
  }
  return date;
}

/** The first working day of the range, or its first day when it has none. */
export function firstWorkingDay(range: DateRange, isWorkingDay: IsWorkingDay): LocalDate {
  for (let day = range.start; day <= range.end; day = addDays(day, 1)) {
    if (isWorkingDay(day)) return day;
  }
  return range.start;
}
