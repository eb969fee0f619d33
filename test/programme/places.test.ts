import { expect, test } from 'vitest';
import { isPlaceLine, placeIn, placeReplacedIn } from '../../src/programme/places.ts';

test.each([
  ['Hội trường A', true],
  ['P. họp 1 tầng 3', true],
  ['Tại trụ sở UBND phường', true],
  ['Phòng họp số 2 họp giao ban', false],
  ['Trường tổ chức khai giảng', false],
  ['Phòng Tổng hợp', false],
])('“%s” names a place alone: %s', (line, expected) => {
  expect(isPlaceLine(line)).toBe(expected);
});

test.each([
  ['Họp tổ tại Phòng họp 2', 'Phòng họp 2'],
  ['Kiểm tra tại xã A, họp tại Hội trường B từ 8h00', 'Hội trường B'],
  ['Tiếp xúc cử tri tại Nhà văn hóa thôn Đông; Nhà văn hóa thôn Đoài', 'Nhà văn hóa thôn Đông; Nhà văn hóa thôn Đoài'],
  ['Kiểm tra tại xã Một; xã Hai; thị trấn Ba.', 'xã Một; xã Hai; thị trấn Ba'],
  ['Họp tại Hội trường A; các xã dự trực tuyến', 'Hội trường A'],
  ['Họp tại Hội trường A; phòng Nội vụ báo cáo', 'Hội trường A'],
  ['Họp tại Hội trường A từ 8h00; xã Hai dự', 'Hội trường A'],
  ['Họp tại Hội trường Ủy ban nhân dân xã nhân dịp đầu năm', 'Hội trường Ủy ban nhân dân xã'],
  ['Ở cấp tỉnh, hội khỏe được tổ chức tại thành phố Mẫu từ ngày 20/4', 'thành phố Mẫu'],
  ['Cụm Một thi đấu tại xã Ví Dụ, thời gian từ ngày 09/3', 'xã Ví Dụ'],
  ['Họp tổ', null],
])('“%s” takes place at %s', (title, expected) => {
  expect(placeIn(title)).toBe(expected);
});

test.each([
  ['Họp tổ tại phòng họp số 2 thay phòng họp số 1', 'Họp tổ', 'phòng họp số 2'],
  [
    'Sơ kết phong trào tại xã Mẫu tổ chức tại phòng họp số 2 thay phòng họp số 1',
    'Sơ kết phong trào tại xã Mẫu',
    'phòng họp số 2',
  ],
  [
    'Kiểm tra việc tiếp dân tại xã Một tại Hội trường A thay Hội trường B',
    'Kiểm tra việc tiếp dân tại xã Một',
    'Hội trường A',
  ],
])('“%s” is called so, and takes place at the last place that it names', (text, name, place) => {
  expect(placeReplacedIn(text)).toEqual({ name, place });
});

test.each([
  ['Dự ngày hội tại xã Đại Từ Mẫu', 'xã Đại Từ Mẫu'],
  ['Dự lễ tại phường Từ Thử do tỉnh tổ chức', 'phường Từ Thử'],
  ['Kiểm tra tại xã Đại Từ do đ/c An dẫn đầu', 'xã Đại Từ'],
  ['Khảo sát tại thôn Vào Thử', 'thôn Vào Thử'],
  ['Thăm gia đình tại ấp Nhân Theo Mẫu từ 8h00', 'ấp Nhân Theo Mẫu'],
  ['Khảo sát chợ tại xã Do Mẫu', 'xã Do Mẫu'],
  ['Họp tại Hội trường A Từ 8h00', 'Hội trường A'],
  ['Họp tại Hội trường A Từ ngày 12/5', 'Hội trường A'],
  ['HỌP TẠI HỘI TRƯỜNG A TỪ 8H00', 'HỘI TRƯỜNG A'],
  ['Họp tại Hội trường A theo giấy mời', 'Hội trường A'],
  ['Họp tại Hội trường A về việc thu phí', 'Hội trường A'],
  ['Họp tại UBND xã Mẫu Về việc san lấp mặt bằng', 'UBND xã Mẫu'],
  ['Họp tại UBND xã Thử Theo giấy mời số 3', 'UBND xã Thử'],
  ['Họp tại UBND xã Mẫu Để bàn kinh phí', 'UBND xã Mẫu'],
  ['Họp tại UBND xã Đại Từ để bàn kinh phí', 'UBND xã Đại Từ'],
])('a word within the name of a place does not end it: “%s”', (title, expected) => {
  expect(placeIn(title)).toBe(expected);
});
