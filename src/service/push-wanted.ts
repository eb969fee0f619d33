import { hash } from 'node:crypto';
import { renderObject } from '../ical/calendar.ts';
import type { Feed, FeedEntry } from '../model/feed.ts';
import type { PushedObject, PushTarget } from '../model/push.ts';
import { addressOn, uidOn } from '../push/names.ts';
import type { WantedObject } from '../push/plan.ts';
import { localAt } from '../time/zone.ts';
import { entriesOn } from './feed-maker.ts';
import type { PushOffice } from './push-office.ts';

/** What a target shall hold, and what is known of what it holds, at one moment of the store. */
export interface TargetState {
  readonly wanted: readonly WantedObject[];
  readonly left: readonly PushedObject[];
}

/** A feed that is gone has nothing in it: whatever was pushed is to be deleted, after somebody's yes. */
export async function stateOf({ office, feeds }: PushOffice, target: PushTarget): Promise<TargetState> {
  return office.store.read(async (reads) => {
    const left = await reads.push.objects(target.id);
    const feed = await reads.feeds.get(target.feedId);
    const record = feed === null ? null : await reads.organizations.get(feed.organizationId);
    if (feed === null || record === null) return { wanted: [], left };
    const today = localAt(office.clock()).date;
    const entries = await entriesOn(today, reads, office, feeds, record);
    return { wanted: wantedOf(feed, entries, target), left };
  });
}

/**
 * What was rendered for the run before, by target and UID. An object is a function of its entry: a service that runs
 * renders only what has changed.
 */
const rendered = new Map<string, ReadonlyMap<string, Rendered>>();

interface Rendered {
  /** Of the entry. */
  readonly source: string;
  /** Null when it cannot be published. */
  readonly object: WantedObject | null;
}

function wantedOf(feed: Feed, entries: (feed: Feed) => readonly FeedEntry[], target: PushTarget): WantedObject[] {
  const before = rendered.get(target.id);
  const now = new Map<string, Rendered>();
  for (const entry of entries(feed)) {
    const { uid } = entry.occurrence;
    const source = hash('sha256', JSON.stringify([target.calendarUrl, entry]), 'base64url');
    const known = before?.get(uid);
    now.set(uid, known?.source === source ? known : { source, object: objectOf(entry, target) });
  }
  rendered.set(target.id, now);
  return [...now.values()].flatMap(({ object }) => object ?? []);
}

function objectOf(entry: FeedEntry, target: PushTarget): WantedObject | null {
  const uid = uidOn(target.id, entry.occurrence.uid);
  const { value: body } = renderObject({ ...entry, occurrence: { ...entry.occurrence, uid } });
  if (body === null) return null;
  return { uid, body, hash: hash('sha256', body, 'base64url'), href: addressOn(target.calendarUrl, uid) };
}
