import { addDays, daysBetween, type LocalDate, weekOf, yearOf } from './local.ts';

/** ISO 8601 week number, as offices number their weeks: the week belongs to the year of its Thursday. */
export function weekNumber(date: LocalDate): number {
  const thursday = addDays(weekOf(date).start, 3);
  return Math.floor(daysBetween(`${yearOf(thursday)}-01-01` as LocalDate, thursday) / 7) + 1;
}
