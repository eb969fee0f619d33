import { findDates } from '../../dates.ts';
import { findTimes } from '../../times.ts';
import { dayAlone } from './headings.ts';

/**
 * What two labels of a record say of its time, as one text (`18/6/2026, 8h00 - 10h00`). A day alone that the hours name
 * again stands where they name it: `18/6/2026` and `từ 22h00 ngày 18/6 đến 04h00 ngày 19/6`.
 */
export function dayAndHours(first: string, second: string): string {
  return withDay(second, first) ?? withDay(first, second) ?? `${first}, ${second}`;
}

/** The hours with that day in its place, or null where they do not name it or it is no day alone. */
function withDay(hours: string, day: string): string | null {
  const [named, ...others] = dayAlone(day)?.date?.days ?? [];
  if (named === undefined || others.length > 0 || findTimes(hours).length === 0) return null;
  const again = findDates(hours).find(
    ({ citation, days: [said, ...more] }) =>
      !citation && more.length === 0 && said?.day === named.day && (said.month ?? named.month) === named.month,
  );
  return again ? hours.slice(0, again.index) + day + hours.slice(again.index + again.length) : null;
}
