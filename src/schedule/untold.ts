import { type Notice, notice } from '../model/notice.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import { fold } from '../vietnamese/fold.ts';

/**
 * Work that was told in a meeting and is told nowhere any more, because a notice states the meeting anew and does not
 * speak of it: it may still have to be done.
 *
 * @param around entries that the notice could have meant, as they were
 * @param after what it leaves, as `identify` gives it
 */
export function untold(around: readonly Occurrence[], after: readonly Occurrence[]): readonly Notice[] {
  const live = after.filter(isLive);
  const told = new Set(live.flatMap(workIn).map(fold));
  const now = new Map(live.map((entry) => [entry.uid, entry]));
  return around.flatMap(({ uid, details: { preparation } }) => {
    const entry = now.get(uid);
    if (!preparation || entry === undefined || told.has(fold(preparation))) return [];
    const { summary, source } = entry;
    const place = { line: source?.line ?? null, item: source?.itemId ?? null };
    return [notice('work-untold', place, { printed: preparation, meeting: summary })];
  });
}

function workIn({ kind, summary, details, digest }: Occurrence): readonly string[] {
  const lines = digest?.lines.map(({ title }) => title) ?? [];
  return [...(kind === 'task' ? [summary] : []), ...(details.preparation ? [details.preparation] : []), ...lines];
}
