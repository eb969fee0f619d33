import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LichError } from '../../src/errors.ts';
import type { ProgrammeEdit } from '../../src/model/edit.ts';
import type { Programme } from '../../src/model/programme.ts';
import type { Revision } from '../../src/model/revision.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { discardDraft, editsSince, listDrafts, showRevision } from '../../src/service/drafts/drafts.ts';
import { editDraft, undoDraft } from '../../src/service/drafts/edit.ts';
import { attachEvidence, evidenceBytes } from '../../src/service/drafts/evidence.ts';
import { documentSource } from '../../src/service/drafts/source.ts';
import { reportInterrupted, Uploads, uploadOf } from '../../src/service/drafts/uploads.ts';
import type { ReadProgramme } from '../../src/service/import.ts';
import type { Office } from '../../src/service/office.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { DocumentReader } from '../../src/service/reading.ts';
import type { EvidenceWrites } from '../../src/store/draft-port.ts';
import { MOMENT } from '../contract/samples.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

let opened: TestOffice;
beforeEach(async () => {
  opened = await openTestOffice();
  await opened.office.store.write((store) => seedOrganization(store, opened.office, SO_MAU));
});
afterEach(() => opened.close());

const OTHER = { kind: 'user', id: 'user-2', name: 'chánh văn phòng' } as const;
const reads = (programme: Programme): ReadProgramme => {
  return async () => ({ format: 'docx', programme });
};
const refuses = (code: 'document-classified' | 'file-scanned'): ReadProgramme => {
  return async () => {
    throw new LichError(code, { mark: 'MẬT' });
  };
};
const THREE = month(
  meeting('03-05', 'Giao ban', { id: '1' }),
  meeting('03-12', 'Họp Hội đồng', { id: '2', review: ['leader-inferred'] }),
);

function uploads(read: ReadProgramme, maximumBytes = 1000): Uploads {
  const onFault = (error: unknown) => {
    throw error;
  };
  return new Uploads({ office: opened.office, read, maximumBytes, onFault });
}
const request = (text: string, given: object = {}) => ({
  ...{ actor: CLERK, organizationId: 'so-mau', fileName: 'thang-3.docx', on: null, idempotencyKey: null },
  bytes: new TextEncoder().encode(text),
  ...given,
});
async function uploaded(content = THREE): Promise<Revision> {
  const desk = uploads(reads(content));
  const { revisionId } = await desk.finished(await desk.begin(request('chương trình')));
  return (await showRevision(opened.office, 'so-mau', revisionId ?? '')).revision;
}
const acts = async () => {
  const { entries } = await opened.office.store.read(({ history }) => history.list('so-mau', {}, null, 50));
  return entries.map(({ act, actor, data }) => [act, actor.name, data.fileName ?? data.mark ?? data.version]);
};

describe('an upload', () => {
  test('is queued at once, and ends as a draft with its document', async () => {
    const desk = uploads(reads(THREE));
    const upload = await desk.begin(request('chương trình'));
    expect(upload).toMatchObject({ state: 'queued', fileName: null, revisionId: null, endedAt: null });
    const ended = await desk.finished(upload);
    expect(ended).toMatchObject({ id: upload.id, state: 'read', fileName: 'thang-3.docx', fault: null });
    expect(await uploadOf(opened.office, 'so-mau', upload.id)).toEqual(ended);
    const shown = await showRevision(opened.office, 'so-mau', ended.revisionId ?? '');
    expect(shown).toMatchObject({ document: { fileName: 'thang-3.docx', format: 'docx' }, canUndo: false });
    expect(shown.revision).toMatchObject({ version: 1, acceptance: null });
    expect(await listDrafts(opened.office, 'so-mau')).toMatchObject([{ items: 2, doubtful: 1 }]);
    expect(await acts()).toEqual([['upload', 'văn thư', 'thang-3.docx']]);
  });

  test('of a classified document leaves neither bytes nor name, and says that it was refused', async () => {
    const desk = uploads(refuses('document-classified'));
    const ended = await desk.finished(await desk.begin(request('MẬT', { fileName: 'ke-hoach-A2.docx' })));
    expect(ended).toMatchObject({ state: 'failed', fileName: null, fault: { code: 'document-classified' } });
    expect(await acts()).toEqual([['upload-refused', 'văn thư', 'MẬT']]);
    expect(await listDrafts(opened.office, 'so-mau')).toEqual([]);
    const { entries } = await opened.office.store.read(({ history }) => history.list('so-mau', {}, null, 50));
    expect(JSON.stringify([ended, entries])).not.toContain('ke-hoach');
  });

  test('that cannot be read says why, with its name', async () => {
    const desk = uploads(refuses('file-scanned'));
    const ended = await desk.finished(await desk.begin(request('%PDF', { fileName: 'scan.pdf' })));
    expect(ended).toMatchObject({ state: 'failed', fileName: 'scan.pdf', fault: { code: 'file-scanned' } });
    expect(await acts()).toEqual([['upload-failed', 'văn thư', 'scan.pdf']]);
  });

  test('over the limit is refused before anything is written', async () => {
    const begun = uploads(reads(THREE), 1_000_000).begin(request('x'.repeat(1_000_001)));
    await expect(begun).rejects.toMatchObject({ code: 'file-too-large', status: 413, data: { size: 2, limit: 1 } });
    expect(await acts()).toEqual([]);
  });

  test('whose name says another format is read as what it is, and the clerk is told', async () => {
    const desk = uploads(reads(THREE));
    const ended = await desk.finished(await desk.begin(request('PK', { fileName: 'thang-3.pdf' })));
    const { revision } = await showRevision(opened.office, 'so-mau', ended.revisionId ?? '');
    expect(revision.programme.notices.map(({ message }) => message)).toEqual([
      'Tên tệp có đuôi .pdf nhưng nội dung là DOCX; đã đọc theo nội dung.',
    ]);
  });

  test('of a program that is called a document is refused by the real reader', async () => {
    const reader = new DocumentReader();
    const read: ReadProgramme = async (bytes, { organization, on }) => {
      const asked = { organizations: [organization], organizationId: organization.id, on };
      const { format, value } = await reader.read(bytes, asked);
      return { format, programme: value };
    };
    const desk = uploads(read, 10_000);
    const bytes = Buffer.concat([Buffer.from('7f454c46020101000000', 'hex'), Buffer.alloc(500, 3)]);
    const ended = await desk.finished(await desk.begin(request('', { bytes, fileName: 'lich.docx' })));
    await reader.close();
    expect(ended).toMatchObject({ state: 'failed', fault: { code: 'file-binary' }, revisionId: null });
  });

  test('with the same key is the same upload; the key of another file is refused', async () => {
    const desk = uploads(reads(THREE));
    const first = await desk.finished(await desk.begin(request('một', { idempotencyKey: 'k1' })));
    expect(await desk.begin(request('một', { idempotencyKey: 'k1' }))).toEqual(first);
    const other = desk.begin(request('hai', { idempotencyKey: 'k1' }));
    await expect(other).rejects.toMatchObject({ code: 'idempotency-mismatch' });
    expect(await acts()).toHaveLength(1);
  });

  test('that was under way when the service stopped is reported, and may be sent again with its key', async () => {
    const begun = Promise.withResolvers<void>();
    const stuck: ReadProgramme = () => {
      begun.resolve();
      return new Promise(() => undefined);
    };
    const lost = await uploads(stuck).begin(request('một', { idempotencyKey: 'k1' }));
    await begun.promise;
    opened.now += 3600;
    expect(await reportInterrupted(opened.office)).toBe(1);
    const reported = await uploadOf(opened.office, 'so-mau', lost.id);
    expect(reported).toMatchObject({ state: 'failed', fault: { code: 'upload-interrupted' } });
    const desk = uploads(reads(THREE));
    const again = await desk.finished(await desk.begin(request('một', { idempotencyKey: 'k1' })));
    expect(again.state).toBe('read');
    expect(await reportInterrupted(opened.office)).toBe(0);
  });

  test('that another service is reading is left to it, as long as it says so', async () => {
    const shared = { ...opened.office, store: { ...opened.office.store, isShared: true } };
    const { promise, resolve } = Promise.withResolvers<void>();
    const desk = uploads(() => promise.then(() => reads(THREE)(new Uint8Array(), { organization: SO_MAU, on: null })));
    const upload = await desk.begin(request('một'));
    expect(await reportInterrupted(shared)).toBe(0);
    opened.now += 61;
    expect(await reportInterrupted(shared)).toBe(1);
    resolve();
    // It was alive after all: what it read counts.
    expect((await desk.finished(upload)).state).toBe('read');
  });

  test('of another organisation is not there', async () => {
    const desk = uploads(reads(THREE));
    const { id, revisionId } = await desk.finished(await desk.begin(request('một')));
    await expect(uploadOf(opened.office, 'so-khac', id)).rejects.toMatchObject({ code: 'upload-unknown' });
    const shown = showRevision(opened.office, 'so-khac', revisionId ?? '');
    await expect(shown).rejects.toMatchObject({ code: 'revision-unknown' });
    const foreign = desk.begin(request('một', { organizationId: 'so-khac' }));
    await expect(foreign).rejects.toMatchObject({ code: 'organization-unknown' });
  });
});

const retitle = (title: string): ProgrammeEdit => ({ type: 'change', id: '2', fields: { title } });
const edit = (draft: Revision, edits: readonly ProgrammeEdit[], actor: typeof CLERK | typeof OTHER = CLERK) =>
  editDraft(opened.office, {
    ...{ actor, organizationId: 'so-mau', revisionId: draft.id, version: draft.version },
    edits,
  });

describe('a draft', () => {
  test('that is edited is one version higher, and the history says old → new and whom it concerns', async () => {
    const edited = await edit(await uploaded(), [{ type: 'change', id: '2', fields: { leaders: ['binh'] } }]);
    expect(edited).toMatchObject({ version: 2, programme: { items: [{}, { leaders: ['binh'], review: [] }] } });
    const { entries } = await opened.office.store.read(({ history }) =>
      history.list('so-mau', { subject: { kind: 'person', id: 'binh' } }, null, 50),
    );
    expect(entries).toMatchObject([
      {
        act: 'edit',
        actor: CLERK,
        at: MOMENT,
        days: { start: '2025-03-01', end: '2025-03-31' },
        changes: [
          { of: 'Họp Hội đồng', field: 'leaders', from: ['an'], to: ['binh'] },
          { of: 'Họp Hội đồng', field: 'review', from: ['leader-inferred'], to: [] },
        ],
      },
    ]);
  });

  test('is not changed by an edit of a stale version, which is told who changed what', async () => {
    const draft = await uploaded();
    const current = await edit(draft, [retitle('Họp Hội đồng khoa học')], OTHER);
    const late = edit(draft, [retitle('Họp')]);
    await expect(late).rejects.toMatchObject({
      code: 'revision-stale',
      status: 409,
      data: { by: 'chánh văn phòng', count: 1, example: 'Họp Hội đồng' },
    });
    expect((await showRevision(opened.office, 'so-mau', draft.id)).revision).toEqual(current);
    expect(await editsSince(opened.office, 'so-mau', draft.id, 1)).toMatchObject([{ act: 'edit', actor: OTHER }]);
  });

  test('is edited by one of two who press the button at once', async () => {
    const draft = await uploaded();
    const both = await Promise.allSettled([edit(draft, [retitle('A')]), edit(draft, [retitle('B')], OTHER)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is as it was when every edit is undone, and then nothing is left to undo', async () => {
    const draft = await uploaded();
    const twice = await edit(await edit(draft, [retitle('Một')]), [{ type: 'remove', id: '1' }]);
    const undo = (one: Revision) =>
      undoDraft(opened.office, {
        ...{ actor: CLERK, organizationId: 'so-mau', revisionId: one.id, version: one.version },
      });
    const once = await undo(twice);
    expect(once.programme.items.map(({ title }) => title)).toEqual(['Giao ban', 'Một']);
    const back = await undo(once);
    expect(back).toEqual({ ...draft, version: 5 });
    await expect(undo(back)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    expect((await acts()).map(([act]) => act)).toEqual(['undo', 'undo', 'edit', 'edit', 'upload']);
  });

  test('keeps what was mended when the same bytes are uploaded again', async () => {
    const edited = await edit(await uploaded(), [retitle('Đã sửa')]);
    expect(await uploaded()).toEqual(edited);
  });

  test('that was accepted cannot be edited', async () => {
    const draft = await uploaded();
    await acceptRevision(opened.office, { revisionId: draft.id, actor: OTHER, confirmed: false, others: null });
    await expect(edit(draft, [retitle('Muộn')])).rejects.toMatchObject({
      code: 'revision-accepted',
      data: { by: 'chánh văn phòng' },
    });
  });

  test('shows its document as the reader saw it, with the places to which its items point', async () => {
    const desk = uploads(reads(THREE));
    const bytes = new TextEncoder().encode('CHƯƠNG TRÌNH CÔNG TÁC\n\nThứ Hai: Giao ban\n');
    const { documentId } = await desk.finished(await desk.begin(request('', { bytes, fileName: 'a.txt' })));
    const source = await documentSource(opened.office, 'so-mau', documentId ?? '');
    const lines = source?.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
    const shown = lines?.map(({ spans, place }) => [place.line, spans.map(({ text }) => text).join('')]);
    expect(shown?.filter(([, text]) => text !== '')).toEqual([
      [1, 'CHƯƠNG TRÌNH CÔNG TÁC'],
      [3, 'Thứ Hai: Giao ban'],
    ]);
    const foreign = documentSource(opened.office, 'so-khac', documentId ?? '');
    await expect(foreign).rejects.toMatchObject({ code: 'document-unknown' });
  });

  test('that is discarded is gone with its document, and the history remembers it', async () => {
    const draft = await uploaded();
    await discardDraft(opened.office, {
      ...{ actor: CLERK, organizationId: 'so-mau', revisionId: draft.id, version: 1 },
    });
    await expect(showRevision(opened.office, 'so-mau', draft.id)).rejects.toMatchObject({ code: 'revision-unknown' });
    const document = await opened.office.store.read(({ documents }) => documents.get('so-mau', draft.documentId ?? ''));
    expect(document).toBeNull();
    expect((await acts())[0]).toEqual(['discard', 'văn thư', 'thang-3.docx']);
  });

  function withScans(given: Partial<EvidenceWrites>): Office {
    const { store } = opened.office;
    const write: typeof store.write = (act) =>
      store.write((writes) => act({ ...writes, evidence: { ...writes.evidence, ...given } }));
    return { ...opened.office, store: { ...store, write } };
  }

  test('carries a signed scan beside it, which is kept byte for byte and whose kind is found from its bytes', async () => {
    const { id: revisionId } = await uploaded();
    const scan = { actor: CLERK, organizationId: 'so-mau', revisionId, fileName: 'ban-ky.docx' };
    const pdf = new TextEncoder().encode('%PDF-1.7 bản ký');
    const { scan: kept, outcome } = await attachEvidence(opened.office, { ...scan, bytes: pdf }, 100);
    expect(outcome).toBe('attached');
    expect(kept).toMatchObject({ mediaType: 'application/pdf', fileName: 'ban-ky.docx' });
    const back = await evidenceBytes(opened.office, 'so-mau', kept.id);
    expect(Buffer.from(back.bytes).equals(Buffer.from(pdf))).toBe(true);
    await expect(evidenceBytes(opened.office, 'so-khac', kept.id)).rejects.toMatchObject({ code: 'evidence-unknown' });
    const again = await attachEvidence(opened.office, { ...scan, fileName: 'gửi hai lần.pdf', bytes: pdf }, 100);
    expect(again).toEqual({ scan: kept, outcome: 'known' });
    expect((await showRevision(opened.office, 'so-mau', revisionId)).evidence).toEqual([kept]);
    const other = { ...scan, bytes: new TextEncoder().encode('%PDF-1.7 bản khác') };
    // Bytes of a scan are large: who reads them to find out whether another is the same keeps all writers waiting.
    const unread = withScans({ get: () => Promise.reject(new Error('bytes of a scan were read')) });
    expect(await attachEvidence(unread, { ...scan, bytes: pdf }, 100)).toEqual(again);
    const ofEarlierRelease = withScans({ digests: async () => [{ id: kept.id, sha256: null }] });
    expect(await attachEvidence(ofEarlierRelease, { ...scan, bytes: pdf }, 100)).toEqual(again);
    expect(await attachEvidence(unread, other, 100)).toMatchObject({ outcome: 'attached' });
    const html = attachEvidence(opened.office, { ...scan, bytes: new TextEncoder().encode('<script>') }, 100);
    await expect(html).rejects.toMatchObject({ code: 'evidence-format' });
    const large = attachEvidence(opened.office, { ...scan, bytes: pdf }, 10);
    await expect(large).rejects.toMatchObject({ code: 'file-too-large' });
  });
});
