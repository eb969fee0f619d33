import { expect, test } from 'vitest';
import { venueIn } from '#src/programme/venue.ts';

test.each([
  ['Tập huấn cán bộ tại Ban Chỉ huy quân sự thành phố (từ 09-12)', 'Ban Chỉ huy quân sự thành phố'],
  ['Bàn giao tài sản tại Sở TT&TT (cũ)', 'Sở TT&TT (cũ)'],
  ['Kiểm tra dự án tại huyện Giả Lập', 'huyện Giả Lập'],
  ['Họp tại Hội trường tầng 3, UBND tỉnh về giá đất', 'Hội trường tầng 3, UBND tỉnh'],
  ['Báo cáo tại Hội nghị, làm việc tại thành phố Huế từ ngày 12/3', 'thành phố Huế'],
  ['Lễ phát động (tổ chức tại Nhà văn hóa huyện)', 'Nhà văn hóa huyện'],
  ['Gặp mặt tại 15 Nguyễn Huệ', '15 Nguyễn Huệ'],
])('%j takes place at %j', (title, place) => {
  expect(venueIn(title)).toBe(place);
});

test.each([
  'Quán triệt các Luật được thông qua tại Kỳ họp thứ 9',
  'Kiểm tra đề tài “Chẩn đoán tổn thương tại bệnh viện tuyến huyện”',
  'Phương án bố trí nhân sự tại các phòng',
  'Thực hiện nhiệm vụ giao tại Công văn số 12/SVD',
  'Khảo sát trên địa bàn huyện Giả Lập',
])('%j names no place to go to', (title) => {
  expect(venueIn(title)).toBeNull();
});
