import type { Kysely, Selectable } from 'kysely';
import { AS_THE_FEED, type LinkView } from '../model/feed.ts';
import type { FeedLink, LinkWrites } from './port.ts';
import type { Tables } from './schema.ts';

export function links(db: Kysely<Tables>): LinkWrites {
  const one = async (column: 'id' | 'token_hash', value: string) => {
    const row = await db.selectFrom('feed_links').selectAll().where(column, '=', value).executeTakeFirst();
    return row === undefined ? null : linkOf(row);
  };

  return {
    async ofOrganization(organizationId) {
      const rows = await db
        .selectFrom('feed_links')
        .selectAll()
        .where('organization_id', '=', organizationId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(linkOf);
    },
    get: (id) => one('id', id),
    byTokenHash: (tokenHash) => one('token_hash', tokenHash),
    async count() {
      const row = await db
        .selectFrom('feed_links')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async add(link) {
      await db.insertInto('feed_links').values(rowOf(link)).execute();
    },
    async change(id, label, view) {
      const values = { label, view: JSON.stringify(view) };
      await db.updateTable('feed_links').set(values).where('id', '=', id).execute();
    },
    async revoke(id, at) {
      await db
        .updateTable('feed_links')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .execute();
    },
    async recordUses(uses) {
      for (const use of uses) {
        await db
          .updateTable('feed_links')
          .set(({ eb }) => ({
            uses: eb('uses', '+', use.uses),
            last_used_at: use.lastUsedAt,
            last_agent: use.lastAgent,
          }))
          .where('id', '=', use.linkId)
          .execute();
      }
    },
  };
}

function rowOf(link: FeedLink) {
  return {
    id: link.id,
    organization_id: link.organizationId,
    feed_id: link.feedId,
    token_hash: link.tokenHash,
    label: link.label,
    view: JSON.stringify(link.view),
    created_at: link.createdAt,
    revoked_at: link.revokedAt,
    uses: link.uses,
    last_used_at: link.lastUsedAt,
    last_agent: link.lastAgent,
  };
}

function linkOf(row: Selectable<Tables['feed_links']>): FeedLink {
  return {
    id: row.id,
    organizationId: row.organization_id,
    feedId: row.feed_id,
    tokenHash: row.token_hash,
    label: row.label,
    view: row.view === null ? AS_THE_FEED : (JSON.parse(row.view) as LinkView),
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
    uses: row.uses,
    lastUsedAt: row.last_used_at,
    lastAgent: row.last_agent,
  };
}
