import { expect, test } from 'vitest';
import { grid, pdfFile } from './pdf-files.ts';
import { blocksOf, sourceOf } from './seen.ts';

/** A page with one row: a number, and a cell of these lines that ends at `right`. */
const page = (right: number, ...lines: string[]) =>
  pdfFile({
    lines: grid([60, 100, right], [760, 740 - lines.length * 15]),
    texts: [{ text: '1', x: 64, y: 744 }, ...lines.map((text, i) => ({ text, x: 104, y: 744 - i * 15 }))],
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

test('a line of a code alone goes on in its sentence, one of words in capitals begins another paragraph', async () => {
  expect(await cell(220, 'The plan of the', 'CNTT&TT')).toBe('0,1: The plan of the CNTT&TT');
  expect(await cell(220, 'The plan of the', '15-CT/TU')).toBe('0,1: The plan of the 15-CT/TU');
  expect(await cell(200, 'The plan of the', 'TRUNG TAM')).toBe('0,1: The plan of the | TRUNG TAM');
});

test('a cell has paragraphs where one surely ends; where entries stand within a line, they were lost', async () => {
  expect(await kind(400, '- Visit of the archive', '- Talks with the press')).toBe('paragraph');
  expect(await kind(400, '- Visit of the archive. - Talks with the press', 'about the visit')).toBe('flow');
  expect(await kind(232, '- Visit of the archive', '- Talks with the press')).toBe('flow');
});
