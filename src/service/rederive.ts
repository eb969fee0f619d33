import { seenOtherwise } from '../feeds/due-seen.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { ProgrammeRecord, Revision } from '../model/revision.ts';
import { type Comparison, compare } from '../schedule/compare.ts';
import { type Derivation, rederive, type StatingRevision } from '../schedule/rederive.ts';
import type { OccurrenceRecord, StoreReads, StoreWrites } from '../store/port.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { keyOf } from './acceptance-plan.ts';

/**
 * Derives again what an organisation has published, and writes what is different. The caller says so to feeds (`touch`)
 * and to the history, in the same act.
 */
export async function rederiveOrganization(
  store: StoreWrites,
  organizationId: string,
  before: Derivation,
  after: Derivation,
  at: EpochSeconds,
): Promise<Comparison> {
  const { published, records, comparison } = await derivedAnew(store, organizationId, before, after, at);
  // As it stood: what a feed does not see any more is off its day, whatever else becomes of it.
  const rosters = [before.organization, after.organization] as const;
  const days = seenOtherwise(await store.feeds.list(organizationId), rosters, published);
  await store.occurrences.reviseDueDays(organizationId, days, at);
  await store.occurrences.put(records);
  return comparison;
}

/** What is published, what would be written, and what of it is different. */
export async function derivedAnew(
  store: StoreReads,
  organizationId: string,
  before: Derivation,
  after: Derivation,
  at: EpochSeconds,
): Promise<{
  readonly published: readonly Occurrence[];
  readonly records: readonly OccurrenceRecord[];
  readonly comparison: Comparison;
}> {
  const records: OccurrenceRecord[] = [];
  const revisions: (StatingRevision & { readonly programmeId: string })[] = [];
  for (const programme of await store.revisions.programmes(organizationId)) {
    records.push(...(await store.occurrences.ofProgramme(programme.id)));
    revisions.push(...(await statingRevisions(store, programme)));
  }
  const taken = await store.occurrences.uids(organizationId);
  const { changed, added } = rederive(records, revisions, before, after, at, taken);
  const byUid = new Map(records.map((record) => [record.occurrence.uid, record]));
  const programmeOf = new Map(revisions.map(({ id, programmeId }) => [id, programmeId]));
  const was: Occurrence[] = changed.map((change) => change.before.occurrence);
  return {
    published: records.map(({ occurrence }) => occurrence),
    records: [
      ...changed.map(({ after: { occurrence } }) => ({ ...byUid.get(occurrence.uid)!, occurrence })),
      ...added.map((entry) => ({ ...entry, organizationId, programmeId: programmeOf.get(entry.revisionId)! })),
    ],
    comparison: compare(was, [
      ...changed.map((change) => change.after.occurrence),
      ...added.map(({ occurrence }) => occurrence),
    ]),
  };
}

/** In force as a whole are the last full issue of a programme and the partial ones after it. */
export async function statingRevisions(store: StoreReads, programme: ProgrammeRecord) {
  const issues = await store.revisions.ofProgramme(programme.id);
  const lastFull = issues.findLastIndex(({ programme: { scope } }) => scope === 'full');
  const stating: (StatingRevision & { readonly programmeId: string })[] = [];
  for (const [i, revision] of issues.entries()) {
    stating.push({
      id: revision.id,
      programmeId: programme.id,
      programmeKey: keyOf(programme),
      programme: revision.programme,
      document: await documentOf(store, revision),
      isCurrent: i >= lastFull,
    });
  }
  return stating;
}

async function documentOf({ documents }: StoreReads, { id, organizationId, documentId }: Revision) {
  const document = documentId === null ? null : await documents.describe(organizationId, documentId);
  return { id: document?.id ?? id, name: document?.fileName ?? '' };
}
