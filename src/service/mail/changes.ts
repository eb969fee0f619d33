import { entriesOf, isOfPeriod } from '../../feeds/entries.ts';
import { AS_THE_FEED, type Feed, type FeedEntry, seenThrough } from '../../model/feed.ts';
import type { EntriesBefore, MailLetter } from '../../model/mail.ts';
import { daysCovered, type Occurrence } from '../../model/occurrence.ts';
import type { Organization } from '../../model/organization.ts';
import { compare } from '../../schedule/compare.ts';
import { differences } from '../../schedule/difference.ts';
import type { StoreReads } from '../../store/port.ts';
import { type EpochSeconds, localAt } from '../../time/zone.ts';
import { addressesOf } from './telling.ts';
import { veiled } from './veil.ts';

/** What a letter tells: a leader's feed as it was before, and as it is now; of what is private only when it is. */

export interface ToldChanges {
  readonly organization: Organization;
  readonly person: Organization['persons'][number];
  readonly added: readonly FeedEntry[];
  readonly moved: readonly ToldChange[];
  readonly changed: readonly ToldChange[];
  /** As they were. */
  readonly cancelled: readonly FeedEntry[];
}

export interface ToldChange extends FeedEntry {
  readonly differences: ReturnType<typeof differences>;
}

/** What no reader of a calendar sees as such: it follows from the rest. */
const UNTOLD: readonly string[] = ['busy', 'review', 'printedTitle', 'lines', 'kind', 'section', 'private'];

/** Null where there is nothing to tell, or nobody to be told it. */
export async function changesTold(
  store: StoreReads,
  { organizationId, subjectId, address, before }: MailLetter,
  now: EpochSeconds,
): Promise<ToldChanges | null> {
  const record = await store.organizations.get(organizationId);
  const organization = record?.organization;
  const person = organization?.persons.find(({ id }) => id === subjectId);
  const feeds = await store.feeds.list(organizationId);
  const feed = feeds.find(({ scope, tasks }) => scope.type === 'person' && scope.id === subjectId && tasks !== 'todos');
  if (organization === undefined || person === undefined || feed === undefined) return null;
  if (!addressesOf(person, now).includes(address)) return null;
  const is = (await store.occurrences.some(organizationId, Object.keys(before))).map(({ occurrence }) => occurrence);
  const told = toldIn(seenThrough(feed, AS_THE_FEED), organization, wasOf(before), is, now);
  const isNothing = Object.values(told).every((list) => list.length === 0);
  return isNothing ? null : { organization, person, ...told };
}

function wasOf(before: EntriesBefore): readonly Occurrence[] {
  return Object.values(before).filter((one) => one !== null);
}

function toldIn(
  feed: Feed,
  organization: Organization,
  was: readonly Occurrence[],
  is: readonly Occurrence[],
  now: EpochSeconds,
) {
  const seen = (occurrences: readonly Occurrence[]) => {
    const shown = occurrences.filter((one) => one.status !== 'cancelled' && isWanted(feed, one));
    return new Map(entriesOf(feed, shown, { organization }).map((entry) => [entry.occurrence.uid, entry]));
  };
  const [before, after] = [seen(was), seen(is)];
  const plain = (entries: ReadonlyMap<string, FeedEntry>) => [...entries.values()].map(({ occurrence }) => occurrence);
  const comparison = compare(plain(before), plain(after));
  const { date: today } = localAt(now);
  const isAhead = ({ when }: Occurrence) => daysCovered(when).end >= today;
  const entriesIn = (entries: ReadonlyMap<string, FeedEntry>, list: readonly Occurrence[]) =>
    list.filter(isAhead).flatMap(({ uid }) => entries.get(uid) ?? []);
  const explained = (list: (typeof comparison)['moved']) =>
    list
      .filter((change) => isAhead(change.before) || isAhead(change.after))
      .flatMap((change): ToldChange[] => {
        const told = differences(change.before, change.after).filter(({ field }) => !UNTOLD.includes(field));
        const entry = after.get(change.after.uid);
        return entry === undefined || told.length === 0 ? [] : [{ ...entry, differences: told }];
      });
  const privates = new Set([...was, ...is].filter((one) => one.private).map(({ uid }) => uid));
  return {
    added: veiled(entriesIn(after, comparison.added), privates),
    moved: veiled(explained(comparison.moved), privates),
    changed: veiled(explained(comparison.changed), privates),
    cancelled: veiled(entriesIn(before, comparison.cancelled), privates),
  };
}

function isWanted({ showDigests = true, tasks = 'calendar' }: Feed, occurrence: Occurrence): boolean {
  if (tasks !== 'calendar' && occurrence.kind === 'task') return false;
  return showDigests || !isOfPeriod(occurrence);
}
