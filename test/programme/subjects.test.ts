import { expect, test } from 'vitest';
import { isBodyLine, isLeaderLine, leadersBefore, opensActivity, readSubject } from '../../src/programme/subjects.ts';
import { readProgramme } from './summary.ts';

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

test.each([
  ['Phó Chủ tịch UBND xã Bàn Thị Mẫu: 8h00: họp', 'Phó Chủ tịch UBND xã Bàn Thị Mẫu'],
  ['1. Chủ tịch Bàn Văn Thử: 07 giờ 30: tiếp công dân', 'Chủ tịch Bàn Văn Thử'],
  ['Đ/c Lê Văn Học, Phó Chủ tịch: dự hội nghị', 'Đ/c Lê Văn Học, Phó Chủ tịch'],
  ['PCT Trần Thị Lễ: tiếp công dân', 'PCT Trần Thị Lễ'],
])('a name that is a verb elsewhere is one of “%s”', (text, name) => {
  expect(readSubject(text)?.name).toBe(name);
});

test.each(['Lãnh đạo UBND xã Bàn kế hoạch: 8h00', 'Chủ tịch Bàn Công tác Cán bộ: 8h00', 'Ban Giám đốc Họp: 8h00'])(
  'what is done is no name: “%s”',
  (text) => {
    expect(readSubject(text)).toBeNull();
  },
);

test('a leader whose family name is a verb is no entry beside his hour', () => {
  const text = [
    'UBND XÃ MẪU',
    'LỊCH LÀM VIỆC CỦA LÃNH ĐẠO UBND XÃ',
    '(Từ ngày 07/6/2027 đến ngày 11/6/2027)',
    'THỨ BA (08/6/2027):',
    '* SÁNG: 1. Chủ tịch UBND xã Bàn Văn Thử: 07 giờ 30’: Tiếp công dân.',
    '2. Phó Chủ tịch UBND xã Lê Ví: 08 giờ 30’: Dự tập huấn.',
    'THỨ TƯ (09/6/2027):',
    '* CHIỀU: 1. Chủ tịch UBND xã Bàn Văn Thử: Làm việc tại phòng.',
  ].join('\n');
  expect(readProgramme(text).items.map(({ title, leadersText }) => [title, leadersText])).toEqual([
    ['Tiếp công dân', 'Chủ tịch UBND xã Bàn Văn Thử'],
    ['Dự tập huấn', 'Phó Chủ tịch UBND xã Lê Ví'],
    ['Làm việc tại phòng', 'Chủ tịch UBND xã Bàn Văn Thử'],
  ]);
});
