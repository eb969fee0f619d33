import { isLive, type Occurrence } from '../model/occurrence.ts';
import { canonical, contentOf } from './content.ts';

/** What a revision does to what is published. Whatever was cancelled before and still is, is not told. */
export interface Comparison {
  readonly added: readonly Occurrence[];
  /** Another day, hour or half day; the rest may have changed too. */
  readonly moved: readonly Change[];
  /** Changed otherwise: title, leaders, place, or postponed. */
  readonly changed: readonly Change[];
  /** As they were before. */
  readonly cancelled: readonly Occurrence[];
  readonly unchanged: readonly Occurrence[];
}

export interface Change {
  readonly before: Occurrence;
  readonly after: Occurrence;
}

/** Both lists whole, as `identify` takes and gives them. */
export function compare(before: readonly Occurrence[], after: readonly Occurrence[]): Comparison {
  const earlier = new Map(before.map((occurrence) => [occurrence.uid, occurrence]));
  const later = new Set(after.map(({ uid }) => uid));
  const told = after.map((occurrence) => [fateOf(earlier.get(occurrence.uid), occurrence), occurrence] as const);
  const of = (fate: Fate) => told.filter(([found]) => found === fate).map(([, occurrence]) => occurrence);
  const changes = (fate: Fate) => of(fate).map((one) => ({ before: earlier.get(one.uid)!, after: one }));
  const gone = before.filter((occurrence) => isLive(occurrence) && !later.has(occurrence.uid));
  return {
    added: of('added'),
    moved: changes('moved'),
    changed: changes('changed'),
    cancelled: [...of('cancelled').map(({ uid }) => earlier.get(uid)!), ...gone],
    unchanged: of('unchanged'),
  };
}

type Fate = 'added' | 'moved' | 'changed' | 'cancelled' | 'unchanged' | 'past';

function fateOf(before: Occurrence | undefined, after: Occurrence): Fate {
  const wasShown = before !== undefined && before.status !== 'cancelled';
  if (after.status === 'cancelled') return wasShown ? 'cancelled' : 'past';
  if (!wasShown) return 'added';
  if (canonical(before.when) !== canonical(after.when)) return 'moved';
  return contentOf(before) === contentOf(after) ? 'unchanged' : 'changed';
}

/** Above this share of cancellations a person has to confirm. */
export const MOST_CANCELLED = 0.3;

/** Whether accepting would cancel so much of what is published that it looks like a wrong document. */
export function cancelsTooMuch(
  before: readonly Occurrence[],
  { cancelled }: Comparison,
  most: number = MOST_CANCELLED,
): boolean {
  return cancelled.length > most * before.filter(isLive).length;
}
