import type { ErrorCode, ErrorData } from '../errors.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Actor } from './actor.ts';
import type { Removal } from './document.ts';

/** A file that somebody gave, on its way to a draft. */

/** `read` and `failed` are final. */
export const UPLOAD_STATES = ['queued', 'reading', 'read', 'failed'] as const;
export type UploadState = (typeof UPLOAD_STATES)[number];

/**
 * What a file turned out to be: `draft` made from it, or read anew; `mended`, a draft that a person has mended since and
 * which therefore stays as it is; `published`, what was published from the same bytes; `kept-anew`, the same where the
 * bytes had gone and are kept again.
 */
export const UPLOAD_OUTCOMES = ['draft', 'mended', 'published', 'kept-anew'] as const;
export type UploadOutcome = (typeof UPLOAD_OUTCOMES)[number];

/** Whether a scan is new beside its revision, stands there already, or had gone and is kept again. */
export const SCAN_OUTCOMES = ['attached', 'known', 'kept-anew'] as const;
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number];

export interface Upload {
  readonly id: string;
  readonly organizationId: string;
  readonly actor: Actor;
  /** As shown, never a path. Null until the file is read: of one that must not be kept, not even its name is. */
  readonly fileName: string | null;
  readonly state: UploadState;
  /** Why it failed; null in every other state. */
  readonly fault: { readonly code: ErrorCode; readonly data: ErrorData } | null;
  /** Null until the file is read, and where it was read before this was written down. */
  readonly outcome: UploadOutcome | null;
  readonly documentId: string | null;
  /** The draft that was made, or the revision that these bytes are already. */
  readonly revisionId: string | null;
  /** Chosen by who sends it: the same key twice is the same upload. */
  readonly idempotencyKey: string | null;
  /** By which a second sending is known to be the same: keyed with a secret, it says nothing about the file. */
  readonly fingerprint: string;
  readonly createdAt: EpochSeconds;
  readonly endedAt: EpochSeconds | null;
}

/** With which key a scan came, and what was answered: the same key twice is the same request. */
export interface ScanRequest {
  readonly organizationId: string;
  readonly idempotencyKey: string;
  /** As of an upload. */
  readonly fingerprint: string;
  readonly evidenceId: string;
  readonly outcome: ScanOutcome;
}

/** A signed scan beside a revision: kept and shown, not read. */
export interface Evidence {
  readonly id: string;
  readonly organizationId: string;
  readonly revisionId: string;
  readonly fileName: string;
  /** Found from the bytes, not from the name. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: EpochSeconds;
  /** By name; null where nobody wrote it down. */
  readonly receivedBy: string | null;
  /** Null while the bytes are kept; after that there are none. */
  readonly removed: Removal | null;
}
