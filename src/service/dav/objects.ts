import type { ObjectView } from '../../caldav/view.ts';
import { renderObject } from '../../ical/calendar.ts';
import { etagOf } from '../../ical/etag.ts';
import type { FeedEntry } from '../../model/feed.ts';
import { daysCovered, isLive, type When } from '../../model/occurrence.ts';
import { uuidOf } from '../../model/uid.ts';
import { addDays, type LocalTime } from '../../time/local.ts';
import { toEpoch } from '../../time/zone.ts';

/** Entries of a feed as calendar object resources, in their order; what cannot be written is left out, as in the feed. */
export function objectsOf(entries: readonly FeedEntry[]): ReadonlyMap<string, ObjectView> {
  const objects = entries.flatMap((entry) => {
    const { value: body } = renderObject(entry);
    return body === null ? [] : [objectOf(entry, body)];
  });
  return new Map(objects.map((object) => [object.name, object]));
}

function objectOf({ occurrence, busy }: FeedEntry, body: string): ObjectView {
  const { uid, when, revisedAt, status } = occurrence;
  return {
    // ASCII that nobody escapes, whatever the UID is.
    name: `${uuidOf(uid)}.ics`,
    body,
    etag: etagOf(body),
    lastModified: revisedAt,
    ...spanOf(when),
    busy: !busy || !isLive(occurrence) ? null : status === 'tentative' ? 'BUSY-TENTATIVE' : 'BUSY',
  };
}

const MIDNIGHT = '00:00' as LocalTime;

function spanOf(when: When): Pick<ObjectView, 'start' | 'end'> {
  if (when.type === 'clock') return { start: toEpoch(when.date, when.start), end: toEpoch(when.endDate, when.end) };
  if (when.type === 'slot') return { start: toEpoch(when.date, when.start), end: toEpoch(when.date, when.end) };
  const days = daysCovered(when);
  return { start: toEpoch(days.start, MIDNIGHT), end: toEpoch(addDays(days.end, 1), MIDNIGHT) };
}
