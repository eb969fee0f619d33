import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

/** Cards of a web page: a label on a line, its value below, again and again. */

const HEAD = ['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 10/5/2027 đến ngày 14/5/2027)'];
const read = (...lines: readonly string[]) =>
  programmeOf([...HEAD, ...lines].join('\n')).items.map(
    ({ start, startTime, title, leadersText, participantsText, location }) => [
      start,
      startTime,
      title,
      leadersText,
      participantsText,
      location,
    ],
  );

const CARDS = [
  'Thứ Hai\n10/5/2027',
  '8:00\nGiao ban khối\nChủ trì\nGiám đốc\nTham dự\nLãnh đạo các phòng\nĐịa điểm\nPhòng họp 2\nXe\n-',
  '14:00\nTiếp đoàn Mẫu\nChủ trì\nPhó Giám đốc\nTham dự\nPhòng Kinh tế\nĐịa điểm\nHội trường\nXe\n-',
  'Thứ Ba\n11/5/2027',
  '9:00\nKiểm tra kho\nChủ trì\nGiám đốc\nTham dự\nTổ kho\nĐịa điểm\nKho số 3\nXe\n-',
];

test('labels on lines of their own have the line below for their value', () => {
  expect(read(...CARDS)).toEqual([
    ['2027-05-10', '08:00', 'Giao ban khối', 'Giám đốc', 'Lãnh đạo các phòng', 'Phòng họp 2'],
    ['2027-05-10', '14:00', 'Tiếp đoàn Mẫu', 'Phó Giám đốc', 'Phòng Kinh tế', 'Hội trường'],
    ['2027-05-11', '09:00', 'Kiểm tra kho', 'Giám đốc', 'Tổ kho', 'Kho số 3'],
  ]);
});

test('heads of columns that stand above other heads label nothing', () => {
  const rows = [
    'Thứ Hai 10/5',
    'Sáng',
    'Giao ban khối',
    'Phòng họp 2',
    'Thứ Ba 11/5',
    'Chiều',
    'Kiểm tra kho',
    'Kho 3',
  ];
  const { items } = programmeOf([...HEAD, 'Ngày', 'Buổi', 'Nội dung', 'Địa điểm', ...rows].join('\n\n'));
  expect(items.map(({ start, title, location }) => [start, title, location])).toEqual([
    ['2027-05-10', 'Giao ban khối', 'Phòng họp 2'],
    ['2027-05-11', 'Kiểm tra kho', 'Kho 3'],
  ]);
});

test('the fields of a page are none of its article', () => {
  const { items } = programmeOf(
    [
      'Tiêu đề | Lịch làm việc ngày 12/5/2027 (thứ Tư)',
      'Nội dung | SÁNG - 7 giờ 30, Giám đốc họp giao ban khối. - 9 giờ, Phó Giám đốc tiếp đoàn Mẫu',
      'Ngày đăng | 11/5',
      'Tệp đính kèm |',
      '',
      'Đã tạo lúc 16:20 bởi Văn phòng',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime, title }) => [start, startTime, title])).toEqual([
    ['2027-05-12', '07:30', 'Giám đốc họp giao ban khối'],
    ['2027-05-12', '09:00', 'Phó Giám đốc tiếp đoàn Mẫu'],
  ]);
});

test('leaders numbered with a stroke stand above days of their own', () => {
  const { items } = programmeOf(
    [
      ...HEAD,
      '1/ Ông Người Thứ Nhất - Giám đốc',
      'T. Hai 10/5: 7h30 giao ban khối; 10h00 tiếp đoàn Mẫu.',
      'T. Ba 11/5: 8h00 kiểm tra kho.',
      '2/ Bà Người Thứ Hai - Phó Giám đốc Kinh doanh',
      'T. Hai 10/5: 7h30 họp tổ dự án.',
      'T. Tư 12/5: 14h00 tập huấn.',
    ].join('\n'),
  );
  expect(items.map(({ start, title, leadersText }) => [start, title, leadersText])).toEqual([
    ['2027-05-10', 'giao ban khối', 'Ông Người Thứ Nhất - Giám đốc'],
    ['2027-05-10', 'tiếp đoàn Mẫu', 'Ông Người Thứ Nhất - Giám đốc'],
    ['2027-05-11', 'kiểm tra kho', 'Ông Người Thứ Nhất - Giám đốc'],
    ['2027-05-10', 'họp tổ dự án', 'Bà Người Thứ Hai - Phó Giám đốc Kinh doanh'],
    ['2027-05-12', 'tập huấn', 'Bà Người Thứ Hai - Phó Giám đốc Kinh doanh'],
  ]);
});
