import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dav } from '../../src/caldav/names.ts';
import { DAV_METHODS } from '../../src/caldav/server.ts';
import { readXml } from '../../src/caldav/xml-reader.ts';
import { element, text, xmlDocument } from '../../src/caldav/xml-writer.ts';
import { ask, CALENDAR, HOME, OBJECTS, responsesOf, treeOf } from './account.ts';

test.each(['/dav/', '/dav/principals/so-mau-abc23/', HOME, CALENDAR, `${CALENDAR}tiep-dan.ics`])(
  'OPTIONS on %s says what this is: calendar access, nothing of scheduling, nothing that writes',
  (path) => {
    const { status, headers } = ask('OPTIONS', path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      DAV: '1, 3, access-control, calendar-access',
      Allow: 'OPTIONS, GET, HEAD, PROPFIND, REPORT',
    });
  },
);

test('an object is got with its validators, and not again where the client has it', () => {
  const path = `${CALENDAR}tiep-dan.ics`;
  const whole = ask('GET', path);
  expect(whole).toMatchObject({
    status: 200,
    body: OBJECTS[1]?.body,
    headers: {
      ETag: '"tiep-dan-1"',
      'Content-Type': 'text/calendar; charset=utf-8',
      'Last-Modified': 'Sat, 01 Mar 2025 00:00:00 GMT',
    },
  });
  expect(ask('HEAD', path)).toEqual(whole);
  for (const known of ['"tiep-dan-1"', 'W/"tiep-dan-1"', '"khac", "tiep-dan-1"', '*']) {
    expect(ask('GET', path, '', { 'if-none-match': known })).toMatchObject({
      status: 304,
      body: '',
      headers: { ETag: '"tiep-dan-1"' },
    });
  }
  expect(ask('GET', path, '', { 'if-none-match': '"khac"' }).status).toBe(200);
  expect(ask('GET', CALENDAR)).toMatchObject({ status: 405, headers: { Allow: 'OPTIONS, PROPFIND, REPORT' } });
});

test.each([
  ['"tiep-dan-1"', 200],
  ['"khac", "tiep-dan-1"', 200],
  ['*', 200],
  ['"khac"', 412],
  // RFC 9110 §13.1.1: compared strongly.
  ['W/"tiep-dan-1"', 412],
])('RFC 9110 §13.1.1: with If-Match %s the answer is %i, for GET and HEAD', (tags, status) => {
  for (const method of ['GET', 'HEAD']) {
    expect(ask(method, `${CALENDAR}tiep-dan.ics`, '', { 'if-match': tags }).status).toBe(status);
  }
});

test.each(['PUT', 'DELETE', 'MKCALENDAR', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'POST', 'PATCH', 'ACL'])(
  'RFC 3744 §7.1.1: %s is refused for want of a privilege, wherever it goes',
  (method) => {
    for (const path of [`${CALENDAR}moi.ics`, CALENDAR, `${HOME}moi/`, '/dav/calendars/so-khac-abc23/x/']) {
      const answer = ask(method, path, 'BEGIN:VCALENDAR');
      expect(answer.status).toBe(403);
      expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['need-privileges']);
    }
  },
);

test('RFC 4918 §9.2: each property that a client would set is answered for', () => {
  const body = `<D:propertyupdate xmlns:D="DAV:" xmlns:A="http://apple.com/ns/ical/"><D:set><D:prop><A:calendar-color>#FF0000</A:calendar-color></D:prop></D:set><D:remove><D:prop><D:displayname/></D:prop></D:remove></D:propertyupdate>`;
  const answer = ask('PROPPATCH', CALENDAR, body);
  expect(answer.status).toBe(207);
  expect(responsesOf(answer)).toEqual([
    { href: CALENDAR, status: null, '403': { 'calendar-color': '', displayname: '' } },
  ]);
  expect(ask('PROPPATCH', CALENDAR, '<D:propertyupdate xmlns:D="DAV:"/>').status).toBe(400);
});

test('whatever stands in a text, the answer is well-formed and says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (value) => {
      const read = readXml(xmlDocument(element(dav('a'), text(value)))).text;
      expect(read).toBe(value.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, ''));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('whatever a client sends, the answer is one that an RFC names', () => {
  const methods = fc.constantFrom(...DAV_METHODS, 'TRACE');
  const path = fc.oneof(
    fc.constantFrom('/', '/dav/', HOME, CALENDAR, `${CALENDAR}tiep-dan.ics`),
    fc.string().map((s) => `/dav/${s}`),
  );
  const body = fc.oneof(
    fc.string(),
    fc
      .constantFrom('calendar-query', 'calendar-multiget', 'sync-collection', 'propfind', 'free-busy-query')
      .chain((name) =>
        fc
          .array(
            fc.constantFrom(
              '<D:prop/>',
              '<D:href/>',
              '<C:filter/>',
              '<D:sync-token/>',
              '<C:time-range/>',
              '<D:allprop/>',
            ),
            { maxLength: 4 },
          )
          .map(
            (parts) =>
              `<X:${name} xmlns:X="${name.startsWith('s') || name.startsWith('p') ? 'DAV:' : 'urn:ietf:params:xml:ns:caldav'}" xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">${parts.join('')}</X:${name}>`,
          ),
      ),
  );
  const depth = fc.constantFrom('0', '1', 'infinity', 'x', undefined);
  fc.assert(
    fc.property(methods, path, body, depth, (method, at, content, given) => {
      const { status } = ask(method, at, content, { depth: given });
      expect([200, 207, 304, 400, 403, 404, 405, 507]).toContain(status);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
