import { defaultFeeds } from '../feeds/default-feeds.ts';
import type { Actor } from '../model/actor.ts';
import type { HistoryChange, NewHistoryEntry } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { Comparison } from '../schedule/compare.ts';
import type { Derivation } from '../schedule/rederive.ts';
import type { StoreWrites } from '../store/port.ts';
import { isWorkingDay } from '../time/holidays.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { changesIn, partiesTouched } from './acceptance-history.ts';
import { renewCalendar } from './calendar-in-force.ts';
import { taskFeedId, taskFeedNames } from './feed-options.ts';
import { FIRST_LABEL, newLink } from './links.ts';
import { tellSecretaries } from './mail/telling.ts';
import type { Office } from './office.ts';
import { rederiveOrganization } from './rederive.ts';
import { rosterChanges } from './roster-changes.ts';

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
  await renewCalendar(store, office);
  const at = Math.max(office.clock(), record.changedAt + 1);
  await store.organizations.putRoster(seed, 'config', at);
  await addFeeds(store, office, seed, at);
  const [was, is] = [record.organization, seed].map((organization) => derivation(office, organization));
  const comparison = await rederiveOrganization(store, seed.id, was!, is!, at);
  await store.organizations.touch(seed.id, at);
  const changes = rosterChanges(record.organization, seed);
  await store.history.add(rosterEntry({ organizationId: seed.id, at, actor: BY_FILE }, changes, comparison));
  await tellSecretaries(store, office, seed, comparison, at);
}

/** Who changes a roster by a file of the configuration. */
const BY_FILE: Actor = { kind: 'command', id: 'lich', name: 'lich' };

/** With what an office's items become entries. */
export function derivation({ calendar }: Office, organization: Organization): Derivation {
  return { organization, isWorkingDay: (date) => isWorkingDay(calendar, date) };
}

/** What the history keeps of a roster put in force, with what became of published entries. */
export function rosterEntry(
  by: Pick<NewHistoryEntry, 'organizationId' | 'at' | 'actor'>,
  changes: readonly HistoryChange[],
  comparison: Comparison,
): NewHistoryEntry {
  const { added, moved, changed, cancelled } = comparison;
  return {
    ...by,
    act: 'roster-change',
    subjects: partiesTouched(comparison),
    days: null,
    changes: [...changes, ...changesIn(comparison)],
    data: {
      roster: changes.length,
      added: added.length,
      moved: moved.length,
      changed: changed.length,
      cancelled: cancelled.length,
    },
  };
}

/** A feed that is there keeps its links; it and its list of things to do are called as the roster says now. */
export async function addFeeds(
  store: StoreWrites,
  { keys, refreshMinutes }: Office,
  organization: Organization,
  at: EpochSeconds,
): Promise<void> {
  const linked = new Set((await store.links.ofOrganization(organization.id)).map(({ feedId }) => feedId));
  const there = new Map((await store.feeds.list(organization.id)).map((feed) => [feed.id, feed]));
  const own = defaultFeeds(organization, refreshMinutes);
  for (const [position, feed] of own.entries()) {
    await store.feeds.put(feed, position);
    const tasks = there.get(taskFeedId(feed.id));
    if (tasks !== undefined) {
      const { isPublic: _, ...kept } = tasks;
      await store.feeds.put({ ...kept, ...taskFeedNames(feed) }, own.length + position);
    }
    if (!linked.has(feed.id)) await store.links.add(newLink(keys, feed, FIRST_LABEL, at));
  }
}
