import { addDays, type LocalDate, type Weekday, weekdayOf } from '../../../time/local.ts';
import type { DayHeading } from '../../day-headings.ts';
import { type DayContext, resolveDay } from '../../days.ts';

/** `NGÀY THỨ NHẤT (15/7)`, then `NGÀY THỨ HAI (16/7)`: which day of a meeting it is, although it reads like a weekday. */

const ORDINAL = /^ngày (?:làm việc |họp |hội nghị )?thứ (nhất|hai|ba|tư|bốn|năm|sáu|bảy|[1-7])(?!\p{L}|\d)/iu;
const NUMBERS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5, sáu: 6, bảy: 7 };

/** The number that a heading would have among the days of a meeting, or null. */
export function ordinalOf({ printed }: DayHeading): number | null {
  const word = ORDINAL.exec(printed)?.[1]?.toLowerCase();
  return word === undefined ? null : (NUMBERS[word] ?? Number(word));
}

/** Whether it is the number and no weekday: it counts on from the heading before, and its date is another weekday. */
export function countsOn(
  heading: DayHeading,
  before: { readonly ordinal: number | null; readonly date: LocalDate | null },
  context: DayContext,
): boolean {
  const ordinal = ordinalOf(heading);
  if (ordinal === null || ordinal < 2 || before.ordinal !== ordinal - 1 || before.date === null) return false;
  const [own] = heading.date?.days ?? [];
  const date = own ? resolveDay(own, context).date : addDays(before.date, 1);
  return date !== null && date > before.date && weekdayOf(date) !== ((ordinal - 1) as Weekday);
}
