import type { Kysely } from 'kysely';

/** `bytea` is PostgreSQL's name; SQLite takes any name and keeps bytes as bytes. */
const BYTES = 'bytea';

export const migration = {
  name: '008-drafts',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .alterTable('revisions')
      .addColumn('version', 'integer', (c) => c.notNull().defaultTo(1))
      .execute();
    await schema.alterTable('revisions').addColumn('amends', 'text').execute();
    await schema.alterTable('revisions').addColumn('restored_from', 'text').execute();
    await schema.alterTable('revisions').addColumn('warnings', 'text').execute();
    await schema
      .createIndex('revisions_drafts')
      .on('revisions')
      .columns(['organization_id', 'accepted_at', 'created_at'])
      .execute();
    await schema
      .createTable('draft_edits')
      .addColumn('revision_id', 'text', (c) => c.notNull().references('revisions.id').onDelete('cascade'))
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('before', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('draft_edits_key', ['revision_id', 'version'])
      .execute();
    await schema
      .createTable('uploads')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('actor', 'text', (c) => c.notNull())
      .addColumn('file_name', 'text')
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('fault', 'text')
      .addColumn('document_id', 'text')
      .addColumn('revision_id', 'text')
      .addColumn('idempotency_key', 'text')
      .addColumn('fingerprint', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('ended_at', 'bigint')
      .addUniqueConstraint('uploads_idempotency', ['organization_id', 'idempotency_key'])
      .execute();
    await schema.createIndex('uploads_organization').on('uploads').columns(['organization_id', 'created_at']).execute();
    await schema
      .createTable('evidence')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('revision_id', 'text', (c) => c.notNull().references('revisions.id').onDelete('cascade'))
      .addColumn('file_name', 'text', (c) => c.notNull())
      .addColumn('media_type', 'text', (c) => c.notNull())
      .addColumn('bytes', BYTES as 'blob', (c) => c.notNull())
      .addColumn('received_at', 'bigint', (c) => c.notNull())
      .execute();
    await schema.createIndex('evidence_revision').on('evidence').column('revision_id').execute();
  },
};
