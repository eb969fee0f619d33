import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { storeIn } from '../contract/opening.ts';
import { openTerminal } from './running.ts';
import { startServer, until } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const EXAMPLE = join(ROOT, 'config/example');
const root = mkdtempSync(join(tmpdir(), 'lich-serve-'));
afterAll(() => rmSync(root, { recursive: true }));
const fresh = () => mkdtempSync(join(root, 'case-'));

// A dozen processes start here, one after another, on whatever machine this is.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A folder in which a first start has set up the example. */
function prepared(): string {
  const folder = fresh();
  cpSync(seed, folder, { recursive: true });
  return folder;
}

const seed = fresh();
beforeAll(async () => {
  await (await startServer(seed)).stop();
});

const get = async (url: string) => {
  const answer = await fetch(url);
  return { status: answer.status, etag: answer.headers.get('etag'), text: await answer.text() };
};

test('the first start sets up the example office, says where its calendars are, and serves them', async () => {
  const folder = fresh();
  const server = await startServer(folder);
  expect(server.said.stdout).toContain('Cơ quan ví dụ “Sở Ví dụ tỉnh Minh Họa” đã có lịch');
  expect(server.said.stdout).toContain('Cách đăng ký: chép địa chỉ');
  expect(server.said.stdout).toContain('Hiện chỉ máy này mở được (HOST=127.0.0.1)');
  const links = server.links();
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) {
    const { status, text } = await get(link);
    expect(status).toBe(200);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  }
  expect(await get(`${server.address}/health`)).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  expect(await server.stop()).toBe(0);
});

test('a second start changes nothing: the same links, the same bytes', async () => {
  const folder = prepared();
  const first = await startServer(folder);
  const path = (link: string) => new URL(link).pathname;
  const paths = first.links().map(path);
  const before = await Promise.all(first.links().map(get));
  await first.stop();
  const second = await startServer(folder);
  expect(second.links().map(path)).toEqual(paths);
  expect(await Promise.all(second.links().map(get))).toEqual(before);
  await second.stop();
});

test('a start without accounts prints a one-time link for the administrator, on standard output alone', async () => {
  const server = await startServer(prepared());
  const link = /^ {2}http:\S+\/account\/set\/([A-Za-z0-9_-]{43})$/m.exec(server.said.stdout)?.[1] ?? '';
  expect(link).toHaveLength(43);
  await server.stop();
  expect(server.said.stderr).not.toContain(link);
});

test('an acceptance by another process is seen within a second', async () => {
  // The server is this process, on a day of the document's month; the other's clock is the machine's.
  const terminal = openTerminal({}, () => 1_795_000_000);
  const load = [join(EXAMPLE, 'chuong-trinh-thang-11-2026.txt'), '--organization', 'so-vi-du', '--accept'];
  await terminal.run('import', ...load);
  const [feed] = JSON.parse((await terminal.run('feeds', '--json')).stdout) as { address: string }[];
  const server = await terminal.serve();
  const link = server.address + new URL(feed!.address).pathname;
  const before = await get(link);
  const file = join(terminal.folder, 'dieu-chinh.txt');
  const words = readFileSync(load[0]!, 'utf8');
  writeFileSync(file, words.replace('Tiếp công dân định kỳ tháng 11', 'Tiếp đoàn khách của tỉnh bạn'));
  const other = spawn(process.execPath, ['src/main.ts', 'import', file, ...load.slice(1)], {
    cwd: ROOT,
    env: storeIn(terminal.folder),
  });
  const said = await new Promise<string>((resolve) => other.stdout.once('data', (part) => resolve(String(part))));
  const status = await new Promise((resolve) => other.once('close', resolve));
  expect([said, status]).toEqual([expect.stringContaining('Đã đọc “dieu-chinh.txt”'), 0]);
  expect(await until(async () => (await get(link)).etag !== before.etag, 1000)).toBeLessThan(1000);
  expect((await get(link)).text.replaceAll('\r\n ', '')).toContain('Tiếp đoàn khách của tỉnh bạn');
  await server.stop();
  terminal.close();
});

test('no token stands in the log or in any file of the store', async () => {
  const folder = prepared();
  const server = await startServer(folder);
  const tokens = server.links().map((link) => /feeds\/(.*)\.ics/.exec(link)![1]!);
  for (const link of server.links()) await get(link);
  for (const token of tokens) await get(`${server.address}/feeds/${token}.txt?${token}`);
  await server.stop();
  const log = server.said.stderr;
  expect(log).toContain('lịch được hỏi');
  const terminal = openTerminal(storeIn(folder));
  const { stdout } = await terminal.run('feeds', '--json', '--organization', 'so-vi-du');
  terminal.close();
  expect(JSON.parse(stdout)[0].links[0]).toMatchObject({ uses: 1, lastAgent: 'other' });
  const data = join(folder, 'data');
  const files = readdirSync(data).map((name) => readFileSync(join(data, name)));
  for (const token of tokens) {
    expect(log).not.toContain(token);
    expect(files.some((bytes) => bytes.includes(token))).toBe(false);
  }
});

test('the log is one JSON object a line where nobody looks on', async () => {
  const server = await startServer(prepared());
  await get(`${server.address}/khong-co`);
  await server.stop();
  const lines = server.said.stderr.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toContainEqual(
    expect.objectContaining({ msg: 'yêu cầu', method: 'GET', path: '/khong-co', status: 404 }),
  );
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s stops it cleanly, also through the launcher and twice',
  async (signal) => {
    const server = await startServer(prepared(), { launcher: true });
    server.process.kill(signal);
    expect(await server.stop(signal)).toBe(0);
    await expect(get(`${server.address}/health`)).rejects.toThrow();
  },
);

test('a client that keeps its connection does not hold up the stop', async () => {
  const server = await startServer(prepared());
  const busy = setInterval(() => void get(`${server.address}/health`).catch(() => undefined), 5);
  const start = performance.now();
  expect(await server.stop()).toBe(0);
  clearInterval(busy);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('a port that is taken is refused with a sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const PORT = String(typeof address === 'object' && address !== null ? address.port : 0);
  await expect(startServer(prepared(), { variables: { PORT } })).rejects.toThrow(
    `lich serve ended with 1: Cổng ${PORT} trên 127.0.0.1 đang được dùng; hãy đặt PORT khác.`,
  );
  await new Promise((resolve) => other.close(resolve));
});

test('a roster with two people of one id is refused before anything is stored', async () => {
  const folder = fresh();
  const config = join(folder, 'config');
  const bundled = join(ROOT, 'config/organizations/so-vi-du.yaml');
  mkdirSync(join(config, 'organizations'), { recursive: true });
  const roster = readFileSync(bundled, 'utf8').replace('id: dinh', 'id: mau');
  writeFileSync(join(config, 'organizations', 'so-vi-du.yaml'), roster);
  const started = startServer(folder, { variables: { LICH_CONFIG: config } });
  await expect(started).rejects.toThrow(/lich serve ended with 2: .*so-vi-du\.yaml.*mau/s);
  const terminal = openTerminal(storeIn(folder));
  const { stdout } = await terminal.run('feeds', '--json');
  expect(JSON.parse(stdout)).toEqual([]);
  terminal.close();
});
