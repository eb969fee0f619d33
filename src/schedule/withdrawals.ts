import { isLive, type Occurrence } from '../model/occurrence.ts';
import type { Programme } from '../model/programme.ts';
import { titleOf } from './drafts.ts';
import { type Likeness, likeness, weightsOf } from './likeness.ts';
import { titleForm } from './title-form.ts';

/**
 * What a document calls off without naming its day (`hoãn … đến khi có thông báo mới`): it gives no entry, but the one
 * that stands in calendars must not stay as if nothing had been said.
 */
export interface Withdrawal {
  readonly title: string;
  readonly status: 'postponed' | 'cancelled';
}

export function withdrawalsOf({ items }: Programme): readonly Withdrawal[] {
  return items.flatMap((item) =>
    item.start === null && item.end === null && item.status !== 'confirmed'
      ? [{ title: titleOf(item), status: item.status }]
      : [],
  );
}

/**
 * The entries that are called off, and how. Where a title fits several meetings none is touched: which one is meant is
 * for a person to say, who is told of it (`unmet`).
 */
export function withdrawn(
  entries: readonly Occurrence[],
  withdrawals: readonly Withdrawal[],
): ReadonlyMap<Occurrence, Withdrawal['status']> {
  const live = entries.filter((entry) => isLive(entry) && entry.digest === null && entry.when.type !== 'due');
  const weightOf = weightsOf(
    [...live.map(({ summary }) => summary), ...withdrawals.map(({ title }) => title)].map(titleForm),
  );
  return new Map(
    withdrawals.flatMap(({ title, status }) => {
      const named = titleForm(title);
      const meant = live.filter(({ summary }) => isNamed(likeness(titleForm(summary), named, weightOf)));
      const isOne = new Set(meant.map(({ source }) => `${source?.documentId} ${source?.itemId}`)).size === 1;
      return isOne ? meant.map((entry) => [entry, status] as const) : [];
    }),
  );
}

const LEAST_SCORE = 0.75;
/** A notice names a meeting shorter than the programme does. */
const LEAST_CONTAINED = 0.9;
const LEAST_SHORTER_SCORE = 0.45;

function isNamed({ score, contained, conflict }: Likeness): boolean {
  return !conflict && score >= (contained >= LEAST_CONTAINED ? LEAST_SHORTER_SCORE : LEAST_SCORE);
}
