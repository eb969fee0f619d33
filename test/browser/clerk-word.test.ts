import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICE } from '../documents/formats/roster.ts';
import { complaintsOf } from './browser.ts';
import {
  accept,
  type ClerkOffice,
  enter,
  eventWith,
  look,
  officeFeed,
  openClerkOffice,
  uploadFile,
} from './clerk-office.ts';

/** The clerk's path with the file that offices have: a Word document with a table. */

const WORD = join(import.meta.dirname, '../documents/formats/month.docx');

let desk: ClerkOffice;
beforeAll(async () => {
  desk = await openClerkOffice(OFFICE);
  // The day after the programme was issued.
  desk.given.now = Date.parse('2026-08-29T02:00:00Z') / 1000;
});
afterAll(() => desk.close());

test('a Word file goes through the file field onto the review page, its table beside the items, and into calendars', async () => {
  const context = await desk.browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(desk, context);
  const complaints = complaintsOf(page);
  await uploadFile(desk, page, WORD);
  await look(page, 'word-review');
  expect(await page.locator('h1').innerText()).toContain('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 9 NĂM 2026');
  const item = page.locator('.item', { hasText: 'Kiểm tra công tác chuẩn bị lễ kỷ niệm Quốc khánh' });
  await item.locator('.to-line').click();
  expect(await page.locator('.line:target').innerText()).toContain('Quảng trường Lâm Giang');
  await accept(page);

  const feed = await officeFeed(desk, '2026-09-01');
  const check = eventWith(feed, 'Kiểm tra công tác chuẩn bị lễ kỷ niệm Quốc khánh');
  expect(check.DTSTART).toBe('20260901T133000');
  expect(check.DESCRIPTION).toContain('Lãnh đạo: Đ/c Thủy GĐ Sở');
  // What the document has struck through is called off.
  expect(eventWith(feed, 'Họp xét nâng bậc lương').STATUS).toBe('CANCELLED');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'month.docx' }).click();
  expect((await download).suggestedFilename()).toBe('month.docx');
  expect(complaints).toEqual([]);
  await context.close();
});
