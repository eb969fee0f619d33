import { expect, test } from 'vitest';
import { programmeOfTable } from './merged.ts';
import { programmeOf } from './rendered.ts';

const HOURS = [
  ['Từ', 'Đến'],
  ['Bắt đầu', 'Kết thúc'],
  ['Giờ đi', 'Giờ về'],
  ['Từ giờ', 'Đến giờ'],
] as const;

const said = (items: ReturnType<typeof programmeOf>['items']) =>
  items.map(({ start, end, startTime, endTime, title, note, review }) =>
    [start === end ? start : `${start}..${end}`, startTime && `${startTime}-${endTime}`, title, note, ...review]
      .filter(Boolean)
      .join(' | '),
  );

const drawn = (lines: readonly string[], rows: readonly string[]) =>
  programmeOf(`${lines.join('\n')}\n\n${rows.map((row) => `| ${row} |`).join('\n')}\n`).items;

test.each(HOURS)('of a list the hours below one head are those of one entry: “%s | %s”', (from, until) => {
  const rows = [
    'TT | Ngày | Thời gian | | Khu vực mất điện | Lý do',
    ` | | ${from} | ${until} | | `,
    '1 | 07/9/2027 | 7:00 | 11:30 | Thôn Mẫu | Thay máy',
    '2 | | 13:30 | 17:00 | Thôn Ví | Phát quang',
    '3 | 09/9/2027 | 8:00 | 10:00 | Thôn Dụ | ',
  ];
  expect(said(drawn(['LỊCH NGỪNG CUNG CẤP ĐIỆN THÁNG 9/2027'], rows))).toEqual([
    '2027-09-07 | 07:00-11:30 | Ngừng cấp điện: Thôn Mẫu | Thay máy',
    '2027-09-07 | 13:30-17:00 | Ngừng cấp điện: Thôn Ví | Phát quang',
    '2027-09-09 | 08:00-10:00 | Ngừng cấp điện: Thôn Dụ',
  ]);
});

test('so it is in merged cells, beside other heads below one', () => {
  const { items } = programmeOfTable(
    ['LỊCH TIÊM CHỦNG THÁNG 9/2027'],
    [
      'TT | Ngày | Số lượng | < | Thời gian | < | Điểm tiêm',
      '^ | ^ | Nam | Nữ | Từ | Đến | ^',
      '1 | 07/9/2027 | 12 | 14 | 7h00 | 10h30 | Trạm y tế',
      '2 | ^ | 10 | 9 | 13h30 | 16h00 | Nhà văn hóa Ví',
    ],
  );
  expect(said(items)).toEqual([
    '2027-09-07 | 07:00-10:30 | Tiêm chủng | 12, 14',
    '2027-09-07 | 13:30-16:00 | Tiêm chủng | 10, 9',
  ]);
});

test('two whole moments of one day are its hours', () => {
  const rows = [
    'TT | Khu vực mất điện | Thời gian | ',
    ' | | Từ | Đến',
    '1 | Thôn Mẫu | 7h00 ngày 07/9/2027 | 11h30 ngày 07/9/2027',
    '2 | Thôn Ví | 13h30 ngày 08/9/2027 | 17h00 ngày 08/9/2027',
  ];
  expect(said(drawn(['LỊCH NGỪNG CUNG CẤP ĐIỆN THÁNG 9/2027'], rows))).toEqual([
    '2027-09-07 | 07:00-11:30 | Ngừng cấp điện: Thôn Mẫu',
    '2027-09-08 | 13:30-17:00 | Ngừng cấp điện: Thôn Ví',
  ]);
});

const WEEK = ['LỊCH CÔNG TÁC TUẦN', 'Từ ngày 06/9/2027 đến ngày 10/9/2027'];
const ENTRIES = [
  '2027-09-06 | 07:30-09:00 | Giao ban',
  '2027-09-06 | 14:00-16:30 | Họp chi bộ',
  '2027-09-07 | 08:00-10:00 | Tiếp dân',
];

test.each(HOURS)('of a week they are those of one entry as well: “%s | %s”', (from, until) => {
  const rows = [
    'Ngày | Thời gian | | Nội dung',
    ` | ${from} | ${until} | `,
    'Thứ Hai 06/9 | 7h30 | 9h00 | Giao ban',
    ' | 14h00 | 16h30 | Họp chi bộ',
    'Thứ Ba 07/9 | 8h00 | 10h00 | Tiếp dân',
  ];
  expect(said(drawn(WEEK, rows))).toEqual(ENTRIES);
});

test('or in a head of one row', () => {
  const rows = [
    'Ngày | Giờ bắt đầu | Giờ kết thúc | Nội dung',
    'Thứ Hai 06/9 | 7h30 | 9h00 | Giao ban',
    ' | 14h00 | 16h30 | Họp chi bộ',
    'Thứ Ba 07/9 | 8h00 | 10h00 | Tiếp dân',
  ];
  expect(said(drawn(WEEK, rows))).toEqual(ENTRIES);
});

test('the first day and the last are one stretch', () => {
  const rows = [
    'TT | Lớp tập huấn | Thời gian | | Địa điểm',
    ' | | Từ ngày | Đến ngày | ',
    '1 | Lớp Kỹ năng mềm | 06/9/2027 | 08/9/2027 | Phòng 1',
    '2 | Lớp Chuyển đổi số | 13/9/2027 | 14/9/2027 | Phòng 2',
  ];
  expect(said(drawn(['LỊCH TẬP HUẤN NĂM 2027'], rows))).toEqual([
    '2027-09-06..2027-09-08 | Lớp Kỹ năng mềm',
    '2027-09-13..2027-09-14 | Lớp Chuyển đổi số',
  ]);
});

test('hours in columns of other heads are no stretch', () => {
  const rows = [
    'Ngày | Giờ tập trung | Giờ xuất phát | Nội dung',
    'Thứ Hai 06/9 | 6h00 | 6h30 | Tham quan Vườn Mẫu',
    'Thứ Ba 07/9 | 7h00 | 7h15 | Về nguồn',
  ];
  expect(drawn(WEEK, rows).map(({ endTime }) => endTime)).toEqual([null, null]);
});

test('a day and the hour at which it ends are no stretch of days', () => {
  const rows = ['Ngày | Kết thúc | Nội dung', 'Thứ Hai 06/9 | 9h00 | Giao ban', 'Thứ Ba 07/9 | 10h00 | Tiếp dân'];
  expect(drawn(WEEK, rows).map(({ start, end }) => [start, end])).toEqual([
    ['2027-09-06', '2027-09-06'],
    ['2027-09-07', '2027-09-07'],
  ]);
});

test('a row that says when is no head, whatever words of heads it has', () => {
  const rows = [
    'TT | Nội dung | Đơn vị | Ngày, giờ | Địa điểm',
    '1 | Công tác thu gom rác | UBND xã Mẫu | 8h00, 07/9/2027 | Hội trường UBND xã',
    '2 | Quản lý bãi rác | HTX Ví | 14h00, 07/9/2027 | Trụ sở HTX',
  ];
  expect(said(drawn(['LỊCH LÀM VIỆC NĂM 2027'], rows)).map((line) => line.split(' | ').at(0))).toEqual([
    '2027-09-07',
    '2027-09-07',
  ]);
});

const COURSE = ['LỊCH TẬP HUẤN', 'Từ ngày 06/9/2027 đến ngày 12/9/2027'];
const COURSE_HEAD = 'Từ ngày | Đến ngày | Giờ | Nội dung';

test('days with their weekdays are one stretch, be they weekdays alone, and are held against their dates', () => {
  const rows = [COURSE_HEAD, '06/9 | 07/9 | 8h00 | Lớp Mẫu', 'Thứ Năm 09/9 | Thứ Sáu 10/9 | 8h00 | Lớp Ví'];
  expect(drawn(COURSE, rows).map(({ start, end, title }) => [start, end, title])).toEqual([
    ['2027-09-06', '2027-09-07', 'Lớp Mẫu'],
    ['2027-09-09', '2027-09-10', 'Lớp Ví'],
  ]);
  const alone = [COURSE_HEAD, 'Thứ Hai | Thứ Ba | 8h00 | Lớp Mẫu', 'Thứ Năm | Thứ Sáu | 8h00 | Lớp Ví'];
  expect(drawn(COURSE, alone).map(({ start, end }) => [start, end])).toEqual([
    ['2027-09-06', '2027-09-07'],
    ['2027-09-09', '2027-09-10'],
  ]);
  const wrong = [COURSE_HEAD, '06/9 | 07/9 | 8h00 | Lớp Mẫu', 'Thứ Tư 09/9 | Thứ Sáu 10/9 | 8h00 | Lớp Ví'];
  expect(drawn(COURSE, wrong).map(({ review }) => review)).toEqual([[], ['weekday-mismatch']]);
});

test.each([
  ['Thứ Năm 09/9 (dự kiến) | Thứ Sáu 10/9', '2027-09-09', '2027-09-10'],
  ['09/9 | 11/9 (dự kiến)', '2027-09-09', '2027-09-11'],
  ['Dự kiến 09/9 | 11/9', '2027-09-09', '2027-09-11'],
])('a stretch of which one end is expected is so as a whole: “%s”', (days, start, end) => {
  const rows = [COURSE_HEAD, '06/9 | 07/9 | 8h00 | Lớp Mẫu', `${days} | 8h00 | Lớp Ví`];
  expect(drawn(COURSE, rows).map((item) => [item.start, item.end, item.tentative, item.review.join()])).toEqual([
    ['2027-09-06', '2027-09-07', false, ''],
    [start, end, true, ''],
  ]);
});

test.each([
  ['Thứ Năm, 09/9 | Thứ Bảy', '2027-09-09', '2027-09-11'],
  ['Thứ Ba | Thứ Năm, 09/9', '2027-09-07', '2027-09-09'],
  ['Thứ Năm, 09/9 | 11/9', '2027-09-09', '2027-09-11'],
])('a weekday beside a day is the one of that week: “%s”', (days, start, end) => {
  const rows = [COURSE_HEAD, '06/9 | 07/9 | 8h00 | Lớp Mẫu', `${days} | 8h00 | Lớp Ví`];
  expect(drawn(COURSE, rows).map((item) => [item.start, item.end, item.review.join()])).toEqual([
    ['2027-09-06', '2027-09-07', ''],
    [start, end, ''],
  ]);
});

test('a weekday that is not that of its day is told, be the day that of the row above', () => {
  const rows = [COURSE_HEAD, 'Thứ Năm, 09/9 | 10/9 | 8h00 | Lớp Mẫu', 'Thứ Tư, 09/9 | Thứ Sáu, 10/9 | 8h00 | Lớp Ví'];
  expect(drawn(COURSE, rows).map(({ review }) => review)).toEqual([[], ['weekday-mismatch']]);
});

const OF_OUTAGES = [
  'Điện lực Mẫu báo lịch tạm ngừng cấp điện ngày 17/9/2027 như sau',
  'Lịch tạm ngưng cung cấp điện ngày 17/9/2027',
  'Công ty Cấp nước Ví Dụ thông báo lịch tạm ngừng cấp nước trong ngày 17/9/2027',
];
test.each(OF_OUTAGES.flatMap((headline) => HOURS.map(([from, until]) => [headline, from, until] as const)))(
  'what is stopped on a day is so from the first hour of its row until the second: “%s”, “%s | %s”',
  (headline, from, until) => {
    const rows = [
      `Đội | Ngày | ${from} | ${until} | Khu vực`,
      'Mẫu | 17/09/2027 | 04:00 | 10:00 | Thôn Mẫu',
      'Mẫu | 17/09/2027 | 13:00 | 17:30 | Thôn Ví',
      'Ví | 17/09/2027 | 05:00 | 09:00 | Thôn Dụ',
    ];
    expect(drawn([headline], rows).map(({ startTime, endTime, review }) => [startTime, endTime, ...review])).toEqual([
      ['04:00', '10:00'],
      ['13:00', '17:30'],
      ['05:00', '09:00'],
    ]);
  },
);

test.each([
  ['Sáng', 'Chiều'],
  ['Khối 10', 'Khối 11'],
  ['Bộ phận văn thư', 'Bộ phận một cửa'],
])('hours below other heads side by side are an entry each: “%s | %s”', (one, other) => {
  const rows = [`Công việc | ${one} | ${other}`, 'Nhận hồ sơ | 07:30 | 13:30', 'Trả kết quả | 09:00 | 15:00'];
  const items = drawn(['THÔNG BÁO', 'Về việc thay đổi thời gian tiếp nhận hồ sơ ngày 17/9/2027'], rows);
  expect(items.map(({ startTime }) => startTime)).toEqual(['07:30', '13:30', '09:00', '15:00']);
});
