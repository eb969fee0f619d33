import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf } from './browser.ts';
import {
  type ClerkOffice,
  enter,
  eventWith,
  look,
  NOVEMBER,
  officeFeed,
  openClerkOffice,
  upload,
} from './clerk-office.ts';

/** Two clerks of one office at one draft, each in a browser of their own. */

let desk: ClerkOffice;
beforeAll(async () => {
  desk = await openClerkOffice();
});
afterAll(() => desk.close());

test('of two who edit and accept at once one wins, and the other is told what changed', async () => {
  const contexts = await Promise.all([1, 2].map(() => desk.browser.newContext({ locale: 'vi-VN' })));
  const first = await enter(desk, contexts[0]!);
  const second = await enter(desk, contexts[1]!, 'van-thu-hai');
  const complaints = [complaintsOf(first), complaintsOf(second)];
  await upload(desk, first, 'thang-11.txt', NOVEMBER);
  await second.goto(first.url());

  const itemOf = (page: typeof first, title: string) => page.locator('.item', { hasText: title });
  await itemOf(first, 'Họp Chi ủy').getByRole('button', { name: 'Hủy' }).click();
  await first.getByText('Đã ghi là hủy.').waitFor();
  await itemOf(second, 'Họp Hội đồng thi đua').getByRole('button', { name: 'Hủy' }).click();
  const told = second.getByRole('alert');
  await told.waitFor();
  expect(await told.innerText()).toContain('Người van-thu đã sửa bản này 1 lần');
  await second.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  expect(await told.evaluate((one) => one.getBoundingClientRect().top >= 0)).toBe(true);
  expect(await second.locator('main').innerText()).toContain('Đã thay đổi từ lúc anh/chị mở trang:');
  expect(await second.locator('.called-off').count()).toBe(1);
  await look(second, 'too-late');
  await itemOf(second, 'Họp Hội đồng thi đua').getByRole('button', { name: 'Hủy' }).click();
  await second.getByText('Đã ghi là hủy.').waitFor();
  expect(await second.locator('.called-off').count()).toBe(2);

  const preview = `${second.url().split('?')[0]}/preview`;
  for (const page of [first, second]) await page.goto(preview);
  const button = { name: 'Chấp nhận và công bố' } as const;
  await first.getByRole('button', button).click();
  await first.waitForURL('**/revisions/*');
  await second.getByRole('button', button).click();
  await second.waitForLoadState();
  expect(await second.locator('main').innerText()).toContain('đã được Người van-thu chấp nhận và công bố');
  const { STATUS, SEQUENCE } = eventWith(await officeFeed(desk), 'Họp Hội đồng thi đua');
  expect([STATUS, SEQUENCE]).toEqual(['CANCELLED', '0']);
  // A refused request is told by the browser too; nothing else is.
  expect(complaints.flat().filter((one) => !one.includes('409'))).toEqual([]);
  for (const context of contexts) await context.close();
});
