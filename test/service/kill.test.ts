import { expect, test } from 'vitest';
import { killClerkAndLook } from './clerk-kills.ts';
import { killAndLook } from './kills.ts';

test('kill -9 in the middle of acceptances loses nothing that was acknowledged, and leaves nothing half done', async () => {
  const { acknowledged } = await killAndLook(4, 20_250_301);
  expect(acknowledged).toBeGreaterThanOrEqual(4);
}, 60_000);

test('kill -9 in the middle of uploads, edits and acceptances leaves each of them whole or not there', async () => {
  const { upload, edit, accept } = await killClerkAndLook(2, 20_250_302);
  expect(Math.min(upload, edit, accept)).toBeGreaterThanOrEqual(1);
}, 60_000);
