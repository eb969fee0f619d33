import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FEED, REVOKED, type Running, runService, TOKEN } from './running.ts';

const PATH = `/feeds/${TOKEN}.ics`;
const LAST_MODIFIED = 'Sat, 01 Mar 2025 02:00:00 GMT';

/** A feed in memory takes the short road, any other the framework's: nobody may see the difference. */
describe.each([
  ['from memory', true],
  ['made for this request', false],
])('a feed %s', (_name, held) => {
  let service: Running;
  beforeAll(async () => {
    service = await runService({ held });
  });
  afterAll(() => service.stop());

  test('comes whole, with what clients and proxies need to know', async () => {
    const { status, headers, body } = await service.ask(PATH);
    expect(status).toBe(200);
    expect(body).toBe(FEED.bytes.toString('utf8'));
    const { date, connection, 'keep-alive': keepAlive, ...own } = headers;
    expect(own).toEqual({
      'content-type': 'text/calendar; charset=utf-8',
      'content-length': '64',
      etag: '"abc123"',
      'last-modified': LAST_MODIFIED,
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  test('answers HEAD with the same headers and no body', async () => {
    const get = await service.ask(PATH);
    const head = await service.ask(PATH, { method: 'HEAD' });
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
    expect(head.status).toBe(200);
    expect(head.body).toBe('');
  });

  const LATER = 'Sat, 01 Mar 2025 02:00:01 GMT';
  const EARLIER = 'Sat, 01 Mar 2025 01:59:59 GMT';
  test.each<[string, Record<string, string>, number]>([
    ['the tag it holds', { 'If-None-Match': '"abc123"' }, 304],
    ['one of several tags', { 'If-None-Match': '"x", "abc123"' }, 304],
    ['the tag weakened by a proxy', { 'If-None-Match': 'W/"abc123"' }, 304],
    ['any tag', { 'If-None-Match': '*' }, 304],
    ['another tag', { 'If-None-Match': '"abc12"' }, 200],
    ['an empty list of tags', { 'If-None-Match': '' }, 200],
    ['the moment it was told', { 'If-Modified-Since': LAST_MODIFIED }, 304],
    ['a later moment', { 'If-Modified-Since': LATER }, 304],
    ['an earlier moment', { 'If-Modified-Since': EARLIER }, 200],
    ['the moment in the form of RFC 850', { 'If-Modified-Since': 'Saturday, 01-Mar-25 02:00:00 GMT' }, 304],
    ['the moment in the form of asctime', { 'If-Modified-Since': 'Sat Mar  1 02:00:00 2025' }, 304],
    ['something that is no moment', { 'If-Modified-Since': 'hôm qua' }, 200],
    ['a day in another form', { 'If-Modified-Since': '2026-01-01' }, 200],
    ['another tag and the right moment: the tag wins', { 'If-None-Match': '"x"', 'If-Modified-Since': LATER }, 200],
    ['the tag and an earlier moment: the tag wins', { 'If-None-Match': '"abc123"', 'If-Modified-Since': EARLIER }, 304],
  ])('asked with %s', async (_asked, headers, status) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await service.ask(PATH, { method, headers });
      expect(answer.status).toBe(status);
      expect(answer.headers).toMatchObject({ etag: '"abc123"', 'last-modified': LAST_MODIFIED });
      expect(answer.headers['cache-control']).toBe('private, no-cache');
      expect(answer.headers['content-type']).toBe(status === 200 ? 'text/calendar; charset=utf-8' : undefined);
      expect(answer.body.length > 0).toBe(status === 200 && method === 'GET');
    }
  });

  test('ignores a query, which some clients add against caches', async () => {
    expect((await service.ask(`${PATH}?nocache=17`)).status).toBe(200);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s by name', async (method) => {
    const { status, headers, body } = await service.ask(PATH, { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
    expect(JSON.parse(body)).toMatchObject({ detail: `Địa chỉ này không nhận phương thức ${method}.` });
  });
});

describe('a link that leads nowhere', () => {
  let service: Running;
  beforeAll(async () => {
    service = await runService();
  });
  afterAll(() => service.stop());

  test.each([
    ['an unknown token', `/feeds/${'A'.repeat(32)}.ics`, 404, 'feed-unknown'],
    ['a token without its ending', `/feeds/${TOKEN}`, 404, 'feed-unknown'],
    ['another ending', `/feeds/${TOKEN}.txt`, 404, 'feed-unknown'],
    ['something else in its place', '/feeds/..%2f..%2fkey.ics', 404, 'feed-unknown'],
    ['a revoked link after its month', `/feeds/${REVOKED}.ics`, 410, 'feed-revoked'],
  ])('%s is a problem with a sentence', async (_name, path, status, code) => {
    const answer = await service.ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(JSON.parse(answer.body)).toMatchObject({ type: `urn:lich:problem:${code}`, status });
  });
});
