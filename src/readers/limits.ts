import { unzipSync, zipSync } from 'fflate';
import { LichError } from '../errors.ts';

/** How much of a stranger's file is unpacked, kept and looked at. Sizes in bytes, text in UTF-16 units. */
export interface ReadingLimits {
  /** The file as it arrives. */
  readonly fileBytes: number;
  /** One entry of an archive (DOCX, XLSX), unpacked. */
  readonly entryBytes: number;
  /** All entries together, unpacked. */
  readonly archiveBytes: number;
  readonly archiveEntries: number;
  /** Plain text, or the source of a web page. */
  readonly textLength: number;
  /** Tags within tags. */
  readonly markupDepth: number;
  readonly markupNodes: number;
  readonly pages: number;
  /** Cells of one table, spans counted out. */
  readonly tableCells: number;
}

export const READING_LIMITS: ReadingLimits = {
  fileBytes: 15_000_000,
  entryBytes: 40_000_000,
  archiveBytes: 80_000_000,
  archiveEntries: 2_000,
  textLength: 4_000_000,
  markupDepth: 400,
  markupNodes: 1_500_000,
  pages: 300,
  tableCells: 400_000,
};

const MEGABYTE = 1_000_000;

/** The refusal of something that has `size` bytes where `limit` are taken. */
export function tooLarge(size: number, limit: number): LichError {
  return new LichError('file-too-large', { size: Math.ceil(size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) });
}

/**
 * The entries of an archive, unpacked within limits. An entry that lies about its size is cut at the size it claims.
 * Entries that are neither XML nor named `wanted` are left packed.
 */
export function unpack(bytes: Uint8Array, limits: ReadingLimits): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries += 1;
      if (entries > limits.archiveEntries) throw new LichError('file-limits');
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (originalSize > limits.entryBytes || total > limits.archiveBytes) throw new LichError('file-limits');
      return true;
    },
  });
  for (const entry of Object.values(unpacked)) refuseDoctype(entry);
  return unpacked;
}

/** The same entries without compression: what one parser has checked, the next one reads. */
export function repack(entries: Record<string, Uint8Array>): Uint8Array {
  return zipSync(entries, { level: 0 });
}

/** ECMA-376 part 2 §7.1.4 (formerly M1.17): no part of a package has a document type declaration; bombs and XXE begin with one. */
function refuseDoctype(entry: Uint8Array): void {
  const buffer = Buffer.from(entry.buffer, entry.byteOffset, entry.byteLength);
  for (const encoding of ['latin1', 'utf16le'] as const) {
    if (buffer.includes(Buffer.from('<!DOCTYPE', encoding))) throw new LichError('file-limits');
  }
}
