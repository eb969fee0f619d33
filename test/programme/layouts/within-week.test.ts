import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) =>
  programmeOf(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 21/7/2025 đến ngày 27/7/2025)',
      'Thứ Hai (21/7)',
      '- 8h00: Giao ban',
      ...lines,
    ].join('\n'),
  )
    .items.slice(1)
    .map(({ start, end, timing, title, review }) => [start, end, timing, title, review.join()]);

test.each([
  ['Trong tuần: Huấn luyện dân quân (từ 22 - 24/7)', '2025-07-22', '2025-07-24'],
  ['- Trong tuần, Huấn luyện dân quân (từ ngày 22/7 đến ngày 24/7).', '2025-07-22', '2025-07-24'],
  ['Trong tuần: Huấn luyện dân quân từ ngày 23 đến 25/7', '2025-07-23', '2025-07-25'],
  ['* Cả tuần: Huấn luyện dân quân, từ 22 đến 24/7', '2025-07-22', '2025-07-24'],
  ['Trong tuần: Huấn luyện dân quân (ngày 24, 25/7)', '2025-07-24', '2025-07-25'],
  ['Trong tuần: Huấn luyện dân quân (từ 21/7 đến 02/8)', '2025-07-21', '2025-08-02'],
  [
    '* Trong tuần: từ ngày 22/7 đến ngày 24/7, đồng chí Trần Văn Mẫu dự lớp tập huấn tại tỉnh.',
    '2025-07-22',
    '2025-07-24',
  ],
  ['- TRONG TUẦN: Huấn luyện dân quân, dự kiến từ 22-23/7, tại thao trường', '2025-07-22', '2025-07-23'],
])('“%s” is on the days that it names', (line, start, end) => {
  const [[first, last, timing, , review] = [], ...others] = read(line);
  expect([first, last, timing, review]).toEqual([start, end, 'on', '']);
  expect(others).toEqual([]);
});

test('what is done within the week is none of the entry above, be there a comma or not', () => {
  expect(read('- 14h00: Tiếp dân', 'Trong tuần Đoàn giám sát làm việc tại các thôn (từ 22 - 24/7).')).toEqual([
    ['2025-07-21', '2025-07-21', 'on', 'Tiếp dân', ''],
    ['2025-07-22', '2025-07-24', 'on', 'Đoàn giám sát làm việc tại các thôn (từ 22 - 24/7)', ''],
  ]);
});

test.each([
  ['Trong tuần: Chuẩn bị nội dung họp ngày 25/7', ''],
  ['Trong tuần: Thực hiện Kế hoạch số 12 ngày 22/7', ''],
])('“%s” names a day of something else', (line, review) => {
  expect(read(line).map(([start, end, , , marks]) => [start, end, marks])).toEqual([
    ['2025-07-21', '2025-07-25', review],
  ]);
});

test('of which days a report tells is asked', () => {
  expect(read('Trong tuần, Phòng Kinh tế báo cáo tiến độ từ ngày 21 đến 23/7.').map((item) => item.at(-1))).toEqual([
    'unclear-boundary',
  ]);
});

test('the days behind one of two things are not those of the other', () => {
  expect(read('Trong tuần: Kiểm tra hồ sơ các tổ; thi viết chữ đẹp cấp trường (từ 22 - 24/7).')).toEqual([
    ['2025-07-21', '2025-07-25', 'on', 'Kiểm tra hồ sơ các tổ', ''],
    ['2025-07-22', '2025-07-24', 'on', 'thi viết chữ đẹp cấp trường (từ 22 - 24/7)', ''],
  ]);
});

test.each([
  'Cả tuần: Phòng Tài vụ quyết toán quý II, riêng từ 22/7 đến 24/7 khóa sổ kho',
  'Cả tuần: Đoàn giám sát từ 22/7 đến 24/7 làm việc tại các thôn',
])('“%s”: a stretch within its days that an entry names and is not on is asked about', (line) => {
  expect(read(line)).toMatchObject([['2025-07-21', '2025-07-25', 'on', expect.any(String), 'uncertain-date']]);
});

test.each(['Công việc trong tuần:', '* Các hoạt động khác trong tuần:', 'NỘI DUNG CÔNG VIỆC TRONG TUẦN:'])(
  '“%s” below the days: a stretch in its list is that of one entry, and of the others it is asked',
  (heading) => {
    expect(read(heading, '- Từ ngày 22/7 đến ngày 24/7: Kiểm kê tài sản.', '- Lớp trực: 8A.')).toEqual([
      ['2025-07-22', '2025-07-24', 'on', 'Kiểm kê tài sản', ''],
      ['2025-07-21', '2025-07-27', 'period', 'Lớp trực: 8A', 'uncertain-date'],
    ]);
  },
);

test('what is done within the week is of no day above', () => {
  expect(read('Công việc trong tuần:', '- Trang trí bảng tin.', '- Kiểm kê tài sản.')).toEqual([
    ['2025-07-21', '2025-07-27', 'period', 'Trang trí bảng tin', ''],
    ['2025-07-21', '2025-07-27', 'period', 'Kiểm kê tài sản', ''],
  ]);
});

test('the days of its heading that an entry says again need no decision', () => {
  expect(read('Từ 22/7 đến 24/7: Đoàn giám sát làm việc tại các thôn (từ 22/7 đến 24/7)')).toMatchObject([
    ['2025-07-22', '2025-07-24', 'on', expect.any(String), ''],
  ]);
});

test('an hour in the list of what is done within the week is that of one of its days: which, it is asked', () => {
  expect(read('Công việc trong tuần:', '- 9h00 họp trù bị Đại hội.', '- Kiểm kê tài sản.')).toMatchObject([
    ['2025-07-21', '2025-07-27', 'on', expect.any(String), 'uncertain-date'],
    ['2025-07-21', '2025-07-27', 'period', 'Kiểm kê tài sản', ''],
  ]);
});
