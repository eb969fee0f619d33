import type { OfficeHours, Season } from '../model/organization.ts';
import { addDays, type LocalDate, localDate, parseLocalDate, parseLocalTime } from '../time/local.ts';
import type { Path } from './fault.ts';
import type { Report } from './shape.ts';

/** Office hours: times that exist, every day of the year in one season, every day of history in one set. */

export function checkHours(hours: readonly OfficeHours[], report: Report): void {
  hours.forEach(({ seasons }, i) => {
    for (const [k, season] of seasons.entries()) checkTimes(season, ['hours', i, 'seasons', k], report);
    checkYear(seasons, ['hours', i, 'seasons'], report);
  });
  checkHistory(hours, report);
}

function checkTimes(season: Season, path: Path, report: Report): void {
  for (const slot of ['morning', 'afternoon', 'evening'] as const) {
    const { start, end } = season[slot];
    const wrong = Object.entries({ start, end }).filter(([, time]) => parseLocalTime(time) === null);
    for (const [key, text] of wrong) report([...path, slot, key], 'time-invalid', { text });
    if (wrong.length === 0 && start >= end) report([...path, slot, 'end'], 'times-reversed', { start, end });
  }
}

/** A leap year, so that 29 February has its season too. */
const YEAR = 2024;
const DAYS = Array.from({ length: 366 }, (_, i) => addDays(localDate(YEAR, 1, 1)!, i).slice(5));

function checkYear(seasons: readonly Season[], path: Path, report: Report): void {
  let exist = true;
  seasons.forEach((season, i) => {
    for (const key of ['from', 'to'] as const) {
      if (DAYS.includes(season[key])) continue;
      exist = false;
      report([...path, i, key], 'season-invalid', { text: season[key] });
    }
  });
  if (!exist) return;
  const holders = (day: string) => seasons.filter((season) => holds(season, day)).length;
  const gap = DAYS.find((day) => holders(day) === 0);
  const overlap = DAYS.find((day) => holders(day) > 1);
  if (gap !== undefined) report(path, 'season-gap', { day: gap });
  if (overlap !== undefined) report(path, 'season-overlap', { day: overlap });
}

function holds({ from, to }: Season, day: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

/** In the order of their beginnings, each set begins on the day after the one before ends. */
function checkHistory(hours: readonly OfficeHours[], report: Report): void {
  const isReal = (day: LocalDate | null) => day === null || parseLocalDate(day) !== null;
  if (!hours.every(({ from, to }) => isReal(from) && isReal(to))) return;
  const order = hours
    .map((set, i) => ({ ...set, path: ['hours', i] }))
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  order.forEach((set, i) => {
    const before = order[i - 1];
    if (before === undefined) {
      if (set.from !== null) report(set.path, 'hours-gap', { day: addDays(set.from, -1) });
    } else if (before.to === null || set.from === null || set.from <= before.to) {
      report(set.path, 'hours-overlap', { day: set.from ?? before.from ?? '…' });
    } else if (set.from > addDays(before.to, 1)) {
      report(set.path, 'hours-gap', { day: addDays(before.to, 1) });
    }
  });
  const last = order.at(-1);
  if (last && last.to !== null) report(last.path, 'hours-gap', { day: addDays(last.to, 1) });
}
