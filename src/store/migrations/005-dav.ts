import type { Kysely } from 'kysely';

export const migration = {
  name: '005-dav',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('app_passwords')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('user', 'text', (c) => c.notNull().unique())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('password_hash', 'text', (c) => c.notNull())
      .addColumn('feeds', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .addColumn('last_used_at', 'bigint')
      .addColumn('last_agent', 'text')
      .execute();
    await schema.createIndex('app_passwords_organization').on('app_passwords').column('organization_id').execute();
    await schema
      .createTable('dav_collections')
      .addColumn('feed_id', 'text', (c) => c.primaryKey().references('feeds.id').onDelete('cascade'))
      .addColumn('states', 'text', (c) => c.notNull())
      .execute();
    await schema
      .createTable('dav_members')
      .addColumn('feed_id', 'text', (c) => c.notNull().references('dav_collections.feed_id').onDelete('cascade'))
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('etag', 'text', (c) => c.notNull())
      .addColumn('changed_in', 'bigint', (c) => c.notNull())
      .addColumn('present', 'integer', (c) => c.notNull())
      .addPrimaryKeyConstraint('dav_members_key', ['feed_id', 'name'])
      .execute();
  },
};
