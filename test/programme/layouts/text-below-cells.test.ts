import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Days of reception in 2027 in a table given out one cell a line, and what stands below it. */
const read = (...below: readonly string[]) => {
  const rows = [
    ['1', 'Tháng 7', 'Ngày 15', 'Phòng Tiếp công dân'],
    ['2', 'Tháng 8', 'Ngày 16', 'Nhà văn hóa thôn Mẫu'],
  ];
  const table = ['STT', 'Tháng', 'Ngày tiếp', 'Địa điểm', ...rows.flat()];
  return readProgramme(['LỊCH TIẾP CÔNG DÂN QUÝ III NĂM 2027', ...table, ...below].join('\n\n')).items;
};

test.each([
  'Công dân đăng ký tại Văn phòng trước ngày 10 hằng tháng.',
  '3- Danh sách công dân được gửi đến Văn phòng vào ngày 12 hằng tháng.',
  'Người dân gửi đơn qua bưu điện cần gửi trước ngày 05 của tháng.',
])('a sentence below a table of cells is none of its days, and its hours are those of all: “%s”', (sentence) => {
  expect(read('Thời gian tiếp: từ 08 giờ 00 đến 11 giờ 00.', sentence).map(whenOf)).toEqual([
    'on 2027-07-15 08:00',
    'on 2027-08-16 08:00',
  ]);
});

test('a further meeting below it has its own day', () => {
  const items = read(
    'Thời gian tiếp: từ 08 giờ 00 đến 11 giờ 00.',
    'Chủ tịch xã đối thoại với thanh niên lúc 14 giờ 00, thứ Bảy, ngày 24/7/2027 tại Hội trường xã.',
    'Đăng ký tại Văn phòng trước ngày 10 hằng tháng, theo mẫu.',
  );
  expect(items.map(whenOf)).toEqual(['on 2027-07-15 08:00', 'on 2027-08-16 08:00', 'on 2027-07-24 14:00']);
  expect(items[0]!.location).toBe('Phòng Tiếp công dân');
});
