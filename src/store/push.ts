import type { Kysely, Selectable } from 'kysely';
import type { Conditions, ForeignChange, ForeignPolicy, PushedObject, PushRun, PushTarget } from '../model/push.ts';
import { outbox } from './push-outbox.ts';
import type { PushWrites } from './push-port.ts';
import type { Tables } from './schema.ts';

/** Rows in one statement: SQLite takes 32,766 values, PostgreSQL 65,535. */
const ROWS_AT_ONCE = 500;

export function push(db: Kysely<Tables>): PushWrites {
  return {
    ...outbox(db),
    async targets() {
      const rows = await db.selectFrom('push_targets').selectAll().orderBy('created_at').orderBy('id').execute();
      return rows.map(targetOf);
    },
    async target(id) {
      const row = await db.selectFrom('push_targets').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : targetOf(row);
    },
    async putTarget(target) {
      const { id, ...rest } = rowOf(target);
      await db
        .insertInto('push_targets')
        .values({ id, ...rest, last_run: null })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(rest))
        .execute();
    },
    async removeTarget(id) {
      await db.deleteFrom('push_targets').where('id', '=', id).execute();
    },
    async setConditions(id, conditions) {
      await db.updateTable('push_targets').set({ conditions }).where('id', '=', id).execute();
    },
    async objects(targetId) {
      const rows = await db
        .selectFrom('pushed_objects')
        .selectAll()
        .where('target_id', '=', targetId)
        .orderBy('uid')
        .execute();
      return rows.map(objectOf);
    },
    async putObjects(targetId, objects) {
      for (let done = 0; done < objects.length; done += ROWS_AT_ONCE) {
        await putRows(db, targetId, objects.slice(done, done + ROWS_AT_ONCE));
      }
    },
    async forgetObjects(targetId, uids) {
      for (let done = 0; done < uids.length; done += ROWS_AT_ONCE) {
        const some = uids.slice(done, done + ROWS_AT_ONCE);
        await db.deleteFrom('pushed_objects').where('target_id', '=', targetId).where('uid', 'in', some).execute();
      }
    },
    async lastRun(targetId) {
      const row = await db.selectFrom('push_targets').select('last_run').where('id', '=', targetId).executeTakeFirst();
      return row?.last_run ? (JSON.parse(row.last_run) as PushRun) : null;
    },
    async recordRun(targetId, run) {
      await db
        .updateTable('push_targets')
        .set({ last_run: JSON.stringify(run) })
        .where('id', '=', targetId)
        .execute();
    },
  };
}

async function putRows(db: Kysely<Tables>, targetId: string, objects: readonly PushedObject[]): Promise<void> {
  const rows = objects.map(({ uid, href, etag, hash, marks, kept }) => ({
    target_id: targetId,
    uid,
    href,
    etag,
    hash,
    marks: JSON.stringify(marks),
    kept,
  }));
  await db
    .insertInto('pushed_objects')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['target_id', 'uid']).doUpdateSet(({ ref }) => ({
        href: ref('excluded.href'),
        etag: ref('excluded.etag'),
        hash: ref('excluded.hash'),
        marks: ref('excluded.marks'),
        kept: ref('excluded.kept'),
      })),
    )
    .execute();
}

function objectOf(row: Selectable<Tables['pushed_objects']>): PushedObject {
  const { uid, href, etag, hash } = row;
  return { uid, href, etag, hash, marks: JSON.parse(row.marks) as string[], kept: row.kept as ForeignChange | null };
}

function rowOf(target: PushTarget) {
  return {
    id: target.id,
    organization_id: target.organizationId,
    feed_id: target.feedId,
    calendar_url: target.calendarUrl,
    user: target.user,
    password: target.password,
    policy: target.policy,
    conditions: target.conditions,
    created_at: target.createdAt,
  };
}

function targetOf(row: Selectable<Tables['push_targets']>): PushTarget {
  return {
    id: row.id,
    organizationId: row.organization_id,
    feedId: row.feed_id,
    calendarUrl: row.calendar_url,
    user: row.user,
    password: row.password,
    policy: row.policy as ForeignPolicy,
    conditions: row.conditions as Conditions,
    createdAt: row.created_at,
  };
}
