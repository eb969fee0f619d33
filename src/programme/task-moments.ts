import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { dayOf, daysBetween, type LocalDate, type LocalTime, localDate, monthOf, yearOf } from '../time/local.ts';
import { findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { IN_HONOUR, oneDayAtEnd } from './days-at-end.ts';
import { hoursIn, onDial } from './hours-left.ts';
import type { LayoutReading } from './layout.ts';
import { type Moment, momentsIn } from './moments.ts';
import { isToldAsRule } from './no-loss.ts';
import { findTimes } from './times.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * What a task or an event says of its own day or hour and none of the items on its line has: it may be when it takes place.
 * A day is held against an item that has none but that of its week, month or document.
 */
export function momentsLeft({ items, notices, rules }: Pick<LayoutReading, 'items' | 'notices' | 'rules'>): Notice[] {
  const asked = new Set(notices.flatMap(({ code, item }) => (ASKS.has(code) ? (item ?? []) : [])));
  const standing = Map.groupBy(items, ({ line }) => line);
  return [...standing].flatMap(([line, own]) => {
    if (isToldAsRule(line, { rules })) return [];
    const told = new Set(own.flatMap(hoursOf));
    const open = own.filter(({ id, status }) => status === 'confirmed' && !asked.has(id));
    return open.flatMap((item) => hourLeft(item, told) ?? dayLeft(item) ?? []);
  });
}

/**
 * The same of what stands, in a programme by days, in its whole week; what is prepared is on a day of its own. What takes
 * place on all days of its heading may do so only on a stretch of them that it names.
 */
export function daysLeftInWeek({ items, notices }: Pick<LayoutReading, 'items' | 'notices'>): Notice[] {
  const asked = new Set(notices.map(({ item }) => item));
  return items.flatMap((item) => {
    if (asked.has(item.id)) return [];
    return (isOpen(item) ? dayLeft(item) : null) ?? stretchLeft(item) ?? [];
  });
}

function stretchLeft({ id, line, timing, status, timingText, title, start, end }: ProgrammeItem): Notice | null {
  if (timing !== 'on' || status !== 'confirmed' || timingText !== null || start === end) return null;
  const range = findDates(title).find(
    ({ citation, form, days }) =>
      !citation &&
      form === 'range' &&
      isWithin(days.at(-1)!, start as LocalDate, end as LocalDate) &&
      !(isDayOf(days[0]!, start as LocalDate) && isDayOf(days.at(-1)!, end as LocalDate)),
  );
  return range ? notice('uncertain-date', { line, item: id }, { printed: range.text }) : null;
}
const isOpen = ({ timing, status, title }: ProgrammeItem): boolean =>
  timing === 'period' && status === 'confirmed' && !PREPARES.test(title);
const PREPARES = /(?<!\p{L})(?:chuẩn bị|phục vụ)(?!\p{L})/iu;

const ASKS: ReadonlySet<string> = new Set(['several-dates', 'uncertain-date', 'hour-left']);

const hoursOf = ({ startTime, endTime, dueTime }: ProgrammeItem): string[] =>
  [startTime, endTime, dueTime].flatMap((time) => (time ? [onDial(time as LocalTime)] : []));

function hourLeft({ id, line, title }: ProgrammeItem, told: ReadonlySet<string>): Notice | null {
  const due = findTimes(title).filter((time) => time.due && time.start !== null);
  const hour = [...hoursIn(title), ...due].find(({ start }) => !told.has(onDial(start!)));
  return hour ? notice('hour-left', { line, item: id }, { printed: hour.text }) : null;
}

/** `8h00 ngày 14/3`; in the row of a week also `ngày hội đọc sách 06/3` and `chào cờ tiết 1 thứ Hai`. */
function dayLeft(item: ProgrammeItem): Notice | null {
  const { id, line, title, timing } = item;
  if (timing !== 'period' && timing !== 'none') return null;
  const day = momentsIn(title).find(isOwn);
  const printed = day
    ? title.slice(day.from, day.to)
    : ((timing === 'period' ? dayOfWeekIn(item) : null) ?? dayAtEnd(item));
  return printed === null ? null : notice('uncertain-date', { line, item: id }, { printed });
}

/** A day alone may be that of a paper or an anniversary. */
const isOwn = ({ date, time, slot }: Moment): boolean =>
  date !== null && !date.citation && date.form === 'day' && (time !== null || slot !== null);

/** `Rà soát hồ sơ 14/3` in the programme of its month. */
function dayAtEnd({ title, start, end }: ProgrammeItem): string | null {
  const printed = start === null || end === null ? null : (oneDayAtEnd(title)?.text ?? null);
  const [day] = printed === null ? [] : (findDates(`ngày ${printed}`)[0]?.days ?? []);
  return day && isWithin(day, start as LocalDate, end as LocalDate) ? printed : null;
}

/** The day or weekday, within a week, that its work or what takes place names: `thứ 4` behind `lần` is none. */
function dayOfWeekIn({ title, start, end }: ProgrammeItem): string | null {
  const from = start as LocalDate | null;
  const to = end as LocalDate | null;
  if (from === null || to === null || daysBetween(from, to) >= DAYS_OF_WEEK) return null;
  const date = findDates(title).find(
    ({ citation, form, days: [day], index }) =>
      !citation && form === 'day' && isWithin(day!, from, to) && !IN_HONOUR.test(title.slice(0, index)),
  );
  const weekday = findWeekdays(title).find(({ index }) => !ORDINAL.test(title.slice(0, index)));
  return date?.text ?? weekday?.text ?? null;
}
const DAYS_OF_WEEK = 7;
const ORDINAL = /(?<!\p{L})(?:lần|kỳ|kì|khóa|phiên|vòng|đợt|tuần|hạng|quý|người|con)\s$/iu;

const isDayOf = ({ day, month }: PrintedDay, date: LocalDate): boolean =>
  day === dayOf(date) && (month === null || month === monthOf(date));

function isWithin({ day, month }: PrintedDay, start: LocalDate, end: LocalDate): boolean {
  const date = month === null ? null : localDate(yearOf(start), month, day);
  return date !== null && start <= date && date <= end;
}
