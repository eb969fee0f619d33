import type { AccountView, CalendarView, ObjectView } from './view.ts';

/** Where everything stands. Collections end in a slash (RFC 4918 §5.2); paths are ASCII, so nobody escapes them otherwise. */

export const ROOT = '/dav/';
export const PRINCIPALS = '/dav/principals/';

export const principalPath = (user: string) => `${PRINCIPALS}${user}/`;
/** RFC 4791 §6.2.1: a plain collection that holds the calendars; were it one itself, iOS would look for ever. */
export const homePath = (user: string) => `/dav/calendars/${user}/`;
export const calendarPath = (user: string, { id }: Pick<CalendarView, 'id'>) => `${homePath(user)}${id}/`;

export type Resource =
  | { readonly kind: 'root' | 'principals' | 'principal' | 'home'; readonly path: string }
  | { readonly kind: 'calendar'; readonly path: string; readonly calendar: CalendarView }
  | {
      readonly kind: 'object';
      readonly path: string;
      readonly calendar: CalendarView;
      readonly object: ObjectView;
    };

/**
 * What stands at a path, as this account sees it: null for nothing, and just so for what belongs to another.
 * @param path of the request or of an href: absolute, or a whole URL; percent escapes in any form
 */
export function resourceAt(path: string, account: AccountView): Resource | null {
  const segments = segmentsOf(path);
  if (segments === null) return null;
  const [first, second, user, calendarId, objectName, ...rest] = segments;
  // Clients begin at the bare address, and at where other servers keep their principals.
  if (first === undefined) return { kind: 'root', path: '/' };
  if (first === 'principals' && second === undefined) return { kind: 'root', path: '/principals/' };
  if (first !== 'dav') return null;
  if (second === undefined) return { kind: 'root', path: ROOT };
  if (second === 'principals' && user === undefined) return { kind: 'principals', path: PRINCIPALS };
  if (user !== account.user || rest.length > 0) return null;
  if (second === 'principals' && calendarId === undefined) return { kind: 'principal', path: principalPath(user) };
  if (second !== 'calendars') return null;
  if (calendarId === undefined) return { kind: 'home', path: homePath(user) };
  const calendar = account.calendars.find(({ id }) => id === calendarId);
  if (calendar === undefined) return null;
  const at = calendarPath(user, calendar);
  if (objectName === undefined) return { kind: 'calendar', path: at, calendar };
  const object = calendar.objects.get(objectName);
  return object === undefined ? null : { kind: 'object', path: at + object.name, calendar, object };
}

/** Decoded; null where an escape is wrong or a segment would lead elsewhere (RFC 3986 §3.3, §5.2.4). */
function segmentsOf(path: string): readonly string[] | null {
  const bare = path.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1)[0] ?? '';
  if (!bare.startsWith('/')) return null;
  try {
    const segments = bare.split('/').slice(1).map(decodeURIComponent);
    if (segments.at(-1) === '') segments.pop();
    return segments.some((segment) => /^\.{0,2}$|[/\\\0]/.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}
