import { expect, test } from 'vitest';
import { isBodyLine, isLeaderLine, leadersBefore, opensActivity, readSubject } from '../../src/programme/subjects.ts';

test.each([
  ['Chủ tịch: họp giao ban', 'Chủ tịch', 'họp giao ban'],
  ['- Đ/c Trần Văn A, Phó Chủ tịch: dự hội nghị', 'Đ/c Trần Văn A, Phó Chủ tịch', 'dự hội nghị'],
  ['PCT Lê Thị B: tiếp công dân', 'PCT Lê Thị B', 'tiếp công dân'],
  ['Ban Giám hiệu: giao ban', 'Ban Giám hiệu', 'giao ban'],
  ['Trưởng Ban Tổ chức: kiểm tra', 'Trưởng Ban Tổ chức', 'kiểm tra'],
  ['Khối đoàn thể: 7h30 chào cờ', 'Khối đoàn thể', '7h30 chào cờ'],
  ['Phòng Dân tộc: họp tổ công tác', 'Phòng Dân tộc', 'họp tổ công tác'],
  ['Phòng Số hóa: tập huấn', 'Phòng Số hóa', 'tập huấn'],
  ['Các PGĐ: Làm việc tại cơ quan', 'Các PGĐ', 'Làm việc tại cơ quan'],
  ['Lãnh đạo: họp giao ban', 'Lãnh đạo', 'họp giao ban'],
])('“%s” is about those before its colon', (text, name, rest) => {
  expect(readSubject(text)).toMatchObject({ name, rest });
});

test.each([
  'Họp Ban chỉ đạo: nghe báo cáo',
  'Chủ tịch dự hội nghị: khai mạc',
  'Địa điểm: Hội trường',
  'Khai mạc: 8h00 ngày hội',
  '8:30 họp',
  'Lãnh đạo: PCT Lê Thị B',
  'Lãnh đạo: Trần Văn A, Lê Thị B',
  'Trưởng phòng Mẫu nghe báo cáo kho. Thành phần: các tổ',
])('“%s” is about nobody', (text) => {
  expect(readSubject(text)).toBeNull();
});

test.each([
  ['PCT Trần Văn A', true],
  ['Chủ tịch, các Phó Chủ tịch', true],
  ['Đ/c Lê Thị B', true],
  ['Phòng Tổng hợp', false],
  ['Chủ tịch họp giao ban', false],
  ['Hội nghị sơ kết', false],
])('“%s” as a line of leaders alone: %s', (line, expected) => {
  expect(isLeaderLine(line)).toBe(expected);
});

test('a line of units names those who take part', () => {
  expect(isBodyLine('Văn phòng, các phòng chuyên môn')).toBe(true);
  expect(isBodyLine('Họp các phòng chuyên môn')).toBe(false);
});

test.each([
  ['Phó Chủ tịch Trần Văn B dự lễ khai giảng', 'Phó Chủ tịch Trần Văn B'],
  ['Thường trực Đảng ủy họp', 'Thường trực Đảng ủy'],
  ['Hội nghị do Chủ tịch chủ trì', null],
  ['Văn phòng họp tổ', null],
])('“%s” begins with its leaders', (title, expected) => {
  expect(leadersBefore(title)).toBe(expected);
});

test.each([
  ['Họp giao ban', true],
  ['Chủ tịch dự hội nghị', true],
  ['tại Hội trường', false],
  ['Phòng họp số 2', false],
])('“%s” tells of something done: %s', (text, expected) => {
  expect(opensActivity(text)).toBe(expected);
});
