import type { Kysely } from 'kysely';

export const migration = {
  name: '006-push-kept',
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema.alterTable('pushed_objects').addColumn('altered', 'integer').execute();
    await schema.alterTable('push_targets').addColumn('last_good_at', 'bigint').execute();
  },
};
