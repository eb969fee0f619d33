import { dayOf, type LocalDate, type LocalTime, monthOf, weekdayOf, yearOf } from '../time/local.ts';

/** Dates and hours as an office writes them (Nghị định 30/2020/NĐ-CP: a nought before days under 10 and months under 3). */

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;

/** `Thứ Hai, 03/3/2025`. */
export function dateText(date: LocalDate): string {
  return `${WEEKDAYS[weekdayOf(date) - 1]}, ${shortDate(date)}/${yearOf(date)}`;
}

/** `03/3`, `03/02`. */
export function shortDate(date: LocalDate): string {
  const month = monthOf(date);
  return `${String(dayOf(date)).padStart(2, '0')}/${month < 3 ? `0${month}` : month}`;
}

/** `07h30`. */
export function hourText(time: LocalTime): string {
  return time.replace(':', 'h');
}
