import type { Kysely } from 'kysely';
import type { Feed } from '../model/feed.ts';
import type { FeedWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function feeds(db: Kysely<Tables>): FeedWrites {
  const feedOf = (row: { feed: string; public: number }): Feed => ({
    ...(JSON.parse(row.feed) as Feed),
    ...(row.public === 1 && { isPublic: true }),
  });

  return {
    async list(organizationId) {
      const rows = await db
        .selectFrom('feeds')
        .select(['feed', 'public'])
        .where('organization_id', '=', organizationId)
        .orderBy('position')
        .orderBy('id')
        .execute();
      return rows.map(feedOf);
    },
    async get(id) {
      const row = await db.selectFrom('feeds').select(['feed', 'public']).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : feedOf(row);
    },
    async put(feed, position) {
      await db
        .insertInto('feeds')
        .values({ id: feed.id, organization_id: feed.organizationId, position, feed: JSON.stringify(feed) })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ position, feed: JSON.stringify(feed) }))
        .execute();
    },
    async setPublic(id, isPublic) {
      await db
        .updateTable('feeds')
        .set({ public: isPublic ? 1 : 0 })
        .where('id', '=', id)
        .execute();
    },
  };
}
