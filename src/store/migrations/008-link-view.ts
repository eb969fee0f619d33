import type { Kysely } from 'kysely';

export const migration = {
  name: '008-link-view',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('feed_links').addColumn('view', 'text').execute();
  },
};
