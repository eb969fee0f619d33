import type { Kysely } from 'kysely';

/** What stays of a file whose bytes are kept no longer; whose `removed_at` is null is there whole. */
export const migration = {
  name: '017-kept-files',
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of ['documents', 'evidence']) {
      await db.schema.alterTable(table).addColumn('received_by', 'text').execute();
      await db.schema.alterTable(table).addColumn('removed_at', 'bigint').execute();
      await db.schema.alterTable(table).addColumn('size', 'bigint').execute();
    }
    await db.schema.alterTable('evidence').addColumn('digest', 'text').execute();
  },
};
