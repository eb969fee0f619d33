import { addDays, dayOf, localDate, monthOf, type Weekday, yearOf } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import { WEEKDAY_NAMES } from '../../weekdays.ts';
import { roleOf } from '../list/column-heads.ts';
import type { Grid } from './day-rows.ts';
import { type GridCell, HEAD_ROWS } from './grid.ts';
import { readWhen } from './when.ts';

/**
 * `Từ | Đến`, `Giờ bắt đầu | Giờ kết thúc`, `Từ ngày | Đến ngày`: of two columns side by side the second says until when. Its
 * cell goes behind that of the first, as one stretch: `7h30 - 9h00`.
 */
export function untilJoined(rows: Grid): Grid {
  const heads = rows.slice(0, HEAD_ROWS);
  const at = heads.findIndex((row) => untilColumns(row).length > 0);
  if (at < 0) return rows;
  const columns = untilColumns(rows[at]!);
  const joined = rows.map((row) => columns.reduce(joinedAt, row));
  return at > 0 && saysNoMore(rows[at]!, rows[at - 1]!, columns) ? joined.filter((_, i) => i !== at) : joined;
}

const untilColumns = (row: readonly GridCell[]): readonly number[] =>
  row.flatMap(({ text }, i) => (roleOf(text) === 'until' && BEGINS.has(roleOf(row[i - 1]?.text ?? '')) ? [i] : []));
const BEGINS: ReadonlySet<string | null> = new Set(['date', 'time']);

/** Below a head that goes over both (`Thời gian`) nothing else of its row is a head of its own. */
const saysNoMore = (row: readonly GridCell[], above: readonly GridCell[], columns: readonly number[]): boolean =>
  row.every(
    ({ text, carried }, i) =>
      text === '' || carried || text === above[i]!.text || columns.includes(i) || columns.includes(i + 1),
  );

/** Two hours or two days; what else stands there stays, but no day until which is that of its row. */
function joinedAt(row: readonly GridCell[], at: number): readonly GridCell[] {
  const [from, until] = [row[at - 1]!, row[at]!];
  if (until.spanned) return row;
  const text = stretchOf(from.text, until.text);
  if (text === null && !isOtherDay(from.text, until.text)) return row;
  const joined = text === null ? from : { ...from, text, lines: [...from.lines, ...until.lines] };
  return row.map((cell, i) => (i === at - 1 ? joined : i === at ? { ...until, text: '', lines: [] } : cell));
}

/** What both cells say as one; null where they do not say an hour or a day each and nothing else. */
function stretchOf(from: string, until: string): string | null {
  const isExpected = EXPECTED.test(from) || EXPECTED.test(until);
  const [first, last] = [from, until].map((text) => endOf(text.replace(EXPECTED, '')));
  if (!first || !last) return null;
  if (first.kind === 'hour' || last.kind === 'hour')
    return first.kind === last.kind && !isExpected ? `${from} - ${until}` : null;
  const days = daysJoined(first, last);
  return days !== null && isExpected ? `${days} (dự kiến)` : days;
}
const EXPECTED = /\s*\(?\s*(?<!\p{L})dự kiến(?!\p{L})\s*\)?/iu;

type End =
  | { readonly kind: 'hour' }
  | { readonly kind: 'day'; readonly date: DateMention | null; readonly weekday: Weekday | null };

/** Of a cell which says an hour or a day and nothing else. */
function endOf(text: string): End | null {
  const { heading, time, slot, rest } = readWhen(text);
  if (rest !== '' || slot !== null) return null;
  if (heading === null) return time?.start != null && time.end === null ? { kind: 'hour' } : null;
  if (time !== null || heading.weekdays.length > 1 || heading.stretch !== undefined) return null;
  const { date, weekdays } = heading;
  return date === null || date.form === 'day' ? { kind: 'day', date, weekday: weekdays[0] ?? null } : null;
}

/** `Thứ Năm - Thứ Sáu (23/7 - 24/7)`: the weekdays are kept where both days have theirs, to be held against them. */
function daysJoined(first: DayEnd, last: DayEnd): string | null {
  const weekdays =
    first.weekday === null || last.weekday === null
      ? null
      : `${WEEKDAY_NAMES[first.weekday]} - ${WEEKDAY_NAMES[last.weekday]}`;
  if (first.date === null && last.date === null) return weekdays;
  const [begin, end] = [first.date?.text ?? beside(last, first, -1), last.date?.text ?? beside(first, last, 1)];
  if (begin === null || end === null) return null;
  return weekdays === null ? `${begin} - ${end}` : `${weekdays} (${begin} - ${end})`;
}
type DayEnd = Extract<End, { kind: 'day' }>;

/** `Thứ Hai, 09/9 | Thứ Tư`: the date of a weekday alone, within the week behind (or before) that of the other end. */
function beside(known: DayEnd, { weekday }: DayEnd, sign: 1 | -1): string | null {
  const { day, month, year } = known.date!.days[0]!;
  const date = month === null ? null : localDate(year ?? LEAP, month, day);
  if (date === null || weekday === null || known.weekday === null) return null;
  const found = addDays(date, sign * (((weekday - known.weekday) * sign + WEEK) % WEEK));
  // Whether there is a 29th of February in a year that is not written is not known.
  const isOverFebruary = year === null && monthOf(found) !== month && (month === 2 || monthOf(found) === 2);
  return isOverFebruary ? null : `${dayOf(found)}/${monthOf(found)}${year === null ? '' : `/${yearOf(found)}`}`;
}
const LEAP = 2028;
const WEEK = 7;

/** A day that is not the one from which it goes on. */
function isOtherDay(from: string, until: string): boolean {
  const [first, last] = [readWhen(from).heading, readWhen(until).heading];
  if (last === null) return false;
  const [day, other] = [first?.date?.days[0], last.date?.days[0]];
  return day === undefined || other === undefined || day.day !== other.day || day.month !== other.month;
}
