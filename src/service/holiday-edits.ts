import type { DayOff, HolidayCalendar, HolidaySource, HolidayYear, Swap } from '../time/calendar-data.ts';
import type { LocalDate } from '../time/local.ts';
import { daysByLaw } from '../time/statutory.ts';
import { freshAmong } from './roster-edits.ts';

/** One change of the holidays after another: each answers the whole of them. A year that is not there stays so. */

export function yearOfHolidays({ years }: HolidayCalendar, year: number): HolidayYear | null {
  return years.find((one) => one.year === year) ?? null;
}

/** Begins a year with what the law fixes; what it leaves open waits to be decided. */
export function withYear(holidays: HolidayCalendar, year: number): HolidayCalendar {
  if (yearOfHolidays(holidays, year) !== null) return holidays;
  const { certain, undecided } = daysByLaw(holidays.law, year);
  const daysOff = [...certain]
    .map(([date, [named]]) => {
      const law = holidays.law.find(({ name }) => named?.name.includes(name));
      const { name = '', nameEn = '' } = named ?? {};
      return { name, nameEn, date, inLieuOf: null, source: law?.source ?? holidays.sources[0]?.id ?? '' };
    })
    .sort(byDate);
  const open = [...undecided].sort().map((date) => ({ date, about: 'Chưa có thông báo' }));
  const made: HolidayYear = { year, status: 'provisional', daysOff, swaps: [], open };
  return { ...holidays, years: [...holidays.years, made].sort((a, b) => a.year - b.year) };
}

export function withStatus(holidays: HolidayCalendar, year: number, status: HolidayYear['status']): HolidayCalendar {
  return inYear(holidays, year, (one) => ({ ...one, status }));
}

/** @param before the day on which it stood; null for a new one. What was open about the day is settled. */
export function withDayOff(
  holidays: HolidayCalendar,
  year: number,
  before: LocalDate | null,
  given: DayOff,
): HolidayCalendar {
  return inYear(holidays, year, (one) => ({
    ...one,
    daysOff: [...one.daysOff.filter(({ date }) => date !== before), given].sort(byDate),
    open: one.open.filter(({ date }) => date !== given.date),
  }));
}

export function withSwap(
  holidays: HolidayCalendar,
  year: number,
  before: LocalDate | null,
  given: Swap,
): HolidayCalendar {
  return inYear(holidays, year, (one) => ({
    ...one,
    swaps: [...one.swaps.filter(({ off }) => off !== before), given].sort((a, b) => (a.off < b.off ? -1 : 1)),
    open: one.open.filter(({ date }) => date !== given.off && date !== given.work),
  }));
}

/** Whatever stands on the day: a day off, a swap, an open question. */
export function withoutDay(holidays: HolidayCalendar, year: number, day: LocalDate): HolidayCalendar {
  return inYear(holidays, year, (one) => ({
    ...one,
    daysOff: one.daysOff.filter(({ date }) => date !== day),
    swaps: one.swaps.filter(({ off }) => off !== day),
    open: one.open.filter(({ date }) => date !== day),
  }));
}

/** A document that is not there yet; answers its id too. */
export function withSource(
  holidays: HolidayCalendar,
  given: Omit<HolidaySource, 'id'>,
): { readonly holidays: HolidayCalendar; readonly id: string } {
  const known = holidays.sources.find(({ title }) => title === given.title);
  if (known !== undefined) return { holidays, id: known.id };
  const ids = holidays.sources.map(({ id }) => id);
  const id = freshAmong(ids, given.title);
  return { holidays: { ...holidays, sources: [...holidays.sources, { id, ...given }] }, id };
}

function inYear(holidays: HolidayCalendar, year: number, change: (one: HolidayYear) => HolidayYear): HolidayCalendar {
  return { ...holidays, years: holidays.years.map((one) => (one.year === year ? change(one) : one)) };
}

function byDate(a: { readonly date: LocalDate }, b: { readonly date: LocalDate }): number {
  return a.date < b.date ? -1 : 1;
}
