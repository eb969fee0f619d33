import { LichError } from '../errors.ts';
import { FIELDS } from '../locale/history-pages.ts';
import type { Actor } from '../model/actor.ts';
import type { HistoryChange, HistorySubject } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { StoreReads, StoreWrites } from '../store/port.ts';
import { renewCalendar } from './calendar-in-force.ts';
import { tellSecretaries } from './mail/telling.ts';
import type { Office } from './office.ts';
import { addFeeds, derivation, rosterEntry } from './organizations.ts';
import { type PartyChanges, partyChanges, type ShownChanges, shown } from './preview.ts';
import { changedSince } from './published-since.ts';
import { derivedAnew, rederiveOrganization } from './rederive.ts';
import { rosterChanges, rosterMark } from './roster-changes.ts';

/** The organisation as pages own it: people, units, groups, names, hours, each with the days on which it holds. */

export interface ShownRoster {
  readonly organization: Organization;
  /** Hand it back with a change. */
  readonly mark: string;
  /** `config` until somebody edits it on a page; then no file overrides it. */
  readonly origin: 'config' | 'page';
}

/** @throws LichError `office-unknown` */
export async function showRoster({ store }: Office, organizationId: string): Promise<ShownRoster> {
  const record = await store.read(({ organizations }) => organizations.get(organizationId));
  if (record === null) throw new LichError('office-unknown');
  return { organization: record.organization, mark: rosterMark(record.organization), origin: record.origin };
}

export interface RosterRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  /** `ShownRoster.mark` of the state that was edited; null replaces whatever is there, as an import does. */
  readonly mark: string | null;
  /** Whole, sound by the rules of `config/`. */
  readonly organization: Organization;
  /** `RosterPreview.basis` of what somebody said yes to; left out where nobody looked. */
  readonly basis?: number | undefined;
  /** Digest of the form that asks for it, by which the same form again is known; left out for what is no form. */
  readonly form?: string | undefined;
}

export interface RosterOutcome extends ShownRoster {
  readonly changes: readonly HistoryChange[];
  /** What became of published entries. */
  readonly derived: ShownChanges;
}

export interface RosterPreview {
  /** Of what is published: hand it back with the yes. */
  readonly basis: number;
  readonly changes: readonly HistoryChange[];
  readonly derived: ShownChanges;
  readonly byPerson: readonly PartyChanges[];
  readonly byUnit: readonly PartyChanges[];
}

/**
 * What putting a roster in force would change; nothing is written.
 * @throws LichError `office-unknown`, `roster-stale`
 */
export async function previewRoster(
  office: Office,
  { organizationId, mark, organization }: Omit<RosterRequest, 'actor'>,
): Promise<RosterPreview> {
  return office.store.read(async (store) => {
    const record = await store.organizations.get(organizationId);
    if (record === null) throw new LichError('office-unknown');
    const before = record.organization;
    if (mark !== null && mark !== rosterMark(before)) throw await staleness(store, organizationId);
    const after = { ...organization, id: before.id, example: before.example };
    const [was, is] = [before, after].map((one) => derivation(office, one));
    const { comparison } = await derivedAnew(store, organizationId, was!, is!, office.clock());
    return {
      basis: record.changedAt,
      changes: rosterChanges(before, after),
      derived: shown(comparison),
      byPerson: partyChanges('person', comparison, after),
      byUnit: partyChanges('unit', comparison, after),
    };
  });
}

/**
 * Puts a roster in force, and derives again what is published: the entries that it changes, and only those, have a new
 * SEQUENCE. All of it or nothing.
 * @throws LichError `office-unknown`, `roster-stale`, `published-changed`
 */
export async function changeRoster(office: Office, request: RosterRequest): Promise<RosterOutcome> {
  return office.store.write((store) => changeWithin(store, office, request));
}

/** The same as a part of an act. */
export async function changeWithin(store: StoreWrites, office: Office, request: RosterRequest): Promise<RosterOutcome> {
  const { actor, organizationId, mark, basis, form } = request;
  await renewCalendar(store, office);
  const record = await store.organizations.get(organizationId);
  if (record === null) throw new LichError('office-unknown');
  const before = record.organization;
  if (mark !== null && mark !== rosterMark(before)) throw await staleness(store, organizationId);
  const published = basis === undefined ? null : await changedSince(store, organizationId, basis);
  if (published !== null) throw published;
  // Which office it is, and whether it is the bundled one, is nothing that a page changes.
  const after = { ...request.organization, id: before.id, example: before.example };
  const changes = rosterChanges(before, after);
  const shownAfter = { organization: after, mark: rosterMark(after) };
  const nothing = { added: [], moved: [], changed: [], cancelled: [], unchanged: [] };
  if (changes.length === 0) return { ...shownAfter, origin: record.origin, changes, derived: nothing };
  const at = Math.max(office.clock(), record.changedAt + 1);
  await store.organizations.putRoster(after, 'page', at);
  await addFeeds(store, office, after, at);
  const [was, is] = [before, after].map((organization) => derivation(office, organization));
  const comparison = await rederiveOrganization(store, organizationId, was!, is!, at);
  await store.organizations.touch(organizationId, at);
  const entry = rosterEntry({ organizationId, at, actor }, changes, comparison);
  const subjects = [...members(changes, before, after), ...entry.subjects];
  await store.history.add({ ...entry, subjects, data: { ...entry.data, ...(form !== undefined && { form }) } });
  await tellSecretaries(store, office, after, comparison, at);
  return { ...shownAfter, origin: 'page', changes, derived: shown(comparison) };
}

/** Persons and units of which something is told. */
function members(
  changes: readonly HistoryChange[],
  before: Organization,
  after: Organization,
): readonly HistorySubject[] {
  const named = new Set(changes.map(({ of }) => of));
  const of = (kind: 'person' | 'unit', all: readonly { readonly id: string; readonly name: string }[]) =>
    all.filter(({ name }) => named.has(name)).map(({ id }) => ({ kind, id }));
  return [...of('person', [...before.persons, ...after.persons]), ...of('unit', [...before.units, ...after.units])];
}

async function staleness({ history }: StoreReads, organizationId: string): Promise<LichError> {
  const { entries } = await history.list(organizationId, { act: 'roster-change' }, null, 1);
  const [last] = entries;
  const [change] = last?.changes ?? [];
  const example = change?.of ?? FIELDS[change?.field ?? '']?.vi ?? '–';
  return new LichError('roster-stale', { by: last?.actor.name ?? '–', example });
}
