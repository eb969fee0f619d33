import type { Kysely, Selectable } from 'kysely';
import type { Act, HistoryChange, HistoryEntry, HistoryFilter, HistorySubject } from '../model/history.ts';
import type { LocalDate } from '../time/local.ts';
import type { HistoryWrites } from './history-port.ts';
import type { Tables } from './schema.ts';

/** Values in one statement: both databases take more. */
const MOST_AT_ONCE = 1_000;

export function history(db: Kysely<Tables>): HistoryWrites {
  return {
    async list(organizationId, filter, before, limit) {
      const rows = await matching(db, organizationId, filter)
        .$if(before !== null, (query) => query.where('h.id', '<', before))
        .orderBy('h.id', 'desc')
        .limit(limit + 1)
        .execute();
      const entries = rows.slice(0, limit).map(entryOf);
      return { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null };
    },
    async add(entry) {
      const newest = await db
        .selectFrom('history')
        .select(({ fn }) => fn.max('id').as('id'))
        .executeTakeFirst();
      const id = Number(newest?.id ?? 0) + 1;
      const { actor, days } = entry;
      await db
        .insertInto('history')
        .values({
          id,
          organization_id: entry.organizationId,
          at: entry.at,
          actor_kind: actor.kind,
          actor_id: actor.id,
          actor_name: actor.name,
          act: entry.act,
          subjects: JSON.stringify(entry.subjects),
          first_day: days?.start ?? null,
          last_day: days?.end ?? null,
          changes: JSON.stringify(entry.changes),
          data: JSON.stringify(entry.data),
        })
        .execute();
      const keys = new Set(entry.subjects.map(({ kind, id: subjectId }) => `${kind} ${subjectId}`));
      const rows = [...keys].map((subject) => ({ history_id: id, subject }));
      if (rows.length > 0) await db.insertInto('history_subjects').values(rows).execute();
      return id;
    },
    async forget(acts, before) {
      const old = db
        .selectFrom('history')
        .select('id')
        .where('act', 'in', [...acts])
        .where('at', '<', before)
        .where('id', '<', ({ selectFrom, fn }) => selectFrom('history').select(fn.max('id').as('id')));
      const ids = (await old.execute()).map(({ id }) => id);
      for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
        const some = ids.slice(from, from + MOST_AT_ONCE);
        await db.deleteFrom('history_subjects').where('history_id', 'in', some).execute();
        await db.deleteFrom('history').where('id', 'in', some).execute();
      }
      return ids.length;
    },
  };
}

function matching(db: Kysely<Tables>, organizationId: string | null, filter: HistoryFilter) {
  const { act, subject, days } = filter;
  return db
    .selectFrom('history as h')
    .selectAll('h')
    .where('h.organization_id', organizationId === null ? 'is' : '=', organizationId)
    .$if(act !== undefined, (query) => query.where('h.act', '=', act ?? ''))
    .$if(days !== undefined, (query) =>
      query.where('h.last_day', '>=', days?.start ?? '').where('h.first_day', '<=', days?.end ?? ''),
    )
    .$if(subject !== undefined, (query) =>
      query.where('h.id', 'in', (within) =>
        within
          .selectFrom('history_subjects')
          .select('history_id')
          .where('subject', '=', `${subject?.kind} ${subject?.id}`),
      ),
    );
}

function entryOf(row: Selectable<Tables['history']>): HistoryEntry {
  return {
    id: row.id,
    organizationId: row.organization_id,
    at: row.at,
    actor: { kind: row.actor_kind as HistoryEntry['actor']['kind'], id: row.actor_id, name: row.actor_name },
    act: row.act as Act,
    subjects: JSON.parse(row.subjects) as readonly HistorySubject[],
    days:
      row.first_day === null || row.last_day === null
        ? null
        : { start: row.first_day as LocalDate, end: row.last_day as LocalDate },
    changes: JSON.parse(row.changes) as readonly HistoryChange[],
    data: JSON.parse(row.data) as HistoryEntry['data'],
  };
}
