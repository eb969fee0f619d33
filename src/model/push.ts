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

/**
 * How a request can end other than well. `server` stops the whole run, what else is one object's own; `lasting` is not
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
  forbidden: { server: false, lasting: false },
  missing: { server: false, lasting: false },
  precondition: { server: false, lasting: false },
  conflict: { server: false, lasting: false },
  'too-large': { server: false, lasting: false },
  locked: { server: false, lasting: false },
  busy: { server: true, lasting: false },
  full: { server: true, lasting: false },
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
