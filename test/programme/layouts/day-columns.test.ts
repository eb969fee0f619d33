import { expect, test } from 'vitest';
import { programmeOfTable, told } from './merged.ts';

const HEAD = ['LỊCH LÀM VIỆC CỦA LÃNH ĐẠO XÃ VÍ DỤ'];
const read = (rows: readonly string[], on: string | null = null) => told(programmeOfTable(HEAD, rows, on));

const ROWS = [
  'Chủ tịch | 8 giờ, họp giao ban | 7 giờ 30’, gặp gỡ hộ dân / 14 giờ, họp Ban Quản lý',
  'Chủ tịch, PCT Kinh tế | 13 giờ 30’, họp góp ý quy hoạch | ',
  'PCT Kinh tế | Sáng làm việc tại cơ quan | Sáng làm việc tại cơ quan / 15 giờ, nghe báo cáo',
];
const ON_THEIR_DAYS = [
  '05-03 | 08:00 | họp giao ban | Chủ tịch',
  '05-04 | 07:30 | gặp gỡ hộ dân | Chủ tịch',
  '05-04 | 14:00 | họp Ban Quản lý | Chủ tịch',
  '05-03 | 13:30 | họp góp ý quy hoạch | Chủ tịch, PCT Kinh tế',
  '05-03 | morning | làm việc tại cơ quan | PCT Kinh tế',
  '05-04 | morning | làm việc tại cơ quan | PCT Kinh tế',
  '05-04 | 15:00 | nghe báo cáo | PCT Kinh tế',
];

test.each([
  ['days with weekdays', [' | THỨ HAI, NGÀY 03/5 | THỨ BA, NGÀY 04/5'], '2027-05-02'],
  ['dates alone', ['Lãnh đạo | 03/5 | 04/5'], '2027-05-02'],
  ['dates with a year', ['Nội dung | 03/5/2027 | 04/5/2027'], null],
  ['weekdays above dates', ['Thứ, ngày | Thứ 2 | Thứ 3', '^ | 03/5 | 04/5'], '2027-05-20'],
  ['dates above weekdays', ['Họ tên | 03/5/2027 | 04/5/2027', '^ | Hai | Ba'], null],
])('two columns of days are read under %s, each entry on the day of its column', (_, heads, on) => {
  expect(read([...heads, ...ROWS], on)).toEqual(ON_THEIR_DAYS);
});

test('a weekday and its date in two cells are one day', () => {
  expect(read(['Thứ Hai | 03/5/2027 | Họp giao ban', 'Thứ Ba | 04/5/2027 | Tiếp công dân'])).toEqual([
    '05-03 | Họp giao ban',
    '05-04 | Tiếp công dân',
  ]);
});

test('what stands at the left of the days says when, who, or is kept beside them', () => {
  expect(
    read([
      'Nội dung | Buổi | 03/5/2027 | 04/5/2027',
      'Khu vực chợ | Sáng | Tập huấn | Ra quân dọn vệ sinh',
      '^ | Chiều | | Tổng kết',
    ]),
  ).toEqual([
    '05-03 | morning | Tập huấn | Khu vực chợ',
    '05-04 | morning | Ra quân dọn vệ sinh | Khu vực chợ',
    '05-04 | afternoon | Tổng kết | Khu vực chợ',
  ]);
  expect(read(['Thời gian | 03/5/2027 | 04/5/2027', '7h30 | Giao ban | ', '14h00 | | Kiểm tra công trình'])).toEqual([
    '05-03 | 07:30 | Giao ban',
    '05-04 | 14:00 | Kiểm tra công trình',
  ]);
});

test('a cell over several days, halves or leaders is of all of them', () => {
  expect(
    read([
      'Lãnh đạo | Thứ Hai 03/5/2027 | Thứ Ba 04/5/2027 | Thứ Tư 05/5/2027',
      'Chủ tịch | Giao ban | Đi cơ sở | <',
      'PCT Lê Thị Mẫu | ^ | Tiếp công dân | Nghỉ phép',
    ]),
  ).toEqual([
    '05-03 | Giao ban | Chủ tịch; PCT Lê Thị Mẫu',
    '05-04..05-05 | Đi cơ sở | Chủ tịch',
    '05-04 | Tiếp công dân | PCT Lê Thị Mẫu',
    '05-05 | Nghỉ phép | PCT Lê Thị Mẫu',
  ]);
  expect(
    read([
      'Ngày | Buổi | Chủ tịch | PCT Lê Thị Mẫu | PCT Phạm Ví Dụ',
      'Thứ Hai 03/5/2027 | Sáng | 8h00 Giao ban | < | <',
      '^ | Chiều | Làm việc tại cơ quan | 14h00 Kiểm tra chợ | <',
      'Thứ Ba 04/5/2027 | Sáng | Dự họp tỉnh | Tiếp công dân | Đi công tác',
      '^ | Chiều | ^ | | ^',
      'Thứ Tư 05/5/2027 | Sáng | Họp Thường vụ | | ^',
      '^ | Chiều | | | ^',
    ]),
  ).toEqual([
    '05-03 | 08:00 | Giao ban | Chủ tịch; PCT Lê Thị Mẫu; PCT Phạm Ví Dụ',
    '05-03 | afternoon | Làm việc tại cơ quan | Chủ tịch',
    '05-03 | 14:00 | Kiểm tra chợ | PCT Lê Thị Mẫu; PCT Phạm Ví Dụ',
    '05-04 | allDay | Dự họp tỉnh | Chủ tịch',
    '05-04 | morning | Tiếp công dân | PCT Lê Thị Mẫu',
    '05-04..05-05 | allDay | Đi công tác | PCT Phạm Ví Dụ',
    '05-05 | morning | Họp Thường vụ | Chủ tịch',
  ]);
});

test('a cell over two half days, or with several entries for several days, is asked about', () => {
  expect(
    read([
      'Ngày | Buổi | Nội dung',
      'Thứ Hai 03/5/2027 | Sáng | Giao ban',
      '^ | Chiều | Tập huấn',
      'Thứ Ba 04/5/2027 | Sáng | ^',
      '^ | Chiều | Tổng kết',
      'Thứ Tư 05/5/2027 | Sáng | - Tiếp dân / - Họp tổ',
      'Thứ Năm 06/5/2027 | ^ | ^',
    ]),
  ).toEqual([
    '05-03 | morning | Giao ban',
    '05-03..05-04 | Tập huấn | unclear-boundary',
    '05-04 | afternoon | Tổng kết',
    '05-05..05-06 | morning | Tiếp dân | unclear-boundary',
    '05-05..05-06 | morning | Họp tổ | unclear-boundary',
  ]);
});

test('the whole week beside an hour holds for the entry of its row alone', () => {
  expect(
    read([
      'Ngày | Thời gian | Nội dung',
      'Thứ Hai 03/5/2027 | 7h00 - 8h00 các ngày làm việc trong tuần | Đón tiếp nhân dân',
      '^ | 9h00 | Họp giao ban',
    ]),
  ).toEqual(['05-03..05-07 | 07:00 | Đón tiếp nhân dân', '05-03 | 09:00 | Họp giao ban']);
});

test('heads that say where are no leaders', () => {
  expect(
    read(['Ngày | Trong nước | Trong tỉnh', '03/5/2027 | Họp Quốc hội | ', '04/5/2027 | | Giao ban báo chí']),
  ).toEqual(['05-03 | Họp Quốc hội', '05-04 | Giao ban báo chí']);
});
