import { expect, test } from 'vitest';
import { agentKind } from '../../src/http/agents.ts';
import { redactedPath } from '../../src/http/redact.ts';
import { REVOKED, runService, TOKEN } from './running.ts';

test('a request writes one line, and no line of any request holds a token', async () => {
  const service = await runService();
  const paths = [
    `/feeds/${TOKEN}.ics`,
    `/feeds/${TOKEN}`,
    `/feeds/${REVOKED}.ics`,
    `/lịch/${TOKEN}.ics`.replace('ị', '%E1%BB%8B'),
    `/?token=${TOKEN}`,
    `/health?${TOKEN}`,
  ];
  for (const path of paths) await service.ask(path, { headers: { Referer: `https://x.example/${TOKEN}` } });
  await service.ask(`/feeds/${TOKEN}.ics`, { method: 'POST' });
  await service.stop();
  const log = service.lines.join('');
  expect(log).not.toContain(TOKEN);
  expect(log).not.toContain(REVOKED);
  const requests = service.lines.map((line) => JSON.parse(line)).filter((line) => line.msg === 'yêu cầu');
  expect(requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/feeds/[…]', 404],
    ['GET', '/feeds/[…].ics', 410],
    ['GET', '/l%E1%BB%8Bch/[…].ics', 404],
    ['GET', '/', 200],
    ['GET', '/health', 200],
    ['POST', '/feeds/[…].ics', 405],
  ]);
});

test.each([
  [false, '127.0.0.1'],
  ['10.0.0.0/8', '127.0.0.1'],
  [1, '203.0.113.7'],
  ['loopback', '203.0.113.7'],
])('with LICH_TRUST_PROXY as %j the line names %s', async (trustProxy, ip) => {
  const service = await runService({ trustProxy });
  await service.ask('/health', { headers: { 'X-Forwarded-For': '198.51.100.9, 203.0.113.7' } });
  await service.stop();
  const line = service.lines.map((text) => JSON.parse(text)).find(({ msg }) => msg === 'yêu cầu');
  expect(line).toMatchObject({ path: '/health', ip });
});

test('feed polls are counted by status and by program, and by link', async () => {
  const service = await runService();
  const google = { 'User-Agent': 'Google-Calendar-Importer' };
  await service.ask(`/feeds/${TOKEN}.ics`, { headers: google });
  await service.ask(`/feeds/${TOKEN}.ics`, { headers: { ...google, 'If-None-Match': '"abc123"' } });
  await service.ask(`/feeds/${'A'.repeat(32)}.ics`);
  expect(service.tally.take()).toEqual({
    polls: 3,
    statuses: { 200: 1, 304: 1, 404: 1 },
    agents: { Google: 2, none: 1 },
    uses: [{ linkId: 'link-1', uses: 2, lastAgent: 'Google', lastUsedAt: 1_740_000_000 }],
  });
  expect(service.tally.take()).toEqual({ polls: 0, statuses: {}, agents: {}, uses: [] });
  await service.stop();
});

test.each([
  ['Google-Calendar-Importer', 'Google'],
  ['Microsoft.Exchange/15.20 (Windows NT 10.0; Win64; x64)', 'Outlook'],
  ['Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0)', 'Outlook'],
  ['iOS/18.1 (22B83) dataaccessd/1.0', 'Apple'],
  ['macOS/15.1 (24B83) CalendarAgent/1043', 'Apple'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4', 'Thunderbird'],
  ['ICSx5/2.2.3 (ical4j) okhttp Android/14', 'ICSx5'],
  ['Nextcloud Calendar Importer', 'Nextcloud'],
  ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36', 'browser'],
  ['curl/8.5.0', 'other'],
  ['', 'none'],
  [undefined, 'none'],
])('%s is the program of %s', (userAgent, kind) => {
  expect(agentKind(userAgent)).toBe(kind);
});

test.each([
  ['/feeds/dGhpcy1pcy1hLXRva2VuLW9mLTE5Mi1i.ics?x=1', '/feeds/[…].ics'],
  ['/feeds/dGhpcy1pcy1hLXRva2Vu%2FLW9mLTE5Mi1i', '/feeds/[…]'],
  ['/robots.txt#dGhpcy1pcy1hLXRva2VuLW9mLTE5Mi1i', '/robots.txt'],
  ['/', '/'],
])('%s stands in a log as %s', (url, path) => {
  expect(redactedPath(url)).toBe(path);
});
