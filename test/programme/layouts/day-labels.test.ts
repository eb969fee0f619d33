import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

test.each([
  ['Thứ/ngày: Thứ Hai, 10/5', 'Thứ/ngày: Thứ Ba, 11/5'],
  ['Thứ, ngày: Hai 10/5/2027', 'Thứ, ngày: Ba 11/5/2027'],
  ['NGÀY/THỨ : 10/5 (THỨ HAI)', 'NGÀY/THỨ : 11/5 (THỨ BA)'],
  ['1. Ngày tháng: 10/5', '2. Ngày tháng: 11/5'],
  ['Ngày: 10/5/2027', 'Ngày: 11/5/2027'],
  ['Ngày: Thứ Hai (10/5)', 'Ngày: Thứ Ba (11/5)'],
])('“%s” heads its day', (monday, tuesday) => {
  const { items } = programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      monday,
      '  Buổi sáng: 07 giờ 30: Giao ban toàn cơ quan.',
      '  Buổi chiều: 14 giờ 00: Họp tổ rà soát hồ sơ.',
      tuesday,
      '  Buổi chiều: Kiểm tra kho lưu trữ.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, title, review }) => [start, startTime, title, review.join()])).toEqual([
    ['2027-05-10', '07:30', 'Giao ban toàn cơ quan', ''],
    ['2027-05-10', '14:00', 'Họp tổ rà soát hồ sơ', ''],
    ['2027-05-11', null, 'Kiểm tra kho lưu trữ', ''],
  ]);
});
