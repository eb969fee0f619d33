import type { DayOff, HolidayCalendar, HolidayYear, Observance, Swap, YearlyDay } from '../time/calendar-data.ts';
import { daysInMonth, type LocalDate, parseLocalDate, weekdayOf, yearOf } from '../time/local.ts';
import type { Path } from './fault.ts';
import type { Report } from './shape.ts';
import type { Lines, Rules } from './yaml.ts';

/** What must hold among holidays and observances beyond their shape: a slip of one digit should not pass. */

export const holidayRules: Rules<HolidayCalendar> = ({ sources, law, years }, report, lineOf) => {
  checkIds(sources, ['sources'], report, lineOf);
  sources.forEach(({ url }, i) => {
    if (url !== undefined && !isWebAddress(url)) report(['sources', i, 'url'], 'url-invalid', { text: url });
  });
  const known = new Set(sources.map(({ id }) => id));
  const checkSource = (source: string, path: Path) => {
    if (!known.has(source)) report([...path, 'source'], 'source-unknown', { id: source });
  };
  law.forEach((holiday, i) => {
    checkYearlyDay(holiday, ['law', i], report);
    checkPeriod(holiday, ['law', i], report);
    checkSource(holiday.source, ['law', i]);
  });
  checkYears(years, report);
  years.forEach((year, i) => {
    checkYear(year, ['years', i], report);
    for (const [k, { source }] of year.daysOff.entries()) checkSource(source, ['years', i, 'daysOff', k]);
    for (const [k, { source }] of year.swaps.entries()) checkSource(source, ['years', i, 'swaps', k]);
  });
};

export const observanceRules: Rules<{ readonly observances: readonly Observance[] }> = (
  { observances },
  report,
  lineOf,
) => {
  checkIds(observances, ['observances'], report, lineOf);
  observances.forEach((observance, i) => {
    checkYearlyDay(observance, ['observances', i], report);
    checkPeriodOfYears(observance, ['observances', i], report);
  });
};

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

function checkIds(entries: readonly { readonly id: string }[], path: Path, report: Report, lineOf: Lines): void {
  entries.forEach(({ id }, i) => {
    const earlier = entries.findIndex((entry) => entry.id === id);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report([...path, i, 'id'], 'id-invalid', { id });
    else if (earlier < i) report([...path, i, 'id'], 'id-repeated', { id, line: lineOf([...path, earlier, 'id']) });
  });
}

/** 29 February counts as a day of the year; a lunar month has 30 days at most. */
function checkYearlyDay({ calendar, month, day }: YearlyDay, path: Path, report: Report): void {
  const last = calendar === 'lunar' ? 30 : daysInMonth(2024, month);
  if (day === 0 || day > last) report([...path, 'day'], 'day-of-month-invalid', { day, month });
}

function checkPeriod({ from, to }: { from: LocalDate; to: LocalDate | null }, path: Path, report: Report): void {
  const real = [isDay(from, [...path, 'from'], report), to === null || isDay(to, [...path, 'to'], report)];
  if (real.every(Boolean) && to !== null && from > to) report([...path, 'to'], 'dates-reversed', { from, to });
}

function checkPeriodOfYears(
  { from, to }: { from: number | null; to: number | null },
  path: Path,
  report: Report,
): void {
  if (from !== null && to !== null && from > to) report([...path, 'to'], 'dates-reversed', { from, to });
}

function checkYears(years: readonly HolidayYear[], report: Report): void {
  years.forEach(({ year }, i) => {
    if (years.findIndex((other) => other.year === year) < i) report(['years', i, 'year'], 'year-repeated', { year });
  });
}

function checkYear({ year, daysOff, swaps, open }: HolidayYear, path: Path, report: Report): void {
  const entries: (readonly [LocalDate, Path])[] = [
    ...daysOff.map(({ date }, i) => [date, [...path, 'daysOff', i, 'date']] as const),
    ...swaps.flatMap(({ off, work }, i) => [
      [off, [...path, 'swaps', i, 'off']] as const,
      [work, [...path, 'swaps', i, 'work']] as const,
    ]),
    ...open.map(({ date }, i) => [date, [...path, 'open', i, 'date']] as const),
  ];
  const seen = new Set<LocalDate>();
  for (const [date, at] of entries) {
    if (!isDay(date, at, report)) continue;
    if (yearOf(date) !== year) report(at, 'date-outside-year', { date, year });
    if (seen.has(date)) report(at, 'date-repeated', { date });
    seen.add(date);
  }
  for (const [i, dayOff] of daysOff.entries()) checkInLieu(dayOff, daysOff, [...path, 'daysOff', i], report);
  for (const [i, swap] of swaps.entries()) checkSwap(swap, [...path, 'swaps', i], report);
}

/** Bộ luật Lao động 2019, Điều 111 khoản 3: a working day is given for a holiday on a day of rest. */
function checkInLieu({ date, inLieuOf }: DayOff, daysOff: readonly DayOff[], path: Path, report: Report): void {
  if (inLieuOf === null || !isDay(inLieuOf, [...path, 'inLieuOf'], report)) return;
  const holiday = daysOff.find((other) => other.date === inLieuOf && other.inLieuOf === null);
  if (!holiday || !isRest(inLieuOf)) report([...path, 'inLieuOf'], 'in-lieu-of-nothing', { date: inLieuOf });
  if (parseLocalDate(date) !== null && isRest(date)) report([...path, 'date'], 'not-working-day', { date });
}

function checkSwap({ off, work }: Swap, path: Path, report: Report): void {
  if (parseLocalDate(off) !== null && isRest(off)) report([...path, 'off'], 'not-working-day', { date: off });
  if (parseLocalDate(work) !== null && !isRest(work)) report([...path, 'work'], 'not-rest-day', { date: work });
}

const isRest = (date: LocalDate) => weekdayOf(date) >= 6;

function isDay(date: LocalDate, path: Path, report: Report): boolean {
  const exists = parseLocalDate(date) !== null;
  if (!exists) report(path, 'date-invalid', { text: date });
  return exists;
}
