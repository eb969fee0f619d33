import { addDays, daysBetween, type LocalDate, weekOf } from '../../../time/local.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { findRecurrence } from '../../recurrence.ts';
import { workingDays } from './days.ts';
import type { ScheduleDay } from './entry.ts';

/** First and last day of an entry, and the words that gave them when they are its own. */
export interface Span {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly text: string | null;
}

/** Those of its heading; several when they lie apart. `words`: what the entry may say of its own length. */
export function spansOf(day: ScheduleDay | null, words: string, context: DayContext): Span[] {
  const dates = day?.dates.map(({ date }) => date) ?? [];
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return [{ start: null, end: null, text: null }];
  const [first, last] = [known[0]!, known.at(-1)!];
  const longer = known.length === 1 ? longerSpan(first, words, context) : null;
  if (longer) return [longer];
  const together = daysBetween(first, last) === known.length - 1;
  return together
    ? [{ start: first, end: last, text: null }]
    : known.map((date) => ({ start: date, end: date, text: null }));
}

/** An entry that says of itself that it goes on: `(từ ngày 12-14/3)`, `tất cả các ngày làm việc trong tuần`. */
function longerSpan(day: LocalDate, text: string, context: DayContext): Span | null {
  const recurrence = findRecurrence(text);
  if (recurrence) {
    const week = weekOf(day);
    const working = workingDays(day, context);
    if (recurrence.type === 'workingDays') return { start: working[0]!, end: working.at(-1)!, text: recurrence.text };
    const start = recurrence.type === 'until' ? day : addDays(week.start, recurrence.from - 1);
    const end = addDays(week.start, recurrence.to - 1);
    if (start <= end) return { start, end, text: recurrence.text };
  }
  for (const mention of findDates(text)) {
    if (mention.citation || mention.form !== 'range') continue;
    const [start, end] = mention.days.map(
      (printed) => resolveDay(printed, { ...context, issued: day, period: weekOf(day) }).date,
    );
    if (start === day && end && end > day && daysBetween(day, end) < 62) return { start, end, text: mention.text };
  }
  return null;
}
