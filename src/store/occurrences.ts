import { type Kysely, type Selectable, sql } from 'kysely';
import { daysCovered, type Occurrence } from '../model/occurrence.ts';
import { MARKED_SECONDS } from '../model/shown.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { batches } from './batches.ts';
import { dueDays, dueDaysTouched, reviseDays } from './due-days.ts';
import type { OccurrenceRecord, OccurrenceWrites } from './port.ts';
import type { Tables } from './schema.ts';

const COLUMNS = ['organization_id', 'uid', 'programme_id', 'revision_id', 'occurrence'] as const;

export function occurrences(db: Kysely<Tables>): OccurrenceWrites {
  const all = () => db.selectFrom('occurrences').select(COLUMNS).orderBy('first_day').orderBy('uid');

  return {
    async uids(organizationId) {
      const rows = await db
        .selectFrom('occurrences')
        .select('uid')
        .where('organization_id', '=', organizationId)
        .execute();
      return new Set(rows.map(({ uid }) => uid));
    },
    async ofProgramme(programmeId) {
      return (await all().where('programme_id', '=', programmeId).execute()).map(recordOf);
    },
    async some(organizationId, uids) {
      const records: OccurrenceRecord[] = [];
      for (const some of batches(uids, (uid) => uid)) {
        const rows = await all().where('organization_id', '=', organizationId).where('uid', 'in', some).execute();
        records.push(...rows.map(recordOf));
      }
      return records;
    },
    async within(organizationId, range, since = null) {
      const rows = await all()
        .where('organization_id', '=', organizationId)
        .where(({ eb, or, and }) => {
          const isNear = and([eb('last_day', '>=', range.start), eb('first_day', '<=', range.end)]);
          return since === null ? isNear : or([isNear, eb('revised_at', '>=', since)]);
        })
        .execute();
      return rows.map(recordOf);
    },
    async previousSince(organizationId, since) {
      const rows = await db
        .selectFrom('occurrences')
        .select(['uid', 'previous'])
        .where('organization_id', '=', organizationId)
        .where('revised_at', '>=', since)
        .where('previous', 'is not', null)
        .execute();
      return new Map(rows.map(({ uid, previous }) => [uid, stateAt(since, statesIn(previous ?? '[]'))]));
    },
    async put(records) {
      const keyOf = ({ organizationId, occurrence }: OccurrenceRecord) => `${organizationId} ${occurrence.uid}`;
      for (const batch of batches(records, keyOf)) {
        const days = await dueDaysTouched(db, batch);
        await putRows(db, batch);
        await reviseDays(db, days);
      }
    },
    dueDays: (organizationId, range) => dueDays(db, organizationId, range),
    reviseDueDays: (organizationId, days, at) =>
      reviseDays(
        db,
        days.map((day) => ({ ...day, organizationId, at })),
      ),
  };
}

async function putRows(db: Kysely<Tables>, records: readonly OccurrenceRecord[]): Promise<void> {
  await db
    .insertInto('occurrences')
    .values(records.map(rowOf))
    .onConflict((conflict) =>
      conflict.columns(['organization_id', 'uid']).doUpdateSet(({ ref }) => ({
        programme_id: ref('excluded.programme_id'),
        revision_id: ref('excluded.revision_id'),
        first_day: ref('excluded.first_day'),
        last_day: ref('excluded.last_day'),
        revised_at: ref('excluded.revised_at'),
        // States that somebody who looks within a day may still compare with; older ones are dropped.
        previous: sql<string | null>`case
          when excluded.revised_at <= occurrences.revised_at then occurrences.previous
          when occurrences.previous like '[%' and occurrences.revised_at > excluded.revised_at - ${sql.lit(MARKED_SECONDS)}
            then '[' || occurrences.occurrence || ',' || substr(occurrences.previous, 2)
          else '[' || occurrences.occurrence || ']' end`,
        occurrence: ref('excluded.occurrence'),
      })),
    )
    .execute();
}

/** Newest first. A store of an earlier release has one state without brackets. */
function statesIn(text: string): readonly Occurrence[] {
  return [JSON.parse(text) as Occurrence | Occurrence[]].flat();
}

/** The one that held at a moment, else the first that there was. */
function stateAt(moment: EpochSeconds, states: readonly Occurrence[]): Occurrence {
  return states.find(({ revisedAt }) => revisedAt <= moment) ?? states.at(-1)!;
}

function rowOf({ organizationId, programmeId, revisionId, occurrence }: OccurrenceRecord) {
  const days = daysCovered(occurrence.when);
  return {
    organization_id: organizationId,
    uid: occurrence.uid,
    programme_id: programmeId,
    revision_id: revisionId,
    first_day: days.start,
    last_day: days.end,
    revised_at: occurrence.revisedAt,
    occurrence: JSON.stringify(occurrence),
  };
}

function recordOf(row: Pick<Selectable<Tables['occurrences']>, (typeof COLUMNS)[number]>): OccurrenceRecord {
  return {
    organizationId: row.organization_id,
    programmeId: row.programme_id,
    revisionId: row.revision_id,
    occurrence: JSON.parse(row.occurrence) as Occurrence,
  };
}
