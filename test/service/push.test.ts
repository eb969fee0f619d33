import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PushFault } from '../../src/model/push.ts';
import { leaseSeconds, PushLease } from '../../src/service/push-lease.ts';
import type { PushOffice } from '../../src/service/push-office.ts';
import { afterFault } from '../../src/service/push-run.ts';
import { openPassword, sealPassword } from '../../src/service/push-secrets.ts';
import { listTargets } from '../../src/service/push-shown.ts';
import { addTarget, changeTarget, removeTarget, reviveTarget } from '../../src/service/push-targets.ts';
import { findCalendars, testTarget } from '../../src/service/push-test.ts';
import { startPushWorker, workOff } from '../../src/service/push-worker.ts';
import { feed, MOMENT } from '../contract/samples.ts';
import { openSmallServer, PASSWORD, type SmallServer, USER } from '../push/small-server.ts';
import { meeting, month, openTestOffice, type TestOffice } from './office.ts';

const FEEDS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const SETTINGS = {
  allowPrivateAddresses: true,
  allowClearPasswords: false,
  connections: 2,
  timeoutSeconds: 5,
  attempts: 3,
};

let opened: TestOffice;
let server: SmallServer;
let push: PushOffice;
let target: string;
beforeEach(async () => {
  [opened, server] = await Promise.all([openTestOffice(), openSmallServer()]);
  push = { office: opened.office, feeds: FEEDS, settings: SETTINGS };
  await opened.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân')));
  const given = { feedId: feed().id, url: server.calendarUrl, user: USER, password: PASSWORD, calendar: null };
  target = (await addTarget(push, { ...given, policy: 'keep' })).target.id;
  await work();
});
afterEach(async () => {
  await opened.close();
  await server.close();
});

async function work(): Promise<void> {
  opened.now += 60;
  while ((await workOff(push, 'tester', false, () => {})) !== null);
}
const summaries = () => [...server.objects.values()].map((body) => /^SUMMARY:(.*?)\r?$/m.exec(body)?.[1] ?? '').sort();
const shown = async () => (await listTargets(push, { id: target }))[0]!;

test('what is accepted stands on the server after the next turn of the worker', async () => {
  expect(summaries()).toEqual(['Họp giao ban', 'Tiếp công dân']);
  await opened.publish(
    month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân'), meeting('03-05', 'Khai mạc')),
  );
  expect((await shown()).letter).toMatchObject({ asked: 1 });
  const before = server.asked.length;
  await work();
  expect(summaries()).toEqual(['Họp giao ban', 'Khai mạc', 'Tiếp công dân']);
  // The new entry, and whether the server kept it.
  expect(server.asked.length - before).toBe(2);
  expect(await shown()).toMatchObject({ letter: null, state: 'idle', lastGoodAt: opened.now, objects: 3, altered: 0 });
});

test('a fault puts the letter off, the third one stops it, and a person takes it up again', async () => {
  server.intercept = () => ({ status: 503 });
  await opened.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-06', 'Tiếp công dân')));
  for (const attempts of [1, 2]) {
    await work();
    expect((await shown()).letter).toMatchObject({ attempts, dead: null });
    opened.now = (await shown()).letter!.nextAt;
  }
  await work();
  expect(await shown()).toMatchObject({ letter: { dead: { kind: 'busy', status: 503 } }, lastRun: { requests: 1 } });
  server.intercept = () => null;
  opened.now += 100_000;
  await work();
  expect((await shown()).letter).toMatchObject({ attempts: 3 });
  await reviveTarget(push, target, false);
  await work();
  expect((await shown()).letter).toBeNull();
});

test('what stopped for a fault that may have passed is tried once more for a newer state; a refused password is not', async () => {
  const [first, second] = [meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân')];
  const dieOf = async (kind: PushFault['kind']) => {
    const letter = (await opened.office.store.read((reads) => reads.push.letter(target)))!;
    const dead = { kind, status: null, retryAfter: null, detail: '' };
    await opened.office.store.write(async (writes) => {
      await writes.push.takeOf(target, 'tester', opened.now, opened.now + 1);
      await writes.push.putOff({ ...letter, attempts: 2 }, 'tester', { nextAt: opened.now, dead, hold: null });
    });
  };
  await opened.publish(month(first, second, meeting('03-05', 'Khai mạc')));
  await dieOf('busy');
  expect((await shown()).state).toBe('dead');
  await opened.publish(month(first, second, meeting('03-05', 'Khai mạc'), meeting('03-06', 'Bế mạc')));
  expect((await shown()).state).toBe('waiting');
  server.intercept = () => ({ status: 503 });
  await work();
  expect((await shown()).state).toBe('dead');
  await dieOf('unauthorized');
  await opened.publish(month(first, second, meeting('03-06', 'Bế mạc')));
  expect((await shown()).state).toBe('dead');
});

test('a password whose key is gone stops the target with its reason, for whoever looks', async () => {
  const { store } = opened.office;
  const lost = randomBytes(32).toString('base64url');
  await store.write(async ({ push: targets }) => {
    const kept = (await targets.target(target))!;
    await targets.putTarget({ ...kept, password: kept.password.replace(/\.[^.]+$/, `.${lost.slice(0, 22)}`) });
  });
  await opened.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-06', 'Tiếp công dân')));
  const before = server.asked.length;
  await work();
  expect((await shown()).letter).toMatchObject({ dead: { kind: 'password-lost' }, attempts: 1 });
  expect(server.asked).toHaveLength(before);
});

test('a worker looks at every target when it starts, pushes what is asked later, and stops', async () => {
  const runs: number[] = [];
  const onFault = (error: unknown) => {
    throw error;
  };
  const worker = startPushWorker({ push, onRun: (_, { run }) => runs.push(run.requests), onFault });
  await vi.waitFor(() => expect(runs).toEqual([1]), 5000);
  await opened.publish(
    month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân'), meeting('03-05', 'Khai mạc')),
  );
  opened.now += 60;
  await vi.waitFor(() => expect(summaries()).toContain('Khai mạc'), 5000);
  await worker.stop();
  const { length } = runs;
  opened.now += 86_400;
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(runs).toHaveLength(length);
});

test('a plan that deletes more than half waits for a yes', async () => {
  opened.now = MOMENT + 90 * 86_400;
  await opened.office.store.write((store) => store.push.ask(target, opened.now));
  await work();
  expect((await shown()).letter).toMatchObject({ hold: { deletes: 2, standing: 2 } });
  expect(server.objects.size).toBe(2);
  await reviveTarget(push, target, true);
  await work();
  expect(server.objects.size).toBe(0);
  expect((await shown()).letter).toBeNull();
});

test('a bug in a run is thrown, and does not leave the target in nobody’s hands', async () => {
  await opened.office.store.write((store) => store.push.ask(target, opened.now));
  const broken = { ...push, feeds: null } as unknown as PushOffice;
  await expect(workOff(broken, 'tester', false, () => {})).rejects.toBeInstanceOf(TypeError);
  expect(await shown()).toMatchObject({ state: 'waiting', lastRun: { fault: { kind: 'interrupted' } } });
  opened.now += 60;
  await work();
  expect((await shown()).state).toBe('idle');
});

test('a target that is removed while it is pushed is let alone from then on', async () => {
  const kept = [meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân')];
  await opened.publish(month(...kept, meeting('03-05', 'Khai mạc'), meeting('03-06', 'Bế mạc')));
  let writes = 0;
  server.thinks = async ({ method }) => {
    if (method !== 'PUT') return;
    writes += 1;
    if (writes === 1) await removeTarget(push, target);
  };
  await work();
  expect(await listTargets(push)).toEqual([]);
});

describe('a target in the hands of one process', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  test('stays there however long the run takes, and is another’s when it has ended without a word', async () => {
    const { store } = opened.office;
    const take = (owner: string) =>
      store.write(({ push: pushes }) =>
        pushes.takeOf(target, owner, opened.now, opened.now + leaseSeconds(push.settings)),
      );
    await store.write((writes) => writes.push.ask(target, opened.now));
    const { leaseUntil } = (await take('first'))!;
    const lease = new PushLease(push, target, 'first', leaseUntil);
    for (let minutes = 0; minutes < 20; minutes += 0.25) {
      opened.now += 15;
      vi.advanceTimersByTime(15_000);
      await store.read(async () => {});
      await store.write(async () => {});
      expect(lease.isOurs()).toBe(true);
      expect(await take('second')).toBeNull();
    }
    lease.end();
    // The last request is answered or given up before anybody else may begin.
    opened.now += 60;
    expect([lease.isOurs(), await take('second')]).toEqual([false, null]);
    opened.now += push.settings.timeoutSeconds;
    expect(await take('second')).not.toBeNull();
    const stale = { uid: 'a', href: 'a', etag: null, hash: null, marks: [], kept: null, altered: null };
    expect(await lease.note([stale], [])).toBe(false);
    expect((await shown()).objects).toBe(2);
  });
});

test('targets are shown without their password, and those of one office alone', async () => {
  const all = await listTargets(push);
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ target: { id: target, user: USER }, title: 'Sở Mẫu', state: 'idle', kept: 0 });
  expect(all[0]!.target).not.toHaveProperty('password');
  expect(await listTargets(push, { organizationId: 'so-mau', id: target })).toEqual(all);
  expect(await listTargets(push, { organizationId: 'khac' })).toEqual([]);
  const stranger = listTargets(push, { organizationId: 'khac', id: target });
  await expect(stranger).rejects.toMatchObject({ code: 'push-target-unknown' });
});

test('a target is tried without writing anything', async () => {
  const before = new Map(server.objects);
  expect(await testTarget(push, target)).toEqual({ fault: null, isCalendar: true, isWritable: true, name: '2026' });
  server.intercept = () => ({ status: 401 });
  expect(await testTarget(push, target)).toMatchObject({ fault: { kind: 'unauthorized' }, isWritable: false });
  server.intercept = () => ({ status: 404 });
  expect(await testTarget(push, target)).toMatchObject({ fault: null, isCalendar: false, isWritable: false });
  expect(server.objects).toEqual(before);
  await expect(testTarget(push, 'nothing')).rejects.toMatchObject({ code: 'push-target-unknown' });
});

test('the calendars of an account are found before a target is added', async () => {
  const account = { url: server.url, user: USER, password: PASSWORD };
  expect((await findCalendars(push, account)).calendars).toEqual([{ url: server.calendarUrl, name: '2026' }]);
  const refused = findCalendars(push, { ...account, password: 'sai' });
  await expect(refused).rejects.toMatchObject({ code: 'push-failed' });
  await expect(findCalendars(push, { ...account, password: '' })).rejects.toMatchObject({
    code: 'push-password-missing',
  });
});

test('a new password is tried before it is saved, and takes up a target that had stopped', async () => {
  const change = (password: string) => changeTarget(push, target, { user: null, password, policy: null });
  await expect(change('sai')).rejects.toMatchObject({ code: 'push-failed' });
  server.intercept = () => ({ status: 401 });
  await opened.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-06', 'Tiếp công dân')));
  await work();
  expect((await shown()).state).toBe('dead');
  server.intercept = () => null;
  await change(PASSWORD);
  expect((await shown()).state).toBe('waiting');
  await work();
  expect((await shown()).state).toBe('idle');
  await changeTarget(push, target, { user: null, password: null, policy: 'overwrite' });
  expect((await shown()).target.policy).toBe('overwrite');
});

test('a calendar that is gone, or may only be read, takes no new account', async () => {
  const change = () => changeTarget(push, target, { user: null, password: PASSWORD, policy: null });
  server.intercept = () => ({ status: 404 });
  await expect(change()).rejects.toMatchObject({ code: 'push-calendar-gone' });
});

test('a password opens for its own target only, and not when it was changed', () => {
  const { keys } = opened.office;
  const sealed = sealPassword(keys, 'a', PASSWORD);
  expect(openPassword(keys, 'a', sealed)).toBe(PASSWORD);
  expect(sealPassword(keys, 'a', PASSWORD)).not.toBe(sealed);
  expect(sealed).not.toContain(Buffer.from(PASSWORD).toString('base64url'));
  const middle = Math.floor(sealed.length * 0.6);
  const changed = sealed.slice(0, middle) + (sealed[middle] === 'A' ? 'B' : 'A') + sealed.slice(middle + 1);
  for (const [id, text] of [
    ['b', sealed],
    ['a', changed],
    ['a', '1.otherkey.AAAA.AAAA.AAAA'],
    ['a', ''],
  ] as const) {
    expect(() => openPassword(keys, id, text)).toThrow(expect.objectContaining({ code: 'push-password-lost' }));
  }
});

const fault = (kind: PushFault['kind'], retryAfter: number | null = null): PushFault => ({
  kind,
  status: null,
  retryAfter,
  detail: '',
});

test.each([
  ['the first', fault('busy'), 0, { dead: null, seconds: 30 }],
  ['the third', fault('busy'), 2, { dead: null, seconds: 120 }],
  ['a late one', fault('cut'), 8, { dead: null, seconds: 3600 }],
  ['one with a time of its own', fault('busy', 900), 0, { dead: null, seconds: 900 }],
  ['the last', fault('busy'), 9, { dead: fault('busy'), seconds: 0 }],
  ['a wrong password', fault('unauthorized'), 0, { dead: fault('unauthorized'), seconds: 0 }],
])('how long is waited after a fault: %s', (_, met, attempts, after) => {
  expect(afterFault(met, attempts, 10, 0.5)).toEqual(after);
});
