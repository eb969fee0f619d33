import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, daysBetween, weekdayOf, yearOf } from '../time/local.ts';
import type { Deadline, Undated } from './deadlines.ts';
import type { Meeting } from './meetings.ts';
import type { Doubt } from './parties.ts';
import type { Calendar } from './point-days.ts';
import type { TaskContext } from './task-draft.ts';
import type { FoundTime } from './task-times.ts';
import { slotOfTime } from './times.ts';
import { WEEKDAY_NAMES } from './weekdays.ts';

/** Of the times that were found for a task or an event, the one that its item has, and what is doubtful about it. */

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

export function chooseTime(
  time: FoundTime,
  meetings: readonly Meeting[],
  kind: ProgrammeItem['kind'],
  context: TaskContext,
): ChosenTime {
  const served = meetings.map((meeting) => meeting.time);
  const own = time.found.filter((one) => !served.includes(one));
  const binding = own.filter(({ bound }) => kind === 'event' || (bound !== null && bound !== 'at'));
  const candidates = withoutWider(binding.length > 0 ? binding : own.length > 0 ? own : served.map(dueFor));
  if (candidates.length === 0) return withoutTime(time, context);
  const last = candidates.reduce((a, b) => (b.end >= a.end ? b : a));
  const same = candidates.filter(({ index }) => index === last.index);
  const times = same.map((one) => itemTime(time.inherited ? asWindow(one) : one, kind, context));
  // `hoàn thành trước 30/10, phấn đấu thông xe vào ngày 20/12`
  const beyond = kind === 'task' ? own.filter((one) => isSecondStep(one, last)) : [];
  const named = [...candidates, ...beyond];
  const phrases = [...new Set(named.map(({ text }) => text))];
  const several = phrases.length > 1 && new Set(named.map(daysOf)).size > 1;
  const onlyServed = binding.length === 0 && own.length === 0 && served.some(({ timing }) => timing === 'period');
  return {
    when: times[0]!,
    others: times.slice(1),
    doubts: [
      ...same.flatMap((one) => doubtsOf(one, context)),
      ...(several ? [{ code: 'several-dates', data: { printed: phrases.join('; '), used: last.text } } as const] : []),
      ...(time.doubtful ? [{ code: 'uncertain-date', data: { printed: last.text } } as const] : []),
      ...(onlyServed ? [{ code: 'uncertain-date', data: { printed: last.text } } as const] : []),
      // `Tuần 37 (07/9 - 12/9)`: the days tell which week it is.
      ...time.undated.filter(({ code }) => !(last.exact && code === 'week-number-unresolved')).flatMap(faultOf),
    ],
  };
}

/** `Họp cuối tháng: 14h00 ngày 30/10`: the day within a part of a month says when, and the part only which. */
const withoutWider = (times: readonly Deadline[]): readonly Deadline[] =>
  times.filter((wide) => wide.exact || wide.timing !== 'period' || !times.some((one) => liesWithin(one, wide)));

const liesWithin = (one: Deadline, wide: Deadline): boolean =>
  one.exact && one.timing === 'on' && (wide.start ?? wide.end) <= (one.start ?? one.end) && one.end <= wide.end;

/** Two deadlines on one day are one; `13-14/8 … chiều 14/8` are not. */
const daysOf = ({ timing, start, end, slot }: Deadline): string => (timing === 'on' ? `${start} ${end} ${slot}` : end);

/** A day at which something else is done when the work of which the last day is known is over. */
const isSecondStep = ({ timing, exact, bound, end }: Deadline, last: Deadline): boolean => {
  if (!last.exact || timing !== 'on' || !exact || end <= last.end) return false;
  if (last.timing === 'deadline') return bound === 'at';
  return last.start !== last.end && (bound === 'at' || bound === null);
};

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
    const at = { startTime: dueTime, dueTime: null, slot: dueTime && slotOfTime(dueTime) };
    return { ...shared, ...at, timing: 'on', start: end, end };
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
