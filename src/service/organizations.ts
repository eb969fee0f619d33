import { feedsOf } from '../feeds/catalogue.ts';
import type { Organization } from '../model/organization.ts';
import type { StoreWrites } from '../store/port.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { newLink } from './links.ts';
import type { Office } from './office.ts';

/** How the first link of every feed is called. */
const FIRST_LABEL = 'Liên kết chung';

/** Takes an organisation in, with its roster, its feeds and a link to each. One that is there already stays as it is. */
export async function addOrganization(store: StoreWrites, office: Office, organization: Organization): Promise<void> {
  if ((await store.organizations.get(organization.id)) !== null) return;
  const at = office.clock();
  await store.organizations.add(organization, at);
  await addFeeds(store, office, organization, at);
}

/** A feed that is there keeps its links. */
async function addFeeds(
  store: StoreWrites,
  { keys, refreshMinutes }: Office,
  organization: Organization,
  at: EpochSeconds,
): Promise<void> {
  const linked = new Set((await store.links.ofOrganization(organization.id)).map(({ feedId }) => feedId));
  for (const [position, feed] of feedsOf(organization, refreshMinutes).entries()) {
    await store.feeds.put(feed, position);
    if (!linked.has(feed.id)) await store.links.add(newLink(keys, feed, FIRST_LABEL, at));
  }
}
