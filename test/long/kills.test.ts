import { expect, test } from 'vitest';
import { killAndLook } from '../service/kills.ts';
import { rounds, SEED } from './share.ts';

test('kills in the middle of acceptances lose nothing', async () => {
  const kills = rounds(100);
  const { acknowledged } = await killAndLook(kills, SEED);
  console.log(`${kills} kills, ${acknowledged} revisions acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});
