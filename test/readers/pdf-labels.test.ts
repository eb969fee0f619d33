import { expect, test } from 'vitest';
import { beginsWithLabel, holdsEntries } from '../../src/readers/pdf-labels.ts';

test.each(['Chiều: Họp giao ban', 'Địa điểm: Phòng họp số 2', 'Thứ Bảy: Trực cơ quan', 'Thứ Hai Sáng: Chào cờ'])(
  '%j begins with a label',
  (text) => {
    expect(beginsWithLabel(text)).toBe(true);
  },
);

test.each(['Mẫu Chiều: Dự lễ phát động', 'Số Một Sáng: - Họp xét thầu', 'Họp giao ban'])('%j does not', (text) => {
  expect(beginsWithLabel(text)).toBe(false);
});

test.each([
  '- Họp giao ban các phòng. - Tiếp công dân',
  'Sáng: - Dự lễ phát động (lịch tỉnh) - Họp xét thầu',
  'Sáng: Kiểm tra cơ sở Chiều: Họp giao ban',
  'Số Một Sáng: - Họp xét thầu',
])('%j holds several entries', (text) => {
  expect(holdsEntries(text)).toBe(true);
});

test.each([
  'Sáng: - Họp giao ban',
  'Thứ Bảy: Trực cơ quan',
  '8h00: - Tiếp công dân',
  '- Địa điểm: Phòng họp số 2',
  'Kiểm tra xã Một - huyện Hai',
])('%j holds one', (text) => {
  expect(holdsEntries(text)).toBe(false);
});
