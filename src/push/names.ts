import { uuidOf } from '../model/uid.ts';

/**
 * The UID that an entry has on one target. Cyrus refuses one UID twice in an account, and two leaders' calendars may
 * stand in the same account: so it follows from the target as well.
 */
export function uidOn(targetId: string, uid: string): string {
  return uuidOf(`lich/push/${targetId}/${uid}`);
}

/** Where an object of ours goes: ASCII without anything that servers or proxies escape differently. */
export function addressOn(calendarUrl: string, objectUid: string): string {
  return `${calendarUrl}${objectUid}.ics`;
}

/**
 * An address as it is compared: servers write the same path with `%40` or `@`, `%e1` or `%E1`, with and without host.
 */
export function pathOf(address: string): string {
  const path = URL.parse(address, 'http://server/')?.pathname ?? address;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
