import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CalDavClient } from '../../src/push/client.ts';
import { retryAfterOf } from '../../src/push/faults.ts';
import { tsdavClient } from '../../src/push/tsdav.ts';
import { CERTIFICATE, KEY } from './certificate.ts';
import { type Canned, etagOf, multistatus, openSmallServer, PASSWORD, type SmallServer, USER } from './small-server.ts';

const OPTIONS = {
  user: USER,
  password: PASSWORD,
  allowPrivate: true,
  allowClear: false,
  timeoutSeconds: 5,
  connections: 2,
};
const HEAD = { name: 'Lịch công tác & họp', description: 'Sở Mẫu', color: '#1F6FB2' };

let server: SmallServer;
let client: CalDavClient;
beforeEach(async () => {
  server = await openSmallServer();
  client = tsdavClient(server.url, OPTIONS);
});
afterEach(async () => {
  client.close();
  await server.close();
});

const object = (name: string) => `${server.calendarUrl}${name}.ics`;
const always = (canned: Canned) => {
  server.intercept = () => canned;
};

test('a listing that the server itself cut short is no listing', async () => {
  const there =
    '<d:propstat><d:prop><d:getetag>"a"</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>';
  always(
    multistatus(
      `<d:response><d:href>/dav/van-thu/lich/a.ics</d:href>${there}</d:response>`,
      '<d:response><d:href>/dav/van-thu/lich/</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>',
    ),
  );
  expect(await client.list(server.calendarUrl)).toMatchObject({ ok: false, fault: { kind: 'garbled', status: 507 } });
});

test.each([600, 999])('a status beyond HTTP is a fault of the server: %i', async (status) => {
  always({ status, body: 'lạ' });
  const fault = { ok: false, fault: { kind: 'server-fault', status } };
  expect(await client.list(server.calendarUrl)).toMatchObject(fault);
  expect(await client.put(object('a'), 'BEGIN:VCALENDAR', 'absent')).toMatchObject(fault);
});

test('calendars are found from the bare address of a server', async () => {
  expect(await client.discover(`${server.url}/`)).toEqual({
    ok: true,
    value: {
      homeUrl: `${server.url}/dav/van-thu/`,
      calendars: [{ url: server.calendarUrl, name: '2026' }],
    },
  });
});

test('the address of a calendar is taken as one', async () => {
  expect(await client.discover(server.calendarUrl)).toEqual({
    ok: true,
    value: { homeUrl: null, calendars: [{ url: server.calendarUrl, name: '2026' }] },
  });
});

test('a calendar is made once, with its name, colour and zone, and is looked at', async () => {
  const url = `${server.url}/dav/van-thu/giam-doc/`;
  let sent = '';
  server.intercept = ({ method }, body) => {
    if (method === 'MKCALENDAR') sent = body;
    return null;
  };
  expect(await client.look(url)).toEqual({ ok: true, value: null });
  expect(await client.makeCalendar(url, HEAD)).toEqual({ ok: true, value: [] });
  expect(server.asked.filter((line) => line.startsWith('PROPPATCH'))).toEqual([]);
  expect(await client.makeCalendar(url, HEAD)).toEqual({ ok: true, value: null });
  expect(await client.look(url)).toMatchObject({ ok: true, value: { isCalendar: true, isWritable: true } });
  for (const told of ['Lịch công tác   họp', '#1F6FB2FF', 'TZID:Asia/Ho_Chi_Minh', 'VEVENT']) {
    expect(sent).toContain(told);
  }
});

test('what a new calendar loses is set once more, and what it loses all the same is told', async () => {
  const make = (name: string) => client.makeCalendar(`${server.url}/dav/van-thu/${name}/`, HEAD);
  server.keepsHead = 'patched';
  expect(await make('giam-doc')).toEqual({ ok: true, value: [] });
  expect(server.asked.filter((line) => line.startsWith('PROPPATCH'))).toHaveLength(4);
  server.keepsHead = 'none';
  expect(await make('pho-giam-doc')).toEqual({ ok: true, value: ['name', 'description', 'color', 'zone'] });
});

test('a server that takes none of the properties is asked for the bare calendar', async () => {
  server.intercept = ({ method }, body) =>
    method === 'MKCALENDAR' && body.includes('calendar-color') ? { status: 207 } : null;
  server.keepsHead = 'patched';
  expect(await client.makeCalendar(`${server.url}/dav/van-thu/giam-doc/`, HEAD)).toEqual({ ok: true, value: [] });
});

test('many objects are read at once, as they are', async () => {
  const body = 'BEGIN:VCALENDAR\r\nSUMMARY:Họp <b> & "c" 😀\r\nEND:VCALENDAR\r\n';
  await client.put(object('a'), body, 'absent');
  const read = await client.read(server.calendarUrl, [object('a'), object('gone')]);
  expect(read.ok && [...read.value.keys()]).toEqual(['/dav/van-thu/lich/a.ics']);
  const found = read.ok ? read.value.get('/dav/van-thu/lich/a.ics') : undefined;
  expect(found?.etag).toBe(etagOf(body));
  expect(found?.body.replace(/\r?\n/g, '\n')).toBe(body.trimEnd().replace(/\r\n/g, '\n'));
});

test('objects are written under their conditions, listed and deleted', async () => {
  const url = object('a');
  expect(await client.put(url, 'v1', 'absent')).toEqual({ ok: true, value: etagOf('v1') });
  expect(await client.put(url, 'v2', 'absent')).toMatchObject({ ok: false, fault: { kind: 'precondition' } });
  expect(await client.put(url, 'v2', { etag: '"stale"' })).toMatchObject({
    fault: { kind: 'precondition', status: 412 },
  });
  expect(await client.put(url, 'v2', { etag: etagOf('v1') })).toEqual({ ok: true, value: etagOf('v2') });
  expect(await client.list(server.calendarUrl)).toEqual({
    ok: true,
    value: new Map([['/dav/van-thu/lich/a.ics', etagOf('v2')]]),
  });
  expect(await client.etag(url)).toEqual({ ok: true, value: { etag: etagOf('v2') } });
  expect(await client.get(url)).toEqual({ ok: true, value: 'v2' });
  expect(await client.delete(url, '"stale"')).toMatchObject({ fault: { kind: 'precondition' } });
  expect(await client.delete(url, etagOf('v2'))).toEqual({ ok: true, value: 'deleted' });
  expect(await client.delete(url, etagOf('v2'))).toEqual({ ok: true, value: 'absent' });
  expect(await client.etag(url)).toEqual({ ok: true, value: null });
  expect(await client.get(url)).toEqual({ ok: true, value: null });
  expect(client.requests).toBe(server.asked.length);
});

test('what XML means something else by goes through', async () => {
  const body = 'SUMMARY:Họp <b> & "c" 😀';
  await client.put(object('a'), body, 'absent');
  expect(server.objects.get('/dav/van-thu/lich/a.ics')).toBe(body);
});

test('an ETag that is not told, or a weak one, is none', async () => {
  server.hidesEtag = true;
  expect(await client.put(object('a'), 'v1', 'absent')).toEqual({ ok: true, value: null });
  always({ status: 204, headers: { etag: 'W/"1"' } });
  expect(await client.put(object('a'), 'v1', 'absent')).toEqual({ ok: true, value: null });
});

test.each([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'missing'],
  [409, 'conflict'],
  [413, 'too-large'],
  [415, 'refused'],
  [423, 'locked'],
  [429, 'busy'],
  [500, 'server-fault'],
  [503, 'busy'],
  [507, 'full'],
])('a PUT that is answered with %i is told as %s', async (status, kind) => {
  always({ status, headers: { 'retry-after': '120' }, body: '<html><title>Lỗi</title></html>' });
  expect(await client.put(object('a'), 'v1', 'absent')).toEqual({
    ok: false,
    fault: { kind, status, retryAfter: 120, detail: 'Lỗi' },
  });
});

test('a multistatus in answer to a PUT is a refusal, by the status inside', async () => {
  always(
    multistatus('<d:response><d:href>/a</d:href><d:status>HTTP/1.1 412 Precondition Failed</d:status></d:response>'),
  );
  expect(await client.put(object('a'), 'v1', 'absent')).toMatchObject({ ok: false, fault: { kind: 'precondition' } });
});

test('a web page is no calendar server, whatever it is asked', async () => {
  always({ status: 200, headers: { 'content-type': 'text/html' }, body: '<html><h1>Đăng nhập</h1></html>' });
  const page = { ok: false, fault: { kind: 'not-caldav', status: 200, retryAfter: null, detail: 'Đăng nhập' } };
  expect(await client.discover(server.url)).toEqual(page);
  expect(await client.put(object('a'), 'v1', 'absent')).toEqual(page);
  expect(await client.list(server.calendarUrl)).toEqual(page);
  expect(await client.get(object('a'))).toEqual(page);
  expect(await client.delete(object('a'), '"1"')).toEqual(page);
});

test('a write that was done is done, though PHP calls the answer a web page', async () => {
  always({ status: 201, headers: { 'content-type': 'text/html', etag: '"1"' }, body: '<html>201 Created</html>' });
  expect(await client.put(object('a'), 'v1', 'absent')).toEqual({ ok: true, value: '"1"' });
  always({ status: 200, headers: { 'content-type': 'text/html' } });
  expect(await client.delete(object('a'), '"1"')).toEqual({ ok: true, value: 'deleted' });
});

test('a server without CalDAV is told as such', async () => {
  always({ status: 405 });
  expect(await client.discover(server.url)).toMatchObject({ ok: false, fault: { kind: 'not-caldav' } });
  always({ status: 404 });
  expect(await client.discover(server.url)).toMatchObject({ ok: false, fault: { kind: 'not-caldav' } });
});

test('a wrong password is not tried on every road', async () => {
  const stranger = tsdavClient(server.url, { ...OPTIONS, password: 'sai' });
  expect(await stranger.discover(server.url)).toMatchObject({ fault: { kind: 'unauthorized' } });
  expect(server.asked).toHaveLength(1);
  stranger.close();
});

test('a listing that was cut short is not believed', async () => {
  await client.put(object('a'), 'v1', 'absent');
  const whole = multistatus('<d:response><d:href>/a</d:href><d:propstat><d:prop/></d:propstat></d:response>');
  always({ ...whole, body: whole.body?.slice(0, -20) ?? '' });
  expect(await client.list(server.calendarUrl)).toMatchObject({ ok: false, fault: { kind: 'garbled' } });
});

test('a calendar with five thousand entries of others is listed', async () => {
  for (let i = 0; i < 5000; i += 1) server.objects.set(`/dav/van-thu/lich/${i}.ics`, String(i));
  const listed = await client.list(server.calendarUrl);
  expect(listed.ok && listed.value.size).toBe(5000);
});

test('redirects without end are left after five', async () => {
  always({ status: 302, headers: { location: '/again' } });
  expect(await client.list(server.calendarUrl)).toMatchObject({ fault: { kind: 'redirects-endless' } });
  expect(server.asked).toHaveLength(6);
});

test('a redirect to another host gets no request, let alone the password', async () => {
  let seen = 0;
  const other = createServer((_request, response) => {
    seen += 1;
    response.end();
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  always({ status: 301, headers: { location: `${location}/dav/` } });
  expect(await client.put(object('a'), 'v1', 'absent')).toMatchObject({
    fault: { kind: 'redirected-elsewhere', detail: location },
  });
  expect(await client.get(`${location}/a.ics`)).toMatchObject({ fault: { kind: 'redirected-elsewhere' } });
  expect(seen).toBe(0);
  other.close();
});

test('an answer that does not come is waited for only so long', async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const patient = tsdavClient(url, { ...OPTIONS, timeoutSeconds: 0.1 });
  expect(await patient.list(url)).toMatchObject({ fault: { kind: 'timeout', status: null } });
  patient.close();
  silent.closeAllConnections();
  silent.close();
});

test('a connection that is cut and a port where nobody listens are told apart', async () => {
  always({ status: 0, cut: 'before' });
  expect(await client.list(server.calendarUrl)).toMatchObject({ fault: { kind: 'cut' } });
  await server.close();
  expect(await client.list(server.calendarUrl)).toMatchObject({ fault: { kind: 'unreachable' } });
});

test('a certificate that nobody vouches for is refused', async () => {
  const tls = createTlsServer({ key: KEY, cert: CERTIFICATE }, (_request, response) => response.end());
  await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(tls.address() as AddressInfo).port}/`;
  const secure = tsdavClient(url, OPTIONS);
  expect(await secure.discover(url)).toMatchObject({ fault: { kind: 'certificate' } });
  secure.close();
  tls.close();
});

test('addresses of this machine and of networks behind it are refused where they are not allowed', async () => {
  for (const url of [server.url, server.url.replace('127.0.0.1', 'localhost')]) {
    const outside = tsdavClient(url, { ...OPTIONS, allowPrivate: false });
    expect(await outside.discover(url)).toMatchObject({ fault: { kind: 'address-refused' } });
    outside.close();
  }
  expect(server.asked).toEqual([]);
});

test('Retry-After is seconds, or a date by the server’s own clock', () => {
  expect(retryAfterOf('30', undefined)).toBe(30);
  expect(retryAfterOf('Wed, 19 Nov 2025 10:01:00 GMT', 'Wed, 19 Nov 2025 10:00:00 GMT')).toBe(60);
  expect(retryAfterOf('Wed, 19 Nov 2025 09:00:00 GMT', 'Wed, 19 Nov 2025 10:00:00 GMT')).toBe(0);
  expect(retryAfterOf('99999999', undefined)).toBe(86_400);
  expect(retryAfterOf('soon', undefined)).toBeNull();
  expect(retryAfterOf(undefined, undefined)).toBeNull();
});
