import type { Block, Line, SourceText, Table } from '../model/block.ts';
import { isAside, isStamp } from './asides.ts';
import { COUNTS, filledFrom, headsTable, headsWhen, LABEL, LONGEST_CELL, tableOf, tellsWhen } from './cell-blocks.ts';
import { isSentence } from './layouts/list/list-cells.ts';
import { findMonth } from './layouts/list/months.ts';
import { printedText } from './printed.ts';

/**
 * A table that a page gives out one cell a line, whose rows count on: below `TT`, `Tên lớp`, `Thời gian` the rows `1`, `2`, … of as
 * many lines as there are heads. A number among its cells (`60` of those who come) begins no row, and what stands below the last is
 * none of its cells. Rows that lack some are left to the layouts, which tell them apart by their days.
 */
export function withNumberedCells(source: SourceText): SourceText {
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; ) {
    const heads = headsAt(source.blocks, at);
    const found = heads && tableBelow(source.blocks, heads);
    // Of several, the layouts tell where one that lacks cells ends by the heads of the next.
    if (heads && !found) return source;
    blocks.push(...(found ? [found.table] : [source.blocks[at]!]));
    at = found?.end ?? at + 1;
  }
  return { ...source, blocks };
}

const MOST_HEADS = 8;
const LEAST_ROWS = 2;

function headsAt(blocks: readonly Block[], at: number): Lines | null {
  const heads = COUNTS.test(textAt(blocks, at) ?? '') ? headsFrom(blocks, at) : null;
  return heads && headsTable(heads.lines.map(printedText)) ? heads : null;
}

function tableBelow(blocks: readonly Block[], heads: Lines): { readonly table: Table; readonly end: number } | null {
  const rows: Line[][] = [];
  let end = heads.end;
  for (;;) {
    const found = rowFrom(blocks, end, heads.lines.length, rows);
    if (found === null) break;
    rows.push(found.lines);
    end = found.end;
  }
  if (rows.length < LEAST_ROWS || !endsAt(blocks, end, rows)) return null;
  const whens = heads.lines.flatMap((head, i) => (headsWhen(printedText(head)) ? [i] : []));
  // A cell that is left out moves the others: each of these columns tells when in each row.
  const isTable = whens.every((column) => rows.every((row) => namesTime(row, column)));
  return isTable ? { table: tableOf([heads.lines, ...rows], heads.lines.length), end } : null;
}

/** A day, an hour, a half of the day, or a month without a day. */
const namesTime = (row: readonly Line[], column: number): boolean =>
  tellsWhen([row], column) || (numberOf(textIn(row, column)) === null && findMonth(textIn(row, column)) !== null);

const textIn = (row: readonly Line[], column: number): string => printedText(row[column]!);

interface Lines {
  readonly lines: Line[];
  readonly end: number;
}

/** Up to the number of the first row. */
function headsFrom(blocks: readonly Block[], at: number): Lines | null {
  for (let count = 1; count <= MOST_HEADS; count++) {
    const heads = linesFrom(blocks, at, count);
    if (heads === null || numberAt(blocks, filledFrom(blocks, heads.end)) === 1) return heads;
  }
  return null;
}

/** The row that counts on, as long as the head. */
function rowFrom(blocks: readonly Block[], from: number, count: number, above: readonly Line[][]): Lines | null {
  const isNext = numberAt(blocks, filledFrom(blocks, from)) === above.length + 1;
  const row = isNext ? linesFrom(blocks, from, count) : null;
  const texts = row?.lines.map(printedText) ?? [];
  if (row === null || texts.some((text) => text.length > LONGEST_CELL)) return null;
  const isLast = numberAt(blocks, filledFrom(blocks, row.end)) !== above.length + 2;
  // The last one may lack cells: what stands in their place is the next row, or text of the paper.
  const isOwn = (text: string, column: number) =>
    numberOf(text) !== above.length + 2 &&
    (!isText(text) || above.some((cells) => isText(printedText(cells[column]!))));
  return isLast && !texts.every(isOwn) ? null : row;
}

/** The table ends with its last row: above an empty line, where it has none, or above text of the paper. */
function endsAt(blocks: readonly Block[], end: number, rows: readonly Line[][]): boolean {
  const below = textAt(blocks, filledFrom(blocks, end));
  if (below === null) return true;
  const lines = blocks.slice(0, end).flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
  const isDense = !lines.slice(lines.indexOf(rows[0]![0]!)).some((line) => printedText(line) === '');
  if (isDense && textAt(blocks, end) === '') return !countsOnBelow(blocks, end, rows.length);
  return isText(below) && !rows.flat().some((line) => isText(printedText(line)));
}

/** A number that would be the next: some row has more cells than the head. */
function countsOnBelow(blocks: readonly Block[], end: number, rows: number): boolean {
  const below = Array.from({ length: MOST_HEADS }, (_, i) => numberAt(blocks, end + i));
  return below.includes(rows + 1);
}

/** A sentence, what has its label before it, or who wrote the page: no cell of a table. */
const isText = (text: string): boolean => isSentence(text) || LABEL.test(text) || (isAside(text) && !isStamp(text));

/** So many lines with words; null where something else stands between them. */
function linesFrom(blocks: readonly Block[], from: number, count: number): Lines | null {
  const lines: Line[] = [];
  let end = from;
  while (lines.length < count) {
    end = filledFrom(blocks, end);
    const block = blocks[end];
    if (block?.type !== 'paragraph') return null;
    lines.push(block.line);
    end++;
  }
  return { lines, end };
}

function textAt(blocks: readonly Block[], at: number): string | null {
  const block = blocks[at];
  return block?.type === 'paragraph' ? printedText(block.line) : null;
}

const numberAt = (blocks: readonly Block[], at: number): number | null => numberOf(textAt(blocks, at) ?? '');
const numberOf = (text: string): number | null => (/^\d{1,3}[.)]?$/u.test(text) ? Number.parseInt(text, 10) : null);
