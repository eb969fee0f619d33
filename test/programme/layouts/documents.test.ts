import { expect, test } from 'vitest';
import { documentsOf, programmeOf, rendered } from './rendered.ts';

for (const folder of ['week', 'date-list', 'notice']) {
  test.each(documentsOf(folder))(`${folder}/$name reads as a person reads it`, ({ text, expected }) => {
    expect(rendered(programmeOf(text))).toBe(expected);
  });
}

test('the day the reader stands on gives a year that the document lacks, never a day', () => {
  const [noYear] = documentsOf('week').filter(({ name }) => name.startsWith('18-'));
  expect(programmeOf(noYear!.text, '2025-03-14').items.map(({ start, review }) => [start, review])).toEqual([
    ['2025-03-17', []],
    ['2025-03-17', []],
    ['2025-03-18', []],
  ]);
  const [noDates] = documentsOf('week').filter(({ name }) => name.startsWith('26-'));
  expect(programmeOf(noDates!.text, '2025-03-14').items.map(({ start }) => start)).toEqual([null, null, null]);
});
