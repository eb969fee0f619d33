import type { Kysely, Selectable } from 'kysely';
import type { Role, User } from '../model/account.ts';
import type { UserWrites } from './account-port.ts';
import type { Tables } from './schema.ts';

const COLUMNS = ['id', 'organization_id', 'role', 'login', 'name', 'email', 'created_at', 'disabled_at'] as const;

export function users(db: Kysely<Tables>): UserWrites {
  const one = async (column: 'id' | 'login', value: string) => {
    const row = await db.selectFrom('users').select(COLUMNS).where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : userOf(row);
  };

  return {
    get: (id) => one('id', id),
    byLogin: (login) => one('login', login),
    async list(organizationId) {
      const all = db.selectFrom('users').select(COLUMNS).orderBy('created_at').orderBy('login');
      const rows = await (organizationId === null ? all : all.where('organization_id', '=', organizationId)).execute();
      return rows.map(userOf);
    },
    async password(id) {
      const row = await db.selectFrom('users').select('password').where('id', '=', id).executeTakeFirst();
      return row?.password ?? null;
    },
    async add(user) {
      await db
        .insertInto('users')
        .values({ ...rowOf(user), id: user.id, created_at: user.createdAt, password: null })
        .execute();
    },
    async replace(user) {
      await db.updateTable('users').set(rowOf(user)).where('id', '=', user.id).execute();
    },
    async setPassword(id, hash) {
      await db.updateTable('users').set({ password: hash }).where('id', '=', id).execute();
    },
    async remove(id) {
      await db.deleteFrom('users').where('id', '=', id).execute();
    },
  };
}

function rowOf({ organizationId, role, login, name, email, disabledAt }: User) {
  return { organization_id: organizationId, role, login, name, email, disabled_at: disabledAt };
}

function userOf(row: Pick<Selectable<Tables['users']>, (typeof COLUMNS)[number]>): User {
  return {
    id: row.id,
    organizationId: row.organization_id,
    role: row.role as Role,
    login: row.login,
    name: row.name,
    email: row.email,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
  };
}
