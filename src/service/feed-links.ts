import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { AS_THE_FEED, type LinkView } from '../model/feed.ts';
import type { Act, HistoryChange } from '../model/history.ts';
import type { FeedLink, StoreWrites } from '../store/port.ts';
import { collapse, normaliseText } from '../vietnamese/normalise.ts';
import type { ActingWithin } from './acting.ts';
import { type ShownLink, showLink } from './feed-list.ts';
import { newLink } from './links.ts';
import type { Office } from './office.ts';

/** Links to feeds, as clerks make and take them back. Each act stands in the history. */

export interface LinkFields {
  /** What the link is called: whose phone, which screen. */
  readonly label: string;
  readonly view: LinkView;
}

const LABEL_LETTERS = 120;

/** @throws LichError `feed-unknown` */
export async function addLink(
  office: Office,
  feedId: string,
  { label, view = AS_THE_FEED }: Partial<LinkFields>,
  by: ActingWithin,
): Promise<ShownLink> {
  return office.store.write(async (store) => {
    const feed = await store.feeds.get(feedId);
    if (feed === null || !isWithin(feed, by)) throw new LichError('feed-unknown');
    const link = newLink(office.keys, feed, labelOf(label ?? ''), office.clock(), view);
    await store.links.add(link);
    await note(office, store, 'link-add', link, by.actor, [
      { of: feed.title, field: 'label', from: null, to: link.label },
    ]);
    return showLink(office, link);
  });
}

/**
 * Gives its holder another address: the old one is taken back.
 * @throws LichError `link-unknown`, `feed-revoked`
 */
export async function renewLink(office: Office, linkId: string, by: ActingWithin): Promise<ShownLink> {
  return office.store.write(async (store) => {
    const link = await known(store, linkId, by);
    if (link.revokedAt !== null) throw new LichError('feed-revoked');
    const made = newLink(office.keys, { ...link, id: link.feedId }, link.label, office.clock(), link.view);
    await store.links.revoke(linkId, office.clock());
    await store.links.add(made);
    await tellServing(store, link);
    await note(office, store, 'link-renew', link, by.actor, []);
    return showLink(office, made);
  });
}

/** @throws LichError `link-unknown`, `feed-revoked` */
export async function changeLink(office: Office, linkId: string, fields: LinkFields, by: ActingWithin): Promise<void> {
  await office.store.write(async (store) => {
    const link = await known(store, linkId, by);
    if (link.revokedAt !== null) throw new LichError('feed-revoked');
    const label = labelOf(fields.label);
    await store.links.change(linkId, label, fields.view);
    await tellServing(store, link, office.clock());
    await note(office, store, 'link-change', link, by.actor, [
      ...differing(link.label, 'label', link.label, label),
      ...(Object.keys(fields.view) as (keyof LinkView)[]).flatMap((field) =>
        differing(link.label, field, link.view[field], fields.view[field]),
      ),
    ]);
  });
}

/** @throws LichError `link-unknown` */
export async function revokeLink(office: Office, linkId: string, by: ActingWithin): Promise<void> {
  await office.store.write(async (store) => {
    const link = await known(store, linkId, by);
    if (link.revokedAt !== null) return;
    await store.links.revoke(linkId, office.clock());
    await tellServing(store, link);
    await note(office, store, 'link-revoke', link, by.actor, []);
  });
}

async function known(store: StoreWrites, linkId: string, by: ActingWithin): Promise<FeedLink> {
  const link = await store.links.get(linkId);
  if (link === null || !isWithin(link, by)) throw new LichError('link-unknown', { id: linkId });
  return link;
}

function isWithin({ organizationId }: { readonly organizationId: string }, { within }: ActingWithin): boolean {
  return within === null || within === organizationId;
}

function labelOf(typed: string): string {
  return collapse(normaliseText(typed)).slice(0, LABEL_LETTERS);
}

/**
 * What serves from memory learns of it by the counter. `at` also moves on what clients compare: they shall see that
 * their calendar is another one now.
 */
async function tellServing({ organizations }: StoreWrites, { organizationId }: FeedLink, at = 0): Promise<void> {
  const record = await organizations.get(organizationId);
  if (record === null) return;
  await organizations.touch(organizationId, at === 0 ? record.changedAt : Math.max(at, record.changedAt + 1));
}

async function note(
  { clock }: Office,
  { history }: StoreWrites,
  act: Act,
  { id, feedId, organizationId, label }: FeedLink,
  actor: Actor,
  changes: readonly HistoryChange[],
): Promise<void> {
  await history.add({
    organizationId,
    at: clock(),
    actor,
    act,
    subjects: [
      { kind: 'link', id },
      { kind: 'feed', id: feedId },
    ],
    days: null,
    changes,
    data: { label },
  });
}

function differing(of: string, field: string, from: unknown, to: unknown): HistoryChange[] {
  return from === to ? [] : [{ of, field, from, to }];
}
