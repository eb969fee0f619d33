import { expect, test } from 'vitest';
import { grid, pdfFile } from './pdf-files.ts';
import { blocksOf, sourceOf } from './seen.ts';

/** A page with one row: a number, and a cell of these lines that ends at `right`. */
const page = (right: number, ...lines: string[]) => padded(4, right, ...lines);
const padded = (padding: number, right: number, ...lines: string[]) =>
  pdfFile({
    lines: grid([60, 100, right], [760, 740 - lines.length * 15]),
    texts: [
      { text: '1', x: 60 + padding, y: 744 },
      ...lines.map((text, i) => ({ text, x: 100 + padding, y: 744 - i * 15 })),
      { text: 'Drawn up for the office', x: 60, y: 400 },
    ],
  });
const cell = async (...given: Parameters<typeof page>) => (await blocksOf(page(...given)))[0]![1];
const kind = async (...given: Parameters<typeof page>) => {
  const [block] = (await sourceOf(page(...given))).blocks;
  return block?.type === 'table' ? block.cells[1]!.lineKind : null;
};

test('a space is as wide as its font makes it', async () => {
  const lines = ['Talks with the department about', 'Plans and money'];
  expect(await cell(312.4, ...lines)).toBe('0,1: Talks with the department about Plans and money');
  expect(await cell(313.4, ...lines)).toBe('0,1: Talks with the department about | Plans and money');
});

test('where a cell has no space, it is as wide as elsewhere on the page', async () => {
  expect(await cell(161, 'Plan', 'days')).toBe('0,1: Plan days');
});

test('text keeps as far from the right border as from the left one, however far that is', async () => {
  const lines = ['Talks with the department about', 'Plans and money'];
  const read = async (padding: number, right: number) => (await blocksOf(padded(padding, right, ...lines)))[0]![1];
  expect(await read(12, 328.4)).toBe('0,1: Talks with the department about Plans and money');
  expect(await read(12, 329.4)).toBe('0,1: Talks with the department about | Plans and money');
});

test('a word that wants another goes on before a label', async () => {
  expect(await cell(190, 'The plan và', 'Office: rooms')).toBe('0,1: The plan và Office: rooms');
  expect(await cell(190, 'The plan, old', 'Office: rooms')).toBe('0,1: The plan, old | Office: rooms');
});

test('a sentence in capitals goes on where words in small letters follow within the next line', async () => {
  expect(await cell(260, 'THE PLAN OF TRUNG TAM', 'HOA (of the office)')).toBe(
    '0,1: THE PLAN OF TRUNG TAM HOA (of the office)',
  );
});

test('a line of a code alone goes on in its sentence, one of words in capitals begins another paragraph', async () => {
  expect(await cell(220, 'The plan of the', 'CNTT&TT')).toBe('0,1: The plan of the CNTT&TT');
  expect(await cell(220, 'The plan of the', '15-CT/TU')).toBe('0,1: The plan of the 15-CT/TU');
  expect(await cell(200, 'The plan of the', 'TRUNG TAM')).toBe('0,1: The plan of the | TRUNG TAM');
});

test('a word that is longer than its cell is wide is one word', async () => {
  expect(await cell(134, '12/', '2026')).toBe('0,1: 12/2026');
});

test('where the first entry has a dash, others begin with one too, although the line before is full', async () => {
  expect(await cell(232, '- Visit of the archive', '- Talks with the press')).toBe(
    '0,1: - Visit of the archive | - Talks with the press',
  );
  expect(await cell(226, 'Visit of the archive', '- Talks with the press')).toBe(
    '0,1: Visit of the archive - Talks with the press',
  );
});

test('a cell has paragraphs where one surely ends; where entries stand within a line, they were lost', async () => {
  expect(await kind(400, '- Visit of the archive', '- Talks with the press')).toBe('paragraph');
  expect(await kind(400, '- Visit of the archive. - Talks with the press', 'about the visit')).toBe('flow');
  expect(await kind(232, '- Visit of the archive', '- Talks with the press')).toBe('flow');
});
