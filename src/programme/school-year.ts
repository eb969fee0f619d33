import { type DateRange, type LocalDate, localDate, monthRange } from '../time/local.ts';

/** The years and terms of schools that titles name. */

/** `năm học 2024 - 2025`, `niên khóa 2024/2025`: from August to the next June; when its terms begin and end, each school sets. */
export const SCHOOL_YEAR: RegExp =
  /(?:năm học(?: mới)?|niên học|niên khóa|niên khoá)\s*:?\s*(20\d{2})\s*[-–/]\s*(20\d{2})(?!\d)/iu;
export const TERM: RegExp = /(?:học kỳ|học kì|HK)(?!\p{L})/iu;
const SECOND_TERM = /(?:học kỳ|học kì|HK)\s?(?:II|2|hai|thứ hai)(?![\p{L}\d])/iu;
/** The first month of the first of its years, and the last of the second. */
export const [FIRST_MONTH, LAST_MONTH]: readonly [number, number] = [8, 6];

/** The two years of the school year that the title names, or null. */
export function schoolYears(title: string): readonly [number, number] | null {
  const [, first, last] = (SCHOOL_YEAR.exec(title) ?? []).map(Number);
  return first !== undefined && last === first + 1 ? [first, last] : null;
}

/** `Lịch thi tuyển sinh vào lớp 10 năm học 2025 - 2026`: for what the days prepare, most of them before it begins. */
export const ENTRY: RegExp =
  /(?<!\p{L})(?:tuyển sinh|xét tuyển|thi tuyển|nhập học|đăng ký (?:dự thi|dự tuyển|xét tuyển)|(?:thi|tuyển|vào|đầu) (?:vào )?(?:lớp|cấp))(?!\p{L})/iu;

/** Near the beginning of the term: days of what comes before and after it are nearer to it than a year later. */
export function dayOfTerm(title: string): LocalDate | null {
  const years = schoolYears(title);
  if (years === null || !TERM.test(title)) return null;
  return SECOND_TERM.test(title) ? localDate(years[1], 2, 1) : localDate(years[0], 10, 1);
}

/** `Lịch trực hè năm học 2026 - 2027`: the summer behind it; that before it where the words say so, or the title is issued then. */
const SUMMER = new RegExp(
  String.raw`(?<!\p{L})hè(?<words>(?:[\s,(–-]{1,3}(?!và(?!\p{L}))\p{L}+){0,4})[\s,(–-]{1,3}${SCHOOL_YEAR.source}`,
  'iu',
);
const BEFORE = /(?<!\p{L})(?:chuẩn bị|bước|vào|trước|đón|đầu)(?!\p{L})/iu;

/** The months of the summer holidays that the title names with their school year, or null. */
export function summerIn(
  title: string,
  issued: { readonly year: number | null; readonly month: number | null },
): DateRange | null {
  const words = SUMMER.exec(title)?.groups?.words;
  const years = schoolYears(title);
  if (years === null) return null;
  if (OF_SUMMER.test(title) && PREPARES.test(title))
    return { start: monthRange(years[0], LAST_MONTH).start, end: monthRange(years[0], FIRST_OF_TERM).end };
  if (words === undefined) return null;
  const isIssuedBefore = issued.year === years[0] && issued.month !== null && issued.month <= LAST_OF_SUMMER;
  const year = BEFORE.test(words) || isIssuedBefore ? years[0] : years[1];
  return { start: monthRange(year, LAST_MONTH).start, end: monthRange(year, LAST_OF_SUMMER).end };
}
const LAST_OF_SUMMER = 8;

/** `Hoạt động hè và chuẩn bị năm học 2026 - 2027`, in either order: the summer before it, up to its first days. */
const PREPARES = new RegExp(
  String.raw`(?<!\p{L})(?:chuẩn bị|bước vào|đón|trước)\s(?:(?:tốt|cho|bước|vào|đón|các|mọi|điều kiện|thềm)\s){0,5}${SCHOOL_YEAR.source}`,
  'iu',
);
const OF_SUMMER = /(?<!\p{L})hè(?!\p{L})/iu;
const FIRST_OF_TERM = 9;
