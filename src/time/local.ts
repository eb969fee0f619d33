/**
 * Civil dates and times without a zone, as branded ISO strings: they sort as text, survive JSON and cannot be mixed up.
 * Arithmetic is on the proleptic Gregorian calendar; nothing here reads the clock or the process's zone.
 */

/** `YYYY-MM-DD`, always a day that exists. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
/** `HH:MM`, 00:00 to 23:59. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };
/** Both ends included. */
export interface DateRange {
  readonly start: LocalDate;
  readonly end: LocalDate;
}
/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const JULIAN_DAY_1970 = 2_440_588;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const utc = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDate;

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Null for a day that does not exist (30/02). */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? (`${pad(year, 4)}-${pad(month)}-${pad(day)}` as LocalDate) : null;
}

/** Null unless `text` is exactly `YYYY-MM-DD` and exists. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Null outside 00:00 to 23:59. */
export function localTime(hour: number, minute: number): LocalTime | null {
  const whole = Number.isInteger(hour) && Number.isInteger(minute);
  return whole && hour >= 0 && hour < 24 && minute >= 0 && minute < 60
    ? (`${pad(hour)}:${pad(minute)}` as LocalTime)
    : null;
}

/** Null unless `text` is exactly `HH:MM`. */
export function parseLocalTime(text: string): LocalTime | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  return match ? localTime(Number(match[1]), Number(match[2])) : null;
}

export const yearOf = (date: LocalDate) => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate) => Number(date.slice(5, 7));
export const dayOf = (date: LocalDate) => Number(date.slice(8, 10));
export const minutesOf = (time: LocalTime) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** An evening that ends before breakfast. Any other end before its beginning is a slip, and is not believed. */
export const crossesMidnight = (start: LocalTime, end: LocalTime): boolean => start >= '18:00' && end <= '06:00';

export function addDays(date: LocalDate, days: number): LocalDate {
  const day = dayOf(date) + days;
  // Most steps stay within a month, whichever it is.
  if (day >= 1 && day <= 28) return `${date.slice(0, 8)}${pad(day)}` as LocalDate;
  return fromUtc(utc(date) + days * DAY_MS);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utc(to) - utc(from)) / DAY_MS;
}

/** Julian day number of the day's noon; 1970-01-01 is 2440588. */
export function julianDayOf(date: LocalDate): number {
  return utc(date) / DAY_MS + JULIAN_DAY_1970;
}

export function fromJulianDay(julianDay: number): LocalDate {
  return fromUtc((julianDay - JULIAN_DAY_1970) * DAY_MS);
}

export function weekdayOf(date: LocalDate): Weekday {
  return (new Date(utc(date)).getUTCDay() || 7) as Weekday;
}

/** Monday to Sunday of the week that holds `date`. */
export function weekOf(date: LocalDate): DateRange {
  const start = addDays(date, 1 - weekdayOf(date));
  return { start, end: addDays(start, 6) };
}

export function monthRange(year: number, month: number): DateRange {
  return { start: localDate(year, month, 1)!, end: localDate(year, month, daysInMonth(year, month))! };
}

export function isWithin(date: LocalDate, range: DateRange): boolean {
  return range.start <= date && date <= range.end;
}

/** Every day of the range, in order; empty when it ends before it starts. */
export function daysOf(range: DateRange): LocalDate[] {
  const count = daysBetween(range.start, range.end) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(range.start, i));
}
