import { crossesMidnight, type LocalTime } from '../time/local.ts';
import { isNextDay, type PrintedDay } from './day-sequences.ts';
import { type Moment, momentsIn } from './moments.ts';
import type { TimeMention } from './times.ts';

/** `từ 22h00 ngày 17/7 đến 04h00 ngày 18/7`: an evening of the first day that ends before breakfast of the next. */
export const isOneNight = (
  from: TimeMention | null,
  to: TimeMention | null,
  start: PrintedDay,
  end: PrintedDay,
): boolean => isNight(from?.start ?? null, to?.start ?? null) && isNextDay(start, end);

/** An evening that ends before breakfast, whatever its days; nothing is known of one without both its hours. */
export const isNight = (start: string | null, end: string | null): boolean =>
  start !== null && end !== null && crossesMidnight(start as LocalTime, end as LocalTime);

/** Between a moment and the one at which it ends. */
export const UNTIL = /^[\s,)]*(?:(?:cho\s)?(?:đến|tới)|[-–—→…]|->|\.{3})\s*(?:(?:hết|khi|lúc|cuối)\s)?$/iu;

/** `17/7 22h → 4h 18/7` as the hours of one evening, `17/7 22h - 4h`; any other text as it stands. */
export function asOneNight(text: string): string {
  const [first, second, ...others] = text.length <= LONGEST && TWO_DAYS.test(text) ? momentsIn(text) : [];
  if (!isOneDay(first) || !isOneDay(second) || others.length > 0) return text;
  if (first.time.end !== null || second.time.end !== null || !UNTIL.test(text.slice(first.to, second.from)))
    return text;
  if (!isOneNight(first.time, second.time, first.date.days[0]!, second.date.days[0]!)) return text;
  const end = first.time.index + first.time.length;
  return `${text.slice(0, end)} - ${second.time.text}${text.slice(end, first.to)}${text.slice(second.to)}`;
}
const LONGEST = 120;
const TWO_DAYS = /\d\s?[/.-]\s?\d.*\d\s?[/.-]\s?\d|tháng.*tháng/isu;

type DayWithHour = Moment & { readonly date: NonNullable<Moment['date']>; readonly time: TimeMention };
const isOneDay = (moment: Moment | undefined): moment is DayWithHour =>
  moment?.date?.form === 'day' && moment.time !== null;
