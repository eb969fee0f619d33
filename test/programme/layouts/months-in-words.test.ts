import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const PAGE = `Hội cựu học viên gặp mặt
- Thứ Hai, 02 tháng Ba năm 2026 09:15
- Người viết: N.V.
Hội cựu học viên Trường Ví dụ sẽ có buổi gặp mặt lần thứ 12 vào lúc 10 giờ sáng Chủ Nhật, 15 Tháng Ba, tại nhà hàng Mẫu.
Mọi thắc mắc xin liên lạc Ban tổ chức.`;

test('a day with its month in words has the year of the page’s stamp, which is no entry itself', () => {
  expect(
    programmeOf(PAGE).items.map(({ start, startTime, title, location, review }) => ({
      start,
      startTime,
      title,
      location,
      review,
    })),
  ).toEqual([
    {
      start: '2026-03-15',
      startTime: '10:00',
      title: 'Buổi gặp mặt lần thứ 12',
      location: 'nhà hàng Mẫu',
      review: [],
    },
  ]);
});

test('heads the hours of its day', () => {
  const text = `CHƯƠNG TRÌNH HỘI TRẠI NĂM 2026

Thứ Bảy, 6 Tháng Sáu
8:00 giờ sáng: Dựng lều
7:00 giờ tối: Lửa trại
Chủ Nhật (7 tháng sáu năm 2026)
9:00 giờ sáng: Bế mạc`;
  expect(programmeOf(text).items.map(({ start, startTime, title, lunar }) => [start, startTime, title, lunar])).toEqual(
    [
      ['2026-06-06', '08:00', 'Dựng lều', null],
      ['2026-06-06', '19:00', 'Lửa trại', null],
      ['2026-06-07', '09:00', 'Bế mạc', null],
    ],
  );
});
