import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/readers/read.ts';
import { grid, type PageContent, pdfFile, type TextAt } from './pdf-files.ts';
import { blocksOf, sourceOf } from './seen.ts';

const read = (...pages: PageContent[]) => blocksOf(pdfFile(...pages));
/** Lines one below the other, from the left or from where they say. */
const lines = (x: number, top: number, ...texts: string[]) => texts.map((text, i) => ({ text, x, y: top - i * 15 }));

test('lines go on where the next word would not have fitted, and end where it would', async () => {
  const page = {
    texts: lines(
      72,
      760,
      'The office meets on Monday morning to look through the plans of all departments and',
      'to decide what comes first.',
      'Every department brings a list of what it has done and of what is still open with it, of',
      'Office matters as well.',
    ),
  };
  expect(await read(page)).toEqual([
    'The office meets on Monday morning to look through the plans of all departments and to decide what comes first.',
    'Every department brings a list of what it has done and of what is still open with it, of Office matters as well.',
  ]);
});

test('list marks, indents and gaps begin paragraphs', async () => {
  const full = 'x'.repeat(60);
  const page = {
    texts: [
      ...lines(72, 760, `- A${full}`, `- B${full}`, `1. C${full}`),
      { text: `D${full}`, x: 100, y: 715 },
      { text: 'E', x: 72, y: 660 },
    ],
  };
  expect(await read(page)).toEqual([`- A${full}`, `- B${full}`, `1. C${full}`, `D${full}`, '', '', '', 'E']);
});

test('cells come from ruling lines, merged ones from missing ones', async () => {
  const ruled = [...grid([72, 150, 300, 500], [760, 730, 700, 670])].filter(
    (line) => line.join() !== [72, 700, 500, 700].join(),
  );
  const page = {
    lines: [...ruled, [150, 700, 500, 700] as const],
    texts: [
      { text: 'Day', x: 76, y: 745 },
      { text: 'Work', x: 154, y: 745 },
      { text: 'Who', x: 304, y: 745 },
      { text: 'Mon', x: 76, y: 715 },
      { text: 'Meeting', x: 154, y: 715 },
      { text: 'A', x: 304, y: 715 },
      { text: 'Visit', x: 154, y: 685 },
      { text: 'B', x: 304, y: 685 },
    ],
  };
  expect(await read(page)).toEqual([
    ['0,0: Day', '0,1: Work', '0,2: Who', '1,0+2x1: Mon', '1,1: Meeting', '1,2: A', '2,1: Visit', '2,2: B'],
  ]);
});

test('a line through letters strikes them, one below does not', async () => {
  const page = {
    texts: [{ text: 'Board meeting tomorrow', x: 72, y: 760 }, ...lines(72, 700, 'Underlined words here')],
    lines: [[72, 764, 205, 764] as const, [72, 698, 180, 698] as const],
  };
  expect(await read(page)).toEqual(['~Board meeting tomorrow~', '', '', '', 'Underlined words here']);
});

const TABLE = [72, 150, 500];
const cells = (top: number, ...rows: [string, string][]) =>
  rows.flatMap(([day, work], i) => [
    { text: day, x: 76, y: top - 20 - i * 30 },
    { text: work, x: 154, y: top - 20 - i * 30 },
  ]);

test('a table goes on over pages, its head is read once, page numbers are not', async () => {
  const first = {
    lines: grid(TABLE, [700, 670, 640]),
    texts: [{ text: '1', x: 297, y: 800 }, ...cells(700, ['Day', 'Work'], ['01', 'Meeting'])],
  };
  const second = {
    lines: grid(TABLE, [760, 730, 700]),
    texts: [{ text: '2', x: 297, y: 800 }, ...cells(760, ['Day', 'Work'], ['02', 'Visit'])],
  };
  const pdf = pdfFile(first, second);
  expect(await blocksOf(pdf)).toEqual([['0,0: Day', '0,1: Work', '1,0: 01', '1,1: Meeting', '2,0: 02', '2,1: Visit']]);
  const [block] = (await sourceOf(pdf)).blocks;
  const pages = block?.type === 'table' ? block.cells.map(({ lines: [line] }) => line?.place.page) : [];
  expect(pages).toEqual([1, 1, 1, 1, 2, 2]);
});

test('a row cut by the end of a page is one row', async () => {
  const full = 'The visitors are shown the new reading room and the archive';
  const first = { lines: grid(TABLE, [120, 90, 60]), texts: cells(120, ['Day', 'Work'], ['01', full]) };
  const second = {
    lines: grid(TABLE, [760, 730, 700]),
    texts: cells(760, ['', 'then given lunch.'], ['02', 'Visit']),
  };
  expect(await read(first, second)).toEqual([
    ['0,0: Day', '0,1: Work', '1,0: 01', `1,1: ${full} then given lunch.`, '2,0: 02', '2,1: Visit'],
  ]);
});

/** Three rows on the first page, and what the second begins with. */
const cut = (edges: readonly number[], rows: readonly (readonly string[])[], below: readonly (readonly string[])[]) => {
  const set = (top: number, all: readonly (readonly string[])[]) =>
    all.flatMap((row, i) => row.map((text, k) => ({ text, x: edges[k]! + 4, y: top - 20 - i * 30 })));
  const ys = (top: number, count: number) => Array.from({ length: count + 1 }, (_, i) => top - i * 30);
  return read(
    { lines: grid(edges, ys(180, rows.length)), texts: set(180, rows) },
    { lines: grid(edges, ys(760, below.length)), texts: set(760, below) },
  );
};
const ROWS = [
  ['Day', 'Work', 'Unit'],
  ['01', 'Meeting', 'Office'],
  ['02', 'Visit', 'Archive'],
  ['03', 'Talks', 'Office'],
];

test('a row without its day, where every row has one, is the rest of the row above', async () => {
  const table = await cut([72, 150, 400, 500], ROWS, [
    ['', 'Dinner', 'Press'],
    ['04', 'Rest', 'Office'],
  ]);
  expect(table[0]!.slice(-6)).toEqual([
    '3,0: 03',
    '3,1: Talks | Dinner',
    '3,2: Office | Press',
    '4,0: 04',
    '4,1: Rest',
    '4,2: Office',
  ]);
});

test('a label that a page break parts is one label', async () => {
  const rows = [...ROWS.slice(0, 3), ['', 'More', 'Office'], ['Ngày', 'Talks', 'Office']];
  const table = await cut([72, 150, 400, 500], rows, [['03', 'Dinner', '']]);
  expect(table[0]!.slice(-3)).toEqual(['4,0: Ngày | 03', '4,1: Talks | Dinner', '4,2: Office']);
});

test('a cell alone in its row, where no other row is so, is the rest of the one above', async () => {
  const rows = [...ROWS.slice(0, 3), ['', 'More', 'Office']];
  const table = await cut([72, 150, 400, 500], rows, [
    ['', 'Dinner', ''],
    ['', 'Rest', 'Office'],
  ]);
  expect(table[0]!.slice(-6)).toEqual([
    '3,0: ',
    '3,1: More | Dinner',
    '3,2: Office',
    '4,0: ',
    '4,1: Rest',
    '4,2: Office',
  ]);
});

test('a row that begins as others do is a row of its own, however full the one above was', async () => {
  const full = 'The visitors are shown the new reading room and the archive';
  const rows = [...ROWS.slice(0, 2), ['', 'Meeting again', 'Archive'], ['', full, 'Office']];
  const table = await cut([72, 150, 490, 560], rows, [['', 'Meeting again with guests', 'Press']]);
  expect(table[0]!.slice(-6)).toEqual([
    '3,0: ',
    `3,1: ${full}`,
    '3,2: Office',
    '4,0: ',
    '4,1: Meeting again with guests',
    '4,2: Press',
  ]);
});

test('a dash between two words does not begin a list where a line is full', async () => {
  const full = 'The visitors are shown the new reading room and the archive';
  const page = {
    lines: grid(TABLE, [760, 700]),
    texts: [{ text: '01', x: 76, y: 740 }, ...lines(154, 740, full, '- repositories and stores')],
  };
  expect(await read(page)).toEqual([['0,0: 01', `0,1: ${full} - repositories and stores`]]);
});

const WORKS = ['Meeting of the council.', 'Visit of the archive.', 'Talks with the press.'];

test('a day that stands first on a page is not its number', async () => {
  const page = (first: string, work: string, n: string) => ({
    texts: [...lines(72, 790, first, work), ...(n === '' ? [] : [{ text: n, x: 297, y: 30 }])],
  });
  const days = ['07', '08', '12'];
  const [a, b, c] = days.map((day, i) => page(day, WORKS[i]!, ''));
  expect(await read(a!, b!, c!)).toEqual(days.flatMap((day, i) => [day, WORKS[i]!]));
  const counted = days.map((day, i) => page(day, WORKS[i]!, `${i + 4}`));
  expect(await read(...counted)).toEqual(days.flatMap((day, i) => [day, WORKS[i]!]));
});

test('a name that happens to open three pages is none of their heads', async () => {
  const pages = WORKS.map((work) => ({ texts: lines(72, 790, 'Mr An', work) }));
  expect(await read(...pages)).toEqual(WORKS.flatMap((work) => ['Mr An', work]));
});

test('running heads and feet are not the document', async () => {
  const page = (n: number) => ({
    texts: [
      { text: `Draft of page ${n}`, x: 72, y: 810 },
      ...lines(72, 700, `Text number ${'one two three'.split(' ')[n - 1]}.`),
      { text: `Page ${n} of 3`, x: 280, y: 30 },
    ],
  });
  expect(await read(page(1), page(2), page(3))).toEqual(['Text number one.', 'Text number two.', 'Text number three.']);
});

test('halves set beside each other are read one after the other', async () => {
  const page = {
    texts: [
      ...lines(72, 780, 'PROVINCE', 'DEPARTMENT OF WORDS'),
      ...lines(330, 780, 'STATE OF THINGS', 'Freedom - Happiness'),
      { text: 'A title over all of the width of the page, from one to the other margin of it', x: 72, y: 700 },
    ],
  };
  expect(await read(page)).toEqual([
    ['0,0: PROVINCE | DEPARTMENT OF WORDS', '0,1: STATE OF THINGS | Freedom - Happiness'],
    'A title over all of the width of the page, from one to the other margin of it',
  ]);
});

test('text that is turned in its cell is read', async () => {
  const page = {
    lines: grid([72, 100, 500], [760, 660]),
    texts: [
      { text: 'Monday', x: 90, y: 680, upwards: true },
      { text: 'Meeting of all departments', x: 104, y: 740 },
    ],
  };
  expect(await read(page)).toEqual([['0,0: Monday', '0,1: Meeting of all departments']]);
});

test('letters drawn twice to look bold are read once', async () => {
  const twice = [
    { text: 'Bold', x: 72, y: 760 },
    { text: 'Bold', x: 72.3, y: 760 },
  ];
  expect(await read({ texts: [...twice, ...lines(72, 700, 'and the rest of it')] })).toEqual([
    'Bold',
    '',
    '',
    '',
    'and the rest of it',
  ]);
});

test('pages without letters are a scan', async () => {
  await expect(readSource(pdfFile({ lines: [[0, 0, 500, 500]] }, {}))).rejects.toMatchObject({ code: 'file-scanned' });
});

test('a locked file asks for one without a password', async () => {
  const locked = readFileSync(join(import.meta.dirname, '../documents/refused/locked.pdf'));
  await expect(readSource(locked)).rejects.toMatchObject({ code: 'file-encrypted' });
});

/** Twelve rows typed with the tab key, each with the rest of its long cell at the left margin below. */
function typedRows(startOf: (row: number) => number): PageContent {
  const rest = 'and goes on from the left margin because the cell was too long to end on the line where it began';
  const texts = Array.from({ length: 12 }, (_, i) => {
    const y = 780 - i * 60;
    const day = { text: `Day ${i + 1}`, x: 72, y };
    const cell = { text: `A meeting of some kind number ${i + 1}`, x: startOf(i), y };
    return [day, cell, { text: rest, x: 72, y: y - 15, size: 10 }];
  });
  return { texts: texts.flat() };
}

test('rows typed with the tab key, whose cells begin at any stop, are refused with what to do', async () => {
  await expect(readSource(pdfFile(typedRows((i) => 180 + (i % 7) * 36)))).rejects.toMatchObject({ code: 'file-tabs' });
});

test('the same rows with their cells at one place, or but a few of them, are read', async () => {
  expect((await read(typedRows(() => 180))).flat().join()).toContain('A meeting of some kind number 1');
  const { texts = [] } = typedRows((i) => 180 + (i % 7) * 36);
  expect((await read({ texts: texts.slice(0, 15) })).flat().join()).toContain('A meeting of some kind number 1');
});

test('letters that are drawn where nothing is seen are not there', async () => {
  const texts = [{ text: 'Meeting of the council.', x: 72, y: 760 }, ...lines(72, 60, 'Cut')];
  expect(await read({ texts, clip: [40, 100, 555, 800] })).toEqual(['Meeting of the council.']);
});

test('a border on the edge of what is seen closes its cells', async () => {
  const page = { lines: grid(TABLE, [760, 730, 700]), texts: cells(760, ['01', 'Meeting'], ['02', 'Visit']) };
  const whole = ['0,0: 01', '0,1: Meeting', '1,0: 02', '1,1: Visit'];
  expect(await read({ ...page, clip: [40, 700.4, 555, 800] })).toEqual([whole]);
});

test('letters that a font draws as one are read as those that they are', async () => {
  expect(await read({ texts: [{ text: '\u0001les of the archive', x: 72, y: 760, font: 'F3' }] })).toEqual([
    'files of the archive',
  ]);
});

test('lines further apart than those that surely go on begin a paragraph where nothing else tells', async () => {
  const full = (first: string) =>
    `${first} of the office meet in the large hall to look through the plans of the whole year`;
  const whole = ['Heads', 'hands', 'halls', 'roads'].map(full);
  const below = (y: number) => lines(72, y, full('Lords'), 'and rest.');
  expect(await read({ texts: [...lines(72, 760, ...whole), ...below(697)] })).toEqual([
    whole.join(' '),
    `${full('Lords')} and rest.`,
  ]);
  expect(await read({ texts: [...lines(72, 760, ...whole), ...below(700)] })).toHaveLength(1);
  const raised = [...lines(72, 760, ...whole.slice(0, 3)), { text: whole[3]!, x: 72, y: 712 }, ...below(694)];
  expect(await read({ texts: raised })).toHaveLength(1);
});

test('a number begins a paragraph although no space follows it, and a day with its date does', async () => {
  const full = 'The heads of the office meet in the large hall to look through the plans of the whole year';
  const after = async (line: string) =>
    (await read({ texts: lines(72, 760, full, line).map((text) => ({ ...text, font: 'F3' })) })).length;
  expect(await after('2.Visit of the archive')).toBe(2);
  expect(await after('Th\u0002 Hai, 04/9')).toBe(2);
  expect(await after('Th\u0002 Hai is the day')).toBe(1);
});

test('a day of a month, or numbers that stand at other heights, do not count the pages', async () => {
  const page = (work: string, ...ends: TextAt[]) => ({ texts: [...lines(72, 700, work), ...ends] });
  const at = (text: string, y: number) => ({ text, x: 297, y });
  expect(await read(page(WORKS[0]!, at('26/10', 60)), page(WORKS[1]!, at('27/10', 60)))).toEqual([
    ...[WORKS[0]!, '', '', '', '26/10'],
    ...[WORKS[1]!, '', '', '', '27/10'],
  ]);
  expect((await read(page(WORKS[0]!, at('6', 60)), page(WORKS[1]!, at('7', 90)))).flat()).toContain('7');
  expect((await read(page(WORKS[0]!, at('6', 60)), page(WORKS[1]!, at('7', 60)))).flat()).not.toContain('7');
});
