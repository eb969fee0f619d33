import type { Observance } from './calendar-data.ts';
import { dayOf, daysInMonth, type LocalDate, monthOf, yearOf } from './local.ts';
import { lunarDateOf, lunarMonthDays } from './lunar.ts';

/** An observance as it falls on one day. */
export interface ObservanceDay {
  readonly observance: Observance;
  /** Years counted, at least 1; null when they are not counted. */
  readonly years: number | null;
  /** `Kỷ niệm 66 năm Ngày truyền thống Bộ đội Biên phòng`. */
  readonly title: string;
  readonly titleEn: string;
}

/** By calendar, month and day, so that a day asks for its own only. */
export type ObservanceIndex = ReadonlyMap<string, readonly Observance[]>;

const LAST_DAY = -1;

export function indexObservances(observances: readonly Observance[]): ObservanceIndex {
  return Map.groupBy(observances, ({ calendar, month, day }) => keyOf(calendar, month, day));
}

/** In the order of the list, solar before lunar. Nothing is observed before its year of origin. */
export function observancesOn(index: ObservanceIndex, date: LocalDate): ObservanceDay[] {
  return [...solarOn(index, date), ...lunarOn(index, date)];
}

function solarOn(index: ObservanceIndex, date: LocalDate): ObservanceDay[] {
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  return pick(index, 'solar', month, day, day === daysInMonth(year, month), year);
}

/** A festival belongs to the ordinary month: a leap month does not repeat it. */
function lunarOn(index: ObservanceIndex, date: LocalDate): ObservanceDay[] {
  const lunar = lunarDateOf(date);
  if (lunar === null || lunar.leap) return [];
  return pick(index, 'lunar', lunar.month, lunar.day, lunar.day === lunarMonthDays(lunar), lunar.year);
}

function pick(
  index: ObservanceIndex,
  calendar: Observance['calendar'],
  month: number,
  day: number,
  isLast: boolean,
  year: number,
): ObservanceDay[] {
  const own = index.get(keyOf(calendar, month, day)) ?? [];
  const last = isLast ? (index.get(keyOf(calendar, month, LAST_DAY)) ?? []) : [];
  return [...own, ...last].filter((observance) => isHeld(observance, year)).map((one) => inYear(one, year));
}

function isHeld({ since, counted, from, to }: Observance, year: number): boolean {
  const begins = Math.max(
    from ?? Number.NEGATIVE_INFINITY,
    since === null ? Number.NEGATIVE_INFINITY : since + (counted ? 1 : 0),
  );
  return begins <= year && (to === null || year <= to);
}

function inYear(observance: Observance, year: number): ObservanceDay {
  const { name, nameEn, since, counted } = observance;
  if (since === null || !counted) return { observance, years: null, title: name, titleEn: nameEn };
  const years = year - since;
  return { observance, years, title: `Kỷ niệm ${years} năm ${name}`, titleEn: `${nameEn} (${years} years)` };
}

function keyOf(calendar: string, month: number, day: number): string {
  return `${calendar} ${month} ${day}`;
}
