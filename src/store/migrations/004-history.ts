import type { Kysely } from 'kysely';

export const migration = {
  name: '004-history',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('history')
      .addColumn('id', 'bigint', (c) => c.primaryKey())
      .addColumn('organization_id', 'text')
      .addColumn('at', 'bigint', (c) => c.notNull())
      .addColumn('actor_kind', 'text', (c) => c.notNull())
      .addColumn('actor_id', 'text', (c) => c.notNull())
      .addColumn('actor_name', 'text', (c) => c.notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('subjects', 'text', (c) => c.notNull())
      .addColumn('first_day', 'text')
      .addColumn('last_day', 'text')
      .addColumn('changes', 'text', (c) => c.notNull())
      .addColumn('data', 'text', (c) => c.notNull())
      .execute();
    await schema.createIndex('history_organization').on('history').columns(['organization_id', 'id']).execute();
    await schema
      .createTable('history_subjects')
      .addColumn('history_id', 'bigint', (c) => c.notNull().references('history.id'))
      .addColumn('subject', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('history_subjects_key', ['subject', 'history_id'])
      .execute();
  },
};
