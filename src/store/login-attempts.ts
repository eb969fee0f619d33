import type { Kysely } from 'kysely';
import type { LoginAttemptWrites } from './account-port.ts';
import type { Tables } from './schema.ts';

export function loginAttempts(db: Kysely<Tables>): LoginAttemptWrites {
  return {
    async get(login, address) {
      const row = await db
        .selectFrom('login_attempts')
        .selectAll()
        .where('login', '=', login)
        .where('address', '=', address)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { failures: row.failures, lastAt: row.last_at, succeededAt: row.succeeded_at };
    },
    async put(login, address, { failures, lastAt, succeededAt }) {
      const values = { failures, last_at: lastAt, succeeded_at: succeededAt };
      await db
        .insertInto('login_attempts')
        .values({ login, address, ...values })
        .onConflict((conflict) => conflict.columns(['login', 'address']).doUpdateSet(values))
        .execute();
    },
    async sweep(before) {
      await db.deleteFrom('login_attempts').where('last_at', '<', before).execute();
    },
  };
}
