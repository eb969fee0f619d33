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
