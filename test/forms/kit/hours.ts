import { type LocalTime, minutesOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';

/** How documents write hours; each keeps to one way. */

export type HourForm = (time: LocalTime) => string;

export const pad = (n: number): string => String(n).padStart(2, '0');

const form =
  (write: (hour: number, minute: number) => string): HourForm =>
  (time) =>
    write(Math.floor(minutesOf(time) / 60), minutesOf(time) % 60);

const HOURS: readonly HourForm[] = [
  form((h, m) => `${h}h${pad(m)}`),
  form((h, m) => `${pad(h)}h${pad(m)}`),
  form((h, m) => (m === 0 ? `${h}h` : `${h}h${pad(m)}`)),
  form((h, m) => `${pad(h)} giờ ${pad(m)}`),
  form((h, m) => `${h} giờ ${pad(m)} phút`),
  form((h, m) => (m === 0 ? `${h} giờ` : `${h} giờ ${m} phút`)),
  form((h, m) => (m === 0 ? `${h} giờ` : `${h} giờ ${m}’`)),
  form((h, m) => `${pad(h)}g${pad(m)}`),
  form((h, m) => (m === 0 ? `${h}g` : `${h}g${m}`)),
  form((h, m) => `${h}:${pad(m)}`),
  form((h, m) => `${pad(h)}:${pad(m)}`),
  form((h, m) => `${h}h${pad(m)}’`),
  form((h, m) => `${pad(h)}H${pad(m)}`),
  form((h, m) => `${h}h.${pad(m)}`),
  form((h, m) => `${h} h ${pad(m)}`),
  form((h, m) => `${pad(h)}h ${pad(m)}`),
  form((h, m) => (m === 0 ? `${h}h` : `${h}h${pad(m)}p`)),
];

export const hourForm = (c: Chance): HourForm => c.pick(HOURS);

/** Some documents say of every entry how long it lasts: an hour. */
export function clockForm(c: Chance): HourForm {
  const hour = hourForm(c);
  if (!c.percent(15)) return hour;
  const to = c.pick(['-', ' - ', ' – ', ' đến ']);
  return (time) => `${hour(time)}${to}${hour(anHourAfter(time))}`;
}

const anHourAfter = (time: LocalTime) => `${pad(Number(time.slice(0, 2)) + 1)}${time.slice(2)}` as LocalTime;
