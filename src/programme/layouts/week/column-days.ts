import type { Slot } from '../../../model/programme.ts';
import type { DayHeading } from '../../day-headings.ts';
import type { ResolvedDay } from '../../days.ts';
import type { TimeMention } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { daysBetweenHeads } from './covered.ts';
import type { DayTracker } from './days.ts';
import type { ScheduleDay } from './entry.ts';
import type { ColumnRole } from './heads.ts';
import type { ScheduleRow } from './row.ts';

/** What rows carry down to those below them, and the days of columns that stand side by side. */

export interface RowState {
  time: TimeMention | null;
  /** Index among the when columns of the one in which the session stood last. */
  slotColumn: number | null;
  /** Days of the columns, by their heads. */
  readonly days: Map<DayHeading, ScheduleDay>;
}

export const freshState = (): RowState => ({ time: null, slotColumn: null, days: new Map() });

/** Days stand side by side: the row's session begins anew in each. */
export function openDayColumn(
  { heading, until }: Extract<ColumnRole, { type: 'day' }>,
  slot: Slot | null,
  row: ScheduleRow,
  state: RowState,
  builder: ScheduleBuilder,
  days: DayTracker,
): void {
  const first = dayOfColumn(heading, row, state, days);
  builder.openDay(until ? daysBetweenHeads(first, dayOfColumn(until, row, state, days)) : first);
  if (slot) builder.openSession(slot);
}

/** A weekday heads the same day in every row, unless the rows are weeks; of several weeks none is certain. */
function dayOfColumn(heading: DayHeading, row: ScheduleRow, { days: known }: RowState, days: DayTracker): ScheduleDay {
  const isWeek = Object.values(row.columns).some((text) => WEEK.test(text ?? ''));
  const same = isWeek ? undefined : known.get(heading);
  if (same) return same;
  const read = days.read(heading, row.line);
  const day = heading.date === null && days.hasSeveralWeeks ? { ...read, dates: read.dates.map(asked) } : read;
  known.set(heading, day);
  return day;
}
const WEEK = /^tuần\s?(?:thứ\s)?\d/iu;
const asked = (day: ResolvedDay): ResolvedDay => ({ ...day, problem: day.problem ?? 'uncertain-date' });
