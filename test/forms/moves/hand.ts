import type { LocalDate } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { DAYS_IN_SENTENCES, type DayForm, dateInWords, fullDate, shortDate, weekdayName } from '../kit/days.ts';
import { type HourForm, hourForm } from '../kit/hours.ts';
import { lower } from '../kit/text.ts';
import type { Thing, Time } from './thing.ts';
import type { Said } from './wordings.ts';

/** How one office writes the old and the new times of its notices. */
export type SaidForm = (thing: Thing) => Said;

const DATES: readonly DayForm[] = [
  fullDate,
  shortDate,
  (date) => shortDate(date).replace(/\/0/, '/'),
  dateInWords,
  (date) => fullDate(date).replaceAll('/', '-'),
  (date) => fullDate(date).replace(/\b0(?=\d\/)/g, ''),
];
const JOINED: readonly ((hour: string, day: string) => string)[] = [
  (hour, day) => `${hour} ${day}`,
  (hour, day) => `${hour}, ${day}`,
  (hour, day) => `lúc ${hour} ${day}`,
];
const HALVES = { morning: 'sáng', afternoon: 'chiều', evening: 'tối' };

export function saidForm(c: Chance): SaidForm {
  const [date, day, join, hour] = [c.pick(DATES), c.pick(DAYS_IN_SENTENCES), c.pick(JOINED), hourForm(c)];
  const name = c.pick<DayForm>([weekdayName, (of) => lower(weekdayName(of))]);
  const dayOf = (of: LocalDate) => day(name(of), date(of));
  const timeOf = timeForm(dayOf, hour, join);
  return ({ name: title, old, next, oldPlace, newPlace }) => ({
    name: title,
    old: timeOf(old),
    next: timeOf(next),
    oldHour: old.time ? hour(old.time) : '',
    newHour: next.time ? hour(next.time) : '',
    day: dayOf(old.date),
    oldPlace,
    newPlace,
  });
}

const timeForm =
  (dayOf: DayForm, hour: HourForm, join: (hour: string, day: string) => string) =>
  ({ date, time, half }: Time): string =>
    time ? join(hour(time), dayOf(date)) : half ? `${HALVES[half]} ${dayOf(date)}` : dayOf(date);
