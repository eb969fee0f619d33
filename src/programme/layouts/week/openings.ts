import type { DayContext } from '../../days.ts';
import { momentsIn } from '../../moments.ts';
import { spansOf } from '../dated-text.ts';
import type { Parts } from './parts.ts';
import type { Span } from './span.ts';

/** Of what goes on for days, the hour that its words give one of them. */
export interface HourOfOneDay {
  readonly day: Span;
  /** It is that of the opening or the end, and not of all. */
  readonly ofOpening: boolean;
}

/**
 * The day of the only hour in the words of an entry of several days, where they name one of these for it: `Hội trại (đ/c An dự
 * khai mạc lúc 7h30 ngày 28/3)`. Null where the hour is of each day.
 */
export function hourOfOneDay({ title, time }: Parts, spans: readonly Span[], context: DayContext): HourOfOneDay | null {
  const [over, more] = spans;
  if (!over?.start || over.start === over.end || more !== undefined || !time?.start) return null;
  const moments = momentsIn(title).filter((moment) => moment.time !== null);
  const [moment, other] = moments;
  if (!moment?.date || other !== undefined || moment.time?.start !== time.start) return null;
  const [day, second] = spansOf(moment.date, context);
  if (!day?.start || second !== undefined || day.start !== day.end || day.problem !== null) return null;
  if (day.start < over.start || over.end! < day.start) return null;
  const before = title.slice(0, Math.min(moment.date.index, moment.time.index));
  return { day: { start: day.start, end: day.end, text: moment.date.text }, ofOpening: OPENS.test(before) };
}

const OPENS =
  /(?<!\p{L})(?:khai mạc|bế mạc|khai giảng|bế giảng|khai hội|khai trương|phát động|ra quân|tổng kết|trao giải|chung kết|bốc thăm|duyệt|xuất quân)(?!\p{L})[^.;:()]{0,40}$/iu;
