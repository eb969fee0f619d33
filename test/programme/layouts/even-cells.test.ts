import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** A table copied one cell a line, with an empty line for an empty cell. */
const HEAD = ['Ngày', 'Buổi', 'Giờ', 'Nội dung', 'Địa điểm'];
const ROWS = [
  ['Thứ Hai 08/3', 'Sáng', '', 'Giao ban tuần', 'Phòng họp 2'],
  ['', '', '9h00', 'Rà soát hồ sơ', ''],
  ['', 'Chiều', '', 'Kiểm tra kho thuốc', ''],
  ['Thứ Ba 09/3', 'Sáng', '8h00', 'Bàn giao trang thiết bị', 'Nhà kho'],
];
const EXPECTED = [
  '2027-03-08 morning Giao ban tuần (Phòng họp 2)',
  '2027-03-08 09:00 Rà soát hồ sơ',
  '2027-03-08 afternoon Kiểm tra kho thuốc',
  '2027-03-09 08:00 Bàn giao trang thiết bị (Nhà kho)',
];

const read = (...lines: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n${lines.join('\n')}\n`).items.map(
    ({ start, slot, startTime, title, location, review }) =>
      [start, startTime ?? slot, title, location && `(${location})`, ...review].filter(Boolean).join(' '),
  );

test('every row has as many lines as the head', () => {
  expect(read(...HEAD, ...ROWS.flat())).toEqual(EXPECTED);
});

test('an empty line stands between the cells as well', () => {
  expect(read(...[...HEAD, ...ROWS.flat()].flatMap((cell) => [cell, '']))).toEqual(EXPECTED);
});

test('the last cells of the last row may be missing, and a signature may follow', () => {
  const rows = [...HEAD, ...ROWS.flat(), 'Thứ Tư 10/3', 'Sáng', '', 'Đi cơ sở'];
  expect(read(...rows)).toEqual([...EXPECTED, '2027-03-10 morning Đi cơ sở']);
  expect(read(...rows, '', '', 'TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG')).toEqual([
    ...EXPECTED,
    '2027-03-10 morning Đi cơ sở',
  ]);
});

test('where a cell of two lines breaks the count, the lines are told apart by what they say', () => {
  const rows = ROWS.map((row, i) => (i === 0 ? [...row.slice(0, 3), 'Giao ban tuần', 'mở rộng', 'Phòng họp 2'] : row));
  const items = read(...HEAD, ...rows.flat());
  expect(items[0]).toContain('2027-03-08 morning Giao ban tuần');
  expect(items.at(-1)).toContain('2027-03-09 08:00 Bàn giao trang thiết bị');
});

test('a day under a head of another column makes no row even', () => {
  const lines = ['Ngày', 'Giờ', 'Nội dung', 'Địa điểm'];
  const rows = ['Thứ Hai 08/3', 'Sáng: Giao ban tuần', 'Thứ Ba 09/3', '8h00', 'Rà soát hồ sơ', 'Chiều: Đi cơ sở'];
  rows.push('Thứ Tư 10/3', 'Chiều: Kiểm tra kho thuốc', 'Thứ Năm 11/3', '9h00', 'Tiếp công dân');
  expect(read(...[...lines, ...rows].flatMap((cell) => [cell, '']))).toEqual([
    '2027-03-08 morning Giao ban tuần',
    '2027-03-09 08:00 Rà soát hồ sơ',
    '2027-03-09 afternoon Đi cơ sở',
    '2027-03-10 afternoon Kiểm tra kho thuốc',
    '2027-03-11 09:00 Tiếp công dân',
  ]);
});
