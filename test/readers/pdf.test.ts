import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../../src/readers/read.ts';
import { grid, type PageContent, pdfFile } from './pdf-files.ts';
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
