import type { Kysely } from 'kysely';

export const migration = {
  name: '018-feed-options',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('feeds').addColumn('options', 'text').execute();
  },
};
