import type { SourceDocument } from '../../model/document.ts';
import type { HistoryEntry } from '../../model/history.ts';
import type { Revision } from '../../model/revision.ts';
import type { Evidence } from '../../model/upload.ts';
import { type Doubt, doubtsOf } from '../../programme/edits/doubts.ts';
import type { StoreReads } from '../../store/port.ts';
import { daysGoverned } from '../governing.ts';
import type { Office } from '../office.ts';
import type { DraftRequest } from './edit.ts';
import { draftAt, revisionOf } from './owned.ts';
import { bytesOf } from './removed.ts';

/** A revision, draft or accepted, with what a page needs to show it. */
export interface ShownRevision {
  readonly revision: Revision;
  readonly document: Omit<SourceDocument, 'bytes'> | null;
  readonly evidence: readonly Omit<Evidence, 'bytes'>[];
  /** In the order of the document; none once it is accepted. */
  readonly doubts: readonly Doubt[];
  readonly canUndo: boolean;
}

/** @throws LichError `revision-unknown` */
export async function showRevision({ store }: Office, organizationId: string, id: string): Promise<ShownRevision> {
  return store.read(async (reads) => {
    const revision = await revisionOf(reads, organizationId, id);
    const record = await reads.organizations.get(organizationId);
    const isDraft = revision.acceptance === null;
    return {
      revision,
      document: await documentOf(reads, revision),
      evidence: await reads.evidence.ofRevision(id),
      doubts: isDraft && record !== null ? doubtsOf(revision.programme, record.organization) : [],
      canUndo: isDraft && (await reads.draftEdits.last(id)) !== null,
    };
  });
}

export interface DraftSummary {
  readonly revision: Revision;
  readonly document: Omit<SourceDocument, 'bytes'> | null;
  readonly items: number;
  /** Items in which something is doubtful. */
  readonly doubtful: number;
}

/** The newest first. */
export async function listDrafts({ store }: Office, organizationId: string): Promise<readonly DraftSummary[]> {
  return store.read(async (reads) => {
    const drafts = await reads.revisions.drafts(organizationId);
    const summaries: DraftSummary[] = [];
    for (const revision of drafts) {
      const { items } = revision.programme;
      const doubtful = items.filter(({ review }) => review.length > 0).length;
      summaries.push({ revision, document: await documentOf(reads, revision), items: items.length, doubtful });
    }
    return summaries;
  });
}

async function documentOf({ documents }: StoreReads, { organizationId, documentId }: Revision) {
  return documentId === null ? null : documents.describe(organizationId, documentId);
}

/** What was done to a draft after a version, the newest first: what an editor who comes too late is shown. */
export async function editsSince(
  { store }: Office,
  organizationId: string,
  revisionId: string,
  version: number,
): Promise<readonly HistoryEntry[]> {
  const subject = { kind: 'revision', id: revisionId } as const;
  const { entries } = await store.read(({ history }) => history.list(organizationId, { subject }, null, 200));
  return entries.filter(({ data }) => Number(data.version ?? 0) > version);
}

/**
 * Throws a draft away, and its document where no other revision is made from it. The history keeps that it was there.
 * @throws LichError `revision-unknown`, `revision-accepted`, `revision-stale`
 */
export async function discardDraft(office: Office, request: DraftRequest): Promise<void> {
  const { actor, organizationId, revisionId, version } = request;
  await office.store.write(async (store) => {
    const draft = await draftAt(store, organizationId, revisionId, version);
    const document = await documentOf(store, draft);
    await store.revisions.removeDraft(revisionId);
    if (draft.documentId !== null) {
      const others = await store.revisions.ofDocument(organizationId, draft.documentId);
      if (others.length === 0) await store.documents.remove(organizationId, draft.documentId);
    }
    await store.history.add({
      organizationId,
      at: office.clock(),
      actor,
      act: 'discard',
      subjects: [
        { kind: 'revision', id: revisionId },
        ...(document === null ? [] : [{ kind: 'document' as const, id: document.id }]),
      ],
      days: daysGoverned(draft.programme),
      changes: [],
      data: { title: draft.programme.title ?? '', fileName: document?.fileName ?? '' },
    });
  });
}

/** @throws LichError `document-unknown`, `file-removed` */
export async function documentBytes({ store }: Office, organizationId: string, id: string): Promise<SourceDocument> {
  return bytesOf(await store.read(({ documents }) => documents.get(organizationId, id)), 'document-unknown');
}
