import { expect, test } from 'vitest';
import { grid, type LineFromTo, type PageContent, pdfFile, pdfFileBy } from './pdf-files.ts';
import { blocksOf } from './seen.ts';

const read = (...pages: PageContent[]) => blocksOf(pdfFile(...pages));
const EDGES = [72, 150, 400, 500];

/** Rows from `top` down, each as high as its lines; `open`: without the upper or the lower line of the table. */
function rows(
  top: number,
  all: readonly (readonly (readonly string[])[])[],
  open: { readonly above?: boolean; readonly below?: readonly number[] } = {},
): PageContent {
  const heights = all.map((row) => 12 + 15 * Math.max(1, ...row.map((cell) => cell.length)));
  const ys = [top];
  for (const height of heights) ys.push(ys.at(-1)! - height);
  const [first, last] = [ys[0]!, ys.at(-1)!];
  const drawn = grid(EDGES, ys).filter(
    ([x0, y0, x1, y1]) => x0 === x1 || !((open.above && y0 === first) || (open.below && y1 === last)),
  );
  const closed = EDGES.slice(1).flatMap((right, column): LineFromTo[] =>
    open.below && !open.below.includes(column) ? [[EDGES[column]!, last, right, last]] : [],
  );
  const texts = all.flatMap((row, i) =>
    row.flatMap((cell, column) =>
      cell.map((text, line) => ({ text, x: EDGES[column]! + 4, y: ys[i]! - 17 - line * 15 })),
    ),
  );
  return { lines: [...drawn, ...closed], texts };
}

const HEAD = [['Day'], ['Work'], ['Unit']];
const DAY_1 = [['01'], ['Meeting'], ['Office']];

test('a row that a page break cut and left open is one row, whatever its cells begin with', async () => {
  const first = rows(200, [HEAD, DAY_1, [['02'], ['- Visit'], ['Archive']]], { below: [0, 1, 2] });
  const second = rows(
    780,
    [
      [[], ['- Talks', '- Dinner'], ['Press']],
      [['03'], ['Rest'], ['Office']],
    ],
    { above: true },
  );
  expect((await read(first, second))[0]!.slice(6)).toEqual([
    '2,0: 02',
    '2,1: - Visit | - Talks | - Dinner',
    '2,2: Archive | Press',
    '3,0: 03',
    '3,1: Rest',
    '3,2: Office',
  ]);
});

test('where a print leaves open what it cuts, a closed row has ended', async () => {
  const first = rows(200, [HEAD, DAY_1, [['02'], ['- Visit'], ['Archive']]], { below: [0, 1, 2] });
  const second = rows(
    780,
    [
      [[], ['of shelves'], []],
      [['03'], ['Talks with the'], ['Office']],
    ],
    { above: true },
  );
  const third = rows(780, [[[], ['press'], ['Office']]]);
  expect((await read(first, second, third))[0]!.slice(6)).toEqual([
    '2,0: 02',
    '2,1: - Visit | of shelves',
    '2,2: Archive',
    '3,0: 03',
    '3,1: Talks with the',
    '3,2: Office',
    '4,0: ',
    '4,1: press',
    '4,2: Office',
  ]);
});

test('a label that is left open alone reaches over the page break, the cells beside it do not', async () => {
  const first = rows(200, [HEAD, DAY_1, [['02'], ['Visit'], ['Archive']]], { below: [0] });
  const second = rows(780, [[[], ['Talks'], ['Press']]]);
  expect((await read(first, second))[0]!.slice(6)).toEqual([
    '2,0+2x1: 02',
    '2,1: Visit',
    '2,2: Archive',
    '3,1: Talks',
    '3,2: Press',
  ]);
});

test('a row longer than a page, without level lines there, is one row', async () => {
  const first = rows(200, [HEAD, [['01'], ['- Visit'], ['Archive']]], { below: [0, 1, 2] });
  const second = { ...rows(780, [[[], ['- Talks'], ['Press']]]), lines: EDGES.map((x): LineFromTo => [x, 780, x, 60]) };
  const third = rows(780, [[[], ['- Dinner'], []], DAY_1], { above: true });
  expect((await read(first, second, third))[0]!.slice(3, 6)).toEqual([
    '1,0: 01',
    '1,1: - Visit | - Talks | - Dinner',
    '1,2: Archive | Press',
  ]);
});

test('a page that begins with the rest of one cell begins with the table', async () => {
  const full = ['The visitors are shown the reading rooms too'];
  const first = rows(200, [HEAD, DAY_1, [['02'], full, ['Archive']]]);
  const after = { text: 'Signed', x: 72, y: 600 };
  const { lines = [], texts = [] } = rows(780, [[[], ['and the archive'], []]]);
  expect(await read(first, { lines, texts: [...texts, after] })).toEqual([
    [
      '0,0: Day',
      '0,1: Work',
      '0,2: Unit',
      '1,0: 01',
      '1,1: Meeting',
      '1,2: Office',
      '2,0: 02',
      '2,1: The visitors are shown the reading rooms too and the archive',
      '2,2: Archive',
    ],
    'Signed',
  ]);
});

const TWO_LINES = [1, 2, 3, 4].map((n) => [[`Thu ${n + 1}`, `0${n}/3`], ['Meeting'], ['Office']]);

test('a label set in two lines, of which a page break parts one, is one label', async () => {
  const first = rows(200, [HEAD, TWO_LINES[0]!, [['Thu 3'], ['Visit of the archive'], ['Archive']]]);
  const second = rows(780, [[['02/3'], ['- Talks'], ['Press']], TWO_LINES[2]!, TWO_LINES[3]!]);
  expect((await read(first, second))[0]!.slice(6, 10)).toEqual([
    '2,0: Thu 3 | 02/3',
    '2,1: Visit of the archive | - Talks',
    '2,2: Archive | Press',
    '3,0: Thu 4 | 03/3',
  ]);
});

test('a cell that begins with a small letter, as no other of its column does, goes on', async () => {
  const first = rows(200, [HEAD, [['01'], ['Visit'], ['Office of']]]);
  const second = rows(780, [[[], ['- Talks'], ['the press']], DAY_1]);
  expect((await read(first, second))[0]!.slice(3, 6)).toEqual([
    '1,0: 01',
    '1,1: Visit | - Talks',
    '1,2: Office of | the press',
  ]);
  const other = rows(780, [
    [[], ['- Talks'], ['the press']],
    [[], ['Rest'], ['the office']],
  ]);
  expect((await read(first, other))[0]!.slice(3, 9)).toEqual([
    '1,0: 01',
    '1,1: Visit',
    '1,2: Office of',
    '2,0: ',
    '2,1: - Talks',
    '2,2: the press',
  ]);
});

test('a row without its day, where the rows below all have one, is the rest of the row above', async () => {
  const below = ['02', '03', '04'].map((day) => [[day], ['Meeting'], ['Office']]);
  const first = rows(200, [HEAD, [['01'], ['- Visit'], ['Archive']]]);
  const second = rows(780, [[[], ['- Talks'], []], ...below]);
  expect((await read(first, second))[0]!.slice(3, 7)).toEqual([
    '1,0: 01',
    '1,1: - Visit | - Talks',
    '1,2: Archive',
    '2,0: 02',
  ]);
});

test('a cell that ended high above the end of its row does not go on', async () => {
  const below = ['02', '03', '04'].map((day) => [[day], ['Meeting'], ['Office']]);
  const long = ['- Visit', '- Lunch', '- Talks', '- Dinner', '- Rest'];
  const first = rows(200, [HEAD, [['01'], long, ['Archive']]]);
  const second = rows(780, [[[], ['- Ball'], ['Press']], ...below]);
  expect((await read(first, second))[0]!.slice(6, 9)).toEqual(['2,0: ', '2,1: - Ball', '2,2: Press']);
});

test('a day alone in its row is no row without its day', async () => {
  const first = rows(200, [HEAD, [['01'], ['- Visit'], ['Archive']]]);
  const second = rows(780, [[[], ['- Talks'], []], [['02'], ['Sunday'], []], DAY_1]);
  expect((await read(first, second))[0]!.slice(3, 6)).toEqual(['1,0: 01', '1,1: - Visit | - Talks', '1,2: Archive']);
});

test('what a browser closes has ended', async () => {
  const first = rows(200, [HEAD, DAY_1, [['02'], ['Visit of the'], ['Archive']]]);
  const second = rows(780, [[[], ['press'], []]]);
  const browser = 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/150.0.0.0 Safari/537.36';
  expect((await blocksOf(pdfFileBy(browser, first, second)))[0]!.slice(6)).toEqual([
    '2,0: 02',
    '2,1: Visit of the',
    '2,2: Archive',
    '3,0: ',
    '3,1: press',
    '3,2: ',
  ]);
});

test('a label set to the middle of its rows may hang out of those above the page break', async () => {
  const first = rows(200, [HEAD, DAY_1, [['Thu'], ['Visit'], ['Archive']]], { below: [0] });
  const hanging = { text: 'Nam', x: 76, y: 114 };
  const second = rows(780, [[['02/3'], ['Talks'], ['Press']]]);
  const pages = [{ ...first, texts: [...first.texts!, hanging] }, second];
  expect((await read(...pages))[0]!.slice(6)).toEqual([
    '2,0+2x1: Thu | Nam | 02/3',
    '2,1: Visit',
    '2,2: Archive',
    '3,1: Talks',
    '3,2: Press',
  ]);
});

test('the head of the days alone at the end of a page is no day that goes on', async () => {
  const first = rows(100, [[['Ngày'], ['Work'], ['Unit']]]);
  const second = rows(780, [DAY_1]);
  expect(await read(first, second)).toEqual([
    ['0,0: Ngày', '0,1: Work', '0,2: Unit', '1,0: 01', '1,1: Meeting', '1,2: Office'],
  ]);
});
