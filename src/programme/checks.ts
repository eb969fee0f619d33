import type { Notice } from '../model/notice.ts';
import { notice } from '../model/notice.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';
import {
  crossesMidnight,
  daysBetween,
  daysOf,
  isWithin,
  type LocalDate,
  type LocalTime,
  weekdayOf,
  weekOf,
} from '../time/local.ts';
import { isRoundTheClock } from '../vietnamese/duty.ts';
import { fold } from '../vietnamese/fold.ts';
import { saysOff } from './states.ts';
import { findWeekdays } from './weekdays.ts';

/** What holds of every programme, whatever its layout. */
export function checkItems(items: readonly ProgrammeItem[], period: Programme['period']): Notice[] {
  return [
    ...items.flatMap((item) => [...endsBeforeStart(item), ...outsidePeriod(item, period), ...otherOff(item)]),
    ...repeated(items),
  ];
}

/**
 * The same words twice on one day at one time for the same leaders at the same place: printed twice, or two meetings that
 * only look alike. `Làm việc tại cơ quan` of two leaders is neither.
 */
function repeated(items: readonly ProgrammeItem[]): Notice[] {
  const first = new Map<string, ProgrammeItem>();
  return items.flatMap((item) => {
    if (item.timing !== 'on' || item.kind !== 'event' || item.start === null) return [];
    const words = [item.title, item.leadersText ?? '', item.location ?? ''].map(fold);
    const key = [item.start, item.end, item.startTime ?? item.slot, ...words].join('|');
    const other = first.get(key);
    if (!other) first.set(key, item);
    return other ? [notice('near-duplicate', { line: item.line, item: item.id }, { other: other.line })] : [];
  });
}

function endsBeforeStart(item: ProgrammeItem): Notice[] {
  const { start, end, startTime, endTime, timingText } = item;
  const at = { line: item.line, item: item.id };
  if (start !== null && end !== null && end < start) {
    return [notice('ends-before-start', at, { printed: timingText ?? '' })];
  }
  return endsTooEarly(item) ? [notice('ends-before-start', at, { printed: `${startTime} – ${endTime}` })] : [];
}

/** Whether its hours go backwards, but for a night of one day, which ends before breakfast, and for duty round the clock. */
function endsTooEarly({ title, start, end, startTime, endTime }: ProgrammeItem): boolean {
  if (startTime === null || endTime === null || endTime > startTime) return false;
  if (start === end && isRoundTheClock(title, startTime, endTime)) return false;
  return start !== end || !crossesMidnight(startTime as LocalTime, endTime as LocalTime);
}

function outsidePeriod(item: ProgrammeItem, period: Programme['period']): Notice[] {
  const isHeld = item.timing === 'on' || (item.timing === 'period' && item.kind === 'event');
  if (!period || !isHeld || item.start === null || item.end === null) return [];
  if (item.start <= period.end && item.end >= period.start) return [];
  if (agreesWithWeek(item, period)) return [];
  const data = { date: item.start, start: period.start, end: period.end };
  return [notice('date-outside-period', { line: item.line, item: item.id }, data)];
}

/** `thứ Bảy (23/5)` of its own line, below the working days of that week: the weekday bears out the date. */
function agreesWithWeek({ start, end, timingText }: ProgrammeItem, of: { readonly end: string }): boolean {
  const named = findWeekdays(timingText ?? '').map(({ weekday }) => weekday);
  const span = { start: start as LocalDate, end: end as LocalDate };
  if (named.length === 0 || daysBetween(span.start, span.end) >= WEEK) return false;
  return daysOf(span).every((day) => isWithin(day, weekOf(of.end as LocalDate)) && named.includes(weekdayOf(day)));
}
const WEEK = 7;

/** It stands, and yet its words say behind it that something is off. */
const otherOff = ({ status, title, note, line, id }: ProgrammeItem): Notice[] =>
  status === 'confirmed' && saysOff(note === null ? title : `${title}. ${note}`)
    ? [notice('unclear-status', { line, item: id })]
    : [];
