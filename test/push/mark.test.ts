import { expect, test } from 'vitest';
import { markOf } from '../../src/push/mark.ts';

const SENT = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//Lich//VI\r
BEGIN:VTIMEZONE\r
TZID:Asia/Ho_Chi_Minh\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
END:STANDARD\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:1\r
SEQUENCE:2\r
DTSTAMP:20250301T000000Z\r
DTSTART;TZID=Asia/Ho_Chi_Minh:20250310T073000\r
DTEND;TZID=Asia/Ho_Chi_Minh:20250310T113000\r
SUMMARY:Họp giao ban\\, tuần 11\r
LOCATION:Phòng họp số 2\r
CATEGORIES:A,B\r
END:VEVENT\r
END:VCALENDAR\r
`;

/** As Cyrus, Radicale and SOGo give it back: other order, other folding, lines of their own. */
const REWRITTEN = `BEGIN:VCALENDAR
PRODID:-//Another//Server
VERSION:2.0
BEGIN:VEVENT
CLASS:PUBLIC
CATEGORIES:A
CATEGORIES:B
SUMMARY:Họp gi
 ao ban\\, tuần 11
LOCATION;LANGUAGE="vi":Phòng họp số 2
DTEND;TZID="Asia/Ho_Chi_Minh":20250310T113000
DTSTART;TZID=Asia/Ho_Chi_Minh:20250310T073000
SEQUENCE:2
UID:1
DTSTAMP:20250301T000000Z
END:VEVENT
END:VCALENDAR
`;

test('an object that a server has rewritten is known again', () => {
  expect(markOf(REWRITTEN)).toBe(markOf(SENT));
});

test.each([
  ['SUMMARY:Họp giao ban\\, tuần 11', 'SUMMARY:Họp giao ban\\, tuần 12'],
  ['20250310T073000', '20250310T080000'],
  ['LOCATION:Phòng họp số 2', 'LOCATION:Hội trường'],
  ['SEQUENCE:2', 'SEQUENCE:3'],
])('one in which somebody changed %s is not', (before, after) => {
  expect(markOf(SENT.replace(before, after))).not.toBe(markOf(SENT));
});

test('what is no event has a mark of its own', () => {
  expect(markOf('<html></html>')).toBe(markOf(''));
  expect(markOf('')).not.toBe(markOf(SENT));
});
