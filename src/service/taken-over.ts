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
 * A draft has taken nothing over yet. Acceptance gave such an entry the UID that it had, so the one that its own programme would have made was never
 * published: `published` tells them from what was new, and what the other programmes said names where they come from.
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
  for (const { from, state } of candidates.length === 0 ? [] : await statesAround(store, office, revision)) {
    const open = candidates.filter((one) => !found.has(one));
    for (const [draft, before] of match([], open, state)) {
      const after = draft as Occurrence;
      found.set(after, { before, after, from });
    }
  }
  return candidates.flatMap((one) => found.get(one) ?? []);
}

/** What other programmes of these days said before a revision was accepted, the newest issue of each first. */
async function statesAround(store: StoreReads, office: Office, { organizationId, acceptance }: Revision) {
  const known = await store.revisions.programmes(organizationId);
  const own = known.find(({ id }) => id === acceptance?.programmeId);
  const others = own === undefined ? [] : [...widerProgrammes(own, known), ...narrowerProgrammes(own, known)];
  const states: { readonly from: ProgrammeRecord; readonly state: readonly Occurrence[] }[] = [];
  for (const from of others) {
    const issues = await store.revisions.ofProgramme(from.id);
    const before = issues.filter((issue) => issue.acceptance!.acceptedAt < acceptance!.acceptedAt);
    for (const issue of before.toReversed()) states.push({ from, state: (await replay(store, office, issue)).state });
  }
  return states;
}
