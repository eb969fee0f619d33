import type { Kysely, Selectable } from 'kysely';
import type { Board } from '../model/board.ts';
import type { BoardWrites } from './board-port.ts';
import type { Tables } from './schema.ts';

export function boards(db: Kysely<Tables>): BoardWrites {
  const one = async (column: 'id' | 'token_hash', value: string) => {
    const row = await db.selectFrom('boards').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : boardOf(row);
  };

  return {
    get: (id) => one('id', id),
    byTokenHash: (tokenHash) => one('token_hash', tokenHash),
    async ofOrganization(organizationId) {
      const rows = await db
        .selectFrom('boards')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(boardOf);
    },
    async add(board, tokenHash) {
      const { id, organizationId, createdAt, revokedAt, ...told } = board;
      const row = { id, organization_id: organizationId, created_at: createdAt, revoked_at: revokedAt };
      await db
        .insertInto('boards')
        .values({ ...row, token_hash: tokenHash, board: JSON.stringify(told) })
        .execute();
    },
    async change({ id, organizationId, createdAt, revokedAt, ...told }) {
      await db
        .updateTable('boards')
        .set({ board: JSON.stringify(told) })
        .where('id', '=', id)
        .execute();
    },
    async revoke(id, at) {
      await db
        .updateTable('boards')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    },
  };
}

type Told = Omit<Board, 'id' | 'organizationId' | 'createdAt' | 'revokedAt'>;

function boardOf(row: Selectable<Tables['boards']>): Board {
  return {
    ...(JSON.parse(row.board) as Told),
    id: row.id,
    organizationId: row.organization_id,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}
