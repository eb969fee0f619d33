import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { type LocalDate, weekdayOf } from '../../../time/local.ts';
import { findDates } from '../../dates.ts';
import { isOn } from '../../days.ts';
import { findWeekdays, WEEKDAY_NAMES, type WeekdayMention } from '../../weekdays.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { DaySpan } from '../dated-text.ts';
import type { ListEntry } from './entry.ts';
import { cameFrom, saysNextDay } from './moved-days.ts';

type Said = Pick<ListEntry, 'mention' | 'time' | 'unread' | 'around' | 'remark'>;

/** What is doubtful about one date of an entry: the day itself, its hour, the weekday beside it. */
export function doubtsAbout(each: ProgrammeItem, span: DaySpan, entry: Said): Notice[] {
  const at = { line: each.line, item: each.id };
  const notices: Notice[] = [];
  if (span.problem) notices.push(notice(span.problem, at, { printed: entry.mention.text, used: span.start ?? '' }));
  if (entry.time && entry.time.start === null)
    notices.push(notice('impossible-time', at, { printed: entry.time.text }));
  if (entry.unread) notices.push(notice('unclear-boundary', at));
  if (
    each.status === 'confirmed' &&
    each.kind === 'event' &&
    entry.remark &&
    isWithdrawn(entry.remark) &&
    !cameFrom(entry.remark)
  )
    notices.push(notice('unclear-status', at));
  if (saysNextDay(each.title) || entry.mention.ofPlan)
    notices.push(notice('uncertain-date', at, { printed: entry.mention.text }));
  const { start, end } = span;
  const said = start === null || start !== end ? null : weekdaySaidOf(start, entry);
  if (start !== null && said !== null && weekdayOf(start) !== said.weekday) {
    const data = { date: start, actual: WEEKDAY_NAMES[weekdayOf(start)], printed: said.text };
    notices.push(notice('weekday-mismatch', at, data));
  }
  return notices;
}

/** The weekday beside a day: the only one, or of `18 và 19/7 (thứ Bảy và Chủ nhật)`, `Thứ Bảy 04/7, Chủ nhật 05/7` that in its place. */
function weekdaySaidOf(date: LocalDate, { around, mention }: Said): WeekdayMention | null {
  const named = findWeekdays(around);
  if (named.length === 1) return named[0]!;
  const days = [mention.days, findDates(around).flatMap((each) => each.days)].find(
    ({ length }) => length === named.length,
  );
  return (days && named[days.findIndex((day) => isOn(day, date))]) ?? null;
}
