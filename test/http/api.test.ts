import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/account.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { Uploads } from '../../src/service/drafts/uploads.ts';
import type { ReadProgramme } from '../../src/service/import.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { readDocumentHere } from '../../src/service/reading-task.ts';
import { forgetOld } from '../../src/service/retention.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { serviceFor, visitorAt } from './browsing.ts';
import { type Answered, type Description, OF_ACCOUNTS, operationAt, operationsOf, undescribed } from './documented.ts';

/** The interface for machines, from outside. */

let given: TestOffice;
let app: FastifyInstance;
let secret: string;
const read: ReadProgramme = async (bytes, { organization: office, on }) => {
  const request = { organizations: [office], organizationId: office.id, on, limits: READING_LIMITS };
  const { format, value } = await readDocumentHere(bytes, request);
  return { format, programme: value };
};
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  const onFault = (error: unknown) => {
    throw error;
  };
  const uploads = new Uploads({ office, read, maximumBytes: 1_000_000, onFault });
  app = serviceFor(office, { intake: { uploads, maximumBytes: 1_000_000 } });
  secret = await tokenFor('van-thu', 'clerk');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

async function tokenFor(login: string, role: Role, organizationId = 'so-mau'): Promise<string> {
  const person = await addPerson(given.office, login, role, organizationId);
  return (await makeApiToken(given.office, person, { label: 'máy', role })).secret;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
async function call(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const isBytes = Buffer.isBuffer(body);
  const answer = await app.inject({
    method,
    url: path.startsWith('/') ? path : `/api/v1/organizations/so-mau/${path}`,
    headers: {
      authorization: `Bearer ${secret}`,
      ...(body === undefined ? {} : { 'content-type': isBytes ? 'application/octet-stream' : 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: isBytes ? body : JSON.stringify(body) }),
  });
  const mediaType = String(answer.headers['content-type'] ?? '').split(';')[0]!;
  const given = { status: answer.statusCode, body: mediaType.endsWith('json') ? answer.json() : answer.body };
  if (!path.includes('openapi')) await hold({ method, url: answer.raw.req.url ?? '', mediaType, ...given });
  return { ...given, headers: answer.headers };
}

let description: Description | null = null;
const described = async () =>
  (description ??= (await app.inject({ url: '/api/v1/openapi.json' })).json() as Description);
const answered = new Set<string>();

/** Whatever any test of this file is answered must be as the description says it. */
async function hold(given: Answered): Promise<void> {
  const operation = operationAt(await described(), given.method, given.url);
  if (operation === null) return;
  expect(undescribed(await described(), operation, given)).toBeNull();
  if (given.status < 400) answered.add(operation);
}

const MARCH = month(meeting('03-05', 'Giao ban', { id: '1' }), meeting('03-12', 'Họp Hội đồng', { id: '2' }));
const handIn = async (programme = MARCH) => (await call('POST', 'programmes', programme)).body.revision;
async function publish(programme = MARCH) {
  const draft = await handIn(programme);
  const { version, basis } = (await call('GET', `drafts/${draft.id}/preview`)).body;
  return (await call('POST', `drafts/${draft.id}/accept`, { version, basis, confirmed: true })).body.revision;
}

describe('a structured programme', () => {
  test('is handed in, mended, previewed and published, and comes out as an issue of its programme', async () => {
    const made = await call('POST', 'programmes', MARCH);
    const { id } = made.body.revision;
    expect(made).toMatchObject({ status: 201, body: { revision: { version: 1, acceptance: null }, doubts: [] } });
    expect(made.headers.location).toBe(`/api/v1/organizations/so-mau/drafts/${id}`);
    const edits = [{ type: 'change', id: '2', fields: { location: 'Phòng họp số 1', leaders: ['binh'] } }];
    const edited = await call('PATCH', `drafts/${id}`, { version: 1, edits });
    expect(edited).toMatchObject({ status: 200, body: { version: 2 } });
    const preview = await call('GET', `drafts/${id}/preview`);
    expect(preview.body).toMatchObject({ version: 2, number: 1, amends: null, changes: { added: [{}, {}] } });
    const { version, basis } = preview.body;
    const accepted = await call('POST', `drafts/${id}/accept`, { version, basis });
    expect(accepted).toMatchObject({
      status: 200,
      body: { isNew: true, revision: { acceptance: { acceptedBy: 'máy' } } },
    });
    const list = await call('GET', 'programmes');
    expect(list.body).toMatchObject({
      items: [{ genre: 'day-schedule', issues: [{ number: 1, revisionId: id }] }],
      next: null,
    });
    const issue = await call('GET', `revisions/${id}`);
    expect(issue.body.revision.programme.items[1]).toMatchObject({ location: 'Phòng họp số 1', leaders: ['binh'] });
  });

  test('of another form is refused with the place that is wrong, and nothing is kept', async () => {
    const wrong = { ...MARCH, items: [{ ...MARCH.items[0], slot: 'noon' }] };
    const refused = await call('POST', 'programmes', wrong);
    expect(refused.status).toBe(400);
    expect(refused.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(refused.body).toMatchObject({ type: 'urn:lich:problem:body-invalid', status: 400 });
    expect(refused.body.detail).toContain('/items/0/slot');
    expect((await call('GET', 'drafts')).body).toEqual({ items: [], next: null });
  });

  test('is not bent into its form: an empty text stays no day, a number no title', async () => {
    for (const fields of [{ start: '' }, { title: 5 }, { tentative: 'true' }]) {
      const refused = await call('POST', 'programmes', { ...MARCH, items: [{ ...MARCH.items[0], ...fields }] });
      expect(refused.status).toBe(400);
    }
  });

  test('twice with one key is one draft', async () => {
    const key = { 'idempotency-key': 'tháng-3'.normalize('NFD').replace(/\P{ASCII}/gu, '') };
    const [first, again] = [await call('POST', 'programmes', MARCH, key), await call('POST', 'programmes', MARCH, key)];
    expect(again.body.revision.id).toBe(first.body.revision.id);
    const other = await call('POST', 'programmes', { ...MARCH, number: '5' }, key);
    expect(other).toMatchObject({ status: 422, body: { type: 'urn:lich:problem:idempotency-mismatch' } });
  });
});

describe('a file', () => {
  const TEXT = Buffer.from(
    'SỞ MẪU\nCHƯƠNG TRÌNH CÔNG TÁC TUẦN\n(Từ ngày 03/3/2025 đến ngày 09/3/2025)\nThứ Hai (03/3/2025)\nSáng: 08h00: Họp giao ban cơ quan. Chủ trì: Người Thứ Nhất\n',
  );

  test('is read meanwhile: its upload says how far it is, and the document comes back byte for byte', async () => {
    const begun = await call('POST', 'documents?fileName=tuan-10.txt', TEXT);
    expect(begun).toMatchObject({ status: 202, body: { state: 'queued', fileName: null } });
    expect(begun.body).not.toHaveProperty('fingerprint');
    let upload = begun.body;
    for (let tries = 0; tries < 200 && !['read', 'failed'].includes(upload.state); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      upload = (await call('GET', String(begun.headers.location))).body;
    }
    expect(upload).toMatchObject({ state: 'read', fault: null, fileName: 'tuan-10.txt' });
    expect((await call('GET', `documents/${upload.documentId}`)).body).toBe(TEXT.toString());
    expect((await call('GET', `drafts/${upload.revisionId}`)).body.document.fileName).toBe('tuan-10.txt');
  });

  test('that is kept no longer is said to be gone, with what stays of it', async () => {
    const { id, documentId } = await publish();
    given.now += 500 * 86_400;
    await forgetOld(given.office, { accessDays: 3650, historyDays: null, fileDays: 30 });
    const gone = await call('GET', `documents/${documentId}`);
    expect(gone).toMatchObject({ status: 410, body: { type: 'urn:lich:problem:file-removed' } });
    const { document } = (await call('GET', `revisions/${id}`)).body;
    expect(document).toMatchObject({
      id: documentId,
      receivedBy: 'máy',
      removed: { at: given.now, sha256: documentId },
    });
    const again = await call('POST', 'programmes', MARCH);
    expect(again).toMatchObject({
      status: 201,
      body: {
        ...{ revision: { id }, document: { removed: null, receivedAt: given.now }, outcome: 'kept-anew' },
        message:
          'Tệp này đã được công bố trước đây; lịch đã công bố không thay đổi. Bản lưu của tệp đã bị xóa vì hết thời hạn lưu giữ, nay được lưu lại.',
        messageEn:
          'This file was published before; nothing that is published has changed. Its copy had gone when the time to keep it was over, and is kept anew.',
      },
    });
    expect((await call('GET', 'uploads')).body.items[0]).toMatchObject({ revisionId: id, outcome: 'kept-anew' });
    expect((await call('GET', `documents/${documentId}`)).status).toBe(200);
  });

  test('over the limit is refused by name', async () => {
    const refused = await call('POST', 'documents?fileName=a.txt', Buffer.alloc(1_000_001, 65));
    expect(refused).toMatchObject({ status: 413, body: { type: 'urn:lich:problem:file-too-large' } });
  });

  test('of a day that no calendar has is refused', async () => {
    const refused = await call('POST', 'documents?fileName=a.txt&on=2025-02-30', TEXT);
    expect(refused).toMatchObject({ status: 400, body: { type: 'urn:lich:problem:date-invalid' } });
  });
});

describe('conflicts', () => {
  test('of two editors are told with a problem that says who was first', async () => {
    const { id } = await handIn();
    const rename = (title: string) => ({ version: 1, edits: [{ type: 'change', id: '2', fields: { title } }] });
    expect((await call('PATCH', `drafts/${id}`, rename('A'))).status).toBe(200);
    const late = await call('PATCH', `drafts/${id}`, rename('B'));
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:lich:problem:revision-stale' } });
    expect(late.body.detail).toContain('máy');
    const undone = await call('POST', `drafts/${id}/undo`, { version: 2 });
    expect(undone.body.programme.items[1].title).toBe('Họp Hội đồng');
    const pdf = Buffer.from('%PDF-1.7\n');
    const scan = await call('POST', `drafts/${id}/evidence?fileName=a.pdf`, pdf);
    expect((await call('GET', `evidence/${scan.body.id}`)).body).toBe('%PDF-1.7\n');
    expect((await call('DELETE', `drafts/${id}?version=3`)).status).toBe(204);
    expect((await call('GET', `drafts/${id}`)).status).toBe(404);
  });

  test('between a preview and what was published meanwhile are told, and nothing is published', async () => {
    const draft = await handIn();
    const seen = (await call('GET', `drafts/${draft.id}/preview`)).body;
    await publish({ ...MARCH, number: '2' });
    const late = await call('POST', `drafts/${draft.id}/accept`, { version: seen.version, basis: seen.basis });
    expect(late).toMatchObject({ status: 409, body: { type: 'urn:lich:problem:published-changed' } });
  });
});

test('an issue is compared with another and restored as a draft', async () => {
  const first = await publish();
  const second = await publish({ ...MARCH, items: MARCH.items.slice(0, 1) });
  const compared = await call('GET', `revisions/${first.id}/compare/${second.id}`);
  expect(compared.body.cancelled.map(({ summary }: { summary: string }) => summary)).toEqual(['Họp Hội đồng']);
  const restored = await call('POST', `revisions/${first.id}/restore`);
  expect(restored).toMatchObject({ status: 201, body: { restoredFrom: first.id, acceptance: null } });
});

test('what a calendar shows is set, and a list of things to do is made beside it', async () => {
  const feedOf = async (id: string) =>
    (await call('GET', 'feeds?limit=200')).body.items.find((row: { feed: { id: string } }) => row.feed.id === id)?.feed;
  const options = {
    ...{ detail: 'titleAndPlace', showCancelled: false, showHolidays: true },
    ...{ showDigests: false, tasks: 'none', singleDue: 5 },
  };
  expect((await call('PUT', 'feeds/so-mau.person.an/options', options)).status).toBe(204);
  expect(await feedOf('so-mau.person.an')).toMatchObject(options);
  for (const wrong of [{ singleDue: 51 }, { singleDue: -1 }, { tasks: 'todos' }, { detail: 'all' }]) {
    expect((await call('PUT', 'feeds/so-mau.person.an/options', { ...options, ...wrong })).status).toBe(400);
  }
  const list = await call('PUT', 'feeds/so-mau.person.an/tasks');
  expect(list).toMatchObject({ status: 200, body: { id: 'so-mau.person.an.tasks' } });
  expect(await feedOf('so-mau.person.an.tasks')).toMatchObject({ tasks: 'todos', detail: 'full' });
  expect((await call('PUT', 'feeds/so-mau.holidays/tasks')).status).toBe(404);
});

test('a link is made, renewed and taken back', async () => {
  const made = await call('POST', 'feeds/so-mau.person.an/links', { label: 'Máy chấm', view: { detail: 'busyOnly' } });
  expect(made).toMatchObject({ status: 201, body: { label: 'Máy chấm', isRevoked: false } });
  expect(made.body.address).toMatch(/^http:\/\/lich\.example\/feeds\/[\w-]{32}\.ics$/);
  const renewed = await call('POST', `links/${made.body.id}/renew`);
  expect(renewed.body.address).not.toBe(made.body.address);
  const view = { tasks: 'todos' };
  expect((await call('PUT', `links/${renewed.body.id}`, { label: 'Việc', view })).status).toBe(204);
  const { items } = (await call('GET', 'feeds?limit=200')).body;
  const links = items.flatMap((row: { links: { id: string }[] }) => row.links);
  expect(links.find(({ id }: { id: string }) => id === renewed.body.id)).toMatchObject({ label: 'Việc', view });
  expect((await call('DELETE', `links/${renewed.body.id}`)).status).toBe(204);
  const shown = await call('PUT', 'feeds/so-mau.organization/public', { isPublic: true });
  expect(shown.body).toEqual({ isPublic: true, path: '/organizations/so-mau' });
});

test('a board is made, changed, renewed and taken back; another office’s is not there', async () => {
  const fields = { label: 'Sảnh', scope: { type: 'organization' }, view: 'today', detail: 'full', dark: null };
  const made = await call('POST', 'boards', fields);
  expect(made).toMatchObject({ status: 201, body: { ...fields, revokedAt: null } });
  const dark = { from: '18:00', to: '06:00' };
  const changed = await call('PUT', `boards/${made.body.id}`, { ...fields, view: 'week', dark });
  expect(changed.body).toMatchObject({ view: 'week', dark, address: made.body.address });
  const wrong = await call('PUT', `boards/${made.body.id}`, { ...fields, dark: { from: '25:00', to: '06:00' } });
  expect(wrong).toMatchObject({ status: 422, body: { type: 'urn:lich:problem:time-invalid' } });
  const renewed = await call('POST', `boards/${made.body.id}/renew`);
  expect(renewed.body.address).not.toBe(made.body.address);
  expect((await call('DELETE', `boards/${renewed.body.id}`)).status).toBe(204);
  const first = (await call('GET', 'boards?limit=1')).body;
  const second = (await call('GET', `boards?limit=1&cursor=${first.next}`)).body;
  expect([first, second].map(({ items }) => items.length)).toEqual([1, 1]);
  expect([first.items[0].id === second.items[0].id, second.next]).toEqual([false, null]);
  secret = await tokenFor('nguoi-khac', 'clerk', 'so-khac');
  expect((await call('DELETE', `/api/v1/organizations/so-khac/boards/${made.body.id}`)).status).toBe(404);
});

test('holidays and hours go out with an ETag and come in with If-Match; of two the later is refused', async () => {
  const before = await call('GET', 'holidays');
  const etag = String(before.headers.etag);
  const { holidays } = before.body;
  const years = holidays.years.map((year: { year: number; daysOff: object[] }) => {
    const extra = {
      name: 'Nghỉ thêm',
      nameEn: 'Extra',
      date: '2025-06-16',
      inLieuOf: null,
      source: holidays.sources[0].id,
    };
    return year.year === 2025 ? { ...year, daysOff: [...year.daysOff, extra] } : year;
  });
  const preview = await call('POST', 'holidays/preview', { holidays: { ...holidays, years } }, { 'if-match': etag });
  expect(preview.body.changes).toMatchObject([{ of: '2025-06-16', field: 'dayOff', from: null }]);
  await publish();
  const wish = { holidays: { ...holidays, years }, basis: preview.body.basis };
  const seenBefore = await call('PUT', 'holidays', wish, { 'if-match': etag });
  expect(seenBefore).toMatchObject({ status: 409, body: { type: 'urn:lich:problem:published-changed' } });
  const put = await call('PUT', 'holidays', { holidays: { ...holidays, years } }, { 'if-match': etag });
  expect(put.status).toBe(200);
  const late = await call('PUT', 'holidays', { holidays }, { 'if-match': etag });
  expect(late).toMatchObject({ status: 412, body: { type: 'urn:lich:problem:holidays-stale' } });
  const yaml = (await call('GET', 'holidays.yaml')).body as string;
  const sent = await call('PUT', 'holidays.yaml', Buffer.from(yaml.replace('Nghỉ thêm', 'Nghỉ')), {
    'content-type': 'application/yaml',
  });
  expect(sent.body.mark).not.toBe(put.body.mark);
  const faulty = await call('PUT', 'holidays.yaml', Buffer.from(yaml.replace('2025-06-16', '2025-06-31')), {
    'content-type': 'application/yaml',
  });
  expect(faulty).toMatchObject({ status: 422, body: { type: 'urn:lich:problem:roster-invalid' } });
  expect(faulty.body.detail).toMatch(/dòng \d+: “2025-06-31” không phải là ngày có thật/);

  const { hours, mark } = (await call('GET', 'hours')).body;
  const longer = { mark, hours: [{ ...hours[0], meetingMinutes: 60 }] };
  expect((await call('PUT', 'hours', longer)).body.organization.hours[0].meetingMinutes).toBe(60);
  expect((await call('PUT', 'hours', longer)).status).toBe(409);
});

describe('RFC 9110 §13.1.1: of two machines that put a file in force', () => {
  const yaml = { 'content-type': 'application/yaml' };
  test.each([
    ['roster.yaml', 'name: Sở Mẫu', 'roster-stale'],
    ['holidays.yaml', 'Tết Dương lịch', 'holidays-stale'],
  ])('%s, the later is refused with 412 and told who was first', async (path, words, type) => {
    const got = await call('GET', path);
    const [tag, file] = [String(got.headers.etag), String(got.body)];
    expect(file).toContain(words);
    const put = (other: string, match?: string, query = '') => {
      const body = Buffer.from(file.replace(words, `${words} ${other}`));
      return call('PUT', `${path}${query}`, body, { ...yaml, ...(match === undefined ? {} : { 'if-match': match }) });
    };
    expect((await put('một', tag)).status).toBe(200);
    const late = await put('hai', tag);
    expect(late).toMatchObject({ status: 412, body: { type: `urn:lich:problem:${type}`, status: 412 } });
    expect(late.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(late.body.title).toBe('Không còn như khi lấy về');
    expect(late.body.detail).toContain('máy đã thay đổi');
    const now = String((await call('GET', path)).headers.etag);
    expect(await put('ba', `W/${now}`)).toMatchObject({
      status: 412,
      body: { type: 'urn:lich:problem:if-match-weak' },
    });
    expect((await put('ba', `"khac", ${now}`)).status).toBe(200);
    expect((await put('bốn', '*')).status).toBe(200);
    expect((await put('năm')).status).toBe(200);
  });

  test.each(['roster.yaml', 'holidays.yaml'])(
    '%s, of what was published since its preview is told with 409',
    async (path) => {
      const file = String((await call('GET', path)).body);
      const words = path === 'roster.yaml' ? 'name: Sở Mẫu' : 'Tết Dương lịch';
      const json = path.replace('.yaml', '');
      const whole = (await call('GET', json)).body;
      const { basis } = (await call('POST', `${json}/preview`, whole)).body;
      await publish();
      const put = (seen: number) =>
        call('PUT', `${path}?basis=${seen}`, Buffer.from(file.replace(words, `${words} mới`)), yaml);
      expect(await put(basis)).toMatchObject({ status: 409, body: { type: 'urn:lich:problem:published-changed' } });
      const { basis: now } = (await call('POST', `${json}/preview`, whole)).body;
      expect((await put(now)).status).toBe(200);
    },
  );

  test('hours that come without a condition take back nothing that another has changed in the roster', async () => {
    const { hours, mark } = (await call('GET', 'hours')).body;
    const { organization } = (await call('GET', 'roster')).body;
    const answers = await Promise.all([
      call('PUT', 'roster', { organization: { ...organization, province: 'Minh Họa' } }),
      call('PUT', 'hours', { hours: [{ ...hours[0], meetingMinutes: 60 }] }),
    ]);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    const after = (await call('GET', 'roster')).body.organization;
    const [roster, times] = answers.map(({ status }) => status === 200);
    expect([after.province, after.hours[0].meetingMinutes]).toEqual([
      roster ? 'Minh Họa' : organization.province,
      times ? 60 : hours[0].meetingMinutes,
    ]);
    const stale = await call('PUT', 'hours', { hours }, { 'if-match': `"${mark}"` });
    expect(stale).toMatchObject({ status: 412, body: { type: 'urn:lich:problem:roster-stale' } });
  });
});

test('the roster goes out and comes in as JSON and as the YAML of the configuration', async () => {
  const { mark, organization: office } = (await call('GET', 'roster')).body;
  const changed = await call('PUT', 'roster', { mark, organization: { ...office, province: 'Minh Họa' } });
  const preview = await call('POST', 'roster/preview', { organization: { ...office, name: 'Sở Mẫu mới' } });
  expect(preview.body).toMatchObject({ changes: [{ of: null }, {}], byPerson: [] });
  await publish();
  const renamed = { organization: { ...office, name: 'Sở Mẫu mới' }, basis: preview.body.basis };
  const seenBefore = await call('PUT', 'roster', renamed);
  expect(seenBefore).toMatchObject({ status: 409, body: { type: 'urn:lich:problem:published-changed' } });
  expect(changed.body.changes).toEqual([{ of: null, field: 'province', from: null, to: 'Minh Họa' }]);
  expect((await call('PUT', 'roster', { mark, organization: office })).status).toBe(409);
  const yaml = (await call('GET', 'roster.yaml')).body as string;
  expect(yaml).toContain('province: Minh Họa');
  const put = (text: string) => call('PUT', 'roster.yaml', Buffer.from(text), { 'content-type': 'application/yaml' });
  expect((await put(yaml.replace('Minh Họa', 'Minh Hoạ 2'))).body.organization.province).toBe('Minh Hoạ 2');
  expect((await put('id: so-mau\nname: [')).status).toBeGreaterThanOrEqual(400);
  const taught = await call('POST', 'roster/aliases', { kind: 'person', id: 'binh', text: 'PGĐ Hai' });
  expect(taught.body.organization.persons[1].aliases).toEqual(['PGĐ Hai']);
});

test('the history is filtered and read on page by page', async () => {
  await publish();
  const acts = async (query: string) => {
    const { items, next } = (await call('GET', `history?${query}`)).body;
    return { acts: items.map(({ act }: { act: string }) => act), next };
  };
  expect((await acts('')).acts.slice(0, 2)).toEqual(['accept', 'upload']);
  const first = await acts('limit=1');
  expect(first.acts).toEqual(['accept']);
  expect((await acts(`limit=1&cursor=${first.next}`)).acts).toEqual(['upload']);
  expect((await acts('act=upload')).next).toBeNull();
  expect((await acts('act=upload')).acts).toEqual(['upload']);
  expect((await acts('person=an')).acts).toEqual(['accept']);
  expect((await acts('from=2025-04-01&to=2025-04-07')).acts).toEqual([]);
  expect((await call('GET', 'history?act=nothing')).status).toBe(400);
});

test.each([
  ['history?cursor=abc', 'cursor-unknown'],
  ['history?cursor=1.5', 'cursor-unknown'],
  ['history?cursor=-1', 'cursor-unknown'],
  ['history?cursor=1e999', 'cursor-unknown'],
  ['drafts?cursor=nowhere', 'cursor-unknown'],
  ['programmes?cursor=nowhere', 'cursor-unknown'],
  ['history?person=an&unit=van-phong', 'body-invalid'],
  ['history?from=2025-04-07&to=2025-04-01', 'date-range-invalid'],
])('%s is refused: neither nothing nor the first page is its answer', async (path, code) => {
  expect(await call('GET', path)).toMatchObject({ status: 400, body: { type: `urn:lich:problem:${code}` } });
});

describe('who may', () => {
  test('without a token nobody comes in, and with one of another office nothing is there', async () => {
    const bare = await app.inject({ url: '/api/v1/organizations/so-mau/programmes' });
    expect([bare.statusCode, bare.headers['www-authenticate']]).toEqual([401, 'Bearer realm="Lich"']);
    const draft = await handIn();
    secret = await tokenFor('nguoi-khac', 'clerk', 'so-khac');
    expect((await call('GET', 'programmes')).status).toBe(404);
    expect((await call('GET', `/api/v1/organizations/so-khac/drafts/${draft.id}`)).status).toBe(404);
    expect((await call('GET', `/api/v1/organizations/so-khac/revisions/${draft.id}`)).status).toBe(404);
    const offices = (await call('GET', '/api/v1/organizations')).body.items;
    expect(offices.map(({ id }: { id: string }) => id)).toEqual(['so-khac']);
  });

  test('a viewer looks and changes nothing', async () => {
    await publish();
    secret = await tokenFor('nguoi-xem', 'viewer');
    expect((await call('GET', 'programmes')).status).toBe(200);
    expect((await call('POST', 'programmes', MARCH)).status).toBe(403);
    expect((await call('GET', 'history')).status).toBe(403);
  });

  test('a browser’s session alone changes nothing: it lacks the token of a form', async () => {
    const visitor = visitorAt(app);
    await visitor.logIn('van-thu');
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const url = '/api/v1/organizations/so-mau/programmes';
    const payload = JSON.stringify(MARCH);
    const headers = { cookie, 'content-type': 'application/json' };
    const refused = await app.inject({ method: 'POST', url, headers, payload });
    expect(refused.statusCode).toBe(403);
  });
});

describe('the description', () => {
  test('names every route with its method, what it takes and who sends it', async () => {
    const { body } = await call('GET', '/api/v1/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toHaveLength(52);
    const drafts = body.paths['/api/v1/organizations/{organization}/drafts/{id}'];
    expect(Object.keys(drafts).sort()).toEqual(['delete', 'get', 'patch']);
    const programme = body.paths['/api/v1/organizations/{organization}/programmes'].post.requestBody;
    expect(programme.content['application/json'].schema.properties.format.enum).toEqual(['lich/programme@1']);
  });

  test('says of every operation what it answers, and every one has been asked by the tests of this file', async () => {
    expect((await call('GET', 'uploads')).status).toBe(200);
    const { id } = (await publish()) as { id: string };
    const { items } = (await call('GET', 'programmes')).body;
    expect((await call('GET', `programmes/${items[0].id}`)).body.issues[0].revisionId).toBe(id);
    const operations = operationsOf(await described(), (tag) => !OF_ACCOUNTS.includes(tag));
    expect(operations.filter((operation) => !answered.has(operation))).toEqual([]);
  });

  test('is a page too, without a script', async () => {
    const page = await app.inject({ url: '/api/v1/', headers: { accept: 'text/html' } });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('POST /api/v1/organizations/{organization}/programmes');
    expect(page.body).not.toContain('<script>');
  });
});
