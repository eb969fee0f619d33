import type { Kysely, Selectable } from 'kysely';
import type { ApiToken, Role } from '../model/account.ts';
import type { ApiTokenWrites } from './account-port.ts';
import type { Tables } from './schema.ts';

export function apiTokens(db: Kysely<Tables>): ApiTokenWrites {
  const one = async (column: 'id' | 'token_hash', value: string) => {
    const row = await db.selectFrom('api_tokens').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : tokenOf(row);
  };
  const revoke = (column: 'id' | 'user_id', value: string, at: number) =>
    db
      .updateTable('api_tokens')
      .set({ revoked_at: at })
      .where(column, '=', value)
      .where('revoked_at', 'is', null)
      .execute();

  return {
    get: (id) => one('id', id),
    byTokenHash: (tokenHash) => one('token_hash', tokenHash),
    async ofUser(userId) {
      const rows = await db
        .selectFrom('api_tokens')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(tokenOf);
    },
    async add(token) {
      await db
        .insertInto('api_tokens')
        .values({
          id: token.id,
          user_id: token.userId,
          organization_id: token.organizationId,
          role: token.role,
          token_hash: token.tokenHash,
          label: token.label,
          created_at: token.createdAt,
          last_used_at: token.lastUsedAt,
          revoked_at: token.revokedAt,
        })
        .execute();
    },
    async use(id, at) {
      await db.updateTable('api_tokens').set({ last_used_at: at }).where('id', '=', id).execute();
    },
    async revoke(id, at) {
      await revoke('id', id, at);
    },
    async revokeAll(userId, at) {
      await revoke('user_id', userId, at);
    },
  };
}

function tokenOf(row: Selectable<Tables['api_tokens']>): ApiToken {
  return {
    id: row.id,
    userId: row.user_id,
    organizationId: row.organization_id,
    role: row.role as Role,
    tokenHash: row.token_hash,
    label: row.label,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
