import type { EpochSeconds } from '../time/zone.ts';
import type { SourceFormat } from './block.ts';

/** A file as it came in. It is kept as it is: what is published can be made again from it. */
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
}
