import type { Occurrence } from '../model/occurrence.ts';
import type { ProgrammeRecord, Revision } from '../model/revision.ts';
import type { Change } from '../schedule/compare.ts';
import { match } from '../schedule/matching.ts';
import type { StoreReads } from '../store/port.ts';
import { narrowerProgrammes, widerProgrammes } from './governing.ts';
import { replay } from './issues.ts';
import type { Office } from './office.ts';

/** Entries that are new in a programme and were not new in calendars: another programme had announced them before. */

export interface TakenOver extends Change {
  /** The programme that had it. */
  readonly from: ProgrammeRecord;
}

/**
 * A draft has taken nothing over yet. Acceptance gave such an entry the UID that it had, so the one that its own
 * programme would have made was never published: `published` tells them from what was new, and what the other programmes
 * said names where they come from.
 * @param added of the state after `revision`
 * @param published every UID of the organisation
 */
export async function takenOver(
  store: StoreReads,
  office: Office,
  revision: Revision,
  added: readonly Occurrence[],
  published: ReadonlySet<string>,
): Promise<readonly TakenOver[]> {
  const candidates = added.filter(({ uid, digest }) => digest === null && !published.has(uid));
  const found = new Map<Occurrence, TakenOver>();
  const open = () => candidates.filter((one) => !found.has(one));
  for (const from of candidates.length === 0 ? [] : await programmesAround(store, revision)) {
    if (open().length === 0) break;
    for (const [after, before] of firstTold(open(), await statesBefore(store, office, from, revision))) {
      found.set(after, { before, after, from });
    }
  }
  return candidates.flatMap((one) => found.get(one) ?? []);
}

/** What each is the same as, in the first of the states that tell of it. */
function firstTold(entries: readonly Occurrence[], states: readonly (readonly Occurrence[])[]) {
  const told = new Map<Occurrence, Occurrence>();
  for (const state of states) {
    const open = entries.filter((one) => !told.has(one));
    if (open.length === 0) break;
    for (const [draft, before] of match([], open, state)) told.set(draft as Occurrence, before);
  }
  return told;
}

async function programmesAround({ revisions }: StoreReads, { organizationId, acceptance }: Revision) {
  const known = await revisions.programmes(organizationId);
  const own = known.find(({ id }) => id === acceptance?.programmeId);
  return own === undefined ? [] : [...widerProgrammes(own, known), ...narrowerProgrammes(own, known)];
}

/** What a programme said before a revision was accepted, as its newest issue left it first. */
async function statesBefore(store: StoreReads, office: Office, { id }: ProgrammeRecord, { acceptance }: Revision) {
  const issues = await store.revisions.ofProgramme(id);
  const last = issues.findLast((issue) => issue.acceptance!.acceptedAt < acceptance!.acceptedAt);
  return last === undefined ? [] : (await replay(store, office, last)).states.toReversed();
}
