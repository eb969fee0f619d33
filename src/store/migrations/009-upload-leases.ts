import type { Kysely } from 'kysely';

export const migration = {
  name: '009-upload-leases',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('uploads').addColumn('lease_until', 'bigint').execute();
  },
};
