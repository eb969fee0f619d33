import { addDays, type LocalDate, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { DAYS_IN_SENTENCES, type DayForm, dateInWords, fullDate, weekdayName } from '../kit/days.ts';
import { type HourForm, hourForm } from '../kit/hours.ts';
import { lower } from '../kit/text.ts';

/** How one office writes the days of its lists and notices, in the middle of a sentence. */
export interface ListHand {
  /** With its year. */
  readonly date: DayForm;
  /** `thứ Tư, ngày 05/3/2025`. */
  readonly day: DayForm;
  readonly hour: HourForm;
}

const DATES: readonly DayForm[] = [
  fullDate,
  dateInWords,
  (date) => fullDate(date).replaceAll('/', '-'),
  (date) => fullDate(date).replaceAll('/', '.'),
  (date) => fullDate(date).replace(/\b0(?=\d\/)/g, ''),
];
const NAMES: readonly DayForm[] = [
  weekdayName,
  (date) => lower(weekdayName(date)),
  (date) => (weekdayOf(date) === 7 ? 'chủ nhật' : `thứ ${weekdayOf(date) + 1}`),
];
const DAYS = [...DAYS_IN_SENTENCES, (name: string, date: string) => `ngày ${date}, ${name}`];

export function listHand(c: Chance): ListHand {
  const [date, name, day] = [c.pick(DATES), c.pick(NAMES), c.pick(DAYS)];
  return { date, day: (of) => day(name(of), date(of)), hour: hourForm(c) };
}

/** Working days from a day on, so many, some days apart. */
export function workingDays(c: Chance, from: LocalDate, count: number, widest: number): LocalDate[] {
  let day = from;
  return Array.from({ length: count }, () => {
    do day = addDays(day, 1 + c.below(widest));
    while (weekdayOf(day) > 5);
    return day;
  });
}
