import { hash, randomUUID } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { SourceFormat } from '../model/block.ts';
import type { NewDocument } from '../model/document.ts';
import type { NewHistoryEntry } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { Programme } from '../model/programme.ts';
import type { Revision } from '../model/revision.ts';
import type { UploadOutcome } from '../model/upload.ts';
import type { StoreReads, StoreWrites } from '../store/port.ts';
import type { LocalDate } from '../time/local.ts';
import { daysGoverned } from './governing.ts';
import type { Office } from './office.ts';
import { seedOrganization } from './organizations.ts';

/** How bytes become a programme. Throws `LichError` for what cannot be read. */
export type ReadProgramme = (
  bytes: Uint8Array,
  options: { readonly organization: Organization; readonly on: LocalDate | null },
) => Promise<{ readonly format: SourceFormat; readonly programme: Programme }>;

export interface ImportRequest {
  readonly actor: Actor;
  /** From the configuration: added with its feeds when the store does not have it. */
  readonly organization: Organization;
  /** As shown, never a path. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The day the reader stands on, or null. */
  readonly on: LocalDate | null;
}

/** What became of the bytes that came in. */
export interface Received {
  readonly revision: Revision;
  readonly outcome: UploadOutcome;
}

/**
 * Reads a document and keeps it with a draft of its programme. The same bytes again are the same document: a draft is
 * read anew, an accepted revision stays. Of a document that cannot be read, or must not be, nothing is kept.
 */
export async function receiveFile(office: Office, read: ReadProgramme, request: ImportRequest): Promise<Received> {
  const { bytes, fileName, on } = request;
  const organizationId = request.organization.id;
  const documentId = documentIdOf(bytes);
  const known = await office.store.read(async (store) => ({
    record: await store.organizations.get(organizationId),
    published: await publishedFrom(store, organizationId, documentId),
    document: await store.documents.describe(organizationId, documentId),
  }));
  // Where the bytes have gone, they are read before they are kept again, as any file is.
  if (known.published !== null && known.document?.removed === null) {
    return { revision: known.published, outcome: 'published' };
  }
  const organization = known.record?.origin === 'page' ? known.record.organization : request.organization;
  const { format, programme } = await read(bytes, { organization, on });
  const receivedAt = office.clock();
  return office.store.write(async (store) => {
    await seedOrganization(store, office, request.organization);
    const receivedBy = request.actor.name;
    const document = { id: documentId, organizationId, fileName, format, bytes, receivedAt, receivedBy };
    return receiveDocument(store, document, programme, request.actor);
  });
}

/** The same for who asks only which revision it is. */
export async function importDocument(office: Office, read: ReadProgramme, request: ImportRequest): Promise<Revision> {
  return (await receiveFile(office, read, request)).revision;
}

/** By which the same bytes are known to be the same document. */
export function documentIdOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** The latest revision that was published from a document; null for none. */
export async function publishedFrom(
  { revisions }: StoreReads,
  organizationId: string,
  documentId: string,
): Promise<Revision | null> {
  const made = await revisions.ofDocument(organizationId, documentId);
  return made.findLast(({ acceptance }) => acceptance !== null) ?? null;
}

/** What every draft begins with. */
export const NEW_DRAFT = { version: 1, amends: null, restoredFrom: null, acceptance: null } as const;

/** Keeps what was read, and writes down that it came. */
export async function receiveDocument(
  store: StoreWrites,
  document: NewDocument,
  programme: Programme,
  actor: Actor,
): Promise<Received> {
  const received = await keepDraft(store, document, programme);
  await store.history.add(uploadEntry(received, document, actor));
  return received;
}

/** Somebody else may have imported the same bytes, and accepted them, while we read. */
async function keepDraft(store: StoreWrites, document: NewDocument, programme: Programme): Promise<Received> {
  const { id: documentId, organizationId, receivedAt } = document;
  const published = await publishedFrom(store, organizationId, documentId);
  if (published !== null) {
    const kept = await store.documents.describe(organizationId, documentId);
    if (kept === null || kept.removed === null) return { revision: published, outcome: 'published' };
    await store.documents.keepAnew(organizationId, documentId, document);
    return { revision: published, outcome: 'kept-anew' };
  }
  const [before] = await store.revisions.ofDocument(organizationId, documentId);
  if (before !== undefined) {
    // What a person has mended is not read away.
    if (before.version > 1) return { revision: before, outcome: 'mended' };
    const draft = { ...before, programme };
    await store.revisions.replaceDraft(draft);
    return { revision: draft, outcome: 'draft' };
  }
  await store.documents.put(document);
  const draft = { id: randomUUID(), organizationId, documentId, programme, createdAt: receivedAt, ...NEW_DRAFT };
  await store.revisions.addDraft(draft);
  return { revision: draft, outcome: 'draft' };
}

function uploadEntry(
  { revision: { id, programme }, outcome }: Received,
  { id: documentId, organizationId, fileName, format, receivedAt }: Omit<NewDocument, 'bytes' | 'receivedBy'>,
  actor: Actor,
): NewHistoryEntry {
  return {
    organizationId,
    at: receivedAt,
    actor,
    act: outcome === 'kept-anew' ? 'file-keep' : 'upload',
    subjects: [
      { kind: 'document', id: documentId },
      { kind: 'revision', id },
    ],
    days: daysGoverned(programme),
    changes: [],
    data: { fileName, format, items: programme.items.length },
  };
}
