import type { Moment } from './moments.ts';
import { UNTIL } from './nights.ts';

/**
 * `từ 12h00 ngày 21/7 đến 12h00 ngày 23/7/2026`: the two moments of a text that are the ends of one stretch, as one: from
 * the hour of its first day to that of its last. Null for others.
 */
export function asOneStretch(text: string, moments: readonly Moment[]): Moment | null {
  const [first, last, ...more] = moments;
  if (first?.date?.form !== 'day' || last?.date?.form !== 'day' || more.length > 0) return null;
  if (!UNTIL.test(text.slice(first.to, last.from))) return null;
  const { index } = first.date;
  const length = last.date.index + last.date.length - index;
  const days = [first.date.days[0]!, last.date.days[0]!];
  const date = { ...first.date, length, text: text.slice(index, index + length), form: 'range' as const, days };
  const time = first.time && { ...first.time, end: last.time?.start ?? null };
  return { from: first.from, to: last.to, date, time, slot: first.slot };
}
