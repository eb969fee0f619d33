import { randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import type { Notice } from '../model/notice.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import type { Acceptance, Revision, RevisionChanges } from '../model/revision.ts';
import { type Comparison, cancelsTooMuch, compare } from '../schedule/compare.ts';
import { identify } from '../schedule/identify.ts';
import type { OccurrenceRecord, StoreWrites } from '../store/port.ts';
import { acceptanceEntry } from './acceptance-history.ts';
import { type AcceptancePlan, keyOf, planAcceptance } from './acceptance-plan.ts';
import type { Office } from './office.ts';

export interface AcceptanceRequest {
  readonly revisionId: string;
  /** Who says yes. */
  readonly actor: Actor;
  /** An explicit yes to cancelling a large share of what is published. */
  readonly confirmed: boolean;
  /** What becomes of `AcceptancePlan.undecided`; null asks. */
  readonly others: OthersDecision | null;
}

export const OTHERS_DECISIONS = ['keep', 'cancel'] as const;
export type OthersDecision = (typeof OTHERS_DECISIONS)[number];

export interface AcceptanceOutcome {
  /** False when it had been accepted before: then nothing was done. */
  readonly isNew: boolean;
  readonly revision: Revision & { readonly acceptance: Acceptance };
  /** What making entries of the items had to say. */
  readonly notices: readonly Notice[];
}

/**
 * Makes a draft the next revision of its programme and publishes it: both or neither.
 * @throws LichError `revision-unknown`, `items-unresolved`, `wider-undecided`, `acceptance-needs-confirmation`
 */
export async function acceptRevision(office: Office, request: AcceptanceRequest): Promise<AcceptanceOutcome> {
  return office.store.write(async (store) => {
    const revision = await store.revisions.get(request.revisionId);
    if (revision === null) throw new LichError('revision-unknown');
    const { acceptance } = revision;
    if (acceptance !== null) return { isNew: false, revision: { ...revision, acceptance }, notices: [] };
    const plan = await planAcceptance(store, revision, office.calendar, office.clock());
    const decision = decide(plan, request.others);
    const comparison = compare(decision.before, [...decision.after, ...decision.cancelled.map((r) => r.occurrence)]);
    if (!request.confirmed) refuseLargeCancellation(decision.before, comparison, office.confirmAbovePercent);
    const { actor } = request;
    const given = { acceptedBy: actor.name, changes: changesOf(comparison), warnings: [] };
    const made = await carryOut(store, revision, plan, decision, given);
    const { programmeId, number, acceptedAt } = made;
    const facts = { revision, actor, at: acceptedAt, programmeId, number, period: plan.name.period };
    await store.history.add(acceptanceEntry(facts, comparison));
    return { isNew: true, revision: { ...revision, acceptance: made }, notices: plan.notices };
  });
}

/** What is written. */
interface Decision {
  readonly before: readonly Occurrence[];
  readonly after: readonly Occurrence[];
  /** Of longer programmes, with which they stay. */
  readonly cancelled: readonly OccurrenceRecord[];
}

function decide(plan: AcceptancePlan, others: OthersDecision | null): Decision {
  const { published, coming } = plan.undecided;
  const open = [...published.map(({ occurrence }) => occurrence), ...coming];
  if (others === null && open.length > 0) {
    throw new LichError('wider-undecided', { count: open.length, example: open[0]?.summary ?? '' });
  }
  const before = [...plan.own, ...plan.takenOver];
  if (others !== 'cancel') return { before, after: [...plan.after, ...coming], cancelled: [] };
  const cancelled = published.map((record) => ({ ...record, occurrence: cancelledAt(record.occurrence, plan) }));
  return { before: [...before, ...published.map(({ occurrence }) => occurrence)], after: plan.after, cancelled };
}

/** By the same rule as what a full document no longer names. */
function cancelledAt(occurrence: Occurrence, { name, at }: AcceptancePlan): Occurrence {
  return identify([occurrence], [], { programmeKey: keyOf(name), at, scope: 'full' })[0] ?? occurrence;
}

function refuseLargeCancellation(before: readonly Occurrence[], comparison: Comparison, percent: number): void {
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
