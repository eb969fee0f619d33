import { expect, test } from 'vitest';
import { textApart } from '../../src/programme/run-together.ts';

test.each([
  [
    'Sáng7h30Giao ban tuầnĐịa điểm: P.2Chủ trì: Hiệu trưởng',
    'Sáng: 7h30 Giao ban tuần. Địa điểm: P.2. Chủ trì: Hiệu trưởng',
  ],
  ['Chiều13:30 - 15:00Họp tổSửa | Xóa', 'Chiều: 13:30 - 15:00 Họp tổ'],
  ['TốiCả buổiTrực cơ quan', 'Tối: Cả buổi: Trực cơ quan'],
  ['08:00Hội thảo tại Khu BThành phần: giảng viên', '08:00 Hội thảo tại Khu B. Thành phần: giảng viên'],
])('“%s” had cells: “%s”', (text, expected) => {
  expect(textApart(text)).toBe(expected);
});

test.each([
  'Sáng 7h30: Giao ban tuần. Địa điểm: P.2',
  'Sáng kiến kinh nghiệm năm 2025',
  'Lúc 07:30:00, họp; Chủ trì: Hiệu trưởng',
  'Xem | In',
])('“%s” stays as it is', (text) => {
  expect(textApart(text)).toBe(text);
});
