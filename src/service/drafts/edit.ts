import { LichError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import type { ProgrammeEdit } from '../../model/edit.ts';
import type { HistoryChange, HistorySubject, NewHistoryEntry } from '../../model/history.ts';
import type { Programme } from '../../model/programme.ts';
import type { Revision } from '../../model/revision.ts';
import { applyEdits } from '../../programme/edits/apply.ts';
import { programmeChanges } from '../../programme/edits/changes.ts';
import type { StoreWrites } from '../../store/port.ts';
import { daysGoverned } from '../governing.ts';
import type { Office } from '../office.ts';
import { draftAt } from './owned.ts';

export interface DraftRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly revisionId: string;
  /** The version that the editor saw. */
  readonly version: number;
}

export interface EditRequest extends DraftRequest {
  /** Carried out in order; all or none. */
  readonly edits: readonly ProgrammeEdit[];
  /** Which programme it amends: an id, `new`, null to leave it to the days. Left out, it stays. */
  readonly amends?: string | null;
}

/**
 * Changes a draft and answers it as it is then, one version higher. An edit that changes nothing is none.
 * @throws LichError `revision-unknown`, `revision-accepted`, `revision-stale`, `programme-unknown`, and what
 * `applyEdits` throws
 */
export async function editDraft(office: Office, request: EditRequest): Promise<Revision> {
  return office.store.write((store) => editWithin(store, office, request));
}

/** The same as a part of an act. */
export async function editWithin(store: StoreWrites, office: Office, request: EditRequest): Promise<Revision> {
  const { organizationId, revisionId, version, edits, amends } = request;
  const draft = await draftAt(store, organizationId, revisionId, version);
  const record = await store.organizations.get(organizationId);
  if (record === null) throw new LichError('revision-unknown');
  const { programme, changes } = applyEdits(draft.programme, edits, record.organization);
  const aim = amends === undefined ? draft.amends : amends;
  if (aim !== draft.amends) await checkAim(store, organizationId, aim);
  const aims: HistoryChange[] =
    aim === draft.amends ? [] : [{ of: null, field: 'amends', from: draft.amends, to: aim }];
  if (changes.length + aims.length === 0) return draft;
  const edited = { ...draft, programme, amends: aim, version: draft.version + 1 };
  await store.draftEdits.add(draft.id, edited.version, draft.programme);
  await keep(store, office, request, 'edit', draft, edited, [...aims, ...changes]);
  return edited;
}

async function checkAim({ revisions }: StoreWrites, organizationId: string, aim: string | null): Promise<void> {
  if (aim === null || aim === 'new') return;
  const known = await revisions.programmes(organizationId);
  if (!known.some(({ id }) => id === aim)) throw new LichError('programme-unknown');
}

/**
 * Takes the last edit back; again, the one before. What a draft amends is not an edit of its words and stays.
 * @throws LichError `nothing-to-undo`, and what `editDraft` throws of the draft
 */
export async function undoDraft(office: Office, request: DraftRequest): Promise<Revision> {
  const { organizationId, revisionId, version } = request;
  return office.store.write(async (store) => {
    const draft = await draftAt(store, organizationId, revisionId, version);
    const last = await store.draftEdits.last(revisionId);
    if (last === null) throw new LichError('nothing-to-undo');
    const undone = { ...draft, programme: last.before, version: draft.version + 1 };
    await store.draftEdits.remove(revisionId, last.version);
    await keep(store, office, request, 'undo', draft, undone, programmeChanges(draft.programme, last.before));
    return undone;
  });
}

async function keep(
  store: StoreWrites,
  office: Office,
  { actor, organizationId }: DraftRequest,
  act: NewHistoryEntry['act'],
  before: Revision,
  after: Revision,
  changes: readonly HistoryChange[],
): Promise<void> {
  await store.revisions.replaceDraft(after);
  await store.history.add({
    organizationId,
    at: office.clock(),
    actor,
    act,
    subjects: [{ kind: 'revision', id: after.id }, ...concerned(before.programme, after.programme)],
    days: daysGoverned(after.programme),
    changes,
    data: { version: after.version, title: after.programme.title ?? '' },
  });
}

/** Persons and units of every item that is not as it was, before or after. */
function concerned(before: Programme, after: Programme): readonly HistorySubject[] {
  const [earlier, later] = [before, after].map(
    ({ items }) => new Map(items.map((item) => [item.id, JSON.stringify(item)])),
  );
  const differs = ({ id }: Programme['items'][number]) => earlier!.get(id) !== later!.get(id);
  const items = [...before.items, ...after.items].filter(differs);
  const persons = items.flatMap(({ leaders, attendees, delegates }) => [
    ...leaders,
    ...attendees,
    ...delegates.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
  ]);
  const units = items.flatMap((item) => [...item.units, ...item.coUnits]);
  return [
    ...[...new Set(persons)].map((id) => ({ kind: 'person', id }) as const),
    ...[...new Set(units)].map((id) => ({ kind: 'unit', id }) as const),
  ];
}
