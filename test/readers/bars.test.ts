import { expect, test } from 'vitest';
import { closedRows } from '#src/readers/bars.ts';

test.each([
  ['an empty cell at the end', ['A | B | C', '1 | 2 |'], ['|A | B | C|', '|1 | 2 ||']],
  ['an empty cell at the beginning', ['A | B | C', ' | 2 | 3'], ['|A | B | C|', '| | 2 | 3|']],
])('%s is told by the bars of the rows around', (_, lines, expected) => {
  expect(closedRows(lines)).toEqual(expected);
});

test.each([
  ['closed rows', ['| A | B |', '| 1 | 2 |']],
  ['open rows without an empty cell at their ends', ['A | B | C', '1 |  | 3']],
  ['rows of several widths', ['A | B | C', '1 | 2', ' | 2 | 3']],
  ['rows apart', ['A | B | C', '', '1 | 2 |']],
])('%s stay as they are', (_, lines) => {
  expect(closedRows(lines)).toEqual(lines);
});
