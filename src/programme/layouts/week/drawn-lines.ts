import { type Line, type Paragraph, type Table, textOf } from '../../../model/block.ts';
import { isClosing } from './furniture.ts';

/** Lines of a text that draw a table: their cells, and the rivers of blanks between its columns. */

/** Blanks between two cells. */
const GAP = 2;
const LONGEST_PROSE = 60;

export const printed = ({ line }: Paragraph): string => textOf(line);
export const cellsIn = (text: string): string[] => text.trim().split(/\s{2,}/);

export interface Drawn {
  readonly table: Table;
  /** One past its last block. */
  readonly end: number;
}

export const lineOf = ({ line }: Paragraph, text: string): Line => ({ ...line, spans: text === '' ? [] : [{ text }] });

/** A long line that begins at the margin; further right it is a cell whose row has no other. */
export const isProse = (text: string, second: number) =>
  isClosing(text.trim()) ||
  (!isRule(text) && cellsIn(text).length === 1 && text.trim().length > LONGEST_PROSE && text.search(/\S/u) < second);

/** A line drawn under the head or between two rows. */
export const isRule = (text: string) => /^\s*[-–—_=+─━═][\s\-–—_=+─━═]*$/u.test(text);

export interface Column {
  readonly from: number;
  readonly to: number;
}

/** Between two columns no line has a letter. */
export function columnsOf(lines: readonly string[]): Column[] {
  const width = Math.max(...lines.map((line) => line.length));
  const filled = Array.from({ length: width }, (_, at) => lines.some((line) => (line[at] ?? ' ') !== ' '));
  const columns: Column[] = [];
  let blanks = GAP;
  filled.forEach((full, at) => {
    const last = columns.at(-1);
    if (!full) blanks++;
    else if (!last || blanks >= GAP) columns.push({ from: at, to: at + 1 });
    else columns[columns.length - 1] = { from: last.from, to: at + 1 };
    if (full) blanks = 0;
  });
  return columns;
}
