import library from 'lunar-javascript';
import { type DateRange, fromJulianDay, julianDayOf, type LocalDate, yearOf } from './local.ts';

/**
 * The Vietnamese lunar calendar, 1968-01-29 to 2099-12-31. The library computes the Chinese one, for 120° E; its civil
 * offset is moved to Hà Nội's (UTC+7, Quyết định 121-CP of 1967), once and for the whole process: nothing else here may
 * want the Chinese calendar. A missing date is better than a wrong one: outside the range, and when the library does
 * not answer the sentinels below as it should, there are no lunar dates at all.
 */

export interface LunarDate {
  readonly day: number;
  /** 1 to 12; a leap month (tháng nhuận) bears the number of the month before it. */
  readonly month: number;
  /** The Gregorian year in which this lunar year begins. */
  readonly year: number;
  readonly leap: boolean;
  /** True where nobody can say today on which of two days the month begins; see `UNDECIDED`. */
  readonly undecided: boolean;
}

/** What names a month: `LunarDate` without its day. */
export type LunarMonth = Pick<LunarDate, 'month' | 'year' | 'leap'>;

/** From the Tết on which the calendar of UTC+7 took effect, to the end of the years that were checked. */
export const LUNAR_RANGE: DateRange = { start: '1968-01-29' as LocalDate, end: '2099-12-31' as LocalDate };

/**
 * Months whose new moon falls so near to midnight that the slowing of the Earth, not yet known, decides whether they
 * begin on the first day of the span or on the next. The date given is one of the two readings; the other is one day
 * beside it on every day of the span.
 */
export const UNDECIDED: readonly DateRange[] = [
  { start: '2054-05-07' as LocalDate, end: '2054-06-05' as LocalDate },
  { start: '2077-11-15' as LocalDate, end: '2077-12-14' as LocalDate },
  { start: '2085-10-18' as LocalDate, end: '2085-11-16' as LocalDate },
];

/** Civil offsets in days. */
const BEIJING = 1 / 3;
const HANOI = 7 / 24;

/** Months that begin elsewhere at 120° E, and leap months that are easily placed wrong. */
const SENTINELS: readonly (readonly [first: string, month: number, year: number, leap: boolean])[] = [
  ['1968-01-29', 1, 1968, false],
  ['1985-01-21', 1, 1985, false],
  ['1987-07-26', 7, 1987, false],
  ['2007-02-17', 1, 2007, false],
  ['2020-12-14', 11, 2020, false],
  ['2025-07-25', 6, 2025, true],
  ['2027-02-06', 1, 2027, false],
  ['2030-02-02', 1, 2030, false],
  ['2031-04-21', 3, 2031, true],
  ['2032-03-11', 2, 2032, false],
  ['2033-12-22', 11, 2033, true],
  ['2034-09-12', 8, 2034, false],
  ['2053-01-20', 12, 2052, false],
];

interface Month extends LunarMonth {
  /** Julian day number of the first day. */
  readonly first: number;
  readonly days: number;
}

const monthsByYear = new Map<number, readonly Month[]>();

/** Why there are no lunar dates, in English for the log; null when all is well. */
export const LUNAR_FAULT: string | null = moveToHanoi();

/** Null outside `LUNAR_RANGE`. The date is the civil one in Việt Nam, so the process's zone plays no part. */
export function lunarDateOf(date: LocalDate): LunarDate | null {
  if (LUNAR_FAULT !== null || date < LUNAR_RANGE.start || date > LUNAR_RANGE.end) return null;
  const { first, month, year, leap } = monthAt(julianDayOf(date), yearOf(date));
  return { day: julianDayOf(date) - first + 1, month, year, leap, undecided: isUndecided(date) };
}

/** Null when there is no such day, or when it lies outside `LUNAR_RANGE`. */
export function solarDateOf({ day, month, year, leap }: LunarMonth & { readonly day: number }): LocalDate | null {
  const days = lunarMonthDays({ month, year, leap });
  if (days === null || day < 1 || day > days) return null;
  const date = fromJulianDay(findMonth({ month, year, leap })!.first + day - 1);
  return date <= LUNAR_RANGE.end ? date : null;
}

/** 29 or 30; null when there is no such month, or when its year is not known. */
export function lunarMonthDays(wanted: LunarMonth): number | null {
  return findMonth(wanted)?.days ?? null;
}

export function isUndecided(date: LocalDate): boolean {
  return UNDECIDED.some(({ start, end }) => start <= date && date <= end);
}

function moveToHanoi(): string | null {
  try {
    const { ShouXingUtil } = library;
    if (ShouXingUtil.ONE_THIRD !== BEIJING && ShouXingUtil.ONE_THIRD !== HANOI) {
      return 'lunar-javascript no longer holds its civil offset in ONE_THIRD';
    }
    ShouXingUtil.ONE_THIRD = HANOI;
    const wrong = SENTINELS.find(([first, month, year, leap]) => {
      return fromJulianDay(findIn(monthsOf(year), { month, year, leap })?.first ?? 0) !== first;
    });
    return wrong ? `lunar-javascript puts the lunar month of ${wrong[0]} elsewhere` : null;
  } catch (error) {
    return `lunar-javascript cannot be used: ${error instanceof Error ? error.message : error}`;
  }
}

function findMonth(wanted: LunarMonth): Month | undefined {
  const known =
    LUNAR_FAULT === null && wanted.year >= yearOf(LUNAR_RANGE.start) && wanted.year <= yearOf(LUNAR_RANGE.end);
  return known ? findIn(monthsOf(wanted.year), wanted) : undefined;
}

function findIn(months: readonly Month[], wanted: LunarMonth): Month | undefined {
  return months.find(({ month, leap }) => month === wanted.month && leap === wanted.leap);
}

/** A lunar year begins in January or February of the year whose number it bears. */
function monthAt(julianDay: number, year: number): Month {
  const months = monthsOf(year);
  const own = julianDay >= months[0]!.first ? months : monthsOf(year - 1);
  return own.findLast(({ first }) => first <= julianDay)!;
}

function monthsOf(year: number): readonly Month[] {
  const known = monthsByYear.get(year);
  if (known !== undefined) return known;
  const months = library.LunarYear.fromYear(year)
    .getMonthsInYear()
    .map((month) => ({
      month: Math.abs(month.getMonth()),
      year,
      leap: month.getMonth() < 0,
      first: month.getFirstJulianDay(),
      days: month.getDayCount(),
    }));
  monthsByYear.set(year, months);
  return months;
}
