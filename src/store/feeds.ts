import type { Kysely } from 'kysely';
import type { Feed, FeedOptions } from '../model/feed.ts';
import type { FeedWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function feeds(db: Kysely<Tables>): FeedWrites {
  const feedOf = (row: { feed: string; public: number; options: string | null }): Feed => ({
    ...(JSON.parse(row.feed) as Feed),
    ...(row.options !== null && (JSON.parse(row.options) as FeedOptions)),
    ...(row.public === 1 && { isPublic: true }),
  });

  return {
    async list(organizationId) {
      const rows = await db
        .selectFrom('feeds')
        .select(['feed', 'public', 'options'])
        .where('organization_id', '=', organizationId)
        .orderBy('position')
        .orderBy('id')
        .execute();
      return rows.map(feedOf);
    },
    async get(id) {
      const row = await db
        .selectFrom('feeds')
        .select(['feed', 'public', 'options'])
        .where('id', '=', id)
        .executeTakeFirst();
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
    async setOptions(id, options) {
      await db
        .updateTable('feeds')
        .set({ options: JSON.stringify(options) })
        .where('id', '=', id)
        .execute();
    },
  };
}
