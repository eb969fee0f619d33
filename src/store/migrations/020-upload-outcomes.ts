import type { Kysely } from 'kysely';

export const migration = {
  name: '020-upload-outcomes',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('uploads').addColumn('outcome', 'text').execute();
  },
};
