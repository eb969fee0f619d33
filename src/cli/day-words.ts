import { WEEKDAYS } from '../locale/weekdays.ts';
import { dayOf, type LocalDate, monthOf, parseLocalDate, weekdayOf, yearOf } from '../time/local.ts';

/** Days as the lines of a programme name them. */

/** `Thứ Hai, 02/03/2026`. */
export function dayTitle(text: string): string {
  const day = parseLocalDate(text);
  return day === null ? text : `${WEEKDAYS[weekdayOf(day)].vi}, ${shortDay(day, true)}`;
}

const two = (figure: number) => String(figure).padStart(2, '0');

/** `02/03`, `02/03/2026`. */
export function shortDay(day: LocalDate, withYear: boolean): string {
  return `${two(dayOf(day))}/${two(monthOf(day))}${withYear ? `/${yearOf(day)}` : ''}`;
}

/** `02/03 – 08/03/2026`; one day alone when both are the same. */
export function rangeText(start: string, end: string): string {
  const [first, last] = [parseLocalDate(start), parseLocalDate(end)];
  if (first === null || last === null) return `${start} – ${end}`;
  return first === last
    ? shortDay(first, true)
    : `${shortDay(first, yearOf(first) !== yearOf(last))} – ${shortDay(last, true)}`;
}
