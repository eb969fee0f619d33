import { randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Actor } from '../model/actor.ts';
import type { Acceptance, ProgrammeRecord, Revision } from '../model/revision.ts';
import { compare } from '../schedule/compare.ts';
import { expand } from '../schedule/expand.ts';
import { identify } from '../schedule/identify.ts';
import type { StoreReads } from '../store/port.ts';
import { isWorkingDay } from '../time/holidays.ts';
import { revisionOf } from './drafts/owned.ts';
import { daysGoverned } from './governing.ts';
import { NEW_DRAFT } from './import.ts';
import type { Office } from './office.ts';
import { type ShownChanges, shown } from './preview.ts';

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
    return programmes.toSorted((a, b) => (a.period.start < b.period.start ? 1 : -1));
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

/**
 * What the second says otherwise than the first, each made into entries with the roster and the holidays of today.
 * @throws LichError `revision-unknown`
 */
export async function compareRevisions(
  office: Office,
  organizationId: string,
  firstId: string,
  secondId: string,
): Promise<ShownChanges> {
  return office.store.read(async (store) => {
    const [first, second] = await Promise.all([firstId, secondId].map((id) => revisionOf(store, organizationId, id)));
    const key = { programmeKey: `${firstId} ${secondId}` };
    const before = identify([], await draftsOf(store, office, first!), { ...key, at: 0, scope: 'full' });
    const { scope } = second!.programme;
    const after = identify(before, await draftsOf(store, office, second!), { ...key, at: 1, scope });
    return shown(compare(before, after));
  });
}

async function draftsOf(store: StoreReads, { calendar }: Office, { organizationId, programme, id }: Revision) {
  const record = await store.organizations.get(organizationId);
  if (record === null) throw new LichError('revision-unknown');
  const { organization } = record;
  const document = { id, name: '' };
  return expand(programme, { organization, document, isWorkingDay: (date) => isWorkingDay(calendar, date) }).value;
}

/**
 * A draft that says what an accepted revision said: it is previewed and accepted like any other.
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
    const { acceptance, programme, documentId } = source;
    if (acceptance === null) throw new LichError('revision-not-accepted');
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
