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

/** Who receives on which day, in a table of part 2 of a paper given out one cell a line, and what stands below it. */
const receptions = (...below: readonly string[]) => {
  const rows = [
    ['1', 'Ông Lê Văn Mẫu', '06/7/2027', 'Nhà văn hóa thôn Một'],
    ['2', 'Bà Trần Thị Ví Dụ', '20/7/2027', 'Nhà văn hóa thôn Hai'],
    ['3', 'Ông Hồ Văn Thử', '03/8/2027', 'Trụ sở xã Mẫu'],
  ];
  const table = ['TT', 'Người tiếp', 'Ngày tiếp', 'Địa điểm', ...rows.flat()];
  const above = ['LỊCH TIẾP CÔNG DÂN QUÝ III NĂM 2027', '1. Thời gian: từ 8 giờ 00.', '2. Lịch tiếp:'];
  return readProgramme([...above, ...table, ...below].join('\n')).items.map(({ start, location }) => [start, location]);
};
const DAYS = [
  ['2027-07-06', 'Nhà văn hóa thôn Một'],
  ['2027-07-20', 'Nhà văn hóa thôn Hai'],
  ['2027-08-03', 'Trụ sở xã Mẫu'],
];

test.each([
  ['3. Các xã niêm yết lịch này', '4. Văn phòng theo dõi chung'],
  ['3. Đề nghị người tiếp công dân đến đúng giờ.', '4. Giao Văn phòng tổng hợp.'],
  ['3) Cán bộ thôn mở cửa nhà văn hóa', '4) Công an xã giữ trật tự'],
  ['III. Đề nghị các xã niêm yết lịch này; báo cáo khi có thay đổi.'],
  ['Các thôn mở cửa nhà văn hóa trước giờ tiếp và bố trí đủ bàn ghế.'],
  ['Cán bộ tư pháp ghi biên bản từng buổi tiếp;', 'Công an xã giữ trật tự chung nơi tiếp công dân.'],
])('what a paper asks below its table is no place of the last day: “%s”', (...below) => {
  expect(receptions(...below)).toEqual(DAYS);
});

test.each([
  ['', 'Trụ sở cũ của xã Mẫu'],
  [' của thôn, cạnh sân bóng.', 'Trụ sở cũ của xã Mẫu, cạnh chợ.'],
])('a further cell of the last day is a place of it, be it one of several that end with a full stop', (end, last) => {
  const rows = DAYS.map(([, place], i) => [`${i + 1}`, 'Ông Lê Văn Mẫu', `0${i + 5}/7/2027`, `${place}${end}`]);
  const cells = ['TT', 'Người tiếp', 'Ngày tiếp', 'Địa điểm', ...rows.flat(), last];
  const { items } = readProgramme(['LỊCH TIẾP CÔNG DÂN THÁNG 7/2027', ...cells].join('\n'));
  expect(items.map(({ start, location }) => [start, location])).toEqual([
    ['2027-07-05', `Nhà văn hóa thôn Một${end}`],
    ['2027-07-06', `Nhà văn hóa thôn Hai${end}`],
    ['2027-07-07', `Trụ sở xã Mẫu${end}`],
    ['2027-07-07', last],
  ]);
});
