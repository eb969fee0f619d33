import { expect, test } from 'vitest';
import { type Block, textOf } from '#src/model/block.ts';
import { readText } from '#src/readers/text.ts';

const shown = (block: Block) =>
  block.type === 'paragraph' ? textOf(block.line) : `${block.rows} rows of ${block.columns} cells`;
const read = (text: string) => readText(text).blocks.map(shown);

test('title and letterhead of a sheet saved as text are paragraphs above its table', () => {
  expect(
    read(
      'SỞ MINH HỌA\t\t\tCỘNG HÒA\nLỊCH THÁNG 5/2027\t\t\t\n\t\t\t\nTT\tViệc\tHạn\tPhòng\n1\tHọp\t3/5\tA\n2\tDự\t4/5\tB',
    ),
  ).toEqual(['SỞ MINH HỌA        CỘNG HÒA', 'LỊCH THÁNG 5/2027', '', '3 rows of 4 cells']);
});

test('a remark below the last row is none of the table', () => {
  expect(read('TT\tViệc\tHạn\n1\tHọp\t3/5\n\t\t\n\tGhi chú: báo cáo cùng kỳ.\t')).toEqual([
    '2 rows of 3 cells',
    '',
    'Ghi chú: báo cáo cùng kỳ.',
  ]);
  expect(read('TT\tViệc\tHạn\n1\tHọp\t3/5\nLưu ý: mang máy tính\t\t')).toEqual([
    '2 rows of 3 cells',
    'Lưu ý: mang máy tính',
  ]);
});

test('the rest of a cell in the last row stays in the table', () => {
  expect(read('TT\tViệc\tHạn\n1\tHọp\t3/5\n\tvề mùa vụ\t')).toEqual(['3 rows of 3 cells']);
});

test('one day over its entries stays in the table', () => {
  expect(read('Thứ Hai\t\t\n8h\tHọp\tPhòng 1\n9h\tDự\tPhòng 2')).toEqual(['3 rows of 3 cells']);
});
