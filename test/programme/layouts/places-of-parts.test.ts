import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Meetings with voters in 2027, each below the numbered name of its point. */
const read = (...points: readonly (readonly string[])[]) =>
  readProgramme(['LỊCH TIẾP XÚC CỬ TRI NĂM 2027', ...points.flat(), ...LAST].join('\n')).items.map(
    ({ start, startTime, title, location, review }) =>
      [start, startTime, title, location, ...review].filter(Boolean).join(' | '),
  );

const LAST = ['3. Tổ đại biểu số 3', '- Ngày 26/5/2027, 08 giờ 00 phút.'];
const AN = '- Ngày 24/5/2027, 19 giờ 30 phút.';
const BA = '- Ngày 25/5/2027, 14 giờ 00 phút.';

test.each([
  ['Nhà sinh hoạt cộng đồng thôn Mẫu'],
  ['Trường Tiểu học Mẫu'],
  ['Hội trường Trường Trung học cơ sở Mẫu'],
  ['Trung tâm học tập cộng đồng xã'],
  ['Nhà văn hóa thôn Mẫu'],
])('a house that is called by what is done in it is the place of its point: “%s”', (place) => {
  const points = [
    [`1. Điểm số 1: ${place} (cử tri các thôn Mẫu, Ví)`, AN],
    ['2. Điểm số 2: Hội trường xã (cử tri là người lao động tham gia tổ tự quản)', BA],
  ];
  expect(read(...points)).toEqual([
    `2027-05-24 | 19:30 | Tiếp xúc cử tri | ${place}`,
    '2027-05-25 | 14:00 | Tiếp xúc cử tri | Hội trường xã',
    '2027-05-26 | 08:00 | Tiếp xúc cử tri',
  ]);
});

test('a place told below a point goes before that in its name, and is that of no other point', () => {
  const points = [
    ['1. Tổ đại biểu số 1 - xã Mẫu', AN, '- Địa điểm: Nhà văn hóa Ví.'],
    ['2. Cụm số 2: Trường Tiểu học Ví', BA, '- Địa điểm: Hội trường xã.'],
  ];
  expect(read(...points)).toEqual([
    '2027-05-24 | 19:30 | Tiếp xúc cử tri | Nhà văn hóa Ví',
    '2027-05-25 | 14:00 | Tiếp xúc cử tri | Hội trường xã',
    '2027-05-26 | 08:00 | Tiếp xúc cử tri',
  ]);
});
