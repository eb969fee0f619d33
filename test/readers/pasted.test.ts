import { expect, test } from 'vitest';
import { paragraph, run, wordFile } from './office-files.ts';
import { blocksOf, sourceOf } from './seen.ts';

/** Text that was pasted into a document, a line a paragraph. */

const typed = (line: string) =>
  paragraph(
    line
      .split('\t')
      .map((piece) => run(piece))
      .join('<w:r><w:tab/></w:r>'),
  );
const word = (...lines: string[]) => wordFile({ body: lines.map(typed).join('') });

const DAYS = [
  'NGÀY\tNỘI DUNG\tLÃNH ĐẠO',
  '02\tHọp giao ban\tÔng An',
  '03\tNghỉ\t',
  '\tTiếp dân\tBà Bình',
  '04\tKiểm tra\tÔng An',
];

test('paragraphs whose cells are parted by tabs are a table, with its empty cells', async () => {
  expect(await blocksOf(word('LỊCH CÔNG TÁC', ...DAYS, 'Nơi nhận'))).toEqual([
    'LỊCH CÔNG TÁC',
    [
      ...['0,0: NGÀY', '0,1: NỘI DUNG', '0,2: LÃNH ĐẠO', '1,0: 02', '1,1: Họp giao ban', '1,2: Ông An'],
      ...['2,0: 03', '2,1: Nghỉ', '2,2: ', '3,0: ', '3,1: Tiếp dân', '3,2: Bà Bình'],
      ...['4,0: 04', '4,1: Kiểm tra', '4,2: Ông An'],
    ],
    'Nơi nhận',
  ]);
});

test('a letterhead and a list that are set with tabs are no table', async () => {
  const lines = ['TỈNH\tNƯỚC', 'SỞ\tTự do', '-\tHọp', '-\tNghỉ', '1.\tMột', '2.\tHai', 'a)\tBa', 'Lưu\tGIÁM ĐỐC'];
  expect(await blocksOf(word(...lines))).toEqual(lines);
});

test('marks of Markdown are looks, a word in bold of its own stays so', async () => {
  const bold = paragraph(run('Đậm', '<w:b/>'));
  const lines = ['**Một** hai', '*ba* **bốn**', '**năm**', '**sáu**'].map(typed).join('');
  const { blocks } = await sourceOf(wordFile({ body: bold + lines }));
  const looks = blocks.map((block) => (block.type === 'paragraph' ? block.line.spans : []));
  expect(looks[0]).toEqual([{ text: 'Đậm', bold: true }]);
  expect(looks[1]).toEqual([{ text: 'Một', bold: true }, { text: ' hai' }]);
  expect(looks[2]).toEqual([{ text: 'ba', italic: true }, { text: ' ' }, { text: 'bốn', bold: true }]);
});

test('lines of print that are paragraphs now are still lines of print', async () => {
  const print = Array.from({ length: 20 }, (_, i) => [`- Công việc thứ ${i + 1} của Sở trong`, 'tháng này.']).flat();
  expect((await sourceOf(word(...print))).lineKind).toBe('print');
  const whole = Array.from({ length: 40 }, (_, i) => `- Công việc thứ ${i + 1} của Sở trong tháng này.`);
  expect((await sourceOf(word(...whole))).lineKind).toBe('paragraph');
});
