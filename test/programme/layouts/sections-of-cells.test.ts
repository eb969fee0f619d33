import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Days of reception in 2027 in a table given out one cell a line, with lines over the whole width between its rows. */
const read = (...cells: readonly (readonly string[])[]) =>
  readProgramme(['LỊCH TIẾP CÔNG DÂN QUÝ III NĂM 2027', ...cells.flat()].join('\n')).items.map(
    ({ start, startTime, leadersText, location, section, review }) =>
      [start?.slice(5), startTime, leadersText, location, section.join(' > '), ...review].filter(Boolean).join(' | '),
  );

const HEAD = ['STT', 'Họ và tên', 'Chức danh', 'Ngày tiếp', 'Địa điểm'];
const AN = ['1', 'Lê Văn An', 'Tổ trưởng', '06/7/2027', 'Nhà văn hóa Đông'];
const BA = ['2', 'Hồ Thị Ba', 'Thành viên', '03/8/2027', 'Nhà văn hóa Đông'];
const TU = ['3', 'Võ Văn Tư', 'Tổ trưởng', '13/7/2027', 'Nhà văn hóa Tây'];

test.each([
  [['Tổ đại biểu số 1 (ấp Đông, ấp Giữa)'], ['Tổ đại biểu số 2 (ấp Tây)'], TU],
  [['Ấp Đông Mẫu'], ['Ấp Tây Mẫu'], TU],
  [['Cụm 1 - xã Mẫu'], ['Cụm 2 - xã Mẫu'], ['1', ...TU.slice(1)]],
  [
    ['I', 'Khối trường học'],
    ['II', 'Khối cơ quan'],
    ['1', ...TU.slice(1)],
  ],
  [['A', 'Đơn vị bầu cử số 1'], ['B', 'Đơn vị bầu cử số 2'], TU],
])('a line between the rows heads those below it: %j', (first, second, row) => {
  expect(read(HEAD, first, AN, BA, second, row)).toEqual([
    `07-06 | Lê Văn An | Nhà văn hóa Đông | ${first.at(-1)}`,
    `08-03 | Hồ Thị Ba | Nhà văn hóa Đông | ${first.at(-1)}`,
    `07-13 | Võ Văn Tư | Nhà văn hóa Tây | ${second.at(-1)}`,
  ]);
});

test('it does where the row above it has lost a cell, too', () => {
  const alone = [BA.slice(0, 4), ['Tổ đại biểu số 2']];
  expect(read(HEAD, ['Tổ đại biểu số 1'], AN, ...alone, TU)).toEqual([
    '07-06 | Lê Văn An | Nhà văn hóa Đông | Tổ đại biểu số 1',
    '08-03 | Hồ Thị Ba | Tổ đại biểu số 1',
    '07-13 | Võ Văn Tư | Nhà văn hóa Tây | Tổ đại biểu số 2',
  ]);
  const numbers = [['II', 'Khối cơ quan'], TU];
  expect(read(HEAD, ['I', 'Khối trường học'], AN, ['2', 'Hồ Thị Ba', ...BA.slice(3)], ...numbers)).toEqual([
    '07-06 | Lê Văn An | Nhà văn hóa Đông | Khối trường học',
    '08-03 | Nhà văn hóa Đông | Khối trường học | unclear-boundary',
    '07-13 | Võ Văn Tư | Nhà văn hóa Tây | Khối cơ quan',
  ]);
});

test.each([
  [
    ['Ngày tiếp', 'Người tiếp', 'Địa điểm'],
    ['06/7/2027', 'Ông An', 'Nhà Đông'],
    ['13/7/2027', 'Bà Tư', 'Nhà Tây'],
  ],
  [
    ['STT', 'Người tiếp', 'Địa điểm', 'Ngày tiếp'],
    ['1', 'Ông An', 'Nhà Đông', '06/7/2027'],
    ['2', 'Bà Tư', 'Nhà Tây', '13/7/2027'],
  ],
])('wherever the days stand: %j', (head, first, second) => {
  expect(read(head, ['Tổ số 1'], first, ['Tổ số 2'], second)).toEqual([
    '07-06 | Ông An | Nhà Đông | Tổ số 1',
    '07-13 | Bà Tư | Nhà Tây | Tổ số 2',
  ]);
});

test('a body in the last column of every row heads nothing', () => {
  const head = ['STT', 'Người tiếp', 'Ngày tiếp', 'Địa điểm'];
  expect(read(head, ['1', 'Ông An', '06/7/2027', 'Tổ số 1'], ['2', 'Bà Tư', '13/7/2027', 'Tổ số 2'])).toEqual([
    '07-06 | Ông An | Tổ số 1',
    '07-13 | Bà Tư | Tổ số 2',
  ]);
});

test('a second line in brackets or small letters is of the cell above it, any other asks for a look', () => {
  expect(read(HEAD, [...AN, '(cạnh chợ)'], [...BA.slice(0, 2), 'phụ trách thôn', ...BA.slice(2)], TU)).toEqual([
    '07-06 | Lê Văn An | Nhà văn hóa Đông (cạnh chợ)',
    '08-03 | Hồ Thị Ba phụ trách thôn | Nhà văn hóa Đông',
    '07-13 | Võ Văn Tư | Nhà văn hóa Tây',
  ]);
  expect(read(HEAD, [...AN, 'Khu tái định cư'], [...BA.slice(0, 2), 'Phụ trách thôn', ...BA.slice(2)], TU)).toEqual([
    '07-06 | Lê Văn An | Nhà văn hóa Đông | unclear-boundary',
    '07-06 | Lê Văn An | Khu tái định cư | unclear-boundary',
    '08-03 | Nhà văn hóa Đông | unclear-boundary',
    '07-13 | Võ Văn Tư | Nhà văn hóa Tây',
  ]);
});

test('of two columns of time that without the word day is that of hours', () => {
  const head = ['STT', 'Người tiếp', 'Thời gian', 'Ngày tiếp', 'Địa điểm'];
  const rows = [
    ['1', 'Ông An', '7h30 - 10h30', '06/7/2027', 'Nhà Đông'],
    ['2', 'Bà Tư', '13h30 - 16h30', '13/7/2027', 'Nhà Tây'],
  ];
  expect(read(head, ...rows)).toEqual(['07-06 | 07:30 | Ông An | Nhà Đông', '07-13 | 13:30 | Bà Tư | Nhà Tây']);
});
