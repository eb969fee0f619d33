import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadOrganizations } from '../../src/config/organizations.ts';
import { listen } from '../../src/http/listen.ts';
import { AS_THE_FEED } from '../../src/model/feed.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { officeParts, serviceFor } from '../http/browsing.ts';
import { addPerson, passwordOf } from '../service/accounts/people.ts';
import { openTestOffice, type TestOffice } from '../service/office.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf, openBrowser } from './browser.ts';

/** The clerk's whole path in a real Chromium, on the example office's own document. */

const ARTEFACTS = 'test/artefacts/pages';
const SIZES = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;
const NOVEMBER = readFileSync(join(BUNDLED_CONFIG, 'example/chuong-trinh-thang-11-2026.txt'), 'utf8');
/** Written on the day on which the programme was issued. */
const ISSUED = Date.parse('2026-10-30T02:00:00Z') / 1000;

let browser: Browser;
let given: TestOffice;
let app: FastifyInstance;
let base: string;
beforeAll(async () => {
  browser = await openBrowser();
  const [example] = loadOrganizations(BUNDLED_CONFIG, ['so-vi-du']);
  given = await openTestOffice(example);
  given.now = ISSUED;
  await given.office.store.write((store) => seedOrganization(store, given.office, example!));
  await addPerson(given.office, 'van-thu', 'clerk', 'so-vi-du');
  app = serviceFor(given.office);
  await listen(app, '127.0.0.1', 0);
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await given.close();
});

async function enter(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${base}/login`);
  await page.getByLabel('Tên đăng nhập').fill('van-thu');
  await page.getByLabel('Mật khẩu').fill(passwordOf('van-thu'));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: 'Chương trình', exact: true }).first().click();
  return page;
}

/** Whole at both sizes, without a fault of axe, never wider than the screen. */
async function look(page: Page, title: string): Promise<void> {
  for (const { name, ...size } of SIZES) {
    await page.setViewportSize(size);
    expect([name, title, await faultsOf(page, { enhancedContrast: true })]).toEqual([name, title, []]);
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    expect([name, title, Number(wide) <= size.width]).toEqual([name, title, true]);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-clerk-${title}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`${base}/office/so-vi-du/programmes`);
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.getByLabel('Tệp văn bản').setInputFiles(file);
  await page.getByRole('button', { name: 'Đọc văn bản' }).click();
  await page.waitForURL('**/drafts/*');
}

async function accept(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Xem những gì sẽ thay đổi' }).click();
  await page.getByRole('button', { name: 'Chấp nhận và công bố' }).click();
  await page.waitForURL('**/revisions/*');
  expect(await page.locator('[role=status]').innerText()).toContain('Đã công bố.');
}

async function officeFeed(): Promise<string> {
  const maker = feedMaker(given.office, officeParts(given.office).feeds);
  const made = await maker.make('so-vi-du.organization', AS_THE_FEED, '2026-11-01' as LocalDate);
  return made!.feed.bytes.toString('utf8').replaceAll('\r\n ', '');
}

/** The VEVENT in which a text stands. */
function eventWith(feed: string, text: string): Readonly<Record<string, string>> {
  const event = feed.split('BEGIN:VEVENT').find((one) => one.includes(text)) ?? '';
  const lines = event.split('\r\n').map((line) => /^([A-Z-]+)[^:]*:(.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((found) => (found === null ? [] : [[found[1]!, found[2]!]])));
}

const before: Record<string, Readonly<Record<string, string>>> = {};

test('a clerk uploads the month, settles a doubt, mends an item, publishes, and the calendar shows it', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(context);
  const complaints = complaintsOf(page);
  await look(page, 'programmes');
  const asSigned = NOVEMBER.replace('Họp Chi ủy', 'Họp Chi ủy <script>window.hacked = true</script>').replace(
    'Trạm Đo thử Phòng CĐS\tĐ/c Tưởng PGĐ Sở Đ/c Tưởng PGĐ Sở',
    'Trạm Đo thử Phòng CĐS\tĐ/c Hoàng Lạ PGĐ Sở Đ/c Tưởng PGĐ Sở',
  );
  await upload(page, 'thang-11.txt', asSigned);
  await look(page, 'review');
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(await page.locator('.item', { hasText: '<script>' }).count()).toBe(1);

  // Both ways between an item and its line.
  const item = page.locator('.item', { hasText: 'Họp Hội đồng thi đua' });
  await item.locator('.to-line').click();
  const lit = page.locator('.line:target');
  expect(await lit.innerText()).toContain('Họp Hội đồng thi đua');
  const number = await item.getAttribute('id');
  await page.locator(`.source a[href="#${number}"]`).click();
  expect(await page.locator('.item:target').innerText()).toContain('Họp Hội đồng thi đua');

  const doubts = await page.locator('.doubt').count();
  expect(doubts).toBeGreaterThan(0);
  await page.keyboard.press('n');
  expect(await page.locator('.doubt').first().locator('button:focus').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.waitForURL('**done=answered**');
  expect(await page.locator('.doubt').count()).toBeLessThan(doubts);

  await page.locator('.item', { hasText: 'Kiểm tra công tác lưu trữ' }).getByRole('link', { name: 'Sửa' }).click();
  await look(page, 'item');
  await page.getByLabel('Địa điểm').fill('Kho lưu trữ tầng 1');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.waitForURL('**done=changed**');
  expect(await page.locator('.item:target').innerText()).toContain('Kho lưu trữ tầng 1');

  await page.getByRole('link', { name: 'Xem những gì sẽ thay đổi' }).click();
  expect(await page.locator('main').innerText()).toContain(
    'Chương trình mới: Lịch công tác theo ngày, 01/11/2026 – 30/11/2026.',
  );
  await look(page, 'preview');
  await page.goBack();
  await accept(page);
  await look(page, 'revision');

  const feed = await officeFeed();
  before.moved = eventWith(feed, 'Họp Hội đồng thi đua');
  before.retitled = eventWith(feed, 'Họp Hội đồng nghiệm thu nhiệm vụ cấp cơ sở');
  before.cancelled = eventWith(feed, 'Họp thẩm định dự toán mua sắm');
  expect(eventWith(feed, 'Kiểm tra công tác lưu trữ').LOCATION).toBe('Kho lưu trữ tầng 1');
  expect(before.moved.DTSTART).toContain('20261111');
  expect(complaints).toEqual([]);
  await context.close();
});

test('an amended month moves, retitles and cancels: the same UIDs, a higher SEQUENCE, one called off', async () => {
  given.now += 3600;
  const context = await browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(context);
  const complaints = complaintsOf(page);
  const amended = NOVEMBER.replace(
    ' Chiều: Họp Hội đồng thi đua, khen thưởng	Văn phòng Sở Văn phòng Sở	Lãnh đạo Sở Đ/c Mẫu GĐ Sở',
    '	Văn phòng Sở	Lãnh đạo Sở',
  )
    .replace(
      '13 Thứ Sáu	Chiều: Họp liên tịch chuẩn bị Hội nghị tổng kết năm 2026 (Dự kiến)	Văn phòng Sở	Đ/c Định PGĐ Sở',
      '13 Thứ Sáu	Sáng: Họp Hội đồng thi đua, khen thưởng Chiều: Họp liên tịch chuẩn bị Hội nghị tổng kết năm 2026 (Dự kiến)	Văn phòng Sở Văn phòng Sở	Đ/c Mẫu GĐ Sở Đ/c Định PGĐ Sở',
    )
    .replace('Họp Hội đồng nghiệm thu nhiệm vụ cấp cơ sở', 'Họp Hội đồng nghiệm thu nhiệm vụ khoa học cấp cơ sở')
    .replace(
      'Sáng: Họp thẩm định dự toán mua sắm năm 2027 Chiều: Kiểm tra cơ sở	Phòng KH-TC Chi cục Mẫu	Đ/c Dụ PGĐ Sở Đại diện LĐ Sở',
      'Chiều: Kiểm tra cơ sở	Chi cục Mẫu	Đại diện LĐ Sở',
    );
  await upload(page, 'thang-11-dieu-chinh.txt', amended);
  await page.getByRole('link', { name: 'Xem những gì sẽ thay đổi' }).click();
  const told = await page.locator('main').innerText();
  expect(told).toContain('Bản thứ 2 của chương trình đã công bố');
  expect(told).toContain('Đổi giờ (1)');
  await look(page, 'amendment');
  await page.goBack();
  await accept(page);

  const feed = await officeFeed();
  const moved = eventWith(feed, 'Họp Hội đồng thi đua');
  const retitled = eventWith(feed, 'nhiệm vụ khoa học cấp cơ sở');
  const cancelled = eventWith(feed, 'Họp thẩm định dự toán mua sắm');
  expect([moved.UID, retitled.UID, cancelled.UID]).toEqual([
    before.moved?.UID,
    before.retitled?.UID,
    before.cancelled?.UID,
  ]);
  expect([moved.SEQUENCE, retitled.SEQUENCE, cancelled.SEQUENCE]).toEqual(['1', '1', '1']);
  expect(moved.DTSTART).toContain('20261113');
  expect(cancelled.STATUS).toBe('CANCELLED');
  expect(cancelled.SUMMARY?.startsWith('[HỦY] ')).toBe(true);

  await page.getByRole('link', { name: 'Các bản của chương trình này' }).click();
  await look(page, 'issues');
  await page.getByRole('button', { name: 'So sánh' }).click();
  await look(page, 'compare');
  expect(await page.locator('main').innerText()).toContain('Hủy (1)');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the same path works without JavaScript', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', javaScriptEnabled: false });
  const page = await enter(context);
  await upload(page, 'thong-bao.txt', NOVEMBER.replaceAll('2026', '2028'));
  await page.locator('.item .to-line').first().click();
  expect(await page.locator('.line:target').count()).toBe(1);
  await page.locator('.item').first().getByRole('button', { name: 'Hủy' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã ghi là hủy.');
  await page.getByRole('button', { name: 'Hoàn tác lần sửa cuối' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã hoàn tác.');
  await page.getByRole('button', { name: 'Bỏ dự thảo này' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã bỏ dự thảo.');
  await context.close();
});
