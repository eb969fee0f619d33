import { expect, test } from 'vitest';
import { killAndLook } from './kills.ts';

test('kill -9 in the middle of acceptances loses nothing that was acknowledged, and leaves nothing half done', async () => {
  const { acknowledged } = await killAndLook(4, 20_250_301);
  expect(acknowledged).toBeGreaterThanOrEqual(4);
}, 60_000);
