import type { Kysely } from 'kysely';
import type { DueDay } from '../model/feed.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { LocalDate } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { batches } from './batches.ts';
import type { OccurrenceRecord } from './port.ts';
import type { Tables } from './schema.ts';

/** When what is due on a day last changed: also by what left that day, of which no entry tells any more. */

export async function dueDays(db: Kysely<Tables>, organizationId: string): Promise<ReadonlyMap<LocalDate, DueDay>> {
  const rows = await db.selectFrom('due_days').selectAll().where('organization_id', '=', organizationId).execute();
  return new Map(
    rows.map(({ day, sequence, revised_at: revisedAt }) => [day as LocalDate, { sequence, revisedAt }] as const),
  );
}

export async function reviseDueDays(db: Kysely<Tables>, organizationId: string, at: EpochSeconds): Promise<void> {
  const days = [...(await dueDays(db, organizationId)).keys()];
  await putDays(
    db,
    days.map((day) => ({ organizationId, day, at })),
  );
}

/** Days of entries that are about to be put, and of what stands in their place, where the two differ. */
export async function dueDaysTouched(
  db: Kysely<Tables>,
  records: readonly OccurrenceRecord[],
): Promise<readonly TouchedDay[]> {
  const touched = new Map<string, TouchedDay>();
  for (const [organizationId, own] of Map.groupBy(records, (record) => record.organizationId)) {
    const uids = own.map(({ occurrence }) => occurrence.uid);
    const rows = await db
      .selectFrom('occurrences')
      .select(['uid', 'occurrence'])
      .where('organization_id', '=', organizationId)
      .where('uid', 'in', uids)
      .execute();
    const before = new Map(rows.map(({ uid, occurrence }) => [uid, JSON.parse(occurrence) as Occurrence]));
    for (const { occurrence } of own) {
      const was = before.get(occurrence.uid);
      if (was?.sequence === occurrence.sequence && was.revisedAt === occurrence.revisedAt) continue;
      const at = occurrence.revisedAt;
      for (const day of [was, occurrence].flatMap(dueDayOf)) {
        const known = touched.get(`${organizationId} ${day}`)?.at ?? at;
        touched.set(`${organizationId} ${day}`, { organizationId, day, at: Math.max(at, known) });
      }
    }
  }
  return [...touched.values()];
}

interface TouchedDay {
  readonly organizationId: string;
  readonly day: LocalDate;
  readonly at: EpochSeconds;
}

function dueDayOf(occurrence: Occurrence | undefined): LocalDate[] {
  return occurrence?.when.type === 'due' ? [occurrence.when.date] : [];
}

/** The number grows with every act that changes something there, the moment never goes back. */
export async function putDays(db: Kysely<Tables>, days: readonly TouchedDay[]): Promise<void> {
  for (const batch of batches(days, ({ organizationId, day }) => `${organizationId} ${day}`)) {
    await db
      .insertInto('due_days')
      .values(
        batch.map(({ organizationId, day, at }) => ({
          ...{ organization_id: organizationId, day, revised_at: at },
          sequence: 0,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'day']).doUpdateSet(({ eb, ref }) => ({
          sequence: eb('due_days.sequence', '+', 1),
          revised_at: eb
            .case()
            .when('due_days.revised_at', '>', ref('excluded.revised_at'))
            .then(ref('due_days.revised_at'))
            .else(ref('excluded.revised_at'))
            .end(),
        })),
      )
      .execute();
  }
}
