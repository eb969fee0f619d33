import type { Kysely, Selectable } from 'kysely';
import type { SourceFormat } from '../model/block.ts';
import type { SourceDocument } from '../model/document.ts';
import { fileBytes } from './file-bytes.ts';
import type { DocumentWrites } from './port.ts';
import type { Tables } from './schema.ts';

const DESCRIPTION = [
  ...(['organization_id', 'id', 'file_name', 'format', 'received_at', 'received_by'] as const),
  ...(['removed_at', 'size'] as const),
];

export function documents(db: Kysely<Tables>): DocumentWrites {
  const one = (organizationId: string, id: string) =>
    db.selectFrom('documents').where('organization_id', '=', organizationId).where('id', '=', id);

  return {
    ...fileBytes(db, 'documents'),
    async get(organizationId, id) {
      const row = await one(organizationId, id).selectAll().executeTakeFirst();
      return row === undefined ? null : { ...describe(row), bytes: row.bytes };
    },
    async describe(organizationId, id) {
      const row = await one(organizationId, id).select(DESCRIPTION).executeTakeFirst();
      return row === undefined ? null : describe(row);
    },
    async put(document) {
      await db
        .insertInto('documents')
        .values({
          organization_id: document.organizationId,
          id: document.id,
          file_name: document.fileName,
          format: document.format,
          bytes: document.bytes,
          received_at: document.receivedAt,
          received_by: document.receivedBy,
        })
        .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
        .execute();
    },
    async remove(organizationId, id) {
      await db.deleteFrom('documents').where('organization_id', '=', organizationId).where('id', '=', id).execute();
    },
  };
}

function describe(row: Omit<Selectable<Tables['documents']>, 'bytes'>): Omit<SourceDocument, 'bytes'> {
  return {
    id: row.id,
    organizationId: row.organization_id,
    fileName: row.file_name,
    format: row.format as SourceFormat,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    removed: row.removed_at === null ? null : { at: row.removed_at, size: row.size ?? 0, sha256: row.id },
  };
}
