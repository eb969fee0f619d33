import { hash } from 'node:crypto';
import type { Feed } from '../model/feed.ts';
import type { StoreReads } from '../store/port.ts';
import { addDays, type LocalDate } from '../time/local.ts';
import { localAt } from '../time/zone.ts';
import type { Office } from './office.ts';
import type { FeedMaker } from './publish.ts';

export interface FeedSettings {
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly cancelledDays: number;
}

async function entries(store: StoreReads, settings: FeedSettings, feed: Feed, today: LocalDate) {
  const range = { start: addDays(today, -settings.daysBefore), end: addDays(today, settings.daysAfter) };
  const all = await store.occurrences.within(feed.organizationId, range);
  const { scope } = feed;
  if (scope.type === 'organization') return all;
  return all.filter(({ occurrence }) => occurrence.parties.some((p) => 'id' in scope && p.id === scope.id));
}

export async function countEntries(
  store: StoreReads,
  office: Office,
  settings: FeedSettings,
  feed: Feed,
): Promise<number> {
  return (await entries(store, settings, feed, localAt(office.clock()).date)).length;
}

export function feedMaker(_office: Office, settings: FeedSettings): FeedMaker {
  return {
    async make(store, feedId, today) {
      return store.read(async (reads) => {
        const feed = await reads.feeds.get(feedId);
        if (feed === null) return null;
        const record = await reads.organizations.get(feed.organizationId);
        const text = `BEGIN:VCALENDAR\r\n${(await entries(reads, settings, feed, today)).map(({ occurrence }) => `${occurrence.uid} ${occurrence.summary}`).join('\r\n')}\r\nEND:VCALENDAR\r\n`;
        const bytes = Buffer.from(text);
        return { bytes, etag: `"${hash('sha256', bytes, 'base64url')}"`, lastModified: record?.changedAt ?? 0 };
      });
    },
    revoked: () => ({ bytes: Buffer.from('x'), etag: '"r"', lastModified: 0 }),
  };
}
