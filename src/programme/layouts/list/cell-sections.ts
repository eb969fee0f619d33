import { fold } from '../../../vietnamese/fold.ts';
import { roleOf } from './column-heads.ts';
import { isDateCell, type ListCell, natureOf, ROW_NUMBER } from './list-cells.ts';
import type { ListRole } from './row.ts';
import { headsBelow, PART_NUMBER } from './section-rows.ts';

/** Rows of a table given out one cell a line that stand below the same line. */
export interface CellsPart {
  /** The line that heads them, or null above the first such line. */
  readonly section: string | null;
  readonly cells: readonly ListCell[];
  /** How many cells of the table stand before them. */
  readonly from: number;
}

/**
 * `Tổ đại biểu số 2 (thôn …)`, `II` over `Khối trường học`: lines over the whole width of a table, between its rows. They stand
 * above the first cell of a row, and are one more than the columns of the row above.
 */
export function partsOfCells(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): CellsPart[] {
  const heads = roles[0] === 'index' ? aboveNumbers(cells, roles.length) : aboveDays(cells, roles);
  const bounds: readonly { at: number; to: number; text: string | null }[] = [{ at: 0, to: 0, text: null }, ...heads];
  return bounds
    .map(({ to, text }, i) => ({ section: text, cells: cells.slice(to, bounds[i + 1]?.at), from: to }))
    .filter((part) => part.cells.length > 0);
}

interface Head {
  readonly at: number;
  /** Its first cell below. */
  readonly to: number;
  readonly number: string | null;
  readonly text: string;
}

/** The line that ends above a cell, with its number where that stands in a line of its own. */
function headAbove(cells: readonly ListCell[], to: number, from: number): Head | null {
  const cell = to > from ? cells[to - 1] : undefined;
  if (cell === undefined || natureOf(cell) !== 'words' || isDateCell(cell.text)) return null;
  const number = to - 1 > from ? cells[to - 2]!.text : '';
  return PART_NUMBER.test(number)
    ? { at: to - 2, to, number, text: cell.text }
    : { at: to - 1, to, number: null, text: cell.text };
}

/** Above the numbers of rows: what stands above the first is a heading, whatever it says, and what reads like it below. */
function aboveNumbers(cells: readonly ListCell[], columns: number): Head[] {
  const starts = numbersOf(cells);
  const heads: Head[] = [];
  for (const [i, start] of starts.entries()) {
    const above = i === 0 ? 0 : starts[i - 1]!;
    const head = headAbove(cells, start, i === 0 ? 0 : above + 1);
    if (head === null) continue;
    const alike = heads[0] !== undefined && shapeOf(head) === shapeOf(heads[0]);
    const isOver = i === 0 ? head.at === 0 : head.at - above >= columns;
    const named = headsBelow(head.text, head.number);
    const sameWord = heads[0] !== undefined && firstWord(head.text) === firstWord(heads[0].text);
    if (isOver ? i === 0 || named || sameWord : named && alike) heads.push(head);
  }
  return heads;
}

/**
 * How many of the cells that look like heads stand over the rows instead (`Ấp Mẫu`, `I` over `Khối trường học`): as many as the
 * first row of a table with numbers lacks.
 */
export function headsOverRows(heads: readonly string[], below: readonly ListCell[]): number {
  const [first, second] = roleOf(heads[0] ?? '') === 'index' ? numbersOf(below) : [];
  const [number = '', text = ''] = heads.slice(-2);
  if (first === 1 && PART_NUMBER.test(text)) return 1;
  const count = first === 0 && second !== undefined ? heads.length - second : 0;
  if (count === 2 && PART_NUMBER.test(number)) return 2;
  return count === 1 && (roleOf(text) === null || headsBelow(text, null)) ? 1 : 0;
}

/** Cells that count the rows, from one on, in each part anew or not. */
function numbersOf(cells: readonly ListCell[]): number[] {
  let last = 0;
  return cells.flatMap(({ text }, i) => {
    const number = ROW_NUMBER.test(text) ? Number.parseInt(text, 10) : null;
    if (number === null || (number !== last + 1 && number !== 1)) return [];
    last = number;
    return [i];
  });
}

/** Without numbers they must say that they head what is below. */
function aboveDays(cells: readonly ListCell[], roles: readonly (ListRole | null)[]): Head[] {
  const day = roles.indexOf('date');
  let last = -1;
  return cells.flatMap((cell, i) => {
    if (!isDateCell(cell.text)) return [];
    const from = last + 1;
    const head = headAbove(cells, i - day, from);
    const isOver = head !== null && (last < 0 ? head.at === 0 : head.at - last >= roles.length - day);
    last = i;
    return isOver && headsBelow(head.text, head.number) ? [head] : [];
  });
}

/** That of a number in a line of its own, or its words without numbers and brackets. */
const shapeOf = ({ number, text }: Head): string =>
  number !== null ? (ROMAN.test(number) ? 'I' : 'A') : fold(text.replace(/\([^()]*\)|\d+/gu, ' '));
const ROMAN = /^[IVX]/u;
const firstWord = (text: string): string => fold(text).split(' ')[0]!;
