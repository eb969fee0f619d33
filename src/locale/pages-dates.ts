import { dayOf, type LocalDate, type LocalTime, monthOf, weekdayOf, yearOf } from '../time/local.ts';
import type { Language } from './sentence.ts';
import { WEEKDAYS } from './weekdays.ts';

/** Dates and hours as people write them. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A nought before days under 10 and before months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const dayNumber = (day: number) => String(day).padStart(2, '0');
const monthNumber = (month: number) => (month < 3 ? `0${month}` : String(month));

/** `03/3`; `3 March`. */
export function dayMonth(date: LocalDate, language: Language): string {
  const [day, month] = [dayOf(date), monthOf(date)];
  return language === 'vi' ? `${dayNumber(day)}/${monthNumber(month)}` : `${day} ${MONTHS[month - 1]}`;
}

/** `03/3/2025`; `3 March 2025`. */
export function fullDate(date: LocalDate, language: Language): string {
  return dayMonth(date, language) + (language === 'vi' ? '/' : ' ') + yearOf(date);
}

/** `Thứ Hai, 03/3/2025`; `Monday, 3 March 2025`. */
export function weekdayDate(date: LocalDate, language: Language): string {
  return `${WEEKDAYS[weekdayOf(date)][language]}, ${fullDate(date, language)}`;
}

/** `tháng 3 năm 2025`; `March 2025`. */
export function monthName(date: LocalDate, language: Language): string {
  const month = monthOf(date);
  return language === 'vi' ? `tháng ${month} năm ${yearOf(date)}` : `${MONTHS[month - 1]} ${yearOf(date)}`;
}

/** `08h00`; `08:00`. */
export function hourText(time: LocalTime, language: Language): string {
  return language === 'vi' ? time.replace(':', 'h') : time;
}

/** `08h00 – 09h30`. */
export function hoursText(start: LocalTime, end: LocalTime, language: Language): string {
  return `${hourText(start, language)} – ${hourText(end, language)}`;
}

/** `08h00, 03/3/2025`; `08:00, 3 March 2025`. */
export function dateAndHour(date: LocalDate, time: LocalTime, language: Language): string {
  return `${hourText(time, language)}, ${fullDate(date, language)}`;
}
