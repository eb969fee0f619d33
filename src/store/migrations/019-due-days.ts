import type { Kysely } from 'kysely';

/** Before, what a feed gathers of a day had the number 0, as it has without a row: the first that grows is 1. */
export const migration = {
  name: '019-due-days',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('due_days')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('feed_id', 'text', (c) => c.notNull().references('feeds.id'))
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('revised_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('due_days_key', ['organization_id', 'day', 'feed_id'])
      .execute();
  },
};
