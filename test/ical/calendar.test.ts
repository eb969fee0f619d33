import { expect, test } from 'vitest';
import { renderFeed, renderObject } from '../../src/ical/calendar.ts';
import { etagOf } from '../../src/ical/etag.ts';
import { renderRevoked } from '../../src/ical/revoked.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import { NO_DETAILS, type Occurrence } from '../../src/model/occurrence.ts';
import { day, feed, MOMENT, occurrence, time } from '../feeds/samples.ts';
import { readWithIcalJs } from './reading.ts';
import { inZones, ZONES } from './zones.ts';

const entry = (given: Partial<Occurrence> = {}, of: Partial<FeedEntry> = {}): FeedEntry => ({
  occurrence: { ...occurrence('Họp giao ban'), uid: 'a-1', ...given },
  busy: true,
  certain: true,
  role: 'chair',
  ...of,
});
const HEAD = feed({ type: 'organization' }, { title: 'Sở Mẫu', description: 'Lịch, tuần; tháng' });
const render = (...entries: readonly FeedEntry[]) => renderFeed(HEAD, entries).value;
const linesOf = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
const lineOf = (name: string, ...entries: readonly FeedEntry[]) =>
  linesOf(render(...entries)).find((line) => line.startsWith(name));

test('a feed with one meeting, every line of it', () => {
  expect(render(entry()).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:Sở Mẫu',
    'X-WR-CALNAME:Sở Mẫu',
    'X-WR-CALDESC:Lịch\\, tuần\\; tháng',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    'COLOR:steelblue',
    'X-APPLE-CALENDAR-COLOR:#4682B4',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'TZNAME:+07',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    'UID:a-1',
    'SEQUENCE:0',
    'DTSTAMP:20250301T010000Z',
    'DTSTART;TZID=Asia/Ho_Chi_Minh:20250305T073000',
    'DTEND;TZID=Asia/Ho_Chi_Minh:20250305T113000',
    'SUMMARY:Họp giao ban',
    'TRANSP:OPAQUE',
    'LOCATION:Phòng họp số 1',
    'DESCRIPTION:Buổi sáng\\, giờ cụ thể không ghi trong chương trìn',
    ' h.\\nÂm lịch: 06/2 (Ất Tỵ)\\nLãnh đạo: Giám đốc\\nChuẩn bị',
    ' : Văn phòng\\nNguồn: Chương trình tháng 3\\; chuong-trinh.txt\\; dòn',
    ' g 1',
    'ORGANIZER;CN="Lịch công tác":mailto:noreply@lich.invalid',
    'STATUS:CONFIRMED',
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    'CREATED:20250301T010000Z',
    'LAST-MODIFIED:20250301T010000Z',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the bytes are the same under every process time zone', () => {
  const entries = [
    entry(),
    entry({ uid: 'a-2', when: { type: 'days', start: day('2025-03-05'), end: day('2025-03-07') } }),
    entry({ uid: 'a-3', when: { type: 'due', date: day('2025-03-31'), dueTime: null } }),
  ];
  const [first, ...others] = inZones(ZONES, (zone) => ({
    offset: new Date(2025, 2, 5).getTimezoneOffset(),
    zone,
    text: render(...entries),
  }));
  // The zone of the process did change.
  expect(others.map(({ offset }) => offset)).toEqual([300, -420, -780]);
  for (const { text } of others) expect(text).toBe(first!.text);
});

test('all-day entries end on the day after their last', () => {
  const days = entry({ when: { type: 'days', start: day('2025-12-30'), end: day('2025-12-31') } });
  expect(lineOf('DTSTART;V', days)).toBe('DTSTART;VALUE=DATE:20251230');
  expect(lineOf('DTEND', days)).toBe('DTEND;VALUE=DATE:20260101');
});

test('an evening past midnight ends on the next day', () => {
  const when = {
    type: 'clock',
    date: day('2025-12-31'),
    start: time('22:00'),
    end: time('00:30'),
    endDate: day('2026-01-01'),
  } as const;
  expect(lineOf('DTEND', entry({ when: { ...when, endAssumed: false } }))).toBe(
    'DTEND;TZID=Asia/Ho_Chi_Minh:20260101T003000',
  );
});

test('the state of an entry stands in its title, its status and its time', () => {
  const told = (given: Partial<Occurrence>, of: Partial<FeedEntry> = {}) =>
    ['SUMMARY', 'STATUS', 'TRANSP', 'X-MICROSOFT-CDO-BUSYSTATUS'].map((name) =>
      lineOf(`${name}:`, entry(given, of))!.slice(name.length + 1),
    );
  expect(told({ status: 'cancelled' }, { busy: false })).toEqual([
    '[HỦY] Họp giao ban',
    'CANCELLED',
    'TRANSPARENT',
    'FREE',
  ]);
  expect(told({ status: 'postponed' }, { busy: false })).toEqual([
    '[HOÃN] Họp giao ban',
    'CANCELLED',
    'TRANSPARENT',
    'FREE',
  ]);
  expect(told({ status: 'tentative' })).toEqual(['Họp giao ban', 'TENTATIVE', 'OPAQUE', 'TENTATIVE']);
  expect(told({}, { certain: false, busy: false })).toEqual(['Họp giao ban', 'TENTATIVE', 'TRANSPARENT', 'FREE']);
});

test('what is due, and a day off that does not say so, is named', () => {
  const due = { type: 'due', date: day('2025-03-31'), dueTime: null } as const;
  expect(lineOf('SUMMARY', entry({ kind: 'task', summary: 'Báo cáo quý I', when: due }))).toBe(
    'SUMMARY:Hạn: Báo cáo quý I',
  );
  expect(lineOf('SUMMARY', entry({ kind: 'dayOff', summary: 'Chủ nhật' }))).toBe('SUMMARY:Nghỉ: Chủ nhật');
  expect(lineOf('SUMMARY', entry({ kind: 'dayOff', summary: 'Nghỉ Tết Dương lịch' }))).toBe(
    'SUMMARY:Nghỉ Tết Dương lịch',
  );
  expect(lineOf('SUMMARY', entry({ summary: ' \u0007 ' }))).toBe('SUMMARY:Không ghi nội dung');
});

test('one bad entry is left out and told, the others go out', () => {
  const bad = entry({
    uid: 'a-2',
    summary: 'Họp B',
    when: { type: 'days', start: day('2025-03-05'), end: day('2025-02-30') },
  });
  const { value, notices } = renderFeed(HEAD, [entry(), bad, entry({ summary: 'Họp C' })]);
  expect(readWithIcalJs(value).map(({ uid }) => uid)).toEqual(['a-1']);
  expect(notices).toEqual([
    { code: 'entry-left-out', severity: 'problem', line: 1, item: '1', data: { printed: 'Họp B', reason: 'date' } },
    { code: 'entry-left-out', severity: 'problem', line: 1, item: '1', data: { printed: 'Họp C', reason: 'uid' } },
  ]);
});

test('a feed without entries is a calendar all the same', () => {
  const text = render();
  expect(text).toContain('BEGIN:VTIMEZONE\r\n');
  expect(text).not.toContain('VEVENT');
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

test('an object for a CalDAV server has one event and neither METHOD nor ORGANIZER', () => {
  const { value, notices } = renderObject(entry());
  expect(notices).toEqual([]);
  expect(linesOf(value!).filter((line) => /^(?:METHOD|ORGANIZER|NAME|X-WR|REFRESH|COLOR)/.test(line))).toEqual([]);
  expect(linesOf(value!).slice(0, 4)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'CALSCALE:GREGORIAN',
  ]);
  expect(readWithIcalJs(value!)).toHaveLength(1);
  expect(renderObject(entry({ uid: '' })).value).toBeNull();
});

test('a link that was taken back answers with one entry that says so', () => {
  const text = renderRevoked(MOMENT);
  expect(readWithIcalJs(text).map(({ summary, start, end }) => [summary, start, end])).toEqual([
    ['Liên kết đã thu hồi', '2025-03-01', '2025-03-02'],
  ]);
  expect(linesOf(text)).toContain('REFRESH-INTERVAL;VALUE=DURATION:P7D');
  expect(renderRevoked(MOMENT)).toBe(text);
});

test('an ETag is quoted, strong, and made from the bytes', () => {
  expect(etagOf('')).toBe('"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"');
  expect(etagOf(render(entry()))).toBe(etagOf(Buffer.from(render(entry()))));
  expect(etagOf(render(entry()))).not.toBe(etagOf(render(entry({ details: NO_DETAILS }))));
});
