import type { PushFault } from '../model/push.ts';
import type { CalendarHead, HeadPart } from './calendar-head.ts';

/** What a CalDAV server is asked for. Nothing here throws for what a server answers, or does not answer. */
export interface CalDavClient {
  /** RFC 6764 §6: from any address of the server to the account's calendars. */
  discover(serverUrl: string): Promise<Answer<Discovery>>;
  /** Null when nothing is there. */
  look(url: string): Promise<Answer<CollectionLook | null>>;
  /**
   * RFC 4791 §5.3.1, and what it loses is set once more (RFC 4918 §9.2). Answers what the server did not keep all the
   * same; null when a calendar was there already, which is taken as it is.
   */
  makeCalendar(url: string, head: CalendarHead): Promise<Answer<readonly HeadPart[] | null>>;
  /** Path (`pathOf`) to ETag of every object in a calendar, whoever put it there. */
  list(calendarUrl: string): Promise<Answer<ReadonlyMap<string, string | null>>>;
  /** Null when nothing is there. */
  etag(url: string): Promise<Answer<{ readonly etag: string | null } | null>>;
  /** The body; null when nothing is there. */
  get(url: string): Promise<Answer<string | null>>;
  /** RFC 4791 §7.9: path (`pathOf`) to what stands there, of those addresses in one calendar where something does. */
  read(calendarUrl: string, urls: readonly string[]): Promise<Answer<ReadonlyMap<string, ReadObject>>>;
  /** The new ETag, or null when the server tells none. */
  put(url: string, body: string, condition: Condition): Promise<Answer<string | null>>;
  /** `absent`: nothing was there to delete. */
  delete(url: string, etag: string): Promise<Answer<'deleted' | 'absent'>>;
  /** Requests sent so far, those that follow redirects included. */
  readonly requests: number;
  close(): void;
}

/** RFC 9110 §13.1: only where nothing is, or only over what bears this ETag. */
export type Condition = 'absent' | { readonly etag: string };

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: PushFault };

export interface Discovery {
  /** Where calendars are made, ending in a slash; null when the address given is a calendar itself. */
  readonly homeUrl: string | null;
  readonly calendars: readonly FoundCalendar[];
}

export interface FoundCalendar {
  readonly url: string;
  readonly name: string;
}

export interface CollectionLook {
  readonly isCalendar: boolean;
  readonly name: string;
  /** RFC 3744 §5.4; true where the server does not tell. */
  readonly isWritable: boolean;
}

export interface ReadObject {
  readonly etag: string | null;
  readonly body: string;
}

export function failed(fault: PushFault): { readonly ok: false; readonly fault: PushFault } {
  return { ok: false, fault };
}

export function answered<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}
