import { LichError } from '../errors.ts';
import type { Clash } from '../model/clash.ts';
import { daysCovered, isLive, type Occurrence } from '../model/occurrence.ts';
import { type Comparison, compare } from '../schedule/compare.ts';
import { clashesOf } from '../schedule/conflicts.ts';
import { identify } from '../schedule/identify.ts';
import type { OccurrenceRecord, StoreReads } from '../store/port.ts';
import { isWorkingDay, type OfficeCalendar } from '../time/holidays.ts';
import type { DateRange } from '../time/local.ts';
import { type AcceptancePlan, keyOf } from './acceptance-plan.ts';

/** A plan with what was decided about entries of longer programmes: exactly what acceptance writes and a preview shows. */

export const OTHERS_DECISIONS = ['keep', 'cancel'] as const;
export type OthersDecision = (typeof OTHERS_DECISIONS)[number];

export interface Decision {
  readonly before: readonly Occurrence[];
  readonly after: readonly Occurrence[];
  /** Of longer programmes, with which they stay. */
  readonly cancelled: readonly OccurrenceRecord[];
  readonly comparison: Comparison;
}

/** @throws LichError `wider-undecided` when something waits for a decision and there is none */
export function decide(plan: AcceptancePlan, others: OthersDecision | null): Decision {
  const { published, coming } = plan.undecided;
  const open = [...published.map(({ occurrence }) => occurrence), ...coming];
  if (others === null && open.length > 0) {
    throw new LichError('wider-undecided', { count: open.length, example: open[0]?.summary ?? '' });
  }
  const before = [...plan.own, ...plan.takenOver];
  if (others !== 'cancel') return compared({ before, after: [...plan.after, ...coming], cancelled: [] });
  const cancelled = published.map((record) => ({ ...record, occurrence: cancelledAt(record.occurrence, plan) }));
  const all = [...before, ...published.map(({ occurrence }) => occurrence)];
  return compared({ before: all, after: plan.after, cancelled });
}

function compared(decided: Omit<Decision, 'comparison'>): Decision {
  const { before, after, cancelled } = decided;
  return { ...decided, comparison: compare(before, [...after, ...cancelled.map(({ occurrence }) => occurrence)]) };
}

/** By the same rule as what a full document no longer names. */
function cancelledAt(occurrence: Occurrence, { name, at }: AcceptancePlan): Occurrence {
  return identify([occurrence], [], { programmeKey: keyOf(name), at, scope: 'full' })[0] ?? occurrence;
}

/** Clashes in which something new or different takes part, with everything that is published on its days. */
export async function clashesAfter(
  store: StoreReads,
  organizationId: string,
  { comparison, after, cancelled }: Decision,
  calendar: OfficeCalendar,
): Promise<readonly Clash[]> {
  const { added, moved, changed } = comparison;
  const touched = [...added, ...[...moved, ...changed].map((change) => change.after)].filter(isLive);
  const range = rangeOf(touched);
  if (range === null) return [];
  const published = await store.occurrences.within(organizationId, range);
  const next = new Map(published.map(({ occurrence }) => [occurrence.uid, occurrence]));
  for (const one of [...after, ...cancelled.map(({ occurrence }) => occurrence)]) next.set(one.uid, one);
  return clashesOf([...next.values()], {
    touched: new Set(touched.map(({ uid }) => uid)),
    isWorkingDay: (date) => isWorkingDay(calendar, date),
  });
}

function rangeOf(occurrences: readonly Occurrence[]): DateRange | null {
  const days = occurrences.map(({ when }) => daysCovered(when));
  const [start] = days.map((range) => range.start).sort();
  const end = days
    .map((range) => range.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : { start, end };
}
