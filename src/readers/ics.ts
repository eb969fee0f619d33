import ical, { type CalendarComponent, type DateWithTimeZone, type VEvent, type VTodo } from 'node-ical';
import { LichError } from '../errors.ts';
import type { Reading } from '../model/notice.ts';
import type { Programme } from '../model/programme.ts';
import { type LocalDate, type LocalTime, localDate, localTime } from '../time/local.ts';
import { localAt } from '../time/zone.ts';
import { type CalendarEntry, calendarProgramme, type Moment } from './ics-programme.ts';

/** An iCalendar file: its entries are items already, nothing is interpreted. */
export function readIcs(text: string): Reading<Programme> {
  const components = Object.values(parse(text)).filter((component) => component !== undefined);
  const lineOf = componentLines(text);
  const entries = components.flatMap((component): CalendarEntry[] => {
    if (component.type === 'VEVENT') return eventEntries(component, lineOf);
    return component.type === 'VTODO' ? todoEntries(component, lineOf) : [];
  });
  if (entries.length > MOST_ENTRIES) throw new LichError('file-limits');
  if (entries.length === 0) throw new LichError('no-programme');
  return calendarProgramme(entries, calendarName(text));
}

const MOST_ENTRIES = 5_000;
/** A rule that goes on beyond this many days is told, not expanded. */
const MOST_DAYS = 400;
/** RFC 5545 §3.3.10: rules that repeat within a day are nothing an office writes. */
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

function parse(text: string): Record<string, CalendarComponent | undefined> {
  try {
    return ical.sync.parseICS(text);
  } catch (error) {
    throw new LichError('file-unreadable', { format: 'iCalendar' }, { cause: error });
  }
}

/** Line of the BEGIN of the component of a UID. */
function componentLines(text: string): (uid: string | undefined) => number {
  const lines = new Map<string, number>();
  let begin = 1;
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (/^BEGIN:V(?:EVENT|TODO)\s*$/i.test(line)) begin = i + 1;
    const uid = /^UID(?:;[^:]*)?:(.*)$/i.exec(line)?.[1]?.trim();
    if (uid !== undefined && !lines.has(uid)) lines.set(uid, begin);
  }
  return (uid) => lines.get(uid ?? '') ?? begin;
}

const calendarName = (text: string) => /^(?:X-WR-CALNAME|NAME)(?:;[^:\r\n]*)?:(.*)$/im.exec(text)?.[1]?.trim() || null;

function eventEntries(event: VEvent, lineOf: (uid: string | undefined) => number): CalendarEntry[] {
  const line = lineOf(event.uid);
  if (!isDay(event.start)) return [];
  if (!event.rrule) return [entry(event, line, event.start, event.end)];
  const { freq, count, until } = event.rrule.options;
  const last = new Date(event.start.getTime() + MOST_DAYS * 86_400_000);
  const ends = until instanceof Date ? until <= last : typeof count === 'number';
  if (!ends || !FREQUENCIES.has(String(freq))) {
    return [{ ...entry(event, line, event.start, event.end), rule: event.rrule.toString() }];
  }
  return ical
    .expandRecurringEvent(event, { from: event.start, to: last })
    .map((instance) => entry(instance.event, line, instance.start, instance.end));
}

function todoEntries(todo: VTodo, lineOf: (uid: string | undefined) => number): CalendarEntry[] {
  if (!isDay(todo.due)) return [];
  const due = momentOf(todo.due);
  const common = entry(todo, lineOf(todo.uid), isDay(todo.start) ? todo.start : todo.due, undefined);
  return [{ ...common, kind: 'task', end: due }];
}

const isDay = (date: DateWithTimeZone | undefined): date is DateWithTimeZone =>
  date instanceof Date && !Number.isNaN(date.getTime());

function entry(
  component: VEvent | VTodo,
  line: number,
  start: DateWithTimeZone,
  end: DateWithTimeZone | undefined,
): CalendarEntry {
  const people = [component.attendee ?? []].flat().map((attendee) => nameOf(attendee));
  return {
    kind: 'event',
    line,
    title: plainValue(component.summary),
    location: plainValue(component.location),
    description: plainValue(component.description),
    participants: people.filter((name) => name !== ''),
    start: momentOf(start),
    end: isDay(end) ? momentOf(end) : null,
    cancelled: component.status === 'CANCELLED',
    tentative: component.status === 'TENTATIVE',
    private: component.class === 'PRIVATE' || component.class === 'CONFIDENTIAL',
    rule: null,
  };
}

/** A property's value, whether it came with parameters or not. */
function plainValue(property: unknown): string {
  if (typeof property === 'string') return property;
  if (typeof property === 'object' && property !== null && 'val' in property) return String(property.val);
  return '';
}

function nameOf(attendee: unknown): string {
  const named = typeof attendee === 'object' && attendee !== null && 'params' in attendee ? attendee.params : null;
  const name = typeof named === 'object' && named !== null && 'CN' in named ? named.CN : null;
  return typeof name === 'string' ? name.replace(/^"|"$/g, '').trim() : '';
}

/**
 * RFC 5545 §3.3.5: days and times without a zone are meant as they are written; node-ical gives them as hours of the
 * process's zone. All others are turned into the office's wall clock.
 */
function momentOf(date: DateWithTimeZone): Moment {
  if (date.tz !== undefined && date.dateOnly !== true) return localAt(Math.floor(date.getTime() / 1000));
  const day = localDate(date.getFullYear(), date.getMonth() + 1, date.getDate()) as LocalDate;
  return {
    date: day,
    time: date.dateOnly === true ? null : (localTime(date.getHours(), date.getMinutes()) as LocalTime),
  };
}
