import { expect, test } from 'vitest';
import { textOf } from '#src/model/block.ts';
import { findEndedCells } from '#src/readers/ended-cells.ts';
import { readText } from '#src/readers/text.ts';

const WEEK = `LỊCH TUẦN 8
NGÀY | SÁNG | CHIỀU | TỐI |
HAI
16/02 |
- Chào cờ.
- Họp tổ.
| |
Trực lớp |
BA
17/02 | Dự giờ lớp Một. |
Kiểm tra vở
của khối Hai |
|
TƯ
18/02 | Nghỉ
|
Phòng Ví dụ`;

test('cells of several lines, each ended by a bar, make rows under a head in one line', () => {
  const { blocks } = readText(WEEK);
  expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  const table = blocks[1]!;
  const cells = table.type === 'table' ? table.cells : [];
  expect(
    cells.map(({ row, column, columnSpan, lines }) => [row, column, columnSpan, lines.map(textOf).join(' / ')]),
  ).toEqual([
    [0, 0, 1, 'NGÀY'],
    [0, 1, 1, 'SÁNG'],
    [0, 2, 1, 'CHIỀU'],
    [0, 3, 1, 'TỐI'],
    [1, 0, 1, 'HAI / 16/02'],
    [1, 1, 1, '- Chào cờ. / - Họp tổ.'],
    [1, 2, 1, ''],
    [1, 3, 1, 'Trực lớp'],
    [2, 0, 1, 'BA / 17/02'],
    [2, 1, 1, 'Dự giờ lớp Một.'],
    [2, 2, 1, 'Kiểm tra vở / của khối Hai'],
    [2, 3, 1, ''],
    [3, 0, 1, 'TƯ / 18/02'],
    [3, 1, 3, 'Nghỉ'],
  ]);
  expect(cells.find(({ row, column }) => row === 2 && column === 2)!.lines.map(({ place }) => place.line)).toEqual([
    11, 12,
  ]);
});

test.each([
  ['a line is a row', 'Ngày | Sáng | Chiều |\n2 | Họp | Nghỉ |\n3 | Dạy | Họp |\n4 | Dạy | Dạy |'],
  ['a row does not end with its line', 'Ngày | Sáng | Chiều |\nHai |\nHọp |\nDạy | Ba\n17/02 |\nDạy |\nHọp |'],
  ['there are bars in a menu alone', 'Trang chủ | Tin tức | Liên hệ |\nHọp giao ban\nHọp tổ'],
])('no such table where %s', (_, text) => {
  expect(findEndedCells(text.split('\n'))).toBeNull();
});
