import { expect, test } from 'vitest';
import { isDateLine } from '#src/programme/date-line.ts';

test.each(['Ví Dụ, ngày 03 tháng 3 năm 2026', 'TP. Mẫu, ngày 1 tháng 12 năm 2026.'])('“%s” signs a paper', (text) => {
  expect(isDateLine(text)).toBe(true);
});

test.each([
  'Hội nghị tổng kết, ngày 03 tháng 3 năm 2026',
  'Ví Dụ, ngày 03 tháng 3 năm 2026: họp giao ban',
  'Ngày 03 tháng 3 năm 2026',
])('“%s” does not', (text) => {
  expect(isDateLine(text)).toBe(false);
});
