import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { addFeeds, seedOrganization } from '../../src/service/organizations.ts';
import { FeedPublisher } from '../../src/service/publish.ts';
import { openSubscription } from '../../src/service/subscription.ts';
import { addDays } from '../../src/time/local.ts';
import { localAt } from '../../src/time/zone.ts';
import { organization } from '../contract/samples.ts';
import { addPerson } from '../service/accounts/people.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { officeParts, serviceFor, type Visitor, visitorAt } from './browsing.ts';

let given: TestOffice;
let app: FastifyInstance;
let clerk: Visitor;
let publisher: FeedPublisher;
beforeEach(async () => {
  given = await openTestOffice();
  const { office } = given;
  const other = organization({ id: 'so-khac', name: 'Sở Khác' });
  for (const one of [SO_MAU, other]) await office.store.write((store) => seedOrganization(store, office, one));
  await given.publish(month(meeting('03-03', 'Họp <b>mật</b> với đối tác')));
  await addPerson(office, 'van-thu');
  publisher = new FeedPublisher({
    store: office.store,
    clock: office.clock,
    maker: feedMaker(office, officeParts(office).feeds),
    onMade: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  app = serviceFor(office);
  clerk = visitorAt(app);
  await clerk.logIn('van-thu');
});
afterEach(async () => {
  await app.close();
  await given.close();
});

const FEEDS = '/office/so-mau/feeds';
const NEW = { feed: 'so-mau.person.an', label: '<i>Thư ký</i>', detail: 'busyOnly', showHolidays: 'no' };
const addresses = (page: string) => [...page.matchAll(/\/feeds\/([A-Za-z0-9_-]{32})\.ics/g)].map((found) => found[1]!);
const textOf = async (token: string) => {
  await publisher.refresh();
  return (await publisher.find(token)).feed.bytes.toString().replaceAll('\r\n ', '');
};

/** Adds the link above and answers its token and the path of its own page. */
async function addOne() {
  given.now += 1;
  const before = addresses((await clerk.get(FEEDS)).body);
  await clerk.get(`${FEEDS}/new?feed=so-mau.person.an`);
  const added = await clerk.post(FEEDS, NEW);
  expect([added.statusCode, added.headers.location]).toEqual([303, `${FEEDS}?done=added`]);
  const page = (await clerk.get(FEEDS)).body;
  const token = addresses(page).find((one) => !before.includes(one))!;
  const row = page.slice(page.indexOf(token));
  return { token, page, path: /href="(\/office\/so-mau\/feeds\/[^"/?]{22})"/.exec(row)![1]! };
}

test('every calendar of the office stands there with its links, and none of another office', async () => {
  const { body } = await clerk.get(FEEDS);
  expect(body).toContain('Người Thứ Nhất – Giám đốc');
  expect(body).toContain('http://lich.example/feeds/');
  const kept = await given.office.store.read(({ links }) => links.ofOrganization('so-mau'));
  expect(addresses(body)).toHaveLength(kept.length);
  expect(body).not.toContain('Sở Khác');
});

test('a link that shows busy hours only shows no title; the one beside it shows everything', async () => {
  const { token, page } = await addOne();
  expect(page).toContain('&lt;i&gt;Thư ký&lt;/i&gt;');
  expect(page).toContain('Chỉ giờ bận');
  const [first = ''] = addresses(page.slice(page.indexOf('Người Thứ Nhất')));
  expect(await textOf(token)).toContain('SUMMARY:Bận');
  expect(await textOf(token)).not.toContain('đối tác');
  const seen = await openSubscription(given.office, officeParts(given.office).feeds, token, '2025-03-03');
  expect(seen.entries.map(({ occurrence }) => occurrence.summary)).toContain('Bận');
  expect(JSON.stringify(seen.entries)).not.toContain('đối tác');
  expect(await textOf(first)).toContain('SUMMARY:Họp <b>mật</b> với đối tác');
});

test('what a link shows is changed on its page, and the same address shows it', async () => {
  const { token, path } = await addOne();
  expect((await clerk.get(path)).body).toContain('value="busyOnly" selected');
  const changed = await clerk.post(path, { label: 'Thư ký', detail: 'full' });
  expect(changed.headers.location).toBe(`${FEEDS}?done=changed`);
  expect(await textOf(token)).toContain('đối tác');
});

test('who asked last, with what and when, stands beside the link', async () => {
  const [link] = await given.office.store.read(({ links }) => links.ofOrganization('so-mau'));
  const use = { linkId: link!.id, uses: 12, lastUsedAt: given.now, lastAgent: 'Outlook' };
  await given.office.store.write(({ links }) => links.recordUses([use]));
  const { body } = await clerk.get(FEEDS);
  expect(body).toContain('04h20, 20/02/2025, Outlook');
  expect(body).toContain('12 lượt');
  expect(body).toContain('chưa lần nào');
});

test('a renewed link has another address; the old one says that it was revoked, for thirty days', async () => {
  const { token, path } = await addOne();
  expect((await clerk.post(`${path}/renew`)).headers.location).toBe(`${FEEDS}?done=renewed`);
  const page = (await clerk.get(`${FEEDS}?done=renewed`)).body;
  expect(page).toContain('Đã cấp lại: hãy gửi địa chỉ mới cho người nhận.');
  expect(addresses(page)).not.toContain(token);
  expect(await textOf(token)).toContain('SUMMARY:Liên kết đã thu hồi');
  given.now += 30 * 86_400;
  await expect(publisher.find(token)).rejects.toMatchObject({ code: 'feed-revoked', status: 410 });
});

test('a revoked link stands there with its moment, can be revoked again without harm, and changed no more', async () => {
  const { path } = await addOne();
  expect((await clerk.post(`${path}/revoke`)).headers.location).toBe(`${FEEDS}?done=revoked`);
  expect((await clerk.post(`${path}/revoke`)).statusCode).toBe(303);
  expect((await clerk.get(FEEDS)).body).toContain('Thu hồi 04h20, 20/02/2025');
  expect((await clerk.post(path, { label: 'Khác' })).statusCode).toBe(410);
});

test('links of another office can neither be seen, made, changed nor revoked', async () => {
  const [foreign] = await given.office.store.read(({ links }) => links.ofOrganization('so-khac'));
  await clerk.get(FEEDS);
  const answers = [
    await clerk.get(`${FEEDS}/${foreign!.id}`),
    await clerk.get(`${FEEDS}/new?feed=so-khac.organization`),
    await clerk.post(FEEDS, { ...NEW, feed: 'so-khac.organization' }),
    ...(await Promise.all(['', '/renew', '/revoke'].map((act) => clerk.post(`${FEEDS}/${foreign!.id}${act}`)))),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
  expect(answers.every(({ body }) => !body.includes('Sở Khác'))).toBe(true);
});

test('a viewer sees no links at all', async () => {
  await addPerson(given.office, 'xem', 'viewer');
  const viewer = visitorAt(app);
  await viewer.logIn('xem');
  const refused = await viewer.get(FEEDS);
  expect(refused.statusCode).toBe(403);
  expect(addresses(refused.body)).toEqual([]);
  expect((await viewer.get('/office/so-mau')).body).not.toContain(FEEDS);
});

test('a link that is a list of things to do sends VTODO, and its page shows the work alone', async () => {
  const task = meeting('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
  await given.publish(month(meeting('03-03', 'Họp <b>mật</b> với đối tác'), task));
  const { token, path } = await addOne();
  await clerk.get(path);
  await clerk.post(path, { label: 'Thunderbird', tasks: 'todos' });
  expect((await clerk.get(path)).body).toContain('value="todos" selected');
  const text = await textOf(token);
  expect(text).toContain('BEGIN:VTODO');
  expect(text).toContain('SUMMARY:Báo cáo quý\r\n');
  expect(text).toContain('DUE;VALUE=DATE:20250314\r\n');
  expect(text).not.toContain('VEVENT');
  const seen = await openSubscription(given.office, officeParts(given.office).feeds, token, '2025-03-03');
  expect(seen.entries.map(({ occurrence }) => occurrence.summary)).toEqual(['Báo cáo quý']);
});

test('what a calendar shows is set once for all its links, phones and pushes; a link may say otherwise', async () => {
  const task = (title: string) => meeting('03-14', title, { kind: 'task', timing: 'deadline', slot: null });
  await given.publish(month(...['Việc A', 'Việc B', 'Việc C', 'Việc D'].map(task)), { confirmed: true });
  const { body: before } = await clerk.get(FEEDS);
  const [token = ''] = addresses(before.slice(before.indexOf('<h3>Người Thứ Nhất')));
  expect(await textOf(token)).toContain('SUMMARY:Hạn 14/3: 4 việc');
  const settings = `${FEEDS}/settings?feed=so-mau.person.an`;
  expect((await clerk.get(settings)).body).toContain('name="singleDue" type="text" value="3"');
  const options = { detail: 'full', showCancelled: 'no', showHolidays: 'no', showDigests: 'yes', tasks: 'calendar' };
  const saved = await clerk.post(`${FEEDS}/settings`, { feed: 'so-mau.person.an', ...options, singleDue: '10' });
  expect(saved.headers.location).toBe(`${FEEDS}?done=changed`);
  const text = await textOf(token);
  expect(text.match(/SUMMARY:(Hạn:? )?.*Việc [ABCD]/g)).toHaveLength(4);
  expect(text).not.toContain('4 việc');
  expect((await clerk.get(FEEDS)).body).toContain('Mỗi ngày hạn nhiều nhất 10 việc đứng riêng');
  const history = await clerk.get('/office/so-mau/history');
  expect(history.body).toContain('số việc đứng riêng mỗi ngày hạn: <del>3</del> → <ins>10</ins>');
  expect((await clerk.get('/office/so-mau/history.csv')).body).toContain('số việc đứng riêng mỗi ngày hạn');
  const { path, token: own } = await addOne();
  await clerk.get(path);
  await clerk.post(path, { label: 'Gom hết', detail: 'full', singleDue: '0' });
  expect(await textOf(own)).toContain('SUMMARY:Hạn 14/3: 4 việc');
  const { office } = given;
  await office.store.write((store) => addFeeds(store, office, SO_MAU, given.now));
  expect(await textOf(token)).not.toContain('4 việc');
});

test('a number of pieces that is none is refused with what was typed, and nothing is changed', async () => {
  await clerk.get(`${FEEDS}/settings?feed=so-mau.person.an`);
  for (const singleDue of ['nhiều', '51', '-1']) {
    const refused = await clerk.post(`${FEEDS}/settings`, { feed: 'so-mau.person.an', detail: 'busyOnly', singleDue });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(`“${singleDue}” không phải số việc: hãy ghi một số từ 0 đến 50.`);
    expect(refused.body).toContain('value="busyOnly" selected');
  }
  const feed = await given.office.store.read(({ feeds }) => feeds.get('so-mau.person.an'));
  expect(feed?.detail).toBe('full');
});

test('a list of things to do stands beside its calendar as one of its own, once', async () => {
  const task = meeting('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });
  await given.publish(month(meeting('03-03', 'Họp <b>mật</b> với đối tác'), task));
  await clerk.get(FEEDS);
  for (const _ of ['once', 'again']) {
    const made = await clerk.post(`${FEEDS}/tasks`, { feed: 'so-mau.person.an' });
    expect(made.headers.location).toBe(`${FEEDS}?done=listed`);
  }
  const page = (await clerk.get(FEEDS)).body;
  const title = 'Việc cần làm: Người Thứ Nhất – Giám đốc';
  expect(page.split(`<h3>${title}`)).toHaveLength(2);
  const panel = page.slice(page.indexOf(`<h3>${title}`));
  expect(panel.slice(0, panel.indexOf('</section>'))).toContain('Danh sách việc (VTODO)');
  expect(page.indexOf(`<h3>${title}`)).toBeGreaterThan(page.indexOf('<h3>Người Thứ Nhất'));
  expect(page.indexOf(`<h3>${title}`)).toBeLessThan(page.indexOf('<h3>Người Thứ Hai'));
  const [token = ''] = addresses(panel);
  const text = await textOf(token);
  expect(text).toContain('BEGIN:VTODO');
  expect(text).not.toContain('VEVENT');
  // Apple subscribes to calendars alone.
  expect((await clerk.get(`/feeds/${token}.mobileconfig`)).statusCode).toBe(404);
  expect((await clerk.post(`${FEEDS}/tasks`, { feed: 'so-mau.holidays' })).statusCode).toBe(404);
  expect((await clerk.post(`${FEEDS}/tasks`, { feed: 'so-khac.organization' })).statusCode).toBe(404);
});

test('the calendar of who has left stands apart, and its links can be revoked and nothing else', async () => {
  const { office } = given;
  const [an, binh] = SO_MAU.persons as [(typeof SO_MAU.persons)[0], (typeof SO_MAU.persons)[0]];
  const before = (await clerk.get(FEEDS)).body;
  expect(before).not.toContain('Đã thôi');
  const { date } = localAt(given.now);
  const left = { ...SO_MAU, persons: [an, { ...binh, to: addDays(date, -1) }] };
  await office.store.write((store) => seedOrganization(store, office, left));
  const { body } = await clerk.get(FEEDS);
  const [living, past] = body.split('<h2>Đã thôi</h2>') as [string, string];
  expect(living).toContain('<h3>Người Thứ Nhất');
  expect(living).not.toContain('<h3>Người Thứ Hai');
  expect(past).toContain('<h3>Người Thứ Hai – Phó Giám đốc');
  expect(past).toContain('Thu hồi');
  expect(past).not.toMatch(/Cấp lại|Thêm liên kết|Cài đặt|Đưa lên trang công khai/);
  const [, path = ''] = /action="([^"]+\/revoke)"/.exec(past)!;
  expect((await clerk.post(path, {})).headers.location).toBe(`${FEEDS}?done=revoked`);
  const [token = ''] = addresses(past);
  expect(await textOf(token)).toContain('Liên kết đã thu hồi');
  const coming = { ...SO_MAU, persons: [an, { ...binh, from: addDays(date, 30) }] };
  await office.store.write((store) => seedOrganization(store, office, coming));
  expect((await clerk.get(FEEDS)).body).not.toContain('Đã thôi');
});

test('a calendar is made public and private again by a button, and one of another office is not there', async () => {
  const page = (await clerk.get(FEEDS)).body;
  expect(page).toContain('Đưa lên trang công khai');
  const made = await clerk.post(`${FEEDS}/public`, { feed: 'so-mau.organization', isPublic: 'yes' });
  expect(made.headers.location).toBe(`${FEEDS}?done=published`);
  const feed = () => given.office.store.read(({ feeds }) => feeds.get('so-mau.organization'));
  expect((await feed())?.isPublic).toBe(true);
  expect((await clerk.get(FEEDS)).body).toContain('Thôi công khai');
  await clerk.post(`${FEEDS}/public`, { feed: 'so-mau.organization', isPublic: 'no' });
  expect((await feed())?.isPublic).toBeUndefined();
  const foreign = await clerk.post(`${FEEDS}/public`, { feed: 'so-khac.organization', isPublic: 'yes' });
  expect(foreign.statusCode).toBe(404);
});
