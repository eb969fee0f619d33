import type { Kysely } from 'kysely';
import type { Programme } from '../model/programme.ts';
import type { DraftEditWrites } from './draft-port.ts';
import type { Tables } from './schema.ts';

export function draftEdits(db: Kysely<Tables>): DraftEditWrites {
  return {
    async last(revisionId) {
      const row = await db
        .selectFrom('draft_edits')
        .select(['version', 'before'])
        .where('revision_id', '=', revisionId)
        .orderBy('version', 'desc')
        .executeTakeFirst();
      return row === undefined ? null : { version: row.version, before: JSON.parse(row.before) as Programme };
    },
    async add(revisionId, version, before) {
      await db
        .insertInto('draft_edits')
        .values({ revision_id: revisionId, version, before: JSON.stringify(before) })
        .execute();
    },
    async remove(revisionId, version) {
      await db.deleteFrom('draft_edits').where('revision_id', '=', revisionId).where('version', '=', version).execute();
    },
    async removeAll(revisionId) {
      await db.deleteFrom('draft_edits').where('revision_id', '=', revisionId).execute();
    },
  };
}
