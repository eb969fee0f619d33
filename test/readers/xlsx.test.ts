import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { blocksOf } from './seen.ts';

const line = { style: 'thin' } as const;
const border = { left: line, right: line, top: line, bottom: line };

const book = async (...sheets: WriteSheet[]) => Buffer.from(await writeXlsx({ sheets }));

/** Every cell with lines around it. */
function ruled(rows: NonNullable<WriteSheet['rows']>): Required<Pick<WriteSheet, 'rows' | 'cells'>> {
  const around = rows.flatMap((row, r) => row.map((_, c) => [`${r},${c}`, { style: { border } }] as const));
  return { rows, cells: new Map<string, Partial<Cell>>(around) };
}

test('ruled rows are a table, what stands around it are paragraphs', async () => {
  const { rows, cells: styles } = ruled([['x'], ['Ngày', 'Nội dung', 'Chủ trì'], ['01', 'Họp\nNghỉ', 'GĐ']]);
  const all = [['LỊCH CÔNG TÁC'], ...rows.slice(1), ['Ghi chú: thay giấy mời']];
  const kept = new Map([...styles].filter(([key]) => !key.startsWith('0,')));
  expect(await blocksOf(await book({ name: 'Tuần', rows: all, cells: kept }))).toEqual([
    'LỊCH CÔNG TÁC',
    ['0,0: Ngày', '0,1: Nội dung', '0,2: Chủ trì', '1,0: 01', '1,1: Họp | Nghỉ', '1,2: GĐ'],
    'Ghi chú: thay giấy mời',
  ]);
});

test('without rules the table is found by its columns', async () => {
  const rows = [
    ['LỊCH TUẦN'],
    ['Ngày', 'Nội dung', 'Chủ trì'],
    ['01', 'Họp', 'GĐ'],
    ['02', 'Nghỉ', null],
    ['Nơi nhận'],
  ];
  expect(await blocksOf(await book({ name: 'a', rows }))).toEqual([
    'LỊCH TUẦN',
    expect.arrayContaining(['0,0: Ngày', '2,1: Nghỉ']),
    'Nơi nhận',
  ]);
});

test('dates are read as an office sees them', async () => {
  const day = new Date(Date.UTC(2026, 2, 3));
  const dates = (numFmt: string, value: Date | number) => ({ value, style: { border, numFmt } });
  const sheet = ruled([['Ngày', 'a', 'b', 'c', 'd', 'e']]);
  sheet.rows.push([day, day, day, 0.3125, new Date(Date.UTC(2026, 2, 3, 14, 5)), 3]);
  for (const [column, format] of [
    'm/d/yyyy',
    'd/m',
    '[$-42A]dddd, dd/mm/yyyy',
    'h:mm',
    'dd/mm/yyyy hh:mm',
    '00',
  ].entries())
    sheet.cells.set(`1,${column}`, dates(format, sheet.rows[1]![column] as number));
  const [block] = await blocksOf(await book({ name: 'a', ...sheet }));
  expect(block).toEqual(
    expect.arrayContaining([
      '1,0: 03/03/2026',
      '1,1: 03/03',
      '1,2: Thứ Ba 03/03/2026',
      '1,3: 7:30',
      '1,4: 03/03/2026 14:05',
      '1,5: 03',
    ]),
  );
});

test('merged cells span, hidden sheets, rows and columns are not there', async () => {
  const shown = ruled([
    ['Thứ Hai', 'Sáng', 'mật', 'Họp'],
    ['', 'Chiều', 'mật', 'Nghỉ'],
    ['ẩn', 'ẩn', 'mật', 'ẩn'],
    ['Thứ Ba', 'Sáng', 'mật', 'Tiếp dân'],
  ]);
  const file = await book(
    { name: 'ẩn', rows: [['không thấy']], hidden: true },
    {
      name: 'a',
      ...shown,
      merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }],
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: [{}, {}, { hidden: true }, {}],
    },
    { name: 'b', rows: [['Trang hai']] },
  );
  expect(await blocksOf(file)).toEqual([
    [
      '0,0+2x1: Thứ Hai',
      '0,1: Sáng',
      '0,2: Họp',
      '1,1: Chiều',
      '1,2: Nghỉ',
      '2,0: Thứ Ba',
      '2,1: Sáng',
      '2,2: Tiếp dân',
    ],
    'Trang hai',
  ]);
});

test('struck words and struck cells are struck', async () => {
  const sheet = ruled([['Ngày', 'Việc', 'Ai']]);
  sheet.rows.push(['01', 'x', 'GĐ']);
  sheet.cells.set('1,1', {
    style: { border },
    richText: [{ text: 'Họp ' }, { text: 'hoãn', font: { strikethrough: true } }],
  });
  sheet.cells.set('1,2', { style: { border, font: { strikethrough: true } } });
  const [block] = await blocksOf(await book({ name: 'a', ...sheet }));
  expect(block).toEqual(expect.arrayContaining(['1,1: Họp ~hoãn~', '1,2: ~GĐ~']));
});

test('formulas are read by what they show', async () => {
  const sheet = ruled([['Ngày', 'Việc', 'Ai']]);
  sheet.rows.push(['01', null, 'GĐ']);
  sheet.cells.set('1,1', { style: { border }, formula: 'A1&"x"', formulaResult: 'Họp giao ban' });
  const [block] = await blocksOf(await book({ name: 'a', ...sheet }));
  expect(block).toEqual(expect.arrayContaining(['1,1: Họp giao ban']));
});
