import { expect, test } from 'vitest';
import { feedOccurrences } from '../../src/feeds/entries.ts';
import { renderFeed, renderObject } from '../../src/ical/calendar.ts';
import type { Feed, FeedScope } from '../../src/model/feed.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { ProgrammeItem } from '../../src/model/programme.ts';
import { identify } from '../../src/schedule/identify.ts';
import { day, feed } from '../feeds/samples.ts';
import { month } from '../property/month.ts';
import { chance } from '../property/random.ts';
import { draftsOf, item, MOMENT, OFFICE, publish } from '../schedule/samples.ts';
import { readWithIcalJs, readWithNodeIcal } from './reading.ts';
import { inZones, ZONES } from './zones.ts';

/**
 * "A feed that every client loves", as far as it concerns the calendar itself, item by item and with the numbers of the
 * list that the project keeps. What concerns the way there (addresses, headers, 304, revoked links) is held in
 * `test/http`. Left out: 31 to 33 tell users about their clients, 34 to 44 concern CalDAV, 45 and 46 are held in
 * `test/time`, 47 in `test/http`.
 */

const LATER = MOMENT + 86_400;
const OWN: FeedScope = { type: 'person', id: 'giam-doc' };
const WHOLE: FeedScope = { type: 'organization' };

function render(occurrences: readonly Occurrence[], scope: FeedScope = WHOLE, given: Partial<Feed> = {}): string {
  const shown = feedOccurrences(feed(scope, given), occurrences, {
    organization: OFFICE,
    today: day('2025-03-05'),
    calendar: () => [],
  });
  return renderFeed(feed(scope, given), shown).value;
}

const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const valuesOf = (text: string, name: string) =>
  linesOf(text).flatMap((line) => (new RegExp(`^${name}[;:]`).test(line) ? [line.slice(line.indexOf(':') + 1)] : []));
const meeting = (title: string, given: Partial<ProgrammeItem> = {}) =>
  item(title, { slot: 'morning', leaders: ['giam-doc'], units: ['van-phong'], start: '2025-03-06', ...given });

const MIXED = publish([
  meeting('Họp giao ban'),
  meeting('Họp tám giờ', { startTime: '08:00', start: '2025-03-07' }),
  meeting('Đi công tác', { slot: null, start: '2025-03-10', end: '2025-03-12' }),
  meeting('Hội nghị cả ngày', { slot: 'allDay', start: '2025-03-13' }),
  item('Báo cáo quý I', { kind: 'task', timing: 'deadline', start: '2025-03-01', end: '2025-03-31' }),
  item('Nghỉ Tết', { kind: 'dayOff', start: '2025-03-15' }),
]);
const FEED = render(MIXED);

test('7. the same data give the same bytes, and every moment in them is that of a revision', () => {
  expect(inZones(ZONES, () => render(MIXED)).every((text) => text === FEED)).toBe(true);
  const moments = ['DTSTAMP', 'CREATED', 'LAST-MODIFIED'].flatMap((name) => valuesOf(FEED, name));
  expect(new Set(moments)).toEqual(new Set(['20250301T010000Z']));
});

test('10. a year of a busy office stays under 1 MB', () => {
  const year = Array.from({ length: 12 }, (_, i) => publish(month(chance(i), 70), [], MOMENT + i));
  const apart = year.flatMap((list, i) => list.map((one) => ({ ...one, uid: `${i}-${one.uid}` })));
  expect(apart.length).toBeGreaterThan(840);
  expect(Buffer.byteLength(render(apart))).toBeLessThan(1_000_000);
});

test('12. CRLF everywhere, also at the end; no control characters, no BOM, NFC', () => {
  const text = render(publish([meeting(`Ho\u0323p\u0007 giao\u0000 ban\u2028 \ufefftu\u00e2\u0300n`)]));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\ufeff]/u);
  expect(valuesOf(text, 'SUMMARY')).toEqual(['Họp giao ban tuần']);
});

test('13. lines of at most 75 octets, never cut inside a letter, an escape or beside a space', () => {
  const long = Array.from({ length: 60 }, (_, i) =>
    meeting(`${'x'.repeat(i)} Họp, bàn; kế hoạch \\ ươm mầm, giống ${'ệ, '.repeat(30)}`),
  );
  const text = render(publish(long));
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect((/\\*$/.exec(line)![0].length & 1) === 0).toBe(true);
    expect(line).not.toMatch(/^ {2}| $/);
  }
  expect(Buffer.from(text).toString('utf8')).toBe(text);
});

test('14. one bad event does not spoil the feed', () => {
  const bad = { ...MIXED[0]!, uid: 'bad', revisedAt: Number.NaN };
  expect(readWithIcalJs(render([...MIXED, bad])).length).toBe(MIXED.length);
});

test('15. VERSION, PRODID, CALSCALE and METHOD:PUBLISH in feeds, nobody invited, and no METHOD in CalDAV objects', () => {
  expect(linesOf(FEED).slice(1, 5)).toEqual([
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
  ]);
  expect(FEED).not.toContain('ATTENDEE');
  const object = renderObject({ occurrence: MIXED[0]!, busy: true, certain: true, role: null }).value!;
  expect(object).not.toMatch(/METHOD|ATTENDEE|ORGANIZER/);
});

test('16. the name stands as NAME and X-WR-CALNAME, short and on one line', () => {
  const text = render([], WHOLE, { title: `Sở Mẫu\nPhòng A, B; C ${'x'.repeat(400)}` });
  const [name] = valuesOf(text, 'NAME');
  expect(valuesOf(text, 'X-WR-CALNAME')).toEqual([name]);
  expect(name).toMatch(/^Sở Mẫu Phòng A\\, B\\; C x+$/);
  expect(name!.replaceAll('\\', '').length).toBe(255);
});

test('17. REFRESH-INTERVAL and X-PUBLISHED-TTL are durations of hours or minutes, with their T', () => {
  const of = (refreshMinutes: number) => {
    const text = render([], WHOLE, { refreshMinutes });
    return linesOf(text).filter((line) => /^(?:REFRESH|X-PUBL)/.test(line));
  };
  expect(of(60)).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H']);
  expect(of(90)).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:PT1H30M', 'X-PUBLISHED-TTL:PT1H30M']);
  expect(of(1440)).toEqual(['REFRESH-INTERVAL;VALUE=DURATION:P1D', 'X-PUBLISHED-TTL:P1D']);
});

test('18. COLOR is a CSS3 name, X-APPLE-CALENDAR-COLOR the value', () => {
  const of = (color: string) => {
    const text = render([], WHOLE, { color });
    return [valuesOf(text, 'COLOR'), valuesOf(text, 'X-APPLE-CALENDAR-COLOR')].flat();
  };
  expect(of('#4682B4')).toEqual(['steelblue', '#4682B4']);
  expect(of('#4783B5')).toEqual(['steelblue', '#4783B5']);
  expect(of('#00FF00')).toEqual(['seagreen', '#00FF00']);
});

test('19. one VTIMEZONE with one STANDARD at +0700, before the first VEVENT', () => {
  const lines = linesOf(FEED);
  const from = lines.indexOf('BEGIN:VTIMEZONE');
  expect(lines.slice(from, lines.indexOf('END:VTIMEZONE') + 1)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
  expect(from).toBeLessThan(lines.indexOf('BEGIN:VEVENT'));
  expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
});

test('20, 21, 22. every hour bears the TZID of the VTIMEZONE; none floats, none is called Saigon', () => {
  const hours = linesOf(FEED).filter(
    (line) => /^DT(?:START|END)[;:]/.test(line) && /T\d{6}/.test(line) && !line.includes('1970'),
  );
  expect(hours.length).toBe(4);
  for (const line of hours) expect(line).toMatch(/^DT(?:START|END);TZID=Asia\/Ho_Chi_Minh:\d{8}T\d{6}$/);
  expect(FEED).not.toContain('Saigon');
});

test('23. all-day entries are VALUE=DATE with the end after the last day, and say so in no other way', () => {
  expect(linesOf(FEED)).toContain('DTSTART;VALUE=DATE:20250310');
  expect(linesOf(FEED)).toContain('DTEND;VALUE=DATE:20250313');
  expect(FEED).not.toContain('ALLDAYEVENT');
});

test('24. every entry has an end, and an assumed one is said to be assumed', () => {
  expect(valuesOf(FEED, 'DTEND')).toHaveLength(MIXED.length);
  const assumed = valuesOf(render(publish([meeting('Họp', { startTime: '08:00' })])), 'DESCRIPTION');
  expect(assumed[0]).toMatch(/^Giờ kết thúc: dự kiến/);
});

test('25, 26. a change keeps the UID and raises SEQUENCE, LAST-MODIFIED and DTSTAMP, of that entry alone', () => {
  const [a, b] = [meeting('Họp nghiệm thu đề tài nấm'), meeting('Tiếp công dân định kỳ', { slot: 'afternoon' })];
  const before = publish([a, b]);
  const after = publish([{ ...a, slot: 'evening' }, b], before, LATER);
  const told = (list: readonly Occurrence[]) => {
    const text = render(list);
    const names = ['UID', 'SEQUENCE', 'LAST-MODIFIED', 'DTSTAMP'].map((name) => valuesOf(text, name));
    const titles = valuesOf(text, 'SUMMARY');
    return Object.fromEntries(titles.map((title, i) => [title, names.map((values) => values[i])]));
  };
  const [was, is] = [told(before), told(after)];
  const [uid] = was['Họp nghiệm thu đề tài nấm']!;
  expect(is['Họp nghiệm thu đề tài nấm']).toEqual([uid, '1', '20250302T010000Z', '20250302T010000Z']);
  expect(is['Tiếp công dân định kỳ']).toEqual(was['Tiếp công dân định kỳ']);
});

test('26. another hour for the morning raises the SEQUENCE of what follows it', () => {
  const items = [meeting('Họp sáng'), meeting('Họp chiều', { slot: 'afternoon' })];
  const hours = OFFICE.hours.map((set) => ({
    ...set,
    seasons: set.seasons.map((season) => ({ ...season, morning: { ...season.morning, start: '07:00' as never } })),
  }));
  const drafts = draftsOf(items, { organization: { ...OFFICE, hours } });
  const after = identify(publish(items), drafts, { programmeKey: 'so-mau/2025-03', at: LATER, scope: 'full' });
  const text = render(after);
  expect([valuesOf(text, 'SUMMARY'), valuesOf(text, 'SEQUENCE')]).toEqual([
    ['Họp sáng', 'Họp chiều'],
    ['1', '0'],
  ]);
});

test('27. what is cancelled stays for a month, marked in every way, or is dropped where the feed wants that', () => {
  const before = publish([meeting('Họp giao ban')]);
  const gone = publish([], before, LATER);
  const text = render(gone);
  expect(['SUMMARY', 'STATUS', 'TRANSP', 'SEQUENCE'].map((name) => valuesOf(text, name)[0])).toEqual([
    '[HỦY] Họp giao ban',
    'CANCELLED',
    'TRANSPARENT',
    '1',
  ]);
  expect(render(gone, WHOLE, { showCancelled: false })).not.toContain('VEVENT');
});

test("28. a leader's own meetings take time; in other feeds, and all day, nothing does unless the paper says so", () => {
  const told = (scope: FeedScope) => {
    const text = render(MIXED, scope);
    const busy = valuesOf(text, 'X-MICROSOFT-CDO-BUSYSTATUS');
    return valuesOf(text, 'TRANSP').map((value, i) => `${value} ${busy[i]}`);
  };
  expect(told(OWN)).toEqual(['OPAQUE BUSY', 'OPAQUE BUSY', 'TRANSPARENT FREE', 'OPAQUE BUSY']);
  expect(new Set(told(WHOLE))).toEqual(new Set(['TRANSPARENT FREE']));
  expect(new Set(told({ type: 'unit', id: 'van-phong' }))).toEqual(new Set(['TRANSPARENT FREE']));
});

test('29. there is no alarm', () => {
  expect(FEED).not.toContain('VALARM');
});

test('30. a plain description of at most 4 kB, without X-ALT-DESC', () => {
  const long = meeting('Họp', { participantsText: 'Ông A, bà B; '.repeat(2000), note: 'ệ'.repeat(9000) });
  const text = render(publish([long]));
  expect(Buffer.byteLength(valuesOf(text, 'DESCRIPTION')[0]!)).toBeLessThanOrEqual(4096);
  expect(text).not.toMatch(/X-ALT-DESC|<html/);
});

test('two parsers of others read every entry', () => {
  const told = [readWithIcalJs(FEED), readWithNodeIcal(FEED)].map((events) => events.map(({ uid }) => uid).sort());
  expect(told[0]).toEqual(MIXED.map(({ uid }) => uid).sort());
  expect(told[1]).toEqual(told[0]);
});
