import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, daysBetween, weekdayOf, yearOf } from '../time/local.ts';
import { type Deadline, type Deadlines, readDeadlines, type Undated } from './deadlines.ts';
import type { Meeting } from './meetings.ts';
import type { Doubt } from './parties.ts';
import type { DeadlinePlace } from './phrases.ts';
import type { Calendar } from './point-days.ts';
import { isOfWeek, standsInBracket, withDaysOfWeek } from './row-days.ts';
import type { TaskContext, TaskDraft } from './task-draft.ts';
import { slotOfTime } from './times.ts';
import { WEEKDAY_NAMES } from './weekdays.ts';

/** When a task is due, or an event takes place: of all the times that its cells and sentence name, the one that counts. */

export interface FoundTime extends Deadlines {
  readonly place: DeadlinePlace;
  /** The cell or heading that was read; null for the sentence itself. */
  readonly printed: string | null;
  /** Given by a heading or label: a window for all that stands below. */
  readonly inherited: boolean;
  /** It is no time of those that the heading or label gives. */
  readonly doubtful?: true;
}

/** The column says when; the sentence only where the column is empty, or more narrowly by when. */
export function timeOf(draft: TaskDraft, { calendar }: TaskContext): FoundTime {
  const label = draft.inheritedTime;
  const inherited = label && withDaysOfWeek(readDeadlines(label.text, label.place, calendar), label.text);
  const within = inherited?.found[0];
  const row = within ? { ...calendar, period: { start: within.start ?? within.end, end: within.end } } : calendar;
  if (draft.time) {
    const { text, place } = draft.time;
    const alone = readDeadlines(text, place, calendar);
    // `Tuần 2` under `Tháng 11`.
    const own = alone.found.length === 0 && within ? readDeadlines(text, place, row) : alone;
    return { ...own, place, printed: text, inherited: false };
  }
  const prose = {
    ...proseOf(draft, row),
    place: 'prose' as const,
    printed: null,
    inherited: false,
  };
  if (label === null || inherited === null) return prose;
  const narrower = within !== undefined && prose.found.some((one) => isNarrower(one, within)) ? prose.found : [];
  if (narrower.length > 0) return { ...prose, found: narrower };
  // `Nộp báo cáo (28/9)` in the row of August: one of the two is a slip.
  const beyond = within === undefined ? [] : prose.found.filter((one) => standsInBracket(one, draft.text));
  return beyond.length > 0
    ? { ...prose, found: beyond, ...(beyond.every(({ end }) => isOfWeek(end, within!)) ? {} : { doubtful: true }) }
    : { ...inherited, place: label.place, printed: label.text, inherited: true };
}

/** The sentence, and what the last column adds to it. */
function proseOf({ text, note }: TaskDraft, calendar: Calendar): Deadlines {
  const own = readDeadlines(text, 'prose', calendar);
  return own.found.length > 0 || note === null
    ? own
    : readDeadlines(note, DAY_ALONE.test(note) ? 'held' : 'prose', calendar);
}

/** `07/3`, `Sáng ngày 07/3`: a column that says nothing else says when. */
const DAY_ALONE =
  /^[\s(]*(?:(?:dự kiến|buổi|vào|từ|sáng|chiều|tối|ngày|các)\s)*\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?[\s).]*$/iu;

/** `ngày 15/02` under the heading `Tháng 2`. */
function isNarrower({ start, end, exact }: Deadline, within: Deadline): boolean {
  const from = within.start ?? within.end;
  if (exact && start !== null) return start <= within.end && from <= end;
  return (
    from <= end && end <= within.end && (start === null || (from <= start && !(start === from && end === within.end)))
  );
}

type ItemTime = Pick<
  ProgrammeItem,
  'start' | 'end' | 'timing' | 'timingText' | 'slot' | 'startTime' | 'endTime' | 'dueTime'
>;

export interface ChosenTime {
  readonly when: ItemTime;
  /** Further items, when several separate times are named. */
  readonly others: readonly ItemTime[];
  readonly doubts: readonly Doubt[];
}

export function chooseTime(
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
      ...(time.doubtful ? [{ code: 'uncertain-date', data: { printed: last.text } } as const] : []),
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
  // `Trưng bày từ 8h00 ngày 10/9 đến 17h00 ngày 12/9`
  if (kind === 'event' && timing === 'deadline' && start !== null)
    return {
      ...shared,
      timing: 'on',
      start,
      end,
      endTime: dueTime,
      dueTime: null,
      slot: startTime && slotOfTime(startTime),
    };
  const long = start !== null && daysBetween(start, end) >= LONGEST_EVENT_DAYS;
  if (timing === 'on' && start !== end && (kind === 'task' || long)) return { ...shared, timing: 'period', start, end };
  const from = period && period.start <= end ? period.start : end;
  if (timing === 'deadline') return { ...shared, startTime: null, timing, start: start ?? from, end };
  return { ...shared, timing, start, end };
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

function doubtsOf(time: Deadline, { calendar, period }: TaskContext): Doubt[] {
  const { timing, end } = time;
  const doubts: Doubt[] = time.doubt === null ? [] : [{ code: time.doubt, data: dataOf(time, calendar) }];
  if (timing === 'deadline' && period !== null && end < period.start) {
    doubts.push({ code: 'date-outside-period', data: { date: end, start: period.start, end: period.end } });
  }
  return doubts;
}

/** What the sentence about a doubtful time names. */
export function dataOf({ doubt, bound, dueTime, end, text }: Deadline, calendar: Calendar): Doubt['data'] {
  const day = bound === 'before' && dueTime === null ? addDays(end, 1) : end;
  if (doubt === 'year-mismatch') {
    return { printed: /\d{4}/.exec(text)?.[0] ?? text, used: calendar.year ?? yearOf(day) };
  }
  return { printed: text, used: day, date: day, actual: WEEKDAY_NAMES[weekdayOf(day)] };
}
