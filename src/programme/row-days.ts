import { isWithin, type LocalDate, weekOf } from '../time/local.ts';
import type { Deadline, Deadlines } from './deadlines.ts';

/** Days of rows and of the brackets that close their entries. */

/** `Tuần 1 (02/9 - 06/9)`: the bracket says which days the week has. */
export function withDaysOfWeek(times: Deadlines, text: string): Deadlines {
  const days = times.found.filter(({ exact, index }) => exact && OF_WEEK.test(text.slice(0, index)));
  const others = times.found.some((one) => one.exact && !days.includes(one));
  return days.length === 0 || others ? times : { ...times, found: days };
}
const OF_WEEK = /^\s*tuần\s(?:thứ\s)?\d{1,2}\s*[(:,–-]\s*$/iu;

/** `(thứ Bảy 14/9)` in the row of 09 - 13/9: the weekend of its week. */
export const isOfWeek = (day: LocalDate, { start, end }: Deadline): boolean =>
  start !== null && end <= weekOf(start).end && isWithin(day, weekOf(start));

/** `… (05/9)`, `… (chiều 28/9)`: a day that a bracket gives says when, and closes what is said. */
export const standsInBracket = (
  { timing, exact, bound, start, end, index, text: words }: Deadline,
  text: string,
): boolean =>
  timing === 'on' &&
  exact &&
  bound === null &&
  start === end &&
  /\(\s*(?:(?:buổi )?(?:sáng|chiều|tối)\s)?(?:ngày\s)?$/iu.test(text.slice(Math.max(0, index - 30), index)) &&
  /^\s*\)[\s.;,]*$/u.test(text.slice(text.indexOf(words, index) + words.length));
