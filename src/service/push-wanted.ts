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

function wantedOf(feed: Feed, entries: (feed: Feed) => readonly FeedEntry[], target: PushTarget): WantedObject[] {
  return entries(feed).flatMap((entry) => {
    const uid = uidOn(target.id, entry.occurrence.uid);
    const { value: body } = renderObject({ ...entry, occurrence: { ...entry.occurrence, uid } });
    if (body === null) return [];
    return [{ uid, body, hash: hash('sha256', body, 'base64url'), href: addressOn(target.calendarUrl, uid) }];
  });
}
