import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (lines: string) =>
  readProgramme(`SỞ VÍ DỤ
TRUNG TÂM LƯU TRỮ TRẦM SƠN

THÔNG BÁO
Kết luận của Giám đốc tại hội nghị giao ban tháng 10/2025

Ngày 06/10/2025, Giám đốc chủ trì hội nghị giao ban. Giám đốc kết luận, giao nhiệm vụ như sau:

${lines}
`).items.map(({ title, timing, start, end, dueTime, note, review }) =>
    [
      title,
      timing,
      timing === 'period' ? `${start} ${end}` : end,
      ...[dueTime, note].filter((said) => said !== null),
      ...review,
    ].join(' | '),
  );

test.each([
  ['Thời hạn: chậm nhất ngày 17-10-2025', 'deadline | 2025-10-17'],
  ['Hạn: 17/10', 'deadline | 2025-10-17'],
  ['Hạn chót: 17.10.2025', 'deadline | 2025-10-17'],
  ['Hoàn thành trước ngày 18/10/2025.', 'deadline | 2025-10-17'],
  ['Tiến độ: xong trong ngày 17/10/2025', 'deadline | 2025-10-17'],
  ['Thời gian hoàn thành: 17/10/2025', 'deadline | 2025-10-17'],
  ['Yêu cầu hoàn thành trước 17h00 ngày 17/10/2025', 'deadline | 2025-10-17 | 17:00'],
  ['Thời gian thực hiện: từ 13/10 đến 15/10/2025', 'period | 2025-10-13 2025-10-15'],
  ['Thời hạn: thường xuyên', 'none | 2025-10-31'],
])('“%s” below a point is when that point is due', (line, when) => {
  expect(read(`I. Phòng Kho\n- Rà soát giá kệ\n${line}\n- Vệ sinh kho lạnh\nII. Phòng Đọc\n- Nhập sách mới`)).toEqual([
    `Rà soát giá kệ | ${when}`,
    'Vệ sinh kho lạnh | none | 2025-10-31',
    'Nhập sách mới | none | 2025-10-31',
  ]);
});

test('so is a line behind a mark, alone or beside other lines of the same work', () => {
  expect(
    read(`1. Số hóa phông Ủy ban
- Thời hạn: 24/10/2025
2. Chỉnh lý tài liệu của ba sở
+ Đơn vị thực hiện: Tổ Kho
+ Thời hạn: ngày 28-10-2025
+ Kinh phí: nguồn tự chủ
3. Sửa mái kho số 2`),
  ).toEqual([
    'Số hóa phông Ủy ban | deadline | 2025-10-24',
    'Chỉnh lý tài liệu của ba sở | deadline | 2025-10-28 | Đơn vị thực hiện: Tổ Kho; Kinh phí: nguồn tự chủ',
    'Sửa mái kho số 2 | none | 2025-10-31',
  ]);
});

test('each of several such lines is of the point right above it', () => {
  expect(
    read(`I. Phòng Kho
- Rà soát giá kệ
- Thời hạn: 17/10
- Vệ sinh kho lạnh
- Thời hạn: 20/10
- Dán nhãn hộp`),
  ).toEqual([
    'Rà soát giá kệ | deadline | 2025-10-17',
    'Vệ sinh kho lạnh | deadline | 2025-10-20',
    'Dán nhãn hộp | none | 2025-10-31',
  ]);
});

test('the last of several points that only it gives a time is said of all', () => {
  expect(read('1. Chuẩn bị hội nghị tổng kết\n- In tài liệu\n- Thuê hội trường\n- Thời hạn: 24/10/2025')).toEqual([
    'In tài liệu | deadline | 2025-10-24',
    'Thuê hội trường | deadline | 2025-10-24',
  ]);
});

test('below the last of several points without times it is asked of which it is', () => {
  expect(
    read('I. Phòng Kho\n- Rà soát giá kệ\n- Vệ sinh kho lạnh\nHạn: 20/10/2025\nII. Phòng Đọc\n- Nhập sách mới'),
  ).toEqual([
    'Rà soát giá kệ | deadline | 2025-10-20 | uncertain-date',
    'Vệ sinh kho lạnh | deadline | 2025-10-20 | uncertain-date',
    'Nhập sách mới | none | 2025-10-31',
  ]);
});

test('below a heading, and where such lines stand first, they are that of what follows', () => {
  expect(
    read(
      'I. Phòng Kho\n- Rà soát giá kệ trước 12/10\nII. Phòng Đọc\nThời hạn: 30/10/2025\n- Nhập sách mới\n- Đóng báo',
    ),
  ).toEqual([
    'Rà soát giá kệ trước 12/10 | deadline | 2025-10-11',
    'Nhập sách mới | deadline | 2025-10-30',
    'Đóng báo | deadline | 2025-10-30',
  ]);
  expect(read('Hạn: 17/10/2025\n- Nhập sách mới\nHạn: 25/10/2025\n- Đóng báo')).toEqual([
    'Nhập sách mới | deadline | 2025-10-17',
    'Đóng báo | deadline | 2025-10-25',
  ]);
});

test('a last day in brackets behind the day of a paper is that of the work', () => {
  expect(read('- Báo cáo kiểm kê theo Công văn số 12/PC07 ngày 02/10/2025 của Công an tỉnh (hạn 27/10)')).toEqual([
    'Báo cáo kiểm kê theo Công văn số 12/PC07 ngày 02/10/2025 của Công an tỉnh (hạn 27/10) | deadline | 2025-10-27',
  ]);
});

test.each([
  ['- Hoàn thành trước 18/10/2025.', '- Thời hạn: 24/10/2025'],
  ['Xong trước ngày 18/10/2025.', 'Thời hạn hoàn thành: 24/10/2025'],
  ['+ Hạn: trước 18/10', '+ Hoàn thành trước 25/10.'],
])('a point that a body opens is work, not the name of who does that below: “%s”', (first, second) => {
  expect(
    read(`1. Ban Quản lý kho đẩy nhanh việc sơn tường
${first}
2. Trạm Điện thay đèn hành lang
${second}
3. Phòng Đọc kê lại bàn ghế`),
  ).toEqual([
    'Ban Quản lý kho đẩy nhanh việc sơn tường | deadline | 2025-10-17',
    'Trạm Điện thay đèn hành lang | deadline | 2025-10-24',
    'Phòng Đọc kê lại bàn ghế | none | 2025-10-31',
  ]);
});

test('so is one without such a line whose words say what the body does; bodies alone head what follows', () => {
  expect(read('1. Ban Quản lý kho tăng cường tuần tra\n2. Phòng Đọc kê lại bàn ghế')).toEqual([
    'Ban Quản lý kho tăng cường tuần tra | none | 2025-10-31',
    'Phòng Đọc kê lại bàn ghế | none | 2025-10-31',
  ]);
  expect(read('1. Ban Quản lý kho\nThời hạn: 24/10/2025\n- Sơn tường\n2. Trạm Điện\n- Thay đèn hành lang')).toEqual([
    'Sơn tường | deadline | 2025-10-24',
    'Thay đèn hành lang | none | 2025-10-31',
  ]);
});

test.each(['Hoàn thành trước ngày 20/11/2025.', 'Hạn: chậm nhất 19/11/2025'])(
  'in a plan “%s” below a point is no work of its own',
  (line) => {
    const { items } = readProgramme(`TRUNG TÂM LƯU TRỮ TRẦM SƠN
KẾ HOẠCH CÔNG TÁC THÁNG 11/2025
I. Kho tàng
1. Kiểm kê tủ giá
2. Báo cáo quý
${line}
II. Việc khác
- Dọn sân`);
    expect(items.map(({ title, end, review }) => [title, end?.slice(5), ...review].join(' '))).toEqual([
      'Kiểm kê tủ giá 11-19 uncertain-date',
      'Báo cáo quý 11-19 uncertain-date',
      'Dọn sân 11-30',
    ]);
  },
);
