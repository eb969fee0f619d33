import type { Kysely } from 'kysely';

export const migration = {
  name: '002-push',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('push_targets')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('feed_id', 'text', (c) => c.notNull().references('feeds.id'))
      .addColumn('calendar_url', 'text', (c) => c.notNull().unique())
      .addColumn('user', 'text', (c) => c.notNull())
      .addColumn('password', 'text', (c) => c.notNull())
      .addColumn('policy', 'text', (c) => c.notNull())
      .addColumn('conditions', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('last_run', 'text')
      .execute();
    await schema.createIndex('push_targets_organization').on('push_targets').column('organization_id').execute();
    await schema
      .createTable('pushed_objects')
      .addColumn('target_id', 'text', (c) => c.notNull().references('push_targets.id').onDelete('cascade'))
      .addColumn('uid', 'text', (c) => c.notNull())
      .addColumn('href', 'text', (c) => c.notNull())
      .addColumn('etag', 'text')
      .addColumn('hash', 'text')
      .addColumn('marks', 'text', (c) => c.notNull())
      .addColumn('kept', 'text')
      .addPrimaryKeyConstraint('pushed_objects_key', ['target_id', 'uid'])
      .execute();
    await schema
      .createTable('push_outbox')
      .addColumn('target_id', 'text', (c) => c.primaryKey().references('push_targets.id').onDelete('cascade'))
      .addColumn('asked', 'bigint', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('next_at', 'bigint', (c) => c.notNull())
      .addColumn('lease', 'text')
      .addColumn('lease_until', 'bigint', (c) => c.notNull())
      .addColumn('dead', 'text')
      .addColumn('hold', 'text')
      .addColumn('confirmed', 'integer', (c) => c.notNull())
      .execute();
  },
};
