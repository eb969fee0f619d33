import { hash, randomUUID } from 'node:crypto';
import type { Actor } from '../model/actor.ts';
import type { SourceFormat } from '../model/block.ts';
import type { NewDocument } from '../model/document.ts';
import type { NewHistoryEntry } from '../model/history.ts';
import type { Organization } from '../model/organization.ts';
import type { Programme } from '../model/programme.ts';
import type { Revision } from '../model/revision.ts';
import type { StoreWrites } from '../store/port.ts';
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

/**
 * Reads a document and keeps it with a draft of its programme. The same bytes again are the same document: a draft is
 * read anew, an accepted revision stays. Of a document that cannot be read, or must not be, nothing is kept.
 */
export async function importDocument(office: Office, read: ReadProgramme, request: ImportRequest): Promise<Revision> {
  const { bytes, fileName, on } = request;
  const organizationId = request.organization.id;
  const documentId = hash('sha256', bytes, 'hex');
  const known = await office.store.read(async ({ organizations, revisions }) => ({
    record: await organizations.get(organizationId),
    accepted: (await revisions.ofDocument(organizationId, documentId)).find(({ acceptance }) => acceptance !== null),
  }));
  if (known.accepted !== undefined) return known.accepted;
  const organization = known.record?.origin === 'page' ? known.record.organization : request.organization;
  const { format, programme } = await read(bytes, { organization, on });
  const receivedAt = office.clock();
  return office.store.write(async (store) => {
    await seedOrganization(store, office, request.organization);
    const receivedBy = request.actor.name;
    const document = { id: documentId, organizationId, fileName, format, bytes, receivedAt, receivedBy };
    const draft = await keepDraft(store, document, programme);
    await store.history.add(uploadEntry(draft, document, request.actor));
    return draft;
  });
}

/** What every draft begins with. */
export const NEW_DRAFT = { version: 1, amends: null, restoredFrom: null, acceptance: null } as const;

/** Somebody else may have imported the same bytes, and accepted them, while we read. */
export async function keepDraft(store: StoreWrites, document: NewDocument, programme: Programme): Promise<Revision> {
  const { id: documentId, organizationId, receivedAt } = document;
  const revisions = await store.revisions.ofDocument(organizationId, documentId);
  const accepted = revisions.find(({ acceptance }) => acceptance !== null);
  if (accepted !== undefined) return accepted;
  const before = revisions[0];
  if (before !== undefined) {
    // What a person has mended is not read away.
    if (before.version > 1) return before;
    const draft = { ...before, programme };
    await store.revisions.replaceDraft(draft);
    return draft;
  }
  await store.documents.put(document);
  const draft = { id: randomUUID(), organizationId, documentId, programme, createdAt: receivedAt, ...NEW_DRAFT };
  await store.revisions.addDraft(draft);
  return draft;
}

export function uploadEntry(
  { id, programme }: Revision,
  { id: documentId, organizationId, fileName, format, receivedAt }: Omit<NewDocument, 'bytes' | 'receivedBy'>,
  actor: Actor,
): NewHistoryEntry {
  return {
    organizationId,
    at: receivedAt,
    actor,
    act: 'upload',
    subjects: [
      { kind: 'document', id: documentId },
      { kind: 'revision', id },
    ],
    days: daysGoverned(programme),
    changes: [],
    data: { fileName, format, items: programme.items.length },
  };
}
