import { afterAll, beforeAll, expect, test } from 'vitest';
import { fuzzApi, fuzzPages } from '../http/fuzzing.ts';
import { addKeyedOffice, type Keyed } from '../http/several-offices.ts';
import { openWhole, type Whole } from '../http/whole-service.ts';
import { chance } from '../property/random.ts';
import { rounds, SEED } from './share.ts';

let whole: Whole;
let keyed: Keyed;
beforeAll(async () => {
  whole = await openWhole();
  keyed = await addKeyedOffice(whole.given.office, 1);
});
afterAll(() => whole.close());

test.each([
  ['every operation of the OpenAPI description', fuzzApi],
  ['every other route', fuzzPages],
])('%s is asked for at random, and nothing is answered as a fault of ours', async (name, fuzz) => {
  const count = rounds(10_000);
  const { faults, statuses } = await fuzz(whole, keyed, chance(SEED), count);
  console.log(`${name}: ${count} requests, by status ${JSON.stringify(statuses)}`);
  expect(faults).toEqual([]);
});
