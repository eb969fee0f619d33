import type { Cue } from '../../cues.ts';
import type { DayHeading } from '../../day-headings.ts';
import { isRoughDay } from '../../day-stretches.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { Cursor } from './cursor.ts';
import type { DayTracker } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';

/**
 * `Cuối tháng 9: báo cáo tỉnh`, `Dự kiến 15/9: bàn giao nhà` among the entries of a day: when that line alone takes place. The
 * day above goes on below it; where no other day stands above such lines, each heads what follows.
 */

/** That day of a line, or null where it heads others, and for other days. */
export function roughDayBeside(
  heading: DayHeading,
  line: number,
  { day }: ScheduleBuilder,
  days: DayTracker,
): ScheduleDay | null {
  if (!isRoughDay(heading) || day === null || day.rough === true) return null;
  return { ...days.ahead(heading, line), inLine: true };
}

/** The same of what stands before words. */
export function roughDayIn(
  cues: readonly Cue[],
  line: number,
  builder: ScheduleBuilder,
  days: DayTracker,
): ScheduleDay | null {
  const heading = cues.find((cue) => cue.type === 'day')?.heading;
  return heading === undefined ? null : roughDayBeside(heading, line, builder, days);
}

/** Notes such a line; whether the list of the day above, which stands in a line of its own, goes on below it. */
export function goesOnBelow({ printed }: ScheduleDay, cursor: Cursor, { day }: ScheduleBuilder): boolean {
  if (cursor.dayLine === null && day?.part === undefined) return false;
  cursor.roughDay = { printed, mark: cursor.entryMark };
  return true;
}

/**
 * The day that lines below such a line may be of which do not open as the entries of the day above do (`Dự kiến 15/9: bàn giao
 * nhà` / `- Hộ ông An`; `- 8h00: Giao ban` / `Dự kiến 15/9: tổng kết` / `8h00: Đón khách`).
 */
export function roughDayAbove({ day, mark }: Own, cursor: Cursor): string | null {
  if (day !== null) return null;
  const { roughDay } = cursor;
  if (roughDay !== null && mark !== roughDay.mark) return roughDay.printed;
  Object.assign(cursor, { roughDay: null, entryMark: mark });
  return null;
}

/** What the cues of a line say of it alone. */
type Own = Pick<Entry, 'day'> & { readonly mark: string | null };
