import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runService } from '../http/running.ts';
import { complaintsOf, openBrowser } from './browser.ts';

let browser: Browser;
let service: Running;
beforeAll(async () => {
  [browser, service] = await Promise.all([openBrowser(), runService()]);
});
afterAll(async () => {
  await browser.close();
  await service.stop();
});

test('the bare address is shown in Vietnamese, whole and without a complaint', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`http://127.0.0.1:${service.port}/`);
  expect(await page.title()).toBe('Lịch');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  expect(await page.locator('p').first().innerText()).toContain('phát lịch công tác của cơ quan');
  expect(complaints).toEqual([]);
});
