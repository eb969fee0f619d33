import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintsOf } from './browser.ts';
import {
  accept,
  type ClerkOffice,
  DECEMBER,
  enter,
  eventWith,
  look,
  NOVEMBER,
  officeFeed,
  openClerkOffice,
  upload,
} from './clerk-office.ts';

/** The clerk's whole path, on both documents of the example office. */

let desk: ClerkOffice;
beforeAll(async () => {
  desk = await openClerkOffice();
});
afterAll(() => desk.close());

const before: Record<string, Readonly<Record<string, string>>> = {};

test('a clerk uploads the month, settles a doubt, mends an item, publishes, and the calendar shows it', async () => {
  const context = await desk.browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(desk, context);
  const complaints = complaintsOf(page);
  await look(page, 'programmes');
  const asSigned = NOVEMBER.replace('Họp Chi ủy', 'Họp Chi ủy <script>window.hacked = true</script>').replace(
    'Trạm Đo thử Phòng CĐS\tĐ/c Tưởng PGĐ Sở Đ/c Tưởng PGĐ Sở',
    'Trạm Đo thử Phòng CĐS\tĐ/c Hoàng Lạ PGĐ Sở Đ/c Tưởng PGĐ Sở',
  );
  await upload(desk, page, 'thang-11.txt', asSigned);
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
  await page.evaluate('window.scrollTo(0, 40)');
  await page.keyboard.press('Enter');
  // In place: the same page, where it was, with the next doubt in focus.
  await page.getByText('Đã ghi câu trả lời.').waitFor();
  expect(page.url()).not.toContain('done=');
  expect(await page.locator('.doubt').count()).toBeLessThan(doubts);
  expect(await page.evaluate('window.scrollY')).toBe(40);
  await page.keyboard.press('?');
  expect(await page.getByText('chỗ ngờ sau, chỗ ngờ trước').isVisible()).toBe(true);
  await look(page, 'keys');
  await page.keyboard.press('?');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  expect(await page.locator('#item-2 :focus').count()).toBe(1);
  await page.locator('#item-2').getByRole('button', { name: 'Hủy' }).click();
  await page.getByText('Đã ghi là hủy.').waitFor();
  expect(await page.locator('#item-2 .called-off').count()).toBe(1);
  await page.keyboard.press('u');
  await page.getByText('Đã hoàn tác.').waitFor();
  expect(await page.locator('#item-2 .called-off').count()).toBe(0);

  await page.getByText('Thông tin của văn bản').click();
  await page.getByLabel('Số, ký hiệu').fill('45/CTr-SVD');
  await page.locator('#head').getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã ghi.', { exact: true }).waitFor();

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

  const feed = await officeFeed(desk);
  before.moved = eventWith(feed, 'Họp Hội đồng thi đua');
  before.retitled = eventWith(feed, 'Họp Hội đồng nghiệm thu nhiệm vụ cấp cơ sở');
  before.cancelled = eventWith(feed, 'Họp thẩm định dự toán mua sắm');
  expect(eventWith(feed, 'Kiểm tra công tác lưu trữ').LOCATION).toBe('Kho lưu trữ tầng 1');
  expect(before.moved.DTSTART).toContain('20261111');
  expect(complaints).toEqual([]);
  await context.close();
});

test('an amended month moves, retitles and cancels: the same UIDs, a higher SEQUENCE, one called off', async () => {
  desk.given.now += 3600;
  const context = await desk.browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(desk, context);
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
  await upload(desk, page, 'thang-11-dieu-chinh.txt', amended);
  await page.getByRole('link', { name: 'Xem những gì sẽ thay đổi' }).click();
  const told = await page.locator('main').innerText();
  expect(told).toContain('Bản thứ 2 của chương trình đã công bố');
  expect(told).toContain('Đổi giờ (1)');
  await look(page, 'amendment');
  await page.goBack();
  await accept(page);

  const feed = await officeFeed(desk);
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
  const context = await desk.browser.newContext({ locale: 'vi-VN', javaScriptEnabled: false });
  const page = await enter(desk, context);
  await upload(desk, page, 'thong-bao.txt', NOVEMBER.replaceAll('2026', '2028'));
  await page.locator('.item .to-line').first().click();
  expect(await page.locator('.line:target').count()).toBe(1);
  await page.locator('.item').first().getByRole('button', { name: 'Hủy' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã ghi là hủy.');
  await page.getByRole('button', { name: 'Hoàn tác lần sửa cuối' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã hoàn tác.');
  await page.getByText('Bỏ dự thảo này').click();
  await page.getByRole('button', { name: 'Đồng ý bỏ' }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã bỏ dự thảo.');
  await context.close();
});

test('December goes the same way: dropped as a file, a doubt answered, published beside November', async () => {
  const context = await desk.browser.newContext({ locale: 'vi-VN', viewport: { width: 1280, height: 900 } });
  const page = await enter(desk, context);
  const complaints = complaintsOf(page);
  const holder = await page.evaluateHandle(
    ([text, name]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/plain' }));
      return data;
    },
    [DECEMBER, 'thang-12.txt'] as const,
  );
  await page.dispatchEvent('#upload', 'dragover', { dataTransfer: holder });
  await page.dispatchEvent('#upload', 'drop', { dataTransfer: holder });
  await page.keyboard.press('Enter');
  await page.waitForURL('**/drafts/*');
  await look(page, 'december');
  while ((await page.locator('.doubt').count()) > 0) {
    const left = await page.locator('.doubt').count();
    await page.locator('.doubt button').first().click();
    await page.waitForFunction((count) => document.querySelectorAll('.doubt').length < count, left);
  }
  expect(await page.getByText('Không còn chỗ ngờ.').count()).toBe(1);
  await accept(page);
  const feed = await officeFeed(desk, '2026-12-01');
  const closing = eventWith(feed, 'Hội nghị tổng kết công tác năm 2026');
  expect([closing.DTSTART, closing.SEQUENCE]).toEqual(['20261218T080000', '0']);
  expect(eventWith(feed, 'Họp Hội đồng thi đua').UID).toBeDefined();
  await page.goto(`${desk.base}/office/so-vi-du/programmes`);
  expect(await page.getByRole('link', { name: /CHƯƠNG TRÌNH CÔNG TÁC/ }).count()).toBe(2);
  await look(page, 'programmes-published');
  expect(complaints).toEqual([]);
  await context.close();
});

test('every section is whole for a clerk, under a policy that allows nothing inline and that nothing breaks', async () => {
  const context = await desk.browser.newContext({ locale: 'vi-VN' });
  const page = await enter(desk, context);
  const complaints = complaintsOf(page);
  const answer = await page.request.get(`${desk.base}/office/so-vi-du/programmes`);
  expect(answer.headers()['content-security-policy']).toContain("default-src 'self'");
  for (const path of ['', '/programmes', '/feeds', '/history', '/mail', '/roster', '/hours', '/holidays']) {
    await page.goto(`${desk.base}/office/so-vi-du${path}`);
    await look(page, `section${path.replace('/', '-')}`);
  }
  expect(complaints).toEqual([]);
  await context.close();
});
