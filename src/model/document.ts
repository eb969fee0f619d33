import type { EpochSeconds } from '../time/zone.ts';
import type { SourceFormat } from './block.ts';

/** A file as it came in. It is kept as it is, for as long as the office says. */
export interface SourceDocument {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly id: string;
  readonly organizationId: string;
  /** As shown to people; never a path. */
  readonly fileName: string;
  /** Found from the bytes, not from the name. */
  readonly format: SourceFormat;
  readonly bytes: Uint8Array;
  readonly receivedAt: EpochSeconds;
  /** By name; null where nobody wrote it down. */
  readonly receivedBy: string | null;
  /** Null while the bytes are kept; after that there are none. */
  readonly removed: Removal | null;
}

/** As it comes in, whole. */
export type NewDocument = Omit<SourceDocument, 'removed'>;

/** What stays of a file whose bytes are kept no longer, beside its name and how it came. */
export interface Removal {
  readonly at: EpochSeconds;
  /** Bytes. */
  readonly size: number;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}
