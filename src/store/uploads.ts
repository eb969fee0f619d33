import type { Kysely, Selectable } from 'kysely';
import type { Actor } from '../model/actor.ts';
import type { Upload, UploadOutcome, UploadState } from '../model/upload.ts';
import type { UploadWrites } from './draft-port.ts';
import type { Tables } from './schema.ts';

export function uploads(db: Kysely<Tables>): UploadWrites {
  const all = () => db.selectFrom('uploads').selectAll();

  return {
    async get(id) {
      const row = await all().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : uploadOf(row);
    },
    async byKey(organizationId, key) {
      const row = await all()
        .where('organization_id', '=', organizationId)
        .where('idempotency_key', '=', key)
        .executeTakeFirst();
      return row === undefined ? null : uploadOf(row);
    },
    async list(organizationId, limit) {
      const rows = await all()
        .where('organization_id', '=', organizationId)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(uploadOf);
    },
    async abandoned(now) {
      const rows = await all()
        .where('state', 'in', ['queued', 'reading'])
        .$if(now !== null, (query) =>
          query.where(({ eb, or }) => or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)])),
        )
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(uploadOf);
    },
    async put(upload) {
      const row = rowOf(upload);
      await db
        .insertInto('uploads')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },
    async hold(ids, until) {
      if (ids.length === 0) return;
      await db.updateTable('uploads').set({ lease_until: until }).where('id', 'in', ids).execute();
    },
    async remove(id) {
      await db.deleteFrom('uploads').where('id', '=', id).execute();
    },
  };
}

function rowOf(upload: Upload) {
  return {
    id: upload.id,
    organization_id: upload.organizationId,
    actor: JSON.stringify(upload.actor),
    file_name: upload.fileName,
    state: upload.state,
    fault: upload.fault === null ? null : JSON.stringify(upload.fault),
    outcome: upload.outcome,
    document_id: upload.documentId,
    revision_id: upload.revisionId,
    idempotency_key: upload.idempotencyKey,
    fingerprint: upload.fingerprint,
    created_at: upload.createdAt,
    ended_at: upload.endedAt,
  };
}

function uploadOf(row: Selectable<Tables['uploads']>): Upload {
  return {
    id: row.id,
    organizationId: row.organization_id,
    actor: JSON.parse(row.actor) as Actor,
    fileName: row.file_name,
    state: row.state as UploadState,
    fault: row.fault === null ? null : (JSON.parse(row.fault) as Upload['fault']),
    outcome: row.outcome as UploadOutcome | null,
    documentId: row.document_id,
    revisionId: row.revision_id,
    idempotencyKey: row.idempotency_key,
    fingerprint: row.fingerprint,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  };
}
