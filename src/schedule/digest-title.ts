import type { DigestLine } from '../model/occurrence.ts';
import { type DateRange, daysBetween, monthOf, monthRange, yearOf } from '../time/local.ts';
import { shortDate } from '../vietnamese/dates.ts';

/** The titles of digests, in the words of the office. */

/** More dates than this are not listed in a title. */
const MOST_DATES = 3;

/** `Tháng 11/2021: 20 việc (3 việc hạn 12/11, 17 việc hạn 30/11)`. */
export function periodTitle(range: DateRange, lines: readonly DigestLine[]): string {
  const counts = dueCounts(lines);
  return `${periodName(range)}: ${lines.length} việc${counts === '' ? '' : ` (${counts})`}`;
}

function periodName(range: DateRange): string {
  const [year, month] = [yearOf(range.start), monthOf(range.start)];
  const whole = monthRange(year, month);
  if (range.start === whole.start && range.end === whole.end) return `Tháng ${month}/${year}`;
  const span = `${shortDate(range.start)} – ${shortDate(range.end)}/${yearOf(range.end)}`;
  return daysBetween(range.start, range.end) < 7 ? `Tuần ${span}` : span;
}

function dueCounts(lines: readonly DigestLine[]): string {
  const byDay = Map.groupBy(lines, ({ due }) => due);
  const days = [...byDay.keys()].filter((day) => day !== null).sort();
  if (days.length > MOST_DATES) return '';
  const dated = days.map((day) => `${byDay.get(day)!.length} việc hạn ${shortDate(day)}`);
  const open = lines.filter(({ dayOpen }) => dayOpen).length;
  return [...dated, ...(open > 0 ? [`${open} việc chưa chốt ngày`] : [])].join(', ');
}
