import type { Programme } from '../model/programme.ts';
import type { Evidence, ScanRequest, Upload } from '../model/upload.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { FileBytesReads, FileBytesWrites } from './file-port.ts';

/** What the store holds between a file and its acceptance. */

export interface UploadReads {
  get(id: string): Promise<Upload | null>;
  byKey(organizationId: string, idempotencyKey: string): Promise<Upload | null>;
  /** The newest first. */
  list(organizationId: string, limit: number): Promise<readonly Upload[]>;
  /**
   * Of all organisations: those that are neither read nor failed, and that nobody holds.
   * @param now null: whoever holds them
   */
  abandoned(now: EpochSeconds | null): Promise<readonly Upload[]>;
}

export interface UploadWrites extends UploadReads {
  /** Adds it, or replaces what is known of it. */
  put(upload: Upload): Promise<void>;
  /** Whoever reads them says that they do, until `until`. */
  hold(ids: readonly string[], until: EpochSeconds): Promise<void>;
  remove(id: string): Promise<void>;
}

/** What a draft was before each edit, so that edits can be undone. Forgotten with the draft, or when it is accepted. */
export interface DraftEditReads {
  /** The state before the last edit that was not undone; null when there is none. */
  last(revisionId: string): Promise<{ readonly version: number; readonly before: Programme } | null>;
}

export interface DraftEditWrites extends DraftEditReads {
  /** @param version that the edit made */
  add(revisionId: string, version: number, before: Programme): Promise<void>;
  remove(revisionId: string, version: number): Promise<void>;
  removeAll(revisionId: string): Promise<void>;
}

export interface EvidenceReads extends FileBytesReads<Evidence> {
  /** Null where nothing came with this key. */
  request(organizationId: string, idempotencyKey: string): Promise<ScanRequest | null>;
  /** Without the bytes, in the order in which they came. */
  ofRevision(revisionId: string): Promise<readonly Omit<Evidence, 'bytes'>[]>;
  /** SHA-256 of what each is or was, hexadecimal, in the same order; null where an earlier release kept it. */
  digests(revisionId: string): Promise<readonly { readonly id: string; readonly sha256: string | null }[]>;
}

export interface EvidenceWrites extends EvidenceReads, FileBytesWrites<Evidence> {
  add(evidence: Omit<Evidence, 'removed'>): Promise<void>;
  /** In the place of an earlier one with the same key. */
  putRequest(request: ScanRequest): Promise<void>;
  remove(id: string): Promise<void>;
}
