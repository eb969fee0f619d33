import { expect, test } from 'vitest';
import { hourWithin } from '../../src/programme/hours-within.ts';

test.each([
  ['Họp giao ban lúc 8h00 tại phòng họp số 2', '08:00'],
  ['Họp tổ chuyên môn: 15h45', '15:45'],
  ['Giao ban quý II, 14h00 PH lớn', '14:00'],
  ['Chấm thi nghiệp vụ (13h30 đến 17h00 - Trường Mẫu)', '13:30'],
  ['Dự tọa đàm tại Trường Mẫu (đ/c Một, Hai - 8h)', '08:00'],
  ['Dâng hương đài tưởng niệm 7h15 (xe số 3)', '07:15'],
  ['Dự giao lưu “Tiếng hát Ví dụ” 19h, Nhà văn hóa Mẫu', '19:00'],
  ["Đón đoàn kiểm tra - 8h30'", '08:30'],
])('the hour of %s', (title, start) => {
  expect(hourWithin(title)?.time.start).toBe(start);
});

test.each([
  ['Thẩm định hồ sơ, kết thúc lúc 16h30'],
  ['Trực tiếp dân kéo dài đến 17h00'],
  ['Nộp phiếu chấm trước 15h00'],
  ['Làm việc với xã Một (8h00); xã Hai (14h00)'],
  ['Kiểm tra giờ mở cửa 7h30 của các bộ phận'],
])('no hour at which %s begins', (title) => {
  expect(hourWithin(title)).toBeNull();
});
