import type { EpochSeconds } from '../time/zone.ts';

/** Calendars on other servers into which feeds are written. */

/** What becomes of a change that somebody made on the server to an object of ours. */
export const FOREIGN_POLICIES = ['keep', 'overwrite'] as const;
export type ForeignPolicy = (typeof FOREIGN_POLICIES)[number];

export type ForeignChange = 'edited' | 'deleted';

/**
 * Whether a server obeys conditions on writes. One that ignores them (SOGo does) is asked for the ETag before each
 * write; one that was not asked yet is treated like that too.
 */
export type Conditions = 'unknown' | 'honoured' | 'ignored';

export interface PushTarget {
  readonly id: string;
  readonly organizationId: string;
  readonly feedId: string;
  /** Absolute, ending in a slash, without name and password. */
  readonly calendarUrl: string;
  readonly user: string;
  /** Sealed: `service/push-secrets.ts`. */
  readonly password: string;
  readonly policy: ForeignPolicy;
  readonly conditions: Conditions;
  readonly createdAt: EpochSeconds;
}

/** What is known of an object that was put, or may have been put, there. */
export interface PushedObject {
  readonly uid: string;
  /** As the server names it. */
  readonly href: string;
  /** Null when the server gave none. */
  readonly etag: string | null;
  /** Of the body that the server acknowledged; null when none was, or a deletion was begun: nobody knows what is there. */
  readonly hash: string | null;
  /** `markOf` everything of ours that may stand there: the body acknowledged, and those tried since. */
  readonly marks: readonly string[];
  /** What somebody else did to it and was kept; null when nothing. */
  readonly kept: ForeignChange | null;
  /** Whether the server stored something else than it was sent; null when nobody has looked. */
  readonly altered: boolean | null;
}

/**
 * How a request, or a run, can end other than well. `server` stops the whole run, what else is one object's own; `lasting` is not
 * tried again before a person has done something: an account is locked by wrong passwords, a certificate does not mend itself.
 */
export const FAULTS = {
  unreachable: { server: true, lasting: false },
  cut: { server: true, lasting: false },
  timeout: { server: true, lasting: false },
  certificate: { server: true, lasting: true },
  'address-refused': { server: true, lasting: true },
  'redirects-endless': { server: true, lasting: true },
  'redirected-elsewhere': { server: true, lasting: true },
  'not-caldav': { server: true, lasting: true },
  garbled: { server: true, lasting: false },
  'too-much': { server: true, lasting: false },
  unauthorized: { server: true, lasting: true },
  'password-lost': { server: true, lasting: true },
  'password-in-clear': { server: true, lasting: true },
  forbidden: { server: false, lasting: false },
  missing: { server: false, lasting: false },
  precondition: { server: false, lasting: false },
  conflict: { server: false, lasting: false },
  'too-large': { server: false, lasting: false },
  locked: { server: false, lasting: false },
  busy: { server: true, lasting: false },
  full: { server: true, lasting: false },
  'taken-over': { server: true, lasting: false },
  interrupted: { server: true, lasting: false },
  'server-fault': { server: false, lasting: false },
  refused: { server: false, lasting: false },
} as const satisfies Record<string, { readonly server: boolean; readonly lasting: boolean }>;

export type FaultKind = keyof typeof FAULTS;

export interface PushFault {
  readonly kind: FaultKind;
  /** Of HTTP; null when there was no answer. */
  readonly status: number | null;
  /** RFC 9110 §10.2.3, in seconds; null when the server named none. */
  readonly retryAfter: number | null;
  /** In the server's or the system's own words, for whoever looks into it; a host for `redirected-elsewhere`. */
  readonly detail: string;
}

/** What a run did, counted in objects. */
export interface PushCounts {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  /** Changed or deleted by somebody on the server, and left like that. */
  readonly kept: number;
  /** Not taken by the server, each for itself. */
  readonly refused: number;
  /** Taken, and stored otherwise than they were sent. */
  readonly altered: number;
}

/** How the last run over a target ended. */
export interface PushRun {
  readonly at: EpochSeconds;
  readonly counts: PushCounts;
  readonly requests: number;
  /** What stopped it, or kept the last object from being taken; null when all is as it shall be. */
  readonly fault: PushFault | null;
}

/** A plan that would delete more than half of what stands in a calendar. */
export interface PushHold {
  readonly deletes: number;
  readonly standing: number;
}

/** A target that waits to be brought up to date: one row a target, whatever number of changes asked for it. */
export interface PushLetter {
  readonly targetId: string;
  /** How often it was asked for: what is asked during a run is not lost at its end. */
  readonly asked: number;
  /** Runs in a row that ended with a fault. */
  readonly attempts: number;
  readonly nextAt: EpochSeconds;
  /** Until then it is in the hands of a process. */
  readonly leaseUntil: EpochSeconds;
  /** Why it is not tried any more until somebody says so; null while it is. */
  readonly dead: PushFault | null;
  /** What waits for somebody's yes; null when nothing. */
  readonly hold: PushHold | null;
  /** Somebody said yes to many deletions. */
  readonly isConfirmed: boolean;
}
