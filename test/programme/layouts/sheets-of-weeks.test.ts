import { expect, test } from 'vitest';
import { programmeOfTable, told } from './merged.ts';

const read = (title: string, rows: readonly string[]) => told(programmeOfTable([title], rows));

const MONTH = 'LỊCH CÔNG TÁC THÁNG 6/2027';
const WEEKDAYS = 'Thứ Hai | Thứ Ba | Thứ Tư | Thứ Năm | Thứ Sáu | Thứ Bảy | Chủ nhật';

test('a sheet of a month gives its entries the days whose numbers stand above them', () => {
  expect(
    read(MONTH, [
      WEEKDAYS,
      '31 | 1 | 2 | 3 | 4 | 5 | 6',
      'Tổng kết | Liên hoan thiếu nhi | | 8h00 Tập huấn | | |',
      '7 | 8 | 9 | 10 | 11 | 12 | 13',
      'Tuyển sinh | < | < | | Họp phụ huynh | |',
      '28 | 29 | 30 | 1 | 2 | 3 | 4',
      '| | Họp tổ / 14h00 Họp chi bộ | Nghỉ hè | | |',
    ]),
  ).toEqual([
    '05-31 | Tổng kết | date-outside-period',
    '06-01 | Liên hoan thiếu nhi',
    '06-03 | 08:00 | Tập huấn',
    '06-07..06-09 | Tuyển sinh',
    '06-11 | Họp phụ huynh',
    '06-30 | Họp tổ',
    '06-30 | 14:00 | Họp chi bộ',
    '07-01 | dayOff | Nghỉ hè | date-outside-period',
  ]);
});

test('the numbers may stand in front of the entries, in a sheet of working days', () => {
  expect(
    read(MONTH, [
      'T2 | T3 | T4 | T5 | T6',
      '| 1 / Liên hoan | 2 | 3 / 8h00 Tập huấn / 10h00 Hội ý | 4',
      '7 / Họp hội đồng | 8 | 9 | 10 | 11 Nộp hồ sơ',
    ]),
  ).toEqual([
    '06-01 | Liên hoan',
    '06-03 | 08:00 | Tập huấn',
    '06-03 | 10:00 | Hội ý',
    '06-07 | Họp hội đồng',
    '06-11 | Nộp hồ sơ',
  ]);
});

test('numbers that contradict the weekdays of the month are asked about', () => {
  expect(
    read(MONTH, [WEEKDAYS, '| | 1 | 2 | 3 | 4 | 5', '| | Liên hoan | | Tập huấn | |', '6 | 7 | 8 | 9 | 10 | 11 | 12']),
  ).toEqual(['06-01 | Liên hoan | weekday-mismatch', '06-03 | Tập huấn | weekday-mismatch']);
});

const TWO_WEEKS = 'LỊCH CÔNG TÁC (từ 07/6/2027 đến 18/6/2027)';

test('weeks beside each other have their own days', () => {
  expect(
    read(TWO_WEEKS, [
      'Thứ | Tuần 1 (07/6 - 11/6) | Tuần 2 (14/6 - 18/6)',
      'Hai | 8h00 Giao ban | 8h00 Giao ban',
      'Ba | Kiểm tra | Họp nghiệm thu',
      'Tư | | Đi công tác',
    ]),
  ).toEqual([
    '06-07 | 08:00 | Giao ban',
    '06-08 | Kiểm tra',
    '06-14 | 08:00 | Giao ban',
    '06-15 | Họp nghiệm thu',
    '06-16 | Đi công tác',
  ]);
  expect(
    read(TWO_WEEKS, [
      'Ngày | Nội dung | Ngày | Nội dung',
      'Thứ 2 07/6 | 8h Giao ban | Thứ 2 14/6 | 9h Giao ban',
      'Thứ 3 08/6 | Họp HĐND | Thứ 3 15/6 | Tập huấn',
    ]),
  ).toEqual(['06-07 | 08:00 | Giao ban', '06-08 | Họp HĐND', '06-14 | 09:00 | Giao ban', '06-15 | Tập huấn']);
});

test('a week in each row has the days below whose names its entries stand', () => {
  expect(
    read('KẾ HOẠCH CÔNG TÁC THÁNG 6/2027', [
      'Tuần | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6',
      'Tuần 1 / (07/6 - 11/6) | Chào cờ | Dự giờ | | Họp tổ |',
      'Tuần 2 / (14/6 - 18/6) | | Kiểm tra hồ sơ | < | | Họp hội đồng',
    ]),
  ).toEqual([
    '06-07 | Chào cờ',
    '06-08 | Dự giờ',
    '06-10 | Họp tổ',
    '06-15..06-16 | Kiểm tra hồ sơ',
    '06-18 | Họp hội đồng',
  ]);
});

test('weekdays without dates head the same days in every row, and in a month which these are is asked', () => {
  expect(
    read(MONTH, [
      'Họ tên | Thứ Hai | Thứ Ba | Thứ Tư',
      'Lê Thị Mẫu | Họp giao ban | | Đi cơ sở',
      'Phạm Ví Dụ | | Tiếp công dân |',
    ]).map((each) => each.split(' | ').at(-1)),
  ).toEqual(['uncertain-date', 'uncertain-date', 'uncertain-date']);
});
