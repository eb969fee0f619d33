import { LichError } from '../errors.ts';
import type { PushFault } from '../model/push.ts';
import type { ActingWithin } from './acting.ts';
import { compareTarget, type Differences } from './push-compare.ts';
import type { PushOffice } from './push-office.ts';
import { listTargets } from './push-shown.ts';
import {
  addTarget,
  changeTarget,
  type NewTarget,
  removeTarget,
  reviveTarget,
  type TargetChange,
} from './push-targets.ts';
import { type TargetTest, testTarget } from './push-test.ts';

/** Push targets as the people of an office handle them: another office's are not there, and every act is noted. */

/** @throws LichError as `addTarget` */
export async function addTargetBy(push: PushOffice, given: NewTarget, by: ActingWithin): Promise<void> {
  const feed = await push.office.store.read(({ feeds }) => feeds.get(given.feedId));
  if (feed === null || (by.within !== null && feed.organizationId !== by.within)) throw new LichError('feed-unknown');
  const { target } = await addTarget(push, given);
  await note(push, by, target.organizationId, feed.title, 'target', null, target.calendarUrl);
}

/** @throws LichError as `changeTarget` */
export async function changeTargetBy(push: PushOffice, id: string, change: TargetChange, by: ActingWithin) {
  const { target, title } = await known(push, id, by);
  await changeTarget(push, id, change);
  const { user, policy } = change;
  if (user !== null && user !== target.user)
    await note(push, by, target.organizationId, title, 'user', target.user, user);
  if (change.password !== null) await note(push, by, target.organizationId, title, 'password', null, null);
  if (policy !== null && policy !== target.policy) {
    await note(push, by, target.organizationId, title, 'policy', target.policy, policy);
  }
}

/** @throws LichError `push-target-unknown` */
export async function removeTargetBy(push: PushOffice, id: string, by: ActingWithin): Promise<void> {
  const { target, title } = await known(push, id, by);
  await removeTarget(push, id);
  await note(push, by, target.organizationId, title, 'target', target.calendarUrl, null);
}

/** @throws LichError `push-target-unknown` */
export async function reviveTargetBy(push: PushOffice, id: string, isConfirmed: boolean, by: ActingWithin) {
  const { target, title } = await known(push, id, by);
  await reviveTarget(push, id, isConfirmed);
  if (isConfirmed) await note(push, by, target.organizationId, title, 'confirmed', null, true);
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

async function note(
  { office }: PushOffice,
  { actor }: ActingWithin,
  organizationId: string,
  title: string,
  field: string,
  from: unknown,
  to: unknown,
): Promise<void> {
  const changes = [{ of: title, field, from, to }];
  const facts = { organizationId, at: office.clock(), actor, subjects: [], days: null, data: {} };
  await office.store.write(({ history }) => history.add({ ...facts, act: 'push-change', changes }));
}
