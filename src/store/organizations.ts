import type { Kysely } from 'kysely';
import type { Organization } from '../model/organization.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { announce } from './dialect.ts';
import type { OrganizationRecord, OrganizationWrites, RosterOrigin } from './port.ts';
import { askForAll } from './push-outbox.ts';
import type { Tables } from './schema.ts';

export function organizations(db: Kysely<Tables>): OrganizationWrites {
  const records = () =>
    db
      .selectFrom('organizations as o')
      .innerJoin('rosters as r', 'r.organization_id', 'o.id')
      .where('r.number', '=', (query) =>
        query
          .selectFrom('rosters as newest')
          .select(({ fn }) => fn.max('newest.number').as('number'))
          .whereRef('newest.organization_id', '=', 'o.id'),
      )
      .select(['r.roster', 'r.origin', 'o.changed_at']);

  return {
    async list() {
      return (await records().orderBy('o.created_at').orderBy('o.id').execute()).map(recordOf);
    },
    async get(id) {
      const row = await records().where('o.id', '=', id).executeTakeFirst();
      return row === undefined ? null : recordOf(row);
    },
    counter: () => counterOf(db),
    async changedSince(counter) {
      const rows = await db.selectFrom('organizations').select('id').where('counter', '>', counter).execute();
      return rows.map(({ id }) => id);
    },
    async add(organization, at) {
      const { id, example } = organization;
      await db
        .insertInto('organizations')
        .values({ id, example: example ? 1 : 0, counter: 0, changed_at: at, created_at: at })
        .execute();
      await putRoster(db, organization, 'config', at);
      await touch(db, id, at);
    },
    putRoster: (organization, origin, at) => putRoster(db, organization, origin, at),
    touch: (id, at) => touch(db, id, at),
  };
}

function recordOf(row: { roster: string; origin: string; changed_at: number }): OrganizationRecord {
  const { roster, origin, changed_at: changedAt } = row;
  return { organization: JSON.parse(roster) as Organization, origin: origin as RosterOrigin, changedAt };
}

async function putRoster(
  db: Kysely<Tables>,
  organization: Organization,
  origin: RosterOrigin,
  at: EpochSeconds,
): Promise<void> {
  const newest = await db
    .selectFrom('rosters')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('organization_id', '=', organization.id)
    .executeTakeFirst();
  await db
    .insertInto('rosters')
    .values({
      organization_id: organization.id,
      number: (newest?.number ?? 0) + 1,
      roster: JSON.stringify(organization),
      origin,
      stored_at: at,
    })
    .execute();
}

async function counterOf(db: Kysely<Tables>): Promise<number> {
  return (await db.selectFrom('change_counter').select('counter').executeTakeFirstOrThrow()).counter;
}

async function touch(db: Kysely<Tables>, id: string, at: EpochSeconds): Promise<void> {
  await db
    .updateTable('change_counter')
    .set(({ eb }) => ({ counter: eb('counter', '+', 1) }))
    .execute();
  await db
    .updateTable('organizations')
    .set({ counter: await counterOf(db), changed_at: at })
    .where('id', '=', id)
    .execute();
  await askForAll(db, id, at);
  await announce(db);
}
