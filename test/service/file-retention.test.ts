import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LichError } from '../../src/errors.ts';
import { documentBytes, showRevision } from '../../src/service/drafts/drafts.ts';
import { editDraft } from '../../src/service/drafts/edit.ts';
import { attachEvidence, evidenceBytes } from '../../src/service/drafts/evidence.ts';
import { receiveFile } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { forgetOld } from '../../src/service/retention.ts';
import { restoreRevision } from '../../src/service/revisions.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, supplement, type TestOffice } from './office.ts';

let given: TestOffice;
beforeEach(async () => {
  given = await openTestOffice();
});
afterEach(() => given.close());

const DAY = 86_400;
const LATER = { ...CLERK, name: 'văn thư mới' };
/** Midnight after the last day of March 2025 in the office's zone. */
const APRIL = Date.UTC(2025, 2, 31, 17) / 1000;
const MARCH = month(meeting('03-03', 'Họp giao ban'));
const sweep = (fileDays: number | null) =>
  forgetOld(given.office, { accessDays: 3650, historyDays: null, fileDays }).then(({ files }) => files);
const documentOf = async (revision: { readonly id: string }) =>
  (await showRevision(given.office, 'so-mau', revision.id)).document;
const bytesOf = (content: object) => new TextEncoder().encode(JSON.stringify(content));
const attach = (revisionId: string) =>
  attachEvidence(
    given.office,
    {
      ...{ actor: CLERK, organizationId: 'so-mau', revisionId, fileName: 'bản ký.pdf' },
      bytes: new TextEncoder().encode('%PDF-1.7 bản ký'),
    },
    100,
  );
const scan = async (revisionId: string) => (await attach(revisionId)).scan;
const isKept = async (revision: { readonly id: string }) => (await documentOf(revision))?.removed === null;

test('a file goes when the period of its programme has been over for as many days as the office says, and not before', async () => {
  const { revision } = await given.publish(MARCH);
  const published = await given.published();
  const signed = await scan(revision.id);
  given.now = APRIL + 90 * DAY - 1;
  expect(await sweep(90)).toBe(0);
  given.now = APRIL + 90 * DAY;
  expect(await sweep(90)).toBe(2);
  expect(await sweep(90)).toBe(0);

  const { receivedAt, ...rest } = (await documentOf(revision))!;
  const bytes = bytesOf(MARCH);
  const sha256 = hash('sha256', bytes, 'hex');
  expect(rest).toEqual({
    ...{ id: sha256, organizationId: 'so-mau', fileName: 'chương trình.txt', format: 'text', receivedBy: 'văn thư' },
    removed: { at: given.now, size: bytes.length, sha256 },
  });
  expect(receivedAt).toBeLessThan(APRIL);
  const { evidence } = await showRevision(given.office, 'so-mau', revision.id);
  const ofScan = hash('sha256', '%PDF-1.7 bản ký', 'hex');
  expect(evidence).toEqual([{ ...signed, removed: { at: given.now, size: 18, sha256: ofScan } }]);

  const said = { code: 'file-removed', status: 410, data: { dayVi: '30/6/2025', dayEn: '30 June 2025' } };
  await expect(documentBytes(given.office, 'so-mau', sha256)).rejects.toMatchObject({
    ...said,
    data: { ...said.data, fileName: 'chương trình.txt' },
  });
  await expect(evidenceBytes(given.office, 'so-mau', signed.id)).rejects.toMatchObject(said);
  expect(await given.published()).toEqual(published);
  expect((await showRevision(given.office, 'so-mau', revision.id)).revision).toEqual(revision);
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { subject: { kind: 'revision', id: revision.id }, act: 'file-remove' }, null, 9),
  );
  expect(entries.map(({ actor, data }) => [actor.name, data.fileName, data.sha256])).toEqual([
    ['lich', 'bản ký.pdf', ofScan],
    ['lich', 'chương trình.txt', sha256],
  ]);
});

test('by default every file stays', async () => {
  const { revision } = await given.publish(MARCH);
  given.now += 100 * 365 * DAY;
  expect(await sweep(null)).toBe(0);
  expect(await isKept(revision)).toBe(true);
});

test('the file of an issue that a later one replaced goes within the period; a partial issue replaces nothing', async () => {
  const first = await given.publish(MARCH);
  given.now += DAY;
  const amends = { others: 'keep' } as const;
  const partial = await given.publish(supplement(meeting('03-04', 'Tiếp khách')), amends);
  given.now += 31 * DAY;
  expect(await sweep(30)).toBe(0);
  given.now -= 31 * DAY;
  const second = await given.publish(month(meeting('03-03', 'Họp giao ban', { startTime: '09:00' })), {
    confirmed: true,
    ...amends,
  });
  given.now += 30 * DAY;
  expect(await sweep(30)).toBe(0);
  given.now += DAY;
  expect(await sweep(30)).toBe(2);
  expect([await isKept(first.revision), await isKept(partial.revision), await isKept(second.revision)]).toEqual([
    false,
    false,
    true,
  ]);
});

test('a file waits for the draft that was made from it, and a draft outlives a file that is gone', async () => {
  const { revision } = await given.publish(MARCH);
  const asked = { actor: CLERK, organizationId: 'so-mau', revisionId: revision.id };
  given.now = APRIL + 400 * DAY;
  const again = await restoreRevision(given.office, asked);
  expect(await sweep(30)).toBe(0);
  await given.office.store.write(({ revisions }) => revisions.removeDraft(again.id));
  expect(await sweep(30)).toBe(1);
  const restored = await restoreRevision(given.office, asked);
  expect((await documentOf(restored))?.removed).not.toBeNull();
  expect(restored.programme).toEqual(revision.programme);
});

test('the same file sent again is what was published from it, and its bytes are kept anew for as long as any', async () => {
  const { revision } = await given.publish(MARCH);
  given.now = APRIL + 400 * DAY;
  expect(await sweep(30)).toBe(1);
  const request = { actor: LATER, organization: SO_MAU, fileName: 'lại.txt', bytes: bytesOf(MARCH), on: null };
  const read = async () => ({ format: 'text', programme: month() }) as const;
  given.now += DAY;
  expect(await receiveFile(given.office, read, request)).toEqual({ revision, outcome: 'kept-anew' });
  const { bytes, ...document } = await documentBytes(given.office, 'so-mau', revision.documentId ?? '');
  expect(Buffer.from(bytes).equals(Buffer.from(bytesOf(MARCH)))).toBe(true);
  expect(document).toMatchObject({
    ...{ fileName: 'chương trình.txt', receivedAt: given.now, receivedBy: 'văn thư mới', removed: null },
  });
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { subject: { kind: 'document', id: document.id } }, null, 1),
  );
  expect(entries.map(({ act, actor, data }) => [act, actor.name, data.fileName])).toEqual([
    ['file-keep', 'văn thư mới', 'lại.txt'],
  ]);
  expect(await receiveFile(given.office, read, request)).toEqual({ revision, outcome: 'published' });
  given.now += 30 * DAY;
  expect(await sweep(30)).toBe(0);
  given.now += 1;
  expect(await sweep(30)).toBe(1);
});

test('a file whose bytes have gone is read before they are kept anew: one that must not be kept is not', async () => {
  const { revision } = await given.publish(MARCH);
  given.now = APRIL + 400 * DAY;
  expect(await sweep(30)).toBe(1);
  const read = () => Promise.reject(new LichError('document-classified', { mark: 'MẬT' }));
  const request = { actor: CLERK, organization: SO_MAU, fileName: 'lại.txt', bytes: bytesOf(MARCH), on: null };
  await expect(receiveFile(given.office, read, request)).rejects.toMatchObject({ code: 'document-classified' });
  expect(await isKept(revision)).toBe(false);
});

test('the same scan sent again beside its revision is kept anew in its place', async () => {
  const { revision } = await given.publish(MARCH);
  const first = await scan(revision.id);
  given.now = APRIL + 400 * DAY;
  expect(await sweep(30)).toBe(2);
  const again = { ...first, receivedAt: given.now };
  expect(await attach(revision.id)).toEqual({ scan: again, outcome: 'kept-anew' });
  expect(await attach(revision.id)).toEqual({ scan: again, outcome: 'known' });
  expect((await showRevision(given.office, 'so-mau', revision.id)).evidence).toEqual([again]);
  expect(Buffer.from((await evidenceBytes(given.office, 'so-mau', first.id)).bytes).toString()).toBe('%PDF-1.7 bản ký');
});

test('a file that was read but mended since, and sent again, is the draft as it was mended', async () => {
  const read = async () => ({ format: 'text', programme: MARCH }) as const;
  const request = { actor: CLERK, organization: SO_MAU, fileName: 'tháng 3.txt', bytes: bytesOf(MARCH), on: null };
  const { revision, outcome } = await receiveFile(given.office, read, request);
  expect(outcome).toBe('draft');
  const head = { type: 'head', fields: { title: 'Đã sửa' } } as const;
  const edited = await editDraft(given.office, {
    ...{ actor: CLERK, organizationId: 'so-mau', revisionId: revision.id, version: 1, edits: [head] },
  });
  expect(await receiveFile(given.office, read, request)).toEqual({ revision: edited, outcome: 'mended' });
});

test('who sent a file that came before that was written beside it is taken from the history', async () => {
  const bytes = bytesOf(MARCH);
  const sender = { organizationId: 'so-mau', receivedAt: given.now, receivedBy: null };
  await given.office.store.write(async (store) => {
    await seedOrganization(store, given.office, SO_MAU);
    const document = { id: hash('sha256', bytes, 'hex'), fileName: 'tháng 3.txt', format: 'text', bytes } as const;
    await store.documents.put({ ...sender, ...document });
  });
  const { revision } = await given.publish(MARCH);
  expect((await documentOf(revision))?.receivedBy).toBeNull();
  given.now = APRIL + 400 * DAY;
  expect(await sweep(30)).toBe(1);
  expect((await documentOf(revision))?.receivedBy).toBe('văn thư');
});

test('a sweep that is stopped goes on the next time', async () => {
  await given.publish(MARCH);
  given.now = APRIL + 400 * DAY;
  const settings = { accessDays: 3650, historyDays: null, fileDays: 30 };
  expect(await forgetOld(given.office, settings, AbortSignal.abort())).toEqual({ records: 0, files: 0 });
  expect(await forgetOld(given.office, settings)).toEqual({ records: 0, files: 1 });
});
