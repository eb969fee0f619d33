import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/http/listen.ts';
import { AS_THE_FEED } from '../../src/model/feed.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { PushTarget } from '../../src/model/push.ts';
import { addBoard } from '../../src/service/boards.ts';
import { changeLink, renewLink } from '../../src/service/feed-links.ts';
import { addTaskFeed } from '../../src/service/feed-options.ts';
import { seedOrganization } from '../../src/service/organizations.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { MOMENT } from '../contract/samples.ts';
import { serviceFor } from '../http/browsing.ts';
import { addOffices, addPerson, passwordOf } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { faultsOf } from './axe.ts';
import { complaintsOf, openBrowser } from './browser.ts';

/** The pages behind the log-in, in a real Chromium: whole, without a fault of axe, without a complaint, never too wide. */

const ARTEFACTS = 'test/artefacts/pages';
const SIZES = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

const FAULT = { kind: 'unauthorized', status: 401, retryAfter: null, detail: '' } as const;
const RUN = {
  at: MOMENT,
  counts: { created: 12, updated: 3, deleted: 1, kept: 0, refused: 0, altered: 0 },
  requests: 17,
  fault: FAULT,
};
const TARGET: PushTarget = {
  id: 't1',
  organizationId: 'so-mau',
  feedId: 'so-mau.organization',
  calendarUrl: 'https://may-chu.example/dav/van-thu/lich-cong-tac/',
  user: 'văn thư',
  password: 'niêm phong',
  policy: 'keep',
  conditions: 'honoured',
  createdAt: MOMENT,
};

const STANDING = {
  ...{ uid: 'u1', href: `${TARGET.calendarUrl}u1.ics`, etag: '"1"', hash: 'h', marks: ['m'] },
  ...{ kept: null, altered: null },
};
/** Who was something else before, so that the form has more to say. */
const WITH_PAST: Organization = {
  ...SO_MAU,
  persons: SO_MAU.persons.map((one) =>
    one.id === 'binh' ? { ...one, earlier: [{ until: '2024-12-31' as LocalDate, title: 'Trưởng phòng' }] } : one,
  ),
};

let browser: Browser;
let given: TestOffice;
let app: FastifyInstance;
let base: string;
let personId: string;
beforeAll(async () => {
  browser = await openBrowser();
  given = await openTestOffice(WITH_PAST);
  await given.office.store.write((store) => seedOrganization(store, given.office, WITH_PAST));
  await addOffices(given.office);
  const kept = await given.office.store.read(({ links }) => links.ofOrganization('so-mau'));
  const by = { actor: { kind: 'user', id: 'u', name: 'Văn thư' }, within: null } as const;
  await renewLink(given.office, kept[0]!.id, by);
  await changeLink(
    given.office,
    kept[1]!.id,
    { label: 'Điện thoại của thư ký', view: { ...AS_THE_FEED, detail: 'busyOnly' } },
    by,
  );
  await addTaskFeed(given.office, 'so-mau.person.an', by);
  const use = { linkId: kept[1]!.id, uses: 120, lastUsedAt: given.now, lastAgent: 'Apple' };
  await given.office.store.write(({ links }) => links.recordUses([use]));
  await given.publish(month(meeting('03-03', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân')));
  await given.publish(month(meeting('03-05', 'Họp giao ban'), meeting('03-04', 'Tiếp công dân định kỳ')));
  await given.office.store.write(async ({ push }) => {
    await push.putTarget(TARGET);
    await push.putObjects(TARGET.id, [STANDING]);
    await push.recordRun(TARGET.id, RUN, false);
    await push.ask(TARGET.id, given.now);
    const letter = (await push.take('o', given.now, given.now + 60))!;
    await push.putOff(letter, 'o', { nextAt: given.now, dead: FAULT, hold: null });
  });
  await given.office.store.write(async ({ mail }) => {
    const wish = { kind: 'digest', organizationId: 'so-mau', before: {}, at: given.now, nextAt: given.now } as const;
    for (const n of [1, 2]) await mail.ask({ ...wish, subjectId: 'an', address: `thu-ky-${n}@so-mau.example` });
    const letter = (await mail.take('o', given.now, given.now + 60))!;
    const fault = { kind: 'refused', status: 550, detail: '550 5.1.1 no such user here' } as const;
    await mail.putOff(letter, 'o', { nextAt: given.now, fault, isDead: true });
  });
  const board = {
    organizationId: 'so-mau',
    label: 'Sảnh tầng 1',
    scope: { type: 'organization' },
    dark: null,
  } as const;
  await addBoard(given.office, { ...board, view: 'today', detail: 'full' }, by);
  await addPerson(given.office, 'quan-tri', 'administrator', null);
  personId = (await addPerson(given.office, 'van-thu')).id;
  app = serviceFor(given.office);
  await listen(app, '127.0.0.1', 0);
  base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await browser.close();
  await app.close();
  await given.close();
});

async function enter(page: Page): Promise<void> {
  await page.goto(`${base}/login`);
  await page.getByLabel('Tên đăng nhập').fill('quan-tri');
  await page.getByLabel('Mật khẩu').fill(passwordOf('quan-tri'));
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('**/office');
}

const PAGES = [
  ['offices', '/office'],
  ['home', '/office/so-mau'],
  ['account', '/account'],
  ['history', '/office/so-mau/history'],
  ['mail', '/office/so-mau/mail'],
  ['targets', '/office/so-mau/targets'],
  ['target', '/office/so-mau/targets/t1'],
  ['new-target', '/office/so-mau/targets/new'],
  ['feeds', '/office/so-mau/feeds'],
  ['new-link', '/office/so-mau/feeds/new?feed=so-mau.organization'],
  ['feed-settings', '/office/so-mau/feeds/settings?feed=so-mau.organization'],
  ['list-settings', '/office/so-mau/feeds/settings?feed=so-mau.person.an.tasks'],
  ['phones', '/office/so-mau/feeds/phones'],
  ['boards', '/office/so-mau/boards'],
  ['new-board', '/office/so-mau/boards/new'],
  ['roster', '/office/so-mau/roster'],
  ['roster-office', '/office/so-mau/roster/office'],
  ['roster-person', '/office/so-mau/roster/persons/binh'],
  ['roster-unit', '/office/so-mau/roster/units/new'],
  ['roster-group', '/office/so-mau/roster/groups/new'],
  ['roster-import', '/office/so-mau/roster/import'],
  ['hours', '/office/so-mau/hours'],
  ['new-hours', '/office/so-mau/hours/new'],
  ['holidays', '/office/so-mau/holidays?year=2025'],
  ['holidays-by-law', '/office/so-mau/holidays?year=2029'],
  ['new-day-off', '/office/so-mau/holidays/2025/days/new'],
  ['new-swap', '/office/so-mau/holidays/2025/swaps/new'],
  ['api', '/api/v1/'],
  ['users', '/office/so-mau/users'],
  ['user', '/office/so-mau/users/PERSON'],
  ['all-users', '/users'],
  ['unknown', '/office/khong-co'],
] as const;

test.each(SIZES)(
  'on a $name every page is whole, without scripts, and axe finds nothing',
  async ({ name, ...viewport }) => {
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${base}/login`);
    expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-login.png`, fullPage: true });
    await page.goto(`${base}/login/forgotten`);
    expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
    await enter(page);
    for (const [title, path] of PAGES) {
      await page.goto(base + path.replace('PERSON', personId));
      expect([title, await faultsOf(page, { enhancedContrast: true })]).toEqual([title, []]);
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect([title, Number(wide) <= viewport.width]).toEqual([title, true]);
      await page.screenshot({ path: `${ARTEFACTS}/${name}-${title}.png`, fullPage: true });
    }
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await context.close();
  },
  240_000,
);

test.each(SIZES)(
  'on a $name what is needed once in a while is one press away, without scripts',
  async ({ name, ...viewport }) => {
    const context = await browser.newContext({ viewport, locale: 'vi-VN', javaScriptEnabled: false });
    const page = await context.newPage();
    await enter(page);
    await page.goto(`${base}/office/so-mau/roster`);
    const more = page.locator('.more-sections');
    expect(await more.getByRole('link').count()).toBe(0);
    await more.locator('summary').press('Enter');
    expect(await more.getByRole('link').allInnerTexts()).toEqual([
      ...['Giờ làm việc', 'Ngày nghỉ', 'Điện thoại', 'Bảng lịch', 'Máy chủ CalDAV', 'Thư báo', 'Tài khoản'],
    ]);
    const box = await more.locator('> div').boundingBox();
    expect([box!.x >= 0, box!.x + box!.width <= viewport.width]).toEqual([true, true]);
    await page.screenshot({ path: `${ARTEFACTS}/${name}-more.png` });
    await more.getByRole('link', { name: 'Ngày nghỉ' }).click();
    expect(await page.locator('.more-sections summary').innerText()).toBe('Khác: Ngày nghỉ');
    await context.close();
  },
);

test('the whole way works without JavaScript: log in, make a token, log out', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await context.newPage();
  await enter(page);
  await page.getByRole('link', { name: 'Người quan-tri' }).click();
  await page.getByLabel('Tên gọi').fill('Trang tin');
  await page.getByRole('button', { name: 'Tạo khóa' }).click();
  expect(await page.locator('code.secret').innerText()).toMatch(/^lich_[A-Za-z0-9_-]{43}$/);
  await page.getByRole('button', { name: 'Đăng xuất', exact: true }).click();
  expect(await page.locator('[role=status]').innerText()).toBe('Đã đăng xuất.');
  await page.goto(`${base}/account`);
  expect(page.url()).toBe(`${base}/login?return=%2Faccount`);
  await context.close();
});

test('new hours are added by the keyboard alone, after a look at what they move', async () => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  await enter(page);
  await page.goto(`${base}/office/so-mau/hours/new`);
  await page.getByLabel('Áp dụng từ ngày').fill('2025-03-01');
  await page.locator('#morning-start-0').fill('8h15');
  await page.locator('#morning-start-0').press('Enter');
  expect(await faultsOf(page, { enhancedContrast: true })).toEqual([]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Xem lại trước khi lưu');
  expect(await page.getByText('nội dung đã công bố sẽ được làm lại').innerText()).toContain('đổi giờ 2');
  await page.getByRole('button', { name: 'Đồng ý và lưu' }).press('Enter');
  expect(await page.locator('[role=status]').innerText()).toBe('Đã lưu giờ làm việc.');
  expect(await page.getByRole('cell', { name: '08h15 – 11h30' }).count()).toBe(1);
  await context.close();
});
