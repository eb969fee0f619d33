import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, textOf } from '#src/model/block.ts';
import { decodeEntities, readInline } from '#src/readers/inline.ts';
import { readText } from '#src/readers/text.ts';

/** Paragraphs as their words, tables as rows of cells whose lines are parted by `/`. */
const shown = (block: Block) =>
  block.type === 'paragraph'
    ? textOf(block.line)
    : Array.from({ length: block.rows }, (_, row) =>
        block.cells.filter((cell) => cell.row === row).map((cell) => cell.lines.map(textOf).join(' / ')),
      );

const read = (text: string) => readText(text).blocks.map(shown);

test('lines with tabs are tables, an empty line ends them, every other line is a paragraph', () => {
  expect(read('Chương trình\nNgày\tNội dung\n01\tHọp\n\n02\tDự\nHết')).toEqual([
    'Chương trình',
    [
      ['Ngày', 'Nội dung'],
      ['01', 'Họp'],
    ],
    '',
    [['02', 'Dự']],
    'Hết',
  ]);
});

test('a row may begin with empty cells and lack its last', () => {
  expect(read('A\tB\tC\n\t- x\n\tx\ty')).toEqual([[['A', 'B', 'C']], ' - x', [['', 'x', 'y']]]);
  expect(read('A\tB\tC\n\tx\t')).toEqual([
    [
      ['A', 'B', 'C'],
      ['', 'x', ''],
    ],
  ]);
});

test('a tab that indents or follows a list mark makes no table', () => {
  expect(read('\tThụt đầu dòng\n-\tGạch đầu dòng\n1.\tĐánh số')).toEqual([
    ' Thụt đầu dòng',
    '- Gạch đầu dòng',
    '1. Đánh số',
  ]);
});

test('Markdown tables are tables, without the rule under their head', () => {
  expect(read('| A | B |\n|---|:-:|\n| x<br>y | z |')).toEqual([
    [
      ['A', 'B'],
      ['x / y', 'z'],
    ],
  ]);
});

test('pieces of HTML in a cell are lines and spans, and say how the lines came about', () => {
  const [table] = readText('<p>Sáng: <b>Họp</b></p> <p>Dự &amp; nghe</p>\t<i>Kỷ niệm</i> Sáng: <s>Họp</s>').blocks;
  const [paragraphs, flow] = (table as Extract<Block, { type: 'table' }>).cells;
  expect(paragraphs).toMatchObject({ lineKind: 'paragraph' });
  expect(paragraphs!.lines.map(textOf)).toEqual(['Sáng: Họp', 'Dự & nghe']);
  expect(flow).toMatchObject({ lineKind: 'flow' });
  expect(flow!.lines[0]!.spans).toEqual([
    { text: 'Kỷ niệm', italic: true },
    { text: ' Sáng: ' },
    { text: 'Họp', struck: true },
  ]);
});

test('Markdown bold goes over lines up to an empty one', () => {
  const bold = readText('**Chương trình\ncủa Sở** nay\n**Mở\n\nHết').blocks.map((block) =>
    block.type === 'paragraph' ? block.line.spans.map((span) => span.bold ?? false) : [],
  );
  expect(bold).toEqual([[true], [true, false], [true], [], [false]]);
});

test('places are counted over the text, from 1', () => {
  const lines = readText('Một\n\nA\tB\nC\tD').blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.line.place.line] : block.cells.map((cell) => cell.lines[0]!.place.line),
  );
  expect(lines).toEqual([1, 2, 3, 3, 4, 4]);
});

describe('how the lines came about', () => {
  test('short lines that go on in small letters are print', () => {
    expect(readText('Tổng kết công tác năm và triển\nkhai nhiệm vụ\nHọp nghe báo cáo của các\nphòng').lineKind).toBe(
      'print',
    );
  });
  test('whole sentences are paragraphs', () => {
    expect(readText('Tổng kết công tác.\nTriển khai nhiệm vụ.\nnhỏ').lineKind).toBe('paragraph');
  });
});

describe('marks within a line', () => {
  test.each([
    ['(*) Ghi chú', [['(*) Ghi chú', false]]],
    ['2 * 3 = 6', [['2 * 3 = 6', false]]],
    ['* Sáng', [['* Sáng', false]]],
    [
      'số *57-NQ/TW* nay',
      [
        ['số ', false],
        ['57-NQ/TW', true],
        [' nay', false],
      ],
    ],
    ['***Nơi nhận:***', [['Nơi nhận:', true]]],
  ])('%j', (text, expected) => {
    expect(readInline(text).lines[0]!.map((span) => [span.text, span.italic ?? false])).toEqual(expected);
  });

  test.each([
    ['KH&amp;CN', 'KH&CN'],
    ['R&D; A&B', 'R&D; A&B'],
    ['&#7853;&#x1EAD;&nbsp;x', 'ậậ x'],
    ['&unknown; &#0; &#xD800;', '&unknown;  '],
  ])('entities: %j is %j', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });
});

test('no letter of plain words is lost, whatever tabs and lines they stand in', () => {
  const word = fc.constantFrom('Họp', 'Đ/c', 'giao', 'ban', '08h00', 'QLKH', '12/3', '“A”', 'tại');
  const text = fc.array(
    fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\t', '\n\n', '\r\n'), (parts, by) => {
      const blocks = readText(parts.join(by)).blocks;
      const found = blocks.flatMap((block) =>
        block.type === 'paragraph' ? [textOf(block.line)] : block.cells.flatMap((cell) => cell.lines.map(textOf)),
      );
      expect(found.join(' ').split(/\s+/).filter(Boolean)).toEqual(parts.join(' ').split(/\s+/).filter(Boolean));
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('a row whose cell is broken over lines is whole again', () => {
  const rows = [
    'Ngày | Việc |',
    'Thứ Hai | Họp |',
    'Thứ Ba | Kiểm tra',
    'chợ |',
    'Thứ Tư | Học |',
    'Thứ Năm | Nghỉ |',
  ].join('\n');
  const [table] = readText(rows).blocks;
  const texts = table?.type === 'table' ? table.cells.map((cell) => cell.lines.map(textOf).join('/')) : [];
  expect(texts).toEqual([
    'Ngày',
    'Việc',
    'Thứ Hai',
    'Họp',
    'Thứ Ba',
    'Kiểm tra chợ',
    'Thứ Tư',
    'Học',
    'Thứ Năm',
    'Nghỉ',
  ]);
});
