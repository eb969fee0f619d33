import { defaultFeeds } from '../feeds/default-feeds.ts';
import type { Organization } from '../model/organization.ts';
import type { StoreWrites } from '../store/port.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { newLink } from './links.ts';
import type { Office } from './office.ts';

/** How the first link of every feed is called. */
const FIRST_LABEL = 'Liên kết chung';

/**
 * Takes an organisation in, with its roster, its feeds and a link to each. Where it is there already, the file's roster
 * is put in force if it changed and nobody has edited the roster on a page since.
 */
export async function seedOrganization(store: StoreWrites, office: Office, seed: Organization): Promise<void> {
  const record = await store.organizations.get(seed.id);
  if (record === null) {
    const at = office.clock();
    await store.organizations.add(seed, at);
    return addFeeds(store, office, seed, at);
  }
  const isSame = JSON.stringify(record.organization) === JSON.stringify(seed);
  if (record.origin !== 'config' || isSame) return;
  const at = Math.max(office.clock(), record.changedAt + 1);
  await store.organizations.putRoster(seed, 'config', at);
  await addFeeds(store, office, seed, at);
  await store.organizations.touch(seed.id, at);
}

/** A feed that is there keeps its links. */
async function addFeeds(
  store: StoreWrites,
  { keys, refreshMinutes }: Office,
  organization: Organization,
  at: EpochSeconds,
): Promise<void> {
  const linked = new Set((await store.links.ofOrganization(organization.id)).map(({ feedId }) => feedId));
  for (const [position, feed] of defaultFeeds(organization, refreshMinutes).entries()) {
    await store.feeds.put(feed, position);
    if (!linked.has(feed.id)) await store.links.add(newLink(keys, feed, FIRST_LABEL, at));
  }
}
