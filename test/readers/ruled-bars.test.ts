import { expect, test } from 'vitest';
import { type Block, textOf } from '#src/model/block.ts';
import { readText } from '#src/readers/text.ts';

const shown = (block: Block) =>
  block.type === 'paragraph'
    ? textOf(block.line)
    : Array.from({ length: block.rows }, (_, row) =>
        block.cells.filter((cell) => cell.row === row).map((cell) => cell.lines.map(textOf).join(' / ')),
      );
const read = (text: string) => readText(text).blocks.map(shown);

test('a rule of hyphens under the head makes rows of bars a table, empty cells at either end too', () => {
  expect(read(' TT | Nhóm | Ngày\n----+------+-----\n 1  | A    | 02/3\n    | B    |\nHết')).toEqual([
    [
      ['TT', 'Nhóm', 'Ngày'],
      ['1', 'A', '02/3'],
      ['', 'B', ''],
    ],
    'Hết',
  ]);
});

test('a table framed by rules has as many columns as its bars part', () => {
  expect(read('+----+------+\n| TT | Việc |\n+====+======+\n| 1  | Họp  |\n| 2  | Dự   |\n+----+------+')).toEqual([
    [
      ['TT', 'Việc'],
      ['1', 'Họp'],
      ['2', 'Dự'],
    ],
  ]);
});

test('between two rules several lines are one row', () => {
  expect(
    read(
      '+----+---------+\n| TT | Việc    |\n+----+---------+\n| 1  | Họp     |\n|    | giao ban |\n+----+---------+\n| 2  | Dự      |\n+----+---------+',
    ),
  ).toEqual([
    [
      ['TT', 'Việc'],
      ['1', 'Họp giao ban'],
      ['2', 'Dự'],
    ],
  ]);
});

test('a table drawn in box characters is one', () => {
  expect(read('┌────┬──────┐\n│ TT │ Việc │\n├────┼──────┤\n│ 1  │ Họp  │\n└────┴──────┘')).toEqual([
    [
      ['TT', 'Việc'],
      ['1', 'Họp'],
    ],
  ]);
});

test('a line of hyphens alone is no rule of a table', () => {
  expect(read('Họp | Dự\n-----------\nHết')).toEqual(['Họp | Dự', '-----------', 'Hết']);
});

test.each([
  [
    'blank',
    '+------+-----+-----+\n| Ngày | Ca  | Môn |\n+------+-----+-----+\n| 05/3 | 1   | Văn |\n+      +-----+-----+\n| (T4) | 2   | Sử  |\n+------+-----+-----+',
    [
      ['Ngày', 'Ca', 'Môn'],
      ['05/3 (T4)', '1', 'Văn'],
      ['', '2', 'Sử'],
    ],
  ],
  [
    'closed by a bar and with words in it',
    '+------+------+\n| Ngày | Việc |\n+======+======+\n| 05/3 | Họp  |\n| và   +------+\n| 06/3 | Dự   |\n+------+------+\n| 07/3 | Đi   |\n+------+------+',
    [
      ['Ngày', 'Việc'],
      ['05/3 và 06/3', 'Họp'],
      ['', 'Dự'],
      ['07/3', 'Đi'],
    ],
  ],
  [
    'of the last column',
    '┌──────┬──────┐\n│ Việc │ Nơi  │\n├──────┼──────┤\n│ Họp  │ Tầng │\n├──────┤      │\n│ Dự   │ hai  │\n└──────┴──────┘',
    [
      ['Việc', 'Nơi'],
      ['Họp', 'Tầng hai'],
      ['Dự', ''],
    ],
  ],
])('a cell that a rule does not cross (%s) reaches over the rows beside it', (_, text, rows) => {
  expect(read(text)).toEqual([rows]);
});
