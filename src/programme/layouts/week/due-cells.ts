import type { DayContext } from '../../days.ts';
import { type Deadline, readDeadlines } from '../../deadlines.ts';
import { type ScheduleDay, unknownDay } from './entry.ts';

/** Where other rows have their day one has its last: `Trước ngày 05/10`, `Xong trước 17h ngày 16/10`, `Đến hết ngày 23/10`. */

/** The last day that the cells of a row name, and nothing else; null for every other row. */
export function lastDayIn(cells: readonly string[], context: DayContext): Deadline | null {
  const [cell, ...others] = cells.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  if (cell === undefined || others.length > 0 || cell.length > LONGEST || !/\d/u.test(cell)) return null;
  const { found, undated } = readDeadlines(cell, 'due', { ...context, fiveWeeks: false });
  const [last, more] = found;
  if (last === undefined || more !== undefined || undated.length > 0) return null;
  const isLast = last.timing === 'deadline' && last.exact && last.doubt === null && BINDS.has(last.bound);
  const isAlone = !/[\p{L}\d]/u.test(cell.replace(last.text, '').replace(FINISHED, ''));
  return isLast && isAlone ? { ...last, text: cell } : null;
}
const LONGEST = 80;
const BINDS: ReadonlySet<Deadline['bound']> = new Set(['before', 'by', 'done', 'within']);
const FINISHED = /^(?:phải |cần )?(?:hoàn thành|hoàn tất|xong|kết thúc|thực hiện|nộp|gửi)(?!\p{L})/iu;

/** `Trong ngày 16/10` is the day itself; `Xong trong ngày 16/10` the last one of work. */
export const isLastOfWork = ({ bound }: Deadline, cells: readonly string[]): boolean =>
  bound !== 'within' || cells.some((cell) => FINISHED.test(cell.trim()));

/** The day of such a row: no row below it is of the day above. */
export const dayOfLast = ({ end, text }: Deadline, line: number): ScheduleDay => ({
  ...unknownDay(text, line),
  dates: [{ date: end, problem: null }],
});
