import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Conditions, ForeignPolicy, PushedObject } from '../../src/model/push.ts';
import { addressOn, pathOf } from '../../src/push/names.ts';
import { planPush, type SeenObjects, type WantedObject } from '../../src/push/plan.ts';
import { probeConditions } from '../../src/push/probe.ts';
import { runActions } from '../../src/push/run.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import { type FaultyProxy, openFaultyProxy } from './faulty-proxy.ts';
import { entryBody, histories, type OtherHands, play } from './histories.ts';
import { etagOf, openSmallServer, PASSWORD, type SmallServer, USER } from './small-server.ts';

const OPTIONS = {
  user: USER,
  password: PASSWORD,
  allowPrivate: true,
  allowClear: false,
  timeoutSeconds: 5,
  connections: 2,
};

let server: SmallServer;
let notes: Map<string, PushedObject>;
let isOurs: boolean;
beforeEach(async () => {
  server = await openSmallServer();
  notes = new Map();
  isOurs = true;
});
afterEach(() => server.close());

const wanted = (uid: string, at = 1): WantedObject => {
  const body = entryBody(uid, 'Họp', at);
  return { uid, body, hash: createHash('sha256').update(body).digest('hex'), href: addressOn(server.calendarUrl, uid) };
};
const path = (uid: string) => pathOf(addressOn(server.calendarUrl, uid));
const ENTRIES = Array.from({ length: 20 }, (_, i) => `entry-${i}`);

interface Given {
  readonly policy?: ForeignPolicy;
  readonly conditions?: Conditions;
  readonly looks?: boolean;
  readonly resends?: boolean;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

async function push(objects: readonly WantedObject[], given: Given = {}) {
  const { policy = 'keep', conditions = 'honoured', looks = false, resends = false, pause = async () => {} } = given;
  const client = tsdavClient(server.url, OPTIONS);
  let seen: SeenObjects | null = null;
  if (looks) {
    const listed = await client.list(server.calendarUrl);
    if (listed.ok) seen = listed.value;
  }
  const left = [...notes.values()];
  const { actions } = planPush({ wanted: objects, left, seen, policy, resends });
  const ledger = {
    note: async (standing: readonly PushedObject[], gone: readonly string[]) => {
      if (!isOurs) return false;
      for (const object of standing) notes.set(object.uid, object);
      for (const uid of gone) notes.delete(uid);
      return true;
    },
    isOurs: () => isOurs,
  };
  const result = await runActions({
    client,
    calendarUrl: server.calendarUrl,
    actions,
    left,
    policy,
    conditions,
    ledger,
    pause,
    connections: 2,
  });
  client.close();
  return { ...result, requests: client.requests };
}

const all = (at: number) => ENTRIES.map((uid) => wanted(uid, at));

test('a first push is one request an entry and one that looks, ten changes are ten, none is none', async () => {
  expect(await push(all(1))).toMatchObject({ counts: { created: 20, altered: 0 }, requests: 21, fault: null });
  expect(server.asked.at(-1)).toBe('REPORT /dav/van-thu/lich/');
  expect([...server.objects.keys()].sort()).toEqual(ENTRIES.map(path).sort());
  expect((await push(all(1))).requests).toBe(0);
  const changed = ENTRIES.map((uid, i) => wanted(uid, i < 10 ? 2 : 1));
  expect(await push(changed)).toMatchObject({ counts: { updated: 10 }, requests: 10, fault: null });
  expect(await push(changed, { looks: true })).toMatchObject({ requests: 1, fault: null });
  expect(await push(changed.slice(1))).toMatchObject({ counts: { deleted: 1 }, requests: 1 });
});

test('never are more requests under way than are allowed', async () => {
  const connections = new Set<unknown>();
  server.intercept = ({ socket }) => {
    connections.add(socket);
    return null;
  };
  await push(all(1));
  expect(connections.size).toBe(2);
});

test('an edit made on the server is kept and told, or overwritten', async () => {
  await push([wanted('a')]);
  const edited = entryBody('a', 'Sửa tay', 9);
  server.objects.set(path('a'), edited);
  expect(await push([wanted('a', 2)])).toMatchObject({ counts: { kept: 1, updated: 0 }, fault: null });
  expect(server.objects.get(path('a'))).toBe(edited);
  expect(notes.get('a')).toMatchObject({ kept: 'edited' });
  expect(await push([wanted('a', 3)])).toMatchObject({ counts: { kept: 1 }, requests: 0 });
  expect(await push([wanted('a', 3)], { policy: 'overwrite' })).toMatchObject({ counts: { updated: 1 } });
  expect(server.objects.get(path('a'))).toBe(wanted('a', 3).body);
  expect(notes.get('a')).toMatchObject({ kept: null, etag: etagOf(wanted('a', 3).body) });
});

test('an entry deleted on the server stays away, or comes back', async () => {
  await push([wanted('a')]);
  server.objects.clear();
  expect(await push([wanted('a', 2)])).toMatchObject({ counts: { kept: 1 }, fault: null });
  expect(server.objects.size).toBe(0);
  expect(await push([wanted('a', 2)], { policy: 'overwrite' })).toMatchObject({ counts: { created: 1 } });
  expect(server.objects.get(path('a'))).toBe(wanted('a', 2).body);
});

test('an entry that somebody edited is not deleted with the others', async () => {
  await push([wanted('a'), wanted('b')]);
  server.objects.set(path('a'), entryBody('a', 'Sửa tay', 9));
  expect(await push([])).toMatchObject({ counts: { deleted: 1, kept: 1 } });
  expect([...server.objects.keys()]).toEqual([path('a')]);
});

test('a server that ignores conditions is found out, asked before each write, and cleaned of the trial', async () => {
  const client = tsdavClient(server.url, OPTIONS);
  expect(await probeConditions(client, server.calendarUrl, 't')).toEqual({ ok: true, value: 'honoured' });
  server.ignoresConditions = true;
  expect(await probeConditions(client, server.calendarUrl, 't')).toEqual({ ok: true, value: 'ignored' });
  expect(server.objects.size).toBe(0);
  client.close();
  await push([wanted('a'), wanted('b')], { conditions: 'ignored' });
  const edited = entryBody('a', 'Sửa tay', 9);
  server.objects.set(path('a'), edited);
  await push([wanted('a', 2), wanted('b', 2)], { conditions: 'ignored' });
  expect(server.objects.get(path('a'))).toBe(edited);
  expect(server.objects.get(path('b'))).toBe(wanted('b', 2).body);
  await push([], { conditions: 'ignored' });
  expect([...server.objects.keys()]).toEqual([path('a')]);
});

test('a server that ignores conditions is not written to while it does not say what stands there', async () => {
  server.ignoresConditions = true;
  await push([wanted('a'), wanted('b')], { conditions: 'ignored' });
  const edited = entryBody('a', 'Sửa tay', 9);
  server.objects.set(path('a'), edited);
  server.intercept = ({ method, url }) => (method === 'PROPFIND' && url?.endsWith('a.ics') ? { status: 500 } : null);
  expect(await push([wanted('a', 2), wanted('b', 2)], { conditions: 'ignored' })).toMatchObject({
    counts: { updated: 1, refused: 1 },
    fault: { kind: 'server-fault' },
  });
  expect(server.objects.get(path('a'))).toBe(edited);
  server.intercept = () => null;
  expect(await push([wanted('a', 2), wanted('b', 2)], { conditions: 'ignored' })).toMatchObject({
    counts: { kept: 1 },
  });
});

test('a server that tells no ETag in its answers is asked for it', async () => {
  server.hidesEtag = true;
  await push([wanted('a')]);
  expect(notes.get('a')?.etag).toBe(etagOf(wanted('a').body));
  expect(await push([wanted('a', 2)])).toMatchObject({ counts: { updated: 1 }, fault: null });
});

/** Encoded twice, as a server does that takes UTF-8 for Latin-1; the strong ETag is told all the same. */
const damaged = (body: string) => (body.includes('Họp 1') ? Buffer.from(body, 'utf8').toString('latin1') : body);

test('what the server stores otherwise than it was sent is told, and known as ours', async () => {
  server.stores = damaged;
  expect(await push([wanted('a'), wanted('b')])).toMatchObject({ counts: { created: 2, altered: 2 }, fault: null });
  expect(notes.get('a')).toMatchObject({ altered: true, kept: null });
  // From then on changes are looked at too, whatever ETag comes with them.
  expect(await push([wanted('a', 2), wanted('b', 1)])).toMatchObject({
    counts: { updated: 1, altered: 0 },
    requests: 2,
  });
  expect(notes.get('a')).toMatchObject({ altered: false });
  // A server that gave new ETags to everything has not made it somebody else's.
  server.objects.set(path('b'), `${server.objects.get(path('b'))}X-SERVER:1\r\n`);
  expect(await push([wanted('a', 2), wanted('b', 3)], { looks: true })).toMatchObject({
    counts: { updated: 1, kept: 0 },
  });
});

test('what was altered is sent once more by a repair, and no more when the server is mended', async () => {
  server.stores = damaged;
  await push([wanted('a')]);
  expect((await push([wanted('a')], { looks: true })).requests).toBe(1);
  server.stores = (body) => body;
  expect(await push([wanted('a')], { looks: true, resends: true })).toMatchObject({
    counts: { updated: 1, altered: 0 },
  });
  expect(server.objects.get(path('a'))).toBe(wanted('a').body);
  expect((await push([wanted('a')], { looks: true, resends: true })).requests).toBe(1);
});

test('what somebody else has written since is not taken for what the server made of ours', async () => {
  const theirs = entryBody('a', 'Sửa tay', 9);
  server.intercept = ({ method }) => {
    if (method === 'REPORT') server.objects.set(path('a'), theirs);
    return null;
  };
  expect(await push([wanted('a')])).toMatchObject({ counts: { created: 1, altered: 0 } });
  server.intercept = () => null;
  expect(await push([wanted('a', 2)])).toMatchObject({ counts: { kept: 1, updated: 0 } });
  expect(server.objects.get(path('a'))).toBe(theirs);
});

test('a server that does not answer for many at once is asked for some one by one', async () => {
  server.stores = damaged;
  server.intercept = ({ method }) => (method === 'REPORT' ? { status: 501 } : null);
  const many = Array.from({ length: 30 }, (_, i) => wanted(`entry-${i}`));
  expect(await push(many)).toMatchObject({ counts: { created: 30, altered: 20 }, fault: null });
  expect([...notes.values()].filter(({ altered }) => altered === null)).toHaveLength(10);
});

test('a write whose answer was lost is found again and not taken for somebody else’s', async () => {
  let isFirst = true;
  server.intercept = ({ method }) => {
    if (method !== 'PUT' || !isFirst) return null;
    isFirst = false;
    return { status: 0, cut: 'after' };
  };
  expect(await push([wanted('a')])).toMatchObject({ counts: { kept: 0, refused: 0 }, fault: null });
  isFirst = true;
  expect(await push([wanted('a', 2)])).toMatchObject({ counts: { kept: 0, refused: 0 }, fault: null });
  expect(server.objects.get(path('a'))).toBe(wanted('a', 2).body);
});

test('a server that is busy is left at once, with the time that it asked for', async () => {
  server.intercept = () => ({ status: 503, headers: { 'retry-after': '120' } });
  const { fault, requests } = await push(all(1));
  expect(fault).toMatchObject({ kind: 'busy', retryAfter: 120 });
  expect(requests).toBeLessThanOrEqual(2);
});

test('an entry that the server will not take does not keep the others from it', async () => {
  server.intercept = ({ url }) => (url?.includes('entry-3') ? { status: 413 } : null);
  const { counts, fault } = await push(all(1));
  expect(counts).toMatchObject({ created: 19, refused: 1 });
  expect(fault).toMatchObject({ kind: 'too-large', status: 413 });
  server.intercept = () => null;
  expect(await push(all(1))).toMatchObject({ counts: { created: 1 }, fault: null });
});

test('a run whose target was taken over writes nothing more, notes nothing more, and says so', async () => {
  server.intercept = () => {
    isOurs = server.objects.size < 7;
    return null;
  };
  const { counts, fault } = await push(Array.from({ length: 60 }, (_, i) => wanted(`many-${i}`)));
  expect(fault).toMatchObject({ kind: 'taken-over' });
  expect(counts.created).toBeLessThanOrEqual(9);
  expect(server.objects.size).toBe(counts.created);
  expect([...notes.values()].filter(({ hash }) => hash !== null)).toEqual([]);
});

test('a target that was taken over before the run began is not written to at all', async () => {
  isOurs = false;
  expect(await push([wanted('a')])).toMatchObject({ fault: { kind: 'taken-over' }, requests: 0 });
  expect(server.objects.size + notes.size).toBe(0);
});

test('a server that refuses everything is not asked for everything', async () => {
  server.intercept = () => ({ status: 403 });
  const { counts, fault } = await push(all(1));
  expect(fault).toMatchObject({ kind: 'forbidden' });
  expect(counts.refused).toBeLessThanOrEqual(7);
});

describe('after any history', () => {
  let proxy: FaultyProxy;
  beforeEach(async () => {
    proxy = await openFaultyProxy(server.url);
  });
  afterEach(() => proxy.close());

  const hands = (): OtherHands => ({
    all: async () => new Map(server.objects),
    put: async (name, body) => void server.objects.set(name, body),
    delete: async (name) => void server.objects.delete(name),
  });
  const calendar = '/dav/van-thu/lich/';

  test.each(['honoured', 'ignored'] as const)(
    'what stands there is what is wanted; conditions %s',
    async (conditions) => {
      server.ignoresConditions = conditions === 'ignored';
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          server.objects.clear();
          await play(history, { proxy, calendar, user: USER, password: PASSWORD, hands: hands(), conditions });
        }),
        { seed: 41, numRuns: 60 },
      );
    },
  );
});
