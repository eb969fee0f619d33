import { createHmac, randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import { printedNotice } from '../../locale/notices.ts';
import type { Actor } from '../../model/actor.ts';
import type { SourceFormat } from '../../model/block.ts';
import { notice } from '../../model/notice.ts';
import type { Programme } from '../../model/programme.ts';
import type { Upload } from '../../model/upload.ts';
import { tooLarge } from '../../readers/limits.ts';
import type { LocalDate } from '../../time/local.ts';
import { documentIdOf, type ReadProgramme, receiveDocument } from '../import.ts';
import type { Office } from '../office.ts';
import { belies } from './file-name.ts';

export interface UploadRequest {
  readonly actor: Actor;
  readonly organizationId: string;
  /** As shown, never a path. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The day the reader stands on, or null. */
  readonly on: LocalDate | null;
  readonly idempotencyKey: string | null;
}

export interface UploadParts {
  readonly office: Office;
  readonly read: ReadProgramme;
  readonly maximumBytes: number;
  /** Told what no person can mend. */
  readonly onFault: (error: unknown, uploadId: string) => void;
}

/** For how long other services believe that a file is being read, and how often it is said anew. */
const LEASE_SECONDS = 60;
const HOLD_MILLISECONDS = 15_000;

/**
 * Takes files in, one store entry each that says how far it is. Until it is read neither the bytes nor the name are in
 * the store: of a document that must not be kept, nothing ever was.
 */
export class Uploads {
  readonly #parts: UploadParts;
  readonly #running = new Map<string, Promise<Upload>>();
  readonly #holding: NodeJS.Timeout;

  constructor(parts: UploadParts) {
    this.#parts = parts;
    this.#holding = setInterval(() => this.#hold(), HOLD_MILLISECONDS);
    this.#holding.unref();
  }

  /**
   * Answers at once; reading goes on. The same key with the same file is the upload of before, whatever became of it,
   * unless the service stopped while it read: then it begins anew.
   * @throws LichError `file-too-large`, `organization-unknown`, `idempotency-mismatch`
   */
  async begin(request: UploadRequest): Promise<Upload> {
    const { office, maximumBytes } = this.#parts;
    if (request.bytes.length > maximumBytes) throw tooLarge(request.bytes.length, maximumBytes);
    const { upload, isNew } = await office.store.write((store) => enlist(store, office, request));
    if (isNew) this.#running.set(upload.id, this.#run(upload, request));
    return upload;
  }

  /** Waits until it is read or has failed, and answers how it ended. */
  async finished({ id, organizationId }: Upload): Promise<Upload> {
    return (await this.#running.get(id)) ?? uploadOf(this.#parts.office, organizationId, id);
  }

  /** Waits for what is being read. */
  async close(): Promise<void> {
    clearInterval(this.#holding);
    await Promise.all(this.#running.values());
  }

  /** That it could not be said does no harm as long as it is said before the time is over. */
  async #hold(): Promise<void> {
    const { store, clock } = this.#parts.office;
    const ids = [...this.#running.keys()];
    if (ids.length === 0) return;
    await store.write(({ uploads }) => uploads.hold(ids, clock() + LEASE_SECONDS)).catch(() => {});
  }

  async #run(upload: Upload, request: UploadRequest): Promise<Upload> {
    try {
      return await this.#read(upload, request);
    } catch (error) {
      if (!(error instanceof LichError)) this.#parts.onFault(error, upload.id);
      return await this.#fail(upload, request, error);
    } finally {
      this.#running.delete(upload.id);
    }
  }

  async #read(upload: Upload, { fileName, bytes, on, actor, organizationId }: UploadRequest): Promise<Upload> {
    const { office, read } = this.#parts;
    const record = await office.store.write(async (store) => {
      await store.uploads.put({ ...upload, state: 'reading' });
      return store.organizations.get(organizationId);
    });
    if (record === null) throw new LichError('organization-unknown', { id: organizationId, known: '–' });
    const { format, programme } = await read(bytes, { organization: record.organization, on });
    const receivedAt = office.clock();
    const id = documentIdOf(bytes);
    const document = { id, organizationId, fileName, format, bytes, receivedAt, receivedBy: actor.name };
    return office.store.write(async (store) => {
      const content = withNameNotice(programme, fileName, format);
      const { revision, outcome } = await receiveDocument(store, document, content, actor);
      const found = { documentId: id, revisionId: revision.id, outcome };
      const ended: Upload = { ...upload, ...found, fileName, state: 'read', endedAt: receivedAt };
      await store.uploads.put(ended);
      return ended;
    });
  }

  async #fail(upload: Upload, { fileName, actor, organizationId }: UploadRequest, error: unknown): Promise<Upload> {
    const { office } = this.#parts;
    const isRefused = error instanceof LichError && error.code === 'document-classified';
    const known = error instanceof LichError ? error : new LichError('file-unreadable', { format: '' });
    const at = office.clock();
    const fault = { code: known.code, data: known.data };
    const ended: Upload = { ...upload, state: 'failed', fault, fileName: isRefused ? null : fileName, endedAt: at };
    await office.store.write(async (store) => {
      await store.uploads.put(ended);
      await store.history.add({
        ...{ organizationId, at, actor, days: null, changes: [] },
        act: isRefused ? 'upload-refused' : 'upload-failed',
        subjects: [{ kind: 'upload', id: upload.id }],
        data: isRefused ? { mark: known.data.mark ?? '' } : { fileName, code: known.code },
      });
    });
    return ended;
  }
}

async function enlist(
  store: Parameters<Parameters<Office['store']['write']>[0]>[0],
  office: Office,
  { actor, organizationId, fileName, bytes, idempotencyKey }: UploadRequest,
): Promise<{ readonly upload: Upload; readonly isNew: boolean }> {
  if ((await store.organizations.get(organizationId)) === null) {
    throw new LichError('organization-unknown', { id: organizationId, known: '–' });
  }
  const fingerprint = createHmac('sha256', office.keys.for('uploads'))
    .update(`${fileName}\n`)
    .update(bytes)
    .digest('base64url');
  const before = idempotencyKey === null ? null : await store.uploads.byKey(organizationId, idempotencyKey);
  if (before !== null && before.fingerprint !== fingerprint) throw new LichError('idempotency-mismatch');
  if (before !== null && before.fault?.code !== 'upload-interrupted') return { upload: before, isNew: false };
  if (before !== null) await store.uploads.remove(before.id);
  const upload: Upload = {
    id: randomUUID(),
    organizationId,
    actor,
    fileName: null,
    state: 'queued',
    fault: null,
    outcome: null,
    documentId: null,
    revisionId: null,
    idempotencyKey,
    fingerprint,
    createdAt: office.clock(),
    endedAt: null,
  };
  await store.uploads.put(upload);
  await store.uploads.hold([upload.id], office.clock() + LEASE_SECONDS);
  return { upload, isNew: true };
}

/** A file is read as what it is; where its name says something else, the clerk is told. */
function withNameNotice(programme: Programme, fileName: string, format: SourceFormat): Programme {
  const said = belies(fileName, format);
  if (said === null) return programme;
  const told = printedNotice(notice('name-mismatch', {}, { printed: said, used: format.toUpperCase() }));
  return { ...programme, notices: [...programme.notices, told] };
}

/** @throws LichError `upload-unknown` */
export async function uploadOf({ store }: Office, organizationId: string, id: string): Promise<Upload> {
  const upload = await store.read(({ uploads }) => uploads.get(id));
  if (upload === null || upload.organizationId !== organizationId) throw new LichError('upload-unknown');
  return upload;
}

/** The newest first. */
export async function listUploads({ store }: Office, organizationId: string, limit = 20): Promise<readonly Upload[]> {
  return store.read(({ uploads }) => uploads.list(organizationId, limit));
}

/**
 * What was being read when the service stopped is not in the store, so it cannot go on by itself: it is said. Before
 * the first upload of a service; where several work on the store also now and then, for those that have stopped.
 */
export async function reportInterrupted({ store, clock }: Office): Promise<number> {
  const at = clock();
  const heldAt = store.isShared ? at : null;
  if ((await store.read(({ uploads }) => uploads.abandoned(heldAt))).length === 0) return 0;
  return store.write(async ({ uploads, history }) => {
    const open = await uploads.abandoned(heldAt);
    const fault = { code: 'upload-interrupted', data: {} } as const;
    for (const upload of open) {
      await uploads.put({ ...upload, state: 'failed', fault, endedAt: at });
      await history.add({
        ...{ organizationId: upload.organizationId, at, actor: upload.actor, days: null, changes: [] },
        act: 'upload-failed',
        subjects: [{ kind: 'upload', id: upload.id }],
        data: { code: fault.code },
      });
    }
    return open.length;
  });
}
