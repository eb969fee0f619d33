import { type DateRange, daysBetween, type LocalDate, localDate, monthOf, monthRange, yearOf } from '../time/local.ts';
import { isAnniversary } from './anniversaries.ts';
import { findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { isHolidayDay } from './holiday-days.ts';
import { withoutTerm } from './in-force.ts';
import { dayOfTerm, ENTRY, FIRST_MONTH, LAST_MONTH, SCHOOL_YEAR, schoolYears, summerIn, TERM } from './school-year.ts';
import { dayOfNewYear, yearAlone } from './title-year.ts';

/** The time that a title names. */
export interface TitlePeriod {
  readonly period: DateRange | null;
  readonly named: { readonly year: number | null; readonly month: number | null; readonly week: number | null };
  /**
   * A day that gives others their year: of the school term or of the new year that the title is about, or of the month
   * in which a title without a time is issued. Else null.
   */
  readonly near: LocalDate | null;
  /** True when the title names a month, a quarter or days, but nothing says of which year. */
  readonly yearMissing: boolean;
}

/** Where a year may come from when the title has none: the date line, then the day the reader stands on. */
export interface Around {
  readonly issuedYear: number | null;
  readonly issuedMonth: number | null;
  readonly on: LocalDate | null;
}

const YEAR = /(?:năm|tháng\s*\d{1,2}\s*[/-]|quý\s*[IV\d]{1,3}\s*[/-]|\/)\s*(20\d{2}|19\d{2})(?!\d)/iu;
const DAYS = /(?<!\p{L})(?:từ\s(?:ngày\s)?|ngày\s)\d|(?<![\d/])\d{1,2}\s?(?:[-–]\s?\d{1,2}\s?)?\/\s?\d{1,2}(?!\d)/iu;
const MONTH = /tháng\s*(\d{1,2})(?!\d)/iu;
/** `tháng 7, 8, 9`, `tháng 3 và tháng 4`. */
const MONTHS = /tháng\s*(\d{1,2})(?:\s*(?:,|và|-|–|đến)\s*(?:tháng\s*)?\d{1,2}(?![\d/]|\s?\/))+/iu;
/** `tháng 12 - 1/2027`, `tháng 11, 12 và tháng 1 năm 2027`: the year is that of the last. */
const TURN =
  /(?<!\p{L})tháng\s(\d{1,2})(?:\s?[,&–-]\s?(?:tháng\s)?\d{1,2}(?!\d)){0,3}(?:\s?[,&–-]\s?|\s(?:và|đến)\s)(?:tháng\s)?(\d{1,2})(?:\s?\/\s?|,?\snăm\s)20\d{2}(?!\d|\s?[-–]\s?20)/iu;
const WEEK = /tuần\s*(?:thứ\s*)?(\d{1,2})(?!\d)/iu;
const QUARTER = /quý\s*(IV|I{1,3}|[1-4])(?!\p{L})/iu;
/** `quý II, III`, `quý III và quý IV`. */
const LAST_QUARTER = /quý\s*(?:IV|I{1,3}|[1-4])(?:\s*(?:,|và|-|–|đến)\s*(?:quý\s*)?(IV|I{1,3}|[1-4])(?![\p{L}\d/]))+/iu;
const HALF = /(?:6|06|sáu)\s*tháng\s*(đầu|cuối)\s*năm/iu;
/** `trước và sau kỳ họp cuối năm 2025`: the year is that of the session, and the days around it may be of the next. */
const AROUND_SESSION =
  /(?<!\p{L})(?:trước|sau|trước,? (?:và )?sau)\s(?:các )?(?:kỳ|kì) họp(?!\p{L})[^;:\n]{0,80}?năm\s*\d{4}/giu;
const QUARTERS: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };

// `(Kèm theo Quyết định số 512/QĐ-SVD ngày 15/12/2026)`: the day of another document.
const ATTACHED = /\([^()]*(?:kèm theo|ban hành theo)[^()]*\)|(?<!\p{L})(?:thay thế|thay cho)\s[^()]*(?=\))/giu;

function schoolYearIn(title: string, month: number | null, around: Around): Omit<TitlePeriod, 'near'> | null {
  const years = schoolYears(title);
  const summer = month === null ? summerIn(title, { year: around.issuedYear, month: around.issuedMonth }) : null;
  if (summer) return { period: summer, named: { year: yearOf(summer.start), month, week: null }, yearMissing: false };
  if (years !== null && ENTRY.test(title) && !TERM.test(title)) {
    const period = month !== null && month >= 1 && month <= 12 ? monthRange(years[0], month) : null;
    return { period, named: { year: years[0], month, week: null }, yearMissing: false };
  }
  if (years === null || (month === null && TERM.test(title))) return null;
  const [first, last] = years;
  if (month === null) {
    const period = { start: monthRange(first, FIRST_MONTH).start, end: monthRange(last, LAST_MONTH).end };
    return { period, named: { year: null, month, week: null }, yearMissing: false };
  }
  const year = month >= FIRST_MONTH ? first : last;
  return month >= 1 && month <= 12
    ? { period: monthRange(year, month), named: { year, month, week: null }, yearMissing: false }
    : null;
}

export function readTitlePeriod(printed: string, around: Around): TitlePeriod {
  const { title, yearOfOccasion } = withoutAnniversary(printed.replace(ATTACHED, ' '));
  const near = around.issuedYear ?? (around.on && yearOf(around.on));
  const whole = title.replace(SCHOOL_YEAR, ' ');
  // Its month of issue says more of the days around a session than the year of that.
  const words = monthOfIssue(around) === null ? whole : whole.replace(AROUND_SESSION, ' ');
  const found = YEAR.exec(words)?.[1] ?? yearOfOccasion;
  const written = found === undefined ? yearAlone(words, near) : Number(found);
  const read = periodIn(title, written, around);
  const newYear = dayOfNewYear(title, written, near);
  // The days of Tết lie within its year, those of the first of January on both sides.
  if (newYear !== null && (read.period === null || (isWholeYear(read.period) && newYear === read.period.start))) {
    return { period: null, named: { ...read.named, year: null }, near: newYear, yearMissing: false };
  }
  if (written !== null || read.period !== null || read.named.month !== null) return { ...read, near: dayOfTerm(title) };
  return { ...read, named: { ...read.named, year: null }, near: dayOfTerm(title) ?? monthOfIssue(around) };
}

const isWholeYear = ({ start, end }: DateRange): boolean => daysBetween(start, end) >= 364;

/** What names no time at all has its days around its month of issue, of which the day may be left blank. */
const monthOfIssue = ({ issuedYear, issuedMonth }: Around): LocalDate | null =>
  issuedYear === null || issuedMonth === null ? null : localDate(issuedYear, issuedMonth, 15);

function periodIn(title: string, written: number | null, around: Around): Omit<TitlePeriod, 'near'> {
  const month = numberIn(MONTH, title);
  const week = numberIn(WEEK, title);
  const year = written ?? yearAround(month, around);
  const named = { year, month, week };
  // `Tuần 11 năm học 2026 - 2027 (từ 16/11 đến 21/11)`
  const school = written === null ? schoolYears(title) : null;
  const yearIn = (of: number) => (school === null ? year : of >= FIRST_MONTH ? school[0] : school[1]);
  const days = daysIn(withoutTerm(title), yearIn, month);
  if (days) return { period: days, named: { ...named, year: yearOf(days.start) }, yearMissing: false };
  const whole = written === null && week === null ? schoolYearIn(title, month, around) : null;
  if (whole) return whole;
  const months = monthsIn(title, month, week);
  const lacking = year === null && (months !== null || week !== null || findDates(title).length > 0);
  const period = months && year !== null ? spanOf(year, months[0], months[1]) : null;
  return { period, named, yearMissing: lacking };
}

/** `(12/5/1997 - 12/5/2027)` says nothing but the year in which it is. */
function withoutAnniversary(title: string): { title: string; yearOfOccasion: string | undefined } {
  const found = findDates(title).find(
    ({ form, index, text, days }) => form === 'range' && isAnniversary(title.slice(0, index), text, days),
  );
  if (!found) return { title, yearOfOccasion: undefined };
  const rest = `${title.slice(0, found.index)} ${title.slice(found.index + found.length)}`;
  return { title: rest, yearOfOccasion: String(found.days.at(-1)!.year) };
}

const numberIn = (pattern: RegExp, text: string) => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** First and last month, or null when the title names a week or no time at all. */
function monthsIn(title: string, month: number | null, week: number | null): readonly [number, number] | null {
  if (week !== null) return null;
  const turn = TURN.exec(title)?.slice(1).map(Number);
  if (turn && turn[0]! <= 12 && turn[1]! >= 1 && turn[0]! > turn[1]!) return [turn[0]!, turn[1]!];
  const several = MONTHS.exec(title);
  const last = several ? Number(/(\d{1,2})$/u.exec(several[0])![1]) : null;
  if (several && last !== null && Number(several[1]) < last && last <= 12) return [Number(several[1]), last];
  if (month !== null && month >= 1 && month <= 12) return [month, month];
  const quarter = QUARTER.exec(title)?.[1];
  if (quarter !== undefined) {
    const n = QUARTERS[quarter.toUpperCase()] ?? Number(quarter);
    const last = LAST_QUARTER.exec(title)?.[1];
    const m = last === undefined ? n : (QUARTERS[last.toUpperCase()] ?? Number(last));
    return [3 * n - 2, 3 * Math.max(n, m)];
  }
  const half = HALF.exec(title)?.[1];
  if (half !== undefined) return half.toLowerCase() === 'đầu' ? [1, 6] : [7, 12];
  return /năm\s*\d{4}/iu.test(title.replace(AROUND_SESSION, ' ')) ? [1, 12] : null;
}

/** Months before the turn of the year are of the year before. */
function spanOf(year: number, first: number, last: number) {
  return { start: monthRange(first > last ? year - 1 : year, first).start, end: monthRange(year, last).end };
}

/** `từ ngày 03/3 đến ngày 07/3/2025`, `ngày 05/3/2025`. */
function daysIn(printed: string, yearIn: YearOfMonth, month: number | null): DateRange | null {
  const title = printed.replace(HALF_OF_END, '$1 ');
  // Read from its own words on: after `Chương trình … năm 2026` a date would look like that of a document.
  const from = DAYS.exec(title)?.index ?? title.length;
  if (/(?<!\p{L})số\s*:?\s*\d[^;.]*$/iu.test(title.slice(0, from))) return null;
  const mention = findDates(title.slice(from)).find(({ form }) => form !== 'list');
  const before = title.slice(0, from + (mention?.index ?? 0));
  if (mention && isRemembered(before, mention.days[0]!)) return null;
  const [first, last] = [mention?.days[0], mention?.days.at(-1)];
  if (!first || !last) return null;
  const end = dateOf(last, yearIn, month);
  const start = end && dateOf(first, () => yearOf(end), last.month);
  if (!start || !end) return null;
  const opens = start > end && first.year === null ? localDate(yearOf(end) - 1, monthOf(start), first.day) : start;
  return opens && opens <= end ? { start: opens, end } : null;
}

/** `từ ngày 08/12 đến sáng ngày 10/12/2026`: in which half of its last day it ends says nothing of its days. */
const HALF_OF_END =
  /(?<=\d.{0,12})((?<!\p{L})(?:đến|tới)(?: hết)?|[-–])\s(?:(?:buổi|hết)\s)?(?:sáng|trưa|chiều|tối)(?=\s(?:ngày\s)?\d{1,2}\s?[/.-])/giu;

/** `Lịch trực lễ 02/9/2027`, `nghỉ lễ 30/4 - 01/5`: what is remembered; the days around it are of the list, too. */
const HOLIDAY =
  /(?<!\p{L})(?:lễ|dịp|tết|quốc khánh|(?:quốc tế )?lao động|chiến thắng|giải phóng(?: miền nam)?|thống nhất(?: đất nước)?)\s(?:ngày\s)?$/iu;
/** `Hội thi … chào mừng Ngày Nhà giáo Việt Nam 20/11`, `Hội thao mừng 2/9`: in honour of what, not when. */
const IN_HONOUR =
  /(?<!\p{L})(?:(?:chào )?mừng|kỷ niệm|kỉ niệm|hưởng ứng|nhân (?:dịp|ngày))\s(?![^.;:()]{0,120}(?<!\p{L})(?:từ|vào|diễn ra)(?!\p{L}))(?:[^.;:()]{1,120}\s)?\(?(?:ngày\s)?$/iu;

/** Whether the title names the day for what it stands for; with a year of its own it tells when. */
const isRemembered = (before: string, { day, month, year }: PrintedDay): boolean =>
  HOLIDAY.test(before) ? isHolidayDay(day, month) : year === null && IN_HONOUR.test(before);

/** Of which year a day without one is, by its month; null where nothing says. */
type YearOfMonth = (month: number) => number | null;

function dateOf(day: PrintedDay, yearIn: YearOfMonth, month: number | null): LocalDate | null {
  const inMonth = day.month ?? month;
  const inYear = day.year ?? (inMonth === null ? null : yearIn(inMonth));
  return inYear === null || inMonth === null ? null : localDate(inYear, inMonth, day.day);
}

/** A programme is issued within half a year of its month: that of January often in December. */
function yearAround(month: number | null, { issuedYear, issuedMonth, on }: Around): number | null {
  const year = issuedYear ?? (on && yearOf(on));
  const beside = issuedYear === null ? on && monthOf(on) : issuedMonth;
  if (year === null || month === null || beside === null) return year;
  if (month - beside < -6) return year + 1;
  return month - beside > 6 ? year - 1 : year;
}
