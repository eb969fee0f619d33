import { LichError } from '../errors.ts';
import type { PushLetter, PushRun, PushTarget } from '../model/push.ts';
import type { StoreReads } from '../store/port.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { PushOffice } from './push-office.ts';

/** Targets as people look at them: nothing here asks a server. */

export interface ShownTarget {
  readonly target: Omit<PushTarget, 'password'>;
  /** Of the feed. */
  readonly title: string;
  readonly state: TargetState;
  /** With the reason of a dead one, and what a held one would delete; null when nothing waits. */
  readonly letter: PushLetter | null;
  /** Null before the first. */
  readonly lastRun: PushRun | null;
  /** When all was as it shall be for the last time; null when it never was. */
  readonly lastGoodAt: EpochSeconds | null;
  /** Entries of ours that stand there, as far as we know. */
  readonly objects: number;
  /** Those, and what may stand there yet because its deletion did not come to an end; not what others deleted. */
  readonly standing: number;
  /** Of those, what is perhaps deleted: nobody has looked since. */
  readonly undecided: number;
  /** Of those, changed or deleted by others and left so. */
  readonly kept: number;
  /** Of those, stored by the server otherwise than they were sent. */
  readonly altered: number;
}

/** `held` waits for a yes to many deletions, `dead` for somebody who looks at the fault. */
export const TARGET_STATES = ['idle', 'waiting', 'running', 'held', 'dead'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

/** All of these must fit. */
export interface WhichTargets {
  readonly id?: string;
  readonly organizationId?: string;
}

/** @throws LichError `push-target-unknown` when one is named that is not there, or is another organisation's */
export async function listTargets({ office }: PushOffice, which: WhichTargets = {}): Promise<readonly ShownTarget[]> {
  const now = office.clock();
  return office.store.read(async (reads) => {
    const fitting = (await reads.push.targets()).filter((target) => fits(target, which));
    if (which.id !== undefined && fitting.length === 0) throw new LichError('push-target-unknown', { id: which.id });
    const shown: ShownTarget[] = [];
    for (const target of fitting) shown.push(await shownOf(reads, target, now));
    return shown;
  });
}

/** Enough of a target to count it by. */
export interface TargetGlance {
  readonly id: string;
  readonly state: TargetState;
  /** Null when it never was as it shall be. */
  readonly lastGoodAt: EpochSeconds | null;
}

export async function glanceAtTargets({ office }: Pick<PushOffice, 'office'>): Promise<readonly TargetGlance[]> {
  const now = office.clock();
  return office.store.read(async ({ push }) => {
    const seen: TargetGlance[] = [];
    for (const { id } of await push.targets()) {
      const state = stateOfLetter(await push.letter(id), now);
      seen.push({ id, state, lastGoodAt: await push.lastGoodAt(id) });
    }
    return seen;
  });
}

function fits({ id, organizationId }: PushTarget, which: WhichTargets): boolean {
  const isOne = which.id === undefined || which.id === id;
  return isOne && (which.organizationId === undefined || which.organizationId === organizationId);
}

async function shownOf({ push, feeds }: StoreReads, target: PushTarget, now: EpochSeconds): Promise<ShownTarget> {
  const { password: _, ...known } = target;
  const objects = await push.objects(target.id);
  const letter = await push.letter(target.id);
  const standing = objects.filter(({ hash, etag, kept }) => kept !== 'deleted' && (hash !== null || etag !== null));
  return {
    target: known,
    title: (await feeds.get(target.feedId))?.title ?? target.feedId,
    state: stateOfLetter(letter, now),
    letter,
    lastRun: await push.lastRun(target.id),
    lastGoodAt: await push.lastGoodAt(target.id),
    objects: objects.filter(({ hash }) => hash !== null).length,
    standing: standing.length,
    undecided: standing.filter(({ hash }) => hash === null).length,
    kept: objects.filter(({ kept }) => kept !== null).length,
    altered: objects.filter(({ altered }) => altered === true).length,
  };
}

export function stateOfLetter(letter: PushLetter | null, now: EpochSeconds): TargetState {
  if (letter === null) return 'idle';
  if (letter.leaseUntil > now) return 'running';
  if (letter.dead !== null) return 'dead';
  return letter.hold !== null ? 'held' : 'waiting';
}

/** @throws LichError `push-target-unknown` */
export async function targetOf({ push }: Pick<StoreReads, 'push'>, id: string): Promise<PushTarget> {
  const target = await push.target(id);
  if (target === null) throw new LichError('push-target-unknown', { id });
  return target;
}
