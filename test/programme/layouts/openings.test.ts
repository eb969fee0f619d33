import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (words: string) =>
  readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(từ ngày 10/5 đến ngày 16/5/2027)',
      'Thứ Sáu, ngày 14/5',
      '- 8h00: Giao ban.',
      'Thứ Bảy, ngày 15/5 - Chủ nhật, ngày 16/5',
      words,
    ].join('\n'),
  )
    .items.slice(1)
    .map(({ start, end, startTime, review }) => [start?.slice(8), end?.slice(8), startTime, ...review]);

test.each([
  ['Hội trại Mẫu (tại sân Mẫu; đ/c An dự khai mạc lúc 07 giờ 30 ngày 15/5).', '15', '07:30'],
  ['Hội chợ làng Mẫu (đ/c Bình dự bế mạc lúc 16 giờ ngày 16/5).', '16', '16:00'],
  ['Thi đấu bóng đá, khai mạc lúc 07 giờ ngày 15/5.', '15', '07:00'],
  ['Liên hoan tiếng hát (trao giải lúc 20h00 ngày 16/5 tại Nhà văn hóa Mẫu).', '16', '20:00'],
  ['Giải cờ tướng (chung kết lúc 14h00 ngày 16/5).', '16', '14:00'],
])('the hour of the opening or the end is of its day alone, and no hour of all days: “%s”', (words, day, hour) => {
  expect(read(words)).toEqual([
    ['15', '16', null],
    [day, day, hour],
  ]);
});

test.each([['Kiểm tra kho lúc 8 giờ ngày 15/5.'], ['Tham quan bảo tàng (xe xuất phát lúc 6 giờ ngày 15/5).']])(
  'an hour that names one of the days and nothing that opens is asked about: “%s”',
  (words) => {
    expect(read(words)).toEqual([['15', '16', expect.any(String), 'unclear-boundary']]);
  },
);

test.each([
  ['Lớp tập huấn, lúc 8 giờ.', '15', '16', '08:00'],
  ['Tiếp dân (8 giờ ngày 15/5).', '15', '15', '08:00'],
  ['Hội trại khai mạc lúc 8 giờ.', '15', '16', '08:00'],
])('other hours stay those of the entry: “%s”', (words, start, end, hour) => {
  expect(read(words)).toEqual([[start, end, hour]]);
});
