import type { Kysely } from 'kysely';
import type { FileBytesWrites } from './file-port.ts';
import type { Tables } from './schema.ts';

/** How long the bytes of a file are there: the same for documents as for the scans beside them. */
export function fileBytes(
  db: Kysely<Tables>,
  table: 'documents' | 'evidence',
): Pick<FileBytesWrites, 'kept' | 'removeBytes' | 'keepAnew'> {
  // Both have these columns, which the types of a choice of tables do not tell.
  const of = table as 'evidence';
  return {
    async kept(organizationId, before) {
      const rows = await db
        .selectFrom(of)
        .select('id')
        .where('organization_id', '=', organizationId)
        .where('removed_at', 'is', null)
        .where('received_at', '<', before)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id }) => id);
    },
    async removeBytes(organizationId, id, { at, size, sha256 }, receivedBy) {
      const digest = table === 'evidence' ? { digest: sha256 } : {};
      await db
        .updateTable(of)
        .set({ bytes: new Uint8Array(), removed_at: at, size, received_by: receivedBy, ...digest })
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .execute();
    },
    async keepAnew(organizationId, id, { bytes, receivedAt, receivedBy }) {
      await db
        .updateTable(of)
        .set({ bytes, received_at: receivedAt, received_by: receivedBy, removed_at: null, size: null })
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .execute();
    },
  };
}
