import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PushedObject, PushFault, PushTarget } from '../../src/model/push.ts';
import type { Store } from '../../src/store/port.ts';
import { openStoreIn, removeStoreIn } from '../contract/opening.ts';
import { feed, MOMENT, organization } from '../contract/samples.ts';

const TARGET: PushTarget = {
  id: 't1',
  organizationId: 'so-mau',
  feedId: feed().id,
  calendarUrl: 'https://may-chu.example/dav/van-thu/lich/',
  user: 'văn thư',
  password: 'niêm phong',
  policy: 'keep',
  conditions: 'unknown',
  createdAt: MOMENT,
};
const OBJECT: PushedObject = {
  uid: 'u1',
  href: `${TARGET.calendarUrl}u1.ics`,
  etag: '"1"',
  hash: 'h1',
  marks: ['m1', 'm2'],
  kept: null,
  altered: null,
};
const FAULT: PushFault = { kind: 'unauthorized', status: 401, retryAfter: null, detail: '' };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-push-'));
  store = await openStoreIn(folder);
  await store.write(async ({ organizations, feeds, push }) => {
    await organizations.add(organization(), MOMENT);
    await feeds.put(feed(), 0);
    await push.putTarget(TARGET);
  });
});
afterEach(async () => {
  await store.close();
  removeStoreIn(folder);
});

const letter = () => store.read(({ push }) => push.letter('t1'));
const touch = (at: number) => store.write(({ organizations }) => organizations.touch('so-mau', at));
const take = (owner: string, now: number) => store.write(({ push }) => push.take(owner, now, now + 60));

test('a target comes back as it was put, and with it goes all that is known of it', async () => {
  expect(await store.read(({ push }) => push.targets())).toEqual([TARGET]);
  await store.write(async ({ push }) => {
    await push.putTarget({ ...TARGET, policy: 'overwrite' });
    await push.setConditions('t1', 'honoured');
    await push.putObjects('t1', [OBJECT]);
    await push.ask('t1', MOMENT);
  });
  expect(await store.read(({ push }) => push.target('t1'))).toEqual({
    ...TARGET,
    policy: 'overwrite',
    conditions: 'honoured',
  });
  await store.write(({ push }) => push.removeTarget('t1'));
  expect(await store.read(({ push }) => push.target('t1'))).toBeNull();
  expect(await store.read(({ push }) => push.objects('t1'))).toEqual([]);
  expect(await letter()).toBeNull();
});

test('objects are replaced by UID and forgotten', async () => {
  const other = { ...OBJECT, uid: 'u2', etag: null, hash: null, marks: [], kept: 'edited' } as const;
  await store.write(({ push }) => push.putObjects('t1', [OBJECT, other]));
  await store.write(({ push }) => push.putObjects('t1', [{ ...OBJECT, etag: '"2"' }]));
  expect(await store.read(({ push }) => push.objects('t1'))).toEqual([{ ...OBJECT, etag: '"2"' }, other]);
  await store.write(({ push }) => push.forgetObjects('t1', ['u1', 'unknown']));
  expect(await store.read(({ push }) => push.objects('t1'))).toEqual([other]);
});

test('how the last run ended is kept', async () => {
  const counts = { created: 1, updated: 2, deleted: 3, kept: 4, refused: 5, altered: 6 };
  const run = { at: MOMENT, counts, requests: 6, fault: FAULT };
  expect(await store.read(({ push }) => push.lastRun('t1'))).toBeNull();
  await store.write(({ push }) => push.recordRun('t1', run, false));
  expect(await store.read(({ push }) => push.lastRun('t1'))).toEqual(run);
  expect(await store.read(({ push }) => push.lastGoodAt('t1'))).toBeNull();
  await store.write(({ push }) => push.recordRun('t1', { ...run, at: MOMENT + 5, fault: null }, true));
  await store.write(({ push }) => push.recordRun('t1', { ...run, at: MOMENT + 9 }, false));
  expect(await store.read(({ push }) => push.lastGoodAt('t1'))).toBe(MOMENT + 5);
  // Changing the target forgets neither.
  await store.write(({ push }) => push.putTarget({ ...TARGET, user: 'khác' }));
  expect(await store.read(({ push }) => push.lastGoodAt('t1'))).toBe(MOMENT + 5);
});

test('a change of what is published and the letter to the targets are one', async () => {
  await touch(MOMENT + 1);
  expect(await letter()).toMatchObject({ asked: 1, attempts: 0, nextAt: MOMENT + 1, dead: null, hold: null });
  const failing = store.write(async ({ organizations }) => {
    await organizations.touch('so-mau', MOMENT + 2);
    throw new Error('the acceptance fails after all');
  });
  await expect(failing).rejects.toThrow('after all');
  expect(await letter()).toMatchObject({ asked: 1 });
});

test('many changes are one letter', async () => {
  for (const at of [1, 2, 3]) await touch(MOMENT + at);
  expect(await letter()).toMatchObject({ asked: 3, nextAt: MOMENT + 1 });
});

test('a letter is in one pair of hands until its time is over', async () => {
  await touch(MOMENT);
  expect(await take('a', MOMENT - 1)).toBeNull();
  expect(await take('a', MOMENT)).toMatchObject({ targetId: 't1', leaseUntil: MOMENT + 60 });
  expect(await take('b', MOMENT + 59)).toBeNull();
  expect(await store.write(({ push }) => push.renew('t1', 'a', MOMENT + 90))).toBe(true);
  expect(await take('b', MOMENT + 60)).toBeNull();
  expect(await take('b', MOMENT + 90)).toMatchObject({ targetId: 't1' });
  expect(await store.write(({ push }) => push.renew('t1', 'a', MOMENT + 200))).toBe(false);
  expect(await store.write(({ push }) => push.takeOf('t1', 'c', MOMENT + 91, MOMENT + 99))).toBeNull();
});

test('done is gone, unless it was asked for again meanwhile', async () => {
  await touch(MOMENT);
  const first = await take('a', MOMENT);
  await touch(MOMENT + 5);
  await store.write(({ push }) => push.finish(first!, 'a'));
  expect(await letter()).toMatchObject({ asked: 2, leaseUntil: 0 });
  const second = await take('a', MOMENT + 5);
  await store.write(({ push }) => push.finish(second!, 'a'));
  expect(await letter()).toBeNull();
});

test('what is put off comes back at its time, and a new change does not hurry it', async () => {
  await touch(MOMENT);
  const taken = await take('a', MOMENT);
  await store.write(({ push }) => push.putOff(taken!, 'a', { nextAt: MOMENT + 300, dead: null, hold: null }));
  await touch(MOMENT + 10);
  expect(await take('a', MOMENT + 299)).toBeNull();
  expect(await take('a', MOMENT + 300)).toMatchObject({ attempts: 1, asked: 2 });
});

test('a dead letter waits for a person, whatever changes', async () => {
  await touch(MOMENT);
  const taken = await take('a', MOMENT);
  await store.write(({ push }) => push.putOff(taken!, 'a', { nextAt: MOMENT, dead: FAULT, hold: null }));
  await touch(MOMENT + 10);
  expect(await take('a', MOMENT + 1000)).toBeNull();
  expect(await letter()).toMatchObject({ dead: FAULT });
  await store.write(({ push }) => push.revive('t1', MOMENT + 20, false));
  expect(await take('a', MOMENT + 20)).toMatchObject({ dead: null, attempts: 0 });
});

test('what waits for a yes is planned anew when something changes', async () => {
  const hold = { deletes: 9, standing: 10 };
  await touch(MOMENT);
  const taken = await take('a', MOMENT);
  await store.write(({ push }) => push.putOff(taken!, 'a', { nextAt: MOMENT, dead: null, hold }));
  expect(await take('a', MOMENT + 1)).toBeNull();
  expect(await letter()).toMatchObject({ hold });
  await store.write(({ push }) => push.revive('t1', MOMENT + 2, true));
  expect(await letter()).toMatchObject({ hold: null, isConfirmed: true });
  await touch(MOMENT + 3);
  expect(await take('a', MOMENT + 3)).toMatchObject({ hold: null, isConfirmed: false });
});
