import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LichError } from '../../src/errors.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { ReadingThread } from '../../src/service/reading-thread.ts';

const SWELLS = new URL('./swelling-worker.ts', import.meta.url);
const TASK = {
  bytes: new Uint8Array(),
  request: { organizations: [], organizationId: null, on: null, limits: READING_LIMITS },
};

/** The number of the thread that answered. */
async function answeredBy(thread: ReadingThread): Promise<unknown> {
  const refusal = await thread.read(TASK).catch((error: unknown) => error);
  return refusal instanceof LichError ? refusal.data : refusal;
}

test('a thread that dies between two documents takes nobody with it, and the next document finds another', async () => {
  const thread = new ReadingThread({ seconds: 20, heapMegabytes: 30 }, SWELLS);
  const first = await answeredBy(thread);
  await wait(2_000);
  const second = await answeredBy(thread);
  expect([first, second]).toEqual([{ format: expect.any(String) }, { format: expect.any(String) }]);
  expect(second).not.toEqual(first);
  await thread.stop();
});

test('a thread that is stopped while its memory runs out is stopped', async () => {
  const thread = new ReadingThread({ seconds: 20, heapMegabytes: 30 }, SWELLS);
  await answeredBy(thread);
  await wait(60);
  expect(await thread.stop()).toBeUndefined();
});
