import { expect, test } from 'vitest';
import { textOf } from '#src/model/block.ts';
import { findCellsALine } from '#src/readers/cells-a-line.ts';
import { readText } from '#src/readers/text.ts';

const rowsOf = (text: string) =>
  findCellsALine(text.split('\n'))?.rows.map((row) =>
    row.map((cell) => cell.map((line) => line.text).join(' / ')).join(' | '),
  ) ?? null;

test('a head and cells one below the other, each ended by a bar', () => {
  expect(
    rowsOf(
      `KẾ HOẠCH TUẦN
NGÀY |
SÁNG |
CHIỀU |
Thứ Hai 01/3/202
7 |
- Chào cờ.
- Họp tổ. |
|
Thứ Ba 02/3/2027 |
|
Dự giờ
lớp Một
|
Trực: tổ Văn.`,
    ),
  ).toEqual([
    'NGÀY | SÁNG | CHIỀU',
    'Thứ Hai 01/3/2027 | - Chào cờ. / - Họp tổ. | ',
    'Thứ Ba 02/3/2027 |  | Dự giờ / lớp Một',
  ]);
});

test('a half under a day that goes on has no cell for the day, or an empty one', () => {
  expect(
    rowsOf(
      'Ngày |\nBuổi |\nNội dung |\n01/3 |\nSáng |\nHọp |\nChiều |\nDạy |\n02/3 |\nSáng |\nHọp |\n|\nChiều |\nNghỉ |',
    ),
  ).toEqual(['Ngày | Buổi | Nội dung', '01/3 | Sáng | Họp', ' | Chiều | Dạy', '02/3 | Sáng | Họp', ' | Chiều | Nghỉ']);
});

test('letterhead and foot around it lose their bars and stay lines', () => {
  const { blocks } = readText(
    'Trường Ví dụ |\nSố: 1 |\nLỊCH TUẦN\nNgày |\nSáng |\nChiều |\nT2 01/3 |\nHọp |\n|\nT3 02/3 |\n|\nDạy |\nTrực: tổ Văn\nNơi nhận |',
  );
  expect(blocks.map((block) => (block.type === 'table' ? block.rows : textOf(block.line)))).toEqual([
    'Trường Ví dụ',
    'Số: 1',
    'LỊCH TUẦN',
    3,
    'Trực: tổ Văn',
    'Nơi nhận',
  ]);
});

test.each([
  [
    'a row has a cell less',
    'Ngày |\nSáng |\nChiều |\nT2 01/3 |\nHọp |\nT3 02/3 |\nHọp |\nDạy |\nT4 03/3 |\nHọp |\nDạy |',
  ],
  [
    'a row has a cell more',
    'Ngày |\nSáng |\nChiều |\nT2 01/3 |\nA |\nB |\nC |\nT3 02/3 |\nA |\nB |\nT4 03/3 |\nA |\nB |',
  ],
  ['a line is a row', 'Ngày |\nSáng |\nChiều |\nT2 | Họp | Nghỉ |\nT3 | Dạy | Họp |'],
  ['the head has two cells', 'Ngày |\nNội dung |\nT2 01/3 |\nHọp |\nT3 02/3 |\nDạy |\nT4 03/3 |\nDạy |'],
])('no such table where %s', (_, text) => {
  expect(findCellsALine(text.split('\n'))).toBeNull();
});
