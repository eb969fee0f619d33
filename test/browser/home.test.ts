import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runService } from '../http/running.ts';
import { faultsOf } from './axe.ts';
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

test.each(['light', 'dark'] as const)(
  'the bare address is shown in Vietnamese, whole and without a complaint, %s',
  async (colorScheme) => {
    const page = await browser.newPage({ locale: 'vi-VN', colorScheme, viewport: { width: 390, height: 844 } });
    const complaints = complaintsOf(page);
    await page.goto(`http://127.0.0.1:${service.port}/`);
    expect(await page.title()).toBe('Lịch');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('p').first().innerText()).toContain('phát lịch công tác của cơ quan');
    expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('the switch shows the same page in English, and the next one too', async () => {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.goto(`http://127.0.0.1:${service.port}/`);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('p').first().innerText()).toContain('This server publishes');
  await page.goto(`http://127.0.0.1:${service.port}/khong-co`);
  expect(await page.locator('h1').innerText()).toBe('Not found');
  expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
  await page.context().close();
});
