import type { Kysely } from 'kysely';

/** `bytea` is PostgreSQL's name; SQLite takes any name and keeps bytes as bytes. */
const BYTES = 'bytea';

export const migration = {
  name: '001-first',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .createTable('organizations')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('example', 'integer', (c) => c.notNull())
      .addColumn('counter', 'bigint', (c) => c.notNull())
      .addColumn('changed_at', 'bigint', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute();
    await schema.createIndex('organizations_counter').on('organizations').column('counter').execute();
    await schema
      .createTable('rosters')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('roster', 'text', (c) => c.notNull())
      .addColumn('origin', 'text', (c) => c.notNull())
      .addColumn('stored_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('rosters_key', ['organization_id', 'number'])
      .execute();
    await schema
      .createTable('documents')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('id', 'text', (c) => c.notNull())
      .addColumn('file_name', 'text', (c) => c.notNull())
      .addColumn('format', 'text', (c) => c.notNull())
      .addColumn('bytes', BYTES as 'blob', (c) => c.notNull())
      .addColumn('received_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('documents_key', ['organization_id', 'id'])
      .execute();
    await schema
      .createTable('programmes')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('genre', 'text', (c) => c.notNull())
      .addColumn('period_start', 'text', (c) => c.notNull())
      .addColumn('period_end', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addUniqueConstraint('programmes_name', ['organization_id', 'genre', 'period_start', 'period_end'])
      .execute();
    await schema
      .createTable('revisions')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('programme_id', 'text', (c) => c.references('programmes.id'))
      .addColumn('number', 'integer')
      .addColumn('document_id', 'text')
      .addColumn('programme', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('accepted_by', 'text')
      .addColumn('accepted_at', 'bigint')
      .addColumn('changes', 'text')
      .addUniqueConstraint('revisions_number', ['programme_id', 'number'])
      .addForeignKeyConstraint('revisions_document', ['organization_id', 'document_id'], 'documents', [
        'organization_id',
        'id',
      ])
      .execute();
    await schema
      .createIndex('revisions_of_document')
      .on('revisions')
      .columns(['organization_id', 'document_id'])
      .execute();
    await schema
      .createTable('occurrences')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('uid', 'text', (c) => c.notNull())
      .addColumn('programme_id', 'text', (c) => c.notNull().references('programmes.id'))
      .addColumn('revision_id', 'text', (c) => c.notNull().references('revisions.id'))
      .addColumn('first_day', 'text', (c) => c.notNull())
      .addColumn('last_day', 'text', (c) => c.notNull())
      .addColumn('revised_at', 'bigint', (c) => c.notNull())
      .addColumn('occurrence', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('occurrences_key', ['organization_id', 'uid'])
      .execute();
    await schema
      .createIndex('occurrences_days')
      .on('occurrences')
      .columns(['organization_id', 'last_day', 'first_day'])
      .execute();
    await schema
      .createIndex('occurrences_revised')
      .on('occurrences')
      .columns(['organization_id', 'revised_at'])
      .execute();
    await schema.createIndex('occurrences_programme').on('occurrences').column('programme_id').execute();
    await schema
      .createTable('feeds')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('feed', 'text', (c) => c.notNull())
      .execute();
    await schema.createIndex('feeds_organization').on('feeds').columns(['organization_id', 'position']).execute();
    await schema
      .createTable('feed_links')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('feed_id', 'text', (c) => c.notNull().references('feeds.id'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('revoked_at', 'bigint')
      .addColumn('uses', 'bigint', (c) => c.notNull().defaultTo(0))
      .addColumn('last_used_at', 'bigint')
      .addColumn('last_agent', 'text')
      .execute();
    await schema.createIndex('feed_links_feed').on('feed_links').column('feed_id').execute();
    await schema.createIndex('feed_links_organization').on('feed_links').column('organization_id').execute();
    await schema
      .createTable('change_counter')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('counter', 'bigint', (c) => c.notNull())
      .execute();
    await db
      .withTables<{ change_counter: { id: number; counter: number } }>()
      .insertInto('change_counter')
      .values({ id: 1, counter: 0 })
      .execute();
    await schema
      .createTable('settings')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
  },
};
