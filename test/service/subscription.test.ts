import { afterEach, beforeEach, expect, test } from 'vitest';
import { AS_THE_FEED, type LinkView } from '../../src/model/feed.ts';
import { addLink, changeLink, revokeLink } from '../../src/service/feed-links.ts';
import { listFeeds, publishFeed } from '../../src/service/feed-list.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { publicFeeds } from '../../src/service/subscription.ts';
import { BY_TEST, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

/** Which link of a public feed everybody is given. */

const FEED = 'so-mau.organization';
const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };

let office: TestOffice;
let linkId: string;
beforeEach(async () => {
  office = await openTestOffice();
  await office.office.store.write((store) => seedOrganization(store, office.office, SO_MAU));
  const feeds = await listFeeds(office.office, SETTINGS, 'so-mau');
  linkId = feeds.find(({ feed }) => feed.id === FEED)!.links[0]!.id;
  await publishFeed(office.office, FEED, true, BY_TEST);
});
afterEach(() => office.close());

const shownPaths = async () => (await publicFeeds(office.office, 'so-mau')).feeds.map(({ path }) => path);
const withView = (view: Partial<LinkView>) =>
  changeLink(office.office, linkId, { label: 'Riêng', view: { ...AS_THE_FEED, ...view } }, BY_TEST);
const NOTHING = { code: 'route-unknown' };

test.each<[string, Partial<LinkView>]>([
  ['tells less', { detail: 'busyOnly' }],
  ['tells in another measure', { detail: 'titleAndPlace' }],
  ['leaves out what was called off', { showCancelled: false }],
])(
  'a link that %s is its holder’s: everybody is given the next one that shows the feed as it is, or none',
  async (_name, view) => {
    await withView(view);
    await expect(shownPaths()).rejects.toMatchObject(NOTHING);
    office.now += 1;
    const plain = await addLink(office.office, FEED, { label: 'Công khai' }, BY_TEST);
    expect(await shownPaths()).toEqual([plain.path.replace(/\.ics$/, '')]);
    await revokeLink(office.office, plain.id, BY_TEST);
    await expect(shownPaths()).rejects.toMatchObject(NOTHING);
  },
);

test('a link that says in words what its feed says anyway is as good as any', async () => {
  await withView({ detail: 'full' });
  expect(await shownPaths()).toHaveLength(1);
});
