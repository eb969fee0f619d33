import type { Kysely } from 'kysely';
import type { SourceFormat } from '../model/block.ts';
import type { DocumentWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function documents(db: Kysely<Tables>): DocumentWrites {
  return {
    async get(organizationId, id) {
      const row = await db
        .selectFrom('documents')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        id,
        organizationId,
        fileName: row.file_name,
        format: row.format as SourceFormat,
        bytes: row.bytes,
        receivedAt: row.received_at,
      };
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
        })
        .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
        .execute();
    },
  };
}
