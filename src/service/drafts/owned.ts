import { LichError } from '../../errors.ts';
import type { Revision } from '../../model/revision.ts';
import type { StoreReads } from '../../store/port.ts';

/**
 * A revision of this organisation; that of another is not there.
 * @throws LichError `revision-unknown`
 */
export async function revisionOf(store: StoreReads, organizationId: string, revisionId: string): Promise<Revision> {
  const revision = await store.revisions.get(revisionId);
  if (revision === null || revision.organizationId !== organizationId) throw new LichError('revision-unknown');
  return revision;
}

/**
 * A draft as its editor saw it.
 * @throws LichError `revision-unknown`, `revision-accepted`, `revision-stale` when it was edited since
 */
export async function draftAt(
  store: StoreReads,
  organizationId: string,
  revisionId: string,
  version: number,
): Promise<Revision> {
  const revision = await revisionOf(store, organizationId, revisionId);
  if (revision.acceptance !== null) throw new LichError('revision-accepted', { by: revision.acceptance.acceptedBy });
  if (revision.version !== version) throw await staleness(store, revision, version);
  return revision;
}

/** Says who changed what since the version that somebody still has before them. */
async function staleness(store: StoreReads, { id, organizationId }: Revision, version: number): Promise<LichError> {
  const subject = { kind: 'revision', id } as const;
  const { entries } = await store.history.list(organizationId, { subject }, null, 200);
  const since = entries.filter(({ act, data }) => (act === 'edit' || act === 'undo') && Number(data.version) > version);
  const [last] = since;
  const example = last?.changes[0];
  return new LichError('revision-stale', {
    by: last?.actor.name ?? '–',
    count: since.length,
    example: example?.of ?? example?.field ?? '–',
  });
}
