import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SAFE_HEADERS } from '../../src/http/safe-headers.ts';
import { makeApiToken } from '../../src/service/accounts/api-tokens.ts';
import { addLink } from '../../src/service/feed-links.ts';
import { addPerson } from '../service/accounts/people.ts';
import { BY_TEST, meeting, month } from '../service/office.ts';
import { addressOf, METRICS_TOKEN, openWhole, type Whole } from './whole-service.ts';

/** What every route has in common, asked of every route that there is, on real sockets. */

const LIMITS = {
  headersTimeout: 200,
  requestTimeout: 400,
  idleTimeout: 700,
  checkInterval: 25,
  connectionsOfOne: 40,
};

let whole: Whole;
let feed: string;
let token: string;
beforeAll(async () => {
  whole = await openWhole({ limits: LIMITS });
  const { office } = whole.given;
  await whole.given.publish(month(meeting('03-05', 'Giao ban')));
  feed = (await addLink(office, 'so-mau.organization', { label: 'điện thoại' }, BY_TEST)).path;
  const person = await addPerson(office, 'quan-tri', 'administrator', null);
  token = (await makeApiToken(office, person, { label: 'máy', role: 'administrator' })).secret;
});
afterAll(() => whole.close());

const LARGEST_BODY = 16_000_000;
const named = ({ method, url }: { method: string; url: string }) => `${method} ${url}`;
/** Fastify's own way of asking for leave to send is answered by Node. */
const asked = () => whole.routes.filter(({ method }) => !['CONNECT', 'TRACE'].includes(method));

test('every route answers with the headers that keep it to itself, whoever asks and whatever comes of it', async () => {
  expect(whole.routes.length).toBeGreaterThan(150);
  for (const route of asked()) {
    for (const headers of [{}, { authorization: `Bearer ${token}`, accept: 'text/html' }]) {
      const { status, headers: sent } = await whole.ask(route.method, addressOf(route.url), { headers });
      for (const [name, value] of Object.entries(SAFE_HEADERS)) {
        const given = sent[name.toLowerCase()];
        const isPolicy = name === 'Content-Security-Policy';
        const fits = isPolicy ? /default-src '(?:none|self)'/.test(String(given)) : given === value;
        expect([named(route), status, name, fits]).toEqual([named(route), status, name, true]);
      }
      expect([named(route), sent['x-powered-by'], sent.server]).toEqual([named(route), undefined, undefined]);
      expect([named(route), status < 500]).toEqual([named(route), true]);
    }
  }
});

test('a feed from memory has those that a calendar needs', async () => {
  for (const path of [feed, feed]) {
    const { status, headers } = await whole.ask('GET', path);
    expect([status, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([
      200,
      'nosniff',
      'no-referrer',
    ]);
    expect([headers['x-robots-tag'], headers['cache-control']]).toEqual(['noindex', 'private, no-cache']);
  }
});

test('what is no HTTP, and headers without end, are refused in words and cut', async () => {
  expect(await spoken('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*Yêu cầu không hợp lệ/s);
  const long = `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`;
  expect(await spoken(long)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await spoken('GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 Bad Request\r\n.*content-security-policy: default-src 'none'/is,
  );
});

test('no route takes in more than a document, and a larger body is refused before it comes', async () => {
  const withBody = asked().filter(({ method }) => ['POST', 'PUT', 'PATCH', 'PROPFIND', 'REPORT'].includes(method));
  expect(withBody.length).toBeGreaterThan(60);
  for (const route of withBody) {
    expect([named(route), (route.bodyLimit ?? 0) <= LARGEST_BODY]).toEqual([named(route), true]);
    const head = [
      `${route.method} ${addressOf(route.url, { organization: 'so-mau' })} HTTP/1.1`,
      'Host: 127.0.0.1',
      `Authorization: Bearer ${token}`,
      'Content-Type: application/json',
      'Content-Length: 1000000000',
      'Connection: close',
    ];
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(await spoken(`${head.join('\r\n')}\r\n\r\n{`))?.[1]);
    expect([named(route), status, status >= 300 && status < 500]).toEqual([named(route), status, true]);
  }
});

describe('who is slow', () => {
  test.each([
    ['says nothing', ''],
    ['never ends the headers of a feed', 'GET /feeds/'],
    ['never ends the headers of a page', 'GET /login HTTP/1.1\r\nHost: x\r\nX-A: '],
    ['never ends a form', 'POST /login HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n'],
    [
      'never ends what a feed asks for in vain',
      'POST /feeds/x.ics HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n',
    ],
  ])('and %s is cut, while others are served', async (_what, opening) => {
    const sockets = Array.from({ length: 20 }, () => dripping(opening));
    expect((await whole.ask('GET', feed)).status).toBe(200);
    expect((await whole.ask('GET', '/health')).status).toBe(200);
    await Promise.all(sockets.map(({ closed }) => closed));
  });

  test('and asks for much without taking it is cut', async () => {
    const socket = connect(whole.port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => {});
    socket.pause();
    const question = `GET ${feed} HTTP/1.1\r\nHost: x\r\n\r\n`;
    socket.write(question.repeat(20_000));
    const looking = setInterval(() => socket.destroyed || socket.write('\r\n'), 500);
    // A paused socket learns of its end only when it reads on.
    setTimeout(() => socket.resume(), 1_500);
    await closed;
    clearInterval(looking);
  });

  test('one address has so many connections and no more', async () => {
    const sockets = Array.from({ length: 60 }, () => dripping('GET /'));
    await Promise.all(sockets.slice(LIMITS.connectionsOfOne).map(({ closed }) => closed));
    for (const { socket } of sockets) socket.destroy();
    await Promise.all(sockets.map(({ closed }) => closed));
    expect((await whole.ask('GET', feed)).status).toBe(200);
  });
});

describe('who tries links that lead nowhere', () => {
  const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  let behind: Whole;
  let good: string;
  beforeAll(async () => {
    behind = await openWhole({ variables: { LICH_TRUST_PROXY: 'loopback' } });
    await behind.given.publish(month(meeting('03-05', 'Giao ban')));
    good = (await addLink(behind.given.office, 'so-mau.organization', {}, BY_TEST)).path;
  });
  afterAll(() => behind.close());

  const OFFICE = '198.51.100.7';
  const statuses = async (path: string, address: string, times: number) => {
    const seen: number[] = [];
    for (let i = 0; i < times; i += 1) seen.push((await behind.ask('GET', path, from(address))).status);
    return seen;
  };

  test.each(['/feeds/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics', '/board/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'])(
    'is made to wait for %s, and nobody else behind the same address is',
    async (path) => {
      const seen = await statuses(path, OFFICE, 17);
      expect([...new Set(seen.slice(0, 15)), ...seen.slice(15)]).toEqual([404, 429, 429]);
      expect((await behind.ask('GET', path, from(OFFICE))).headers['retry-after']).toMatch(/^\d+$/);
      expect(await statuses(path, '203.0.113.99', 1)).toEqual([404]);
      expect(await statuses(good, OFFICE, 2)).toEqual([200, 200]);
      expect(await statuses('/login', OFFICE, 1)).toEqual([200]);
    },
  );

  test('who tries many different ones waits too, and a good link is let in all the same', async () => {
    let last = 0;
    for (let i = 0; i < 310; i += 1) {
      const guess = `/feeds/${String(i).padStart(32, 'B')}.ics`;
      last = (await behind.ask('GET', guess, from('198.51.100.8'))).status;
    }
    expect(last).toBe(429);
    // Made anew, so that memory has none of it.
    const fresh = (await addLink(behind.given.office, 'so-mau.person.an', {}, BY_TEST)).path;
    expect(await statuses(fresh, '198.51.100.8', 2)).toEqual([200, 200]);
  });

  test('a wrong API token and a wrong token for the figures are made to wait', async () => {
    const wrong = (secret: string) => ({ headers: { authorization: `Bearer ${secret}`, accept: 'application/json' } });
    for (const path of ['/api/v1/organizations', '/metrics']) {
      const seen: number[] = [];
      for (let i = 0; i < 16; i += 1)
        seen.push((await behind.ask('GET', path, wrong(`lich_wrong${path.length}`))).status);
      expect([seen[0], seen.at(-1)]).toEqual([401, 429]);
    }
    expect((await behind.ask('GET', '/metrics', wrong(METRICS_TOKEN))).status).toBe(200);
  });

  test('documents of one link are made so many times a minute, and its feed goes on', async () => {
    const word = good.replace('.ics', '.docx');
    const seen = await statuses(word, OFFICE, 21);
    expect([...new Set(seen.slice(0, 20)), seen[20]]).toEqual([200, 429]);
    expect(await statuses(word, '203.0.113.98', 1)).toEqual([200]);
    expect(await statuses(good, OFFICE, 1)).toEqual([200]);
  });
});

/** Sends its opening, then a letter now and then, for as long as the other side listens. */
function dripping(opening: string): { readonly socket: Socket; readonly closed: Promise<unknown> } {
  const socket = connect(whole.port, '127.0.0.1');
  socket.on('error', () => {});
  socket.resume();
  if (opening !== '') socket.write(opening);
  const timer = setInterval(() => opening !== '' && socket.writable && socket.write('a'), 40);
  const closed = new Promise((resolve) => socket.once('close', resolve)).finally(() => clearInterval(timer));
  return { socket, closed };
}

/** All that is answered until the connection is closed. */
function spoken(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(whole.port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.on('data', (piece) => {
      heard += piece.toString('utf8');
    });
    socket.on('error', () => {});
    socket.once('close', () => resolve(heard));
  });
}
