import { randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import type { Evidence } from '../../model/upload.ts';
import { tooLarge } from '../../readers/limits.ts';
import { daysGoverned } from '../governing.ts';
import type { Office } from '../office.ts';
import { revisionOf } from './owned.ts';
import { fileRemoved } from './removed.ts';

/** The signed copy of what was read: kept beside its revision and shown, never read. */

export interface EvidenceRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly revisionId: string;
  /** As shown, never a path. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** How a file begins, in hexadecimal. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['255044462d', 'application/pdf'],
  ['ffd8ff', 'image/jpeg'],
  ['89504e470d0a1a0a', 'image/png'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
];

/** @throws LichError `file-too-large`, `evidence-format`, `revision-unknown` */
export async function attachEvidence(
  office: Office,
  { actor, organizationId, revisionId, fileName, bytes }: EvidenceRequest,
  maximumBytes: number,
): Promise<Omit<Evidence, 'bytes'>> {
  if (bytes.length > maximumBytes) throw tooLarge(bytes.length, maximumBytes);
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const mediaType = BEGINNINGS.find(([beginning]) => head.startsWith(beginning))?.[1];
  if (mediaType === undefined) throw new LichError('evidence-format');
  return office.store.write(async (store) => {
    const revision = await revisionOf(store, organizationId, revisionId);
    const description = {
      ...{ id: randomUUID(), organizationId, revisionId, fileName, mediaType },
      ...{ receivedAt: office.clock(), receivedBy: actor.name },
    };
    await store.evidence.add({ ...description, bytes });
    await store.history.add({
      organizationId,
      at: description.receivedAt,
      actor,
      act: 'evidence',
      subjects: [{ kind: 'revision', id: revisionId }],
      days: daysGoverned(revision.programme),
      changes: [{ of: null, field: 'evidence', from: null, to: fileName }],
      data: { fileName, bytes: bytes.length },
    });
    return { ...description, removed: null };
  });
}

/** @throws LichError `evidence-unknown`, `file-removed` */
export async function evidenceBytes({ store }: Office, organizationId: string, id: string): Promise<Evidence> {
  const found = await store.read(({ evidence }) => evidence.get(organizationId, id));
  if (found === null) throw new LichError('evidence-unknown');
  if (found.removed !== null) throw fileRemoved(found.fileName, found.removed);
  return found;
}
