import { expect, test } from 'vitest';
import { readDamaged } from '../readers/damage.ts';
import { rounds, SEED } from './share.ts';

/** Memory may grow by what a warm thread keeps, not by what was read. Bytes. */
const GROWTH = 250_000_000;

/** Together the full size; each is done well within the limit of one test, on a busy machine too. */
const SLICES = [1, 2, 3, 4, 5, 6, 7, 8];

test.each(SLICES)('hundreds of damaged files are read or refused, and memory comes back (slice %i)', async (slice) => {
  const count = rounds(750);
  await readDamaged(20, SEED);
  const before = process.memoryUsage.rss();
  const { read, refused, faults } = await readDamaged(count, SEED + slice);
  expect(faults).toEqual([]);
  expect(read + refused).toBe(count);
  expect(process.memoryUsage.rss() - before).toBeLessThan(GROWTH);
});
