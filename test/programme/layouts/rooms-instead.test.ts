import { expect, test } from 'vitest';
import { changesIn, itemsOfNotice } from './notices.ts';

/** Rooms that come in place of others, and sittings that are stopped and opened again, each told in its line. */

const read = (...lines: readonly string[]) =>
  changesIn(itemsOfNotice('V/v điều chỉnh lịch thi và lịch làm việc', lines.join('\n')));

test.each([
  ['phòng B305 thay phòng A101', 'phòng B305'],
  ['phòng máy số 2 thay cho phòng máy số 1', 'phòng máy số 2'],
  ['Hội trường lớn (thay phòng A103)', 'Hội trường lớn'],
  ['đổi phòng A102 thành phòng B201', 'phòng B201'],
])('the room that comes in place of another: %s', (rooms, place) => {
  expect(read(`1. Học phần Toán, 7h30 ngày 19/3/2026: ${rooms}.`, '2. Học phần Sử ngày 20/3/2026: không đổi.')).toEqual(
    [`2026-03-19 | 07:30 | Học phần Toán | confirmed | ${place}`, '2026-03-20 | - | Học phần Sử | confirmed'],
  );
});

test.each([
  'tạm ngừng, mở lại 8h00 ngày 31/3/2026',
  'hoãn, họp lại 8h00 ngày 31/3/2026',
  'tạm hoãn, ấn định lại 8h00 ngày 31/3/2026',
])('what is opened again is the thing before: %s', (fate) => {
  expect(
    read(`- Phiên họp hội đồng ngày 17/3/2026 ${fate}.`, '- Buổi thi tay nghề ngày 18/3/2026: không đổi.'),
  ).toEqual(['2026-03-31 | 08:00 | Phiên họp hội đồng | confirmed', '2026-03-18 | - | Buổi thi tay nghề | confirmed']);
});
