import type { Kysely } from 'kysely';
import type { OneTimePurpose } from '../model/account.ts';
import type { OneTimeLinkWrites } from './account-port.ts';
import type { Tables } from './schema.ts';

export function oneTimeLinks(db: Kysely<Tables>): OneTimeLinkWrites {
  return {
    async get(tokenHash) {
      const row = await db
        .selectFrom('one_time_links')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        tokenHash,
        purpose: row.purpose as OneTimePurpose,
        userId: row.user_id,
        madeBy: row.made_by,
        createdAt: row.created_at,
        expiresAt: row.expires_at,
      };
    },
    async put({ tokenHash, purpose, userId, madeBy, createdAt, expiresAt }) {
      const earlier = db.deleteFrom('one_time_links').where('purpose', '=', purpose);
      await (userId === null ? earlier : earlier.where('user_id', '=', userId)).execute();
      await db
        .insertInto('one_time_links')
        .values({
          ...{ token_hash: tokenHash, purpose, user_id: userId, made_by: madeBy },
          ...{ created_at: createdAt, expires_at: expiresAt },
        })
        .execute();
    },
    async take(tokenHash) {
      const taken = await db.deleteFrom('one_time_links').where('token_hash', '=', tokenHash).executeTakeFirst();
      return taken.numDeletedRows > 0n;
    },
    async removeMadeBy(userId) {
      await db.deleteFrom('one_time_links').where('made_by', '=', userId).execute();
    },
    async removeOf(userId) {
      await db.deleteFrom('one_time_links').where('user_id', '=', userId).execute();
    },
  };
}
