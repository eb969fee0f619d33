import type { Kysely } from 'kysely';
import type { SettingWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function settings(db: Kysely<Tables>): SettingWrites {
  return {
    async get(name) {
      const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
      return row?.value ?? null;
    },
    async put(name, value) {
      await db
        .insertInto('settings')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute();
    },
  };
}
