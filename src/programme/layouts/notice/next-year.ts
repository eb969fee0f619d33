import { daysBetween, type LocalDate } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { spansOf } from '../dated-text.ts';

const HALF_A_YEAR = 180;

/** `từ 28/12 sang 04/01`: a new day without its year that comes out long before the old one may be of the next year. */
export function mayBeNextYear(
  now: DateMention,
  start: LocalDate | null,
  old: DateMention,
  context: DayContext,
): boolean {
  const was = spansOf(old, context)[0]?.start;
  const isBare = now.days.every(({ year }) => year === null);
  return Boolean(isBare && start && was && daysBetween(start, was) > HALF_A_YEAR);
}
