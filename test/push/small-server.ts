import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A CalDAV server in memory: as much of RFC 4791 as a client that writes needs, with the faults that real ones show. */

export interface SmallServer {
  readonly url: string;
  readonly calendarUrl: string;
  /** Path to body: what stands there, whoever put it there. */
  readonly objects: Map<string, string>;
  /** `METHOD path`, in order. */
  readonly asked: string[];
  /** Answers before the server itself does; null lets it. */
  intercept: (request: IncomingMessage, body: string) => Canned | null;
  /** How long it thinks before it does what it was asked. */
  thinks: (request: IncomingMessage) => Promise<void>;
  /** SOGo's way: conditions are not looked at. */
  ignoresConditions: boolean;
  /** Cyrus' and sabre's way with some objects: no ETag in the answer to PUT. */
  hidesEtag: boolean;
  /** sabre's way with letters that it takes for others: what it stores of what it is sent. */
  stores: (body: string) => string;
  /** Which properties of a new calendar it keeps: Xandikos and DAViCal lose some in MKCALENDAR. */
  keepsHead: 'all' | 'patched' | 'none';
  close(): Promise<void>;
}

export interface Canned {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  /** The server does what was asked, and the answer is lost. */
  readonly cut?: 'before' | 'after';
}

export const USER = 'văn thư';
export const PASSWORD = 'mật khẩu ậ';
const AUTHORIZATION = `Basic ${Buffer.from(`${USER}:${PASSWORD}`, 'utf8').toString('base64')}`;
const HOME = '/dav/van-thu/';

export async function openSmallServer(): Promise<SmallServer> {
  const objects = new Map<string, string>();
  const calendars = new Map([[`${HOME}lich/`, '<d:displayname>2026</d:displayname>']]);
  const listener = createServer((request, response) => {
    void textOf(request).then(async (body) => {
      const path = decodeURIComponent(request.url ?? '');
      small.asked.push(`${request.method} ${path}`);
      await small.thinks(request);
      const canned = small.intercept(request, body);
      if (canned?.cut === 'before') return void request.socket.destroy();
      if (canned !== null && canned.cut === undefined) return reply(response, canned);
      const given = answer({ request, path, body, objects, calendars, small });
      return canned?.cut === 'after' ? void request.socket.destroy() : reply(response, given);
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  const small: SmallServer = {
    url,
    calendarUrl: `${url}${HOME}lich/`,
    objects,
    asked: [],
    intercept: () => null,
    thinks: async () => undefined,
    ignoresConditions: false,
    hidesEtag: false,
    stores: (body) => body,
    keepsHead: 'all',
    close: () =>
      new Promise((resolve) => {
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
  return small;
}

export function etagOf(body: string): string {
  return `"${createHash('md5').update(body).digest('hex')}"`;
}

interface Asked {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly body: string;
  readonly objects: Map<string, string>;
  /** Path to properties. */
  readonly calendars: Map<string, string>;
  readonly small: SmallServer;
}

function answer(asked: Asked): Canned {
  const { request, path, body, objects, calendars, small } = asked;
  if (request.headers.authorization !== AUTHORIZATION) return { status: 401 };
  if (path === '/.well-known/caldav') return { status: 301, headers: { location: '/dav/' } };
  const known = objects.get(path);
  const isRefused = !small.ignoresConditions && !holds(request, known);
  switch (request.method) {
    case 'PROPFIND':
      return propfind(asked);
    case 'MKCALENDAR':
      if (calendars.has(path)) return { status: 405 };
      calendars.set(path, small.keepsHead === 'all' ? propsIn(body) : '');
      return { status: 201 };
    case 'PROPPATCH':
      if (small.keepsHead === 'patched') calendars.set(path, (calendars.get(path) ?? '') + propsIn(body));
      return multistatus(element(path, ''));
    case 'REPORT':
      return multiget(body, objects);
    case 'GET':
      return known === undefined ? { status: 404 } : { status: 200, body: known };
    case 'PUT':
      if (isRefused) return { status: 412 };
      objects.set(path, small.stores(body));
      return {
        status: known === undefined ? 201 : 204,
        headers: small.hidesEtag ? {} : { etag: etagOf(small.stores(body)) },
      };
    case 'DELETE':
      if (known === undefined) return { status: 404 };
      if (isRefused) return { status: 412 };
      objects.delete(path);
      return { status: 204 };
    default:
      return { status: 405 };
  }
}

function holds({ headers }: IncomingMessage, known: string | undefined): boolean {
  if (headers['if-none-match'] === '*') return known === undefined;
  const match = headers['if-match'];
  return match === undefined || (known !== undefined && match === etagOf(known));
}

function propfind({ request, path, objects, calendars }: Asked): Canned {
  const isDeep = request.headers.depth === '1';
  const known = objects.get(path);
  if (known !== undefined) return multistatus(element(path, `<d:getetag>${etagOf(known)}</d:getetag>`));
  if (calendars.has(path)) {
    const inside = [...objects].filter(([name]) => isDeep && name.startsWith(path));
    return multistatus(
      calendarElement(path, calendars.get(path) ?? ''),
      ...inside.map(([name, body]) => element(name, `<d:getetag>${etagOf(body)}</d:getetag><d:resourcetype/>`)),
    );
  }
  if (path === HOME) {
    const inside = isDeep ? [...calendars].map(([name, props]) => calendarElement(name, props)) : [];
    return multistatus(element(path, `<d:resourcetype><d:collection/></d:resourcetype>${PRINCIPAL}`), ...inside);
  }
  return path === '/dav/' ? multistatus(element(path, PRINCIPAL)) : { status: 404 };
}

const PRINCIPAL = `<d:current-user-principal><d:href>${HOME}</d:href></d:current-user-principal>
<c:calendar-home-set><d:href>${HOME}</d:href></c:calendar-home-set>`;

function calendarElement(path: string, props: string): string {
  return element(path, `<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>${props}`);
}

/** As they were sent. */
function propsIn(body: string): string {
  return /<(?:\w+:)?prop\b[^>]*>([\s\S]*)<\/(?:\w+:)?prop>/.exec(body)?.[1] ?? '';
}

function multiget(body: string, objects: ReadonlyMap<string, string>): Canned {
  const asked = [...body.matchAll(/<d:href>(.*?)<\/d:href>/g)].map(([, href = '']) => decodeURIComponent(href));
  return multistatus(
    ...asked.flatMap((path) => {
      const known = objects.get(path);
      if (known === undefined) return [];
      const escaped = known.replace(/&/g, '&amp;').replace(/</g, '&lt;');
      return [element(path, `<d:getetag>${etagOf(known)}</d:getetag><c:calendar-data>${escaped}</c:calendar-data>`)];
    }),
  );
}

function element(path: string, props: string): string {
  const status = '<d:status>HTTP/1.1 200 OK</d:status>';
  return `<d:response><d:href>${encodeURI(path)}</d:href><d:propstat><d:prop>${props}</d:prop>${status}</d:propstat></d:response>`;
}

export function multistatus(...elements: readonly string[]): Canned {
  const body = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:ca="http://apple.com/ns/ical/">${elements.join('')}</d:multistatus>`;
  return { status: 207, headers: { 'content-type': 'application/xml; charset=utf-8' }, body };
}

function reply(response: ServerResponse, { status, headers = {}, body = '' }: Canned): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
