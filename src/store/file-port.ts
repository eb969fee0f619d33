import type { Removal, SourceDocument } from '../model/document.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** A document or a scan, as both are stored. */
type StoredFile = Pick<SourceDocument, 'fileName' | 'bytes' | 'receivedAt' | 'receivedBy' | 'removed'>;

/** Files whose bytes may go before what is said of them. */
export interface FileBytesReads<File extends StoredFile = StoredFile> {
  get(organizationId: string, id: string): Promise<File | null>;
  /** Without its bytes. */
  describe(organizationId: string, id: string): Promise<Omit<File, 'bytes'> | null>;
  /** Ids of those that came before a moment and whose bytes are there, the first first. */
  kept(organizationId: string, before: EpochSeconds): Promise<readonly string[]>;
}

export interface FileBytesWrites<File extends StoredFile = StoredFile> extends FileBytesReads<File> {
  /** The bytes go, what is said of them stays. */
  removeBytes(organizationId: string, id: string, removal: Removal, receivedBy: string | null): Promise<void>;
  /** The same bytes are there again, and the time for which they are kept begins again. */
  keepAnew(
    organizationId: string,
    id: string,
    copy: Pick<StoredFile, 'bytes' | 'receivedAt' | 'receivedBy'>,
  ): Promise<void>;
}
