import { type Notice, notice } from '../model/notice.ts';
import type { Organization } from '../model/organization.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type DateRange, daysBetween } from '../time/local.ts';
import { merged, readCharges } from './charges.ts';
import { type Deadline, type DeadlinePlace, type Deadlines, readDeadlines, type Undated } from './deadlines.ts';
import { item } from './items.ts';
import { isTentative, kindOfTitle } from './kinds.ts';
import { type Meeting, meetingAt } from './meetings.ts';
import { type Doubt, NO_PARTIES, type Parties } from './parties.ts';
import type { Calendar } from './point-days.ts';
import { mendSpelling } from './spelling.ts';

/** A task as it stands in a list, a table or a sentence, before its words are understood. */
export interface TaskDraft {
  /** Its own words, pieces joined, without a list mark. */
  readonly text: string;
  readonly line: number;
  readonly page: number | null;
  /** Headings above it, outermost first. */
  readonly section: readonly string[];
  /** Of its own column; null when there is none or the cell is empty. */
  readonly time: TaskTime | null;
  /** Of a heading or a cell above, when it has none of its own. */
  readonly inheritedTime: TaskTime | null;
  readonly parties: Parties;
  readonly inheritedParties: Parties;
  readonly product: string | null;
  readonly location: string | null;
  readonly participantsText: string | null;
  readonly note: string | null;
  readonly doubts: readonly Doubt[];
}

export interface TaskTime {
  readonly text: string;
  readonly place: Exclude<DeadlinePlace, 'prose'>;
}

export interface TaskContext {
  readonly calendar: Calendar;
  readonly organization: Organization | null;
  /** Of the document: what an item without a time of its own belongs to. */
  readonly period: DateRange | null;
}

export interface TaskReading {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
  readonly rules: readonly { readonly text: string; readonly line: number }[];
}

/** One item, or several: a meeting that the task serves, or a time each of `Tháng 3, 6, 9`. */
export function readTask(draft: TaskDraft, id: string, context: TaskContext): TaskReading {
  const time = timeOf(draft, context);
  const atHour = time.found.some(({ timing, startTime }) => timing === 'on' && startTime !== null);
  const known = kindOfTitle(draft.text);
  const inside = known === 'event' || time.place !== 'prose' ? [] : meetingsIn(draft.text, time.found);
  const kind = known ?? (atHour && inside.length === 0 ? 'event' : 'task');
  const meetings = kind === 'event' ? [] : inside;
  const chosen = chooseTime(time, meetings, kind, context);
  const parties = partiesOf(draft, context);
  const spelling = mendSpelling(draft.text, context.organization);
  const task = item({
    id,
    kind,
    title: draft.text,
    titleCorrected: spelling.corrected,
    line: draft.line,
    page: draft.page,
    section: [...draft.section],
    ...chosen.when,
    leaders: [...parties.leaders],
    units: [...parties.units],
    coUnits: [...parties.coUnits],
    leadersText: parties.leadersText,
    unitsText: parties.unitsText,
    product: draft.product,
    location: draft.location,
    participantsText: draft.participantsText,
    note: draft.note,
    tentative: isTentative(`${draft.text} ${draft.time?.text ?? ''} ${draft.note ?? ''}`),
  });
  const more = chosen.others.map((when, i) => ({ ...task, ...when, id: `${id}.${i + 1}` }));
  const events = meetings.map((meeting, i) => eventOf(meeting, task, `${id}.${more.length + i + 1}`));
  const doubts = [...draft.doubts, ...parties.doubts, ...chosen.doubts];
  const recurring = time.undated.filter(({ code }) => code === null);
  return {
    items: [task, ...more, ...events],
    notices: [
      ...[task, ...more].flatMap((one) =>
        doubts.map(({ code, data }) => notice(code, { line: draft.line, item: one.id }, data)),
      ),
      ...spelling.corrections.map((data) => notice('spelling-corrected', { line: draft.line, item: id }, { ...data })),
      ...recurring.map(({ text }) => notice('rule-without-date', { line: draft.line, item: id }, { printed: text })),
    ],
    rules: recurring.map(({ text }) => ({ text, line: draft.line })),
  };
}

interface FoundTime extends Deadlines {
  readonly place: DeadlinePlace;
  /** The cell or heading that was read; null for the sentence itself. */
  readonly printed: string | null;
  /** Given by a heading or label: a window for all that stands below. */
  readonly inherited: boolean;
}

/** The column says when; the sentence only where the column is empty, or more narrowly by when. */
function timeOf(draft: TaskDraft, { calendar }: TaskContext): FoundTime {
  const own = draft.time && {
    ...readDeadlines(draft.time.text, draft.time.place, calendar),
    place: draft.time.place,
    printed: draft.time.text,
    inherited: false,
  };
  if (own) return own;
  const label = draft.inheritedTime;
  const inherited = label && readDeadlines(label.text, label.place, calendar);
  const within = inherited?.found[0];
  const row = within ? { ...calendar, period: { start: within.start ?? within.end, end: within.end } } : calendar;
  const prose = {
    ...proseOf(draft, row),
    place: 'prose' as const,
    printed: null,
    inherited: false,
  };
  if (label === null || inherited === null) return prose;
  const narrower = within !== undefined && prose.found.some((one) => isNarrower(one, within)) ? prose.found : [];
  return narrower.length > 0
    ? { ...prose, found: narrower }
    : { ...inherited, place: label.place, printed: label.text, inherited: true };
}

/** The sentence, and what the last column adds to it. */
function proseOf({ text, note }: TaskDraft, calendar: Calendar): Deadlines {
  const own = readDeadlines(text, 'prose', calendar);
  return own.found.length > 0 || note === null ? own : readDeadlines(note, 'prose', calendar);
}

/** `ngày 15/02` under the heading `Tháng 2`. */
function isNarrower({ start, end, exact }: Deadline, within: Deadline): boolean {
  const from = within.start ?? within.end;
  if (exact && start !== null) return start <= within.end && from <= end;
  return (
    from <= end && end <= within.end && (start === null || (from <= start && !(start === from && end === within.end)))
  );
}

function meetingsIn(text: string, found: readonly Deadline[]): Meeting[] {
  return found.flatMap((time) => meetingAt(text, time) ?? []);
}

type ItemTime = Pick<
  ProgrammeItem,
  'start' | 'end' | 'timing' | 'timingText' | 'slot' | 'startTime' | 'endTime' | 'dueTime'
>;

interface ChosenTime {
  readonly when: ItemTime;
  /** Further items, when several separate times are named. */
  readonly others: readonly ItemTime[];
  readonly doubts: readonly Doubt[];
}

function chooseTime(
  time: FoundTime,
  meetings: readonly Meeting[],
  kind: ProgrammeItem['kind'],
  context: TaskContext,
): ChosenTime {
  const served = meetings.map((meeting) => meeting.time);
  const own = time.found.filter((one) => !served.includes(one));
  const binding = own.filter(({ bound }) => kind === 'event' || (bound !== null && bound !== 'at'));
  const candidates = binding.length > 0 ? binding : own.length > 0 ? own : served.map(dueFor);
  if (candidates.length === 0) return withoutTime(time, context);
  const phrases = [...new Set(candidates.map(({ text }) => text))];
  const last = candidates.reduce((a, b) => (b.end >= a.end ? b : a));
  const same = candidates.filter(({ index }) => index === last.index);
  const times = same.map((one) => itemTime(time.inherited ? asWindow(one) : one, kind, context));
  const several = phrases.length > 1 && new Set(candidates.map(({ end }) => end)).size > 1;
  const served1 = binding.length === 0 && own.length === 0 && served.some(({ timing }) => timing === 'period');
  return {
    when: times[0]!,
    others: times.slice(1),
    doubts: [
      ...same.flatMap((one) => doubtsOf(one, context)),
      ...(several ? [{ code: 'several-dates', data: { printed: phrases.join('; '), used: last.text } } as const] : []),
      ...(served1 ? [{ code: 'uncertain-date', data: { printed: last.text } } as const] : []),
      ...time.undated.flatMap(faultOf),
    ],
  };
}

/** Work for a meeting is due when it begins. */
function dueFor(time: Deadline): Deadline {
  if (time.timing !== 'on') return time;
  const first = time.start ?? time.end;
  return {
    ...time,
    timing: 'deadline',
    start: null,
    end: first,
    startTime: null,
    endTime: null,
    slot: null,
    dueTime: time.startTime,
  };
}

/** `Tuần 1 (01/9 - 06/9)` over a meeting: it takes place some time within. */
const asWindow = (time: Deadline): Deadline =>
  time.timing === 'on' && time.start !== time.end ? { ...time, timing: 'period' } : time;

const LONGEST_EVENT_DAYS = 10;

function itemTime(time: Deadline, kind: ProgrammeItem['kind'], { period }: TaskContext): ItemTime {
  const { timing, start, end, startTime, endTime, slot, dueTime, text } = time;
  const shared = { timingText: text, startTime, endTime, slot, dueTime };
  // `15/11` in a column of due days is the day of an event.
  if (kind === 'event' && timing === 'deadline' && time.exact && (time.bound === 'done' || time.bound === 'within')) {
    return { ...shared, timing: 'on', start: end, end, startTime: dueTime, dueTime: null, slot: null };
  }
  const long = start !== null && daysBetween(start, end) >= LONGEST_EVENT_DAYS;
  if (timing === 'on' && start !== end && (kind === 'task' || long)) return { ...shared, timing: 'period', start, end };
  const from = period && period.start <= end ? period.start : end;
  return { ...shared, timing, start: timing === 'deadline' ? from : start, end };
}

function withoutTime(time: FoundTime, { period }: TaskContext): ChosenTime {
  const printed = time.printed ?? time.undated[0]?.text ?? null;
  const faults = time.undated.flatMap(faultOf);
  const unread = time.printed !== null && time.undated.length === 0 && !NO_DAY.test(time.printed);
  const lacking = faults.length === 0 && (unread || period === null);
  return {
    when: {
      timing: 'none',
      start: period?.start ?? null,
      end: period?.end ?? null,
      timingText: printed,
      slot: null,
      startTime: null,
      endTime: null,
      dueTime: null,
    },
    others: [],
    doubts: lacking ? [...faults, { code: 'missing-date', data: {} }] : faults,
  };
}

/** Words of a time column that name no day on purpose. */
const NO_DAY =
  /^[\s(]*(?:thường xuyên|liên tục|(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)|định kỳ|cả (?:năm|tháng|tuần|quý)|trong (?:năm|tháng|quý|tuần)|theo |khi |sau khi|ngay sau|đột xuất|tiếp tục|đang |[-–x…./]*\s*$)/iu;

const faultOf = ({ code, text }: Undated): Doubt[] => (code === null ? [] : [{ code, data: { printed: text } }]);

function doubtsOf({ doubt, timing, end, text }: Deadline, { calendar, period }: TaskContext): Doubt[] {
  const doubts: Doubt[] = [];
  if (doubt === 'year-mismatch') {
    const printed = /\d{4}/.exec(text)?.[0] ?? text;
    doubts.push({ code: doubt, data: { printed, used: calendar.year ?? end.slice(0, 4) } });
  } else if (doubt !== null) doubts.push({ code: doubt, data: { printed: text, used: end, date: end, actual: end } });
  if (timing === 'deadline' && period !== null && end < period.start) {
    doubts.push({ code: 'date-outside-period', data: { date: end, start: period.start, end: period.end } });
  }
  return doubts;
}

/** Named in the columns, else in the sentence, else above; who helps may stand in the sentence all the same. */
function partiesOf(draft: TaskDraft, { organization }: TaskContext): Parties {
  const charges = readCharges(draft.text, organization);
  const { units: columnUnits, leaders: columnLeaders, unitsText: columnText } = draft.parties;
  const inColumn = columnUnits.length > 0 || columnLeaders.length > 0 || columnText !== null;
  const own = merged(draft.parties, inColumn ? { ...NO_PARTIES, coUnits: charges.coUnits } : charges);
  const { leaders, leadersText, units, unitsText } = draft.inheritedParties;
  const hasLeaders = own.leaders.length > 0 || own.leadersText !== null;
  const hasUnits = own.units.length > 0 || own.unitsText !== null;
  const inherited: Parties = {
    ...NO_PARTIES,
    ...(hasLeaders ? {} : { leaders, leadersText }),
    ...(hasUnits ? {} : { units, unitsText, coUnits: draft.inheritedParties.coUnits }),
    doubts: hasLeaders && hasUnits ? [] : draft.inheritedParties.doubts,
  };
  return merged(inherited, own);
}

/** The meeting itself: who prepares it is known, who hosts it is not. */
function eventOf({ title, time }: Meeting, task: ProgrammeItem, id: string): ProgrammeItem {
  const { start, end, timing, startTime, endTime, slot, text } = time;
  return {
    ...task,
    id,
    kind: 'event',
    title,
    titleCorrected: null,
    start,
    end,
    timing,
    timingText: text,
    startTime,
    endTime,
    slot,
    dueTime: null,
    product: null,
    tentative: timing === 'period' || isTentative(title),
    relatesTo: task.id,
  };
}
