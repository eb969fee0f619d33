import { expect, test } from 'vitest';
import { present, scoreOf } from './scoring.ts';

if (!present) console.log('The real documents are not beside this checkout: the scores of day tables are not measured.');

test.runIf(present).each([
  { seed: 0, organization: 'skhcn-ha-tinh', review: 25 },
  { seed: 1, organization: 'skhcn-ha-tinh', review: 15 },
])('document $seed of $organization is read as a careful person reads it', ({ seed, organization, review }) => {
  const score = scoreOf(seed, organization);
  expect(score.f1).toBeGreaterThanOrEqual(99);
  expect(score.when).toBeGreaterThanOrEqual(99);
  expect(score.leaders).toBeGreaterThanOrEqual(96);
  expect(score.units).toBeGreaterThanOrEqual(96);
  expect(score.silent).toBeLessThanOrEqual(1);
  expect(score.verbatim).toBeGreaterThanOrEqual(97);
  expect(score.location).toBeGreaterThanOrEqual(90);
  expect(score.reviewShare).toBeLessThanOrEqual(review);
});
