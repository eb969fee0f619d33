import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../cli/running.ts';
import { complaintsOf, openBrowser } from './browser.ts';
import { NINE } from './values.ts';

/** What a board says when nobody tells it anything: with the real service, and a box whose clock and zone are wrong. */

const EXAMPLE = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const MINUTE = 60_000;
/** Not the port of the server alone: by a name of its own over plain HTTP there is no service worker. */
const NAME = 'bang.vi-du.test';

let browser: Browser;
let terminal: Terminal;
let server: Awaited<ReturnType<Terminal['serve']>>;
let context: BrowserContext;
let path: string;
let now = NINE;

beforeAll(async () => {
  browser = await openBrowser([`--host-resolver-rules=MAP ${NAME} 127.0.0.1`]);
  terminal = openTerminal({}, () => now);
  await terminal.run('import', EXAMPLE, '--organization', 'so-vi-du', '--accept');
  path = new URL(/http:\S+/.exec((await terminal.run('boards', '--new', 'so-vi-du')).stdout)![0]).pathname;
});
afterAll(async () => {
  await browser.close();
  terminal.close();
});
beforeEach(async () => {
  now = NINE;
  server = await terminal.serve();
  context = await browser.newContext({
    viewport: { width: 1920, height: 1080 },
    timezoneId: 'Pacific/Honolulu',
    locale: 'vi',
  });
});
afterEach(async () => {
  await context.close();
  await server.stop();
});

/** A board that has heard from its server, with a clock that the test moves. */
async function openBoard(address = server.address + path, own = path): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: (NINE - 3 * 86_400) * 1000 });
  await page.goto(address);
  await page.waitForFunction(() => localStorage.getItem('lich-offset') !== null);
  await page.waitForFunction((kept) => localStorage.getItem(kept) !== null, `lich-kept ${own}`);
  return page;
}

/** Until the page is kept, and with it all that it needs. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.match(location.href))) await new Promise((done) => requestAnimationFrame(done));
  });
}

const clockOf = (page: Page) => page.locator('.clock').innerText();
const isShown = (page: Page, selector: string) => page.locator(selector).isVisible();

test('the clock and the day are the office’s, whatever clock and zone the box has', async () => {
  const page = await openBoard();
  await page.clock.runFor(6000);
  expect(await clockOf(page)).toBe('09:00');
  expect(await isShown(page, '.stale')).toBe(false);
  // The server's clock stands still in this test: from here on nobody tells the page the time.
  await page.route('**/events*', (route) => route.abort());
  await page.clock.runFor(61 * MINUTE);
  expect(await clockOf(page)).toBe('10:01');
});

test('after a quarter of an hour without the server it says so, and goes on showing what it has', async () => {
  const page = await openBoard();
  await server.stop();
  await page.clock.runFor(14 * MINUTE);
  expect(await isShown(page, '.lost')).toBe(false);
  await page.clock.runFor(2 * MINUTE);
  expect(await page.locator('.lost').innerText()).toBe('⚠ Mất kết nối từ 09:00');
  expect(await page.locator('.title').first().innerText()).toContain('Hội thảo');
  expect(await isShown(page, '.stale')).toBe(false);
  server = await terminal.serve();
});

test('after midnight without news it says which day it shows', async () => {
  const page = await openBoard();
  await server.stop();
  await page.clock.fastForward('14:45:00');
  await page.clock.runFor(6000);
  expect([await clockOf(page), await isShown(page, '.stale')]).toEqual([expect.stringMatching(/^23:4/), false]);
  await page.clock.fastForward('15:00');
  await page.clock.runFor(6000);
  expect(await clockOf(page)).toMatch(/^00:0/);
  expect(await page.locator('.stale').innerText()).toBe('ĐANG XEM LỊCH NGÀY 26/11/2026');
  expect(await page.locator('.lost').innerText()).toBe('⚠ Mất kết nối từ 09:00, 26/11');
  server = await terminal.serve();
});

test('a week that is shown on another day than its own calls no day of it today', async () => {
  const page = await openBoard(`${server.address}${path}/week`, `${path}/week`);
  expect(await page.locator('.is-today').innerText()).toBe('Hôm nay');
  await page.goto(`${server.address}${path}/week?date=2026-12-01`);
  await page.locator('.stale', { hasText: 'ĐANG XEM LỊCH NGÀY 01/12/2026' }).waitFor();
  expect(await page.getByText('Hôm nay').isVisible()).toBe(false);
});

test('at midnight the new day comes by itself', async () => {
  const page = await openBoard();
  now = NINE + 86_400;
  await page.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
  await page.clock.runFor(6000);
  expect(await page.locator('.board-day').innerText()).toContain('Thứ Sáu, 27/11/2026');
  expect(await isShown(page, '.stale')).toBe(false);
});

test('an acceptance is on the wall by itself, marked, without a reload', async () => {
  const page = await openBoard();
  await page.evaluate(() => {
    document.body.dataset.mark = 'same page';
  });
  const file = join(terminal.folder, 'doi.txt');
  writeFileSync(file, readFileSync(EXAMPLE, 'utf8').replace('08h30', '09h30'));
  now += 1200;
  await terminal.run('import', file, '--organization', 'so-vi-du', '--accept', '--confirm');
  await page.getByText('ĐỔI GIỜ 8h30→9h30').waitFor();
  expect(await page.locator('.updated').innerText()).toBe('Cập nhật 09:20 · lần 2');
  expect(await page.locator('body').getAttribute('data-mark')).toBe('same page');
});

test('a start without the server shows the last good board from the service worker', async () => {
  const page = await openBoard();
  await untilKept(page);
  await server.stop();
  await page.close();
  const again = await context.newPage();
  const complaints = complaintsOf(again);
  await again.clock.install({ time: (NINE - 3 * 86_400) * 1000 + 20 * MINUTE });
  await again.goto(server.address + path);
  expect(await again.locator('.title').first().innerText()).toContain('Hội thảo');
  await again.clock.runFor(6000);
  expect([await clockOf(again), await isShown(again, '.lost')]).toEqual(['09:20', true]);
  expect(await again.evaluate(() => getComputedStyle(document.querySelector('.board-head')!).display)).toBe('grid');
  expect(complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  server = await terminal.serve();
});

test('a network that is cut is the same to it, and when it is back the board catches up', async () => {
  const page = await openBoard();
  await untilKept(page);
  await context.setOffline(true);
  await page.reload();
  expect(await page.locator('.title').first().innerText()).toContain('Hội thảo');
  now = NINE + 86_400;
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
});

test('over plain HTTP, where there is no service worker, the browser’s own cache and storage do', async () => {
  const address = `http://${NAME}:${new URL(server.address).port}${path}`;
  const page = await openBoard(address);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
  now = NINE + 86_400;
  await page.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
  await page.waitForFunction((kept) => localStorage.getItem(kept)?.includes('2026-11-27'), `lich-kept ${path}`);
  await server.stop();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  // The cache has the page of the day before; the storage has the newer board.
  await again.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
  expect(await again.locator('.title').first().innerText()).toContain('Họp Chi ủy');
  server = await terminal.serve();
});

test('half a page is not swapped in, and a whole one is', async () => {
  const page = await openBoard();
  const half = '<!doctype html><div id="board" data-version="0" data-release="0"><main>một nửa';
  await page.route('**/board/**', async (route) => {
    if (route.request().resourceType() === 'fetch') await route.fulfill({ contentType: 'text/html', body: half });
    else await route.continue();
  });
  const asked = page.waitForResponse((answer) => answer.request().resourceType() === 'fetch');
  now = NINE + 86_400;
  await asked;
  expect(await page.locator('.title').first().innerText()).toContain('Hội thảo');
  expect(await page.getByText('một nửa').count()).toBe(0);
  await page.unroute('**/board/**');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
});

test('a new release reloads the page once, truly, and not again', async () => {
  const page = await context.newPage();
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) loads += 1;
  });
  const news = JSON.stringify({ version: 'x', release: 'next', now });
  await page.route('**/events*', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: `retry: 50\nevent: news\ndata: ${news}\n\n` }),
  );
  await page.goto(server.address + path);
  await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
  const asked = () => page.waitForRequest('**/events*');
  for (let i = 0; i < 5; i += 1) await asked();
  expect(loads).toBe(2);
});

test('where the reload does not bring the new release, the wall shows the news all the same', async () => {
  const page = await openBoard();
  const news = JSON.stringify({ version: 'x', release: 'next', now });
  await page.route('**/events*', (route) =>
    route.fulfill({ contentType: 'text/event-stream', body: `retry: 50\nevent: news\ndata: ${news}\n\n` }),
  );
  await page.route('**/board/**', async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.fallback();
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/data-release="[^"]+"/, 'data-release="next"');
    return route.fulfill({ response: answer, body });
  });
  // Loaded from a server of the old release, it hears of the new one and reloads in vain; then the day turns.
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.reload();
  await expect.poll(() => loads, { timeout: 20_000 }).toBe(2);
  now = NINE + 86_400;
  await page.waitForFunction(() => document.getElementById('board')?.dataset.day === '2026-11-27');
  expect(await page.locator('.title').first().innerText()).toContain('Họp Chi ủy');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a stream that says nothing is opened anew', async () => {
  const page = await context.newPage();
  await page.clock.install({ time: NINE * 1000 });
  let streams = 0;
  await page.route('**/events*', () => {
    streams += 1;
  });
  await page.goto(server.address + path);
  await expect.poll(() => streams).toBe(1);
  await page.clock.runFor(2 * MINUTE + 1000);
  await expect.poll(() => streams).toBe(2);
});

test('a proxy that says 404 in the place of the service ends no board, also not at a start', async () => {
  const page = await openBoard();
  await untilKept(page);
  await server.stop();
  const proxy = createServer((_request, response) => response.writeHead(404).end('no such host'));
  await new Promise<void>((done) => proxy.listen(Number(new URL(server.address).port), '127.0.0.1', done));
  const refused = page.waitForResponse((answer) => answer.status() === 404);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await refused;
  await page.reload();
  expect(await page.locator('.title').first().innerText()).toContain('Hội thảo');
  await page.clock.runFor(16 * MINUTE);
  expect(await page.locator('.title').first().innerText()).toContain('Hội thảo');
  expect(await isShown(page, '.lost')).toBe(true);
  proxy.closeAllConnections();
  await new Promise((done) => proxy.close(done));
  server = await terminal.serve();
});

test('another day that somebody looked at is not what a start without network shows', async () => {
  const page = await openBoard();
  await page.goto(`${server.address}${path}?date=2026-12-01`);
  await page.waitForFunction((kept) => localStorage.getItem(kept) !== null, `lich-kept ${path}?date=2026-12-01`);
  const days = await page.evaluate(
    (names) => names.map((name) => /data-day="([^"]+)"/.exec(localStorage.getItem(name)!)![1]),
    [`lich-kept ${path}`, `lich-kept ${path}?date=2026-12-01`],
  );
  expect(days).toEqual(['2026-11-26', '2026-12-01']);
});

test('a link that was taken back while the box was off is not kept for a start without network', async () => {
  const { stdout } = await terminal.run('boards', '--new', 'so-vi-du', '--label', 'Kho');
  const own = new URL(/http:\S+/.exec(stdout)![0]).pathname;
  const page = await context.newPage();
  await page.goto(`${server.address}${own}/week`);
  await untilKept(page);
  await page.goto(server.address + own);
  await untilKept(page);
  await page.close();
  const boards = JSON.parse((await terminal.run('boards', '--json')).stdout) as { board: string; label: string }[];
  await terminal.run('boards', '--revoke', boards.find(({ label }) => label === 'Kho')!.board);
  const again = await context.newPage();
  await expect.poll(async () => (await again.goto(server.address + own))?.status()).toBe(410);
  expect(await again.evaluate(async () => (await caches.match(location.href)) === undefined)).toBe(true);
  expect(await again.evaluate(async () => (await caches.match(`${location.href}/week`)) === undefined)).toBe(true);
});

test('a link that was taken back ends the last of many screens too', async () => {
  const { stdout } = await terminal.run('boards', '--new', 'so-vi-du', '--label', 'Nhiều');
  const own = new URL(/http:\S+/.exec(stdout)![0]).pathname;
  const page = await context.newPage();
  await page.goto(server.address + own);
  await page.waitForFunction((kept) => localStorage.getItem(kept) !== null, `lich-kept ${own}`);
  const boards = JSON.parse((await terminal.run('boards', '--json')).stdout) as { board: string; label: string }[];
  await terminal.run('boards', '--revoke', boards.find(({ label }) => label === 'Nhiều')!.board);
  const others = async () => (await fetch(server.address + own)).status;
  await expect.poll(others, { timeout: 20_000, interval: 20 }).toBe(429);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  // The page that takes its place is loaded meanwhile: asked until it answers.
  const isLeft = (kept: string) =>
    document.readyState === 'complete' && !document.querySelector('.board') && localStorage.getItem(kept) === null;
  await page.waitForFunction(isLeft, `lich-kept ${own}`, { timeout: 20_000 });
});

test('what is kept is shown under the policy that it came with', async () => {
  const page = await openBoard();
  await untilKept(page);
  const policies = await page.evaluate(async (address) => {
    const kept = await caches.match(location.href);
    const fresh = await fetch(address, { headers: { Accept: 'text/html' } });
    return [kept, fresh].map((answer) => answer?.headers.get('content-security-policy'));
  }, server.address + path);
  expect(policies[0]).toMatch(/^default-src 'self';/);
  expect(policies[0]).toBe(policies[1]);
});

test('a link that was taken back leaves nothing on the screen and nothing in the box', async () => {
  const { stdout } = await terminal.run('boards', '--new', 'so-vi-du', '--label', 'Tạm');
  const own = new URL(/http:\S+/.exec(stdout)![0]).pathname;
  const page = await context.newPage();
  await page.goto(`${server.address}${own}/week`);
  await page.waitForFunction((kept) => localStorage.getItem(kept) !== null, `lich-kept ${own}/week`);
  await page.goto(server.address + own);
  await page.waitForFunction((kept) => localStorage.getItem(kept) !== null, `lich-kept ${own}`);
  const boards = JSON.parse((await terminal.run('boards', '--json')).stdout) as { board: string; label: string }[];
  await terminal.run('boards', '--revoke', boards.find(({ label }) => label === 'Tạm')!.board);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText('Liên kết bảng lịch này đã được thu hồi.').waitFor();
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.filter((key) => key.startsWith(`lich-kept ${own}`))).toEqual([]);
  expect(await page.evaluate(async () => (await caches.match(location.href)) === undefined)).toBe(true);
});
