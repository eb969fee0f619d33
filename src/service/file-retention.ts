import { hash } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { HistorySubject } from '../model/history.ts';
import type { Revision } from '../model/revision.ts';
import type { StoreReads, StoreWrites } from '../store/port.ts';
import { type EpochSeconds, localAt } from '../time/zone.ts';
import type { Office } from './office.ts';

/**
 * Files of programmes that are over or replaced: their bytes go, what was read and published from them stays. A file
 * from which a draft was made waits for what becomes of the draft.
 */

const SWEEPER: Actor = { kind: 'command', id: 'lich serve', name: 'lich' };

/** Files of one kind: where they lie, and which revisions speak of one. */
interface Shelf {
  readonly files: 'documents' | 'evidence';
  revisions(store: StoreReads, organizationId: string, id: string): Promise<readonly Revision[]>;
  /** By which the history finds one, beside its revisions. */
  readonly subject: HistorySubject['kind'] | null;
}

const SHELVES: readonly Shelf[] = [
  {
    files: 'documents',
    revisions: ({ revisions }, organizationId, id) => revisions.ofDocument(organizationId, id),
    subject: 'document',
  },
  {
    files: 'evidence',
    async revisions({ evidence, revisions }, organizationId, id) {
      const scan = await evidence.describe(organizationId, id);
      const revision = scan === null ? null : await revisions.get(scan.revisionId);
      return revision === null ? [] : [revision];
    },
    subject: null,
  },
];

/** Answers how many files went. One act each: nobody waits for all of them, and it may be stopped between two. */
export async function forgetFiles(office: Office, before: EpochSeconds, stop: AbortSignal | null): Promise<number> {
  const { store } = office;
  let gone = 0;
  for (const { organization } of await store.read(({ organizations }) => organizations.list())) {
    for (const shelf of SHELVES) {
      for (const id of await store.read((reads) => filesOver(reads, shelf, organization.id, before))) {
        if (stop?.aborted) return gone;
        gone += await store.write((writes) => removeFile(writes, office, shelf, organization.id, id, before));
      }
    }
  }
  return gone;
}

async function filesOver(store: StoreReads, shelf: Shelf, organizationId: string, before: EpochSeconds) {
  const over: string[] = [];
  for (const id of await store[shelf.files].kept(organizationId, before)) {
    if (await areOver(store, await shelf.revisions(store, organizationId, id), before)) over.push(id);
  }
  return over;
}

async function areOver(store: StoreReads, revisions: readonly Revision[], before: EpochSeconds): Promise<boolean> {
  for (const revision of revisions) if (!(await isOver(store, revision, before))) return false;
  return revisions.length > 0;
}

/** Whether the period of its programme ended, or an issue took the place of this one, before a moment. */
async function isOver(store: StoreReads, revision: Revision, before: EpochSeconds): Promise<boolean> {
  const { acceptance, organizationId } = revision;
  if (acceptance === null || acceptance.acceptedAt >= before) return false;
  const programmes = await store.revisions.programmes(organizationId);
  const programme = programmes.find(({ id }) => id === acceptance.programmeId);
  if (programme === undefined) return false;
  if (programme.period.end < localAt(before).date) return true;
  const issues = await store.revisions.ofProgramme(programme.id);
  return issues.some((later) => replaces(later, acceptance.number, before));
}

/** A partial issue leaves in force what it does not name. */
function replaces({ acceptance, programme }: Revision, number: number, before: EpochSeconds): boolean {
  if (acceptance === null || programme.scope !== 'full') return false;
  return acceptance.number > number && acceptance.acceptedAt < before;
}

/** Looks again: meanwhile somebody may have made a draft of it, or sent it anew. */
async function removeFile(
  store: StoreWrites,
  office: Office,
  shelf: Shelf,
  organizationId: string,
  id: string,
  before: EpochSeconds,
): Promise<number> {
  const revisions = await shelf.revisions(store, organizationId, id);
  const file = await store[shelf.files].get(organizationId, id);
  if (file === null || file.removed !== null || file.receivedAt >= before) return 0;
  if (!(await areOver(store, revisions, before))) return 0;
  const { fileName, bytes } = file;
  const removal = { at: office.clock(), size: bytes.length, sha256: hash('sha256', bytes, 'hex') };
  const itself: HistorySubject[] = shelf.subject === null ? [] : [{ kind: shelf.subject, id }];
  const receivedBy = file.receivedBy ?? (await senderOf(store, organizationId, itself));
  await store[shelf.files].removeBytes(organizationId, id, removal, receivedBy);
  const { at, ...facts } = removal;
  await store.history.add({
    ...{ organizationId, at, actor: SWEEPER, act: 'file-remove', days: null, changes: [] },
    subjects: [...itself, ...revisions.map((revision) => ({ kind: 'revision', id: revision.id }) as const)],
    data: { fileName, ...facts },
  });
  return 1;
}

/** Who first sent a document that came before that was written beside it; null where the history is gone as well. */
async function senderOf(
  store: StoreReads,
  organizationId: string,
  [subject]: readonly HistorySubject[],
): Promise<string | null> {
  if (subject === undefined) return null;
  const { entries } = await store.history.list(organizationId, { act: 'upload', subject }, null, 200);
  return entries.at(-1)?.actor.name ?? null;
}
