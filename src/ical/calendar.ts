import ical, { type ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import type { Feed, FeedEntry } from '../model/feed.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import { ZONE } from '../time/zone.ts';
import { faultOf } from './check.ts';
import { colorName } from './colors.ts';
import { eventOf } from './event.ts';
import { finish } from './finish.ts';
import { escapeText, lineOf } from './text.ts';

/** The same for every release: clients and servers take a new PRODID for another program. */
const PRODID = { company: 'Lich', product: 'Lich cong tac', language: 'VI' };
/** MS-OXCICAL 2.1.3.1.1.17: X-WR-CALNAME is at most 255 characters without a line break. */
const MOST_NAME_LETTERS = 255;

/**
 * RFC 5546 §3.2.1 wants one with PUBLISH, and strict readers refuse a feed without. The address is one that can never
 * exist (RFC 2606 §2): nobody is to write to it. Objects for CalDAV have none, it would make servers send invitations.
 */
const ORGANIZER = { name: 'Lịch công tác', email: 'noreply@lich.invalid' };

/** What a feed's name, colour and rhythm are made from. */
export type CalendarHead = Pick<Feed, 'title' | 'description' | 'color' | 'refreshMinutes'>;

/**
 * A whole feed as text/calendar, the same bytes for the same entries. What cannot be published is left out and named in
 * the notices: one bad event would cost all the others.
 */
export function renderFeed(head: CalendarHead, entries: readonly FeedEntry[]): Reading<string> {
  const { value: sound, notices } = soundOf(entries);
  const calendar = bareCalendar();
  // RFC 5546 §3.2.1: published, so nobody is asked to answer, and there is no ATTENDEE.
  calendar.method(ICalCalendarMethod.PUBLISH);
  name(calendar, head);
  for (const entry of sound) calendar.createEvent({ ...eventOf(entry), organizer: ORGANIZER });
  return { value: finish(calendar.toString()), notices };
}

/**
 * One entry as a calendar object resource (RFC 4791 §4.1: a single UID, no METHOD). Null when it cannot be published.
 */
export function renderObject(entry: FeedEntry): Reading<string | null> {
  const { value: sound, notices } = soundOf([entry]);
  if (sound.length === 0) return { value: null, notices };
  const calendar = bareCalendar();
  calendar.createEvent(eventOf(entry));
  return { value: finish(calendar.toString()), notices };
}

/** The calendar's zone stays unset: it would take the Z from DTSTAMP. `finish` writes the VTIMEZONE. */
export function bareCalendar(): ICalCalendar {
  return ical({ prodId: PRODID, scale: 'GREGORIAN', timezone: null });
}

/** ical-generator does not escape the calendar's own texts, and knows no COLOR (RFC 7986 §5.9). */
export function name(calendar: ICalCalendar, { title, description, color, refreshMinutes }: CalendarHead): void {
  calendar.name(escapeText([...lineOf(title)].slice(0, MOST_NAME_LETTERS).join('')));
  calendar.description(escapeText(lineOf(description)));
  calendar.ttl(refreshMinutes * 60);
  calendar.x([
    ['X-WR-TIMEZONE', ZONE],
    ['COLOR', colorName(color)],
    ['X-APPLE-CALENDAR-COLOR', lineOf(color)],
  ]);
}

/** Without the unpublishable and without a second entry of one UID. */
export function soundOf(entries: readonly FeedEntry[]): Reading<readonly FeedEntry[]> {
  const notices: Notice[] = [];
  const seen = new Set<string>();
  const value = entries.filter(({ occurrence }) => {
    const { uid, source, summary } = occurrence;
    const fault = faultOf(occurrence) ?? (seen.has(uid) ? 'uid' : null);
    if (fault === null) seen.add(uid);
    else {
      const at = { line: source?.line ?? null, item: source?.itemId ?? null };
      notices.push(notice('entry-left-out', at, { printed: lineOf(summary), reason: fault }));
    }
    return fault === null;
  });
  return { value, notices };
}
