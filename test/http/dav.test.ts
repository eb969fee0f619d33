import { request as send } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DavTally } from '../../src/http/dav-tally.ts';
import { listen } from '../../src/http/listen.ts';
import { openLog } from '../../src/http/log.ts';
import { buildService } from '../../src/http/service.ts';
import { feedTally } from '../../src/http/tally.ts';
import { TryGuard } from '../../src/http/try-guard.ts';
import { DavCalendars } from '../../src/service/dav/calendars.ts';
import { addAppPassword, type NewAppPassword, revokeAppPassword } from '../../src/service/dav/passwords.ts';
import { addTaskFeed } from '../../src/service/feed-options.ts';
import { BY_TEST, meeting, month, openTestOffice, SO_MAU, supplement, type TestOffice } from '../service/office.ts';
import type { Answer } from './running.ts';

/** The CalDAV endpoint on the wire: a real office behind a real service. */

const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const PROPFIND = '<D:propfind xmlns:D="DAV:"><D:prop><D:displayname/></D:prop></D:propfind>';

let office: TestOffice;
let port: number;
let tally: DavTally;
let made: NewAppPassword;
let stop: () => Promise<void>;

beforeAll(async () => {
  office = await openTestOffice();
  await office.publish(month(meeting('03-05', 'Giao ban')));
  const { clock } = office.office;
  tally = new DavTally(clock);
  const app = buildService({
    publisher: { held: () => null, find: () => Promise.reject(new Error('not asked')) },
    tally: feedTally(clock),
    log: await openLog('silent', false),
    trustProxy: 'loopback',
    dav: { calendars: new DavCalendars(office.office, SETTINGS), guard: new TryGuard(clock), tally },
  });
  port = await listen(app, '127.0.0.1', 0);
  stop = () => app.close();
  made = await newPassword();
});
afterAll(async () => {
  await stop();
  await office.close();
});

function newPassword(): Promise<NewAppPassword> {
  const request = { organizationId: SO_MAU.id, label: 'điện thoại', feedIds: ['so-mau.person.an'] };
  return addAppPassword(office.office, request, BY_TEST);
}

interface Question {
  readonly as?: readonly [user: string, password: string];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

function ask(method: string, path: string, { as, headers = {}, body }: Question = {}): Promise<Answer> {
  const authorization = as && { authorization: `Basic ${Buffer.from(as.join(':')).toString('base64')}` };
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, agent: false, headers: { ...authorization, ...headers } };
    const asked = send(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const right = (): readonly [string, string] => [made.password.user, made.secret];
const home = () => `/dav/calendars/${made.password.user}/`;

test.each(['GET', 'PROPFIND', 'OPTIONS', 'REPORT', 'PUT'])(
  'RFC 6764 §5: %s on the well-known address leads to the root, before anybody is asked who they are',
  async (method) => {
    expect(await ask(method, '/.well-known/caldav')).toMatchObject({ status: 301, headers: { location: '/dav/' } });
  },
);

test.each(['/dav/', '/dav/calendars/x/', '/principals/', '/'])(
  'RFC 9110 §15.5.2: without a password %s asks for one, in UTF-8',
  async (path) => {
    const answer = await ask('PROPFIND', path, { body: PROPFIND });
    expect(answer).toMatchObject({ status: 401, body: '' });
    expect(answer.headers['www-authenticate']).toBe('Basic realm="Lich", charset="UTF-8"');
  },
);

test('a phone finds its calendars: well-known, root, principal, home', async () => {
  const find = async (path: string, property: string, depth = '0') => {
    const body = `<D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop>${property}</D:prop></D:propfind>`;
    const answer = await ask('PROPFIND', path, { as: right(), headers: { depth, 'content-type': 'text/xml' }, body });
    expect(answer.status).toBe(207);
    return answer.body;
  };
  expect(await find('/dav/', '<D:current-user-principal/>')).toContain(`/dav/principals/${made.password.user}/`);
  expect(await find(`/dav/principals/${made.password.user}/`, '<C:calendar-home-set/>')).toContain(home());
  const calendars = await find(home(), '<D:displayname/>', '1');
  expect(calendars).toContain(`<D:href>${home()}so-mau.person.an/</D:href>`);
  expect(calendars).toContain('Người Thứ Nhất – Giám đốc');
});

test('a list of things to do says that it takes VTODO alone, and is asked by the day on which work is due', async () => {
  const work = { kind: 'task', slot: null } as const;
  await office.publish(
    supplement(
      meeting('03-14', 'Báo cáo quý', { ...work, timing: 'deadline' }),
      meeting('03-20', 'Rà soát hồ sơ', { ...work, timing: 'none' }),
    ),
  );
  const list = await addTaskFeed(office.office, 'so-mau.person.an', BY_TEST);
  const request = { organizationId: SO_MAU.id, label: 'máy có danh sách việc', feedIds: ['so-mau.person.an', list] };
  const { password, secret } = await addAppPassword(office.office, request, BY_TEST);
  const as = [password.user, secret] as const;
  const namespaces = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
  const path = `/dav/calendars/${password.user}/${list}/`;
  const asked = async (method: string, depth: string, body: string) =>
    (await ask(method, path, { as, headers: { depth, 'content-type': 'text/xml' }, body })).body;
  const components = `<D:propfind ${namespaces}><D:prop><C:supported-calendar-component-set/></D:prop></D:propfind>`;
  expect(await asked('PROPFIND', '0', components)).toMatch(/<C:comp name="VTODO"\/>/);
  const found = async (component: string, range: string) => {
    const inner = `<C:comp-filter name="${component}"><C:time-range ${range}/></C:comp-filter>`;
    const filter = `<C:filter><C:comp-filter name="VCALENDAR">${inner}</C:comp-filter></C:filter>`;
    const body = `<C:calendar-query ${namespaces}><D:prop><C:calendar-data/></D:prop>${filter}</C:calendar-query>`;
    return [...(await asked('REPORT', '1', body)).matchAll(/SUMMARY:([^\r\n&]*)/g)].map(([, title]) => title).sort();
  };
  const [march14, april] = ['start="20250314T010000Z" end="20250314T020000Z"', 'start="20250401T000000Z"'];
  expect(await found('VTODO', march14)).toEqual(['Báo cáo quý', 'Rà soát hồ sơ']);
  expect(await found('VTODO', april)).toEqual(['Rà soát hồ sơ']);
  expect(await found('VEVENT', march14)).toEqual([]);
});

test('RFC 7617: other schemes, and what is not of the form, are not credentials', async () => {
  for (const authorization of [
    'Bearer abc',
    'Basic',
    'Basic !!!',
    `Basic ${Buffer.from('no colon').toString('base64')}`,
  ]) {
    expect((await ask('PROPFIND', '/dav/', { headers: { authorization } })).status).toBe(401);
  }
});

test('a password in clear text over the network is refused before it is looked at; what the proxy says of TLS counts', async () => {
  const far = { 'x-forwarded-for': '203.0.113.7', depth: '0' };
  const clear = await ask('PROPFIND', '/dav/', { as: right(), headers: far });
  expect(clear.status).toBe(403);
  expect(JSON.parse(clear.body)).toMatchObject({ type: 'urn:lich:problem:dav-without-tls' });
  const secure = { ...far, 'x-forwarded-proto': 'https' };
  expect((await ask('PROPFIND', '/dav/', { as: right(), headers: secure })).status).toBe(207);
});

test('a wrong password slows down that account from that address alone, and a right one is always let in', async () => {
  const from = (address: string) => ({ 'x-forwarded-for': address, 'x-forwarded-proto': 'https', depth: '0' });
  const wrong = (user: string, address: string) =>
    ask('PROPFIND', '/dav/', { as: [user, 'sai'], headers: from(address) });
  const statuses: number[] = [];
  for (let i = 0; i < 12; i += 1) statuses.push((await wrong(made.password.user, '203.0.113.7')).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429]);
  const slowed = await wrong(made.password.user, '203.0.113.7');
  expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(1);
  expect((await wrong(made.password.user, '203.0.113.8')).status).toBe(401);
  expect((await wrong('so-mau-khac2', '203.0.113.7')).status).toBe(401);
  expect((await ask('PROPFIND', '/dav/', { as: right(), headers: from('203.0.113.7') })).status).toBe(207);
});

test('however a name is typed, its failures are counted together', () => {
  const guard = new TryGuard(() => office.now);
  const names = ['so-mau-abc23', 'So-mau-abc23', ' so-mau-abc23 '];
  const waits = Array.from({ length: 12 }, (_, i) => guard.count(names[i % 3]!, '203.0.113.7'));
  expect(waits).toEqual([...Array.from({ length: 10 }, () => null), 2, 4]);
});

test('a password that is revoked in mid-session is refused at the next request', async () => {
  const { password, secret } = await newPassword();
  const as = [password.user, secret] as const;
  expect((await ask('PROPFIND', '/dav/', { as, headers: { depth: '0' } })).status).toBe(207);
  await revokeAppPassword(office.office, password.id, BY_TEST);
  expect((await ask('PROPFIND', '/dav/', { as, headers: { depth: '0' } })).status).toBe(401);
});

test('another account’s paths are as nothing', async () => {
  const other = await newPassword();
  for (const path of [
    `/dav/principals/${other.password.user}/`,
    `/dav/calendars/${other.password.user}/so-mau.person.an/`,
  ]) {
    expect(await ask('PROPFIND', path, { as: right(), headers: { depth: '0' } })).toMatchObject({
      status: 404,
      body: '',
    });
  }
});

test('last use and kind of program are counted, for nobody but who was let in', async () => {
  tally.take();
  await ask('PROPFIND', '/dav/', { as: ['ai-do', 'x'], headers: { depth: '0' } });
  await ask('PROPFIND', '/dav/', { as: right(), headers: { depth: '0', 'user-agent': 'DAVx5/4.4.10' } });
  expect(tally.take()).toEqual([{ id: made.password.id, lastUsedAt: office.now, lastAgent: 'DAVx5' }]);
});

test.each([
  ['%zz', 400],
  ['%00', 404],
  ['..%2f..%2fetc', 404],
  ['a'.repeat(3000), 404],
])('a path that ends in %s is answered by status, not by a fault', async (end, status) => {
  expect((await ask('PROPFIND', `${home()}${end}`, { as: right(), headers: { depth: '0' } })).status).toBe(status);
});

test('a body over the limit is refused, and nobody unknown makes us take one in', async () => {
  const body = 'x'.repeat(2 * 1024 * 1024 + 1);
  expect((await ask('REPORT', home(), { as: right(), body })).status).toBe(413);
  const declared = { 'content-length': '2000000', expect: '100-continue' };
  expect((await ask('REPORT', home(), { headers: declared })).status).toBe(401);
});

test('RFC 9110 §9.3.2: HEAD tells the length and the ETag that GET has', async () => {
  const body = '<D:propfind xmlns:D="DAV:"><D:prop><D:getetag/></D:prop></D:propfind>';
  const listed = await ask('PROPFIND', `${home()}so-mau.person.an/`, { as: right(), headers: { depth: '1' }, body });
  const path = /<D:href>([^<]+\.ics)</.exec(listed.body)?.[1] ?? '';
  const [got, headed] = [await ask('GET', path, { as: right() }), await ask('HEAD', path, { as: right() })];
  expect(got.body).toContain('SUMMARY:Giao ban');
  expect(headed).toMatchObject({ status: 200, body: '' });
  expect(Number(headed.headers['content-length'])).toBe(Buffer.byteLength(got.body));
  expect(headed.headers.etag).toBe(got.headers.etag);
  const condition = { 'if-match': '"khac"' };
  expect((await ask('GET', path, { as: right(), headers: condition })).status).toBe(412);
});

test('RFC 4918 §19: a request may be in UTF-16', async () => {
  const little = Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-16"?>${PROPFIND}`, 'utf16le');
  for (const body of [little, Buffer.from(little).swap16(), little.subarray(2)]) {
    const answer = await ask('PROPFIND', home(), { as: right(), headers: { depth: '0' }, body });
    expect(answer.status).toBe(207);
    expect(answer.body).toContain('<D:displayname>Lịch</D:displayname>');
  }
});

test('a name may be typed as phones do, with a capital; what no account can be called is wrong, not a fault', async () => {
  const [user, secret] = right();
  const status = async (name: string) =>
    (await ask('PROPFIND', '/dav/', { as: [name, secret], headers: { depth: '0' } })).status;
  expect(await status(user[0]!.toUpperCase() + user.slice(1))).toBe(207);
  for (const name of ['', '\0', 'a\0b', '%', 'ữ', 'a'.repeat(5000)]) expect(await status(name)).toBe(401);
});

test('methods of WebDAV are unknown elsewhere, and pages go on answering', async () => {
  expect((await ask('PROPFIND', '/robots.txt')).status).toBe(404);
  expect((await ask('GET', '/')).status).toBe(200);
});
