import type { Kysely } from 'kysely';

export const migration = {
  name: '007-display',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('boards')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('board', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .execute();
    await schema.createIndex('boards_organization').on('boards').column('organization_id').execute();
    await schema
      .alterTable('feeds')
      .addColumn('public', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await schema.alterTable('occurrences').addColumn('previous', 'text').execute();
  },
};
