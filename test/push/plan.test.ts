import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PushedObject } from '../../src/model/push.ts';
import { addressOn, pathOf, uidOn } from '../../src/push/names.ts';
import { type PushAction, planPush, type SeenObjects, type WantedObject } from '../../src/push/plan.ts';

const CALENDAR = 'https://may-chu.example/dav/van-thu/lich/';
const hrefOf = (uid: string) => addressOn(CALENDAR, uid);

const wanted = (uid: string, hash = 'v1'): WantedObject => ({ uid, hash, body: `body ${hash}`, href: hrefOf(uid) });
const left = (uid: string, given: Partial<PushedObject> = {}): PushedObject => ({
  uid,
  href: hrefOf(uid),
  etag: `"${uid}"`,
  hash: 'v1',
  marks: ['m1'],
  kept: null,
  altered: false,
  ...given,
});
const seenOf = (...uids: readonly string[]): SeenObjects =>
  new Map(uids.map((uid) => [pathOf(hrefOf(uid)), `"${uid}"`]));
const brief = (action: PushAction) => [action.type, 'object' in action ? action.object.uid : action.uid];

test('what is new is created, what differs is updated, what is not wanted is deleted, the rest is let be', () => {
  const plan = planPush({
    wanted: [wanted('a'), wanted('b', 'v2'), wanted('c')],
    left: [left('b'), left('c'), left('d')],
    seen: null,
    policy: 'keep',
  });
  expect(plan).toEqual({
    actions: [
      { type: 'create', object: wanted('a'), href: hrefOf('a') },
      { type: 'update', object: wanted('b', 'v2'), href: hrefOf('b'), etag: '"b"' },
      { type: 'delete', uid: 'd', href: hrefOf('d'), etag: '"d"' },
    ],
    hold: null,
  });
});

test('nothing changed is nothing to do', () => {
  const same = { wanted: [wanted('a')], left: [left('a')], policy: 'keep' } as const;
  expect(planPush({ ...same, seen: null }).actions).toEqual([]);
  expect(planPush({ ...same, seen: seenOf('a') }).actions).toEqual([]);
});

test('without an ETag what stands there is looked at before it is written', () => {
  const plan = planPush({
    wanted: [wanted('a', 'v2')],
    left: [left('a', { etag: null })],
    seen: null,
    policy: 'keep',
  });
  expect(plan.actions).toEqual([{ type: 'settle', object: wanted('a', 'v2'), href: hrefOf('a') }]);
});

test('a write whose answer was lost is tried as if nothing were there', () => {
  const lost = left('a', { etag: null, hash: null });
  const plan = planPush({ wanted: [wanted('a')], left: [lost], seen: seenOf('a'), policy: 'keep' });
  expect(plan.actions.map(brief)).toEqual([['create', 'a']]);
});

test.each([
  ['keep', [['leave', 'a']]],
  ['overwrite', [['create', 'a']]],
] as const)('what somebody deleted there: %s', (policy, actions) => {
  const plan = planPush({ wanted: [wanted('a')], left: [left('a')], seen: seenOf('other'), policy });
  expect(plan.actions.map(brief)).toEqual(actions);
});

test.each([
  ['keep', [['leave', 'a']]],
  ['overwrite', [['settle', 'a']]],
] as const)('what somebody edited there and was kept: %s', (policy, actions) => {
  const kept = left('a', { kept: 'edited' });
  const plan = planPush({ wanted: [wanted('a', 'v2')], left: [kept], seen: null, policy });
  expect(plan.actions.map(brief)).toEqual(actions);
  expect(planPush({ wanted: [], left: [kept, left('b'), left('c')], seen: null, policy }).actions[0]?.type).toBe(
    policy === 'keep' ? 'leave' : 'delete',
  );
});

test('another ETag than ours is looked into before anything is done', () => {
  const changed = new Map([[pathOf(hrefOf('a')), '"another"']]);
  const plan = (objects: readonly WantedObject[]) =>
    planPush({ wanted: objects, left: [left('a')], seen: changed, policy: 'keep' });
  expect(plan([wanted('a')]).actions.map(brief)).toEqual([['settle', 'a']]);
  expect(plan([]).actions).toEqual([{ type: 'delete', uid: 'a', href: hrefOf('a'), etag: null }]);
});

test('what one answer said to be gone is forgotten when a listing lacks it, and removed when it is there after all', () => {
  const gone = left('a', { kept: 'deleted' });
  const plan = (objects: readonly WantedObject[], seen: SeenObjects | null) =>
    planPush({ wanted: objects, left: [gone], seen, policy: 'keep' }).actions.map(brief);
  expect(plan([], null)).toEqual([]);
  expect(plan([], seenOf())).toEqual([['forget', 'a']]);
  expect(plan([], seenOf('a'))).toEqual([['delete', 'a']]);
  expect(plan([wanted('a')], null)).toEqual([['leave', 'a']]);
  expect(plan([wanted('a')], seenOf('a'))).toEqual([['settle', 'a']]);
});

test('what is not wanted and gone already is forgotten', () => {
  const plan = planPush({ wanted: [], left: [left('a'), left('b'), left('c')], seen: seenOf('b'), policy: 'keep' });
  expect(plan.actions.map(brief)).toEqual([
    ['forget', 'a'],
    ['delete', 'b'],
    ['forget', 'c'],
  ]);
});

test('deleting more than half of what stands there waits for a person, half does not', () => {
  const four = ['a', 'b', 'c', 'd'].map((uid) => left(uid));
  const keep = (...uids: readonly string[]) =>
    planPush({ wanted: uids.map((uid) => wanted(uid)), left: four, seen: null, policy: 'keep' });
  expect(keep('a').hold).toEqual({ deletes: 3, standing: 4 });
  expect(keep('a', 'b').hold).toBeNull();
  expect(planPush({ wanted: [wanted('a')], left: [], seen: null, policy: 'keep' }).hold).toBeNull();
});

test('one entry has another UID on every target, and always the same on one', () => {
  expect(uidOn('target-1', 'meeting')).toBe('dfb1ad8f-04b5-823f-abfd-d5a833c6d63c');
  expect(uidOn('target-2', 'meeting')).not.toBe(uidOn('target-1', 'meeting'));
});

test('addresses are compared as paths, however a server writes them', () => {
  expect(pathOf('/dav/v%40n/a.ics')).toBe('/dav/v@n/a.ics');
  expect(pathOf('https://may-chu.example:8443/dav/l%e1%bb%8bch/a.ics')).toBe('/dav/lịch/a.ics');
  expect(pathOf('/dav/100%/a.ics')).toBe('/dav/100%/a.ics');
});

const uids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const hashes = fc.constantFrom('v1', 'v2', 'v3');
const inputs = fc.record({
  wanted: fc.uniqueArray(fc.record({ uid: uids, hash: hashes }), { selector: ({ uid }) => uid }),
  left: fc.uniqueArray(
    fc.record({
      uid: uids,
      etag: fc.option(fc.constantFrom('"1"', '"2"')),
      hash: fc.option(hashes),
      kept: fc.option(fc.constantFrom('edited' as const, 'deleted' as const)),
    }),
    { selector: ({ uid }) => uid },
  ),
  seen: fc.option(fc.array(fc.tuple(uids, fc.option(fc.constantFrom('"1"', '"2"'))))),
  policy: fc.constantFrom('keep' as const, 'overwrite' as const),
});

test('each object has at most one action, and nobody else’s has any', () => {
  fc.assert(
    fc.property(inputs, (given) => {
      const known = given.left.map(({ uid, ...rest }) => left(uid, rest));
      const seen = given.seen && new Map(given.seen.map(([uid, etag]) => [pathOf(hrefOf(uid)), etag]));
      const objects = given.wanted.map(({ uid, hash }) => wanted(uid, hash));
      const { actions } = planPush({ wanted: objects, left: known, seen, policy: given.policy });
      const named = actions.map((action) => brief(action)[1]);
      expect(new Set(named).size).toBe(named.length);
      const ours = new Set([...objects, ...known].map(({ uid }) => uid));
      expect(named.filter((uid) => !ours.has(uid ?? ''))).toEqual([]);
      const removed = actions.filter(({ type }) => type === 'delete' || type === 'forget').map((a) => brief(a)[1]);
      expect(removed.filter((uid) => objects.some((object) => object.uid === uid))).toEqual([]);
      if (given.policy === 'overwrite') expect(actions.filter(({ type }) => type === 'leave')).toEqual([]);
    }),
    { seed: 4, numRuns: 500 },
  );
});
