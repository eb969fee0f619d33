import type { SourceText } from '../../model/block.ts';
import { readSource } from '../../readers/read.ts';
import type { Office } from '../office.ts';
import { documentBytes } from './drafts.ts';

/**
 * A document as its reader saw it, paragraph by paragraph and cell by cell, so that an item can be shown beside its
 * place (`line`, `page`). Null for one that came structured and has no text. It was read before within the limits, in a
 * thread of its own; the same bytes give the same text.
 * @throws LichError `document-unknown`, `file-removed`
 */
export async function documentSource(office: Office, organizationId: string, id: string): Promise<SourceText | null> {
  const { bytes } = await documentBytes(office, organizationId, id);
  const source = await readSource(bytes);
  return source.type === 'text' ? source.source : null;
}
