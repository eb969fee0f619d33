import type { Kysely, Selectable } from 'kysely';
import type { Session } from '../model/account.ts';
import type { SessionWrites } from './account-port.ts';
import type { Tables } from './schema.ts';

export function sessions(db: Kysely<Tables>): SessionWrites {
  return {
    async get(tokenHash) {
      const row = await db.selectFrom('sessions').selectAll().where('token_hash', '=', tokenHash).executeTakeFirst();
      return row === undefined ? null : sessionOf(row);
    },
    async ofUser(userId) {
      const rows = await db
        .selectFrom('sessions')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('last_seen_at', 'desc')
        .orderBy('token_hash')
        .execute();
      return rows.map(sessionOf);
    },
    async add(session) {
      await db
        .insertInto('sessions')
        .values({
          token_hash: session.tokenHash,
          user_id: session.userId,
          created_at: session.createdAt,
          last_seen_at: session.lastSeenAt,
          expires_at: session.expiresAt,
          address: session.address,
          agent: session.agent,
        })
        .execute();
    },
    async see(tokenHash, at) {
      await db.updateTable('sessions').set({ last_seen_at: at }).where('token_hash', '=', tokenHash).execute();
    },
    async end(tokenHash) {
      await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
    },
    async endAll(userId, except) {
      const all = db.deleteFrom('sessions').where('user_id', '=', userId);
      await (except === null ? all : all.where('token_hash', '!=', except)).execute();
    },
    async sweep(now, seenBefore) {
      await db
        .deleteFrom('sessions')
        .where(({ eb, or }) => or([eb('expires_at', '<=', now), eb('last_seen_at', '<', seenBefore)]))
        .execute();
    },
  };
}

function sessionOf(row: Selectable<Tables['sessions']>): Session {
  return {
    tokenHash: row.token_hash,
    userId: row.user_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    address: row.address,
    agent: row.agent,
  };
}
