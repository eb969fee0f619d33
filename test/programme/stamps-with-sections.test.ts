import { expect, test } from 'vitest';
import { isStamp } from '../../src/programme/asides.ts';

test.each([
  '07/11/2026 14:22 | Chuyên mục: Đất đai - Xây dựng',
  'Chuyên mục: Y tế | 07/11/2026 14:22',
  'Thứ Bảy, 07/11/2026 - 14:22 - Danh mục: Tin của xã',
  '07/11/2026 14:22 • Mục: Thông báo • 96 lượt đọc',
  '14:22 07/11/2026 | Thể loại: Văn bản mới',
])('in which part of its site a page stands goes with when it was made (%s)', (line) => {
  expect(isStamp(line)).toBe(true);
});

test.each([
  '07/11/2026 14:22 | Chuyên đề: Đất đai - Xây dựng',
  '07/11/2026, 14h22: Chuyên mục: Nhà nông cần biết',
  '07/11/2026 14:22 | Phát chuyên mục Nhà nông cần biết',
  '07/11/2026 14:22 | Chuyên mục: Nhà nông (phát trực tiếp)',
  'Chuyên mục: Y tế | khám ngày 07/11/2026 14:22',
])('what is done then is no stamp (%s)', (line) => {
  expect(isStamp(line)).toBe(false);
});
