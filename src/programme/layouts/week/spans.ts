import { addDays, daysBetween, type LocalDate, weekOf } from '../../../time/local.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { findRecurrence } from '../../recurrence.ts';
import { isDayOff } from '../../states.ts';
import { workingDays } from './days.ts';
import type { ScheduleDay } from './entry.ts';

/** First and last day of an entry, and the words that gave them when they are its own. */
export interface Span {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly text: string | null;
}

/** What an entry says: its title, and all its words with those of the columns beside it that tell when. */
export interface Said {
  readonly title: string;
  readonly whole: string;
}

/** Those of its heading; several when they lie apart. `said`: what the entry may say of its own length. */
export function spansOf(day: ScheduleDay | null, said: Said, context: DayContext): Span[] {
  const dates = day?.dates.map(({ date }) => date) ?? [];
  const known = dates.filter((date) => date !== null);
  if (known.length === 0) return [{ start: null, end: null, text: null }];
  const [first, last] = [known[0]!, known.at(-1)!];
  const longer = known.length === 1 ? (recurring(first, said.title, context) ?? ownDays(first, said, context)) : null;
  if (longer) return [longer];
  const together = daysBetween(first, last) === known.length - 1;
  return together
    ? [{ start: first, end: last, text: null }]
    : known.map((date) => ({ start: date, end: date, text: null }));
}

/** `tất cả các ngày làm việc trong tuần`, `từ thứ Hai đến thứ Tư`. */
function recurring(day: LocalDate, text: string, context: DayContext): Span | null {
  const recurrence = findRecurrence(text);
  if (!recurrence) return null;
  const week = weekOf(day);
  const working = workingDays(day, context);
  if (recurrence.type === 'workingDays') return { start: working[0]!, end: working.at(-1)!, text: recurrence.text };
  const start = recurrence.type === 'until' ? day : addDays(week.start, recurrence.from - 1);
  const end = addDays(week.start, recurrence.to - 1);
  return start <= end ? { start, end, text: recurrence.text } : null;
}

const LONGEST_DAYS = 62;
/** Set apart from what goes before, or it may be a count of something (`kết quả từ đầu năm đến hết ngày …`). */
const UNTIL =
  /(?:[(,;:–-]\s{0,2}(?:(?:cả ngày|ngày|sáng|chiều),?\s)?|(?:kéo dài|liên tục)\s)đến\s(?:hết\s)?(?:(?:buổi\s)?(?:sáng|trưa|chiều|tối)\s)?(?:ngày\s)?$/iu;

/** `(từ ngày 12-14/3)`, `(ngày 12 và 13/3)`, `, đến hết ngày 14/3`; a holiday may begin on a later day than its row's. */
function ownDays(day: LocalDate, { title, whole }: Said, context: DayContext): Span | null {
  const around = { ...context, issued: day, period: weekOf(day) };
  // A range says more than the days that name an occasion: `Nghỉ lễ 30/4 và 01/5: từ ngày 29/4 đến 03/5`.
  const mentions = findDates(whole).filter(({ citation }) => !citation);
  for (const mention of mentions.toSorted((a, b) => Number(b.form === 'range') - Number(a.form === 'range'))) {
    const days = mention.days.map((printed) => resolveDay(printed, around).date);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || last <= day || daysBetween(day, last) >= LONGEST_DAYS) continue;
    const { text, index, form } = mention;
    const begins = first === day || (isDayOff(title) && first > day && first < last);
    if (
      form === 'day'
        ? UNTIL.test(whole.slice(0, index))
        : begins && (form === 'range' || (areNeighbours(days) && !HALF_DAY.test(text)))
    )
      return { start: form === 'day' ? day : first, end: last, text };
  }
  return null;
}

/** `04 và sáng 05/11`: how long it is on the second day, a span cannot say. */
const HALF_DAY = /sáng|chiều|tối/iu;
const areNeighbours = (days: readonly (LocalDate | null)[]) =>
  days.every((day, i) => i === 0 || (day !== null && day === addDays(days[i - 1]!, 1)));
