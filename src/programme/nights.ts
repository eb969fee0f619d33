import { crossesMidnight } from '../time/local.ts';
import type { PrintedDay } from './day-sequences.ts';
import type { TimeMention } from './times.ts';

/** `từ 22h00 ngày 17/7 đến 04h00 ngày 18/7`: an evening of the first day that ends before breakfast of the next. */
export function isOneNight(
  from: TimeMention | null,
  to: TimeMention | null,
  start: PrintedDay,
  end: PrintedDay,
): boolean {
  if (!from?.start || !to?.start || !crossesMidnight(from.start, to.start)) return false;
  return end.day === 1 ? start.day >= LEAST_MONTH && end.month !== start.month : end.day === start.day + 1;
}
/** Days of the shortest month. */
const LEAST_MONTH = 28;
