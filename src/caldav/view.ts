import type { EpochSeconds } from '../time/zone.ts';

/** What one account may see, and no more: the server below knows nothing of any other. */
export interface AccountView {
  /** As it logs in, and as its paths name it: `[a-z0-9-]+`. */
  readonly user: string;
  readonly displayName: string;
  readonly calendars: readonly CalendarView[];
}

/** One calendar collection (RFC 4791 §4.2). */
export interface CalendarView {
  /** Segment of its path: `[A-Za-z0-9._-]+`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** `#RRGGBB`. */
  readonly color: string;
  /** The only kind of component in it. */
  readonly component: 'VEVENT' | 'VTODO';
  /** By name, in order of time. */
  readonly objects: ReadonlyMap<string, ObjectView>;
  /** RFC 6578 §4: grows with every change of what the collection holds. */
  readonly state: number;
  /** What changed after an earlier state; null when that is not known any more, or never was. */
  changesSince(state: number): ChangesView | null;
}

export interface ChangesView {
  /** Names of what was added or replaced, and is there. */
  readonly changed: readonly string[];
  /** Names of what is gone. */
  readonly removed: readonly string[];
}

/** One calendar object resource: one UID (RFC 4791 §4.1). */
export interface ObjectView {
  /** Last segment of its path, `[A-Za-z0-9_-]+\.ics`; it belongs to the UID for ever. */
  readonly name: string;
  /** text/calendar in UTF-8, with CRLF. */
  readonly body: string;
  /** Strong, with its quotes. */
  readonly etag: string;
  readonly lastModified: EpochSeconds;
  /** When it takes place; the end is exclusive. All-day entries have the office's midnights. */
  readonly start: EpochSeconds;
  readonly end: EpochSeconds;
  /** How it counts in free-busy (RFC 5545 §3.2.9), or null when it takes no time. */
  readonly busy: 'BUSY' | 'BUSY-TENTATIVE' | null;
}
