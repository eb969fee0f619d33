import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../cli/running.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf, openBrowser } from './browser.ts';
import { NINE } from './values.ts';

/** The page of one calendar, in a hand, on a desk and on paper. */

const EXAMPLE = join(import.meta.dirname, '../../config/example/chuong-trinh-thang-11-2026.txt');
const PICTURES = join(import.meta.dirname, '../artefacts/pages');

let browser: Browser;
let terminal: Terminal;
let server: Awaited<ReturnType<Terminal['serve']>>;
let address: string;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  terminal = openTerminal({}, () => NINE);
  await terminal.run('import', EXAMPLE, '--organization', 'so-vi-du', '--accept');
  const feeds = JSON.parse((await terminal.run('feeds', '--json')).stdout) as { feed: string; address: string }[];
  [browser, server] = await Promise.all([openBrowser(), terminal.serve()]);
  const own = feeds.find(({ feed }) => feed === 'so-vi-du.organization')!;
  address = server.address + new URL(own.address).pathname.replace('.ics', '');
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  terminal.close();
});

const SCREENS = [390, 1280, 1920, 3840].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    width,
    height: width === 390 ? 844 : (width * 9) / 16,
    colorScheme,
  })),
);

test.each(SCREENS)(
  'on $width × $height, $colorScheme: whole, nothing for axe to say, nobody else asked',
  async (screen) => {
    const { width, height, colorScheme } = screen;
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'vi-VN' });
    const complaints = complaintsOf(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await page.goto(address);
    await page.locator('summary').first().click();
    await page.locator('summary').last().click();
    await page.screenshot({ path: join(PICTURES, `subscribe-${width}-${colorScheme}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await page.locator('.month').isVisible()).toBe(width >= 1280);
    expect(await page.locator('.form').isVisible()).toBe(false);
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
    expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
    expect(complaints).toEqual([]);
    expect(new Set(asked)).toEqual(new Set([server.address]));
    await page.context().close();
  },
);

test('the address is copied by a button, and weeks are turned by links', async () => {
  const context = await browser.newContext({ locale: 'vi-VN', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Chép địa chỉ' }).click();
  await page.getByRole('button', { name: 'Đã chép' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${address}.ics`);
  await page.getByRole('link', { name: 'Tuần trước' }).click();
  expect(await page.locator('.week-title').first().innerText()).toBe('Tuần 47 (từ 16/11/2026 đến 22/11/2026)');
  await context.close();
});

const FORM_HEAD = /Ngày\s+Buổi\s+Giờ\s+Nội dung\s+Chủ trì/;

/** Sides in points, and the words in the order in which they are drawn. */
async function sheetsOf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const sheet = await pdf.getPage(i + 1);
      const { width, height } = sheet.getViewport({ scale: 1 });
      const { items } = await sheet.getTextContent();
      // Letters that another font lends are items of their own within a word; what stands apart has a space or a line's end.
      const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      return { size: [Math.round(width), Math.round(height)], text: words.replace(/\s+/g, ' ') };
    }),
  );
}

test('on sheets too small for it, each has the head, and the signature is whole under it', async () => {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.goto(address);
  for (const height of ['125mm', '150mm', '175mm', '195mm']) {
    await page.evaluate((given) => {
      const sheet = [...document.styleSheets].at(-1)!;
      sheet.insertRule(`@page { size: 297mm ${given}; }`, sheet.cssRules.length);
    }, height);
    const texts = (await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toMatch(FORM_HEAD);
    expect(texts.at(-1)).toMatch(/Nơi nhận: .*Họ và tên/);
  }
  await page.context().close();
});

test('printed, it is the week on the office’s form: A4 landscape, its head on every page, nothing of the screen', async () => {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.goto(address);
  const bytes = await page.pdf({ preferCSSPageSize: true, path: join(PICTURES, 'week.pdf') });
  const sheets = await sheetsOf(bytes);
  const texts = sheets.map(({ text }) => text);
  expect(sheets.length).toBeLessThanOrEqual(2);
  for (const { size, text } of sheets) {
    expect(size).toEqual([842, 595]);
    expect(text).toMatch(FORM_HEAD);
  }
  const whole = texts.join(' ');
  expect(texts[0]).toMatch(
    /SỞ VÍ DỤ TỈNH MINH HỌA CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc LỊCH CÔNG TÁC TUẦN 48 \(Từ ngày 23\/11\/2026 đến ngày 29\/11\/2026\)/,
  );
  const days = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu'].map((name) => whole.indexOf(name));
  expect(days.every((place) => place > 0)).toBe(true);
  expect(days.toSorted((a, b) => a - b)).toEqual(days);
  expect(whole).toContain('Giao ban Lãnh đạo Sở');
  expect(texts.at(-1)).toMatch(/Nơi nhận: .*- Lưu: VT\. .*CHỨC VỤ CỦA NGƯỜI KÝ .*Họ và tên/);
  expect(whole).not.toMatch(/Đăng ký|Thứ Bảy|Tuần sau|Tuần 49/);
  // The lines of the state form: under the motto as long as it, under the office shorter than its name.
  await page.emulateMedia({ media: 'print' });
  const lineOf = (selector: string, side: 'borderBottomStyle' | 'borderTopStyle') =>
    page.locator(selector).evaluate((one, name) => getComputedStyle(one)[name], side);
  expect([await lineOf('.form-motto', 'borderBottomStyle'), await lineOf('.form-rule', 'borderTopStyle')]).toEqual([
    'solid',
    'solid',
  ]);
  const widthOf = async (selector: string) => (await page.locator(selector).boundingBox())!.width;
  expect(await widthOf('.form-rule')).toBeLessThan(await widthOf('.form-head b >> nth=0'));
  expect(await widthOf('.form-motto')).toBeLessThan(await widthOf('.form-head b >> nth=1'));
  await page.context().close();
});
