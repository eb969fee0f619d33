import { expect, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

/** `về` leads to a new place, or to what a meeting is about. */

const told = (body: string) =>
  itemsOfNotice('Về việc thay đổi địa điểm', body).map(({ start, startTime, slot, title, location, review }) =>
    [start, startTime ?? slot, title, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Chuyển địa điểm tập huấn ngày 06/8/2026 về Sở Nội vụ.', '2026-08-06 | Tập huấn | Sở Nội vụ'],
  ['Chuyển địa điểm tập huấn về Sở Nội vụ ngày 06/8/2026.', '2026-08-06 | Tập huấn về Sở Nội vụ | Sở Nội vụ'],
  ['Họp chi bộ, 9h00 ngày 07/8/2026: đổi phòng họp từ P.201 về P.305.', '2026-08-07 | 09:00 | Họp chi bộ | P.305'],
  ['Chuyển phòng họp giao ban lúc 8h00 ngày 06/8/2026 từ P.201 về P.305.', '2026-08-06 | 08:00 | Họp giao ban | P.305'],
])('to a place that has a name: “%s”', (line, expected) => {
  expect(told(line)).toEqual([expected]);
});

test.each([
  [
    'Thay đổi địa điểm hội nghị về việc sáp nhập thôn ngày 06/8/2026.',
    '2026-08-06 | Hội nghị về việc sáp nhập thôn | unclear-boundary',
  ],
  [
    'Thay đổi địa điểm họp về phòng chống lụt bão lúc 8h00 ngày 06/8/2026.',
    '2026-08-06 | 08:00 | Họp về phòng chống lụt bão | unclear-boundary',
  ],
])('to what it is about, and no place is told: “%s”', (line, expected) => {
  expect(told(line)).toEqual([expected]);
});

test('to words that may be either, which a person looks at', () => {
  expect(told('Chuyển địa điểm họp giao ban lúc 8h00 ngày 06/8/2026 về bãi tập kết vật liệu.')).toEqual([
    '2026-08-06 | 08:00 | Họp giao ban | bãi tập kết vật liệu | unclear-boundary',
  ]);
});

test('what is not called by a name is for a person, too', () => {
  expect(told('Chuyển phòng họp lúc 8h00 ngày 06/8/2026 từ P.201 về P.305.')).toEqual([
    '2026-08-06 | 08:00 | Từ P.201 về P.305 | P.305 | unclear-boundary',
  ]);
});
