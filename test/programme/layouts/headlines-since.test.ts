import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: string[]) =>
  programmeOf(lines.join('\n\n')).items.map(({ start, end, title, review }) =>
    [start, end === start ? null : end, title, review.length > 0 ? '?' : null].filter(Boolean).join(' | '),
  );
const STAMP = 'Thứ tư, 24/09/2025 | 17:05';
const SECTION = 'Chính trị';
const MEETINGS = [
  'Tổ đại biểu số 1 tiếp xúc cử tri xã Một vào sáng 29-9 tại hội trường xã.',
  'Tổ đại biểu số 2 tiếp xúc cử tri xã Hai vào sáng 30-9 tại nhà văn hóa.',
  'Tổ đại biểu số 3 tiếp xúc cử tri xã Ba vào chiều 03-10 tại nhà văn hóa.',
];
const READ = [
  '2025-09-29 | Tổ đại biểu số 1 tiếp xúc cử tri xã Một tại hội trường xã',
  '2025-09-30 | Tổ đại biểu số 2 tiếp xúc cử tri xã Hai tại nhà văn hóa',
  '2025-10-03 | Tổ đại biểu số 3 tiếp xúc cử tri xã Ba tại nhà văn hóa',
];

test.each(['Đại biểu tiếp xúc cử tri trước kỳ họp từ ngày 29-9', 'Tiếp xúc cử tri trước kỳ họp thứ mười từ 29/9'])(
  'a headline that says since when is no entry of that day above days that say until when: “%s”',
  (headline) => {
    const whole = 'Các cuộc tiếp xúc cử tri diễn ra từ ngày 29-9 đến 3-10.';
    expect(read(STAMP, SECTION, headline, whole, ...MEETINGS)).toEqual(READ);
  },
);

test('beside an entry of its day alone how long it lasts is asked about', () => {
  expect(read(STAMP, SECTION, 'Đại biểu tiếp xúc cử tri trước kỳ họp từ ngày 29-9', ...MEETINGS)).toEqual([
    '2025-09-29 | Đại biểu tiếp xúc cử tri trước kỳ họp | ?',
    ...READ,
  ]);
});
