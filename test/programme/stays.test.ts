import { expect, test } from 'vitest';
import { onlyStays, stays, timeStays, withoutStays } from '../../src/programme/stays.ts';

test.each([
  ['Không thay đổi', true, true],
  ['Giữ nguyên như thông báo cũ', true, false],
  ['Không có gì thay đổi.', true, true],
  ['-', false, true],
  ['Họp giao ban, giữ nguyên', false, false],
  ['Như cũng', false, false],
])('“%s” begins with it: %s, says nothing else: %s', (text, begins, alone) => {
  expect([stays(text), onlyStays(text)]).toEqual([begins, alone]);
});

test('the hour or the place alone may stay', () => {
  expect(timeStays('Phó Bí thư dự, thời gian như cũ')).toBe(true);
  expect(withoutStays('Phòng họp B (giữ nguyên)')).toBe('Phòng họp B');
});
