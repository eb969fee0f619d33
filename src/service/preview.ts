import type { Clash } from '../model/clash.ts';
import type { Notice } from '../model/notice.ts';
import { isLive, type Occurrence } from '../model/occurrence.ts';
import type { Organization } from '../model/organization.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { ProgrammeName, ProgrammeRecord } from '../model/revision.ts';
import { type Change, type Comparison, cancelsTooMuch } from '../schedule/compare.ts';
import { type Difference, differences } from '../schedule/difference.ts';
import { clashesAfter, decide, type OthersDecision } from './acceptance-decision.ts';
import { planAcceptance } from './acceptance-plan.ts';
import { renewCalendar } from './calendar-in-force.ts';
import { revisionOf } from './drafts/owned.ts';
import type { Office } from './office.ts';

/** What accepting a draft would do, as it is shown before somebody says yes. */
export interface Preview {
  readonly revisionId: string;
  /** Of the draft: hand both back as `AcceptanceRequest.seen`. */
  readonly version: number;
  readonly basis: number;
  readonly name: ProgrammeName;
  /** The programme that it amends; null for one that begins with it. */
  readonly amends: ProgrammeRecord | null;
  /** What its number will be within the programme. */
  readonly number: number;
  readonly scope: 'full' | 'partial';
  /** Programmes of the office whose days it touches, for a person who knows better. */
  readonly candidates: readonly ProgrammeRecord[];
  readonly changes: ShownChanges;
  readonly byPerson: readonly PartyChanges[];
  readonly byUnit: readonly PartyChanges[];
  readonly clashes: readonly Clash[];
  /** Entries of a longer programme that wait for keep or cancel. */
  readonly undecided: { readonly published: readonly Occurrence[]; readonly coming: readonly Occurrence[] };
  /** Set when so much would be cancelled that an explicit yes is asked for. */
  readonly needsConfirmation: { readonly cancelled: number; readonly published: number } | null;
  /** Items that come into no calendar because they have no day. */
  readonly undated: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

export interface ShownChanges {
  readonly added: readonly Occurrence[];
  readonly moved: readonly ShownChange[];
  readonly changed: readonly ShownChange[];
  readonly cancelled: readonly Occurrence[];
  readonly unchanged: readonly Occurrence[];
}

export interface ShownChange extends Change {
  readonly differences: readonly Difference[];
}

/** UIDs by what becomes of them for one person or unit: joining an entry is `added`, leaving it `cancelled`. */
export interface PartyChanges {
  readonly id: string;
  readonly name: string;
  readonly added: readonly string[];
  readonly moved: readonly string[];
  readonly changed: readonly string[];
  readonly cancelled: readonly string[];
}

/**
 * @param others what would be decided about entries of longer programmes; null shows them kept
 * @throws LichError `revision-unknown`, `items-unresolved`, `programme-exists`
 */
export async function previewAcceptance(
  office: Office,
  organizationId: string,
  revisionId: string,
  others: OthersDecision | null = null,
): Promise<Preview> {
  const { clock, confirmAbovePercent } = office;
  return office.store.read(async (store) => {
    await renewCalendar(store, office);
    const { calendar } = office;
    const revision = await revisionOf(store, organizationId, revisionId);
    const plan = await planAcceptance(store, revision, calendar, clock());
    const decision = decide(plan, others ?? 'keep');
    const { before, comparison } = decision;
    const record = await store.organizations.get(organizationId);
    const known = await store.revisions.programmes(organizationId);
    const issues = plan.programme === null ? [] : await store.revisions.ofProgramme(plan.programme.id);
    const { period } = plan.name;
    const isLarge = cancelsTooMuch(before, comparison, confirmAbovePercent / 100);
    const counts = { cancelled: comparison.cancelled.length, published: before.filter(isLive).length };
    return {
      revisionId,
      version: revision.version,
      basis: record?.changedAt ?? 0,
      name: plan.name,
      amends: plan.programme,
      number: issues.length + 1,
      scope: revision.programme.scope,
      candidates: known.filter((one) => one.period.start <= period.end && period.start <= one.period.end),
      changes: shown(comparison),
      byPerson: record === null ? [] : partyChanges('person', comparison, record.organization),
      byUnit: record === null ? [] : partyChanges('unit', comparison, record.organization),
      clashes: await clashesAfter(store, organizationId, decision, calendar),
      undecided: {
        published: plan.undecided.published.map(({ occurrence }) => occurrence),
        coming: plan.undecided.coming,
      },
      needsConfirmation: isLarge ? counts : null,
      undated: revision.programme.items.filter(({ kind, start }) => start === null && kind !== 'focus'),
      notices: plan.notices,
    };
  });
}

export function shown(comparison: Comparison): ShownChanges {
  const explained = (change: Change) => ({ ...change, differences: differences(change.before, change.after) });
  return {
    ...comparison,
    moved: comparison.moved.map(explained),
    changed: comparison.changed.map(explained),
  };
}

/** In protocol order; who is not touched is not listed. */
export function partyChanges(
  kind: 'person' | 'unit',
  { added, moved, changed, cancelled }: Comparison,
  { persons, units }: Organization,
): readonly PartyChanges[] {
  const has = (id: string) => (one: Occurrence) => one.parties.some((party) => party.kind === kind && party.id === id);
  const all = [...moved, ...changed];
  return (kind === 'person' ? persons : units).flatMap(({ id, name }) => {
    const is = has(id);
    const uids = (list: readonly Occurrence[]) => list.filter(is).map(({ uid }) => uid);
    const joined = all.filter(({ before, after }) => is(after) && !is(before)).map(({ after }) => after.uid);
    const left = all.filter(({ before, after }) => is(before) && !is(after)).map(({ after }) => after.uid);
    const stayed = (list: readonly Change[]) =>
      list.filter(({ before, after }) => is(before) && is(after)).map(({ after }) => after.uid);
    const own = {
      added: [...uids(added), ...joined],
      moved: stayed(moved),
      changed: stayed(changed),
      cancelled: [...uids(cancelled), ...left],
    };
    return Object.values(own).some((list) => list.length > 0) ? [{ id, name, ...own }] : [];
  });
}
