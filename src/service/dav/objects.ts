import type { ObjectView } from '../../caldav/view.ts';
import { renderObject } from '../../ical/calendar.ts';
import { etagOf } from '../../ical/etag.ts';
import { todoObjects } from '../../ical/todos.ts';
import type { FeedEntry } from '../../model/feed.ts';
import { daysCovered, isLive, type When } from '../../model/occurrence.ts';
import { uuidOf } from '../../model/uid.ts';
import { addDays, type LocalDate, type LocalTime } from '../../time/local.ts';
import { toEpoch } from '../../time/zone.ts';

/** An object with what it was written from. */
interface Written {
  readonly from: string;
  readonly object: ObjectView | null;
}

/**
 * Writes the entries of one feed as calendar object resources, in their order; what cannot be written is left out, as in
 * the feed. Writing is the dear part, and an amendment changes few: what is the same as the last time is not written again.
 */
export class ObjectWriter {
  #written: ReadonlyMap<string, Written> = new Map();

  write(entries: readonly FeedEntry[]): ReadonlyMap<string, ObjectView> {
    const written = new Map<string, Written>();
    for (const entry of entries) {
      const { uid } = entry.occurrence;
      const from = JSON.stringify(entry);
      const before = this.#written.get(uid);
      written.set(uid, before?.from === from ? before : { from, object: objectOf(entry) });
    }
    this.#written = written;
    const objects = [...written.values()].flatMap(({ object }) => (object === null ? [] : [object]));
    return new Map(objects.map((object) => [object.name, object]));
  }
}

/** The pieces of work among them, each as one object. */
export function todoViews(entries: readonly FeedEntry[]): ReadonlyMap<string, ObjectView> {
  const views = todoObjects(entries).map(({ uid, body, of, due }): ObjectView => {
    const name = `${uuidOf(uid)}.ics`;
    return { name, body, etag: etagOf(body), lastModified: of.revisedAt, ...spanOfWork(due), busy: null };
  });
  return new Map(views.map((view) => [view.name, view]));
}

/** RFC 4791 §9.9: a VTODO without any date is in every time range. */
function spanOfWork(due: LocalDate | null): Pick<ObjectView, 'start' | 'end'> {
  return due === null
    ? { start: Number.NEGATIVE_INFINITY, end: Number.POSITIVE_INFINITY }
    : spanOf({ type: 'due', date: due, dueTime: null });
}

function objectOf(entry: FeedEntry): ObjectView | null {
  const { value: body } = renderObject(entry);
  if (body === null) return null;
  const { occurrence, busy } = entry;
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
