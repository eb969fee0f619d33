import { expect, test } from 'vitest';
import { killClerkAndLook } from '../service/clerk-kills.ts';
import { killAndLook } from '../service/kills.ts';
import { rounds, SEED } from './share.ts';

test('kills in the middle of acceptances lose nothing', async () => {
  const kills = rounds(100);
  const { acknowledged } = await killAndLook(kills, SEED);
  console.log(`${kills} kills, ${acknowledged} revisions acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});

test('kills in the middle of uploads, edits and acceptances lose nothing and leave nothing half done', async () => {
  const kills = rounds(100);
  const { upload, edit, accept } = await killClerkAndLook(kills, SEED);
  console.log(`${kills} kills; acknowledged: ${upload} uploads, ${edit} edits, ${accept} acceptances; none lost`);
  expect(Math.min(upload, edit, accept)).toBeGreaterThanOrEqual(kills / 2);
});
