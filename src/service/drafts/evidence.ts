import { createHmac, hash, randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import type { Actor } from '../../model/actor.ts';
import type { Revision } from '../../model/revision.ts';
import type { Evidence, ScanOutcome } from '../../model/upload.ts';
import { tooLarge } from '../../readers/limits.ts';
import type { StoreReads, StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { daysGoverned } from '../governing.ts';
import type { Office } from '../office.ts';
import { revisionOf } from './owned.ts';
import { bytesOf } from './removed.ts';

/** The signed copy of what was read: kept beside its revision and shown, never read. */

export interface EvidenceRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  readonly revisionId: string;
  /** As shown, never a path. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly idempotencyKey?: string | null;
}

/** How a file begins, in hexadecimal. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['255044462d', 'application/pdf'],
  ['ffd8ff', 'image/jpeg'],
  ['89504e470d0a1a0a', 'image/png'],
  ['49492a00', 'image/tiff'],
  ['4d4d002a', 'image/tiff'],
];

export interface Attached {
  readonly scan: Omit<Evidence, 'bytes'>;
  readonly outcome: ScanOutcome;
}

/**
 * The same scan again beside the same revision is the one that stands there; where its bytes had gone, they are kept
 * anew. The same key with the same file is answered as before, whatever became of the bytes.
 * @throws LichError `file-too-large`, `evidence-format`, `revision-unknown`, `idempotency-mismatch`
 */
export async function attachEvidence(office: Office, asked: EvidenceRequest, maximumBytes: number): Promise<Attached> {
  const { organizationId, revisionId, fileName, bytes, idempotencyKey = null } = asked;
  if (bytes.length > maximumBytes) throw tooLarge(bytes.length, maximumBytes);
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const mediaType = BEGINNINGS.find(([beginning]) => head.startsWith(beginning))?.[1];
  if (mediaType === undefined) throw new LichError('evidence-format');
  return office.store.write(async (store) => {
    const revision = await revisionOf(store, organizationId, revisionId);
    if (idempotencyKey === null) return attach(store, revision, asked, mediaType, office.clock());
    const keyed = createHmac('sha256', office.keys.for('uploads')).update(JSON.stringify([revisionId, fileName]));
    const fingerprint = keyed.update(bytes).digest('base64url');
    const done = await store.evidence.request(organizationId, idempotencyKey);
    if (done !== null && done.fingerprint !== fingerprint) throw new LichError('idempotency-mismatch');
    const known = done === null ? null : await store.evidence.describe(organizationId, done.evidenceId);
    if (done !== null && known !== null) return { scan: known, outcome: done.outcome };
    const attached = await attach(store, revision, asked, mediaType, office.clock());
    const { scan, outcome } = attached;
    await store.evidence.putRequest({ organizationId, idempotencyKey, fingerprint, evidenceId: scan.id, outcome });
    return attached;
  });
}

async function attach(
  store: StoreWrites,
  revision: Revision,
  { actor, organizationId, revisionId, fileName, bytes }: EvidenceRequest,
  mediaType: string,
  now: EpochSeconds,
): Promise<Attached> {
  const before = await sameScan(store, organizationId, revisionId, bytes);
  if (before !== null && before.removed === null) return { scan: before, outcome: 'known' };
  const copy = { receivedAt: now, receivedBy: actor.name };
  const scan = before ?? { id: randomUUID(), organizationId, revisionId, fileName, mediaType };
  if (before === null) await store.evidence.add({ ...scan, ...copy, bytes });
  else await store.evidence.keepAnew(organizationId, scan.id, { ...copy, bytes });
  await store.history.add({
    organizationId,
    at: now,
    actor,
    act: before === null ? 'evidence' : 'file-keep',
    subjects: [{ kind: 'revision', id: revisionId }],
    days: daysGoverned(revision.programme),
    changes: before === null ? [{ of: null, field: 'evidence', from: null, to: fileName }] : [],
    data: { fileName: scan.fileName, bytes: bytes.length },
  });
  return { scan: { ...scan, ...copy, removed: null }, outcome: before === null ? 'attached' : 'kept-anew' };
}

/** The scan beside a revision that has, or had, these bytes; null for none. */
async function sameScan({ evidence }: StoreReads, organizationId: string, revisionId: string, bytes: Uint8Array) {
  const sha256 = hash('sha256', bytes, 'hex');
  for (const { id, sha256: known } of await evidence.digests(revisionId)) {
    const digest = known ?? hash('sha256', (await evidence.get(organizationId, id))!.bytes, 'hex');
    if (digest === sha256) return evidence.describe(organizationId, id);
  }
  return null;
}

/** @throws LichError `evidence-unknown`, `file-removed` */
export async function evidenceBytes({ store }: Office, organizationId: string, id: string): Promise<Evidence> {
  return bytesOf(await store.read(({ evidence }) => evidence.get(organizationId, id)), 'evidence-unknown');
}
