import { dayOf, type LocalDate, monthOf, weekdayOf, yearOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { pad } from './hours.ts';

/** How documents write days: the date, the day of the week, and both as the heading of a day. */

export type DayForm = (date: LocalDate) => string;

const form =
  (write: (day: number, month: number, year: number) => string): DayForm =>
  (date) =>
    write(dayOf(date), monthOf(date), yearOf(date));

/** `03/03/2025`. */
export const fullDate = form((d, m, y) => `${pad(d)}/${pad(m)}/${y}`);
/** `03/03`. */
export const shortDate = form((d, m) => `${pad(d)}/${pad(m)}`);
/** `03 tháng 03 năm 2025`. */
export const dateInWords = form((d, m, y) => `${pad(d)} tháng ${pad(m)} năm ${y}`);

const DATES: readonly DayForm[] = [
  fullDate,
  shortDate,
  dateInWords,
  form((d, m) => `${pad(d)}/${m}`),
  form((d, m, y) => `${d}/${m}/${y}`),
  form((d, m, y) => `${pad(d)}-${pad(m)}-${y}`),
  form((d, m) => `${pad(d)}.${pad(m)}`),
  form((d, m, y) => `${pad(d)}.${pad(m)}.${y}`),
  form((d, m) => `${pad(d)} tháng ${m}`),
  form((d, m, y) => `${pad(d)} tháng ${pad(m)}, ${y}`),
  form((d, m, y) => `${pad(d)} / ${pad(m)} / ${y}`),
  form((d, m, y) => `${pad(d)}/${pad(m)}/${String(y).slice(2)}`),
];

const NAMES = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy'];

/** `Thứ Hai`, `Chủ nhật`. */
export const weekdayName: DayForm = (date) => {
  const name = NAMES[weekdayOf(date) - 1];
  return name === undefined ? 'Chủ nhật' : `Thứ ${name}`;
};
const withNumber: DayForm = (date) => (weekdayOf(date) === 7 ? 'CN' : `Thứ ${weekdayOf(date) + 1}`);
const letter: DayForm = (date) => (weekdayOf(date) === 7 ? 'CN' : `T${weekdayOf(date) + 1}`);
const bare: DayForm = (date) => NAMES[weekdayOf(date) - 1] ?? 'CN';

/** A weekday's name and a date, as the heading of a day puts them together. */
const NAMED: readonly ((name: string, date: string) => string)[] = [
  (name, date) => `${name} (${date})`,
  (name, date) => `${name}, ngày ${date}`,
  (name, date) => `${name} ngày ${date}`,
  (name, date) => `${name} ${date}`,
  (name, date) => `${name}: ${date}`,
  (name, date) => `${name} - ${date}`,
  (name, date) => `${name}/${date}`,
  (name, date) => `${name} (ngày ${date})`,
  (name, date) => `Ngày ${date} (${name})`,
  (name, date) => `Ngày ${date} - ${name}`,
  (name, date) => `(${name}) ${date}`,
  (name, date) => `${name}, ${date}`,
  (name, date) => `${name}: ${date}:`,
  (name, date) => `${name} (${date}):`,
  (name, date) => `${name}, ngày: ${date}`,
  (name, date) => `${name}. ${date}`,
  (name, date) => `Thứ/ngày: ${name}, ${date}`,
  (name, date) => `Thứ, ngày: ${name} (${date})`,
  (name) => name,
];
/** Over two lines, which no cell of a table holds. */
const BROKEN: typeof NAMED = [
  (name, date) => `${name}\n${date}`,
  (name, date) => `${date}\n${name}`,
  (name, date) => `${name}\n(${date})`,
  (name, date) => `${name}\nNgày ${date}`,
];
const SHORT: readonly ((day: LocalDate, date: string) => string)[] = [
  (day, date) => `${date} (${withNumber(day)})`,
  (day, date) => `${withNumber(day)} (${date})`,
  (day, date) => `${withNumber(day)}, ${date}`,
  (day, date) => `${letter(day)} (${date})`,
  (day, date) => `${letter(day)} - ${date}`,
  (day, date) => `${bare(day)} (${date})`,
  (_, date) => `Ngày ${date}`,
  (day) => withNumber(day),
];
const CASES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.replace(/(?<=Thứ ).*/u, (day) => day.toLowerCase()),
];

/** How one document heads its days. */
export function headingForm(c: Chance, { broken }: { broken: boolean }): DayForm {
  const date = c.pick(DATES);
  const inCase = c.pick(CASES);
  const named = broken ? [...NAMED, ...BROKEN] : NAMED;
  const choice = c.below(named.length + SHORT.length);
  const short = SHORT[choice - named.length];
  if (short !== undefined) return (day) => short(day, date(day));
  return (day) => named[choice]!(inCase(weekdayName(day)), date(day));
}

/** A day in the middle of a sentence, of its weekday and its date; without the weekday it is the most common. */
export const DAYS_IN_SENTENCES: readonly ((name: string, date: string) => string)[] = [
  (_, date) => `ngày ${date}`,
  (_, date) => `ngày ${date}`,
  (name, date) => `${name}, ngày ${date}`,
  (name, date) => `${name} ngày ${date}`,
  (name, date) => `ngày ${date} (${name})`,
  (name, date) => `${name} (${date})`,
  (name, date) => `${name} (ngày ${date})`,
];
