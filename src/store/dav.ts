import type { Kysely, Selectable } from 'kysely';
import { batches } from './batches.ts';
import type { AppPassword, CollectionLog, DavWrites, MemberLog } from './dav-port.ts';
import type { Tables } from './schema.ts';

export function dav(db: Kysely<Tables>): DavWrites {
  const one = async (column: 'id' | 'user', value: string) => {
    const row = await db.selectFrom('app_passwords').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : passwordOf(row);
  };

  return {
    async passwords(organizationId) {
      const rows = await db
        .selectFrom('app_passwords')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(passwordOf);
    },
    password: (id) => one('id', id),
    passwordOf: (user) => one('user', user),
    collection: (feedId) => collection(db, feedId),
    async addPassword(password) {
      await db.insertInto('app_passwords').values(rowOf(password)).execute();
    },
    async revokePassword(id, at) {
      await db
        .updateTable('app_passwords')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    },
    async recordPasswordUses(uses) {
      for (const { id, lastUsedAt, lastAgent } of uses) {
        const used = { last_used_at: lastUsedAt, last_agent: lastAgent };
        await db.updateTable('app_passwords').set(used).where('id', '=', id).execute();
      }
    },
    async advanceCollection(feedId, states, members) {
      const row = { feed_id: feedId, states: JSON.stringify(states) };
      await db
        .insertInto('dav_collections')
        .values(row)
        .onConflict((conflict) => conflict.column('feed_id').doUpdateSet({ states: row.states }))
        .execute();
      for (const batch of batches(members, ({ name }) => name)) await putMembers(db, feedId, batch);
      // Nobody can ask any more what went before the oldest state that is known.
      await db
        .deleteFrom('dav_members')
        .where('feed_id', '=', feedId)
        .where('present', '=', 0)
        .where('changed_in', '<=', states[0] ?? 0)
        .execute();
    },
  };
}

async function collection(db: Kysely<Tables>, feedId: string): Promise<CollectionLog | null> {
  const row = await db.selectFrom('dav_collections').selectAll().where('feed_id', '=', feedId).executeTakeFirst();
  if (row === undefined) return null;
  const members = await db
    .selectFrom('dav_members')
    .selectAll()
    .where('feed_id', '=', feedId)
    .orderBy('name')
    .execute();
  return { states: JSON.parse(row.states) as number[], members: members.map(memberOf) };
}

async function putMembers(db: Kysely<Tables>, feedId: string, members: readonly MemberLog[]): Promise<void> {
  const rows = members.map(({ name, etag, changedIn, isPresent }) => {
    return { feed_id: feedId, name, etag, changed_in: changedIn, present: isPresent ? 1 : 0 };
  });
  await db
    .insertInto('dav_members')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['feed_id', 'name']).doUpdateSet(({ ref }) => ({
        etag: ref('excluded.etag'),
        changed_in: ref('excluded.changed_in'),
        present: ref('excluded.present'),
      })),
    )
    .execute();
}

function memberOf({ name, etag, changed_in, present }: Selectable<Tables['dav_members']>): MemberLog {
  return { name, etag, changedIn: changed_in, isPresent: present === 1 };
}

function rowOf(password: AppPassword) {
  return {
    id: password.id,
    organization_id: password.organizationId,
    user: password.user,
    label: password.label,
    password_hash: password.passwordHash,
    feeds: JSON.stringify(password.feedIds),
    created_at: password.createdAt,
    revoked_at: password.revokedAt,
    last_used_at: password.lastUsedAt,
    last_agent: password.lastAgent,
  };
}

function passwordOf(row: Selectable<Tables['app_passwords']>): AppPassword {
  return {
    id: row.id,
    organizationId: row.organization_id,
    user: row.user,
    label: row.label,
    passwordHash: row.password_hash,
    feedIds: JSON.parse(row.feeds) as string[],
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
    lastAgent: row.last_agent,
  };
}
