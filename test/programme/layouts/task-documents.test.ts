import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { example, lineOf, readDocument } from '../summary.ts';

/**
 * Documents as other offices write them, each beside what a careful reader finds in it (`*.items.txt`, a line an item:
 * id and kind, when, who, title, headings above, marks, doubts). Province, offices and people are invented.
 */
const FOLDERS = { conclusions: 'conclusions', 'task-list': 'task-list', 'annual-plan': 'annual-plan' } as const;
/** Documents of offices that are not the example office: read without a roster. */
const STRANGERS = new Set([
  'district-meeting',
  'by-topics',
  'numbered-lines',
  'three-levels',
  'week-column',
  'by-weeks',
  'pipes',
  'months-prose',
  'below-signature',
  'quarters-and-months',
  'province-projects',
  'without-marks',
  'cell-a-line',
  'weeks-as-headings',
]);

const documents = Object.entries(FOLDERS).flatMap(([genre, folder]) =>
  readdirSync(`test/documents/${folder}`)
    .filter((name) => name.endsWith('.txt') && !name.endsWith('.items.txt'))
    .map((name) => ({ genre, name: name.replace('.txt', ''), file: `test/documents/${folder}/${name}` })),
);

test.each(documents)('the $genre of $name reads as its items say', ({ genre, name, file }) => {
  const programme = readDocument(file, STRANGERS.has(name) ? null : example);
  expect(programme.genre).toBe(genre);
  const expected = file.replace('.txt', '.items.txt');
  expect(existsSync(expected)).toBe(true);
  expect(programme.items.map(lineOf)).toEqual(readFileSync(expected, 'utf8').trimEnd().split('\n'));
});
