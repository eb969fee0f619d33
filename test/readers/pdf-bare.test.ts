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
