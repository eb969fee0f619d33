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
  const kind = kindOf(from.text);
  const isJoined = kind !== null && kindOf(until.text) === kind;
  if (!isJoined && !isOtherDay(from.text, until.text)) return row;
  const text = kind === 'day' ? daysJoined(from.text, until.text) : `${from.text} - ${until.text}`;
  const joined = isJoined ? { ...from, text, lines: [...from.lines, ...until.lines] } : from;
  return row.map((cell, i) => (i === at - 1 ? joined : i === at ? { ...until, text: '', lines: [] } : cell));
}

/** That of a cell which says an hour or a day and nothing else. */
function kindOf(text: string): 'hour' | 'day' | 'weekday' | null {
  const { heading, time, slot, rest } = readWhen(text);
  if (rest !== '' || slot !== null) return null;
  if (heading === null) return time?.start != null && time.end === null ? 'hour' : null;
  if (time !== null || heading.weekdays.length > 1) return null;
  if (heading.date === null) return heading.stretch === undefined ? 'weekday' : null;
  return heading.date.form === 'day' ? 'day' : null;
}

/** `Thứ Năm - Thứ Sáu (23/7 - 24/7)`: the weekdays are kept where both days have theirs, to be held against them. */
function daysJoined(from: string, until: string): string {
  const [first, last] = [readWhen(from).heading!, readWhen(until).heading!];
  const days = `${first.date!.text} - ${last.date!.text}`;
  const [begin, end] = [first.weekdays[0], last.weekdays[0]];
  if (begin === undefined || end === undefined) return days;
  return `${WEEKDAY_NAMES[begin]} - ${WEEKDAY_NAMES[end]} (${days})`;
}

/** A day that is not the one from which it goes on. */
function isOtherDay(from: string, until: string): boolean {
  const [first, last] = [readWhen(from).heading, readWhen(until).heading];
  if (last === null) return false;
  const [day, other] = [first?.date?.days[0], last.date?.days[0]];
  return day === undefined || other === undefined || day.day !== other.day || day.month !== other.month;
}
