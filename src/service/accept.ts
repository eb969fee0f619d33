import { randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import type { Notice } from '../model/notice.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import type { Acceptance, Revision, RevisionChanges } from '../model/revision.ts';
import { type Comparison, cancelsTooMuch } from '../schedule/compare.ts';
import type { StoreWrites } from '../store/port.ts';
import { clashesAfter, type Decision, decide, type OthersDecision } from './acceptance-decision.ts';
import { acceptanceEntry } from './acceptance-history.ts';
import { type AcceptancePlan, planAcceptance } from './acceptance-plan.ts';
import { renewCalendar } from './calendar-in-force.ts';
import { draftAt } from './drafts/owned.ts';
import { tellSecretaries } from './mail/telling.ts';
import type { Office } from './office.ts';
import { changedSince } from './published-since.ts';

export interface AcceptanceRequest {
  readonly revisionId: string;
  /** Who says yes. */
  readonly actor: Actor;
  /** An explicit yes to cancelling a large share of what is published. */
  readonly confirmed: boolean;
  /** What becomes of `AcceptancePlan.undecided`; null asks. */
  readonly others: OthersDecision | null;
  /** What the person saw: left out where nobody looked, as on the command line. */
  readonly seen?: SeenState;
}

export interface SeenState {
  readonly organizationId: string;
  /** `Revision.version`. */
  readonly version: number;
  /** `Preview.basis`. */
  readonly basis: number;
}

export interface AcceptanceOutcome {
  /** False when it had been accepted before: then nothing was done. */
  readonly isNew: boolean;
  readonly revision: Revision & { readonly acceptance: Acceptance };
  /** What making entries of the items had to say. */
  readonly notices: readonly Notice[];
}

/**
 * Makes a draft the next revision of its programme and publishes it: both or neither. Of two who saw the same state one
 * wins, and the other is told what changed.
 * @throws LichError `revision-unknown`, `items-unresolved`, `wider-undecided`, `acceptance-needs-confirmation`; with
 * `seen` also `revision-accepted`, `revision-stale`, `published-changed`
 */
export async function acceptRevision(office: Office, request: AcceptanceRequest): Promise<AcceptanceOutcome> {
  return office.store.write(async (store) => {
    await renewCalendar(store, office);
    const revision = await revisionFor(store, request);
    const { acceptance } = revision;
    if (acceptance !== null) return { isNew: false, revision: { ...revision, acceptance }, notices: [] };
    const plan = await planAcceptance(store, revision, office.calendar, office.clock());
    const decision = decide(plan, request.others);
    const { before, comparison } = decision;
    if (!request.confirmed) refuseLargeCancellation(before, comparison, office.confirmAbovePercent);
    const { actor } = request;
    const warnings = await clashesAfter(store, revision.organizationId, decision, office.calendar);
    const given = { acceptedBy: actor.name, changes: changesOf(comparison), warnings };
    const made = await carryOut(store, revision, plan, decision, given);
    const { programmeId, number, acceptedAt } = made;
    const facts = { revision, actor, at: acceptedAt, programmeId, number, period: plan.name.period };
    await store.history.add(acceptanceEntry(facts, comparison, warnings));
    const record = await store.organizations.get(revision.organizationId);
    if (record !== null) await tellSecretaries(store, office, record.organization, comparison, acceptedAt);
    return { isNew: true, revision: { ...revision, acceptance: made }, notices: plan.notices };
  });
}

async function revisionFor(store: StoreWrites, { revisionId, seen }: AcceptanceRequest): Promise<Revision> {
  if (seen !== undefined) {
    const draft = await draftAt(store, seen.organizationId, revisionId, seen.version);
    const changed = await changedSince(store, seen.organizationId, seen.basis);
    if (changed !== null) throw changed;
    return draft;
  }
  const revision = await store.revisions.get(revisionId);
  if (revision === null) throw new LichError('revision-unknown');
  return revision;
}

export function refuseLargeCancellation(before: readonly Occurrence[], comparison: Comparison, percent: number): void {
  if (!cancelsTooMuch(before, comparison, percent / 100)) return;
  const [cancelled, published] = [comparison.cancelled.length, before.filter(isLive).length];
  throw new LichError('acceptance-needs-confirmation', { cancelled, published });
}

async function carryOut(
  store: StoreWrites,
  revision: Revision,
  plan: AcceptancePlan,
  { before, after, cancelled }: Decision,
  given: Pick<Acceptance, 'acceptedBy' | 'changes' | 'warnings'>,
): Promise<Acceptance> {
  const { id: revisionId, organizationId } = revision;
  const programme = plan.programme ?? { ...plan.name, id: randomUUID() };
  if (plan.programme === null) await store.revisions.addProgramme(programme, plan.at);
  const number = (await store.revisions.ofProgramme(programme.id)).length + 1;
  const acceptance: Acceptance = { programmeId: programme.id, number, acceptedAt: plan.at, ...given };
  await store.revisions.accept(revisionId, acceptance);
  await store.draftEdits.removeAll(revisionId);
  const own = new Set(plan.own);
  const written = after
    .filter((occurrence) => !own.has(occurrence))
    .map((occurrence) => ({ organizationId, programmeId: programme.id, revisionId, occurrence }));
  await store.occurrences.put([...written, ...cancelled]);
  const was = new Set(before);
  const isVisible = cancelled.length > 0 || after.some((occurrence) => !was.has(occurrence));
  if (isVisible) await store.organizations.touch(organizationId, plan.at);
  return acceptance;
}

function changesOf({ added, moved, changed, cancelled, unchanged }: Comparison): RevisionChanges {
  return {
    added: added.map(({ uid }) => uid),
    moved: moved.map(({ after }) => after.uid),
    changed: changed.map(({ after }) => after.uid),
    cancelled: cancelled.map(({ uid }) => uid),
    unchanged: unchanged.map(({ uid }) => uid),
  };
}
