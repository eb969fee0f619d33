import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/account.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { addOffices, addPerson } from '../service/accounts/people.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';
import { serviceFor, visitorAt } from './browsing.ts';
import { OF_ACCOUNTS, operationsOf } from './documented.ts';
import { describedAt, type Machine, machineAt, personAt } from './machine.ts';

/** Accounts, their sessions and the tokens of machines, by machines. */

let given: TestOffice;
let app: FastifyInstance;
let lines: string[];
let admin: Machine;
const answered = new Set<string>();
beforeEach(async () => {
  given = await openTestOffice();
  await addOffices(given.office);
  lines = [];
  app = serviceFor(given.office, {}, lines);
  admin = await machineOf('quan-tri', 'administrator');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

async function machineOf(login: string, role: Role, organizationId: string | null = 'so-mau'): Promise<Machine> {
  const person = await addPerson(given.office, login, role, organizationId);
  const { secret } = await makeApiToken(given.office, person, { label: `máy của ${login}`, role });
  return machineAt(app, secret, answered);
}

/** Somebody at a browser, of whom there is a machine already. */
async function personOf(login: string): Promise<Machine> {
  const visitor = visitorAt(app);
  await visitor.logIn(login);
  return personAt(app, visitor, answered);
}

const USERS = '/organizations/so-mau/users';
const TYPED = { login: 'thu-ky', name: 'Thư ký', email: 'thu.ky@so-mau.example', role: 'clerk' };
const problem = (status: number, code: string) => ({ status, body: { type: `urn:lich:problem:${code}`, status } });
async function historyOf(act: string) {
  const { entries } = await given.office.store.read(({ history }) =>
    history.list('so-mau', { act: act as 'login' }, null, 50),
  );
  return entries;
}

describe('an account', () => {
  test('is added, changed, blocked, let in again and removed, and the history names the machine', async () => {
    const made = await admin.ask('POST', USERS, TYPED);
    const { id } = made.body;
    expect(made).toMatchObject({ status: 201, headers: { location: `/api/v1${USERS}/${id}` } });
    expect(made.body).toEqual({ id, ...TYPED, organizationId: 'so-mau', createdAt: given.now, disabledAt: null });
    const one = `${USERS}/${id}`;
    const changed = await admin.ask('PATCH', one, { role: 'viewer', email: null });
    expect(changed).toMatchObject({ status: 200, body: { role: 'viewer', email: null, name: 'Thư ký' } });
    expect((await admin.ask('POST', `${one}/disable`)).body.disabledAt).toBe(given.now);
    expect((await admin.ask('GET', one)).body.disabledAt).toBe(given.now);
    expect((await admin.ask('POST', `${one}/enable`)).body.disabledAt).toBeNull();
    expect((await admin.ask('DELETE', one)).status).toBe(204);
    expect(await admin.ask('GET', one)).toMatchObject(problem(404, 'account-unknown'));
    const acts = (await historyOf('user-remove')).concat(await historyOf('user-add'));
    const by = { kind: 'token', name: 'máy của quan-tri' };
    expect(acts.find(({ data }) => data.login === 'thu-ky')?.actor).toMatchObject(by);
    expect((await historyOf('user-change'))[0]?.actor).toMatchObject(by);
  });

  test('stands in a list that is read on page by page', async () => {
    given.now += 1;
    await addPerson(given.office, 'van-thu');
    await addPerson(given.office, 'nguoi-la', 'clerk', 'so-khac');
    const first = (await admin.ask('GET', `${USERS}?limit=1`)).body;
    expect(first.items.map(({ login }: { login: string }) => login)).toEqual(['quan-tri']);
    const rest = (await admin.ask('GET', `${USERS}?cursor=${first.next}`)).body;
    expect(rest).toMatchObject({ items: [{ login: 'van-thu' }], next: null });
    expect(await admin.ask('GET', `${USERS}?cursor=x`)).toMatchObject(problem(400, 'cursor-unknown'));
  });

  test.each([
    [{ ...TYPED, login: 'Thư Ký' }, 422, 'login-invalid'],
    [{ ...TYPED, login: 'quan-tri' }, 409, 'login-taken'],
    [{ ...TYPED, name: ' ' }, 422, 'name-missing'],
    [{ ...TYPED, email: 'thư' }, 422, 'email-invalid'],
    [{ ...TYPED, email: 'a\u0000b@so-mau.example' }, 422, 'email-invalid'],
    [{ ...TYPED, role: 'owner' }, 400, 'body-invalid'],
    [{ ...TYPED, password: 'một câu dễ nhớ' }, 400, 'body-invalid'],
    [{ ...TYPED, organizationId: 'so-khac' }, 400, 'body-invalid'],
    [{ login: 'thu-ky' }, 400, 'body-invalid'],
  ])('that is sent as %j is refused by name and not made', async (body, status, code) => {
    expect(await admin.ask('POST', USERS, body)).toMatchObject(problem(status, code));
    expect((await admin.ask('GET', USERS)).body.items).toHaveLength(1);
  });

  test('takes neither a password nor another office in a change', async () => {
    const { id } = await addPerson(given.office, 'van-thu');
    for (const body of [{ password: 'một câu dễ nhớ' }, { organizationId: 'so-khac' }, { organizationId: null }]) {
      expect(await admin.ask('PATCH', `${USERS}/${id}`, body)).toMatchObject(problem(400, 'body-invalid'));
    }
  });

  test('of another office is not there, nor is one of the whole service', async () => {
    const ids = [
      (await addPerson(given.office, 'nguoi-la', 'clerk', 'so-khac')).id,
      (await addPerson(given.office, 'chung', 'administrator', null)).id,
    ];
    const person = await personOf('quan-tri');
    for (const one of ids.map((id) => `${USERS}/${id}`)) {
      const none = problem(404, 'account-unknown');
      expect(await admin.ask('GET', one)).toMatchObject(none);
      expect(await admin.ask('PATCH', one, { role: 'viewer' })).toMatchObject(none);
      expect(await admin.ask('DELETE', one)).toMatchObject(none);
      for (const act of ['disable', 'enable', 'password-link']) {
        expect(await person.ask('POST', `${one}/${act}`)).toMatchObject(none);
      }
      expect(await admin.ask('GET', `${one}/sessions`)).toMatchObject(none);
      expect(await admin.ask('DELETE', `${one}/sessions`)).toMatchObject(none);
      expect(await admin.ask('DELETE', `${one}/sessions/x`)).toMatchObject(none);
    }
    expect(await admin.ask('GET', '/organizations/so-khac/users')).toMatchObject(problem(404, 'office-unknown'));
    expect(await admin.ask('GET', '/users')).toMatchObject(problem(403, 'forbidden'));
    const whole = { ...TYPED, role: 'administrator', organizationId: null };
    expect(await admin.ask('POST', '/users', whole)).toMatchObject(problem(403, 'forbidden'));
  });

  test.each(['clerk', 'viewer'] as const)('is no business of a %s', async (role) => {
    const { id } = await addPerson(given.office, 'van-thu');
    const machine = await machineOf('may', role);
    const refused = problem(403, 'forbidden');
    expect(await machine.ask('GET', USERS)).toMatchObject(refused);
    expect(await machine.ask('POST', USERS, TYPED)).toMatchObject(refused);
    expect(await machine.ask('PATCH', `${USERS}/${id}`, { role: 'viewer' })).toMatchObject(refused);
    expect(await machine.ask('POST', `${USERS}/${id}/password-link`)).toMatchObject(refused);
    expect(await machine.ask('DELETE', `${USERS}/${id}/sessions`)).toMatchObject(refused);
  });
});

describe('an administrator of the whole service', () => {
  test('does the same for every office, and gives an account to another one', async () => {
    const whole = await machineOf('chung', 'administrator', null);
    const made = await whole.ask('POST', '/users', { ...TYPED, organizationId: 'so-khac' });
    expect(made).toMatchObject({ status: 201, body: { organizationId: 'so-khac' } });
    const one = `/users/${made.body.id}`;
    expect(made.headers.location).toBe(`/api/v1${one}`);
    expect((await whole.ask('PATCH', one, { organizationId: 'so-mau' })).body.organizationId).toBe('so-mau');
    expect((await whole.ask('GET', one)).body.organizationId).toBe('so-mau');
    expect((await whole.ask('GET', '/users')).body.items).toHaveLength(3);
    const nowhere = { ...TYPED, login: 'hai', organizationId: 'khong-co' };
    expect(await whole.ask('POST', '/users', nowhere)).toMatchObject(problem(404, 'office-unknown'));
    expect(await whole.ask('POST', '/users', { ...TYPED, login: 'hai' })).toMatchObject(problem(400, 'body-invalid'));
    expect((await (await personOf('chung')).ask('POST', `${one}/password-link`)).status).toBe(201);
    expect(await whole.ask('POST', `${one}/password-link`)).toMatchObject(problem(403, 'person-needed'));
    expect((await whole.ask('POST', `${one}/disable`)).status).toBe(200);
    expect((await whole.ask('POST', `${one}/enable`)).status).toBe(200);
    expect((await whole.ask('DELETE', one)).status).toBe(204);
  });

  test('who is the last one can be neither removed, nor blocked, nor made less', async () => {
    const whole = await machineOf('chung', 'administrator', null);
    const { items } = (await whole.ask('GET', '/users')).body;
    const one = `/users/${items.find(({ login }: { login: string }) => login === 'chung').id}`;
    const last = problem(409, 'last-administrator');
    expect(await whole.ask('DELETE', one)).toMatchObject(last);
    expect(await whole.ask('POST', `${one}/disable`)).toMatchObject(last);
    expect(await whole.ask('PATCH', one, { organizationId: 'so-mau' })).toMatchObject(last);
    expect((await whole.ask('GET', one)).body).toMatchObject({ organizationId: null, disabledAt: null });
  });
});

test('a password is chosen through a link that is answered once, works once and stands in no log', async () => {
  const { id } = await addPerson(given.office, 'van-thu');
  const made = await (await personOf('quan-tri')).ask('POST', `${USERS}/${id}/password-link`);
  expect(made).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } });
  const path = /^http:\/\/lich\.example(\/account\/set\/[A-Za-z0-9_-]{43})$/.exec(made.body.address)![1]!;
  const owner = visitorAt(app);
  await owner.get(path);
  expect((await owner.post(path, { new: 'một câu dễ nhớ', repeated: 'một câu dễ nhớ' })).statusCode).toBe(303);
  expect((await owner.logIn('van-thu', 'một câu dễ nhớ')).statusCode).toBe(303);
  expect((await owner.get(path)).statusCode).toBe(410);
  expect(lines.join('')).not.toContain(path.split('/').at(-1)!);
  expect(JSON.stringify(await historyOf('user-change'))).not.toContain(path.split('/').at(-1)!);
});

test('an account’s sessions are listed and ended, one of them or everywhere, and it is known by whom', async () => {
  const { id } = await addPerson(given.office, 'van-thu');
  const visitors = ['198.51.100.1', '198.51.100.2', '198.51.100.3'].map((address) => visitorAt(app, address));
  for (const visitor of visitors) await visitor.logIn('van-thu');
  const all = `${USERS}/${id}/sessions`;
  const { items } = (await admin.ask('GET', all)).body;
  expect(items).toHaveLength(3);
  const first = items.find(({ address }: { address: string }) => address === '198.51.100.1');
  for (const visitor of visitors) expect(JSON.stringify(items)).not.toContain(visitor.cookies.get('lich-session')!);
  expect((await admin.ask('DELETE', `${all}/${first.id}`)).status).toBe(204);
  expect(await admin.ask('DELETE', `${all}/${first.id}`)).toMatchObject(problem(404, 'session-unknown'));
  expect(await Promise.all(visitors.map(async (one) => (await one.get('/account')).statusCode))).toEqual([
    303, 200, 200,
  ]);
  expect((await admin.ask('DELETE', all)).status).toBe(204);
  expect(await Promise.all(visitors.map(async (one) => (await one.get('/account')).statusCode))).toEqual([
    303, 303, 303,
  ]);
  const ended = await historyOf('logout');
  expect(ended.map(({ actor }) => actor.name)).toEqual(Array(3).fill('máy của quan-tri'));
  const whole = await machineOf('chung', 'administrator', null);
  await visitors[0]!.logIn('van-thu');
  const [again] = (await whole.ask('GET', `/users/${id}/sessions`)).body.items;
  expect((await whole.ask('DELETE', `/users/${id}/sessions/${again.id}`)).status).toBe(204);
  expect((await whole.ask('DELETE', `/users/${id}/sessions`)).status).toBe(204);
});

describe('a token', () => {
  const TOKENS = '/account/tokens';

  test('is answered once, listed without itself and with its last use, and revoked', async () => {
    given.now += 1;
    const person = await personOf('quan-tri');
    const made = await person.ask('POST', TOKENS, { label: ' Cổng  thông tin ', role: 'clerk' });
    expect(made).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } });
    const { token, ...rest } = made.body;
    expect(token).toMatch(/^lich_[A-Za-z0-9_-]{43}$/);
    expect(rest).toMatchObject({ label: 'Cổng thông tin', role: 'clerk', lastUsedAt: null, revokedAt: null });
    const machine = machineAt(app, token, answered);
    expect((await machine.ask('GET', TOKENS)).status).toBe(200);
    const listed = await admin.ask('GET', TOKENS);
    expect(listed.body.items[1]).toEqual({ ...rest, lastUsedAt: given.now });
    expect(JSON.stringify(listed.body)).not.toContain(token);
    expect((await admin.ask('DELETE', `${TOKENS}/${rest.id}`)).status).toBe(204);
    expect(await machine.ask('GET', TOKENS)).toMatchObject(problem(401, 'login-needed'));
    expect((await admin.ask('GET', TOKENS)).body.items[1].revokedAt).toBe(given.now);
    const [noted] = await historyOf('token-revoke');
    expect(noted).toMatchObject({
      actor: { kind: 'token', name: 'máy của quan-tri' },
      data: { label: 'Cổng thông tin' },
    });
    expect((await historyOf('token-add'))[0]?.actor).toMatchObject({ kind: 'user', name: 'Người quan-tri' });
  });

  test('of a role below its owner’s sees and revokes none above itself', async () => {
    const person = await personOf('quan-tri');
    const { token } = (await person.ask('POST', TOKENS, { label: 'Xem', role: 'viewer' })).body;
    const viewer = machineAt(app, token, answered);
    expect((await viewer.ask('GET', TOKENS)).body.items.map(({ label }: { label: string }) => label)).toEqual(['Xem']);
    const { items } = (await admin.ask('GET', TOKENS)).body;
    const above = items.find(({ role }: { role: Role }) => role === 'administrator').id;
    expect(await viewer.ask('DELETE', `${TOKENS}/${above}`)).toMatchObject(problem(404, 'token-unknown'));
    expect((await viewer.ask('GET', '/organizations')).body.items).toMatchObject([{ id: 'so-mau' }]);
    expect(await viewer.ask('GET', USERS)).toMatchObject(problem(403, 'forbidden'));
  });

  test('makes neither tokens nor links for a password: only a person does, and nothing is left of the try', async () => {
    const { id } = await addPerson(given.office, 'van-thu');
    const refused = await admin.ask('POST', TOKENS, { label: 'Máy hai', role: 'viewer' });
    expect(refused).toMatchObject(problem(403, 'person-needed'));
    expect(refused.body.detail).toBe(
      'Khóa API không tạo được khóa API khác hay liên kết đặt mật khẩu; hãy đăng nhập rồi tự làm việc này.',
    );
    expect(await admin.ask('POST', `${USERS}/${id}/password-link`)).toMatchObject(problem(403, 'person-needed'));
    expect((await admin.ask('GET', TOKENS)).body.items).toHaveLength(1);
    expect(await historyOf('user-change')).toEqual([]);
  });

  test('is said to make none where the interface is described', async () => {
    const { paths } = await describedAt(app);
    const summaryOf = (path: string) => (paths[`/api/v1${path}`]!.post as { summary?: string }).summary;
    expect(summaryOf(TOKENS)).toMatch(/not by a token$/);
    for (const base of ['/organizations/{organization}/users', '/users']) {
      expect(summaryOf(`${base}/{id}/password-link`)).toMatch(/not by a token/);
    }
  });

  test('of somebody else is not there, and one of another office opens no other', async () => {
    const foreign = await machineOf('nguoi-la', 'administrator', 'so-khac');
    const mine = (await admin.ask('GET', TOKENS)).body.items[0].id;
    expect(await foreign.ask('DELETE', `${TOKENS}/${mine}`)).toMatchObject(problem(404, 'token-unknown'));
    const person = await personOf('nguoi-la');
    const { token } = (await person.ask('POST', TOKENS, { label: 'Máy', role: 'administrator' })).body;
    expect(await machineAt(app, token).ask('GET', USERS)).toMatchObject(problem(404, 'office-unknown'));
  });

  test('needs a name and a role that there is', async () => {
    const person = await personOf('quan-tri');
    const ask = (body: object) => person.ask('POST', TOKENS, body);
    expect(await ask({ label: ' ', role: 'viewer' })).toMatchObject(problem(422, 'label-missing'));
    expect(await ask({ label: 'Máy', role: 'root' })).toMatchObject(problem(400, 'body-invalid'));
    expect(await ask({ label: 'Máy' })).toMatchObject(problem(400, 'body-invalid'));
  });
});

/** What would be taken of somebody who may. */
function bodyFor(url: string): { payload?: object } {
  if (url.endsWith('/account/tokens')) return { payload: { label: 'Máy', role: 'viewer' } };
  if (url.endsWith('/v1/users')) return { payload: { ...TYPED, organizationId: null } };
  if (url.endsWith('/users')) return { payload: TYPED };
  return /\/users\/[^/]+$/.test(url) ? { payload: {} } : {};
}

describe('every operation on accounts and tokens', () => {
  test('refuses who is not logged in, and a browser’s session without the token of a form', async () => {
    const person = await addPerson(given.office, 'hai', 'administrator', null);
    const visitor = visitorAt(app);
    await visitor.logIn(person.login);
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const operations = operationsOf(await describedAt(app), (tag) => OF_ACCOUNTS.includes(tag));
    expect(operations).toHaveLength(25);
    for (const operation of operations) {
      const [method, path] = operation.split(' ') as ['GET', string];
      const url = path.replace('{organization}', 'so-mau').replaceAll(/\{\w+\}/g, person.id);
      const bare = await app.inject({ method, url, headers: { accept: 'application/json' } });
      expect([operation, bare.statusCode]).toEqual([operation, 401]);
      if (method === 'GET') continue;
      const payload = bodyFor(url);
      const unasked = await app.inject({ method, url, headers: { cookie, accept: 'application/json' }, ...payload });
      expect([operation, unasked.statusCode]).toEqual([operation, 403]);
    }
  });

  test('has been asked by the tests of this file and answers as it is described', async () => {
    const operations = operationsOf(await describedAt(app), (tag) => OF_ACCOUNTS.includes(tag));
    expect(operations.filter((operation) => !answered.has(operation))).toEqual([]);
  });
});
