import type { Actor } from '../model/actor.ts';
import type { Clash } from '../model/clash.ts';
import type { HistoryChange, HistorySubject, NewHistoryEntry } from '../model/history.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { Revision } from '../model/revision.ts';
import type { Change, Comparison } from '../schedule/compare.ts';
import { differences } from '../schedule/difference.ts';
import type { DateRange } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** What an acceptance writes into the history: every entry that it touched, old → new, and whom it concerns. */

export interface AcceptedFacts {
  readonly revision: Revision;
  readonly actor: Actor;
  readonly at: EpochSeconds;
  readonly programmeId: string;
  readonly number: number;
  readonly period: DateRange;
}

export function acceptanceEntry(
  facts: AcceptedFacts,
  comparison: Comparison,
  warnings: readonly Clash[],
): NewHistoryEntry {
  const { revision, actor, at, programmeId, number, period } = facts;
  const { added, moved, changed, cancelled, unchanged } = comparison;
  const documents = revision.documentId === null ? [] : [{ kind: 'document' as const, id: revision.documentId }];
  return {
    organizationId: revision.organizationId,
    at,
    actor,
    act: 'accept',
    subjects: [
      { kind: 'programme', id: programmeId },
      { kind: 'revision', id: revision.id },
      ...documents,
      ...partiesTouched(comparison),
    ],
    days: period,
    changes: changesIn(comparison),
    data: {
      number,
      title: revision.programme.title ?? '',
      added: added.length,
      moved: moved.length,
      changed: changed.length,
      cancelled: cancelled.length,
      unchanged: unchanged.length,
      warnings: warnings.length,
    },
  };
}

export function changesIn({ added, moved, changed, cancelled }: Comparison): readonly HistoryChange[] {
  return [
    ...added.map(({ summary, when }) => ({ of: summary, field: null, from: null, to: when })),
    ...[...moved, ...changed].flatMap(fieldChanges),
    ...cancelled.map(({ summary, when }) => ({ of: summary, field: null, from: when, to: null })),
  ];
}

function fieldChanges({ before, after }: Change): readonly HistoryChange[] {
  return differences(before, after).map((difference) => ({ of: before.summary, ...difference }));
}

/** Persons and units in whose calendars something is different, before or after. */
export function partiesTouched({ added, moved, changed, cancelled }: Comparison): readonly HistorySubject[] {
  const touched: readonly Occurrence[] = [
    ...added,
    ...cancelled,
    ...[...moved, ...changed].flatMap(({ before, after }) => [before, after]),
  ];
  const parties = touched.flatMap((occurrence) => occurrence.parties);
  return [...new Map(parties.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
}
