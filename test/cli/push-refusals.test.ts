import { execFile } from 'node:child_process';
import dns from 'node:dns';
import { writeFileSync } from 'node:fs';
import { createServer as createTlsServer, type Server } from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { storeIn } from '../contract/opening.ts';
import { CERTIFICATE, KEY } from '../push/certificate.ts';
import { type Canned, openSmallServer, PASSWORD, type SmallServer, USER } from '../push/small-server.ts';
import { openTerminal, type Terminal } from './running.ts';

/** Everything that can be wrong with a server, said by the command: nothing is saved, nothing there is changed. */

const DOCUMENT = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const MAIN = join(import.meta.dirname, '../../src/main.ts');

let server: SmallServer;
let terminal: Terminal;
let feed: string;
beforeAll(async () => {
  server = await openSmallServer();
  // 2026-11-18 in the office, within the month of the document.
  terminal = openTerminal({}, () => 1_795_000_000);
  await terminal.run('import', DOCUMENT, '--organization', 'so-vi-du', '--accept');
  const feeds = JSON.parse((await terminal.run('feeds', '--json')).stdout) as {
    feed: string;
    scope: { type: string };
  }[];
  feed = feeds.find(({ scope }) => scope.type === 'organization')?.feed ?? '';
  terminal.input = `${PASSWORD}\n`;
});
afterEach(async () => {
  server.intercept = () => null;
  server.objects.clear();
  for (const { target } of await targets()) await push('--remove', target);
});
afterAll(async () => {
  terminal.close();
  await server.close();
});

const push = (...args: readonly string[]) => terminal.run('push', ...args);
const targets = async () => JSON.parse((await push('--json')).stdout);
const add = (url = server.calendarUrl) => push('--add', '--feed', feed, '--url', url, '--user', USER);

const HTML = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><h1>Đăng nhập</h1></html>' };
const REFUSALS: readonly (readonly [string, Canned, string, string])[] = [
  ['a wrong password', { status: 401 }, 'tên đăng nhập hoặc mật khẩu không đúng', 'password is wrong'],
  ['a server that is not CalDAV', { status: 405 }, 'không có máy chủ CalDAV', 'there is no CalDAV server'],
  ['nothing at that address', { status: 404 }, 'không có máy chủ CalDAV', 'there is no CalDAV server'],
  ['an answer in HTML', HTML, 'một trang web (Đăng nhập)', 'a web page (Đăng nhập)'],
  [
    'a redirect without end',
    { status: 302, headers: { location: '/quanh-quan' } },
    'chuyển hướng lòng vòng (/quanh-quan)',
    'redirects without end (/quanh-quan)',
  ],
  [
    'a redirect to another host',
    { status: 301, headers: { location: 'https://noi-khac.example/' } },
    'mật khẩu không được gửi tới đó',
    'the password was not sent there',
  ],
  ['a server that cuts off', { status: 0, cut: 'before' }, 'ngắt kết nối giữa chừng', 'cut the connection off'],
  ['a server that is busy', { status: 503 }, 'máy chủ đang bận', 'the server is busy'],
];

test.each(REFUSALS)(
  '%s is said when a target is added, and nothing is saved',
  async (_, canned, vietnamese, english) => {
    server.intercept = () => canned;
    const refused = await add(server.url);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain(vietnamese);
    expect(refused.stderr).toContain(english);
    expect(refused.stderr).not.toMatch(/\bat .*\.ts:\d+/);
    expect(await targets()).toEqual([]);
  },
);

test('each is said when a target is looked at or pushed later, and nothing is lost', async () => {
  await add();
  await push('--run');
  const before = new Map(server.objects);
  for (const [name, canned, vietnamese, english] of REFUSALS) {
    server.intercept = () => canned;
    const told = await push('--check');
    expect(told, name).toMatchObject({ status: 1, stderr: '' });
    const isGone = canned.status === 404;
    expect(told.stdout).toContain(isGone ? 'không tìm thấy lịch trên máy chủ' : vietnamese);
    expect(told.stdout).toContain(isGone ? 'the calendar is not on the server' : english);
  }
  for (const way of ['--test', '--repair']) {
    expect(await push(way)).toMatchObject({ status: 1, stdout: expect.stringContaining('máy chủ đang bận') });
  }
  server.intercept = () => null;
  expect(server.objects).toEqual(before);
  expect(await push('--repair')).toMatchObject({ status: 0 });
  expect(server.objects).toEqual(before);
});

describe('a certificate', () => {
  let tls: Server;
  let asked: number;
  beforeEach(async () => {
    asked = 0;
    tls = createTlsServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    tls.closeAllConnections();
    tls.close();
  });
  const address = () => `https://localhost:${(tls.address() as AddressInfo).port}/`;

  test('that nobody vouches for is said, and no request is sent', async () => {
    const refused = await add(address());
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('chứng chỉ TLS của máy chủ không hợp lệ'),
    });
    expect(asked).toBe(0);
    expect(await targets()).toEqual([]);
  });

  test('of another host is said with both names, and no request is sent', async () => {
    // Trusted as a whole; only the name does not fit.
    const authority = join(terminal.folder, 'ca.pem');
    writeFileSync(authority, CERTIFICATE);
    const args = [MAIN, 'push', '--add', '--feed', feed, '--url', address(), '--user', USER];
    const env = { ...storeIn(terminal.folder), PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: authority };
    const { promise, resolve } = Promise.withResolvers<{ status: number; stderr: string }>();
    const child = execFile(process.execPath, args, { env }, (error, _stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stderr }),
    );
    child.stdin?.end(PASSWORD);
    const { status, stderr } = await promise;
    expect(status).toBe(1);
    expect(stderr).toContain('không đúng tên máy');
    expect(stderr).toContain("altnames: Host: localhost. is not in the cert's altnames: DNS:may-chu.example");
    expect(asked).toBe(0);
    expect(await targets()).toEqual([]);
  });
});

test('five thousand entries of somebody else are told, and never touched', async () => {
  const theirs = Array.from({ length: 5000 }, (_, i) => [`/dav/van-thu/lich/${i}.ics`, `việc riêng ${i}`] as const);
  for (const [path, body] of theirs) server.objects.set(path, body);
  const untouched = () => theirs.every(([path, body]) => server.objects.get(path) === body);
  const added = await add();
  expect(added).toMatchObject({ status: 0, stderr: '' });
  expect(added.stdout).toContain('5000 nội dung của người khác');
  expect(added.stdout).toContain('5000 entries of others');
  const [run] = JSON.parse((await push('--run', '--json')).stdout);
  expect(run).toMatchObject({ requests: run.created + 1, fault: null });
  expect(server.objects.size).toBe(5000 + run.created);
  expect((await push('--check')).stdout).toContain('của người khác 5000');
  expect(await push('--purge')).toMatchObject({ status: 0 });
  expect(server.objects.size).toBe(5000);
  expect(untouched()).toBe(true);
});

test.each([
  [['--check', '--repair'], 'Thừa “--repair”.'],
  [['--run', '--purge'], 'Thừa “--purge”.'],
  [['--remove', 'x', '--status'], 'Thừa “--remove”.'],
  [['--change', 'x', '--overwrite', '--keep'], 'Thừa “--keep”.'],
])('two things asked for at once are refused, and neither is done: %j', async (args, sentence) => {
  await add();
  const requests: string[] = [];
  server.intercept = ({ method }) => {
    requests.push(String(method));
    return null;
  };
  expect(await push(...args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(sentence) });
  expect(requests).toEqual([]);
});

type Answered = (error: null, addresses: { address: string; family: number }[]) => void;

test('a password goes to another machine over an open line for nobody who asks', async () => {
  // Another machine by its name; the resolver leads to the small server.
  const resolve = vi
    .spyOn(dns, 'lookup')
    .mockImplementation(((_name: string, _options: object, answer: Answered) =>
      answer(null, [{ address: '127.0.0.1', family: 4 }])) as never);
  syncBuiltinESMExports();
  onTestFinished(() => {
    resolve.mockRestore();
    syncBuiltinESMExports();
  });
  const url = server.url.replace('127.0.0.1', 'lich.example');
  const shown: (string | undefined)[] = [];
  server.intercept = ({ headers }) => {
    shown.push(headers.authorization);
    return { status: 401, headers: { 'www-authenticate': 'Basic realm="lich"' } };
  };
  const refused = await add(url);
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('kết nối không mã hóa; mật khẩu không được gửi'),
  });
  expect(refused.stderr).toContain('push.allowClearPasswords');
  expect(shown).toEqual([undefined]);
  expect(await targets()).toEqual([]);
});
