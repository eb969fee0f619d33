import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Intake } from '../../src/http/office/parts.ts';
import { attachEvidence } from '../../src/service/drafts/evidence.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { forgetOld } from '../../src/service/retention.ts';
import { addPerson } from '../service/accounts/people.ts';
import { CLERK, meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { intakeOf, serviceFor, type Visitor, visitorAt, whenRead } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
let intake: Intake;
beforeEach(async () => {
  given = await openTestOffice();
  await given.office.store.write((store) => seedOrganization(store, given.office, SO_MAU));
  await addPerson(given.office, 'van-thu');
  intake = intakeOf(given.office);
  app = serviceFor(given.office, { intake });
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const BASE = '/office/so-mau/programmes';

/** March 2025, published with a signed copy; its files went on 30 June 2025. */
async function publishedLongAgo() {
  const { revision } = await given.publish(month(meeting('03-03', 'Họp giao ban')));
  const bytes = new TextEncoder().encode('%PDF-1.7 bản ký');
  const scan = { actor: CLERK, organizationId: 'so-mau', revisionId: revision.id, fileName: 'bản ký.pdf', bytes };
  const { id } = (await attachEvidence(given.office, scan, 100)).scan;
  given.now = Date.UTC(2025, 5, 30, 5) / 1000;
  expect(await forgetOld(given.office, { accessDays: 3650, historyDays: null, fileDays: 60 })).toMatchObject({
    files: 2,
  });
  await clerk.logIn('van-thu');
  return { revision, documentId: revision.documentId ?? '', scanId: id };
}
const GONE = 'không còn được giữ: đã xóa lúc 12h00, 30/6/2025 vì hết thời hạn lưu giữ của cơ quan.';

test('the page of a revision says which files are kept no longer and what stays of them, and keeps its items', async () => {
  const { revision, documentId, scanId } = await publishedLongAgo();
  const { body } = await clerk.get(`${BASE}/revisions/${revision.id}`);
  expect(body).toContain(`Tệp “chương trình.txt” ${GONE}`);
  expect(body).toContain(`Tệp “bản ký.pdf” ${GONE}`);
  expect(body).toMatch(/Nhận lúc [0-9h]+, 20\/02\/2025, người gửi: văn thư; \d+ byte; SHA-256: [0-9a-f]{64}\./);
  expect(body).toContain('Họp giao ban');
  expect(body).not.toContain(`/documents/${documentId}`);
  expect(body).not.toContain(`/evidence/${scanId}`);
});

test('who asks for such a file is told that it is gone, in a sentence', async () => {
  const { documentId, scanId } = await publishedLongAgo();
  for (const [path, name] of [
    [`documents/${documentId}`, 'chương trình.txt'],
    [`evidence/${scanId}`, 'bản ký.pdf'],
  ]) {
    const answer = await clerk.get(`${BASE}/${path}`);
    expect([path, answer.statusCode]).toEqual([path, 410]);
    expect(answer.body).toContain(`Tệp “${name}” không còn được giữ: đã xóa ngày 30/6/2025`);
  }
});

test('a draft restored from such a revision is reviewed without its source, and published', async () => {
  const { revision } = await publishedLongAgo();
  await clerk.get(`${BASE}/revisions/${revision.id}`);
  const restored = await clerk.post(`${BASE}/revisions/${revision.id}/restore`, {});
  const path = String(restored.headers.location).split('?')[0]!;
  const { body, statusCode } = await clerk.get(path);
  expect(statusCode).toBe(200);
  expect(body).toContain(`Tệp “chương trình.txt” ${GONE}`);
  expect(body).toContain('Bản này không có văn bản gốc để đặt bên cạnh.');
  expect((await clerk.get(`${path}/preview`)).statusCode).toBe(200);
});

test('who sends such a file again is led to what was published from it and told so, and it is there again', async () => {
  const { revision, documentId, scanId } = await publishedLongAgo();
  const bytes = new TextEncoder().encode(JSON.stringify(month(meeting('03-03', 'Họp giao ban'))));
  await clerk.get(BASE);
  const sent = await clerk.upload(`${BASE}/uploads`, {}, new File([bytes], 'lại.json'));
  const there = await whenRead(clerk, intake, sent);
  expect(there).toBe(`${BASE}/revisions/${revision.id}?done=kept-anew`);
  const page = await clerk.get(there);
  expect(page.body).toContain(
    'Tệp này đã được công bố trước đây; lịch đã công bố không thay đổi. Bản lưu của tệp đã bị xóa vì hết thời hạn lưu giữ, nay được lưu lại.',
  );
  expect(page.body).toContain(`/documents/${documentId}`);
  expect(page.body).not.toContain(`Tệp “chương trình.txt” ${GONE}`);
  expect((await clerk.get(`${BASE}/documents/${documentId}`)).body).toBe(Buffer.from(bytes).toString());

  const scan = await clerk.upload(
    `${BASE}/drafts/${revision.id}/evidence`,
    {},
    new File(['%PDF-1.7 bản ký'], 'ký.pdf'),
  );
  const attached = await clerk.get(String((await clerk.get(String(scan.headers.location))).headers.location));
  expect(attached.body).toContain(
    'Tệp này đã được kèm từ trước. Bản lưu của tệp đã bị xóa vì hết thời hạn lưu giữ, nay được lưu lại.',
  );
  expect((await clerk.get(`${BASE}/evidence/${scanId}`)).body).toBe('%PDF-1.7 bản ký');
  const again = await clerk.upload(`${BASE}/uploads`, {}, new File([bytes], 'lại.json'));
  expect((await clerk.get(await whenRead(clerk, intake, again))).body).toContain(
    'Tệp này đã được công bố trước đây; lịch đã công bố không thay đổi.</p>',
  );
});

test('a scan of another kind is refused on the page of the revision that it was put beside', async () => {
  const { revision } = await publishedLongAgo();
  await clerk.get(`${BASE}/revisions/${revision.id}`);
  const refused = await clerk.upload(`${BASE}/drafts/${revision.id}/evidence`, {}, new File(['chữ'], 'ký.pdf'));
  expect(refused.statusCode).toBe(415);
  expect(refused.body).toContain('Lập dự thảo khôi phục bản này');
});

test('the history says that it went', async () => {
  const { revision } = await publishedLongAgo();
  await addPerson(given.office, 'quan-tri', 'administrator');
  const administrator = visitorAt(app);
  await administrator.logIn('quan-tri');
  const { body } = await administrator.get('/office/so-mau/history?act=file-remove');
  expect(body).toContain('Xóa tệp hết thời hạn lưu giữ');
  expect(body).toContain('tệp “bản ký.pdf”');
  expect(revision.acceptance).not.toBeNull();
});
