import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { weekdayOf } from '../../../time/local.ts';
import { findWeekdays, WEEKDAY_NAMES } from '../../weekdays.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { DaySpan } from '../dated-text.ts';
import type { ListEntry } from './entry.ts';

type Said = Pick<ListEntry, 'mention' | 'time' | 'unread' | 'around' | 'remark'>;

/** What is doubtful about one date of an entry: the day itself, its hour, the weekday beside it. */
export function doubtsAbout(each: ProgrammeItem, span: DaySpan, entry: Said): Notice[] {
  const at = { line: each.line, item: each.id };
  const notices: Notice[] = [];
  if (span.problem) notices.push(notice(span.problem, at, { printed: entry.mention.text, used: span.start ?? '' }));
  if (entry.time && entry.time.start === null)
    notices.push(notice('impossible-time', at, { printed: entry.time.text }));
  if (entry.unread) notices.push(notice('unclear-boundary', at));
  if (each.status === 'confirmed' && each.kind === 'event' && entry.remark && isWithdrawn(entry.remark))
    notices.push(notice('unclear-status', at));
  const weekdays = findWeekdays(entry.around);
  const [only] = weekdays;
  if (
    span.start &&
    only &&
    weekdays.length === 1 &&
    span.start === span.end &&
    weekdayOf(span.start) !== only.weekday
  ) {
    const data = { date: span.start, actual: WEEKDAY_NAMES[weekdayOf(span.start)], printed: only.text };
    notices.push(notice('weekday-mismatch', at, data));
  }
  return notices;
}
