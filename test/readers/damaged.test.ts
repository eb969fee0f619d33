import { expect, test } from 'vitest';
import { readDamaged } from './damage.ts';

/** A share of `test/long/damaged.test.ts`. */
const ROUNDS = 150;

test('damaged files of every format are read or refused, and nothing else', async () => {
  const { read, refused, faults } = await readDamaged(ROUNDS, 1);
  expect(faults).toEqual([]);
  expect(read + refused).toBe(ROUNDS);
  expect(Math.min(read, refused)).toBeGreaterThan(0);
}, 60_000);
