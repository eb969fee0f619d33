import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seedOrganization } from '../../src/service/organizations.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await addPerson(office, 'van-thu');
  app = serviceFor(office);
  clerk = visitorAt(app);
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const HISTORY = '/office/so-mau/history';

/** Two issues of March: a meeting moves, one is new with a formula for a title. */
async function publishTwice() {
  await given.publish(
    month(meeting('03-03', 'Họp giao ban'), meeting('03-20', 'Tiếp công dân', { leaders: ['binh'] })),
  );
  given.now += 60;
  await given.publish(
    month(
      meeting('03-04', 'Họp giao ban'),
      meeting('03-20', 'Tiếp công dân', { leaders: ['binh'] }),
      meeting('03-21', '=HYPERLINK("http://evil.example";"Bấm đây")'),
      meeting('03-24', '<script>alert(1)</script>'),
    ),
  );
}

/** RFC 4180, read strictly. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of text.slice(1).matchAll(pattern)) {
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  return rows;
}

test('who did what and when is told, old and new side by side, and markup is text', async () => {
  await publishTwice();
  await clerk.logIn('van-thu');
  const { body } = await clerk.get(HISTORY);
  expect(body).toContain('Chấp nhận và công bố');
  expect(body).toMatch(
    /Họp giao ban – thời gian: <del>Sáng Thứ Hai, 03\/3\/2025<\/del> → <ins>Sáng Thứ Ba, 04\/3\/2025<\/ins>/,
  );
  expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(body).not.toContain('<script>alert');
  expect(body).toContain('Đăng nhập');
  expect(body).toContain('từ 192.0.2.10');
  const english = (await clerk.get(`${HISTORY}?lang=en`)).body;
  expect(english).toContain('<ins>Morning Tuesday, 4 March 2025</ins>');
});

test('the history is looked at by act, by leader and by week', async () => {
  await publishTwice();
  await clerk.logIn('van-thu');
  const seen = async (query: string) => {
    const { body } = await clerk.get(`${HISTORY}?${query}`);
    const rows = body.slice(body.indexOf('<tbody>'), body.indexOf('</tbody>'));
    return ['Tải văn bản lên', 'Chấp nhận và công bố', 'Đăng nhập'].map((act) => rows.split(act).length - 1);
  };
  expect(await seen('')).toEqual([2, 2, 1]);
  expect(await seen('act=accept')).toEqual([0, 2, 0]);
  expect(await seen('party=person+binh')).toEqual([0, 1, 0]);
  expect(await seen('party=person+an')).toEqual([0, 2, 0]);
  expect(await seen('day=2025-03-05')).toEqual([2, 2, 0]);
  expect(await seen('day=2026-03-05')).toEqual([0, 0, 0]);
  expect((await clerk.get(`${HISTORY}?act=nothing`)).statusCode).toBe(400);
  expect((await clerk.get(`${HISTORY}?day=2025-02-30`)).statusCode).toBe(400);
});

test('as CSV it opens in a spreadsheet, where no cell is a formula', async () => {
  await publishTwice();
  await clerk.logIn('van-thu');
  const answer = await clerk.get(`${HISTORY}.csv?act=accept`);
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toBe('attachment; filename="lich-nhat-ky-so-mau.csv"');
  expect(answer.body.startsWith('\ufeffLúc,Ai,Với tư cách,Việc,Chi tiết,Những ngày,Của,Mục,Trước,Sau\r\n')).toBe(true);
  const rows = cellsOf(answer.body);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => 10));
  expect(rows.map((row) => row[6])).toContain('\'=HYPERLINK("http://evil.example";"Bấm đây")');
  expect(rows.flat().filter((cell) => /^[=+@\t\r-]/.test(cell))).toEqual([]);
  const moved = rows.find((row) => row[6] === 'Họp giao ban' && row[7] === 'thời gian');
  expect(moved?.slice(8)).toEqual(['Sáng Thứ Hai, 03/3/2025', 'Sáng Thứ Ba, 04/3/2025']);
});

test('long histories are read page by page, and whole as CSV', async () => {
  const entry = {
    organizationId: 'so-mau',
    at: given.now,
    actor: { kind: 'command', id: 'lich', name: 'máy chủ' },
    act: 'rederive',
    subjects: [],
    days: null,
    changes: [],
    data: {},
  } as const;
  await given.office.store.write(async ({ history }) => {
    for (let i = 0; i < 1234; i += 1)
      await history.add({ ...entry, changes: [{ of: `việc ${i}`, field: null, from: null, to: 'x' }] });
  });
  await clerk.logIn('van-thu');
  let [path, pages]: [string | undefined, number] = [`${HISTORY}?act=rederive`, 0];
  const seen = new Set<string>();
  while (path !== undefined) {
    const body: string = (await clerk.get(path)).body;
    for (const [, name] of body.matchAll(/Thêm: (việc \d+)/g)) seen.add(name!);
    path = /href="([^"]*before=\d+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    pages += 1;
  }
  expect([seen.size, pages]).toEqual([1234, 25]);
  expect(cellsOf((await clerk.get(`${HISTORY}.csv?act=rederive`)).body)).toHaveLength(1235);
});

test('another office’s history is not there, and a viewer is refused', async () => {
  await addPerson(given.office, 'nguoi-la', 'clerk', 'so-khac');
  await addPerson(given.office, 'xem', 'viewer');
  await clerk.logIn('nguoi-la');
  for (const path of [HISTORY, `${HISTORY}.csv`]) expect((await clerk.get(path)).statusCode).toBe(404);
  expect((await clerk.get('/office/so-khac/history')).body).not.toContain('van-thu');
  const viewer = visitorAt(app);
  await viewer.logIn('xem');
  expect((await viewer.get(`${HISTORY}.csv`)).statusCode).toBe(403);
});

test('log-ins under names that nobody bears are told to administrators of the whole service only', async () => {
  await clerk.get('/login');
  await clerk.post('/login', { login: 'ke-la', password: 'đoán mò thôi' });
  await addPerson(given.office, 'quan-tri', 'administrator', null);
  const admin = visitorAt(app);
  await admin.logIn('quan-tri');
  const { body } = await admin.get('/history');
  expect(body).toContain('Đăng nhập không được');
  expect(body).toContain('ke-…');
  expect(body).not.toContain('ke-la');
  expect((await admin.get('/history.csv')).body).toContain('Đăng nhập không được,"tài khoản ke-…, từ 192.0.2.10"');
  await clerk.logIn('van-thu');
  expect((await clerk.get('/history')).statusCode).toBe(403);
  expect((await clerk.get(HISTORY)).body).not.toContain('ke-…');
});
