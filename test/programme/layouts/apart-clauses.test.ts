import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

const day = (...lines: readonly string[]) =>
  itemsOfDay(...lines).map(({ slot, startTime, title, leadersText }) => [slot, startTime, title, leadersText]);

test('gatherings that semicolons part are entries of the day that stands above them', () => {
  expect(
    day('- Họp Ủy ban Mặt trận (khóa V); Lãnh đạo Sở tiếp đoàn tỉnh bạn; Hội nghị tổng kết công tác thiết bị.'),
  ).toEqual([
    [null, null, 'Họp Ủy ban Mặt trận (khóa V)', null],
    [null, null, 'Lãnh đạo Sở tiếp đoàn tỉnh bạn', 'Lãnh đạo Sở'],
    [null, null, 'Hội nghị tổng kết công tác thiết bị', null],
  ]);
});

test('a session holds for both, an hour in a bracket for its own', () => {
  expect(day('- Chiều: Họp Đảng ủy (14h) ; đ/c Mẫu tiếp đoàn kiểm tra của huyện')).toEqual([
    ['afternoon', '14:00', 'Họp Đảng ủy', null],
    ['afternoon', null, 'đ/c Mẫu tiếp đoàn kiểm tra của huyện', 'đ/c Mẫu'],
  ]);
});

test('brackets of leader, place and hour part the entries behind which they stand', () => {
  expect(
    day(
      'Chiều: Họp tổ dự án, lần hai (GĐ, PGĐ Mẫu; P. họp số 1; 14h00); nghe báo cáo dự toán (PGĐ Thử; PH lớn; 16h15).',
    ),
  ).toMatchObject([
    ['afternoon', '14:00', expect.stringContaining('Họp tổ dự án, lần hai'), 'GĐ, PGĐ Mẫu'],
    ['afternoon', '16:15', expect.stringContaining('nghe báo cáo dự toán'), 'PGĐ Thử'],
  ]);
});

test.each([
  '- Họp giao ban; chuẩn bị nội dung tuần sau',
  '- Họp giao ban; Phòng Tổng hợp chuẩn bị tài liệu',
  '- Họp xét thi đua; đ/c Mẫu báo cáo',
  '- Hội thi “Họp tổ; Hội nghị nhóm” lần hai',
  '- 8h00: Họp giao ban; Hội nghị tổng kết',
])('“%s” is one entry', (line) => {
  expect(day(line)).toHaveLength(1);
});

test.each(['-', '+', '*'])('a list within one line goes on by its mark “%s”', (mark) => {
  expect(
    day(`${mark} PGĐ Mẫu: Kiểm tra công vụ xã Một; ${mark} PGĐ Thử: Hội nghị cụm thi đua (8h, hội trường A)`),
  ).toEqual([
    [null, null, 'Kiểm tra công vụ xã Một', 'PGĐ Mẫu'],
    ['morning', '08:00', expect.stringContaining('Hội nghị cụm thi đua'), 'PGĐ Thử'],
  ]);
});

test('a label behind the mark of the line opens nothing', () => {
  expect(day('- Làm việc với xã Một; - Thành phần: lãnh đạo các phòng họp cùng đoàn')).toHaveLength(1);
});

test.each([
  [
    '- Chào cờ đầu tuần - Họp tổ chuyên môn (9h00, phòng họp)',
    ['null Chào cờ đầu tuần', '09:00 Họp tổ chuyên môn (9h00, phòng họp)'],
  ],
  [
    '- Họp nhóm bồi dưỡng (14h15) - Lao động vệ sinh các lớp',
    ['14:15 Họp nhóm bồi dưỡng', 'null Lao động vệ sinh các lớp'],
  ],
  [
    '- 7h30: Dự họp tại Sở - Kiểm tra nề nếp khối 10 (Đoàn TN)',
    ['07:30 Dự họp tại Sở', 'null Kiểm tra nề nếp khối 10 (Đoàn TN)'],
  ],
  ['- Hội thảo khoa học - Đổi mới phương pháp dạy học', ['null Hội thảo khoa học - Đổi mới phương pháp dạy học']],
  ['- Hội thảo - Tập huấn nâng cao năng lực (8h00)', ['08:00 Hội thảo - Tập huấn nâng cao năng lực']],
  ['- Ngày hội đọc sách - Thi kể chuyện', ['null Ngày hội đọc sách - Thi kể chuyện']],
  ['- Kiểm tra kho - Thăm mô hình mới', ['null Kiểm tra kho - Thăm mô hình mới']],
  ['- Hội nghị tổng kết – Triển khai nhiệm vụ', ['null Hội nghị tổng kết – Triển khai nhiệm vụ']],
])('the lines of a cell in one, each with its mark (%s)', (line, expected) => {
  expect(
    day(line)
      .map(([, time, title]) => `${time} ${title}`)
      .sort(),
  ).toEqual([...expected].sort());
});
