import { expect, test } from 'vitest';
import { isNoEntry } from '../../src/programme/no-entry.ts';

test.each([
  'Thứ Hai (ngày 06/9/2027) làm việc bình thường.',
  'Từ ngày 07/9, học sinh đi học trở lại bình thường',
  'Ngày 05/5 các bộ phận hoạt động lại bình thường',
  'Minh Họa, ngày 03 tháng 3 năm 2026',
  'ngày 31/7/2026',
])('“%s” is no entry', (text) => {
  expect(isNoEntry(text)).toBe(true);
});

test.each([
  'Ngày 06/9/2027, họp giao ban',
  'Giao ban khối 12/5, 8h00',
  'Giao lưu văn nghệ 19h00 ngày 08/5',
  'Hội nghị, ngày 03 tháng 3 năm 2026 tại Hội trường',
  'Sáng 05/5 khám bệnh',
  'Lê Văn Ví, ngày 31/7/2026',
  'Họp chi bộ, ngày 03 tháng 3 năm 2026',
])('“%s” may be one', (text) => {
  expect(isNoEntry(text)).toBe(false);
});
