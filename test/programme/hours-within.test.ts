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
  ['Tiếp xúc cử tri trước kỳ họp cuối năm lúc 14h00', '14:00'],
  ['Sơ kết sau 2 năm thực hiện đề án lúc 9h00', '09:00'],
  ['Tiếp đoàn tỉnh bạn đến thăm 9h00', '09:00'],
  ['Họp giải quyết việc liên quan đến đất rừng 8h00', '08:00'],
  ['Lễ ra quân trồng rừng 7h00', '07:00'],
  ['Họp sau sáp nhập, 8h00, phòng họp lớn', '08:00'],
])('the hour of %s', (title, start) => {
  expect(hourWithin(title)?.time.start).toBe(start);
});

test.each([
  ['Thẩm định hồ sơ, kết thúc lúc 16h30'],
  ['Trực tiếp dân kéo dài đến 17h00'],
  ['Nộp phiếu chấm trước 15h00'],
  ['Làm việc với xã Một (8h00); xã Hai (14h00)'],
  ['Kiểm tra giờ mở cửa 7h30 của các bộ phận'],
  ['Đón khách, xe đến bến 9h30'],
  ['Đón khách, đoàn công tác về trụ sở 16h15'],
  ['Sinh hoạt tổ sau chào cờ 7h45'],
  ['Gặp mặt phụ huynh sau khi tan học 16h45'],
  ['Kiểm tra nền nếp giờ vào lớp 7h10'],
  ['Trực cổng giờ ra chơi 9h15'],
  ['Rà soát danh sách trước buổi lễ lúc 8h15'],
  ['Nghe lại vụ cháy kho lúc 2h00'],
])('no hour at which %s begins', (title) => {
  expect(hourWithin(title)).toBeNull();
});
