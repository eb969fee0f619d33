import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, advanced, changesSince, STATES_KEPT } from '../../../src/service/dav/history.ts';
import type { CollectionLog } from '../../../src/store/dav-port.ts';

const objects = (tags: Readonly<Record<string, string>>) =>
  new Map(Object.entries(tags).map(([name, etag]) => [name, { etag }]));

test('the first look makes the first state, also of an empty collection', () => {
  expect(advance(null, objects({ 'a.ics': '"1"' }), 100)).toEqual({
    states: [100],
    members: [{ name: 'a.ics', etag: '"1"', changedIn: 100, isPresent: true }],
  });
  expect(advance(null, objects({}), 100)).toEqual({ states: [100], members: [] });
});

test('what is new, changed and gone makes one state; where nothing differs there is none', () => {
  const first = advanced(null, advance(null, objects({ 'a.ics': '"1"', 'b.ics': '"1"', 'c.ics': '"1"' }), 100)!);
  expect(advance(first, objects({ 'a.ics': '"1"', 'b.ics': '"1"', 'c.ics': '"1"' }), 200)).toBeNull();
  const next = advance(first, objects({ 'a.ics': '"1"', 'b.ics': '"2"', 'd.ics': '"1"' }), 200);
  expect(next?.states).toEqual([100, 200]);
  const log = advanced(first, next!);
  expect(changesSince(log, 100)).toEqual({ changed: ['b.ics', 'd.ics'], removed: ['c.ics'] });
  expect(changesSince(log, 200)).toEqual({ changed: [], removed: [] });
});

test('two changes in one second are two states, and a clock that goes back makes no older one', () => {
  const first = advanced(null, advance(null, objects({ 'a.ics': '"1"' }), 100)!);
  expect(advance(first, objects({ 'a.ics': '"2"' }), 100)?.states).toEqual([100, 101]);
  expect(advance(first, objects({ 'a.ics': '"2"' }), 50)?.states).toEqual([100, 101]);
});

test('after the store was brought back from a copy, tokens given out since then name nothing', () => {
  const copied = advanced(null, advance(null, objects({ 'a.ics': '"1"' }), 100)!);
  const lost = advanced(copied, advance(copied, objects({ 'a.ics': '"2"' }), 200)!);
  expect(changesSince(lost, 200)).not.toBeNull();
  const restored = advanced(copied, advance(copied, objects({ 'a.ics': '"3"' }), 300)!);
  expect(changesSince(restored, 200)).toBeNull();
});

test(`only the last ${STATES_KEPT} states are remembered`, () => {
  let log: CollectionLog | null = null;
  for (let i = 1; i <= STATES_KEPT + 1; i += 1) log = advanced(log, advance(log, objects({ 'a.ics': `"${i}"` }), i)!);
  expect(changesSince(log!, 1)).toBeNull();
  expect(changesSince(log!, 2)).toEqual({ changed: ['a.ics'], removed: [] });
});

test('whoever syncs from any state it was given ends with what is there', () => {
  const contents = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('1', '2', '3'));
  fc.assert(
    fc.property(fc.array(contents, { minLength: 1, maxLength: 12 }), fc.nat(), (history, pick) => {
      let log: CollectionLog | null = null;
      const seen: { state: number; held: Record<string, string> }[] = [];
      for (const [i, held] of history.entries()) {
        const next: ReturnType<typeof advance> = advance(log, objects(held), 100 + i);
        if (next !== null) log = advanced(log, next);
        seen.push({ state: log!.states.at(-1)!, held });
      }
      const { state, held } = seen[pick % seen.length]!;
      const now = history.at(-1)!;
      const { changed, removed } = changesSince(log!, state)!;
      const client = { ...held };
      for (const name of changed) client[name] = now[name]!;
      for (const name of removed) delete client[name];
      expect(client).toEqual({ ...now });
    }),
    { seed: 7, numRuns: 500 },
  );
});
