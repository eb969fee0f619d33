import { expect, test } from 'vitest';
import { ask, CALENDAR, HOME, responsesOf, treeOf } from './account.ts';

const propfind = (properties: string) =>
  `<?xml version="1.0" encoding="utf-8"?><D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:CS="http://calendarserver.org/ns/" xmlns:A="http://apple.com/ns/ical/">${properties}</D:propfind>`;

test.each(['/', '/dav/', '/dav', '/principals/', '/dav/principals/', `${HOME}`, CALENDAR])(
  'RFC 5397 §3: %s says who is asking',
  (path) => {
    const answer = ask('PROPFIND', path, propfind('<D:prop><D:current-user-principal/></D:prop>'), { depth: '0' });
    expect(answer.status).toBe(207);
    expect(responsesOf(answer)[0]?.['200']).toEqual({
      'current-user-principal': 'href(/dav/principals/so-mau-abc23/)',
    });
  },
);

test('RFC 4791 §6.2.1: the principal leads to the home, which is a plain collection', () => {
  const answer = ask(
    'PROPFIND',
    '/dav/principals/so-mau-abc23/',
    propfind('<D:prop><C:calendar-home-set/><D:resourcetype/><D:displayname/><D:principal-URL/></D:prop>'),
    { depth: '0' },
  );
  expect(responsesOf(answer)).toEqual([
    {
      href: '/dav/principals/so-mau-abc23/',
      status: null,
      '200': {
        'calendar-home-set': `href(${HOME})`,
        resourcetype: 'collection principal',
        displayname: 'Máy của Giám đốc',
        'principal-URL': 'href(/dav/principals/so-mau-abc23/)',
      },
    },
  ]);
  const home = ask('PROPFIND', HOME, propfind('<D:prop><D:resourcetype/></D:prop>'), { depth: '0' });
  expect(responsesOf(home)[0]?.['200']).toEqual({ resourcetype: 'collection' });
});

test('the home lists itself and each calendar with all that clients ask of one', () => {
  const answer = ask(
    'PROPFIND',
    HOME,
    propfind(
      '<D:prop><D:resourcetype/><D:displayname/><A:calendar-color/><A:calendar-order/><C:calendar-description/><C:supported-calendar-component-set/><C:calendar-timezone-id/><D:owner/></D:prop>',
    ),
    { depth: '1' },
  );
  const [home, first, second] = responsesOf(answer);
  expect(home?.href).toBe(HOME);
  expect(first?.href).toBe(CALENDAR);
  expect(first?.['200']).toEqual({
    resourcetype: 'collection calendar',
    displayname: 'Giám đốc <Sở> & Văn phòng',
    'calendar-color': '#4682B4FF',
    'calendar-order': '1',
    'calendar-description': 'Lịch của Giám đốc',
    'supported-calendar-component-set': 'comp',
    'calendar-timezone-id': 'Asia/Ho_Chi_Minh',
    owner: 'href(/dav/principals/so-mau-abc23/)',
  });
  expect(second?.href).toBe(`${HOME}so-mau.holidays/`);
});

test('RFC 3744 §5.4: everything may be read and nothing written', () => {
  const answer = ask('PROPFIND', CALENDAR, propfind('<D:prop><D:current-user-privilege-set/></D:prop>'), {
    depth: '0',
  });
  expect(responsesOf(answer)[0]?.['200']).toEqual({
    'current-user-privilege-set': 'privilege(read) privilege(read-current-user-privilege-set)',
  });
});

test('RFC 6578 §4: ctag and sync token are the same state, and each calendar has its own', () => {
  const body = propfind('<D:prop><D:sync-token/><CS:getctag/></D:prop>');
  const [, first, second] = responsesOf(ask('PROPFIND', HOME, body, { depth: '1' }));
  expect(first?.['200']?.['sync-token']).toMatch(/^urn:lich:sync:[0-9a-f]{16}:30$/);
  expect(first?.['200']?.getctag).toBe(first?.['200']?.['sync-token']);
  expect(second?.['200']?.['sync-token']).toMatch(/:7$/);
});

test('RFC 3253 §3.1.5: the reports of a calendar are named', () => {
  const answer = ask('PROPFIND', CALENDAR, propfind('<D:prop><D:supported-report-set/></D:prop>'), { depth: '0' });
  for (const report of ['calendar-query', 'calendar-multiget', 'free-busy-query', 'sync-collection']) {
    expect(responsesOf(answer)[0]?.['200']?.['supported-report-set']).toContain(`report(${report})`);
  }
});

test('a calendar lists its objects with ETag and type', () => {
  const answer = ask('PROPFIND', CALENDAR, propfind('<D:prop><D:getetag/><D:getcontenttype/></D:prop>'), {
    depth: '1',
  });
  const [, first, ...others] = responsesOf(answer);
  expect(first?.href).toBe(`${CALENDAR}hop-giao-ban.ics`);
  expect(first?.['200']).toEqual({
    getetag: '"hop-giao-ban-1"',
    getcontenttype: 'text/calendar; charset=utf-8; component=VEVENT',
  });
  expect(others).toHaveLength(2);
});

test('RFC 4918 §9.1: what a resource lacks is told as 404, also names that nobody knows', () => {
  const body = propfind('<D:prop><D:getetag/><z:tên xmlns:z="urn:khác"/></D:prop>');
  const [home] = responsesOf(ask('PROPFIND', HOME, body, { depth: '0' }));
  expect(home?.['404']).toEqual({ getetag: '', tên: '' });
});

test.each([{ prefer: 'return=minimal' }, { prefer: 'depth-noroot, return=minimal' }, { brief: 't' }])(
  'RFC 8144 §2.1: with %o what is missing is left out',
  (header) => {
    const body = propfind('<D:prop><D:displayname/><D:getetag/></D:prop>');
    expect(responsesOf(ask('PROPFIND', HOME, body, { depth: '0', ...header }))).toEqual([
      { href: HOME, status: null, '200': { displayname: 'Lịch' } },
    ]);
  },
);

test('RFC 4918 §9.1: no body, allprop and propname are answered; live properties of other RFCs stay out of allprop', () => {
  const path = `${CALENDAR}tiep-dan.ics`;
  const all = {
    resourcetype: '',
    getetag: '"tiep-dan-1"',
    getcontenttype: 'text/calendar; charset=utf-8; component=VEVENT',
    getcontentlength: expect.stringMatching(/^\d+$/),
    getlastmodified: 'Sat, 01 Mar 2025 00:00:00 GMT',
  };
  for (const body of ['', propfind('<D:allprop/>')]) {
    expect(responsesOf(ask('PROPFIND', path, body, { depth: '0' }))[0]?.['200']).toEqual(all);
  }
  const included = propfind('<D:allprop/><D:include><D:owner/></D:include>');
  expect(responsesOf(ask('PROPFIND', path, included, { depth: '0' }))[0]?.['200']).toHaveProperty('owner');
  const names = responsesOf(ask('PROPFIND', CALENDAR, propfind('<D:propname/>'), { depth: '0' }))[0]?.['200'];
  expect(names).toMatchObject({ 'sync-token': '', displayname: '', 'calendar-timezone': '' });
  expect(names).not.toHaveProperty('getetag');
});

test('RFC 4918 §9.1: a depth of infinity, and none, are refused by name', () => {
  for (const headers of [{ depth: 'infinity' }, {}]) {
    const answer = ask('PROPFIND', HOME, propfind('<D:allprop/>'), headers);
    expect(answer.status).toBe(403);
    expect(treeOf(answer).children.map(({ name }) => name)).toEqual(['propfind-finite-depth']);
  }
  expect(ask('PROPFIND', HOME, '', { depth: '7' }).status).toBe(400);
});

test('RFC 4918 §9.1: below an object there is nothing, so infinity and no depth are as 0', () => {
  for (const headers of [{ depth: 'infinity' }, {}]) {
    const answer = ask('PROPFIND', `${CALENDAR}tiep-dan.ics`, propfind('<D:prop><D:getetag/></D:prop>'), headers);
    expect(responsesOf(answer).map((one) => one['200'])).toEqual([{ getetag: '"tiep-dan-1"' }]);
  }
});

test('two hundred properties are answered for, and more are no request of any program', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `<D:a${i}/>`).join('');
  const status = (body: string) => ask('PROPFIND', CALENDAR, propfind(body), { depth: '1' }).status;
  expect(status(`<D:prop>${names(200)}</D:prop>`)).toBe(207);
  expect(status(`<D:prop>${names(201)}</D:prop>`)).toBe(400);
  expect(status(`<D:allprop/><D:include>${names(201)}</D:include>`)).toBe(400);
});

test('Namespaces in XML §3: a name of the xml namespace keeps its own prefix, or the answer could not be read', () => {
  const [calendar] = responsesOf(ask('PROPFIND', CALENDAR, propfind('<D:prop><xml:lang/></D:prop>'), { depth: '0' }));
  expect(calendar?.['404']).toEqual({ lang: '' });
  expect(ask('PROPFIND', CALENDAR, propfind('<D:prop><xml:lang/></D:prop>'), { depth: '0' }).body).toContain(
    '<xml:lang/>',
  );
});

test.each(
  [
    '<not-closed',
    '<a/>',
    '<D:propfind xmlns:D="DAV:"/>',
    '<D:propfind xmlns:D="DAV:"><D:prop></D:propfind>',
    'không phải XML',
    '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><D:propfind xmlns:D="DAV:"><D:prop>&b;</D:prop></D:propfind>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd"><D:propfind xmlns:D="DAV:"><D:allprop/></D:propfind>',
    `<D:propfind xmlns:D="DAV:"><D:prop>${'<D:a>'.repeat(100)}${'</D:a>'.repeat(100)}</D:prop></D:propfind>`,
    '<D:propfind xmlns:D="DAV:"><D:prop>&unknown;</D:prop></D:propfind>',
    '<propfind xmlns="DAV:"><u:prop/></propfind>',
    `<D:propfind xmlns:D="DAV:"><D:allprop ${Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ')}/></D:propfind>`,
  ].map((body) => [body.slice(0, 60), body]),
)('RFC 4918 §8.2: %s is a bad request', (_, body) => {
  expect(ask('PROPFIND', HOME, body, { depth: '0' }).status).toBe(400);
});

test.each([
  '/dav/calendars/so-khac-abc23/',
  '/dav/principals/so-khac-abc23/',
  '/dav/calendars/so-mau-abc23/khong-co/',
  `${CALENDAR}khong-co.ics`,
  '/dav/calendars/so-mau-abc23/../so-khac-abc23/',
  '/dav/calendars/so-mau-abc23/%2e%2e/so-khac-abc23/',
  '/dav/calendars/so-mau-abc23%2Fso-mau.person.an/',
  '/dav/calendars//so-mau-abc23/',
  '/dav/%zz/',
  '/dav/calendars/so-mau-abc23/so-mau.person.an/%00.ics',
  '/khac/',
])('RFC 4918 §9.1: there is nothing at %s, and another account’s is as nothing', (path) => {
  expect(ask('PROPFIND', path, '', { depth: '0' })).toMatchObject({ status: 404, body: '' });
});

test('a path may be escaped in any form, end in a slash or not, and carry a query', () => {
  for (const path of [`${CALENDAR}?x=1`, CALENDAR.slice(0, -1), CALENDAR.replace('so-mau.', 'so%2Dmau%2e')]) {
    expect(ask('PROPFIND', path, '', { depth: '0' }).status).toBe(207);
  }
});
