import type { Kysely, Selectable } from 'kysely';
import { FAULTS, type PushFault, type PushHold, type PushLetter } from '../model/push.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { PushWrites } from './push-port.ts';
import type { Tables } from './schema.ts';

type Outbox = Pick<PushWrites, 'letter' | 'ask' | 'revive' | 'take' | 'takeOf' | 'renew' | 'finish' | 'putOff'>;

export function outbox(db: Kysely<Tables>): Outbox {
  const held = (targetId: string, owner: string) =>
    db.updateTable('push_outbox').where('target_id', '=', targetId).where('lease', '=', owner);

  async function lease(row: Selectable<Tables['push_outbox']> | undefined, owner: string, until: EpochSeconds) {
    if (row === undefined) return null;
    await db
      .updateTable('push_outbox')
      .set({ lease: owner, lease_until: until })
      .where('target_id', '=', row.target_id)
      .execute();
    return letterOf({ ...row, lease: owner, lease_until: until });
  }

  return {
    async letter(targetId) {
      const row = await db.selectFrom('push_outbox').selectAll().where('target_id', '=', targetId).executeTakeFirst();
      return row === undefined ? null : letterOf(row);
    },
    ask: (targetId, at) => askFor(db, [targetId], at),
    async revive(targetId, at, isConfirmed) {
      await askFor(db, [targetId], at);
      await db
        .updateTable('push_outbox')
        .set({ attempts: 0, next_at: at, dead: null, hold: null, confirmed: isConfirmed ? 1 : 0 })
        .where('target_id', '=', targetId)
        .execute();
    },
    async take(owner, now, until) {
      const row = await db
        .selectFrom('push_outbox')
        .selectAll()
        .where('next_at', '<=', now)
        .where('lease_until', '<=', now)
        .where('dead', 'is', null)
        .where('hold', 'is', null)
        .orderBy('next_at')
        .orderBy('target_id')
        .limit(1)
        .executeTakeFirst();
      return lease(row, owner, until);
    },
    async takeOf(targetId, owner, now, until) {
      const row = await db
        .selectFrom('push_outbox')
        .selectAll()
        .where('target_id', '=', targetId)
        .where('lease_until', '<=', now)
        .executeTakeFirst();
      return lease(row, owner, until);
    },
    async renew(targetId, owner, until) {
      const { numUpdatedRows } = await held(targetId, owner).set({ lease_until: until }).executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
    async finish({ targetId, asked }, owner) {
      await db
        .deleteFrom('push_outbox')
        .where('target_id', '=', targetId)
        .where('lease', '=', owner)
        .where('asked', '=', asked)
        .execute();
      const fresh = { attempts: 0, lease: null, lease_until: 0, dead: null, hold: null, confirmed: 0 };
      await held(targetId, owner).set(fresh).execute();
    },
    async putOff({ targetId, attempts }, owner, { nextAt, dead, hold }) {
      await held(targetId, owner)
        .set({
          attempts: attempts + 1,
          next_at: nextAt,
          lease: null,
          lease_until: 0,
          dead: dead === null ? null : JSON.stringify(dead),
          hold: hold === null ? null : JSON.stringify(hold),
        })
        .execute();
    },
  };
}

/** Every target of an organisation: in the transaction that changes what the organisation publishes. */
export async function askForAll(db: Kysely<Tables>, organizationId: string, at: EpochSeconds): Promise<void> {
  const rows = await db.selectFrom('push_targets').select('id').where('organization_id', '=', organizationId).execute();
  await askFor(
    db,
    rows.map(({ id }) => id),
    at,
  );
}

/**
 * What waits for a yes is planned anew, and what is put off is not hurried. What is dead of a fault that may have passed
 * is tried once more, for the newest state; where a person has to do something first, it stays dead.
 */
async function askFor(db: Kysely<Tables>, targetIds: readonly string[], at: EpochSeconds): Promise<void> {
  for (const target_id of targetIds) {
    await reviveIfPassing(db, target_id, at);
    await db
      .insertInto('push_outbox')
      .values({ target_id, asked: 1, attempts: 0, next_at: at, lease_until: 0, confirmed: 0 })
      .onConflict((conflict) =>
        conflict.column('target_id').doUpdateSet(({ eb, ref }) => ({
          asked: eb(ref('push_outbox.asked'), '+', 1),
          hold: null,
          confirmed: 0,
        })),
      )
      .execute();
  }
}

async function reviveIfPassing(db: Kysely<Tables>, targetId: string, at: EpochSeconds): Promise<void> {
  const row = await db
    .selectFrom('push_outbox')
    .select('dead')
    .where('target_id', '=', targetId)
    .where('dead', 'is not', null)
    .executeTakeFirst();
  if (!row?.dead || FAULTS[(JSON.parse(row.dead) as PushFault).kind].lasting) return;
  await db.updateTable('push_outbox').set({ dead: null, next_at: at }).where('target_id', '=', targetId).execute();
}

function letterOf(row: Selectable<Tables['push_outbox']>): PushLetter {
  return {
    targetId: row.target_id,
    asked: row.asked,
    attempts: row.attempts,
    nextAt: row.next_at,
    leaseUntil: row.lease_until,
    dead: row.dead === null ? null : (JSON.parse(row.dead) as PushFault),
    hold: row.hold === null ? null : (JSON.parse(row.hold) as PushHold),
    isConfirmed: row.confirmed === 1,
  };
}
