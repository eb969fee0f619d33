import type { Kysely, Selectable } from 'kysely';
import type { Conditions, ForeignChange, ForeignPolicy, PushedObject, PushRun, PushTarget } from '../model/push.ts';
import { batches } from './batches.ts';
import { outbox } from './push-outbox.ts';
import type { PushWrites } from './push-port.ts';
import type { Tables } from './schema.ts';

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
        .values({ id, ...rest, last_run: null, last_good_at: null })
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
      for (const batch of batches(objects, ({ uid }) => uid)) await putRows(db, targetId, batch);
    },
    async forgetObjects(targetId, uids) {
      for (const some of batches(uids, (uid) => uid)) {
        await db.deleteFrom('pushed_objects').where('target_id', '=', targetId).where('uid', 'in', some).execute();
      }
    },
    async lastRun(targetId) {
      const row = await db.selectFrom('push_targets').select('last_run').where('id', '=', targetId).executeTakeFirst();
      return row?.last_run ? runOf(row.last_run) : null;
    },
    async lastGoodAt(targetId) {
      const { last_good_at: at } =
        (await db.selectFrom('push_targets').select('last_good_at').where('id', '=', targetId).executeTakeFirst()) ??
        {};
      return at ?? null;
    },
    async recordRun(targetId, run, isGood) {
      const good = isGood ? { last_good_at: run.at } : {};
      await db
        .updateTable('push_targets')
        .set({ last_run: JSON.stringify(run), ...good })
        .where('id', '=', targetId)
        .execute();
    },
  };
}

async function putRows(db: Kysely<Tables>, targetId: string, objects: readonly PushedObject[]): Promise<void> {
  const rows = objects.map(({ uid, href, etag, hash, marks, kept, altered }) => ({
    target_id: targetId,
    uid,
    href,
    etag,
    hash,
    marks: JSON.stringify(marks),
    kept,
    altered: altered === null ? null : Number(altered),
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
        altered: ref('excluded.altered'),
      })),
    )
    .execute();
}

function objectOf(row: Selectable<Tables['pushed_objects']>): PushedObject {
  const { uid, href, etag, hash } = row;
  const kept = row.kept as ForeignChange | null;
  const altered = row.altered === null ? null : row.altered === 1;
  return { uid, href, etag, hash, marks: JSON.parse(row.marks) as string[], kept, altered };
}

/** A run that an earlier release wrote down did not look at what the server altered. */
function runOf(text: string): PushRun {
  const run = JSON.parse(text) as PushRun;
  return { ...run, counts: { ...run.counts, altered: run.counts.altered ?? 0 } };
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
