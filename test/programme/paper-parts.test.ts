import { expect, test } from 'vitest';
import { readProgramme, whenOf } from './summary.ts';

const HEAD =
  'SỞ VÍ DỤ\nSố: 12/SVD-VP\nV/v lịch kiểm tra tay nghề năm 2027\nVí Dụ, ngày 01 tháng 6 năm 2027\nKính gửi: Các đơn vị trực thuộc.\n';
const DAYS = ['Ngày 17/7/2027', '- 7h15: Phổ biến quy chế', '- 8h00: Làm bài viết'];
const DAYS_BELOW = [...DAYS, 'Ngày 18/7/2027', '- 7h30: Làm bài thực hành'];

const read = (...lines: readonly string[]) =>
  readProgramme(`${HEAD}${lines.join('\n')}\n`).items.map((item) => `${whenOf(item)} ${item.title}`);

const OF_DAYS = [
  'on 2027-07-17 07:15 Phổ biến quy chế',
  'on 2027-07-17 08:00 Làm bài viết',
  'on 2027-07-18 07:30 Làm bài thực hành',
];

test.each([
  ['1. Thời gian: 02 ngày', '2. Địa điểm: Trường Mẫu.', '3. Lệ phí: 200.000 đồng.'],
  ['I. LỊCH KIỂM TRA', 'II. Thành phần', 'III. Tổ chức thực hiện'],
  ['1/ Thời gian kiểm tra:', '2/ Đối tượng: viên chức có hợp đồng', '3/ Trang phục: đồng phục'],
  ['1) Lịch cụ thể', '2) Thí sinh mang theo thẻ', '3) Liên hệ: Phòng Mẫu'],
])('below “%s” parts of the paper are none of the last day (%s)', (first, ...others) => {
  expect(read(first, ...DAYS_BELOW, ...others)).toEqual(OF_DAYS);
});

test('work that such a part asks for is due on its own day', () => {
  const asked = '2. Các đơn vị gửi danh sách chậm nhất ngày 15/6/2027.';
  expect(read('1. Thời gian', ...DAYS_BELOW, asked)).toEqual([
    ...OF_DAYS,
    'deadline ≤2027-06-15 Các đơn vị gửi danh sách chậm nhất ngày 15/6/2027',
  ]);
});

test.each([
  ['1. Phần viết', '2. Phần thực hành'],
  ['1. Buổi thứ nhất', '2. Nội dung buổi thứ hai'],
])('a part that goes on with hours is of the day above (%s)', (first, second) => {
  expect(read(first, ...DAYS, second, '- 14h00: Chấm bài')).toContain('on 2027-07-17 14:00 Chấm bài');
});

test('numbers that count what a day holds part no paper', () => {
  const day = ['Thứ Hai, ngày 05/7/2027', '1. Họp giao ban', '2. Nội dung hội nghị viên chức'];
  expect(read(...day, 'Thứ Ba, ngày 06/7/2027', '- 8h00: Họp tổ')).toContain(
    'on 2027-07-05 Nội dung hội nghị viên chức',
  );
});

test('the place that a part tells is that of all', () => {
  const { items } = readProgramme(`${HEAD}1. Thời gian\n${DAYS_BELOW.join('\n')}\n2. Địa điểm: Trường Mẫu.\n`);
  expect(items.map(({ location }) => location)).toEqual(['Trường Mẫu', 'Trường Mẫu', 'Trường Mẫu']);
});

const EXAM = ['LỊCH THI HỌC KỲ NĂM HỌC 2026-2027', 'Ngày 17/5/2027', 'Ca 1: 7h30 Môn Toán', 'Ca 2: 9h30 Môn Văn'];
const LAST_DAY = ['Ngày 18/5/2027', 'Ca 1: 7h30 Môn Sử'];
const examined = (...lines: readonly string[]) =>
  readProgramme([...EXAM, ...LAST_DAY, ...lines].join('\n')).items.map(
    (item) => `${whenOf(item)} ${item.title}${item.location ? ` @ ${item.location}` : ''}`,
  );
const EXAMS = [
  'on 2027-05-17 07:30 Ca 1: Môn Toán',
  'on 2027-05-17 09:30 Ca 2: Môn Văn',
  'on 2027-05-18 07:30 Ca 1: Môn Sử',
];

test.each([
  ['1. Thí sinh có mặt trước giờ thi 30 phút.', '2. Thí sinh mang theo thẻ học sinh.'],
  ['1. Học sinh phải mặc đồng phục', '2. Không mang điện thoại vào phòng thi', '3. Kết quả niêm yết tại bảng tin'],
  ['1) Các thí sinh đến trước 15 phút', '2) Đề nghị giáo viên coi thi có mặt đúng giờ'],
])('numbers below the last hours that speak to everybody are none of that day (%s)', (...remarks) => {
  expect(examined(...remarks)).toEqual(EXAMS);
});

test('among them a place is that of all', () => {
  expect(examined('1. Địa điểm: Trường Mẫu', '2. Thí sinh có mặt trước 30 phút')).toEqual(
    EXAMS.map((exam) => `${exam} @ Trường Mẫu`),
  );
});

test('numbers below the last hours that speak to nobody are of that day', () => {
  expect(examined('1. Tổng vệ sinh lớp', '2. Sinh hoạt cuối tuần').slice(3)).toEqual([
    'on 2027-05-18 Tổng vệ sinh lớp',
    'on 2027-05-18 Sinh hoạt cuối tuần',
  ]);
});

test('the number before a label is none of the title above it', () => {
  expect(examined('1. Địa điểm: Trường Mẫu', '2. Lớp nào thi lớp đó trực nhật')[2]).toBe(
    'on 2027-05-18 07:30 Ca 1: Môn Sử @ Trường Mẫu',
  );
});

test.each([
  ['1. Điện thoại để ngoài phòng thi', '2. Học sinh phải mặc đồng phục'],
  ['1) Học sinh phải mặc đồng phục', '2) Điện thoại để ngoài phòng thi', '3) Địa điểm: Trường Mẫu'],
])('one of them that says something else stays on that day and asks for a look (%s)', (...remarks) => {
  const { items } = readProgramme([...EXAM, ...LAST_DAY, ...remarks].join('\n'));
  expect(items.map((item) => [whenOf(item), item.title, item.review])).toEqual([
    ['on 2027-05-17 07:30', 'Ca 1: Môn Toán', []],
    ['on 2027-05-17 09:30', 'Ca 2: Môn Văn', []],
    ['on 2027-05-18 07:30', 'Ca 1: Môn Sử', []],
    ['on 2027-05-18', 'Điện thoại để ngoài phòng thi', ['line-alone']],
  ]);
});

test('a remark above such a line asks for a look, too', () => {
  const remarks = ['1. Thí sinh mang theo thẻ học sinh', '2. Điện thoại để ngoài phòng thi'];
  const { items } = readProgramme([...EXAM, ...LAST_DAY, ...remarks].join('\n'));
  expect(items.slice(3).map((item) => [item.title, item.review])).toEqual([
    ['Thí sinh mang theo thẻ học sinh', ['line-alone']],
    ['Điện thoại để ngoài phòng thi', ['line-alone']],
  ]);
});

test('in a list of days it does so too', () => {
  const lines = ['LỊCH THI ĐẤU GIẢI VÍ DỤ', 'Ngày 17/5/2027', '7h30: Bóng đá', 'Ngày 18/5/2027', '7h30: Kéo co'];
  const remarks = ['1. Các đội phải mặc đồng phục', '2. Tổng duyệt văn nghệ'];
  const { items } = readProgramme([...lines, ...remarks].join('\n'));
  expect(items.map((item) => [whenOf(item), item.title, item.review])).toEqual([
    ['on 2027-05-17 07:30', 'Bóng đá', []],
    ['on 2027-05-18 07:30', 'Kéo co', []],
    ['on 2027-05-18', 'Tổng duyệt văn nghệ', ['line-alone']],
  ]);
});
