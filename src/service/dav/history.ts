import type { ChangesView, ObjectView } from '../../caldav/view.ts';
import type { CollectionLog, MemberLog } from '../../store/dav-port.ts';
import type { EpochSeconds } from '../../time/zone.ts';

/** How a collection came to hold what it holds: pure, so that it can be tried without a store. */

/** A client that was away for longer begins anew. */
export const STATES_KEPT = 500;

export interface Advance {
  readonly states: readonly number[];
  /** What is new, changed or gone. */
  readonly members: readonly MemberLog[];
}

/**
 * The next state; null when nothing differs.
 *
 * States are numbered by the clock, and those that were are kept: after a store was brought back from a copy, a token
 * given out since then names no state, instead of another one than it did.
 */
export function advance(
  log: CollectionLog | null,
  objects: ReadonlyMap<string, Pick<ObjectView, 'etag'>>,
  now: EpochSeconds,
): Advance | null {
  const state = Math.max(Math.floor(now), (log?.states.at(-1) ?? 0) + 1);
  const known = new Map(log?.members.map((member) => [member.name, member]));
  const members: MemberLog[] = [];
  for (const [name, { etag }] of objects) {
    const before = known.get(name);
    if (before?.isPresent !== true || before.etag !== etag) {
      members.push({ name, etag, changedIn: state, isPresent: true });
    }
  }
  for (const member of known.values()) {
    if (member.isPresent && !objects.has(member.name)) {
      members.push({ ...member, changedIn: state, isPresent: false });
    }
  }
  if (log !== null && members.length === 0) return null;
  return { states: [...(log?.states ?? []), state].slice(-STATES_KEPT), members };
}

/** The log after an advance. */
export function advanced(log: CollectionLog | null, { states, members }: Advance): CollectionLog {
  const byName = new Map(log?.members.map((member) => [member.name, member]));
  for (const member of members) byName.set(member.name, member);
  return { states, members: [...byName.values()] };
}

/** Null for a state that never was, or is forgotten. */
export function changesSince({ states, members }: CollectionLog, state: number): ChangesView | null {
  if (!states.includes(state)) return null;
  const later = members.filter(({ changedIn }) => changedIn > state);
  return {
    changed: later.filter(({ isPresent }) => isPresent).map(({ name }) => name),
    removed: later.filter(({ isPresent }) => !isPresent).map(({ name }) => name),
  };
}
