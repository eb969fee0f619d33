import { hash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { Evidence, ScanOutcome } from '../model/upload.ts';
import type { EvidenceWrites } from './draft-port.ts';
import { fileBytes } from './file-bytes.ts';
import type { Tables } from './schema.ts';

const DESCRIPTION = [
  ...(['id', 'organization_id', 'revision_id', 'file_name', 'media_type', 'received_at'] as const),
  ...(['received_by', 'removed_at', 'size', 'digest'] as const),
];

export function evidence(db: Kysely<Tables>): EvidenceWrites {
  const one = (organizationId: string, id: string) =>
    db.selectFrom('evidence').where('organization_id', '=', organizationId).where('id', '=', id);

  return {
    ...fileBytes(db, 'evidence'),
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
    async digests(revisionId) {
      const rows = await db
        .selectFrom('evidence')
        .select(['id', 'digest'])
        .where('revision_id', '=', revisionId)
        .orderBy('received_at')
        .orderBy('id')
        .execute();
      return rows.map(({ id, digest: sha256 }) => ({ id, sha256 }));
    },
    async get(organizationId, id) {
      const row = await one(organizationId, id).selectAll().executeTakeFirst();
      return row === undefined ? null : { ...describe(row), bytes: row.bytes };
    },
    async describe(organizationId, id) {
      const row = await one(organizationId, id).select(DESCRIPTION).executeTakeFirst();
      return row === undefined ? null : describe(row);
    },
    async add(scan) {
      await db
        .insertInto('evidence')
        .values({
          id: scan.id,
          organization_id: scan.organizationId,
          revision_id: scan.revisionId,
          file_name: scan.fileName,
          media_type: scan.mediaType,
          bytes: scan.bytes,
          received_at: scan.receivedAt,
          received_by: scan.receivedBy,
          digest: hash('sha256', scan.bytes, 'hex'),
        })
        .execute();
    },
    async request(organizationId, idempotencyKey) {
      const row = await db
        .selectFrom('scan_requests')
        .select(['fingerprint', 'evidence_id', 'outcome'])
        .where('organization_id', '=', organizationId)
        .where('idempotency_key', '=', idempotencyKey)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { fingerprint, evidence_id: evidenceId, outcome } = row;
      return { organizationId, idempotencyKey, fingerprint, evidenceId, outcome: outcome as ScanOutcome };
    },
    async putRequest({ organizationId, idempotencyKey, fingerprint, evidenceId, outcome }) {
      const answered = { fingerprint, evidence_id: evidenceId, outcome };
      await db
        .insertInto('scan_requests')
        .values({ organization_id: organizationId, idempotency_key: idempotencyKey, ...answered })
        .onConflict((known) => known.columns(['organization_id', 'idempotency_key']).doUpdateSet(answered))
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
