import { type LocalDate, localDate } from '../time/local.ts';

/** `Ví Dụ, ngày 03 tháng 3 năm 2026`, `Ví Dụ, 03/3/2026`: a place and the day on which a paper was signed, and nothing else. */

const PLACE = String.raw`^[\s*]*\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4},\s?`;
const IN_WORDS = String.raw`ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4})`;
const IN_NUMBERS = String.raw`(?:ngày\s)?(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})`;
const DATE_LINE = new RegExp(String.raw`${PLACE}(?:${IN_WORDS}|${IN_NUMBERS})[\s.*]*$`, 'u');

export const isDateLine = (text: string): boolean => DATE_LINE.test(text);

/** The day of such a line; null for other lines and days that no month has. */
export function dayOfDateLine(text: string): LocalDate | null {
  const [day, month, year] = DATE_LINE.exec(text)?.slice(1).filter(Boolean).map(Number) ?? [];
  return year === undefined ? null : localDate(year, month!, day!);
}
