import type { Kysely } from 'kysely';

/** With which key a scan came and what was answered; and who made a link for a password, with whom it ends. */
export const migration = {
  name: '021-scan-requests',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('scan_requests')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('idempotency_key', 'text', (c) => c.notNull())
      .addColumn('fingerprint', 'text', (c) => c.notNull())
      .addColumn('evidence_id', 'text', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('scan_requests_key', ['organization_id', 'idempotency_key'])
      .execute();
    await db.schema.alterTable('one_time_links').addColumn('made_by', 'text').execute();
  },
};
