import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Sentences below a list that say what is done in a case, or was done, are none of its entries and put none in doubt. */

const below = (said: string) =>
  readProgramme(
    [
      'ĐẢNG ỦY XÃ VÍ DỤ',
      'THÔNG BÁO',
      'Lịch tiếp công dân quý III năm 2026',
      '',
      'Tháng\tBí thư\tChủ tịch',
      'Tháng 7/2026\tNgày 10\tNgày 20',
      'Tháng 8/2026\tNgày 10\tNgày 20',
      said,
    ].join('\n'),
  ).items.map(({ start, review }) => [start, ...review].join(' | '));

test.each([
  'Ngày 10, 20 hoặc 25 trùng vào ngày nghỉ thì đã chuyển sang ngày làm việc tiếp theo như bảng trên.',
  'Các ngày trùng ngày lễ đã được dời sang ngày làm việc liền kề.',
  'Những ngày trùng thứ Bảy, Chủ nhật thì tiếp vào thứ Hai của tuần kế tiếp.',
  'Đại biểu không thể tiếp công dân theo lịch thì báo Thường trực HĐND trước 03 ngày để phân công đại biểu khác.',
  'Lãnh đạo không tiếp dân theo lịch được thì ủy quyền cho cấp phó tiếp thay.',
])('“%s”', (said) => {
  expect(below(said)).toEqual(['2026-07-10', '2026-07-20', '2026-08-10', '2026-08-20']);
});

test('what is off on a day puts its entry in doubt', () => {
  expect(below('Ngày 20/8 Chủ tịch không tiếp công dân.')).toEqual([
    '2026-07-10',
    '2026-07-20',
    '2026-08-10',
    '2026-08-20 | unclear-status',
  ]);
});

test.each([
  '(từ ngày 08/12 đến sáng ngày 10/12/2026)',
  '(từ chiều ngày 08/12 đến hết sáng ngày 10/12/2026)',
  '(Từ 08/12 đến chiều 10/12/2026)',
])('a title whose days end with a half lasts to that day: “%s”', (days) => {
  const { period, items } = readProgramme(
    [`CHƯƠNG TRÌNH KỲ HỌP THỨ BA ${days}`, 'Ngày\tNội dung', '08/12\tHọp trù bị', '10/12\tHọp bế mạc'].join('\n'),
  );
  expect(period).toEqual({ start: '2026-12-08', end: '2026-12-10' });
  expect(items.flatMap(({ review }) => review)).toEqual([]);
});
