import { afterEach, beforeEach, expect, test } from 'vitest';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { SharedReading } from '../../src/service/shared-reading.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { meeting, month, openTestOffice, type TestOffice } from './office.ts';

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
});
afterEach(() => given.close());

const TODAY = '2025-03-01' as LocalDate;

/** The maker over the office's store, and how often it read what the office publishes. */
function countingMaker() {
  const count = { readings: 0 };
  const store = {
    ...given.office.store,
    read: <T>(act: Parameters<typeof given.office.store.read<T>>[0]) =>
      given.office.store.read<T>((reads) => {
        const within: typeof reads.occurrences.within = (...asked) => {
          count.readings += 1;
          return reads.occurrences.within(...asked);
        };
        return act({ ...reads, occurrences: { ...reads.occurrences, within } });
      }),
  };
  const maker = feedMaker({ ...given.office, store }, { ...FEED_WINDOW, cancelledDays: 30 });
  const textOf = async (feedId: string, today = TODAY) =>
    String((await maker.make(feedId, AS_THE_FEED, today))?.feed.bytes);
  return { count, textOf };
}

test('all feeds of one state are made from one reading, and those of the next state from the next', async () => {
  await given.publish(month(meeting('03-03', 'Họp giao ban')));
  const { count, textOf } = countingMaker();
  const feeds = ['so-mau.organization', 'so-mau.person.an', 'so-mau.person.binh'];
  const texts = await Promise.all(feeds.map((feed) => textOf(feed)));
  expect(texts.map((text) => text.includes('Họp giao ban'))).toEqual([true, true, false]);
  expect(count.readings).toBe(1);
  given.now += 1;
  await given.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp khách', { leaders: ['binh'] })), {
    confirmed: true,
  });
  expect((await textOf('so-mau.person.binh')).includes('Tiếp khách')).toBe(true);
  expect(count.readings).toBe(2);
  await textOf('so-mau.organization', '2025-03-02' as LocalDate);
  expect(count.readings).toBe(3);
});

test('what could not be read is read anew for the next who asks, and only a few offices are remembered', async () => {
  const shared = new SharedReading<readonly string[]>();
  let reads = 0;
  const state = { changedAt: 1, today: TODAY };
  const fails = () => shared.of('a', state, () => Promise.reject(new Error('away')));
  await expect(fails()).rejects.toThrow('away');
  const read = async () => {
    reads += 1;
    return [];
  };
  for (const office of ['a', 'a', 'b', 'c', 'd', 'e', 'a']) await shared.of(office, state, read);
  expect(reads).toBe(6);
});
