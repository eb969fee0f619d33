import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Office } from '../../src/service/office.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import { workOff } from '../../src/service/push-worker.ts';
import { organization } from '../contract/samples.ts';
import { openSmallServer, PASSWORD, type SmallServer, USER } from '../push/small-server.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { officeParts, serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let admin: Visitor;
let server: SmallServer;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await given.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân')));
  await addPerson(office, 'quan-tri', 'administrator');
  server = await openSmallServer();
  app = serviceFor(office);
  admin = visitorAt(app);
  await admin.logIn('quan-tri');
  await admin.get(`${TARGETS}/new`);
});
afterEach(async () => {
  await app.close();
  await server.close();
  await given.close();
});

const TARGETS = '/office/so-mau/targets';
const wish = (more: Record<string, string> = {}) => ({
  feed: 'so-mau.organization',
  url: server.calendarUrl,
  user: USER,
  password: PASSWORD,
  policy: 'keep',
  ...more,
});
async function run(): Promise<void> {
  given.now += 60;
  while ((await workOff(officeParts(given.office).push, 'tester', false, () => {})) !== null);
}

/** Adds the target above and answers the path of its page. */
async function addOne(): Promise<string> {
  const added = await admin.post(TARGETS, wish());
  expect([added.statusCode, added.headers.location]).toEqual([303, `${TARGETS}?done=added`]);
  return /href="(\/office\/so-mau\/targets\/[0-9a-f-]{36})"/.exec((await admin.get(TARGETS)).body)![1]!;
}

test('a target is tried, added and pushed; its page says how it is, and never its password', async () => {
  const path = await addOne();
  expect((await admin.get(TARGETS)).body).toContain('Đang chờ đẩy');
  await run();
  const { body } = await admin.get(TARGETS);
  expect(body).toContain('Đã đẩy xong');
  expect(body).toContain('thêm 2, sửa 0, xóa 0');
  expect(body).toContain('2 nội dung; người khác sửa hoặc xóa và được để nguyên 0; máy chủ lưu sai 0');
  expect(body).toContain(server.calendarUrl);
  for (const page of [body, (await admin.get(path)).body]) expect(page).not.toContain(PASSWORD);
});

test('a wrong password, a web page and an address that is none are said on the form; nothing is kept', async () => {
  const refused = async (more: Record<string, string>) => (await admin.post(TARGETS, wish(more))).body;
  expect(await refused({ password: 'sai' })).toContain('tên đăng nhập hoặc mật khẩu không đúng (401)');
  expect(await refused({ url: 'không phải địa chỉ' })).toContain('Địa chỉ máy chủ phải có dạng https://');
  server.intercept = () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Xin chào</h1>' });
  expect(await refused({})).toContain('ở địa chỉ này không có máy chủ CalDAV');
  server.intercept = () => null;
  const again = await refused({ password: 'sai' });
  expect(again).toContain(`value="${server.calendarUrl}"`);
  expect(again).not.toContain('value="sai"');
  expect((await admin.get(TARGETS)).body).toContain('Chưa có lịch nào được đẩy đi.');
});

test('the test button asks the server and says what it finds', async () => {
  const path = await addOne();
  expect((await admin.post(`${path}/test`)).body).toContain('Máy chủ trả lời, lịch “2026” ghi được.');
  server.intercept = () => ({ status: 401 });
  expect((await admin.post(`${path}/test`)).body).toContain('tên đăng nhập hoặc mật khẩu không đúng (401)');
});

test('comparing says what differs, without writing', async () => {
  const path = await addOne();
  expect((await admin.post(`${path}/compare`)).body).toContain('Còn khác: thiếu 2');
  await run();
  expect((await admin.post(`${path}/compare`)).body).toContain('Máy chủ có đúng những gì phải có');
  const [first] = server.objects.keys();
  server.objects.delete(first!);
  const before = server.asked.length;
  expect((await admin.post(`${path}/compare`)).body).toMatch(/Còn khác: .*người khác sửa và được giữ 1/);
  expect(server.asked.slice(before).filter((asked) => /^(PUT|DELETE)/.test(asked))).toEqual([]);
});

test('a target that stopped says why, and goes on after a new password or a retry', async () => {
  const path = await addOne();
  server.intercept = () => ({ status: 401 });
  await run();
  const { body } = await admin.get(TARGETS);
  expect(body).toContain('Đã dừng');
  expect(body).toContain('Không thử lại, để tài khoản khỏi bị khóa');
  server.intercept = () => null;
  expect((await admin.post(`${path}/retry`)).headers.location).toBe(`${TARGETS}?done=revived`);
  await run();
  expect((await admin.get(TARGETS)).body).toContain('Đã đẩy xong');
  expect((await admin.post(path, { user: USER, password: 'sai', policy: 'keep' })).statusCode).toBe(502);
  const saved = await admin.post(path, { user: USER, password: PASSWORD, policy: 'overwrite' });
  expect(saved.headers.location).toBe(`${TARGETS}?done=changed`);
  expect((await admin.get(TARGETS)).body).toContain('ghi đè bằng bản của cơ quan');
});

test('a push that would delete much waits for a yes, which stands in the history', async () => {
  const path = await addOne();
  const { store } = given.office;
  const id = path.split('/').at(-1)!;
  await store.write(async ({ push }) => {
    const letter = (await push.take('tester', given.now, given.now + 300))!;
    await push.putOff(letter, 'tester', { nextAt: given.now, dead: null, hold: { deletes: 5, standing: 6 } });
  });
  const { body } = await admin.get(TARGETS);
  expect(body).toContain('Chờ xác nhận');
  expect(body).toContain('sẽ xóa 5 trong 6 nội dung');
  expect((await admin.post(`${path}/confirm`)).headers.location).toBe(`${TARGETS}?done=confirmed`);
  expect(await store.read(({ push }) => push.letter(id))).toMatchObject({ hold: null, isConfirmed: true });
  const { entries } = await store.read(({ history }) => history.list('so-mau', { act: 'push-change' }, null, 1));
  expect(entries[0]?.changes).toEqual([{ of: 'Sở Mẫu', field: 'confirmed', from: null, to: true }]);
});

test('removing a target leaves the server alone; all of it stands in the history, no password does', async () => {
  const path = await addOne();
  await run();
  expect((await admin.post(`${path}/remove`)).headers.location).toBe(`${TARGETS}?done=removed`);
  expect(server.objects.size).toBe(2);
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: 'push-change' }, null, 10),
  );
  expect(entries.map(({ changes }) => changes[0])).toEqual([
    { of: 'Sở Mẫu', field: 'target', from: server.calendarUrl, to: null },
    { of: 'Sở Mẫu', field: 'target', from: null, to: server.calendarUrl },
  ]);
  expect(JSON.stringify(entries)).not.toContain(PASSWORD);
});

test('whoever removes a target is told before what stays on the server, and may have it deleted first', async () => {
  const path = await addOne();
  expect((await admin.get(path)).body).toContain('Trên máy chủ không có nội dung nào của Lịch.');
  await run();
  server.objects.set('/dav/van-thu/lich/theirs.ics', 'của người khác');
  const { body } = await admin.get(path);
  expect(body).toContain('2 nội dung đã đẩy lên vẫn còn trên máy chủ, và thêm lại đích thì mỗi việc có hai bản');
  expect(body).toContain(`action="${path}/purge"`);
  expect(body).toContain(`action="${path}/remove"`);
  const purged = await admin.post(`${path}/purge`);
  expect([purged.statusCode, purged.headers.location]).toEqual([303, `${TARGETS}?done=purged`]);
  expect([...server.objects.keys()]).toEqual(['/dav/van-thu/lich/theirs.ics']);
  expect((await admin.get(path)).statusCode).toBe(404);
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: 'push-change' }, null, 1),
  );
  expect(entries[0]?.changes).toEqual([
    { of: 'Sở Mẫu', field: 'target', from: server.calendarUrl, to: null },
    { of: 'Sở Mẫu', field: 'purged', from: null, to: 2 },
  ]);
});

test('what stands there counts what may stand there yet because its deletion was cut off, and says how many', async () => {
  const path = await addOne();
  await run();
  const id = path.split('/').at(-1)!;
  const { store } = given.office;
  expect(await facts()).toContain('Đang có 2 nội dung; người khác sửa hoặc xóa và được để nguyên 0;');
  await store.write(async ({ push }) => {
    const [first] = await push.objects(id);
    await push.putObjects(id, [{ ...first!, hash: null, etag: '"1"' }]);
  });
  expect(await facts()).toContain(
    'Đang có 2 nội dung; người khác sửa hoặc xóa và được để nguyên 0; máy chủ lưu sai 0; trong đó 1 có thể đã xóa: lần xóa bị ngắt giữa chừng',
  );
});
const facts = async () => (await admin.get(TARGETS)).body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('what others changed on the server is left to them, and a target that cannot be emptied stays', async () => {
  const path = await addOne();
  await run();
  server.intercept = ({ method }) => (method === 'DELETE' ? { status: 403 } : null);
  const refused = await admin.post(`${path}/purge`);
  expect(refused.statusCode).toBe(502);
  expect(refused.body).toContain('Chưa bỏ: còn 2 nội dung của Lịch trên máy chủ.');
  server.intercept = () => null;
  const [edited] = [...server.objects.keys()];
  server.objects.set(edited!, server.objects.get(edited!)!.replace('SUMMARY:', 'SUMMARY:Sửa '));
  expect((await admin.post(`${path}/purge`)).headers.location).toBe(`${TARGETS}?done=purgedKeeping`);
  expect([...server.objects.keys()]).toEqual([edited]);
});

test('a calendar that could be emptied in part is not filled again until a person says so', async () => {
  const path = await addOne();
  await run();
  let asked = 0;
  server.intercept = ({ method }) => {
    if (method === 'DELETE') asked += 1;
    return method === 'DELETE' && asked > 1 ? { status: 503 } : null;
  };
  expect((await admin.post(`${path}/purge`)).statusCode).toBe(502);
  const left = [...server.objects.keys()];
  expect(left).toHaveLength(1);
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: 'push-change' }, null, 1),
  );
  expect(entries[0]?.changes).toEqual([{ of: 'Sở Mẫu', field: 'purged', from: null, to: 1 }]);
  server.intercept = () => null;
  given.now += 86_400;
  await run();
  expect([...server.objects.keys()]).toEqual(left);
  expect((await admin.post(`${path}/purge`)).headers.location).toBe(`${TARGETS}?done=purged`);
  expect([...server.objects.keys()]).toEqual([]);
});

test('what a proxy says is not there is not forgotten before the calendar itself was looked at', async () => {
  const path = await addOne();
  await run();
  server.intercept = ({ method }) => (method === 'DELETE' ? { status: 404 } : null);
  const refused = await admin.post(`${path}/purge`);
  expect(refused.body).toContain('Chưa bỏ: còn 2 nội dung của Lịch trên máy chủ.');
  server.intercept = () => null;
  expect((await admin.post(`${path}/purge`)).headers.location).toBe(`${TARGETS}?done=purged`);
  expect([...server.objects.keys()]).toEqual([]);
});

test('an act that cannot be written into the history is not done', async () => {
  const path = await addOne();
  const broken = serviceFor(withoutHistory(given.office));
  const visitor = visitorAt(broken);
  await visitor.logIn('quan-tri');
  await visitor.get(path);
  for (const [action, fields] of [
    ['', { user: USER, password: '', policy: 'overwrite' }],
    ['/remove', {}],
    ['/purge', {}],
    ['/confirm', {}],
  ] as const) {
    expect([action, (await visitor.post(`${path}${action}`, fields)).statusCode]).toEqual([action, 500]);
  }
  expect((await visitor.post(TARGETS, wish({ url: `${server.url}/dav/van-thu/`, calendar: 'moi' }))).statusCode).toBe(
    500,
  );
  const targets = await given.office.store.read(({ push }) => push.targets());
  expect(targets.map(({ calendarUrl, policy }) => [calendarUrl, policy])).toEqual([[server.calendarUrl, 'keep']]);
  await broken.close();
});

/** The history of push targets is full, so to speak. */
function withoutHistory(office: Office): Office {
  const write: Office['store']['write'] = (act) =>
    office.store.write((store) => {
      const add: typeof store.history.add = (entry) => {
        if (entry.act === 'push-change') throw new Error('the disk is full');
        return store.history.add(entry);
      };
      return act({ ...store, history: { ...store.history, add } });
    });
  return { ...office, store: Object.create(office.store, { write: { value: write } }) };
}

test('targets of another office are not there; a clerk looks and changes nothing', async () => {
  const path = await addOne();
  await addPerson(given.office, 'nguoi-la', 'administrator', 'so-khac');
  const foreign = visitorAt(app);
  await foreign.logIn('nguoi-la');
  await foreign.get('/office/so-khac/targets/new');
  const theirs = path.replace('so-mau', 'so-khac');
  for (const action of ['', '/test', '/compare', '/retry', '/confirm', '/remove']) {
    expect((await foreign.post(theirs + action, { user: 'x' })).statusCode).toBe(404);
  }
  expect((await foreign.post('/office/so-khac/targets', wish())).statusCode).toBe(404);
  expect((await foreign.get('/office/so-khac/targets')).body).not.toContain(server.calendarUrl);
  await addPerson(given.office, 'van-thu');
  const clerk = visitorAt(app);
  await clerk.logIn('van-thu');
  expect((await clerk.get(TARGETS)).body).toContain(server.calendarUrl);
  expect((await clerk.get(`${TARGETS}/new`)).statusCode).toBe(403);
  expect((await clerk.post(`${path}/remove`)).statusCode).toBe(403);
});
