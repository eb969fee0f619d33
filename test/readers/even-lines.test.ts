import { expect, test } from 'vitest';
import { findEvenLines } from '#src/readers/even-lines.ts';
import { readText } from '#src/readers/text.ts';

const rowsOf = (...lines: string[]) =>
  findEvenLines(lines)?.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(' / ')).join(' | ')) ??
  null;

const TRAINING = [
  ['Thứ', 'Ngày', 'Buổi', 'Nội dung', 'Giảng viên'],
  ['Thứ Bảy', '05/6/2027', 'Sáng', 'Khai mạc', 'Lê Thị Mẫu', 'Chiều', 'Sơ cứu', 'Trần Văn Thử'],
  ['Chủ nhật', '06/6/2027', 'Cả ngày', 'Thực hành', 'Lê Thị Mẫu'],
].flat();

test('a day that reaches over several rows has its cell in the first of them', () => {
  expect(rowsOf('Lịch như sau:', '', ...TRAINING, '', 'Trân trọng.')).toEqual([
    'Thứ | Ngày | Buổi | Nội dung | Giảng viên',
    'Thứ Bảy | 05/6/2027 | Sáng | Khai mạc | Lê Thị Mẫu',
    ' |  | Chiều | Sơ cứu | Trần Văn Thử',
    'Chủ nhật | 06/6/2027 | Cả ngày | Thực hành | Lê Thị Mẫu',
  ]);
});

test.each([
  ['hours', ['Ngày', 'Thời gian', 'Nội dung'], ['05/6', '7h30 - 9h00', 'Họp', '14h00', 'Thi', '06/6', '8:00', 'Nghe']],
  [
    'a day with its weekday',
    ['Ngày', 'Buổi', 'Nội dung'],
    ['Thứ Hai, 07/6', 'Sáng', 'Họp', 'Chiều', 'Thi', 'Thứ Ba (08/6)', 'Sáng', 'Nghe'],
  ],
  [
    'halves with hours',
    ['Thứ, ngày', 'Buổi', 'Nội dung'],
    ['T2 07/6', 'Sáng (8h00)', 'Họp', 'Chiều', 'Thi', 'T3 08/6', 'Tối', 'Nghe'],
  ],
])('rows begin with %s', (_, head, body) => {
  expect(rowsOf(...head, ...body)?.map((row) => row.split(' | ').at(-1))).toEqual(['Nội dung', 'Họp', 'Thi', 'Nghe']);
});

test.each([
  ['Thứ 2', '14/6', 'Thứ 3', '15/6'],
  ['Thứ Hai', 'ngày 14/6/2027', 'Chủ nhật', 'ngày 20/6/2027'],
  ['14/6', 'Thứ Hai', '15/6', 'Thứ Ba'],
  ['T2', '14-6', 'T3', '15-6'],
  ['Thứ Sáu', '18.6', 'Thứ Bảy', '19.6'],
])('below the one head of a day it may stand in two lines: %s, %s', (one, two, three, four) => {
  const body = [one, two, '8h00', 'Họp', 'Kho', '14h00', 'Thi', 'Sân', three, four, 'Chiều', 'Nghe', 'Kho'];
  expect(rowsOf('Ngày', 'Thời gian', 'Nội dung', 'Nơi họp', ...body)?.slice(1)).toEqual([
    `${one} / ${two} | 8h00 | Họp | Kho`,
    ' | 14h00 | Thi | Sân',
    `${three} / ${four} | Chiều | Nghe | Kho`,
  ]);
});

test.each([
  ['two dates', ['14/6', '15/6', '8h00', 'Họp', '16/6', '8h00', 'Thi', '17/6', '8h00', 'Nghe']],
  ['two weekdays', ['Thứ 2', 'Thứ 3', '8h00', 'Họp', 'Thứ 4', '8h00', 'Thi', 'Thứ 5', '8h00', 'Nghe']],
  ['a third line', ['Thứ 2', '14/6', 'Thứ 2', '8h00', 'Họp', 'Thứ 3', '15/6', '8h00', 'Thi', '9h00', 'Nghe']],
  ['an hour twice', ['Thứ 2', '14/6', '8h00', '9h00', 'Họp', 'Thứ 3', '15/6', '8h00', 'Thi', '9h00', 'Nghe']],
  ['a date behind its hour', ['Thứ 2', '8h00', '14/6', 'Họp', 'Thứ 3', '8h00', '15/6', 'Thi', '9h00', 'Nghe']],
])('but not in %s', (_, body) => {
  expect(rowsOf('Ngày', 'Giờ', 'Nội dung', ...body)).toBeNull();
});

test('rows that each have their day, with and without a number', () => {
  const plain = ['Ngày', 'Nội dung', '05/6', 'Họp', '06/6', 'Thi', '07/6', 'Nghe'];
  const numbered = ['STT', 'Ngày', 'Nội dung', '1', '05/6', 'Họp', '2', '06/6', 'Thi', '3', '07/6', 'Nghe'];
  expect(rowsOf(...plain)).toEqual(['Ngày | Nội dung', '05/6 | Họp', '06/6 | Thi', '07/6 | Nghe']);
  expect(rowsOf(...numbered)?.slice(1)).toEqual(['1 | 05/6 | Họp', '2 | 06/6 | Thi', '3 | 07/6 | Nghe']);
});

test.each(['Khối', 'Lớp', 'Phòng thi', 'Số thí sinh'])('below “%s” a bare number begins no row', (counted) => {
  const head = ['STT', 'Ngày thi', 'Buổi', 'Môn thi', counted];
  const body = ['1', '05/6', 'Sáng', 'Toán', '6', 'Chiều', 'Văn', '7, 8', '2', '06/6', 'Sáng', 'Sử', '9'];
  expect(rowsOf(...head, ...body)?.slice(1)).toEqual([
    '1 | 05/6 | Sáng | Toán | 6',
    ' |  | Chiều | Văn | 7, 8',
    '2 | 06/6 | Sáng | Sử | 9',
  ]);
});

test('a number of a row in place of a cell that is missing makes no table', () => {
  const head = ['STT', 'Ngày thi', 'Buổi', 'Môn thi', 'Khối'];
  const body = ['1', '05/6', 'Sáng', 'Toán', '6', 'Chiều', 'Văn', '2', '06/6', 'Sáng', 'Sử', '9'];
  expect(rowsOf(...head, ...body)).toBeNull();
});

test.each([
  ['a row has a cell less', TRAINING.filter((_, i) => i !== 9)],
  ['a row has a cell more', TRAINING.toSpliced(9, 0, '(tiếp theo)')],
  ['what says when stands below it', [...TRAINING, 'Ghi chú', 'Sáng', 'Họp']],
  ['the head has no day', ['Buổi', 'Nội dung', 'Sáng', 'Họp', 'Chiều', 'Thi', 'Tối', 'Nghe']],
  ['all rows are of one day', ['Ngày', 'Buổi', 'Nội dung', '05/6', 'Sáng', 'Họp', 'Chiều', 'Thi', 'Tối', 'Nghe']],
  [
    'a column of when stands behind others',
    ['Ngày', 'Nội dung', 'Giờ', '05/6', 'Họp', '8h00', '06/6', 'Thi', '9h00', '07/6', 'Nghe', '9h30'],
  ],
])('no such table where %s', (_, lines) => {
  expect(rowsOf(...lines)).toBeNull();
});

test('the lines become a table of the text', () => {
  const { blocks } = readText(['Lịch như sau:', ...TRAINING, 'Trân trọng.'].join('\n'));
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
});
