import { expect, test } from 'vitest';
import { present, scoreOf } from './scoring.ts';

if (!present) console.log('The real documents are not beside this checkout: the scores of task lists are not measured.');

test.runIf(present).each([
  { seed: 2, organization: 'skhcn-quang-tri', when: 95, leaders: 95, units: 95, review: 50 },
  { seed: 3, organization: 'skhcn-thua-thien-hue', when: 98, leaders: 96, units: 96, review: 30 },
  { seed: 4, organization: 'skhcn-nghe-an', when: 99, leaders: 100, units: 97, review: 25 },
])('document $seed of $organization is read as a careful person reads it', ({ seed, organization, ...least }) => {
  const score = scoreOf(seed, organization);
  expect(score.f1).toBeGreaterThanOrEqual(99);
  expect(score.when).toBeGreaterThanOrEqual(least.when);
  expect(score.leaders).toBeGreaterThanOrEqual(least.leaders);
  expect(score.units).toBeGreaterThanOrEqual(least.units);
  expect(score.silent).toBeLessThanOrEqual(1);
  expect(score.reviewShare).toBeLessThanOrEqual(least.review);
});
