import { LichError } from '../errors.ts';
import type { Feed, LinkView } from '../model/feed.ts';
import type { Organization } from '../model/organization.ts';
import type { FeedLink } from '../store/port.ts';
import type { LocalDate } from '../time/local.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import type { ActingWithin } from './acting.ts';
import { entriesOn, type FeedSettings } from './feed-maker.ts';
import { feedPath, tokenOf } from './links.ts';
import type { Office } from './office.ts';

/** A link with the path that only the holder of the key can work out. */
export interface ShownLink {
  readonly id: string;
  readonly label: string;
  readonly view: LinkView;
  /** `/feeds/….ics` */
  readonly path: string;
  readonly isRevoked: boolean;
  readonly revokedAt: EpochSeconds | null;
  /** As far as written down: what was asked in the last minute may be missing. */
  readonly uses: number;
  readonly lastUsedAt: EpochSeconds | null;
  readonly lastAgent: string | null;
}

export interface ShownFeed {
  readonly organization: Organization;
  readonly feed: Feed;
  /** In the order in which they were made. */
  readonly links: readonly ShownLink[];
  /** Entries that the feed holds today. */
  readonly events: number;
  /** Whether its person, department or group is none of the office's any more: links stay until they are revoked. */
  readonly isPast: boolean;
}

/**
 * Every feed with its links.
 * @param organizationId null for all organisations
 * @throws LichError `organization-unknown`
 */
export async function listFeeds(
  office: Office,
  settings: FeedSettings,
  organizationId: string | null,
): Promise<readonly ShownFeed[]> {
  return office.store.read(async (store) => {
    const all = await store.organizations.list();
    const wanted = all.filter(({ organization: { id } }) => organizationId === null || id === organizationId);
    if (organizationId !== null && wanted.length === 0) {
      const known = all.map(({ organization: { id } }) => id).join(', ') || '–';
      throw new LichError('organization-unknown', { id: organizationId, known });
    }
    const shown: ShownFeed[] = [];
    const today = localAt(office.clock()).date;
    for (const record of wanted) {
      const { organization } = record;
      const entries = await entriesOn(today, store, office, settings, record);
      const links = Map.groupBy(await store.links.ofOrganization(organization.id), ({ feedId }) => feedId);
      for (const feed of await store.feeds.list(organization.id)) {
        const events = entries(feed).length;
        shown.push({
          organization,
          feed,
          events,
          isPast: isPast(feed, organization, today),
          links: (links.get(feed.id) ?? []).map((link) => showLink(office, link)),
        });
      }
    }
    return shown;
  });
}

function isPast({ scope }: Feed, { persons, units, groups }: Organization, today: LocalDate): boolean {
  if (!('id' in scope)) return false;
  const own = { person: persons.filter(({ external }) => !external), unit: units, group: groups }[scope.type];
  const found = own.find(({ id }) => id === scope.id);
  return found === undefined || (found.to !== null && found.to < today);
}

/**
 * Lists a feed on its organisation's public page, or takes it off. Answers the path of that page.
 * @throws LichError `feed-unknown`
 */
export async function publishFeed(
  office: Office,
  feedId: string,
  isPublic: boolean,
  { actor, within }: ActingWithin,
): Promise<string> {
  return office.store.write(async ({ feeds, organizations, history }) => {
    const feed = await feeds.get(feedId);
    const record = feed === null ? null : await organizations.get(feed.organizationId);
    if (feed === null || record === null || (within ?? feed.organizationId) !== feed.organizationId) {
      throw new LichError('feed-unknown');
    }
    const { organizationId, title, isPublic: was = false } = feed;
    if (was === isPublic) return `/organizations/${organizationId}`;
    await feeds.setPublic(feedId, isPublic);
    const at = Math.max(office.clock(), record.changedAt + 1);
    // What is private in it is hidden from now on, or shown again: to every client that is news.
    await organizations.touch(organizationId, at);
    await history.add({
      ...{ organizationId, at, actor, act: 'feed-change', days: null, data: {} },
      subjects: [{ kind: 'feed', id: feedId }],
      changes: [{ of: title, field: 'public', from: was, to: isPublic }],
    });
    return `/organizations/${feed.organizationId}`;
  });
}

export function showLink({ keys }: Office, link: FeedLink): ShownLink {
  const { id, label, view, revokedAt, uses, lastUsedAt, lastAgent } = link;
  const path = feedPath(tokenOf(keys, id));
  return { id, label, view, path, isRevoked: revokedAt !== null, revokedAt, uses, lastUsedAt, lastAgent };
}
