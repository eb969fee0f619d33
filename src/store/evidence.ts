import type { Kysely, Selectable } from 'kysely';
import type { Evidence } from '../model/upload.ts';
import type { EvidenceWrites } from './draft-port.ts';
import type { Tables } from './schema.ts';

const DESCRIPTION = [
  ...(['id', 'organization_id', 'revision_id', 'file_name', 'media_type', 'received_at'] as const),
  ...(['received_by', 'removed_at', 'size', 'digest'] as const),
];

export function evidence(db: Kysely<Tables>): EvidenceWrites {
  return {
    async ofRevision(revisionId) {
      const rows = await db
        .selectFrom('evidence')
        .select(DESCRIPTION)
        .where('revision_id', '=', revisionId)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(describe);
    },
    async get(organizationId, id) {
      const row = await db
        .selectFrom('evidence')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('id', '=', id)
        .executeTakeFirst();
      return row === undefined ? null : { ...describe(row), bytes: row.bytes };
    },
    async kept(organizationId, before) {
      const rows = await db
        .selectFrom('evidence')
        .select(DESCRIPTION)
        .where('organization_id', '=', organizationId)
        .where('removed_at', 'is', null)
        .where('received_at', '<', before)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(describe);
    },
    async add(one) {
      await db
        .insertInto('evidence')
        .values({
          id: one.id,
          organization_id: one.organizationId,
          revision_id: one.revisionId,
          file_name: one.fileName,
          media_type: one.mediaType,
          bytes: one.bytes,
          received_at: one.receivedAt,
          received_by: one.receivedBy,
        })
        .execute();
    },
    async removeBytes(id, { at, size, sha256 }, receivedBy) {
      await db
        .updateTable('evidence')
        .set({ bytes: new Uint8Array(), removed_at: at, size, digest: sha256, received_by: receivedBy })
        .where('id', '=', id)
        .execute();
    },
    async remove(id) {
      await db.deleteFrom('evidence').where('id', '=', id).execute();
    },
  };
}

function describe(row: Omit<Selectable<Tables['evidence']>, 'bytes'>): Omit<Evidence, 'bytes'> {
  return {
    id: row.id,
    organizationId: row.organization_id,
    revisionId: row.revision_id,
    fileName: row.file_name,
    mediaType: row.media_type,
    receivedAt: row.received_at,
    receivedBy: row.received_by,
    removed: row.removed_at === null ? null : { at: row.removed_at, size: row.size ?? 0, sha256: row.digest ?? '' },
  };
}
