import { expect, test } from 'vitest';
import { readSource } from '../../src/readers/read.ts';
import { type PageContent, pdfFile, type TextAt } from './pdf-files.ts';
import { blocksOf } from './seen.ts';

const read = (...pages: PageContent[]) => blocksOf(pdfFile(...pages));
const STOPS = [72, 110, 250, 340, 430];

/** Rows without ruling lines: each cell's lines below each other, the next row right under the longest. */
function bare(top: number, rows: readonly (readonly (readonly string[])[])[], stops = STOPS): TextAt[] {
  const heights = rows.map((row) => Math.max(...row.map((cell) => cell.length)));
  return rows.flatMap((row, i) => {
    const above = heights.slice(0, i).reduce((sum, height) => sum + height, 0);
    return row.flatMap((cell, column) =>
      cell.map((text, line) => ({ text, x: stops[column]!, y: top - (above + line) * 14 })),
    );
  });
}

const numbered = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => [
    [`${from + i}`],
    [`Prepare the report of`, `group ${from + i}`],
    ['Report'],
    ['Week 1'],
    ['Office'],
  ]);
const HEAD = [['No'], ['What'], ['Product'], ['When'], ['Who']];
const cellsOf = (row: number, ...texts: string[]) => texts.map((text, column) => `${row},${column}: ${text}`);
const rowOf = (n: number) => cellsOf(n, `${n}`, `Prepare the report of group ${n}`, 'Report', 'Week 1', 'Office');

test('a table without ruling lines has its columns where its rows begin them, and a row for each number', async () => {
  const title = { text: 'Programme of the month', x: 72, y: 770 };
  expect(await read({ texts: [title, ...bare(740, [HEAD, ...numbered(1, 8)])] })).toEqual([
    'Programme of the month',
    [...cellsOf(0, 'No', 'What', 'Product', 'When', 'Who'), ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(rowOf)],
  ]);
});

test('it goes on on the next page, where the rest of a row stays with it', async () => {
  const rest: TextAt[] = [{ text: 'Ask for its annexes', x: 110, y: 760 }];
  const pages = [{ texts: bare(740, [HEAD, ...numbered(1, 8)]) }, { texts: [...rest, ...bare(746, numbered(9, 5))] }];
  const [table] = await read(...pages);
  expect(table).toHaveLength(14 * 5);
  expect(table!.slice(40, 45)).toEqual(
    cellsOf(8, '8', 'Prepare the report of group 8 | Ask for its annexes', 'Report', 'Week 1', 'Office'),
  );
  expect(table!.slice(65)).toEqual(rowOf(13));
});

const refused = (...pages: PageContent[]) =>
  expect(readSource(pdfFile(...pages))).rejects.toMatchObject({ code: 'file-tabs' });

test('a label over many rows, which nothing parts, is refused', async () => {
  const month = (n: number) => [
    [`Tháng ${n}`],
    ['Check the stores', 'of the province', 'Write the report', 'Meet the groups', 'of the north'],
    ['Office', '', 'Planning', 'Law', ''],
  ];
  const texts = bare(760, [1, 2, 3, 4, 5, 6, 7, 8].map(month), [72, 200, 400]).filter(({ text }) => text !== '');
  await refused({ texts });
});

test('several entries of a row beside several people are refused', async () => {
  const day = (n: number) => [
    [`${n}`],
    ['- A meeting', '- A visit of', 'the north'],
    ['Office', 'Planning'],
    ['Mr A', 'Mr B', 'Mrs C'],
  ];
  await refused({ texts: bare(760, [1, 2, 3, 4, 5, 6, 7, 8].map(day), [72, 120, 280, 400]) });
});

test('numbered rows typed with the tab key are refused though the text after the number stands at one place', async () => {
  const texts = Array.from({ length: 12 }, (_, i) => [
    { text: `${i + 1}`, x: 72, y: 760 - i * 30 },
    { text: 'Meet', x: 108, y: 760 - i * 30 },
    { text: 'Office of the town', x: 180 + (i % 7) * 36, y: 760 - i * 30 },
    {
      text: 'The rest of the row goes on at the left margin and is as long as any line of print',
      x: 72,
      y: 745 - i * 30,
    },
  ]).flat();
  await refused({ texts });
});

test('a few rows alike are a table too, and refused where nothing tells its rows', async () => {
  const row = (what: string, who: string) => [[], [what], ['Report'], ['Week 1'], [who]];
  await refused({ texts: bare(740, [HEAD, row('Check the stores', 'Mr A'), row('Meet the groups', 'Mrs B')]) });
});

test('a weekday and the date below it are the label of one row', async () => {
  const days = ['Hai', 'Ba', 'Tu', 'Nam', 'Sau', 'Bay'].map((day, i) => [
    [`Th\u0002 ${day}`, `0${i + 1}/3`],
    ['Check the stores', 'of the north'],
    ['Hall 1'],
    ['Mr A'],
  ]);
  const rows = bare(740, [[['Day'], ['What'], ['Where'], ['Who']], ...days], [72, 130, 300, 400]);
  const [table] = await read({ texts: rows.map((text) => ({ ...text, font: 'F3' })) });
  expect(table!.slice(4, 8)).toEqual(cellsOf(1, 'Thứ Hai 01/3', 'Check the stores of the north', 'Hall 1', 'Mr A'));
  expect(table).toHaveLength(7 * 4);
});

test('the first number of a page is no page number where its row stands beside it', async () => {
  const pages = [{ texts: bare(740, [HEAD, [['1'], ...numbered(1, 1)[0]!.slice(1)], ...numbered(2, 6)]) }];
  const second = { texts: bare(800, numbered(2, 6)) };
  const [table] = await read(...pages, second);
  expect(table!.slice(8 * 5, 9 * 5)).toEqual(
    cellsOf(8, '2', 'Prepare the report of group 2', 'Report', 'Week 1', 'Office'),
  );
});

test('pages of one table whose last column reaches differently far are one table', async () => {
  const wide = numbered(9, 5).map((row) => [...row.slice(0, 4), ['Office of the north']]);
  const [table, ...others] = await read({ texts: bare(740, [HEAD, ...numbered(1, 8)]) }, { texts: bare(760, wide) });
  expect(table).toHaveLength(14 * 5);
  expect(others).toEqual([]);
});

test('words are joined where the widest line of their column would have had no room for them', async () => {
  const rows = [...numbered(1, 8), [['9'], ['Prepare the'], ['Report', 'of it'], ['Week 1'], ['Office']]];
  const [table] = await read({ texts: bare(740, [HEAD, ...rows]) });
  expect(table!.at(-3)).toBe('9,2: Report of it');
});
