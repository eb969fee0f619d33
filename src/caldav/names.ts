/** Namespaces, and names as the wire has them. */

export const DAV = 'DAV:';
/** RFC 4791 §4. */
export const CALDAV = 'urn:ietf:params:xml:ns:caldav';
/** Calendar Server's: `getctag`, which RFC 6578 replaced and clients still ask for. */
export const CALENDAR_SERVER = 'http://calendarserver.org/ns/';
/** Apple's: colour and order of calendars. */
export const APPLE_ICAL = 'http://apple.com/ns/ical/';

/** Declared once on the root of every answer. */
export const PREFIXES: Readonly<Record<string, string>> = {
  [DAV]: 'D',
  [CALDAV]: 'C',
  [CALENDAR_SERVER]: 'CS',
  [APPLE_ICAL]: 'A',
};

/** A name in a namespace; an empty namespace is none. */
export interface QName {
  readonly namespace: string;
  readonly name: string;
}

export const dav = (name: string): QName => ({ namespace: DAV, name });
export const caldav = (name: string): QName => ({ namespace: CALDAV, name });

/** James Clark's notation, as a key. */
export function keyOf({ namespace, name }: QName): string {
  return `{${namespace}}${name}`;
}
