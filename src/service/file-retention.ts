import { hash } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { Removal } from '../model/document.ts';
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

/** Answers how many files went. One act each: nobody waits for all of them, and it may be stopped between two. */
export async function forgetFiles(office: Office, before: EpochSeconds, stop: AbortSignal | null): Promise<number> {
  const { store } = office;
  let gone = 0;
  for (const { organization } of await store.read(({ organizations }) => organizations.list())) {
    const { documents, scans } = await store.read((reads) => filesOver(reads, organization.id, before));
    const removals = [
      ...documents.map((id) => (writes: StoreWrites) => removeDocument(writes, office, organization.id, id, before)),
      ...scans.map((id) => (writes: StoreWrites) => removeScan(writes, office, organization.id, id, before)),
    ];
    for (const remove of removals) {
      if (stop?.aborted) return gone;
      gone += await store.write(remove);
    }
  }
  return gone;
}

async function filesOver(store: StoreReads, organizationId: string, before: EpochSeconds) {
  const documents: string[] = [];
  for (const id of await store.documents.kept(organizationId, before)) {
    if (await areOver(store, await store.revisions.ofDocument(organizationId, id), before)) documents.push(id);
  }
  const scans: string[] = [];
  for (const { id, revisionId } of await store.evidence.kept(organizationId, before)) {
    if (await areOver(store, await revisionsOf(store, revisionId), before)) scans.push(id);
  }
  return { documents, scans };
}

async function revisionsOf(store: StoreReads, id: string): Promise<readonly Revision[]> {
  const revision = await store.revisions.get(id);
  return revision === null ? [] : [revision];
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

/** Looks again: meanwhile somebody may have made a draft of it. */
async function removeDocument(
  store: StoreWrites,
  office: Office,
  organizationId: string,
  id: string,
  before: EpochSeconds,
): Promise<number> {
  const revisions = await store.revisions.ofDocument(organizationId, id);
  const file = await store.documents.get(organizationId, id);
  if (file === null || file.removed !== null || !(await areOver(store, revisions, before))) return 0;
  const removal = removalOf(file.bytes, office.clock());
  const subjects: HistorySubject[] = [
    { kind: 'document', id },
    ...revisions.map((revision) => ({ kind: 'revision' as const, id: revision.id })),
  ];
  const receivedBy = file.receivedBy ?? (await senderOf(store, organizationId, id));
  await store.documents.removeBytes(organizationId, id, removal, receivedBy);
  await tell(store, organizationId, subjects, { fileName: file.fileName, ...removal });
  return 1;
}

async function removeScan(
  store: StoreWrites,
  office: Office,
  organizationId: string,
  id: string,
  before: EpochSeconds,
): Promise<number> {
  const file = await store.evidence.get(organizationId, id);
  if (file === null || file.removed !== null) return 0;
  if (!(await areOver(store, await revisionsOf(store, file.revisionId), before))) return 0;
  const removal = removalOf(file.bytes, office.clock());
  const subjects: HistorySubject[] = [{ kind: 'revision', id: file.revisionId }];
  await store.evidence.removeBytes(id, removal, file.receivedBy);
  await tell(store, organizationId, subjects, { fileName: file.fileName, ...removal });
  return 1;
}

function removalOf(bytes: Uint8Array, at: EpochSeconds): Removal {
  return { at, size: bytes.length, sha256: hash('sha256', bytes, 'hex') };
}

/** Who first sent a document that came before that was written beside it; null where the history is gone as well. */
async function senderOf(store: StoreReads, organizationId: string, id: string): Promise<string | null> {
  const filter = { act: 'upload', subject: { kind: 'document', id } } as const;
  const { entries } = await store.history.list(organizationId, filter, null, 200);
  return entries.at(-1)?.actor.name ?? null;
}

async function tell(
  store: StoreWrites,
  organizationId: string,
  subjects: readonly HistorySubject[],
  { at, ...data }: Removal & { readonly fileName: string },
): Promise<void> {
  await store.history.add({
    ...{ organizationId, at, actor: SWEEPER, act: 'file-remove', subjects, days: null, changes: [], data },
  });
}
