import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { request } from 'node:https';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../cli/running.ts';
import { install } from '../packages.ts';
import { CERTIFICATE, KEY } from '../push/certificate.ts';

/** `docker/nginx.scale.conf` in a real nginx before two services on one store; adapted in its addresses alone. */

const HOST = 'lich.vi-du.vn';
let folder: string;
let terminal: Terminal;
let replicas: Awaited<ReturnType<Terminal['serve']>>[];
let nginx: ChildProcess;
let ports: readonly [plain: number, tls: number];
let feeds: readonly string[];

beforeAll(async () => {
  install(['nginx-light']);
  folder = mkdtempSync(join(tmpdir(), 'lich-nginx-'));
  terminal = openTerminal({ LICH_TRUST_PROXY: '1', LICH_PUBLIC_URL: `https://${HOST}`, DATABASE_URL: '' });
  await terminal.run(
    'import',
    'config/example/chuong-trinh-thang-11-2026.txt',
    '--organization',
    'so-vi-du',
    '--accept',
  );
  replicas = [await terminal.serve(), await terminal.serve()];
  const listed = (await terminal.run('feeds', '--json')).stdout;
  feeds = [...new Set([...listed.matchAll(/\/feeds\/[\w-]{32}\.ics/g)].map(([path]) => path))];
  ports = [await freePort(), await freePort()];
  mkdirSync(join(folder, 'cache'));
  writeFileSync(join(folder, 'fullchain.pem'), CERTIFICATE);
  writeFileSync(join(folder, 'privkey.pem'), KEY, { mode: 0o600 });
  writeFileSync(join(folder, 'lich.conf'), adapted());
  writeFileSync(join(folder, 'nginx.conf'), MAIN.replaceAll('FOLDER', folder));
  execFileSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
  nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  await listening(ports[1]);
});
afterAll(async () => {
  const ended = new Promise((resolve) => nginx.once('close', resolve));
  nginx.kill('SIGTERM');
  await ended;
  for (const replica of replicas) await replica.stop();
  terminal.close();
  rmSync(folder, { recursive: true });
});

const MAIN = `daemon off; user root; worker_processes 1; pid FOLDER/pid; error_log FOLDER/error.log notice;
events { worker_connections 512; }
http {
  client_body_temp_path FOLDER/body; proxy_temp_path FOLDER/proxy; fastcgi_temp_path FOLDER/fastcgi;
  uwsgi_temp_path FOLDER/uwsgi; scgi_temp_path FOLDER/scgi;
  include FOLDER/lich.conf;
}
`;

function adapted(): string {
  const shipped = readFileSync(join(import.meta.dirname, '../../docker/nginx.scale.conf'), 'utf8');
  const [one, two] = replicas.map(({ address }) => new URL(address).host);
  const changes: readonly (readonly [string | RegExp, string])[] = [
    ['lich-1:8080', one!],
    ['lich-2:8080', two!],
    [/^.*listen \[::\].*\n/gm, ''],
    ['listen 80;', `listen 127.0.0.1:${ports[0]};`],
    ['listen 443 ssl;', `listen 127.0.0.1:${ports[1]} ssl;`],
    ['/etc/ssl/lich', folder],
    ['/var/cache/nginx/lich', join(folder, 'cache')],
    ['/dev/stdout', join(folder, 'access.log')],
  ];
  return changes.reduce((text, [was, is]) => {
    expect(text).toMatch(was);
    return text.replaceAll(was, is);
  }, shipped);
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: ports[1],
      path,
      method,
      rejectUnauthorized: false,
      agent: false,
    } as const;
    request({ ...options, headers: { host: HOST, ...headers } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

const logged = () => (existsSync(join(folder, 'access.log')) ? readFileSync(join(folder, 'access.log'), 'utf8') : '');

test('feeds come through whole, are kept, and answer to what a client holds', async () => {
  expect(feeds.length).toBeGreaterThan(5);
  for (const path of feeds) {
    const direct = await (await fetch(replicas[0]!.address + path)).text();
    const first = await ask(path);
    expect([first.status, first.body === direct]).toEqual([200, true]);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const again = await Promise.all([ask(path), ask(`${path}?x=1`), ask(path, {}, 'HEAD')]);
    expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ask(path, { 'if-none-match': String(first.headers.etag) })).status).toBe(304);
  }
  expect(logged().match(/ HIT$/gm)?.length).toBeGreaterThan(5);
});

test('pages, log-in and CalDAV come through, as from a client with TLS', async () => {
  const page = await ask('/login', { accept: 'text/html' });
  expect([page.status, page.headers['strict-transport-security']]).toEqual([200, 'max-age=31536000']);
  expect(String(page.headers['set-cookie'])).toContain('__Host-lich-form');
  // Without TLS it would be 403.
  expect((await ask('/dav/', {}, 'PROPFIND')).status).toBe(401);
  expect((await ask('/.well-known/caldav')).headers.location).toBe('/dav/');
});

test('figures are not for the world, and plain HTTP leads to TLS', async () => {
  expect((await ask('/metrics')).status).toBe(404);
  expect(JSON.parse((await ask('/ready')).body)).toEqual({ status: 'ready' });
  const location = await new Promise<string | undefined>((resolve) => {
    getPlain({ host: '127.0.0.1', port: ports[0], path: '/login', agent: false }, (response) => {
      response.resume();
      resolve(response.headers.location);
    });
  });
  expect(location).toBe(`https://${HOST}/login`);
});

test('one replica that stops is not missed', async () => {
  await replicas.pop()!.stop();
  for (const path of feeds) expect((await ask(path)).status).toBe(200);
  expect((await ask('/login', { accept: 'text/html' })).status).toBe(200);
});

test('no line of its logs holds a link', async () => {
  const token = feeds[0]!.slice(7, -4);
  for (const path of [`/x?next=${feeds[0]}`, `/${token}`, `/feeds/${token}`, `/board/${token}/week`]) await ask(path);
  const lines = logged();
  expect(lines).toContain('"GET /feeds/*" 200');
  for (const path of feeds) expect(lines).not.toContain(path.slice(7, -4));
  expect(readFileSync(join(folder, 'error.log'), 'utf8')).not.toMatch(/\/feeds\//);
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not listen');
}
