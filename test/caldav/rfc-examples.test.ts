import { describe, expect, test } from 'vitest';
import type { AccountView } from '../../src/caldav/view.ts';
import { ask, calendar, event, responsesOf, treeOf } from './account.ts';

/** What the examples of the RFCs ask, of a calendar like theirs; where an RFC's server can write, ours refuses. */

const OBJECTS = [
  event('abcd1', '2006-01-02T12:00:00', '2006-01-02T13:00:00', { lines: ['SUMMARY:Một'] }),
  event('abcd2', '2006-01-04T12:00:00', '2006-01-04T13:00:00', {
    lines: ['SUMMARY:Hai', 'DESCRIPTION:Không hỏi tới'],
    busy: 'BUSY-TENTATIVE',
  }),
  event('abcd3', '2006-01-06T10:00:00', '2006-01-06T11:00:00', {
    lines: [
      'SUMMARY:Ba',
      'ATTENDEE;PARTSTAT=ACCEPTED;ROLE=CHAIR:mailto:cyrus@lich.example',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:lisa@lich.example',
    ],
  }),
];
const ACCOUNT: AccountView = {
  user: 'bernard',
  displayName: 'Bernard',
  calendars: [
    calendar({
      id: 'office',
      objects: new Map(OBJECTS.map((object) => [object.name, object])),
      changesSince: (state) => (state === 20 ? { changed: ['abcd2.ics'], removed: ['abcd4.ics'] } : null),
    }),
  ],
};
const WORK = '/dav/calendars/bernard/office/';
const NAMES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:R="http://ns.example.com/boxschema/"';
const of = (method: string, path: string, body: string, depth = '1') =>
  ask(method, path, `<?xml version="1.0" encoding="utf-8" ?>\n${body}`, { depth }, ACCOUNT);
const short = (response: ReturnType<typeof ask>) => responsesOf(response).map(({ href }) => href.replace(WORK, ''));
const conditionOf = (response: ReturnType<typeof ask>) => treeOf(response).children.map(({ name }) => name);

describe('RFC 4791 §7.8, calendar-query', () => {
  const query = (filter: string, data = '<C:calendar-data/>') =>
    of(
      'REPORT',
      WORK,
      `<C:calendar-query ${NAMES}><D:prop><D:getetag/>${data}</D:prop><C:filter><C:comp-filter name="VCALENDAR">${filter}</C:comp-filter></C:filter></C:calendar-query>`,
    );
  const dataOf = (response: ReturnType<typeof ask>) =>
    responsesOf(response).map((one) => one['200']?.['calendar-data']);
  const JANUARY_4 =
    '<C:comp-filter name="VEVENT"><C:time-range start="20060104T000000Z" end="20060105T000000Z"/></C:comp-filter>';

  test('§7.8.1: parts of the events of a day, and the time zone whole', () => {
    const parts = [
      'SUMMARY',
      'UID',
      'DTSTART',
      'DTEND',
      'DURATION',
      'RRULE',
      'RDATE',
      'EXRULE',
      'EXDATE',
      'RECURRENCE-ID',
    ];
    const response = query(
      JANUARY_4,
      `<C:calendar-data><C:comp name="VCALENDAR"><C:prop name="VERSION"/><C:comp name="VEVENT">${parts.map((name) => `<C:prop name="${name}"/>`).join('')}</C:comp><C:comp name="VTIMEZONE"/></C:comp></C:calendar-data>`,
    );
    expect(response).toMatchObject({ status: 207, headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
    expect(short(response)).toEqual(['abcd2.ics']);
    expect(dataOf(response)).toEqual([
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'BEGIN:VTIMEZONE',
        'TZID:Asia/Ho_Chi_Minh',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0700',
        'TZOFFSETTO:+0700',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:abcd2',
        'DTSTART;TZID=Asia/Ho_Chi_Minh:20060104T120000',
        'DTEND;TZID=Asia/Ho_Chi_Minh:20060104T130000',
        'SUMMARY:Hai',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ]);
  });

  test('§7.8.2: where nothing recurs, a limit of the recurrence set leaves objects whole', () => {
    const limit = '<C:limit-recurrence-set start="20060103T000000Z" end="20060105T000000Z"/>';
    const response = query(JANUARY_4, `<C:calendar-data>${limit}</C:calendar-data>`);
    expect(dataOf(response)).toEqual([OBJECTS[1]?.body]);
  });

  test('§7.8.3: expanded, in UTC', () => {
    const expand = '<C:expand start="20060103T000000Z" end="20060105T000000Z"/>';
    const [data] = dataOf(query(JANUARY_4, `<C:calendar-data>${expand}</C:calendar-data>`));
    expect(data).toContain('DTSTART:20060104T050000Z\r\nDTEND:20060104T060000Z\r\n');
    expect(data).not.toContain('TZID');
  });

  test.each([
    [
      '§7.8.4: free-busy components',
      '<C:comp-filter name="VFREEBUSY"><C:time-range start="20060102T000000Z" end="20060103T000000Z"/></C:comp-filter>',
    ],
    [
      '§7.8.5: to-dos by alarm',
      '<C:comp-filter name="VTODO"><C:comp-filter name="VALARM"><C:time-range start="20060106T100000Z" end="20060107T100000Z"/></C:comp-filter></C:comp-filter>',
    ],
    [
      '§7.8.9: pending to-dos',
      '<C:comp-filter name="VTODO"><C:prop-filter name="COMPLETED"><C:is-not-defined/></C:prop-filter><C:prop-filter name="STATUS"><C:text-match negate-condition="yes">CANCELLED</C:text-match></C:prop-filter></C:comp-filter>',
    ],
    [
      '§7.8.10: a property that no object carries',
      '<C:comp-filter name="VEVENT"><C:prop-filter name="X-ABC-GUID"><C:text-match>ABC</C:text-match></C:prop-filter></C:comp-filter>',
    ],
  ])('%s: an empty multistatus', (_, filter) => {
    const response = query(filter);
    expect(response.status).toBe(207);
    expect(treeOf(response)).toMatchObject({ name: 'multistatus', children: [] });
  });

  test('§7.8.6: an event by its UID', () => {
    const uid = '<C:prop-filter name="UID"><C:text-match collation="i;octet">abcd3</C:text-match></C:prop-filter>';
    const response = query(`<C:comp-filter name="VEVENT">${uid}</C:comp-filter>`);
    expect(responsesOf(response)).toEqual([
      { href: `${WORK}abcd3.ics`, status: null, '200': { getetag: '"abcd3-1"', 'calendar-data': OBJECTS[2]?.body } },
    ]);
  });

  test.each([
    ['lisa', ['abcd3.ics']],
    ['cyrus', []],
  ])('§7.8.7: what %s has not answered yet', (who, expected) => {
    const attendee = `<C:prop-filter name="ATTENDEE"><C:text-match collation="i;ascii-casemap">mailto:${who}@lich.example</C:text-match><C:param-filter name="PARTSTAT"><C:text-match collation="i;ascii-casemap">needs-action</C:text-match></C:param-filter></C:prop-filter>`;
    expect(short(query(`<C:comp-filter name="VEVENT">${attendee}</C:comp-filter>`))).toEqual(expected);
  });

  test('§7.8.8: all events', () => {
    expect(short(query('<C:comp-filter name="VEVENT"/>'))).toEqual(['abcd1.ics', 'abcd2.ics', 'abcd3.ics']);
  });
});

test('RFC 4791 §7.9.1: one object that is there, and one that is not', () => {
  const response = of(
    'REPORT',
    WORK,
    `<C:calendar-multiget ${NAMES}><D:prop><D:getetag/><C:calendar-data/></D:prop><D:href>${WORK}abcd1.ics</D:href><D:href>${WORK}mtg1.ics</D:href></C:calendar-multiget>`,
  );
  expect(responsesOf(response)).toEqual([
    { href: `${WORK}abcd1.ics`, status: null, '200': { getetag: '"abcd1-1"', 'calendar-data': OBJECTS[0]?.body } },
    { href: `${WORK}mtg1.ics`, status: '404' },
  ]);
});

test('RFC 4791 §7.10.1: busy times of a day', () => {
  const range = '<C:time-range start="20060104T140000Z" end="20060105T220000Z"/>';
  const busy = (given: string) => of('REPORT', WORK, `<C:free-busy-query ${NAMES}>${given}</C:free-busy-query>`);
  expect(busy(range)).toMatchObject({ status: 200, headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
  expect(busy(range).body).not.toContain('FREEBUSY;');
  const lines = busy(range.replace('T140000Z', 'T000000Z')).body.split('\r\n');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines).toContain('DTSTART:20060104T000000Z');
  expect(lines).toContain('DTEND:20060105T220000Z');
  expect(lines.filter((line) => line.startsWith('FREEBUSY'))).toEqual([
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20060104T050000Z/20060104T060000Z',
  ]);
});

describe('RFC 6578 §3, sync-collection', () => {
  const sync = (token: string, more = '') =>
    of(
      'REPORT',
      WORK,
      `<D:sync-collection ${NAMES}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level>${more}<D:prop><D:getetag/><R:bigbox/></D:prop></D:sync-collection>`,
      '0',
    );
  const tokenIn = (response: ReturnType<typeof ask>) =>
    treeOf(response).children.find(({ name }) => name === 'sync-token')?.text ?? '';

  test('§3.8: the first time everything, with what a member lacks told as missing', () => {
    const response = sync('');
    expect(responsesOf(response)).toEqual(
      ['abcd1', 'abcd2', 'abcd3'].map((name) => {
        const got = { '200': { getetag: `"${name}-1"` }, '404': { bigbox: '' } };
        return { href: `${WORK}${name}.ics`, status: null, ...got };
      }),
    );
    expect(tokenIn(response)).toMatch(/^urn:lich:sync:[0-9a-f]{16}:30$/);
  });

  test('§3.9: then what changed, and what was removed', () => {
    const first = tokenIn(sync(''));
    const response = sync(first.replace(/30$/, '20'));
    expect(responsesOf(response)).toEqual([
      { href: `${WORK}abcd2.ics`, status: null, '200': { getetag: '"abcd2-1"' }, '404': { bigbox: '' } },
      { href: `${WORK}abcd4.ics`, status: '404' },
    ]);
    expect(tokenIn(response)).toBe(first);
  });

  test('§3.7: with a limit that is too small the whole is refused', () => {
    const response = sync('', '<D:limit><D:nresults>1</D:nresults></D:limit>');
    expect(response.status).toBe(507);
    expect(conditionOf(response)).toEqual(['number-of-matches-within-limits']);
  });
});

describe('RFC 4918 §9', () => {
  const propfind = (inside: string, path: string, depth: string) =>
    of('PROPFIND', path, `<D:propfind ${NAMES}>${inside}</D:propfind>`, depth);

  test('§9.1.3: named properties, of them some unknown', () => {
    const names = '<D:prop><R:bigbox/><R:author/><D:displayname/></D:prop>';
    expect(responsesOf(propfind(names, WORK, '0'))).toEqual([
      {
        href: WORK,
        status: null,
        '200': { displayname: 'Giám đốc <Sở> & Văn phòng' },
        '404': { bigbox: '', author: '' },
      },
    ]);
  });

  test('§9.1.4: names alone', () => {
    const [home, work] = responsesOf(propfind('<D:propname/>', '/dav/calendars/bernard/', '1'));
    expect(home).not.toHaveProperty('404');
    expect(home?.['200']).toMatchObject({ resourcetype: '', displayname: '' });
    expect(work?.['200']).toMatchObject({ 'sync-token': '', 'supported-calendar-component-set': '' });
  });

  test('§9.1.5, §9.1.6: all of them, and what is included besides', () => {
    expect(responsesOf(propfind('<D:allprop/>', WORK, '0'))[0]).not.toHaveProperty('200.supported-report-set');
    const included = '<D:allprop/><D:include><D:supported-live-property-set/><D:supported-report-set/></D:include>';
    const [work] = responsesOf(propfind(included, WORK, '0'));
    expect(work?.['200']).toMatchObject({ resourcetype: 'collection calendar' });
    expect(work?.['200']?.['supported-report-set']).toContain('report(sync-collection)');
  });

  test('§9.2.2: each property that would be set or removed is answered for', () => {
    const set = '<D:set><D:prop><R:authors><R:author>Jim</R:author></R:authors></D:prop></D:set>';
    const remove = '<D:remove><D:prop><R:copyright-owner/></D:prop></D:remove>';
    const response = of('PROPPATCH', WORK, `<D:propertyupdate ${NAMES}>${set}${remove}</D:propertyupdate>`);
    expect(response.status).toBe(207);
    expect(responsesOf(response)).toEqual([
      { href: WORK, status: null, '403': { authors: '', 'copyright-owner': '' } },
    ]);
  });

  test.each([
    ['§9.3.2 MKCOL', 'MKCOL', '/dav/calendars/bernard/moi/', ''],
    ['§9.6.1 DELETE', 'DELETE', WORK, ''],
    ['§9.8.6 COPY', 'COPY', `${WORK}abcd1.ics`, ''],
    ['§9.9.5 MOVE', 'MOVE', `${WORK}abcd1.ics`, ''],
    [
      '§9.10.7 LOCK',
      'LOCK',
      `${WORK}abcd1.ics`,
      `<D:lockinfo ${NAMES}><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockinfo>`,
    ],
  ])('%s is refused, and what was there is there', (_, method, path, body) => {
    const response = of(method, path, body);
    expect(response.status).toBe(403);
    expect(conditionOf(response)).toEqual(['need-privileges']);
    expect(of('GET', `${WORK}abcd1.ics`, '').status).toBe(200);
  });
});

test('RFC 5397 §3: who is asking, by one request of the root', () => {
  const response = of(
    'PROPFIND',
    '/',
    `<D:propfind ${NAMES}><D:prop><D:current-user-principal/></D:prop></D:propfind>`,
    '0',
  );
  expect(responsesOf(response)).toEqual([
    { href: '/', status: null, '200': { 'current-user-principal': 'href(/dav/principals/bernard/)' } },
  ]);
});
