import type { Kysely } from 'kysely';

export const migration = {
  name: '016-mail',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('mail_letters')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('organization_id', 'text', (c) => c.notNull())
      .addColumn('subject_id', 'text', (c) => c.notNull())
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('before', 'text', (c) => c.notNull())
      .addColumn('taken', 'text')
      .addColumn('asked', 'integer', (c) => c.notNull())
      .addColumn('attempts', 'integer', (c) => c.notNull())
      .addColumn('interrupted', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('next_at', 'bigint', (c) => c.notNull())
      .addColumn('lease', 'text')
      .addColumn('lease_until', 'bigint', (c) => c.notNull())
      .addColumn('fault', 'text')
      .addColumn('dead', 'integer', (c) => c.notNull())
      .addUniqueConstraint('mail_letters_recipient', ['kind', 'organization_id', 'subject_id', 'address'])
      .execute();
  },
};
