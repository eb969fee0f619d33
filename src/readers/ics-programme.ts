import { type Notice, notice, type Reading } from '../model/notice.ts';
import { PROGRAMME_FORMAT, type Programme, type ProgrammeItem, type Slot } from '../model/programme.ts';
import { addDays, dayOf, type LocalDate, type LocalTime, monthOf } from '../time/local.ts';
import { collapse, normaliseText } from '../vietnamese/normalise.ts';

/** Entries of a calendar → a structured programme. */

/** On the office's wall; `time` is null for whole days. */
export interface Moment {
  readonly date: LocalDate;
  readonly time: LocalTime | null;
}

export interface CalendarEntry {
  readonly kind: 'event' | 'task';
  readonly line: number;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly participants: readonly string[];
  readonly start: Moment;
  /** Not included, as in iCalendar; of a task, the day by which it is due. */
  readonly end: Moment | null;
  readonly cancelled: boolean;
  readonly tentative: boolean;
  readonly private: boolean;
  /** A rule that has no end or too far a one, as written; its first day alone is given. */
  readonly rule: string | null;
}

/** A calendar adds what it names: it is not the whole programme of its period. */
export function calendarProgramme(entries: readonly CalendarEntry[], name: string | null): Reading<Programme> {
  const inOrder = [...entries].sort((a, b) => a.line - b.line || compare(a.start.date, b.start.date));
  const dated = inOrder.filter((entry) => entry.rule === null);
  const rules = inOrder.filter((entry) => entry.rule !== null);
  const items = dated.map(itemOf);
  const notices = [...rules.map(ruleNotice), ...items.flatMap((item) => item.notices)];
  const days = items
    .flatMap(({ value: { start, end } }) => [start, end])
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const programme: Programme = {
    format: PROGRAMME_FORMAT,
    organization: null,
    genre: 'list',
    title: name === null ? null : collapse(normaliseText(name)),
    number: null,
    issuer: null,
    signer: null,
    issued: null,
    period: first !== undefined && last !== undefined ? { start: first, end: last } : null,
    amendment: 0,
    scope: 'partial',
    rules: rules.map((entry) => ({ text: ruleText(entry), line: entry.line })),
    items: items.map(({ value }) => value),
    emptySlots: [],
    notices: [],
  };
  return { value: programme, notices };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const ruleText = (entry: CalendarEntry) => collapse(normaliseText(`${entry.title} (${entry.rule})`));
const ruleNotice = (entry: CalendarEntry) =>
  notice('rule-without-date', { line: entry.line }, { printed: ruleText(entry) });

function itemOf(entry: CalendarEntry, index: number): Reading<ProgrammeItem> {
  const id = String(index + 1);
  const when = entry.kind === 'task' ? due(entry) : taking(entry);
  const notices: Notice[] = when.span === null ? [] : [notice('unclear-boundary', { line: entry.line, item: id })];
  const title = collapse(normaliseText(entry.title)) || collapse(normaliseText(entry.description)).slice(0, 200);
  const notes = [when.span, text(entry.description)].filter((note) => note !== null);
  const value: ProgrammeItem = {
    id,
    kind: entry.kind,
    title: title || '–',
    titleCorrected: null,
    ...when.fields,
    timingText: null,
    leaders: [],
    units: [],
    attendees: [],
    delegates: [],
    coUnits: [],
    leadersText: null,
    unitsText: null,
    participantsText: text(entry.participants.join('; ')),
    location: text(entry.location),
    product: null,
    section: [],
    lunar: null,
    note: notes.length > 0 ? notes.join('\n') : null,
    tentative: entry.tentative,
    status: entry.cancelled ? 'cancelled' : 'confirmed',
    private: entry.private,
    relatesTo: null,
    line: entry.line,
    page: null,
    review: notices.map(({ code }) => code),
  };
  return { value, notices };
}

function text(value: string): string | null {
  const shown = normaliseText(value).trim();
  return shown === '' ? null : shown;
}

type TimeFields = Pick<ProgrammeItem, 'start' | 'end' | 'timing' | 'slot' | 'startTime' | 'endTime' | 'dueTime'>;
/** `span`: the hours as written where one item cannot hold them. */
interface Taking {
  readonly fields: TimeFields;
  readonly span: string | null;
}

function due({ start, end }: CalendarEntry): Taking {
  const by = end ?? start;
  const fields = { ...NO_TIME, start: start.date, end: by.date, timing: 'deadline' as const, dueTime: by.time };
  return { fields, span: null };
}

function taking({ start, end }: CalendarEntry): Taking {
  if (start.time === null) {
    // RFC 5545 §3.6.1: the end of whole days is the day after the last.
    const last = end === null || end.date <= start.date ? start.date : addDays(end.date, -1);
    return { fields: { ...NO_TIME, start: start.date, end: last, slot: 'allDay' }, span: null };
  }
  const endTime = end?.time ?? null;
  const sameDay = end === null || end.date === start.date;
  if (sameDay || (endTime === '00:00' && end.date === addDays(start.date, 1))) {
    const shownEnd = sameDay && endTime !== start.time ? endTime : null;
    const fields = { ...NO_TIME, start: start.date, end: start.date, slot: slotAt(start.time), startTime: start.time };
    return { fields: { ...fields, endTime: shownEnd }, span: null };
  }
  const span = `${start.time} ${shown(start.date)} – ${endTime} ${shown(end.date)}`;
  return { fields: { ...NO_TIME, start: start.date, end: end.date, slot: 'allDay' }, span };
}

const NO_TIME: TimeFields = {
  start: null,
  end: null,
  timing: 'on',
  slot: null,
  startTime: null,
  endTime: null,
  dueTime: null,
};
const shown = (date: LocalDate) => `${dayOf(date)}/${monthOf(date)}`;

function slotAt(time: LocalTime): Slot {
  if (time < '12:00') return 'morning';
  return time < '18:00' ? 'afternoon' : 'evening';
}
