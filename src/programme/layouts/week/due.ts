import type { Slot } from '../../../model/programme.ts';
import { type DateRange, type LocalDate, type LocalTime, weekOf } from '../../../time/local.ts';
import { opensAskedWork } from '../../asked-work.ts';
import type { DayContext } from '../../days.ts';
import { amongLastDays, type Deadline, type LastDay, readDeadlines } from '../../deadlines.ts';
import { BY_END_OF_DAY, LAST_DAY } from '../../due-words.ts';
import { kindOfTitle } from '../../kinds.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import type { Entry } from './entry.ts';
import type { Parts } from './parts.ts';
import type { Span } from './span.ts';

/** Work among the entries of a schedule: due at an hour of its row's day, by a day of its own, or within a part's period. */
export interface Due {
  readonly timing: 'deadline' | 'period' | 'none';
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly dueTime: LocalTime | null;
  readonly timingText: string | null;
}

/** The last day that the words of work name (`… trước ngày 13/3`), or null. */
export function lastDayOf(
  { day, timeAbove, lastDay }: Entry,
  { title, time }: Parts,
  context: DayContext,
): LastDay | null {
  if (lastDay !== undefined) return amongLastDays(lastDay, []);
  const labelled = time === null || timeAbove ? behindLabel(title, context) : null;
  if (labelled !== null) return amongLastDays(labelled, []);
  if (time !== null) return null;
  const { found } = readDeadlines(title, 'prose', { ...context, period: weekNamed(title, context), fiveWeeks: false });
  const deadlines = found.filter(({ timing, exact }) => timing === 'deadline' && exact);
  const last =
    deadlines.findLast(({ bound }) => BINDS.has(bound)) ??
    // `Kiểm kê kho: xong trong ngày 13/12`, of work for the whole week.
    (day?.part === 'work' ? deadlines.findLast(({ bound }) => ENDS.has(bound)) : undefined);
  // `Thí sinh bổ sung hồ sơ trước 17 giờ ngày thứ Sáu tuần này`, of no day above.
  const dayless = day?.within === true || day?.dates.length === 0;
  const ownDay = dayless && (last?.bound === 'before' || last?.dueTime != null);
  return last && (day?.part === 'work' || ownDay || opensAskedWork(title)) ? amongLastDays(last, found) : null;
}

/**
 * `Nhận bài (không quá 10 trang): hạn cuối 30/4/2026`, `Hạn nộp báo cáo: 10/9`: nothing but a last day behind what is done,
 * whatever stands above.
 */
export function behindLabel(title: string, context: DayContext): Deadline | null {
  const words = LABELLED.exec(title)?.[1];
  if (words === undefined || !(DUE_WORDS.test(words) || LAST_DAY.test(title))) return null;
  const { found } = readDeadlines(words, 'due', { ...context, fiveWeeks: false });
  const [last, more] = found;
  if (last === undefined || more !== undefined || last.timing !== 'deadline' || !last.exact) return null;
  return /\p{L}|\d/u.test(words.replace(last.text, '').replace(DUE_WORDS, '')) ? null : last;
}
const LABELLED = /^[^:;.]{3,120}:\s{1,3}(\S[^:;]{2,60})$/u;
const DUE_WORDS =
  /^(?:(?:thời )?hạn(?: cuối(?: cùng)?| chót| là)?|deadline|(?:chậm|muộn) nhất(?: là)?|trước|(?:đến )?hết|đến)(?!\p{L})/iu;

/** `thứ Sáu tuần này` in a text without a period: of the week in which it was published. */
function weekNamed(title: string, { period, issued }: DayContext): DateRange | null {
  return period === null && issued !== null && /(?<!\p{L})tuần này(?!\p{L})/iu.test(title) ? weekOf(issued) : period;
}

const BINDS: ReadonlySet<Deadline['bound']> = new Set(['before', 'by']);
const ENDS: ReadonlySet<Deadline['bound']> = new Set(['done', 'within']);

/** Null for what takes place on its days. */
export function dueOf(entry: Entry, { title, time }: Parts, span: Span, lastDay: Deadline | null): Due | null {
  const { start, end, text: timingText } = span;
  if (lastDay) {
    const first = start !== null && start < lastDay.end ? start : lastDay.end;
    const { end: last, dueTime, text } = lastDay;
    return { timing: 'deadline', start: first, end: last, dueTime, timingText: text };
  }
  const timing = start === null ? 'none' : 'deadline';
  // `Hạn 17h00` where others have their hour.
  if (entry.time?.due && time === entry.time) return { timing, start, end, dueTime: time.start, timingText };
  const due = findTimes(title).find((each) => each.due && each.start !== null);
  const asked = ASKED.test(title) || LEADS.test(title) || kindOfTitle(title) === 'task' || opensAskedWork(title);
  if (due && asked) return { timing, start, end, dueTime: due.start, timingText };
  if (LAST_DAY.test(title) || (time === null && isDueThen(title)))
    return { timing, start, end, dueTime: time?.start ?? due?.start ?? null, timingText };
  const ofPart = entry.day?.part === 'work' || (entry.day?.wholeWeek === true && kindOfTitle(title) === 'task');
  return ofPart && start !== null && time === null ? { timing: 'period', start, end, dueTime: null, timingText } : null;
}

/**
 * The half of its row's day in which such work is due, `Chiều: hạn cuối nộp kế hoạch`; null where the hour by which it is
 * due lies in another.
 */
export function slotOfDue({ timing, dueTime }: Due, slot: Slot | null): Slot | null {
  if (timing !== 'deadline' || slot === 'allDay') return null;
  return dueTime === null || slotOfTime(dueTime) === slot ? slot : null;
}

/** `Nộp danh sách (hạn trong ngày)`, `Gửi minh chứng – deadline`, `Nhập điểm (hạn cuối: 17h00)`: apart from what is to be done. */
const APART =
  /[(,;–-]\s?(?:(?:thời )?hạn(?: cuối(?: cùng)?| chót)?|deadline)\s?:?(?:\s(?:là )?(?:(?:trong|hết|cuối) (?:ngày|hôm nay|buổi)|hôm nay|(?:lúc )?\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}))?(?=\s?(?:[),;.]|$))/iu;
/** `Hoàn thành hồ sơ trong ngày`. */
const WITHIN_DAY = /(?<!\p{L})trong ngày(?: hôm nay)?[\s).;]*$/iu;
const isDueThen = (title: string): boolean =>
  APART.test(title) ||
  (kindOfTitle(title) === 'task' && WITHIN_DAY.test(title)) ||
  (opensAskedWork(title) && BY_END_OF_DAY.test(title));

/** `Nộp báo cáo trước 16h00`: work that is due then. */
const ASKED = /^(?:hạn|nộp|gửi|hoàn thành|hoàn tất)(?!\p{L})/iu;
/** `Trước 16h00: các phòng gửi đăng ký`. */
const LEADS = /^(?:trước|(?:chậm|muộn) nhất|không quá)(?:\s(?:là|lúc|vào lúc))?\s\d/iu;
