import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../src/model/feed.ts';
import { addLink, listFeeds, revokeLink } from '../../src/service/feed-list.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { type FeedMaker, FeedPublisher } from '../../src/service/publish.ts';
import type { PublishedFeed } from '../../src/service/published.ts';
import { MOMENT } from '../contract/samples.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

/** What is served from memory, seen with a maker that counts how often it is asked. */

const DAY = 86_400;
/** 2025-02-20T16:59:59Z: a second before midnight in the office. */
const BEFORE_MIDNIGHT = 1_740_070_799;
const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };

let office: TestOffice;
let publisher: FeedPublisher;
let made: string[];
let faults: unknown[];
let fails: boolean;
let token: string;
let linkId: string;

const published = (text: string): PublishedFeed => ({ bytes: Buffer.from(text), etag: `"${text}"`, lastModified: 1 });

function maker(): FeedMaker {
  return {
    async make(feedId, today) {
      made.push(`${feedId} ${today}`);
      const record = await office.office.store.read(({ organizations }) => organizations.get('so-mau'));
      if (fails) throw new Error('an event that cannot be written');
      return { feed: published(`${feedId} ${today} ${record?.changedAt}`), notices: [] };
    },
    revoked: (revokedAt) => published(`revoked ${revokedAt}`),
  };
}

beforeEach(async () => {
  office = await openTestOffice();
  [made, faults, fails] = [[], [], false];
  await office.office.store.write((store) => seedOrganization(store, office.office, SO_MAU));
  const feeds = await listFeeds(office.office, SETTINGS, 'so-mau');
  const link = feeds.find(({ feed }) => feed.scope.type === 'organization')!.links[0]!;
  linkId = link.id;
  token = /\/feeds\/(.*)\.ics/.exec(link.path)![1]!;
  publisher = new FeedPublisher({
    store: office.office.store,
    clock: office.office.clock,
    maker: maker(),
    onMade: () => undefined,
    onFault: (error) => faults.push(error),
  });
  await publisher.refresh();
});
afterEach(() => office.close());

const text = async () => (await publisher.find(token)).feed.bytes.toString();

describe('a feed', () => {
  test('is made when it is first asked for, then held', async () => {
    expect(publisher.held(token)).toBeNull();
    expect(await publisher.find(token)).toMatchObject({ linkId });
    expect(publisher.held(token)?.feed.bytes.toString()).toBe(`so-mau.organization 2025-02-20 ${MOMENT}`);
    await publisher.find(token);
    expect(made).toHaveLength(1);
  });

  test('is made once for many who ask at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => publisher.find(token)));
    expect(new Set(all.map(({ feed }) => feed)).size).toBe(1);
    expect(made).toHaveLength(1);
  });

  test('is made anew after an acceptance, and only after one', async () => {
    await text();
    await publisher.refresh();
    expect(publisher.held(token)).not.toBeNull();
    await office.publish(month(meeting('03-05', 'Giao ban')));
    await publisher.refresh();
    expect(publisher.held(token)).toBeNull();
    expect(await text()).toBe(`so-mau.organization 2025-02-20 ${MOMENT + 1}`);
  });

  test('of one organisation is not made anew for a change in another', async () => {
    await text();
    const other = { ...SO_MAU, id: 'so-khac' };
    await office.office.store.write((store) => seedOrganization(store, office.office, other));
    await publisher.refresh();
    expect(publisher.held(token)).not.toBeNull();
  });

  test('is made anew after midnight in the office', async () => {
    office.now = BEFORE_MIDNIGHT;
    await publisher.refresh();
    expect(await text()).toMatch(/ 2025-02-20 /);
    office.now = BEFORE_MIDNIGHT + 1;
    await publisher.refresh();
    expect(publisher.held(token)).toBeNull();
    expect(await text()).toMatch(/ 2025-02-21 /);
  });

  test('that was begun before a change is made again', async () => {
    const asked = publisher.find(token);
    await office.publish(month(meeting('03-05', 'Giao ban')));
    await publisher.refresh();
    await asked;
    expect(await text()).toMatch(new RegExp(` ${MOMENT + 1}$`));
  });

  test('that cannot be made keeps its last good bytes, and the fault is told once', async () => {
    const good = await text();
    await office.publish(month(meeting('03-05', 'Giao ban')));
    await publisher.refresh();
    fails = true;
    expect(await text()).toBe(good);
    expect(await text()).toBe(good);
    expect(faults).toHaveLength(1);
    fails = false;
    await office.publish(month(meeting('03-06', 'Giao ban')));
    await publisher.refresh();
    expect(await text()).not.toBe(good);
  });

  test('that never could be made is a fault', async () => {
    fails = true;
    await expect(publisher.find(token)).rejects.toThrow('an event that cannot be written');
  });
});

describe('a link', () => {
  test('that nobody gave out leads nowhere', async () => {
    await expect(publisher.find('A'.repeat(32))).rejects.toMatchObject({ code: 'feed-unknown' });
    expect(publisher.held('A'.repeat(32))).toBeNull();
  });

  test('that was taken back says so for thirty days, then is gone', async () => {
    await text();
    await revokeLink(office.office, linkId);
    await publisher.refresh();
    expect(publisher.held(token)).toBeNull();
    expect(await text()).toBe(`revoked ${MOMENT}`);
    office.now = MOMENT + 30 * DAY - 1;
    expect(await text()).toBe(`revoked ${MOMENT}`);
    office.now = MOMENT + 30 * DAY;
    await expect(publisher.find(token)).rejects.toMatchObject({ code: 'feed-revoked' });
  });

  test('is one of several to the same feed, of which each is taken back alone', async () => {
    office.now += 1;
    const second = await addLink(office.office, 'so-mau.organization', 'Máy tính');
    await revokeLink(office.office, linkId);
    await publisher.refresh();
    const found = await publisher.find(/\/feeds\/(.*)\.ics/.exec(second.path)![1]!);
    expect(found).toMatchObject({ linkId: second.id });
    expect(found.feed.bytes.toString()).toMatch(/^so-mau\.organization/);
    const feeds = await listFeeds(office.office, SETTINGS, 'so-mau');
    const shown = feeds.find(({ feed }) => feed.id === 'so-mau.organization');
    expect(shown?.links.map(({ label, isRevoked }) => [label, isRevoked])).toEqual([
      ['Liên kết chung', true],
      ['Máy tính', false],
    ]);
  });

  test('to nothing can neither be made nor taken back', async () => {
    await expect(addLink(office.office, 'so-mau.person.nobody', '')).rejects.toMatchObject({ code: 'feed-unknown' });
    await expect(revokeLink(office.office, 'nothing')).rejects.toMatchObject({ code: 'link-unknown' });
  });
});

test('the store alone gives no link away', async () => {
  const feeds: readonly { readonly feed: Feed; readonly links: readonly { readonly path: string }[] }[] =
    await listFeeds(office.office, SETTINGS, 'so-mau');
  const kept = await office.office.store.read(({ links }) => links.ofOrganization('so-mau'));
  for (const { links } of feeds) {
    const shown = /\/feeds\/(.*)\.ics/.exec(links[0]!.path)![1]!;
    expect(JSON.stringify(kept)).not.toContain(shown);
  }
  expect(new Set(kept.map(({ tokenHash }) => tokenHash)).size).toBe(feeds.length);
});
