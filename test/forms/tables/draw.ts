import type { Chance } from '../../property/random.ts';

/** How rows of cells become the lines of a text. A line break inside a cell is written `\n`. */

export type Rows = readonly (readonly string[])[];
export type Drawing = (rows: Rows) => readonly string[];

export const withPipes: Drawing = (rows) => rows.map((row) => `| ${row.map(broken).join(' | ')} |`);

export const withTabs: Drawing = (rows) =>
  rows.map((row) => row.map((cell) => (cell.includes('\n') ? `"${cell}"` : cell)).join('\t'));

/** Columns of one width each, as a page of fixed letters shows them. */
export const withBlanks: Drawing = (rows) => {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('\n', '; ')));
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length)));
  return cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]! + 3))
      .join('')
      .trimEnd(),
  );
};

/** A line below the heads, as Markdown has it. */
export const withRule: Drawing = (rows) =>
  withPipes(rows).flatMap((line, i) => (i === 0 ? [line, `|${rows[0]!.map(() => '---').join('|')}|`] : [line]));

/** As a page is copied: every cell a line, empty ones left out. */
export const cellsAsLines: Drawing = (rows) => rows.flat().filter((cell) => cell !== '');

/** The same with a blank line between cells. */
export const cellsApart: Drawing = (rows) => cellsAsLines(rows).flatMap((cell) => [cell, '']);

/** Every cell a line, an empty one too. */
export const cellsWithGaps: Drawing = (rows) => rows.flat();

export const pipesOrTabs = (c: Chance): Drawing => c.pick([withPipes, withRule, withTabs, withTabs]);

const broken = (cell: string) => cell.replaceAll('\n', '<br>');
