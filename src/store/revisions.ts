import type { Kysely, Selectable } from 'kysely';
import type { Clash } from '../model/clash.ts';
import type { Genre, Programme } from '../model/programme.ts';
import type { Acceptance, ProgrammeRecord, Revision, RevisionChanges } from '../model/revision.ts';
import type { LocalDate } from '../time/local.ts';
import type { RevisionWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function revisions(db: Kysely<Tables>): RevisionWrites {
  const programmes = (organizationId: string) =>
    db.selectFrom('programmes').selectAll().where('organization_id', '=', organizationId);

  return {
    async get(id) {
      const row = await db.selectFrom('revisions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : revisionOf(row);
    },
    async drafts(organizationId) {
      const rows = await db
        .selectFrom('revisions')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('accepted_at', 'is', null)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(revisionOf);
    },
    async draftCount() {
      const row = await db
        .selectFrom('revisions')
        .select(db.fn.count<number>('id').as('drafts'))
        .where('accepted_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(row.drafts);
    },
    async ofDocument(organizationId, documentId) {
      const rows = await db
        .selectFrom('revisions')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .where('document_id', '=', documentId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(revisionOf);
    },
    async ofProgramme(programmeId) {
      const rows = await db
        .selectFrom('revisions')
        .selectAll()
        .where('programme_id', '=', programmeId)
        .orderBy('number')
        .execute();
      return rows.map(revisionOf);
    },
    async programme({ organizationId, genre, period }) {
      const row = await programmes(organizationId)
        .where('genre', '=', genre)
        .where('period_start', '=', period.start)
        .where('period_end', '=', period.end)
        .executeTakeFirst();
      return row === undefined ? null : programmeOf(row);
    },
    async programmes(organizationId) {
      return (await programmes(organizationId).orderBy('period_start').orderBy('id').execute()).map(programmeOf);
    },
    async acceptedSince(organizationId, since) {
      const rows = await db
        .selectFrom('revisions')
        .select(['programme_id', 'number', 'accepted_at'])
        .where('organization_id', '=', organizationId)
        .where('accepted_at', '>=', since)
        .orderBy('accepted_at')
        .execute();
      return rows.map((row) => ({
        programmeId: row.programme_id ?? '',
        number: row.number ?? 0,
        acceptedAt: row.accepted_at ?? 0,
      }));
    },
    async addDraft(draft) {
      await db.insertInto('revisions').values(draftRow(draft)).execute();
    },
    async replaceDraft(draft) {
      await db
        .updateTable('revisions')
        .set(draftRow(draft))
        .where('id', '=', draft.id)
        .where('accepted_at', 'is', null)
        .execute();
    },
    async removeDraft(id) {
      await db.deleteFrom('revisions').where('id', '=', id).where('accepted_at', 'is', null).execute();
    },
    async addProgramme({ id, organizationId, genre, period }, at) {
      await db
        .insertInto('programmes')
        .values({
          id,
          organization_id: organizationId,
          genre,
          period_start: period.start,
          period_end: period.end,
          created_at: at,
        })
        .execute();
    },
    async accept(id, acceptance) {
      await db
        .updateTable('revisions')
        .set(acceptanceRow(acceptance))
        .where('id', '=', id)
        .where('accepted_at', 'is', null)
        .execute();
    },
  };
}

function draftRow(draft: Revision) {
  return {
    id: draft.id,
    organization_id: draft.organizationId,
    document_id: draft.documentId,
    programme: JSON.stringify(draft.programme),
    created_at: draft.createdAt,
    version: draft.version,
    amends: draft.amends,
    restored_from: draft.restoredFrom,
  };
}

function acceptanceRow(acceptance: Acceptance) {
  return {
    programme_id: acceptance.programmeId,
    number: acceptance.number,
    accepted_by: acceptance.acceptedBy,
    accepted_at: acceptance.acceptedAt,
    changes: JSON.stringify(acceptance.changes),
    warnings: JSON.stringify(acceptance.warnings),
  };
}

function revisionOf(row: Selectable<Tables['revisions']>): Revision {
  return {
    id: row.id,
    organizationId: row.organization_id,
    documentId: row.document_id,
    programme: JSON.parse(row.programme) as Programme,
    createdAt: row.created_at,
    version: row.version,
    amends: row.amends,
    restoredFrom: row.restored_from,
    acceptance: acceptanceOf(row),
  };
}

/** The columns are filled together or not at all. */
function acceptanceOf(row: Selectable<Tables['revisions']>): Acceptance | null {
  if (row.programme_id === null || row.accepted_at === null) return null;
  return {
    programmeId: row.programme_id,
    number: row.number ?? 0,
    acceptedBy: row.accepted_by ?? '',
    acceptedAt: row.accepted_at,
    changes: JSON.parse(row.changes ?? '{}') as RevisionChanges,
    warnings: JSON.parse(row.warnings ?? '[]') as readonly Clash[],
  };
}

function programmeOf(row: Selectable<Tables['programmes']>): ProgrammeRecord {
  return {
    id: row.id,
    organizationId: row.organization_id,
    genre: row.genre as Genre,
    period: { start: row.period_start as LocalDate, end: row.period_end as LocalDate },
  };
}
