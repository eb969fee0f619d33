import { roleOf } from '../list/column-heads.ts';
import type { Grid } from './day-rows.ts';
import type { GridCell } from './grid.ts';
import { readWhen } from './when.ts';

/**
 * `Từ | Đến`, `Giờ bắt đầu | Giờ kết thúc`, `Từ ngày | Đến ngày`: of two columns side by side the second says until when. Its
 * cell goes behind that of the first, as one stretch: `7h30 - 9h00`.
 */
export function untilJoined(rows: Grid): Grid {
  const heads = rows.slice(0, MOST_HEAD_ROWS);
  const at = heads.findIndex((row) => untilColumns(row).length > 0);
  if (at < 0) return rows;
  const columns = untilColumns(rows[at]!);
  const joined = rows.map((row) => columns.reduce(joinedAt, row));
  return at > 0 && saysNoMore(rows[at]!, rows[at - 1]!, columns) ? joined.filter((_, i) => i !== at) : joined;
}
const MOST_HEAD_ROWS = 3;

const untilColumns = (row: readonly GridCell[]): readonly number[] =>
  row.flatMap(({ text }, i) => (roleOf(text) === 'until' && BEGINS.has(roleOf(row[i - 1]?.text ?? '')) ? [i] : []));
const BEGINS: ReadonlySet<string | null> = new Set(['date', 'time']);

/** Below a head that goes over both (`Thời gian`) nothing else of its row is a head of its own. */
const saysNoMore = (row: readonly GridCell[], above: readonly GridCell[], columns: readonly number[]): boolean =>
  row.every(
    ({ text, carried }, i) =>
      text === '' || carried || text === above[i]!.text || columns.includes(i) || columns.includes(i + 1),
  );

/** Two hours or two days; whatever else stands there stays. */
function joinedAt(row: readonly GridCell[], at: number): readonly GridCell[] {
  const [from, until] = [row[at - 1]!, row[at]!];
  const kind = kindOf(from.text);
  if (kind === null || kindOf(until.text) !== kind || until.spanned) return row;
  const joined = { ...from, text: `${from.text} - ${until.text}`, lines: [...from.lines, ...until.lines] };
  return row.map((cell, i) => (i === at - 1 ? joined : i === at ? { ...until, text: '', lines: [] } : cell));
}

/** That of a cell which says an hour or a day and nothing else. */
function kindOf(text: string): 'hour' | 'day' | null {
  const { heading, time, slot, rest } = readWhen(text);
  if (rest !== '' || slot !== null) return null;
  if (heading === null) return time?.start != null && time.end === null ? 'hour' : null;
  return time === null && heading.date?.form === 'day' && heading.weekdays.length === 0 ? 'day' : null;
}
