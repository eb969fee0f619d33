import { expect, test } from 'vitest';
import { isListed, mayBeEntry } from '#src/programme/entry-signs.ts';

test.each([
  ['- Đi cơ sở', true],
  ['+ Tổng vệ sinh', true],
  ['- ĐT: 0900 000 000', false],
  ['- Website: vi-du.example', false],
  ['- Lưu: VT', false],
  ['Người Thứ Nhất', false],
])('“%s” below a letter is listed as an entry: %s', (text, listed) => {
  expect(isListed(text)).toBe(listed);
});

test.each([
  ['Chiều: Tổng vệ sinh', true],
  ['- Bàn giao trụ sở (14h00)', true],
  ['- Chủ tịch dự hội nghị', true],
  ['Lịch tuần 11', false],
])('“%s” may be an entry: %s', (text, may) => {
  expect(mayBeEntry(text)).toBe(may);
});
