import { LichError } from '../errors.ts';
import type { HistoryChange } from '../model/history.ts';
import type { PushFault, PushRun, PushTarget } from '../model/push.ts';
import type { StoreWrites } from '../store/port.ts';
import type { ActingWithin } from './acting.ts';
import { compareTarget, type Differences } from './push-compare.ts';
import type { PushOffice } from './push-office.ts';
import { PURGE, runNow } from './push-run.ts';
import { listTargets, targetOf } from './push-shown.ts';
import {
  type AddedTarget,
  addTarget,
  changeTarget,
  type NewTarget,
  removeTarget,
  reviveTarget,
  type TargetChange,
} from './push-targets.ts';
import { type TargetTest, testTarget } from './push-test.ts';

/**
 * Push targets as people handle them, on pages and by the command: another office's are not there, and every act stands
 * in the history by the same transaction.
 */

/** @throws LichError as `addTarget` */
export async function addTargetBy(push: PushOffice, given: NewTarget, by: ActingWithin): Promise<AddedTarget> {
  const feed = await push.office.store.read(({ feeds }) => feeds.get(given.feedId));
  if (feed === null || (by.within !== null && feed.organizationId !== by.within)) throw new LichError('feed-unknown');
  return addTarget(push, given, (writes, target) =>
    note(writes, push, by, target, [{ of: feed.title, field: 'target', from: null, to: target.calendarUrl }]),
  );
}

/** @throws LichError as `changeTarget` */
export async function changeTargetBy(push: PushOffice, id: string, change: TargetChange, by: ActingWithin) {
  const { title } = await known(push, id, by);
  await changeTarget(push, id, change, async (writes, was) => {
    const changes = [
      { of: title, field: 'user', from: was.user, to: change.user ?? was.user },
      { of: title, field: 'policy', from: was.policy, to: change.policy ?? was.policy },
    ].filter(({ from, to }) => from !== to);
    // That it is another one is told, never which.
    const password = change.password === null ? [] : [{ of: title, field: 'password', from: null, to: null }];
    await note(writes, push, by, was, [...changes, ...password]);
  });
}

/** What is on the server stays there. @throws LichError `push-target-unknown` */
export async function removeTargetBy(push: PushOffice, id: string, by: ActingWithin): Promise<void> {
  const { title } = await known(push, id, by);
  await removeTarget(push, id, (writes, { calendarUrl, ...target }) =>
    note(writes, push, by, target, [{ of: title, field: 'target', from: calendarUrl, to: null }]),
  );
}

export interface PurgedTarget {
  readonly run: PushRun;
  /** Entries of ours that stand there yet, for which the target stays: they could not be deleted, or were pushed anew. */
  readonly left: number;
  /** Entries that others changed, and that are left to them. */
  readonly kept: number;
  readonly isRemoved: boolean;
}

/**
 * Deletes what was pushed, and removes the target once nothing of it stands there any more.
 * @throws LichError `push-target-unknown`, `push-running`
 */
export async function purgeTargetBy(push: PushOffice, id: string, by: ActingWithin): Promise<PurgedTarget> {
  const { title } = await known(push, id, by);
  const { run } = await runNow(push, id, PURGE);
  return push.office.store.write(async (writes) => {
    const target = await targetOf(writes, id);
    const objects = await writes.push.objects(id);
    // Nobody else's: whether it stands there or only may (a proxy's 404 says nothing), it is not left behind.
    const kept = objects.filter((one) => one.kept === 'edited').length;
    const left = objects.length - kept;
    const purged = { of: title, field: 'purged', from: null, to: run.counts.deleted };
    if (run.fault !== null || left > 0) {
      await note(writes, push, by, target, run.counts.deleted > 0 ? [purged] : []);
      return { run, left, kept, isRemoved: false };
    }
    await writes.push.removeTarget(id);
    await note(writes, push, by, target, [{ of: title, field: 'target', from: target.calendarUrl, to: null }, purged]);
    return { run, left: 0, kept, isRemoved: true };
  });
}

/** @throws LichError `push-target-unknown` */
export async function reviveTargetBy(push: PushOffice, id: string, isConfirmed: boolean, by: ActingWithin) {
  const { title } = await known(push, id, by);
  await reviveTarget(push, id, isConfirmed, (writes, target) =>
    note(writes, push, by, target, isConfirmed ? [{ of: title, field: 'confirmed', from: null, to: true }] : []),
  );
}

/** @throws LichError as `testTarget` */
export async function testTargetBy(push: PushOffice, id: string, by: ActingWithin): Promise<TargetTest> {
  await known(push, id, by);
  return testTarget(push, id);
}

/** @throws LichError as `compareTarget` */
export async function compareTargetBy(
  push: PushOffice,
  id: string,
  by: ActingWithin,
): Promise<Differences | PushFault> {
  await known(push, id, by);
  return compareTarget(push, id);
}

async function known(push: PushOffice, id: string, { within }: ActingWithin) {
  const [shown] = await listTargets(push, within === null ? { id } : { id, organizationId: within });
  if (shown === undefined) throw new LichError('push-target-unknown', { id });
  return shown;
}

/** An act that changed nothing is none. */
async function note(
  { history }: StoreWrites,
  { office }: PushOffice,
  { actor }: ActingWithin,
  { organizationId }: Pick<PushTarget, 'organizationId'>,
  changes: readonly HistoryChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const facts = { organizationId, at: office.clock(), actor, subjects: [], days: null, data: {} };
  await history.add({ ...facts, act: 'push-change', changes });
}
