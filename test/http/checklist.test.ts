import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../src/http/listen.ts';
import { openLog } from '../../src/http/log.ts';
import { buildService } from '../../src/http/service.ts';
import { feedTally } from '../../src/http/tally.ts';
import { revokeLink } from '../../src/service/feed-links.ts';
import { listFeeds } from '../../src/service/feed-list.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { FeedPublisher } from '../../src/service/publish.ts';
import { meeting, month, openTestOffice, SO_MAU, type TestOffice } from '../service/office.ts';
import { type Answer, ask } from './running.ts';

/**
 * "A feed that every client loves", the part about transport, point by point: what Google, Outlook, Apple, Thunderbird
 * and the Android programs need from the service. A real office behind a real service; only TLS is left to the proxy.
 */

const SETTINGS = { daysBefore: 60, daysAfter: 400, cancelledDays: 30 };
const MEETINGS = [meeting('03-05', 'Giao ban'), meeting('03-12', 'Họp Hội đồng'), meeting('03-20', 'Tiếp công dân')];

let office: TestOffice;
let port: number;
let path: string;
let publisher: FeedPublisher;
let stop: () => Promise<void>;
const ignore = () => undefined;

async function service() {
  const log = await openLog('silent', false);
  return buildService({ publisher, tally: feedTally(office.office.clock), log, trustProxy: false });
}

beforeAll(async () => {
  office = await openTestOffice();
  await office.publish(month(...MEETINGS, meeting('03-25', 'Sơ kết')));
  const { store, clock } = office.office;
  publisher = new FeedPublisher({
    store,
    clock,
    maker: feedMaker(office.office, SETTINGS),
    onMade: ignore,
    onFault: ignore,
  });
  await publisher.refresh();
  const app = await service();
  port = await listen(app, '127.0.0.1', 0);
  const feeds = await listFeeds(office.office, SETTINGS, SO_MAU.id);
  const feed = feeds.find(({ feed: { scope } }) => scope.type === 'organization');
  path = feed!.links[0]!.path;
  stop = () => app.close();
});
afterAll(async () => {
  await stop();
  await office.close();
});

const get = (headers: Record<string, string> = {}): Promise<Answer> => ask(port, path, { headers });

test('1: the secret is part of the path; a query or a log-in is not asked for', async () => {
  expect(path).toMatch(/^\/feeds\/[A-Za-z0-9_-]{32}\.ics$/);
  expect(await get()).toMatchObject({ status: 200 });
  expect((await get()).headers['www-authenticate']).toBeUndefined();
});

test('2: robots.txt is there, allows feeds and names none; feeds ask not to be indexed', async () => {
  const { status, body } = await ask(port, '/robots.txt');
  expect(status).toBe(200);
  expect(body).toContain('Allow: /feeds/\n');
  expect(body).not.toContain(path);
  expect((await get()).headers['x-robots-tag']).toBe('noindex');
});

test.each(['text/html', 'application/json', 'text/calendar', '*/*', 'nonsense'])(
  '3: whatever the client accepts (%s), and if it says nothing, it gets the calendar',
  async (accept) => {
    expect(await get({ Accept: accept })).toMatchObject({ status: 200 });
    expect(await get()).toMatchObject({ status: 200 });
  },
);

test('3: a client is not refused for its name', async () => {
  for (const agent of ['Google-Calendar-Importer', 'curl/8', '', 'Mozilla/5.0 (compatible; Bingbot/2.0)']) {
    expect(await get({ 'User-Agent': agent })).toMatchObject({ status: 200 });
  }
});

test('3: it is there over IPv6 too', async () => {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  if (!addresses.some(({ address }) => address === '::1'))
    return console.log('This machine has no IPv6: not looked at.');
  const app = await service();
  const portOf6 = await listen(app, '::1', 0);
  expect(await ask(portOf6, path, { host: '::1' })).toMatchObject({ status: 200 });
  await app.close();
});

test('4: it is said to be a calendar in UTF-8, ends in .ics and is no download', async () => {
  const { headers } = await get();
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(headers['content-disposition']).toBeUndefined();
});

test('5: it is not compressed, even for clients that would take it', async () => {
  const { headers, body } = await get({ 'Accept-Encoding': 'gzip, deflate, br' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(body).toMatch(/^BEGIN:VCALENDAR/);
});

test('6: ETag and Last-Modified stand on 200 and on 304, and either brings a 304', async () => {
  const { headers } = await get();
  const etag = String(headers.etag);
  const lastModified = String(headers['last-modified']);
  expect(etag).toMatch(/^"[^"]+"$/);
  for (const condition of [{ 'If-None-Match': etag }, { 'If-Modified-Since': lastModified }]) {
    const answer = await get(condition);
    expect(answer).toMatchObject({ status: 304, body: '' });
    expect(answer.headers).toMatchObject({ etag, 'last-modified': lastModified });
  }
  expect(headers['cache-control']).toBe('private, no-cache');
});

test('7: the same data are the same bytes, whenever they are asked for', async () => {
  const first = await get();
  office.now += 60;
  await publisher.refresh();
  const second = await get();
  expect(second.body).toBe(first.body);
  expect(second.headers.etag).toBe(first.headers.etag);
});

test('7: ETag and Last-Modified both move when something is cancelled', async () => {
  const before = await get();
  office.now += 60;
  await office.publish(month(...MEETINGS));
  await publisher.refresh();
  const after = await get();
  expect(after.headers.etag).not.toBe(before.headers.etag);
  const moment = ({ headers }: Answer) => Date.parse(String(headers['last-modified']));
  expect(moment(after)).toBeGreaterThan(moment(before));
  expect(await get({ 'If-Modified-Since': String(before.headers['last-modified']) })).toMatchObject({ status: 200 });
});

test('8: HEAD is answered like GET, and nothing is redirected', async () => {
  const head = await ask(port, path, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(String(Buffer.byteLength((await get()).body)));
});

test('10: it is far below the megabyte at which Google stops reading', async () => {
  expect(Buffer.byteLength((await get()).body)).toBeLessThan(20_000);
});

test('11: it comes whole and the same to everybody: no cookie, no pages, no variants', async () => {
  const plain = await get();
  const dressed = await get({ Cookie: 'session=1', 'Accept-Language': 'en', Range: 'bytes=0-10' });
  expect(dressed).toMatchObject({ status: 200, body: plain.body });
  expect(plain.headers['set-cookie']).toBeUndefined();
  expect(plain.headers.vary).toBeUndefined();
});

test('9: a revoked link leads to a small calendar that says so, for thirty days, and then is gone', async () => {
  const feeds = await listFeeds(office.office, SETTINGS, SO_MAU.id);
  const feed = feeds.find(({ feed: { scope } }) => scope.type === 'organization');
  await revokeLink(office.office, feed!.links[0]!.id, {
    actor: { kind: 'command', id: 'test', name: 'văn thư' },
    within: null,
  });
  await publisher.refresh();
  const told = await get();
  expect(told.status).toBe(200);
  expect(told.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(told.body).toContain('SUMMARY:Liên kết đã thu hồi\r\n');
  expect(told.body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(told.body).not.toContain('Giao ban');
  office.now += 30 * 86_400;
  expect(await get()).toMatchObject({ status: 410 });
});
