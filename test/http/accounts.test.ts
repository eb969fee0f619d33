import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownPath } from '../../src/http/office/log-in-routes.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { offerFirstAdministrator } from '../../src/service/accounts/one-time-links.ts';
import { removeUser } from '../../src/service/accounts/users.ts';
import { addOffices, addPerson, BY, passwordOf } from '../service/accounts/people.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';
import { serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let lines: string[];
let visitor: Visitor;
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
  lines = [];
  app = serviceFor(given.office, {}, lines);
  visitor = visitorAt(app);
});
afterEach(async () => {
  await app.close();
  await given.close();
});

test('who is not logged in is led to the log-in page and, after it, to where they wanted to go', async () => {
  await addPerson(given.office, 'van-thu');
  const asked = await visitor.get('/office/so-mau?tuan=10');
  expect([asked.statusCode, asked.headers.location]).toEqual([303, '/login?return=%2Foffice%2Fso-mau%3Ftuan%3D10']);
  expect((await visitor.get(String(asked.headers.location))).body).toContain('value="/office/so-mau?tuan=10"');
  const fields = { login: 'van-thu', password: passwordOf('van-thu'), return: '/office/so-mau?tuan=10' };
  const entered = await visitor.post('/login', fields);
  expect([entered.statusCode, entered.headers.location]).toEqual([303, '/office/so-mau?tuan=10']);
  const page = await visitor.get('/office/so-mau');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('Xin chào, Người van-thu');
  expect(page.headers['cache-control']).toBe('private, no-store');
});

test.each([
  ['/office/x?y=1', '/office/x?y=1'],
  ['', '/office'],
  ['//evil.example/x', '/office'],
  ['/\\evil.example', '/office'],
  ['https://evil.example/', '/office'],
  ['javascript:alert(1)', '/office'],
  ['/./\t/evil.example', '/office'],
  ['/login?return=/x', '/office'],
])('the return address %s leads to %s', (typed, path) => {
  expect(ownPath(typed)).toBe(path);
});

test('the cookie of a session is kept from scripts and other sites; over TLS it is bound to this host', async () => {
  await addPerson(given.office, 'van-thu');
  const entered = await visitor.logIn('van-thu');
  const cookie = entered.cookies.find(({ name }) => name === 'lich-session');
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 * 86_400 });
  const safe = serviceFor(given.office, { isHttps: true });
  const over = await visitorAt(safe).logIn('van-thu');
  const host = over.cookies.find(({ name }) => name === '__Host-lich-session');
  expect(host).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
  expect(host).not.toHaveProperty('domain');
  await safe.close();
});

test('a wrong password is said on the page, in the reader’s language, and the name stays typed', async () => {
  await addPerson(given.office, 'van-thu');
  await visitor.get('/login');
  const refused = await visitor.post('/login', { login: 'van-thu', password: 'không phải' });
  expect(refused.statusCode).toBe(401);
  expect(refused.body).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
  expect(refused.body).toContain('value="van-thu"');
  expect(refused.body).not.toContain('không phải');
  await visitor.get('/login?lang=en');
  const english = await visitor.post('/login', { login: 'van-thu', password: 'không phải' });
  expect(english.body).toContain('The login name or the password is wrong.');
});

test('a thousand wrong passwords from one address: told to wait, and the office beside it comes in', async () => {
  await addPerson(given.office, 'van-thu');
  await addPerson(given.office, 'thu-ky');
  await visitor.get('/login');
  const statuses: number[] = [];
  let last = '';
  for (let i = 0; i < 1000; i += 1) {
    const answer = await visitor.post('/login', { login: 'van-thu', password: `đoán lần ${i}` });
    statuses.push(answer.statusCode);
    last = String(answer.headers['retry-after']);
  }
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(995);
  expect(last).toBe('2');
  expect((await visitorAt(app).logIn('thu-ky')).statusCode).toBe(303);
  given.now += 2;
  expect((await visitorAt(app).logIn('van-thu')).statusCode).toBe(303);
}, 120_000);

test('a form without its token, with a made-up one, or with that of another browser does nothing', async () => {
  await addPerson(given.office, 'van-thu');
  await visitor.logIn('van-thu');
  const other = visitorAt(app);
  await other.logIn('van-thu');
  const foreign = /name="_csrf" value="([^"]*)"/.exec((await other.get('/account')).body)![1]!;
  await visitor.get('/account');
  for (const token of [null, '', 'abcdefgh-YWJj', foreign]) {
    const refused = await visitor.post('/logout', {}, token);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('Biểu mẫu đã cũ hoặc không gửi từ trang của Lịch');
  }
  expect((await visitor.get('/account')).statusCode).toBe(200);
  expect((await visitor.post('/logout')).headers.location).toBe('/login?done=logged-out');
  expect((await visitor.get('/account')).statusCode).toBe(303);
});

test('a form from before the log-in is worth nothing after it', async () => {
  await addPerson(given.office, 'van-thu');
  const before = /name="_csrf" value="([^"]*)"/.exec((await visitor.get('/login')).body)![1]!;
  await visitor.logIn('van-thu');
  expect((await visitor.post('/logout', {}, before)).statusCode).toBe(403);
});

test('the log-in form needs its token too: nobody is logged in as somebody else unawares', async () => {
  await addPerson(given.office, 'van-thu');
  const fields = { login: 'van-thu', password: passwordOf('van-thu') };
  expect((await visitor.post('/login', fields, null)).statusCode).toBe(403);
  expect(visitor.cookies.has('lich-session')).toBe(false);
});

test('the session of a removed account ends in the middle of work, and an edit does nothing', async () => {
  const { id } = await addPerson(given.office, 'van-thu');
  await visitor.logIn('van-thu');
  await visitor.get('/account');
  await removeUser(given.office, id, BY);
  expect((await visitor.get('/account')).statusCode).toBe(303);
  const refused = await visitor.post('/account/tokens', { label: 'Máy', role: 'viewer' });
  expect(refused.statusCode).toBe(401);
  expect(refused.body).toContain('Cần đăng nhập');
});

test('logging out everywhere else ends the other sessions and keeps this one', async () => {
  await addPerson(given.office, 'van-thu');
  const other = visitorAt(app, '198.51.100.20');
  await other.logIn('van-thu');
  await visitor.logIn('van-thu');
  expect((await visitor.get('/account')).body).toContain('198.51.100.20');
  expect((await visitor.post('/account/sessions/end-others')).headers.location).toBe('/account?done=sessions-ended');
  expect((await other.get('/account')).statusCode).toBe(303);
  expect((await visitor.get('/account?done=sessions-ended')).body).toContain('Đã đăng xuất mọi nơi khác.');
});

test('a changed password is typed twice; the old one is worth nothing any more', async () => {
  await addPerson(given.office, 'van-thu');
  await visitor.logIn('van-thu');
  await visitor.get('/account');
  const change = (repeated: string, old = passwordOf('van-thu')) =>
    visitor.post('/account/password', { old, new: 'câu mới dễ nhớ hơn', repeated });
  expect((await change('câu khác')).body).toContain('Hai lần gõ mật khẩu mới không giống nhau.');
  expect((await change('câu mới dễ nhớ hơn', 'sai')).statusCode).toBe(422);
  expect((await change('câu mới dễ nhớ hơn')).headers.location).toBe('/account?done=password-changed');
  expect((await visitorAt(app).logIn('van-thu')).statusCode).toBe(401);
  expect((await visitorAt(app).logIn('van-thu', 'câu mới dễ nhớ hơn')).statusCode).toBe(303);
});

test('the first administrator opens the link, chooses name and password, and logs in', async () => {
  const path = (await offerFirstAdministrator(given.office))!;
  expect((await visitor.get(path)).body).toContain('Lập quản trị viên đầu tiên');
  await visitor.get(path);
  const fields = { login: 'quan-tri', name: 'Quản trị viên', new: 'một câu dễ nhớ', repeated: 'một câu dễ nhớ' };
  expect((await visitor.post(path, { ...fields, login: 'Quản Trị' })).statusCode).toBe(422);
  expect((await visitor.post(path, fields)).headers.location).toBe('/login?done=password-set');
  expect((await visitor.get(path)).statusCode).toBe(410);
  expect((await visitor.logIn('quan-tri', 'một câu dễ nhớ')).headers.location).toBe('/office');
  expect((await visitor.get('/office')).body).toContain('Sở Khác');
  expect(lines.join('')).not.toContain(path.split('/').at(-1)!);
});

test('an administrator makes an account; its owner chooses the password through the link that is shown once', async () => {
  await addPerson(given.office, 'quan-tri', 'administrator');
  await visitor.logIn('quan-tri');
  await visitor.get('/office/so-mau/users');
  const fields = {
    login: 'thu-ky',
    name: '<script>alert(1)</script>',
    email: '',
    role: 'clerk',
    organization: 'so-khac',
  };
  const made = await visitor.post('/office/so-mau/users', fields);
  expect(made.body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(made.body).not.toContain('<script>alert');
  const link = /http:\/\/lich\.example(\/account\/set\/[A-Za-z0-9_-]{43})/.exec(made.body)![1]!;
  const owner = visitorAt(app);
  await owner.get(link);
  await owner.post(link, { new: 'một câu dễ nhớ', repeated: 'một câu dễ nhớ' });
  expect((await owner.logIn('thu-ky', 'một câu dễ nhớ')).statusCode).toBe(303);
  expect((await owner.get('/office/so-mau')).statusCode).toBe(200);
  expect((await owner.get('/office/so-khac')).statusCode).toBe(404);
  expect((await visitor.get('/office/so-mau/users')).body).not.toContain(link);
});

test('an administrator disables, resets and removes accounts of the office, and sees no others', async () => {
  const person = await addPerson(given.office, 'van-thu');
  const foreign = await addPerson(given.office, 'nguoi-la', 'clerk', 'so-khac');
  await addPerson(given.office, 'quan-tri', 'administrator');
  await visitor.logIn('quan-tri');
  const list = (await visitor.get('/office/so-mau/users')).body;
  expect(list).toContain('van-thu');
  expect(list).not.toContain('nguoi-la');
  const at = `/office/so-mau/users/${person.id}`;
  await visitor.get(at);
  expect((await visitor.post(`${at}/disable`)).headers.location).toBe(`${at}?done=user-disabled`);
  expect((await visitorAt(app).logIn('van-thu')).statusCode).toBe(401);
  expect((await visitor.post(`${at}/enable`)).headers.location).toBe(`${at}?done=user-enabled`);
  expect((await visitor.post(`${at}/reset`)).body).toMatch(/\/account\/set\/[A-Za-z0-9_-]{43}/);
  expect((await visitor.post(`${at}/remove`)).headers.location).toBe('/office/so-mau/users?done=user-removed');
  for (const action of ['', '/disable', '/reset', '/remove']) {
    expect((await visitor.post(`/office/so-mau/users/${foreign.id}${action}`)).statusCode).toBe(404);
  }
  expect((await visitor.get('/users')).statusCode).toBe(403);
});

test('an account is removed by a second button, behind a question that says what ends with it', async () => {
  const person = await addPerson(given.office, 'van-thu');
  await addPerson(given.office, 'quan-tri', 'administrator');
  await visitor.logIn('quan-tri');
  const at = `/office/so-mau/users/${person.id}`;
  const { body } = await visitor.get(at);
  const [, asked = ''] = /<details class="asked">(.*?)<\/details>/s.exec(body) ?? [];
  expect(
    asked
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(
    'Xóa tài khoản – Người van-thu Xóa rồi thì không lấy lại được: mọi phiên đăng nhập và khóa API của người này ' +
      'chấm dứt; nhật ký vẫn giữ tên. Đồng ý xóa – Người van-thu',
  );
  expect(body.split(`action="${at}/remove"`)).toHaveLength(2);
  expect(asked).toContain(`action="${at}/remove"`);
});

const OFFICE_PAGES = ['', '/users', '/feeds', '/targets', '/history'];

test.each(OFFICE_PAGES)('another office’s page %s answers as one that does not exist', async (page) => {
  await addPerson(given.office, 'quan-tri', 'administrator');
  await visitor.logIn('quan-tri');
  const [foreign, none] = [await visitor.get(`/office/so-khac${page}`), await visitor.get(`/office/khong-co${page}`)];
  expect([foreign.statusCode, none.statusCode]).toEqual([404, 404]);
  const bare = (body: string) => body.replaceAll(/name="_csrf" value="[^"]*"/g, '');
  expect(bare(foreign.body)).toBe(bare(none.body));
  expect(foreign.body).not.toContain('Sở Khác');
});

test('a viewer is refused what is not for viewers, by a page', async () => {
  await addPerson(given.office, 'xem', 'viewer');
  await visitor.logIn('xem');
  expect((await visitor.get('/office/so-mau')).statusCode).toBe(200);
  const refused = await visitor.get('/office/so-mau/users');
  expect(refused.statusCode).toBe(403);
  expect(refused.body).toContain('Tài khoản của anh/chị không được làm việc này');
});

test('a machine comes in by its token without forms, and by no other', async () => {
  const clerk = await addPerson(given.office, 'van-thu');
  const { secret, token } = await makeApiToken(given.office, clerk, { label: 'Máy', role: 'viewer' });
  const ask = (bearer: string, url: string) =>
    app.inject({ url, headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' } });
  expect((await ask(secret, '/office/so-mau')).statusCode).toBe(200);
  expect((await ask(secret, '/office/so-khac')).statusCode).toBe(404);
  expect((await ask(secret, '/account')).statusCode).toBe(403);
  const refused = await ask(`${secret}x`, '/office/so-mau');
  expect([refused.statusCode, refused.headers['www-authenticate']]).toEqual([401, 'Bearer realm="Lich"']);
  expect(refused.json()).toMatchObject({
    type: 'urn:lich:problem:login-needed',
    detail: 'Cần đăng nhập để xem trang này.',
  });
  await given.office.store.write(({ apiTokens }) => apiTokens.revoke(token.id, given.now));
  expect((await ask(secret, '/office/so-mau')).statusCode).toBe(401);
});

test('a token is shown once, on the page that made it, and revoked there', async () => {
  await addPerson(given.office, 'van-thu');
  await visitor.logIn('van-thu');
  await visitor.get('/account');
  const made = await visitor.post('/account/tokens', { label: 'Trang tin', role: 'viewer' });
  const secret = /lich_[A-Za-z0-9_-]{43}/.exec(made.body)![0];
  const later = (await visitor.get('/account')).body;
  expect(later).toContain('Trang tin');
  expect(later).not.toContain(secret);
  const revoke = /\/account\/tokens\/[^/"]+\/revoke/.exec(later)![0];
  expect((await visitor.post(revoke)).headers.location).toBe('/account?done=token-revoked');
  const refused = await app.inject({ url: '/office/so-mau', headers: { authorization: `Bearer ${secret}` } });
  expect(refused.statusCode).toBe(401);
  expect((await visitor.post('/account/tokens', { label: 'Máy', role: 'administrator' })).statusCode).toBe(422);
});
