import { randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import { daysCovered, type Occurrence } from '../model/occurrence.ts';
import type { Acceptance, ProgrammeRecord, Revision } from '../model/revision.ts';
import { compare } from '../schedule/compare.ts';
import { consolidate } from '../schedule/consolidate.ts';
import { differences } from '../schedule/difference.ts';
import { identify } from '../schedule/identify.ts';
import type { StoreReads } from '../store/port.ts';
import { revisionOf } from './drafts/owned.ts';
import { daysGoverned } from './governing.ts';
import { NEW_DRAFT } from './import.ts';
import { type Replay, replay } from './issues.ts';
import type { Office } from './office.ts';
import { type ShownChange, type ShownChanges, shown } from './preview.ts';
import { type TakenOver, takenOver } from './taken-over.ts';

/** Every issue of every programme: looked at, compared, restored. */

export interface IssuedProgramme extends ProgrammeRecord {
  /** The first first; without what they say. */
  readonly issues: readonly Issue[];
}

export interface Issue extends Acceptance {
  readonly revisionId: string;
  readonly documentId: string | null;
  readonly title: string | null;
}

/** The latest period first. */
export async function listProgrammes({ store }: Office, organizationId: string): Promise<readonly IssuedProgramme[]> {
  return store.read(async ({ revisions }) => {
    const programmes: IssuedProgramme[] = [];
    for (const programme of await revisions.programmes(organizationId)) {
      programmes.push({ ...programme, issues: (await revisions.ofProgramme(programme.id)).flatMap(issueOf) });
    }
    return programmes.toSorted(({ period: a }, { period: b }) => Number(a.start < b.start) - Number(a.start > b.start));
  });
}

/** @throws LichError `programme-unknown` */
export async function showProgramme(office: Office, organizationId: string, id: string): Promise<IssuedProgramme> {
  const found = (await listProgrammes(office, organizationId)).find((programme) => programme.id === id);
  if (found === undefined) throw new LichError('programme-unknown');
  return found;
}

function issueOf({ id: revisionId, documentId, programme: { title }, acceptance }: Revision): readonly Issue[] {
  return acceptance === null ? [] : [{ revisionId, documentId, title, ...acceptance }];
}

/** What an issue says otherwise than another; what it took over from another programme was not new to anybody. */
export interface ComparedChanges extends ShownChanges {
  readonly takenOver: readonly (ShownChange & Pick<TakenOver, 'from'>)[];
}

/**
 * What stood in calendars after the second otherwise than after the first: each programme is made anew up to that issue,
 * with the roster and the holidays of today.
 * @throws LichError `revision-unknown`
 */
export async function compareRevisions(
  office: Office,
  organizationId: string,
  firstId: string,
  secondId: string,
): Promise<ComparedChanges> {
  return office.store.read(async (store) => {
    const revision = await revisionOf(store, organizationId, secondId);
    const [first, second] = [
      await replay(store, office, await revisionOf(store, organizationId, firstId)),
      await replay(store, office, revision),
    ];
    const isOne = first.programmeKey === second.programmeKey;
    const changes = shown(compare(first.state, isOne ? second.state : beside(first, second)));
    const published = await store.occurrences.uids(organizationId);
    const own = new Map(second.state.map((one) => [placeOf(one), one]));
    const added = changes.added.map((one) => own.get(placeOf(one)) ?? one);
    const taken = await takenOver(store, office, revision, added, published);
    const isTaken = new Set(taken.map(({ after }) => after));
    return {
      ...changes,
      added: changes.added.filter((_, n) => !isTaken.has(added[n]!)),
      takenOver: taken.map((one) => ({ ...one, differences: differences(one.before, one.after) })),
    };
  });
}

/** Where its item stands, and its day: the same entry in a state and beside another. */
function placeOf({ source, when }: Occurrence): string {
  return JSON.stringify([source?.documentId, source?.itemId, daysCovered(when)]);
}

/** The state of another programme, with the UIDs of the first where it is the same meeting. */
function beside({ state, programmeKey }: Replay, { state: other }: Replay): readonly Occurrence[] {
  const drafts = other.filter(({ status }) => status !== 'cancelled');
  return identify(state, drafts, { programmeKey: `${programmeKey} beside`, at: state.length, scope: 'full' });
}

/**
 * A draft that says what stood after an accepted revision: it is previewed and accepted like any other. A notice is
 * restored together with what it was a notice to, as one full text that is no document's own.
 * @throws LichError `revision-unknown`, `revision-not-accepted`
 */
export async function restoreRevision(
  office: Office,
  {
    actor,
    organizationId,
    revisionId,
  }: { readonly actor: Actor; readonly organizationId: string; readonly revisionId: string },
): Promise<Revision> {
  return office.store.write(async (store) => {
    const source = await revisionOf(store, organizationId, revisionId);
    const { acceptance } = source;
    if (acceptance === null) throw new LichError('revision-not-accepted');
    const { programme, documentId } = await fullText(store, office, source, acceptance.programmeId);
    const restored: Revision = {
      ...{ organizationId, documentId, programme },
      ...NEW_DRAFT,
      id: randomUUID(),
      createdAt: office.clock(),
      amends: acceptance.programmeId,
      restoredFrom: revisionId,
    };
    await store.revisions.addDraft(restored);
    await store.history.add({
      organizationId,
      at: restored.createdAt,
      actor,
      act: 'restore',
      subjects: [
        { kind: 'revision', id: restored.id },
        { kind: 'programme', id: acceptance.programmeId },
      ],
      days: daysGoverned(programme),
      changes: [],
      data: { number: acceptance.number, title: programme.title ?? '' },
    });
    return restored;
  });
}

async function fullText(
  store: StoreReads,
  office: Office,
  revision: Revision,
  programmeId: string,
): Promise<Pick<Revision, 'programme' | 'documentId'>> {
  if (revision.programme.scope === 'full') return revision;
  const programme = consolidate((await replay(store, office, revision)).issues);
  const record = (await store.revisions.programmes(revision.organizationId)).find(({ id }) => id === programmeId);
  return { documentId: null, programme: { ...programme, period: record?.period ?? programme.period } };
}
