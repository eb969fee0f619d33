import { type Notice, notice } from '../model/notice.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import { type Withdrawal, withdrawn } from './withdrawals.ts';

/**
 * What a document calls off without hitting anything that is published, so that nobody believes a meeting to be off
 * that still stands in calendars under other words.
 *
 * @param around entries that the document could have meant, as they were
 * @param after what it leaves, as `identify` gives it
 */
export function unmet(
  around: readonly Occurrence[],
  after: readonly Occurrence[],
  withdrawals: readonly Withdrawal[],
): readonly Notice[] {
  const known = new Set(around.map(({ uid }) => uid));
  const fresh = after.filter((entry) => !isLive(entry) && !known.has(entry.uid) && entry.digest === null);
  // What an earlier document called off already was met by that one.
  const meant = around.map((entry) => ({ ...entry, status: 'confirmed' as const }));
  const idle = withdrawals.filter((one) => withdrawn(meant, [one]).size === 0);
  return [
    ...fresh.map(({ summary, source }) =>
      notice('nothing-called-off', { line: source?.line ?? null, item: source?.itemId ?? null }, { printed: summary }),
    ),
    ...idle.map(({ title }) => notice('nothing-called-off', {}, { printed: title })),
  ];
}
