import { type LocalDate, localDate } from '../time/local.ts';
import { solarDateOf } from '../time/lunar.ts';
import { yearOfCycle } from './year-names.ts';

/** The year that a title says without the word for it, and the day of the new year that it is about. */

/** `LỊCH TRỰC HÈ 2026`, `Quốc khánh 2027 (từ …)`: a year alone behind what the title is about. */
const ALONE = /(?<=[\p{L}\d]\s|[–-]\s)(20\d{2})(?=\s*(?:$|[\n(,:;.]|(?:của|tại|cho|từ)\s))/giu;
/** Of what else a year may be: a law, the end of a stretch of years, a program of a computer. */
const OF_ANOTHER =
  /(?:(?<!\p{L})(?:luật|hiến pháp|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|tiêu chuẩn|quy chuẩn|iso|tcvn|office|windows)(?!\p{L})[^;:\n]*|(?<!\p{L})(?:đến|tới|từ|giai đoạn|nhiệm kỳ|tầm nhìn|số|khóa|khoá)\s|\d\s?[–/-]\s?)$/iu;
/** A programme is of a year beside that in which it is issued or read. */
const FURTHEST = 1;

/** The only year that stands alone in a title, where it is one of those around `near`; null for none. */
export function yearAlone(title: string, near: number | null): number | null {
  const found = Array.from(title.matchAll(ALONE))
    .filter(({ index }) => !OF_ANOTHER.test(title.slice(0, index)))
    .map(([year]) => Number(year))
    .filter((year) => near === null || Math.abs(year - near) <= FURTHEST);
  return new Set(found).size === 1 ? found[0]! : null;
}

/** `chào năm mới 2026` is in honour of it, and may be of any day of a year. */
const NEW_YEAR =
  /(?<!\p{L})(?:(?:tết|nghỉ lễ) dương lịch|giao thừa dương lịch|(?:trực|nghỉ)(?:\s(?!chào|mừng|đón)\p{L}+){0,6}\snăm mới)(?!\p{L})/iu;
const TET = /(?<!\p{L})tết(?!\p{L})/iu;
/** `Tết Trung thu`, `Tết Độc lập`, `Tết trồng cây`: feasts of other times. */
const OTHER_TET = /(?<!\p{L})tết\s(?:trung thu|độc lập|đoan ngọ|thiếu nhi|hàn thực|trồng cây)/iu;

/**
 * The first day of the new year that the title is about, from which days without a year have theirs: those before it
 * are of the year before. Null for other titles, and where no year is named.
 */
export function dayOfNewYear(title: string, year: number | null, near: number | null): LocalDate | null {
  if (NEW_YEAR.test(title)) return year === null ? null : localDate(year, 1, 1);
  if (!TET.test(title) || OTHER_TET.test(title)) return null;
  const of = yearOfCycle(title, near === null ? (year === null ? [] : [year]) : [near]) ?? year;
  return of === null ? null : solarDateOf({ day: 1, month: 1, year: of, leap: false });
}
