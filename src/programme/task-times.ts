import { type DateRange, daysBetween } from '../time/local.ts';
import { fateOfDay } from './day-fates.ts';
import { daysAtEnd, heldAtEnd, heldAtMoment } from './days-at-end.ts';
import { type Deadline, type Deadlines, readDeadlines } from './deadlines.ts';
import { kindOfTitle } from './kinds.ts';
import { namesOldDay, withBeforeNow, withOldDaysBlank } from './moved-days.ts';
import type { DeadlinePlace } from './phrases.ts';
import type { Calendar } from './point-days.ts';
import { isOfWeek, standsInBracket, withDaysOfWeek } from './row-days.ts';
import type { TaskContext, TaskDraft, TaskTime } from './task-draft.ts';
import { findWeekdays } from './weekdays.ts';

/** All the times at which its cells, its sentence and what stands above it say that a task is due or an event takes place. */

export interface FoundTime extends Deadlines {
  readonly place: DeadlinePlace;
  /** The cell or heading that was read; null for the sentence itself. */
  readonly printed: string | null;
  /** Given by a heading or label: a window for all that stands below. */
  readonly inherited: boolean;
  /** It is no time of those that the heading or label gives. */
  readonly doubtful?: true;
}

/**
 * The column says when, and what stands above its row is the check of its days; the sentence only where the column is
 * empty, or more narrowly by when.
 */
export function timeOf(draft: TaskDraft, { calendar }: TaskContext): FoundTime {
  const label = draft.inheritedTime;
  const inherited = label && withDaysOfWeek(readDeadlines(label.text, label.place, calendar), label.text);
  const within = inherited?.found[0];
  const row = within ? { ...calendar, period: { start: within.start ?? within.end, end: within.end } } : calendar;
  if (draft.time) {
    const { place } = draft.time;
    const text = withOldDaysBlank(draft.time.text);
    const alone = readDeadlines(text, place, calendar);
    // `Tuần 2` under `Tháng 11`.
    const own = alone.found.length === 0 && within ? readDeadlines(text, place, row) : alone;
    const above = inherited && { ...inherited, place: label.place, printed: label.text, inherited: true };
    // `Thường xuyên` in the row of November.
    if (above && within && own.found.length === 0 && own.undated.length === 0 && !/\d/.test(text)) return above;
    const held = own.found.filter(({ timing }) => timing !== 'deadline');
    if (above && within && held.length > 0 && held.every((one) => isWider(one, within))) return above;
    const slips = within !== undefined && held.some((one) => one.exact && !meets(one, within));
    return { ...own, place, printed: text, inherited: false, ...(slips ? { doubtful: true } : {}) };
  }
  const prose = {
    ...proseOf(draft, row),
    place: 'prose' as const,
    printed: null,
    inherited: false,
    // `trước 21/9, nay 23/9`: whether the new day is a last one too is not told.
    ...(withBeforeNow(draft.text) === draft.text ? {} : { doubtful: true as const }),
  };
  if (label === null || inherited === null)
    return prose.found.length === 0 ? { ...prose, found: oneDayOf(draft.text, calendar, calendar.period) } : prose;
  const narrower = within !== undefined && prose.found.some((one) => isNarrower(one, within)) ? prose.found : [];
  if (narrower.length > 0) return { ...prose, found: narrower };
  const closing = within === undefined ? [] : daysAtEnd(draft.text, row, within);
  if (closing.length > 0) return { ...prose, found: closing };
  const one =
    within === undefined ? [] : oneDayOf(draft.text, row, { start: within.start ?? within.end, end: within.end });
  if (one.length > 0) return { ...prose, found: one, ...(isBehind(one, within!, draft.text) ? SLIPS : {}) };
  const last = prose.found.filter(saysLastDay);
  if (last.length > 0) return { ...prose, found: last, ...(speaksAgainst(last, within, label) ? SLIPS : {}) };
  // `Nộp báo cáo (28/9)` in the row of August: one of the two is a slip.
  const beyond =
    within === undefined ? [] : prose.found.filter((one) => standsInBracket(one, draft.text) || isHeldThen(one));
  return beyond.length > 0
    ? { ...prose, found: beyond, ...(beyond.every(({ end }) => isOfWeek(end, within!)) ? {} : { doubtful: true }) }
    : { ...inherited, place: label.place, printed: label.text, inherited: true };
}

/** The sentence, and what the last column adds to it. */
function proseOf({ text, note }: TaskDraft, calendar: Calendar): Deadlines {
  const own = readDeadlines(withOldDaysBlank(text), 'prose', calendar);
  const told =
    own.found.length > 0 || note === null
      ? own
      : isDayCell(note)
        ? readDeadlines(withOldDaysBlank(note), 'held', calendar)
        : readDeadlines(note, 'prose', calendar);
  const isLost = told.found.length === 0 && told.undated.length === 0 && namesOldDay(text);
  return isLost ? { ...told, undated: [{ code: 'missing-date', text, index: 0 }] } : told;
}

/** The cell that says on which day it takes place, with what it says of it; null where none does. */
export function dayCellOf({ time, note }: TaskDraft): string | null {
  if (time !== null) return time.place === 'held' ? time.text : null;
  return note !== null && isDayCell(note) ? note : null;
}

/** `07/3`, `Sáng ngày 07/3`, `07/3 (hoãn)`, `07/3 (thay ngày 06/3)`: a column that says nothing else says when. */
function isDayCell(text: string): boolean {
  if (DAY_ALONE.test(withOldDaysBlank(text).trim())) return true;
  const { status, asked } = fateOfDay(text);
  return (status !== null || asked) && DAY_AHEAD.test(withOldDaysBlank(text).trim());
}
const DAY = String.raw`[\s(]*(?:(?:thứ\s(?:\p{L}+|[2-7])|chủ nhật|T[2-7]|CN)[\s,(]{1,3})?(?:(?:dự kiến|buổi|vào|từ|sáng|chiều|tối|ngày|các)\s)*\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?`;
const DAY_ALONE = new RegExp(String.raw`^${DAY}[\s).]*$`, 'iu');
const DAY_AHEAD = new RegExp(String.raw`^(?:(?:tạm\s)?(?:hoãn|hủy|huỷ|dời|lùi|dừng)\s)?${DAY}(?![\d/])`, 'iu');

/** Of a programme of a month, or a row of one, the bare day behind the name of what takes place. */
function oneDayOf(text: string, calendar: Calendar, days: DateRange | null): readonly Deadline[] {
  const length = days === null ? 0 : daysBetween(days.start, days.end);
  if (days === null || length > LONGEST_MONTH || kindOfTitle(text) !== 'event') return [];
  const clocked = heldAtMoment(text, calendar, days.start, days.end);
  return clocked.length > 0 || length < WEEK ? clocked : heldAtEnd(text, calendar, days.start, days.end);
}
/** `16/01 lúc 8h` in a week up to 15/01: a day of the weekend that is not called one. */
const isBehind = (found: readonly Deadline[], within: Deadline, text: string): boolean =>
  found.some(({ end }) => within.end < end) && findWeekdays(text).length === 0;
const LONGEST_MONTH = 31;
/** In that of a week a day without an hour is asked. */
const WEEK = 7;

/** `Trong tháng 10` beside `Tuần 2`. */
const isWider = ({ start, end, bound }: Deadline, within: Deadline): boolean => {
  const from = within.start ?? within.end;
  return (
    bound === 'within' &&
    start !== null &&
    start <= from &&
    within.end <= end &&
    !(start === from && end === within.end)
  );
};

const meets = ({ start, end }: Deadline, within: Deadline): boolean =>
  (start ?? end) <= within.end && (within.start ?? within.end) <= end;

/** `trước ngày 20/11` in its own words, which the time of the heading does not hold. */
const saysLastDay = ({ timing, exact, bound }: Deadline): boolean =>
  timing === 'deadline' && exact && (bound === 'before' || bound === 'by');

/** Past before what is above begins, or after its last day: one of the two is a slip. */
const speaksAgainst = (own: readonly Deadline[], within: Deadline | undefined, label: TaskTime): boolean =>
  within !== undefined &&
  own.some(({ end }) => end < (within.start ?? '') || (label.place === 'due' && within.end < end));
const SLIPS = { doubtful: true } as const;

/** `vào chiều 27/11`, `8h00 ngày 27/11`. */
const isHeldThen = ({ timing, exact, slot, startTime }: Deadline): boolean =>
  timing === 'on' && exact && (slot !== null || startTime !== null);

/** `ngày 15/02` under the heading `Tháng 2`. */
function isNarrower({ start, end, exact }: Deadline, within: Deadline): boolean {
  const from = within.start ?? within.end;
  if (exact && start !== null) return start <= within.end && from <= end;
  return (
    from <= end && end <= within.end && (start === null || (from <= start && !(start === from && end === within.end)))
  );
}
