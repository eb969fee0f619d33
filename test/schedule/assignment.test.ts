import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, type Pair } from '../../src/schedule/assignment.ts';

const total = (pairs: readonly Pair[]) => pairs.reduce((sum, { worth }) => sum + worth, 0);

test('the whole counts, not the best single pair', () => {
  const pairs = [
    { left: 0, right: 0, worth: 10 },
    { left: 0, right: 1, worth: 9 },
    { left: 1, right: 0, worth: 9 },
  ];
  expect(assign(pairs)).toEqual([pairs[1], pairs[2]]);
});

test('one stays alone where a pair is worth more than two others', () => {
  const pairs = [
    { left: 0, right: 0, worth: 10 },
    { left: 0, right: 1, worth: 2 },
    { left: 1, right: 0, worth: 2 },
  ];
  expect(assign(pairs)).toEqual([pairs[0]]);
});

test('no pairs, no assignment', () => {
  expect(assign([])).toEqual([]);
});

/** Every way to choose pairs, for lists so short that it can be tried. */
function best(pairs: readonly Pair[]): number {
  const [first, ...rest] = pairs;
  if (first === undefined) return 0;
  const free = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(best(rest), first.worth + best(free));
}

const anyPairs = fc
  .uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 12, selector: String })
  .chain((places) =>
    fc.tuple(
      ...places.map(([left, right]) => fc.integer({ min: 1, max: 50 }).map((worth) => ({ left, right, worth }))),
    ),
  );

test('no other assignment is worth more, and nobody is given twice', () => {
  fc.assert(
    fc.property(anyPairs, (pairs) => {
      const chosen = assign(pairs);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(total(chosen)).toBe(best(pairs));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('five hundred alike entries are assigned, nearly every one', () => {
  const pairs = Array.from({ length: 500 }, (_, left) =>
    Array.from({ length: 20 }, (_, k) => ({ left, right: (left + k) % 500, worth: 1 + ((left * 7 + k * 13) % 31) })),
  ).flat();
  expect(assign(pairs).length).toBeGreaterThan(480);
});
