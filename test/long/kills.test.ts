import { expect, test } from 'vitest';
import { killAndLook } from '../service/kills.ts';

test('a hundred kills in the middle of acceptances lose nothing', async () => {
  const { acknowledged } = await killAndLook(100, 7);
  console.log(`100 kills, ${acknowledged} revisions acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThanOrEqual(100);
}, 900_000);
