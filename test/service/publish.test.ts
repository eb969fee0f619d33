import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AS_THE_FEED, type Feed } from '../../src/model/feed.ts';
import { addLink, changeLink, renewLink, revokeLink } from '../../src/service/feed-links.ts';
import { listFeeds } from '../../src/service/feed-list.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { type FeedMaker, FeedPublisher } from '../../src/service/publish.ts';
import type { PublishedFeed } from '../../src/service/published.ts';
import { MOMENT } from '../contract/samples.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

/** What is served from memory, seen with a maker that counts how often it is asked. */

const DAY = 86_400;
/** 2025-02-20T16:59:59Z: a second before midnight in the office. */
const BEFORE_MIDNIGHT = 1_740_070_799;
const BY = { actor: { kind: 'user', id: 'u1', name: 'Văn thư' }, within: 'so-mau' } as const;
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
    async make(feedId, { detail }, today) {
      made.push(detail === null ? `${feedId} ${today}` : `${feedId} ${detail} ${today}`);
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
    await revokeLink(office.office, linkId, BY);
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
    const second = await addLink(office.office, 'so-mau.organization', { label: 'Máy tính' }, BY);
    await revokeLink(office.office, linkId, BY);
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

  test('that shows less is made once for all links that show as much, apart from the others', async () => {
    const less = { ...AS_THE_FEED, detail: 'busyOnly' } as const;
    const [one, two] = await Promise.all(
      ['Một', 'Hai'].map((label) => addLink(office.office, 'so-mau.organization', { label, view: less }, BY)),
    );
    for (const path of [one!.path, two!.path]) await publisher.find(/\/feeds\/(.*)\.ics/.exec(path)![1]!);
    await text();
    expect(made.map((key) => key.split(' ').slice(0, -1).join(' '))).toEqual([
      'so-mau.organization busyOnly',
      'so-mau.organization',
    ]);
  });

  test('that is renewed gets another address, keeps its name and its view, and the old one says so', async () => {
    await changeLink(
      office.office,
      linkId,
      { label: 'Máy của Giám đốc', view: { ...AS_THE_FEED, detail: 'busyOnly' } },
      BY,
    );
    const renewed = await renewLink(office.office, linkId, BY);
    await publisher.refresh();
    expect(renewed).toMatchObject({ label: 'Máy của Giám đốc', view: { detail: 'busyOnly' }, isRevoked: false });
    expect(await text()).toBe(`revoked ${office.now}`);
    const found = await publisher.find(/\/feeds\/(.*)\.ics/.exec(renewed.path)![1]!);
    expect(found.linkId).toBe(renewed.id);
    await expect(renewLink(office.office, linkId, BY)).rejects.toMatchObject({ code: 'feed-revoked' });
  });

  test('whose view is changed is another calendar within the second, and what was changed stands in the history', async () => {
    await text();
    await changeLink(
      office.office,
      linkId,
      { label: 'Liên kết chung', view: { ...AS_THE_FEED, detail: 'busyOnly' } },
      BY,
    );
    await publisher.refresh();
    await text();
    expect(made.at(-1)).toMatch(/^so-mau\.organization busyOnly/);
    const { entries } = await office.office.store.read(({ history }) => history.list('so-mau', {}, null, 10));
    expect(entries[0]).toMatchObject({
      act: 'link-change',
      actor: { name: 'Văn thư' },
      changes: [{ of: 'Liên kết chung', field: 'detail', from: null, to: 'busyOnly' }],
    });
  });

  test('of another office is not there', async () => {
    const other = { ...BY, within: 'so-khac' };
    await expect(revokeLink(office.office, linkId, other)).rejects.toMatchObject({ code: 'link-unknown' });
    await expect(renewLink(office.office, linkId, other)).rejects.toMatchObject({ code: 'link-unknown' });
    await expect(addLink(office.office, 'so-mau.organization', {}, other)).rejects.toMatchObject({
      code: 'feed-unknown',
    });
  });

  test('to nothing can neither be made nor taken back', async () => {
    await expect(addLink(office.office, 'so-mau.person.nobody', {}, BY)).rejects.toMatchObject({
      code: 'feed-unknown',
    });
    await expect(revokeLink(office.office, 'nothing', BY)).rejects.toMatchObject({ code: 'link-unknown' });
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
