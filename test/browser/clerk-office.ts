import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadOrganizations } from '../../src/config/organizations.ts';
import { listen } from '../../src/http/listen.ts';
import { AS_THE_FEED } from '../../src/model/feed.ts';
import type { Organization } from '../../src/model/organization.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { officeParts, serviceFor } from '../http/browsing.ts';
import { addPerson, passwordOf } from '../service/accounts/people.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';
import { faultsOf } from './axe.ts';
import { openBrowser } from './browser.ts';

/** The example office with two clerks, in a real Chromium. */

const ARTEFACTS = 'test/artefacts/pages';
const SIZES = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const document = (name: string) => readFileSync(join(BUNDLED_CONFIG, 'example', name), 'utf8');
export const NOVEMBER = document('chuong-trinh-thang-11-2026.txt');
export const DECEMBER = document('chuong-trinh-thang-12-2026.txt');
/** Written on the day on which the programme of November was issued. */
const ISSUED = Date.parse('2026-10-30T02:00:00Z') / 1000;

export interface ClerkOffice {
  readonly browser: Browser;
  readonly given: TestOffice;
  readonly base: string;
  /** Of the office in which both clerks work. */
  readonly id: string;
  close(): Promise<void>;
}

export async function openClerkOffice(
  organization: Organization = loadOrganizations(BUNDLED_CONFIG, ['so-vi-du'])[0]!,
): Promise<ClerkOffice> {
  const browser = await openBrowser();
  const { id } = organization;
  const given = await openTestOffice(organization);
  given.now = ISSUED;
  await given.office.store.write((store) => seedOrganization(store, given.office, organization));
  for (const login of ['van-thu', 'van-thu-hai']) await addPerson(given.office, login, 'clerk', id);
  const app = serviceFor(given.office);
  await listen(app, '127.0.0.1', 0);
  return {
    browser,
    given,
    id,
    base: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    async close() {
      await browser.close();
      await app.close();
      await given.close();
    },
  };
}

/** Logs in and goes to the programmes. */
export async function enter({ base }: ClerkOffice, context: BrowserContext, login = 'van-thu'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}/login`);
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu').fill(passwordOf(login));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Chương trình', exact: true }).first().click();
  return page;
}

/** Whole at both sizes, without a fault of axe, never wider than the screen. */
export async function look(page: Page, title: string): Promise<void> {
  for (const { name, ...size } of SIZES) {
    await page.setViewportSize(size);
    expect([name, title, await faultsOf(page, { enhancedContrast: true })]).toEqual([name, title, []]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect([name, title, Number(wide) <= size.width]).toEqual([name, title, true]);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-clerk-${title}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

export async function upload(desk: ClerkOffice, page: Page, name: string, text: string): Promise<void> {
  await uploadFile(desk, page, { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** @param file its path, or what is in it */
export async function uploadFile(
  { base, id }: ClerkOffice,
  page: Page,
  file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  await page.goto(`${base}/office/${id}/programmes`);
  await page.getByLabel('Tệp văn bản').setInputFiles(file);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await page.waitForURL('**/drafts/*');
}

export async function accept(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Xem những gì sẽ thay đổi' }).click();
  await page.getByRole('button', { name: 'Chấp nhận và công bố' }).click();
  await page.waitForURL('**/revisions/*');
  expect(await page.locator('[role=status]').innerText()).toContain('Đã công bố.');
}

/** What the office’s calendar shows on a day. */
export async function officeFeed({ given, id }: ClerkOffice, day = '2026-11-01'): Promise<string> {
  const maker = feedMaker(given.office, officeParts(given.office).feeds);
  const made = await maker.make(`${id}.organization`, AS_THE_FEED, day as LocalDate);
  return made!.feed.bytes.toString('utf8').replaceAll('\r\n ', '');
}

/** The VEVENT in which a text stands. */
export function eventWith(feed: string, text: string): Readonly<Record<string, string>> {
  const event = feed.split('BEGIN:VEVENT').find((one) => one.includes(text)) ?? '';
  const lines = event.split('\r\n').map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found === null ? [] : [[found[1]!, found[2]!]])));
}
