import type { Conditions } from '../model/push.ts';
import { type Answer, answered, type CalDavClient } from './client.ts';
import { addressOn, uidOn } from './names.ts';

/** Tried once for each target: SOGo answers 204 to `If-None-Match: *` on what is there, and deletes under any `If-Match`. */

const STALE = '"lich-stale"';

/** Puts an entry of 1970 there, tries to write over it and to delete it under false conditions, and removes it. */
export async function probeConditions(
  client: CalDavClient,
  calendarUrl: string,
  targetId: string,
): Promise<Answer<Conditions>> {
  const uid = uidOn(targetId, 'probe');
  const href = addressOn(calendarUrl, uid);
  // One that is there already is left from a probe that was cut off.
  const first = await client.put(href, probeBody(uid, 0), 'absent');
  if (!first.ok && first.fault.kind !== 'precondition') return first;
  const second = await client.put(href, probeBody(uid, 1), 'absent');
  if (!second.ok && second.fault.kind !== 'precondition') return second;
  const removal = await client.delete(href, STALE);
  if (!removal.ok && removal.fault.kind !== 'precondition') return removal;
  const now = await client.etag(href);
  if (!now.ok) return now;
  if (now.value?.etag) {
    const cleaned = await client.delete(href, now.value.etag);
    if (!cleaned.ok) return cleaned;
  }
  return answered(!second.ok && !removal.ok ? 'honoured' : 'ignored');
}

function probeBody(uid: string, sequence: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:19700101T000000Z',
    `SEQUENCE:${sequence}`,
    'DTSTART;VALUE=DATE:19700101',
    'DTEND;VALUE=DATE:19700102',
    'SUMMARY:Lịch: thử máy chủ',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
