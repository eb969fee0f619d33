import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { AS_THE_FEED, type Feed, type FeedOptions, seenThrough } from '../model/feed.ts';
import type { HistoryChange } from '../model/history.ts';
import type { StoreWrites } from '../store/port.ts';
import type { ActingWithin } from './acting.ts';
import { FIRST_LABEL, newLink } from './links.ts';
import type { Office } from './office.ts';

/** What an office sets for a calendar itself: every link that says nothing else follows, and so do phones and pushes. */

/** What a calendar shows now, before a link says otherwise. */
export function optionsOf(feed: Feed): FeedOptions {
  const { detail, showCancelled, showHolidays, showDigests, tasks, singleDue } = seenThrough(feed, AS_THE_FEED);
  return {
    ...{ detail, showCancelled, showHolidays },
    ...{ showDigests: showDigests!, tasks: tasks!, singleDue: singleDue! },
  };
}

/**
 * A list of things to do stays one, and a calendar does not become one.
 * @throws LichError `feed-unknown`
 */
export async function changeFeed(
  office: Office,
  feedId: string,
  given: FeedOptions,
  { actor, within }: ActingWithin,
): Promise<void> {
  await office.store.write(async (store) => {
    const feed = await feedWithin(store, feedId, within);
    const was = optionsOf(feed);
    const options = { ...given, tasks: feed.tasks === 'todos' ? 'todos' : given.tasks } as const;
    const changes = (Object.keys(was) as (keyof FeedOptions)[])
      .filter((field) => was[field] !== options[field])
      .map((field) => ({ of: feed.title, field, from: was[field], to: options[field] }));
    if (changes.length === 0) return;
    await store.feeds.setOptions(feedId, options);
    await noted(office, store, feed, changes, actor);
  });
}

/** The list of things to do beside a calendar. */
export const taskFeedId = (feedId: string) => `${feedId}.tasks`;

/**
 * Makes the list of things to do of the same person, department or office, with a first link; where there is one it
 * stays. Answers its id.
 * @throws LichError `feed-unknown`, also for a calendar that has no work in it
 */
export async function addTaskFeed(office: Office, feedId: string, { actor, within }: ActingWithin): Promise<string> {
  return office.store.write(async (store) => {
    const feed = await feedWithin(store, feedId, within);
    if (!mayHaveTaskFeed(feed)) throw new LichError('feed-unknown');
    const id = taskFeedId(feedId);
    if ((await store.feeds.get(id)) !== null) return id;
    const { isPublic: _, ...own } = feed;
    const made: Feed = { ...own, id, ...taskFeedNames(feed), detail: 'full', showHolidays: false, tasks: 'todos' };
    const position = (await store.feeds.list(feed.organizationId)).length;
    await store.feeds.put(made, position);
    await store.links.add(newLink(office.keys, made, FIRST_LABEL, office.clock()));
    await noted(office, store, made, [{ of: made.title, field: 'tasks', from: null, to: 'todos' }], actor);
    return id;
  });
}

/** As the calendar beside it is called now. */
export function taskFeedNames({ title }: Feed): Pick<Feed, 'title' | 'description'> {
  const name = `Việc cần làm: ${title}`;
  return { title: name, description: name };
}

export function mayHaveTaskFeed({ scope, tasks }: Feed): boolean {
  return scope.type !== 'holidays' && tasks !== 'todos';
}

async function feedWithin(store: StoreWrites, feedId: string, within: string | null): Promise<Feed> {
  const feed = await store.feeds.get(feedId);
  if (feed === null || (within ?? feed.organizationId) !== feed.organizationId) throw new LichError('feed-unknown');
  return feed;
}

/** To every client it is another calendar now. */
async function noted(
  office: Office,
  { organizations, history }: StoreWrites,
  { id, organizationId }: Feed,
  changes: readonly HistoryChange[],
  actor: Actor,
): Promise<void> {
  const record = await organizations.get(organizationId);
  const at = Math.max(office.clock(), (record?.changedAt ?? 0) + 1);
  await organizations.touch(organizationId, at);
  await history.add({
    ...{ organizationId, at, actor, act: 'feed-change', days: null, data: {} },
    subjects: [{ kind: 'feed', id }],
    changes,
  });
}
