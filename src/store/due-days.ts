import type { Kysely } from 'kysely';
import { gatheredDay, type SeenDay, seenDays } from '../feeds/due-seen.ts';
import type { DueDay } from '../model/feed.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { DateRange, LocalDate } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { batches } from './batches.ts';
import { feeds } from './feeds.ts';
import { organizations } from './organizations.ts';
import type { OccurrenceRecord } from './port.ts';
import type { Tables } from './schema.ts';

/** When what a feed sees due on a day last changed: also by what left that day, of which no entry tells any more. */

export async function dueDays(
  db: Kysely<Tables>,
  organizationId: string,
  { start, end }: DateRange,
): Promise<ReadonlyMap<string, ReadonlyMap<LocalDate, DueDay>>> {
  const rows = await db
    .selectFrom('due_days')
    .select(['feed_id', 'day', 'sequence', 'revised_at'])
    .where('organization_id', '=', organizationId)
    .where('day', '>=', start)
    .where('day', '<=', end)
    .execute();
  const found = new Map<string, Map<LocalDate, DueDay>>();
  for (const { feed_id: feedId, day, sequence, revised_at: revisedAt } of rows) {
    const days = found.get(feedId) ?? new Map<LocalDate, DueDay>();
    found.set(feedId, days.set(day as LocalDate, { sequence, revisedAt }));
  }
  return found;
}

interface RevisedDay extends SeenDay {
  readonly organizationId: string;
  readonly at: EpochSeconds;
}

/** Days of entries that are about to be put, and of what stands in their place, where the two differ. */
export async function dueDaysTouched(
  db: Kysely<Tables>,
  records: readonly OccurrenceRecord[],
): Promise<readonly RevisedDay[]> {
  const touched: RevisedDay[] = [];
  for (const [organizationId, own] of Map.groupBy(records, (record) => record.organizationId)) {
    const changed = await changedWork(db, organizationId, own);
    const record = changed.size === 0 ? null : await organizations(db).get(organizationId);
    if (record === null) continue;
    const all = await feeds(db).list(organizationId);
    for (const [at, entries] of changed) {
      const days = seenDays(all, record.organization, entries);
      touched.push(...days.map((day) => ({ ...day, organizationId, at })));
    }
  }
  return touched;
}

/** What feeds may gather, as it was and as it will be, by the moment at which it changes. */
async function changedWork(
  db: Kysely<Tables>,
  organizationId: string,
  records: readonly OccurrenceRecord[],
): Promise<ReadonlyMap<EpochSeconds, readonly Occurrence[]>> {
  const uids = records.map(({ occurrence }) => occurrence.uid);
  const rows = await db
    .selectFrom('occurrences')
    .select(['uid', 'occurrence'])
    .where('organization_id', '=', organizationId)
    .where('uid', 'in', uids)
    .execute();
  const before = new Map(rows.map(({ uid, occurrence }) => [uid, JSON.parse(occurrence) as Occurrence]));
  const changed = records.flatMap(({ occurrence }) => {
    const was = before.get(occurrence.uid);
    if (was?.sequence === occurrence.sequence && was.revisedAt === occurrence.revisedAt) return [];
    const both = was === undefined ? [occurrence] : [was, occurrence];
    return both.filter((entry) => gatheredDay(entry) !== null).map((entry) => ({ at: occurrence.revisedAt, entry }));
  });
  const byMoment = Map.groupBy(changed, ({ at }) => at);
  return new Map([...byMoment].map(([at, list]) => [at, list.map(({ entry }) => entry)]));
}

/** The number grows with every act that changes something there, the moment never goes back. */
export async function reviseDays(db: Kysely<Tables>, days: readonly RevisedDay[]): Promise<void> {
  const oldestFirst = days.toSorted((a, b) => a.at - b.at);
  const keyOf = ({ organizationId, feedId, day }: RevisedDay) => `${organizationId} ${feedId} ${day}`;
  for (const batch of batches(oldestFirst, keyOf)) {
    await db
      .insertInto('due_days')
      .values(
        batch.map(({ organizationId, day, feedId, at }) => ({
          ...{ organization_id: organizationId, day, feed_id: feedId },
          ...{ sequence: 1, revised_at: at },
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['organization_id', 'day', 'feed_id']).doUpdateSet(({ eb, ref }) => ({
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
