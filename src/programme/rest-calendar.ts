import { addDays, dayOf, type LocalDate, monthOf, weekdayOf } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';
import { isHolidayDay } from './holiday-days.ts';

/** Which days of the calendar are days of rest, always or where it is so decreed. */

/** Whether nobody works on the day, whatever is decreed of its year: weekends, and the holidays of which the law leaves no choice. */
export function isAlwaysRest(date: LocalDate): boolean {
  if (weekdayOf(date) >= SATURDAY || isHolidayDay(dayOf(date), monthOf(date))) return true;
  if (date.endsWith(CULTURE_DAY) && date >= CULTURE_DAY_SINCE) return true;
  const [lunar, next] = [lunarDateOf(date), lunarDateOf(addDays(date, 1))];
  return (lunar !== null && FIXED_LUNAR.test(`${lunar.month}/${lunar.day}`)) || (next?.month === 1 && next.day === 1);
}
const SATURDAY = 6;
/** The days around them are chosen each year. */
const FIXED_LUNAR = /^(?:1\/[12]|3\/10)$/u;
const [CULTURE_DAY, CULTURE_DAY_SINCE] = ['11-24', '2026-07-01'];

/** Whether nobody may work on the day: all weekends, all days that the law may give, and those for which they may be swapped. */
export function mayBeRest(date: LocalDate): boolean {
  const lunar = lunarDateOf(date);
  return (
    weekdayOf(date) >= SATURDAY ||
    HOLIDAYS.test(date.slice(5)) ||
    isAroundTet(date) ||
    (lunar !== null && KINGS.test(`${lunar.month}/${lunar.day}`))
  );
}

/** Whether the rest at the lunar new year may reach to the day. */
export function isAroundTet(date: LocalDate): boolean {
  const lunar = lunarDateOf(date);
  return lunar !== null && TET.test(`${lunar.month}/${lunar.day}`);
}
const HOLIDAYS = /^(?:12-3[01]|01-0[1-4]|04-(?:2[789]|30)|05-0[1-5]|08-(?:29|3[01])|09-0[1-5]|11-2[3-5])$/u;
const TET = /^(?:12\/(?:2[4-9]|30)|1\/(?:[1-9]|10))$/u;
const KINGS = /^3\/(?:8|9|10|11|12)$/u;
