import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoardService, runBoards } from './board-service.ts';
import { openBrowser } from './browser.ts';
import { boardValues, busyWeek, NINE } from './values.ts';

/** A board runs for weeks: what 2,000 updates leave behind in its page. */

const UPDATES = 2000;
const WARM = 200;
const KILOBYTE = 1024;
const COLLECTIONS = 4;

let browser: Browser;
let service: BoardService;
const entries = busyWeek().slice(0, 8);
beforeAll(async () => {
  [browser, service] = await Promise.all([
    openBrowser(),
    runBoards(
      (view) => boardValues(view, entries, 1),
      () => NINE,
    ),
  ]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

/** What is left when all that can go has gone: the page that was read last may outlive one collection. */
async function weigh(page: Page, session: CDPSession) {
  for (let i = 0; i < COLLECTIONS; i += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize') / KILOBYTE, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

test('2,000 updates, each shown, leave the page as large as it was', { timeout: 400_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  let shown = 0;
  let next = () => {};
  await page.exposeFunction('tellShown', () => {
    shown += 1;
    next();
  });
  await page.addInitScript(() =>
    document.addEventListener('lich:shown', () => void (window as never as { tellShown(): void }).tellShown()),
  );
  await page.goto(service.address);
  await page.waitForFunction(() => localStorage.getItem('lich-offset') !== null);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const update = async (number: number) => {
    const seen = new Promise<void>((resolve) => {
      next = resolve;
    });
    await service.show((view) => boardValues(view, entries, number));
    await seen;
  };
  for (let i = 1; i <= WARM; i += 1) await update(1 + i);
  const before = await weigh(page, session);
  for (let i = WARM + 1; i <= UPDATES; i += 1) await update(1 + i);
  const after = await weigh(page, session);
  expect(shown).toBe(UPDATES);
  expect(await page.locator('.updated').innerText()).toBe('Cập nhật 08:20 · lần 2001');
  console.log(
    `page after ${WARM} and ${UPDATES} updates: heap ${before.heap.toFixed(0)} and ${after.heap.toFixed(0)} KB, nodes ${before.nodes} and ${after.nodes}, listeners ${before.listeners} and ${after.listeners}`,
  );
  expect(after.heap - before.heap).toBeLessThan(300);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners).toBe(before.listeners);
});
