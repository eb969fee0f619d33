import { expect, test } from 'vitest';
import { ACCOUNT, ask, CALENDAR, calendar, event, HOME, OBJECTS, responsesOf, treeOf } from './account.ts';

const NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"';
const query = (filter: string, prop = '<D:prop><D:getetag/></D:prop>') =>
  `<C:calendar-query ${NAMESPACES}>${prop}<C:filter><C:comp-filter name="VCALENDAR">${filter}</C:comp-filter></C:filter></C:calendar-query>`;
const found = (filter: string, depth = '1') =>
  responsesOf(ask('REPORT', CALENDAR, query(filter), { depth })).map(({ href }) => href.replace(CALENDAR, ''));
const ALL = ['hop-giao-ban.ics', 'tiep-dan.ics', 'di-co-so.ics'];
const within = (start: string, end: string) =>
  `<C:comp-filter name="VEVENT"><C:time-range start="${start}" end="${end}"/></C:comp-filter>`;

test('RFC 4791 §7.8.1: events of a time range, the end excluded', () => {
  expect(found('<C:comp-filter name="VEVENT"/>')).toEqual(ALL);
  expect(found(within('20250303T000000Z', '20250304T000000Z'))).toEqual(['hop-giao-ban.ics']);
  // 08:00 to 10:00 in Viet Nam is 01:00 to 03:00 UTC.
  expect(found(within('20250303T030000Z', '20250303T040000Z'))).toEqual([]);
  expect(found(within('20250303T025959Z', '20250303T040000Z'))).toEqual(['hop-giao-ban.ics']);
  expect(found(within('20250302T000000Z', '20250303T010000Z'))).toEqual([]);
  expect(found(within('20250302T000000Z', '20250303T010001Z'))).toEqual(['hop-giao-ban.ics']);
  // The whole day in Viet Nam begins at 17:00 UTC of the day before.
  expect(found(within('20250309T170000Z', '20250309T170001Z'))).toEqual(['di-co-so.ics']);
  expect(found('<C:comp-filter name="VEVENT"><C:time-range start="20250304T000000Z"/></C:comp-filter>')).toEqual(
    ALL.slice(1),
  );
  expect(found('<C:comp-filter name="VEVENT"><C:time-range end="20250304T000000Z"/></C:comp-filter>')).toEqual(
    ALL.slice(0, 1),
  );
});

test('RFC 4791 §9.7.1: other components are not there, and can be asked to be missing', () => {
  expect(found('<C:comp-filter name="VTODO"/>')).toEqual([]);
  expect(found('<C:comp-filter name="VTODO"><C:is-not-defined/></C:comp-filter>')).toEqual(ALL);
  expect(found('<C:comp-filter name="VEVENT"><C:comp-filter name="VALARM"/></C:comp-filter>')).toEqual([]);
  expect(found('')).toEqual(ALL);
});

test.each([
  [
    '<C:prop-filter name="UID"><C:text-match collation="i;octet">tiep-dan</C:text-match></C:prop-filter>',
    ['tiep-dan.ics'],
  ],
  ['<C:prop-filter name="SUMMARY"><C:text-match collation="i;octet">họp</C:text-match></C:prop-filter>', []],
  ['<C:prop-filter name="SUMMARY"><C:text-match>HọP GIAO</C:text-match></C:prop-filter>', ['hop-giao-ban.ics']],
  [
    '<C:prop-filter name="SUMMARY"><C:text-match collation="i;unicode-casemap">TIẾP CÔNG</C:text-match></C:prop-filter>',
    ['tiep-dan.ics'],
  ],
  ['<C:prop-filter name="SUMMARY"><C:text-match>ban, tuần</C:text-match></C:prop-filter>', ['hop-giao-ban.ics']],
  [
    '<C:prop-filter name="SUMMARY"><C:text-match negate-condition="yes">giao ban</C:text-match></C:prop-filter>',
    ['tiep-dan.ics', 'di-co-so.ics'],
  ],
  [
    '<C:prop-filter name="DESCRIPTION"><C:text-match>nhiệm vụ  tại các xã</C:text-match></C:prop-filter>',
    ['di-co-so.ics'],
  ],
  ['<C:prop-filter name="LOCATION"><C:is-not-defined/></C:prop-filter>', ['tiep-dan.ics', 'di-co-so.ics']],
  [
    '<C:prop-filter name="LOCATION"><C:param-filter name="LANGUAGE"><C:text-match>VI</C:text-match></C:param-filter></C:prop-filter>',
    ['hop-giao-ban.ics'],
  ],
  [
    '<C:prop-filter name="LOCATION"><C:param-filter name="ALTREP"><C:is-not-defined/></C:param-filter></C:prop-filter>',
    ['hop-giao-ban.ics'],
  ],
  [
    '<C:prop-filter name="DTSTART"><C:time-range start="20250304T000000Z" end="20250305T000000Z"/></C:prop-filter>',
    ['tiep-dan.ics'],
  ],
])('RFC 4791 §9.7.2 to §9.7.5: %s', (filter, expected) => {
  expect(found(`<C:comp-filter name="VEVENT">${filter}</C:comp-filter>`)).toEqual(expected);
});

test.each([
  ['valid-filter', within('20250303', '20250304T000000Z')],
  ['valid-filter', within('20250305T000000Z', '20250304T000000Z')],
  ['valid-filter', within('20250230T000000Z', '20250304T000000Z')],
  ['valid-filter', '<C:comp-filter name="VEVENT"><C:time-range/></C:comp-filter>'],
  ['valid-filter', '<C:comp-filter/>'],
  ['supported-filter', '<C:comp-filter name="VEVENT"><C:wish/></C:comp-filter>'],
  [
    'supported-collation',
    '<C:comp-filter name="VEVENT"><C:prop-filter name="UID"><C:text-match collation="i;klingon">a</C:text-match></C:prop-filter></C:comp-filter>',
  ],
])('RFC 4791 §7.8: CALDAV:%s', (condition, filter) => {
  const answer = ask('REPORT', CALENDAR, query(filter), { depth: '1' });
  expect(answer.status).toBe(403);
  expect(treeOf(answer).children.map(({ name }) => name)).toEqual([condition]);
});

test('RFC 4791 §7.8: a filter of more parts than any program needs is refused by name', () => {
  const parts = (count: number) =>
    `<C:comp-filter name="VEVENT">${'<C:prop-filter name="UID"/>'.repeat(count)}</C:comp-filter>`;
  expect(found(parts(98))).toEqual(ALL);
  const answer = ask('REPORT', CALENDAR, query(parts(99)), { depth: '1' });
  expect(answer.status).toBe(403);
  expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['supported-filter']);
});

test('an attribute with a prefix, and the declaration of one, is not the attribute of that name', () => {
  expect(found('<C:comp-filter xmlns:name="urn:x" name="VEVENT" D:name="VTODO"/>')).toEqual(ALL);
});

test.each(['7', '', '1, 1'])('RFC 4918 §10.2: a Depth of “%s” is none', (depth) => {
  expect(ask('REPORT', CALENDAR, query('<C:comp-filter name="VEVENT"/>'), { depth }).status).toBe(400);
});

test('RFC 4791 §7.8: without a filter, or with one that is not of VCALENDAR, the query is not valid', () => {
  for (const filter of ['', '<C:filter/>', '<C:filter><C:comp-filter name="VEVENT"/></C:filter>']) {
    const answer = ask('REPORT', CALENDAR, `<C:calendar-query ${NAMESPACES}><D:prop/>${filter}</C:calendar-query>`);
    expect(answer.status).toBe(403);
  }
});

test('calendar data is the object byte for byte, with its ETag beside it', () => {
  const prop = '<D:prop><D:getetag/><C:calendar-data/></D:prop>';
  const answer = ask('REPORT', CALENDAR, query('<C:comp-filter name="VEVENT"/>', prop), { depth: '1' });
  expect(responsesOf(answer).map((one) => one['200'])).toEqual(
    OBJECTS.map(({ etag, body }) => ({ getetag: etag, 'calendar-data': body })),
  );
});

test('RFC 4791 §7.8.1: parts of an object can be asked for, and come as valid lines', () => {
  const prop =
    '<D:prop><C:calendar-data><C:comp name="VCALENDAR"><C:prop name="VERSION"/><C:comp name="VEVENT"><C:prop name="SUMMARY"/><C:prop name="UID" novalue="yes"/></C:comp></C:comp></C:calendar-data></D:prop>';
  const [first] = responsesOf(ask('REPORT', CALENDAR, query('<C:comp-filter name="VEVENT"/>', prop), { depth: '1' }));
  expect(first?.['200']?.['calendar-data']).toBe(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:\r\nSUMMARY:Họp giao ban\\, tuần 10\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
});

test('RFC 4791 §9.6.5: expanded, times are in UTC and the zone is gone', () => {
  const prop =
    '<D:prop><C:calendar-data><C:expand start="20250303T000000Z" end="20250304T000000Z"/></C:calendar-data></D:prop>';
  const filter = within('20250303T000000Z', '20250304T000000Z');
  const [first] = responsesOf(ask('REPORT', CALENDAR, query(filter, prop), { depth: '1' }));
  const data = first?.['200']?.['calendar-data'] ?? '';
  expect(data).toContain('DTSTART:20250303T010000Z\r\nDTEND:20250303T030000Z\r\n');
  expect(data).not.toContain('VTIMEZONE');
});

test('RFC 4791 §9.6: another format of calendar data is refused by name', () => {
  const prop = '<D:prop><C:calendar-data content-type="application/calendar+json"/></D:prop>';
  const answer = ask('REPORT', CALENDAR, query('<C:comp-filter name="VEVENT"/>', prop), { depth: '1' });
  expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['supported-calendar-data']);
});

test('RFC 7809 §6: a time zone by its name is taken, an unknown one refused', () => {
  const zoned = (zone: string) =>
    query('<C:comp-filter name="VEVENT"/>').replace(
      '</C:calendar-query>',
      `<C:timezone-id>${zone}</C:timezone-id></C:calendar-query>`,
    );
  expect(ask('REPORT', CALENDAR, zoned('Asia/Ho_Chi_Minh'), { depth: '1' }).status).toBe(207);
  expect(ask('REPORT', CALENDAR, zoned('Asia/Tokyo'), { depth: '1' }).status).toBe(207);
  const unknown = ask('REPORT', CALENDAR, zoned('Asia/Atlantis'), { depth: '1' });
  expect(treeOf(unknown).children.map(({ name }) => name)).toEqual(['valid-timezone']);
});

const multiget = (hrefs: readonly string[]) =>
  `<C:calendar-multiget ${NAMESPACES}><D:prop><D:getetag/><C:calendar-data/></D:prop>${hrefs.map((href) => `<D:href>${href}</D:href>`).join('')}</C:calendar-multiget>`;

test('RFC 4791 §7.9: each address gets its answer, named as it was asked for', () => {
  const hrefs = [
    `${CALENDAR}tiep-dan.ics`,
    `http://lich.example${CALENDAR}hop-giao-ban.ics`,
    `${CALENDAR.replace('.person', '%2Eperson')}di%2dco-so.ics`,
    `${CALENDAR}khong-co.ics`,
    '/dav/calendars/so-khac-abc23/so-khac.person.an/x.ics',
    `${CALENDAR}../../so-khac-abc23/x.ics`,
    `${CALENDAR}%zz.ics`,
    HOME,
  ];
  const answers = responsesOf(ask('REPORT', CALENDAR, multiget(hrefs)));
  expect(answers.map(({ href }) => href)).toEqual(hrefs);
  expect(answers.slice(0, 3).map((one) => one['200']?.getetag)).toEqual([
    '"tiep-dan-1"',
    '"hop-giao-ban-1"',
    '"di-co-so-1"',
  ]);
  expect(answers.slice(3).map(({ status }) => status)).toEqual(['404', '404', '404', '404', '404']);
});

test('ten thousand addresses are answered, each', () => {
  const hrefs = Array.from({ length: 10_000 }, (_, i) => `${CALENDAR}${i}.ics`);
  expect(responsesOf(ask('REPORT', CALENDAR, multiget(hrefs)))).toHaveLength(10_000);
  expect(ask('REPORT', CALENDAR, multiget([])).status).toBe(400);
});

const tokenOfCalendar = () => {
  const body = `<D:propfind ${NAMESPACES}><D:prop><D:sync-token/></D:prop></D:propfind>`;
  return responsesOf(ask('PROPFIND', CALENDAR, body, { depth: '0' }))[0]?.['200']?.['sync-token'] ?? '';
};
const sync = (token: string, more = '') =>
  `<D:sync-collection ${NAMESPACES}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level>${more}<D:prop><D:getetag/></D:prop></D:sync-collection>`;
const tokenIn = (answer: ReturnType<typeof ask>) =>
  treeOf(answer).children.find(({ name }) => name === 'sync-token')?.text;

test.each([{ depth: '0' }, { depth: '1' }, {}])(
  'RFC 6578 §3.4: an empty token asks for everything, with %o',
  (headers) => {
    const answer = ask('REPORT', CALENDAR, sync(''), headers);
    expect(responsesOf(answer).map(({ href }) => href.replace(CALENDAR, ''))).toEqual(ALL);
    expect(tokenIn(answer)).toBe(tokenOfCalendar());
  },
);

test('RFC 6578 §3.5: what changed comes with its ETag, what is gone as 404 without properties', () => {
  const answer = ask('REPORT', CALENDAR, sync(tokenOfCalendar().replace(/30$/, '20')));
  expect(responsesOf(answer)).toEqual([
    { href: `${CALENDAR}tiep-dan.ics`, status: null, '200': { getetag: '"tiep-dan-1"' } },
    { href: `${CALENDAR}da-huy.ics`, status: '404' },
  ]);
  expect(tokenIn(answer)).toBe(tokenOfCalendar());
});

test('where nothing changed, the token stays the same', () => {
  const answer = ask('REPORT', CALENDAR, sync(tokenOfCalendar()));
  expect(responsesOf(answer)).toEqual([]);
  expect(tokenIn(answer)).toBe(tokenOfCalendar());
});

test.each(['urn:lich:sync:0000000000000000:30', 'http://sabre.io/ns/sync/3', '30', 'x'.repeat(5000)])(
  'RFC 6578 §3.2: DAV:valid-sync-token for %s',
  (token) => {
    const answer = ask('REPORT', CALENDAR, sync(token));
    expect(answer.status).toBe(403);
    expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['valid-sync-token']);
  },
);

test('RFC 6578 §3.2: a state that is forgotten is as unknown as one that never was', () => {
  const answer = ask('REPORT', CALENDAR, sync(tokenOfCalendar().replace(/30$/, '10')));
  expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['valid-sync-token']);
});

test('RFC 6578 §3.7: a limit that is too small is refused, not cut short', () => {
  const limit = (most: number) => `<D:limit><D:nresults>${most}</D:nresults></D:limit>`;
  expect(ask('REPORT', CALENDAR, sync('', limit(3))).status).toBe(207);
  const answer = ask('REPORT', CALENDAR, sync('', limit(2)));
  expect(answer.status).toBe(507);
  expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['number-of-matches-within-limits']);
});

test('RFC 4791 §7.10: busy times are told without what for, cut to the range', () => {
  const body = `<C:free-busy-query ${NAMESPACES}><C:time-range start="20250303T020000Z" end="20250401T000000Z"/></C:free-busy-query>`;
  const answer = ask('REPORT', CALENDAR, body, { depth: '1' });
  expect(answer).toMatchObject({ status: 200, headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
  expect(answer.body.split('\r\n').filter((line) => line.startsWith('FREEBUSY'))).toEqual([
    'FREEBUSY;FBTYPE=BUSY:20250303T020000Z/20250303T030000Z',
    'FREEBUSY;FBTYPE=BUSY-TENTATIVE:20250309T170000Z/20250310T170000Z',
  ]);
  expect(answer.body).not.toContain('SUMMARY');
});

test('RFC 5545 §3.3.9: what takes no time keeps nobody busy', () => {
  const moment = event('nhac', '2025-03-03T08:00:00', '2025-03-03T08:00:00');
  const only = { ...ACCOUNT, calendars: [calendar({ objects: new Map([[moment.name, moment]]) })] };
  const body = `<C:free-busy-query ${NAMESPACES}><C:time-range start="20250301T000000Z" end="20250401T000000Z"/></C:free-busy-query>`;
  const answer = ask('REPORT', CALENDAR, body, { depth: '1' }, only);
  expect(answer.status).toBe(200);
  expect(answer.body).not.toContain('FREEBUSY;');
});

test('RFC 3253 §3.6: a report that is not supported is refused by name', () => {
  for (const [path, body] of [
    [CALENDAR, `<D:principal-match ${NAMESPACES}/>`],
    [HOME, sync('')],
  ] as const) {
    const answer = ask('REPORT', path, body);
    expect(answer.status).toBe(403);
    expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['supported-report']);
  }
});
