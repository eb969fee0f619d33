import { afterAll, beforeAll, expect, test } from 'vitest';
import { chance } from '../property/random.ts';
import { fuzzApi, fuzzPages } from './fuzzing.ts';
import { addKeyedOffice, type Keyed } from './several-offices.ts';
import { openWhole, type Whole } from './whole-service.ts';

/** A small share of `test/long/fuzz.test.ts`: every operation and every route a few times. */

let whole: Whole;
let keyed: Keyed;
beforeAll(async () => {
  whole = await openWhole();
  keyed = await addKeyedOffice(whole.given.office, 1);
});
afterAll(() => whole.close());

test('whatever comes for the interface of machines, nothing is answered as a fault of ours', async () => {
  const { faults, statuses } = await fuzzApi(whole, keyed, chance(1), 120);
  expect(faults).toEqual([]);
  expect(statuses[200]).toBeGreaterThan(10);
});

test('whatever is asked of pages, feeds and boards, nothing is answered as a fault of ours', async () => {
  const { faults, statuses } = await fuzzPages(whole, keyed, chance(2), 180);
  expect(faults).toEqual([]);
  expect(statuses[200]).toBeGreaterThan(10);
});
