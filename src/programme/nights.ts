import { crossesMidnight, type LocalTime } from '../time/local.ts';
import type { PrintedDay } from './day-sequences.ts';
import type { TimeMention } from './times.ts';

/** An evening that ends before breakfast; nothing is known of one without both its hours. */
export const isNight = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && crossesMidnight(start as LocalTime, end as LocalTime);

/** `từ 22h00 ngày 17/7 đến 04h00 ngày 18/7`: an evening of the first day that ends before breakfast of the next. */
export function isOneNight(
  from: TimeMention | null,
  to: TimeMention | null,
  start: PrintedDay,
  end: PrintedDay,
): boolean {
  if (!isNight(from?.start ?? null, to?.start ?? null)) return false;
  return end.day === 1 ? start.day >= LEAST_MONTH && end.month !== start.month : end.day === start.day + 1;
}
/** Days of the shortest month. */
const LEAST_MONTH = 28;
