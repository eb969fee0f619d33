import { LichError } from '../errors.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { ProgrammeRecord, Revision } from '../model/revision.ts';
import { type GivenIssue, statesAfter } from '../schedule/consolidate.ts';
import { expand } from '../schedule/expand.ts';
import type { StoreReads } from '../store/port.ts';
import { isWorkingDay } from '../time/holidays.ts';
import { keyOf, programmeAimedAt } from './acceptance-plan.ts';
import type { Office } from './office.ts';

/** A programme as its issues made it, one after another, up to one of them. */
export interface Replay {
  /** Of replays with one key, the same meeting has the same UID. */
  readonly programmeKey: string;
  /** The first first; the last is the one that was asked for. */
  readonly issues: readonly GivenIssue[];
  /** After each of them. */
  readonly states: readonly (readonly Occurrence[])[];
  /** After the last. */
  readonly state: readonly Occurrence[];
}

/**
 * What the issue left standing: a notice alone says only what it changes. Made with the roster and the holidays of
 * today, and of its own programme alone. A draft follows the last issue of the programme that it would amend.
 * @throws LichError `items-unresolved`, `programme-exists`
 */
export async function replay(store: StoreReads, { calendar }: Office, revision: Revision): Promise<Replay> {
  const record = await store.organizations.get(revision.organizationId);
  if (record === null) throw new LichError('revision-unknown');
  const { programme, revisions } = await revisionsUntil(store, revision);
  const issues = revisions.map((one) => ({
    id: one.id,
    programme: one.programme,
    drafts: expand(one.programme, {
      organization: record.organization,
      document: { id: one.id, name: '' },
      isWorkingDay: (date) => isWorkingDay(calendar, date),
    }).value,
  }));
  const programmeKey = programme === null ? revision.id : keyOf(programme);
  const states = statesAfter(issues, programmeKey);
  return { programmeKey, issues, states, state: states.at(-1) ?? [] };
}

async function revisionsUntil(
  store: StoreReads,
  revision: Revision,
): Promise<{ readonly programme: ProgrammeRecord | null; readonly revisions: readonly Revision[] }> {
  const { acceptance } = revision;
  const programme = await programmeOf(store, revision);
  const issues = programme === null ? [] : await store.revisions.ofProgramme(programme.id);
  if (acceptance === null) return { programme, revisions: [...issues, revision] };
  return { programme, revisions: issues.filter((one) => (one.acceptance?.number ?? 0) <= acceptance.number) };
}

async function programmeOf(store: StoreReads, revision: Revision): Promise<ProgrammeRecord | null> {
  const { acceptance, organizationId } = revision;
  if (acceptance === null) return (await programmeAimedAt(store, revision)).programme;
  const known = await store.revisions.programmes(organizationId);
  return known.find(({ id }) => id === acceptance.programmeId) ?? null;
}
