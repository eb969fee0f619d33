import { createHmac, hash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { offerPassword } from '../../src/service/accounts/one-time-links.ts';
import { addBoard } from '../../src/service/boards.ts';
import { addAppPassword } from '../../src/service/dav/passwords.ts';
import { addLink, revokeLink } from '../../src/service/feed-links.ts';
import { openSmallServer, PASSWORD, type SmallServer, USER } from '../push/small-server.ts';
import { addPerson, BY, passwordOf } from '../service/accounts/people.ts';
import { BY_TEST, meeting, month } from '../service/office.ts';
import { METRICS_TOKEN, openWhole, type Question, type Whole } from './whole-service.ts';

/** A day's traffic of every kind, right and wrong; afterwards no line of the log and no answer to others holds a secret. */

let whole: Whole;
let server: SmallServer;
let folder: string;
const secrets = new Map<string, string>();
/** Path, and all that came back. */
const answers: { readonly path: string; readonly text: string }[] = [];

const FEEDS = '/office/so-mau/feeds';
const TARGETS = '/office/so-mau/targets';
const wordIn = (path: string) => path.split('/').at(-1)!.replace('.ics', '');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lich-secrets-'));
  whole = await openWhole({ folder });
  server = await openSmallServer();
  await whole.given.publish(month(meeting('03-05', 'Giao ban'), meeting('03-12', 'Họp')));
  await aDay();
}, 60_000);
afterAll(async () => {
  await server.close();
  await whole.close();
});

async function ask(method: string, path: string, question: Question = {}) {
  const answer = await whole.ask(method, path, question);
  const { location = '' } = answer.headers;
  answers.push({ path: `${method} ${path}`, text: `${location}\n${answer.body}` });
  return answer;
}

/** A browser as far as forms need one. */
function browser() {
  const cookies = new Map<string, string>();
  let token = '';
  const keep = (answer: Awaited<ReturnType<typeof ask>>) => {
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    token = /name="_csrf" value="([^"]*)"/.exec(answer.body)?.[1] ?? token;
    return answer;
  };
  const headers = () => ({ accept: 'text/html', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') });
  return {
    cookies,
    get: async (path: string) => keep(await ask('GET', path, { headers: headers() })),
    post: async (path: string, fields: Record<string, string>) => {
      const form = { 'content-type': 'application/x-www-form-urlencoded' };
      const body = new URLSearchParams({ ...fields, _csrf: token }).toString();
      return keep(await ask('POST', path, { headers: { ...headers(), ...form }, body }));
    },
  };
}

async function aDay(): Promise<void> {
  const { office } = whole.given;
  const admin = await addPerson(office, 'quan-tri', 'administrator');
  const clerk = await addPerson(office, 'van-thu');
  for (const login of ['quan-tri', 'van-thu']) secrets.set(`password of ${login}`, passwordOf(login));
  secrets.set('token of the figures', METRICS_TOKEN);
  secrets.set('password of the other server', PASSWORD);

  const links = [
    await addLink(office, 'so-mau.organization', { label: 'điện thoại' }, BY_TEST),
    await addLink(office, 'so-mau.person.an', { label: 'máy bàn' }, BY_TEST),
    await addLink(office, 'so-mau.person.an', { label: 'mất' }, BY_TEST),
  ];
  for (const [i, { path }] of links.entries()) secrets.set(`feed link ${i}`, wordIn(path));
  const board = await addBoard(
    office,
    {
      organizationId: 'so-mau',
      label: 'sảnh',
      scope: { type: 'organization' },
      view: 'today',
      detail: 'full',
      dark: null,
    },
    BY_TEST,
  );
  secrets.set('board link', wordIn(board.path));
  const oneTime = await offerPassword(office, clerk.id, BY);
  secrets.set('one-time link', wordIn(oneTime));
  const { secret: api } = await makeApiToken(office, admin, { label: 'máy chấm công', role: 'clerk' });
  secrets.set('API token', api);
  const phone = await addAppPassword(
    office,
    { organizationId: 'so-mau', label: 'iPhone', feedIds: ['so-mau.person.an'] },
    BY_TEST,
  );
  secrets.set('CalDAV password', phone.secret);
  secrets.set('CalDAV letters', phone.secret.replaceAll('-', ''));

  // Phones, programs and curious people on feeds, pages and boards.
  for (const { path } of links) {
    const page = path.replace('.ics', '');
    const first = await ask('GET', path);
    for (const headers of [{ 'if-none-match': String(first.headers.etag) }, { referer: `https://x.example${path}` }]) {
      await ask('GET', path, { headers });
    }
    for (const other of [page, `${page}.docx`, `${page}.mobileconfig`, `${page}.xml`, `${path}/x`, `/x${path}`]) {
      await ask('GET', other, { headers: { accept: 'text/html' } });
    }
    for (const method of ['POST', 'DELETE', 'PROPFIND']) await ask(method, path);
    await ask('GET', `/?next=${path}`);
    await ask('GET', `${page}?date=${wordIn(path)}`);
    // Cut short, as mail programs do.
    await ask('GET', path.slice(0, -8));
  }
  await revokeLink(office, links[2]!.id, BY_TEST);
  await ask('GET', links[2]!.path);
  for (const path of [board.path, `${board.path}/week`, `${board.path}/nothing`, `${board.path}?date=${board.path}`]) {
    await ask('GET', path, { headers: { accept: 'text/html' } });
  }

  // People who log in, mistype, and type their password where their name belongs.
  const people = browser();
  await people.get('/login');
  await people.post('/login', { login: passwordOf('van-thu'), password: 'van-thu' });
  await people.post('/login', { login: 'van-thu', password: `${passwordOf('van-thu')}x` });
  await people.get(`/login?password=${encodeURIComponent(passwordOf('van-thu'))}`);
  await people.get(oneTime);
  const chosen = 'một mật khẩu mới rất dài';
  secrets.set('chosen password', chosen);
  await people.post(oneTime, { new: chosen, repeated: 'khác' });
  await people.post(oneTime, { new: chosen, repeated: chosen });
  await people.get(oneTime);
  await people.post('/login', { login: 'van-thu', password: chosen });
  await people.get('/office');

  // The administrator, and what only is shown once.
  const chief = browser();
  await chief.get('/login');
  await chief.post('/login', { login: 'quan-tri', password: passwordOf('quan-tri') });
  for (const [who, { cookies }] of [
    ['van-thu', people],
    ['quan-tri', chief],
  ] as const) {
    secrets.set(`session of ${who}`, cookies.get('lich-session')!);
  }
  await chief.get('/account');
  await chief.post('/account/password', { old: 'sai', new: chosen, repeated: chosen });
  await chief.get(`${FEEDS}/phones`);
  await chief.get(`${TARGETS}/new`);
  const target = { feed: 'so-mau.organization', url: server.calendarUrl, user: USER, policy: 'keep' };
  await chief.post(TARGETS, { ...target, password: `${PASSWORD}x` });
  await chief.post(TARGETS, { ...target, url: 'http://không', password: PASSWORD });
  await chief.post(TARGETS, { ...target, password: PASSWORD });
  await waitFor(() => server.objects.size === 2);
  server.intercept = () => ({ status: 401 });
  const id = /targets\/([0-9a-f-]{36})/.exec((await chief.get(TARGETS)).body)![1]!;
  await chief.post(`${TARGETS}/${id}/test`, {});
  await chief.post(`${TARGETS}/${id}`, { user: USER, password: PASSWORD, policy: 'keep' });
  await chief.get(`${TARGETS}/${id}`);
  await chief.get('/office/so-mau/history');

  // Machines.
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}`, 'content-type': 'application/json' });
  const programmes = '/api/v1/organizations/so-mau/programmes';
  await ask('GET', programmes, { headers: bearer(api) });
  await ask('GET', `${programmes}?token=${api}`, { headers: bearer(`${api}x`) });
  await ask('POST', programmes, { headers: bearer(api), body: `{"token": "${api}"` });
  await ask('POST', programmes, { headers: bearer(api), body: JSON.stringify({ [api]: api }) });
  await ask('GET', `/api/v1/organizations/${api}/programmes`, { headers: bearer(api) });
  await ask('GET', '/metrics', { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  await ask('GET', `/metrics?${METRICS_TOKEN}`, { headers: { authorization: `Bearer ${METRICS_TOKEN}x` } });

  // Phones by CalDAV.
  const basic = (user: string, password: string) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    depth: '0',
  });
  for (const [user, password] of [
    [phone.password.user, phone.secret],
    [phone.password.user, `${phone.secret}x`],
    [phone.secret, phone.password.user],
  ] as const) {
    for (const path of ['/dav/', `/dav/${phone.secret}/`]) {
      await ask('PROPFIND', path, { headers: basic(user, password), body: `<x>${phone.secret}</x>` });
    }
    secrets.set(`header of ${user}, ${password}`, basic(user, password).authorization.slice(6));
  }
}

/** As it stands, and as it stands in an address. */
const formsOf = (secret: string) => [
  ...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]),
];

test('no line of the log of that day holds a secret', () => {
  expect(whole.lines.length).toBeGreaterThan(60);
  const log = whole.lines.join('');
  expect(log).toContain('"msg":"yêu cầu"');
  const found = [...secrets].filter(([, secret]) => formsOf(secret).some((form) => log.includes(form)));
  expect(found.map(([name]) => name)).toEqual([]);
});

/** Who asks for it by its own address has it already; and a clerk is shown the links of the office. */
const SHOWN = [`GET ${FEEDS}`, `POST ${FEEDS}`];
test('no answer of that day holds a secret that was not asked for by its own address', () => {
  expect(answers.length).toBeGreaterThan(80);
  const found = answers.flatMap(({ path, text }) =>
    [...secrets]
      .filter(([, secret]) => !formsOf(secret).some((form) => path.includes(form)))
      .filter(([, secret]) => formsOf(secret).some((form) => text.includes(form)))
      .map(([name]) => `${name} in ${path}`),
  );
  // Typed where the name belongs, it is shown once more to who typed it; the field of passwords stays empty.
  expect(found.filter((line) => !SHOWN.some((shown) => line.includes(shown)))).toEqual([
    'password of van-thu in POST /login',
  ]);
});

/** Everything that stands in the store, as texts. */
function dumped(): string[] {
  const database = new DatabaseSync(join(folder, 'data', 'lich.sqlite'), { readOnly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  const values = tables.flatMap(({ name }) => database.prepare(`select * from "${name}"`).all().flatMap(Object.values));
  database.close();
  return values.flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    if (!(value instanceof Uint8Array)) return [];
    const bytes = Buffer.from(value);
    return [bytes.toString('utf8'), bytes.toString('hex'), bytes.toString('base64url')];
  });
}

test('the store holds no secret in any form that is read without the key', () => {
  const all = dumped().join('\n');
  expect(all).toContain('Giao ban');
  const forms = (secret: string) => [
    ...formsOf(secret),
    Buffer.from(secret).toString('base64url'),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret, 'base64url').toString('hex'),
  ];
  const found = [...secrets].filter(([, secret]) => forms(secret).some((form) => all.includes(form)));
  expect(found.map(([name]) => name)).toEqual([]);
});

test('nothing that stands in the store, nor what anybody could reckon from it, opens anything', async () => {
  const words = new Set(dumped().flatMap((text) => text.match(/[\w-]{20,128}/g) ?? []));
  const storeIds = [...words].filter((word) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(word));
  const reckoned = [...words].flatMap((word) => [
    hash('sha256', word, 'base64url').slice(0, 32),
    ...storeIds.slice(0, 3).map((id) => createHmac('sha256', id).update(word).digest('base64url').slice(0, 32)),
  ]);
  expect(words.size).toBeGreaterThan(30);
  const opened: string[] = [];
  for (const word of new Set([...words, ...reckoned])) {
    const basic = Buffer.from(`so-mau-khong:${word}`).toString('base64');
    for (const [path, headers] of [
      [`/feeds/${word}.ics`, {}],
      [`/board/${word}`, {}],
      [`/account/set/${word}`, {}],
      ['/api/v1/organizations', { authorization: `Bearer ${word}` }],
      ['/api/v1/organizations', { authorization: `Bearer lich_${word}` }],
      ['/api/v1/organizations', { cookie: `lich-session=${word}` }],
      ['/dav/', { authorization: `Basic ${basic}` }],
    ] as const) {
      const { status } = await whole.ask('GET', path, { headers });
      if (status < 400) opened.push(`${word} at ${path}`);
    }
  }
  expect(opened).toEqual([]);
}, 60_000);

async function waitFor(fits: () => boolean): Promise<void> {
  for (let tries = 0; !fits(); tries += 1) {
    if (tries > 500) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
