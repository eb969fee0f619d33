import { expect, test } from 'vitest';
import { readDamaged } from '../readers/damage.ts';
import { rounds, SEED } from './share.ts';

/** Memory may grow by what a warm thread keeps, not by what was read. Bytes. */
const GROWTH = 250_000_000;

test('thousands of damaged files are read or refused, and memory comes back', async () => {
  const count = rounds(6_000);
  await readDamaged(20, SEED);
  const before = process.memoryUsage.rss();
  const { read, refused, faults } = await readDamaged(count, SEED + 1);
  expect(faults).toEqual([]);
  expect(read + refused).toBe(count);
  expect(process.memoryUsage.rss() - before).toBeLessThan(GROWTH);
});
