import { expect, test } from 'vitest';
import { STORE_NAME } from '../contract/opening.ts';
import { killClerkAndLook } from '../service/clerk-kills.ts';
import { killAndLook } from '../service/kills.ts';
import { rounds, SEED } from './share.ts';

/** Together 300 on each store: on the embedded one here, on PostgreSQL as a part of `npm run test:servers`. */

const LONGEST_MILLISECONDS = 3_600_000;

test('kills in the middle of acceptances lose nothing', { timeout: LONGEST_MILLISECONDS }, async () => {
  const kills = rounds(150);
  const { acknowledged } = await killAndLook(kills, SEED);
  console.log(`${STORE_NAME}: ${kills} kills, ${acknowledged} revisions acknowledged, none lost`);
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
});

test('kills in the middle of uploads, edits and acceptances lose nothing and leave nothing half done', {
  timeout: LONGEST_MILLISECONDS,
}, async () => {
  const kills = rounds(150);
  const { upload, edit, accept } = await killClerkAndLook(kills, SEED);
  const acts = `${upload} uploads, ${edit} edits, ${accept} acceptances`;
  console.log(`${STORE_NAME}: ${kills} kills; acknowledged: ${acts}; none lost`);
  expect(Math.min(upload, edit, accept)).toBeGreaterThanOrEqual(kills / 2);
});
