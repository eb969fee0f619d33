import {
  type Block,
  type Cell,
  type Line,
  type Paragraph,
  type SourceText,
  type Table,
  textOf,
} from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { ageOf } from './ages.ts';
import { findDates } from './dates.ts';
import { roleOf } from './layouts/list/column-heads.ts';
import { listMarkOf } from './list-marks.ts';
import { sessionOfCell } from './sessions.ts';
import { findTimes } from './times.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * A table that a message gives out one cell a line, its rows parted by empty lines: `Nội dung`, `Lịch cũ`, `Lịch mới`, and
 * below them blocks of as many lines. Where such a column tells when, most of its cells do; else it is no table.
 */
export function withBlocksOfCells(source: SourceText): SourceText {
  const blocks: Block[] = [];
  for (let at = 0; at < source.blocks.length; ) {
    const found = tableAt(source.blocks, at);
    blocks.push(found?.table ?? source.blocks[at]!);
    at = found?.end ?? at + 1;
  }
  return { ...source, blocks };
}

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 8;
const LEAST_ROWS = 2;
const LONGEST_HEAD = 40;
/** Longer than this no cell of such a table is. */
export const LONGEST_CELL = 200;

interface Rows {
  readonly table: Table;
  readonly end: number;
}

function tableAt(blocks: readonly Block[], at: number): Rows | null {
  const first = blocks[at]!;
  if (first.type !== 'paragraph' || !isHead(textIn(first.line))) return null;
  const heads = linesFrom(blocks, at);
  if (!headsTable(heads.map(textIn))) return null;
  const rows: Line[][] = [heads];
  let end = at + heads.length;
  for (let from = filledFrom(blocks, end); ; from = filledFrom(blocks, end)) {
    const row = linesFrom(blocks, from);
    if (!isRow(row, heads, rows.length)) break;
    rows.push(row);
    end = from + row.length;
  }
  const isTable = rows.length > LEAST_ROWS && whens(heads).every((column) => tellsWhen(rows.slice(1), column));
  return isTable ? { table: tableOf(rows, heads.length), end } : null;
}

/** The paragraphs from there up to the next empty one. */
function linesFrom(blocks: readonly Block[], from: number): Line[] {
  const end = blocks.findIndex((block, i) => i >= from && (block.type !== 'paragraph' || textIn(block.line) === ''));
  return blocks.slice(from, end < 0 ? blocks.length : end).map((block) => (block as Paragraph).line);
}

/** The block from there that is no empty line. */
export function filledFrom(blocks: readonly Block[], from: number): number {
  let at = from;
  while (at < blocks.length && isEmpty(blocks[at]!)) at++;
  return at;
}

const isEmpty = (block: Block): boolean => block.type === 'paragraph' && textIn(block.line) === '';
const textIn = (line: Line): string => collapse(textOf(line));

/** Its remarks may be left out, as the last of its cells. */
function isRow(row: readonly Line[], heads: readonly Line[], number: number): boolean {
  const isWhole = row.length === heads.length;
  const lacksRemark = row.length === heads.length - 1 && roleOf(textIn(heads.at(-1)!)) === 'note';
  if (!isWhole && !lacksRemark) return false;
  const texts = row.map(textIn);
  const counts = COUNTS.test(textIn(heads[0]!));
  if (counts && !new RegExp(`^0?${number}[.)]?$`, 'u').test(texts[0]!)) return false;
  return texts.every((text) => text.length <= LONGEST_CELL && !LABEL.test(text));
}
/** The head of a column that counts the rows: `STT`. */
export const COUNTS = /^(?:s?tt|số tt|số thứ tự|#)\.?$/iu;
/** `Thời gian: 8h00` says itself what it is. */
export const LABEL = /^[^\d:]{2,30}:(?:\s|$)/u;

const isHead = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_HEAD && !/[\d:;.!?]/u.test(text) && listMarkOf(text) === null;

/** Two of them at least are known for what they head, and one for telling when. */
export function headsTable(texts: readonly string[]): boolean {
  if (texts.length < LEAST_COLUMNS || texts.length > MOST_COLUMNS || !texts.every(isHead)) return false;
  const known = texts.filter((text) => roleOf(text) !== null || ageOf(text) !== null);
  return known.length >= Math.max(2, texts.length / 2) && texts.some(headsWhen);
}

/** `Thời gian`, `Lịch mới`: what stands below it are times. */
export const headsWhen = (text: string): boolean => ageOf(text) !== null || WHEN.has(roleOf(text) ?? '');
const WHEN: ReadonlySet<string> = new Set(['date', 'time']);

const whens = (heads: readonly Line[]): number[] => heads.flatMap((head, i) => (headsWhen(textIn(head)) ? [i] : []));

/** Whether half of the cells of a column at least are times. */
export function tellsWhen(rows: readonly (readonly Line[])[], column: number): boolean {
  const told = rows.filter((row) => {
    const text = row[column] === undefined ? '' : textIn(row[column]);
    return [findDates, findTimes, findWeekdays].some((find) => find(text).length > 0) || sessionOfCell(text) !== null;
  });
  return told.length * 2 >= rows.length;
}

/** The first of the rows are the heads. */
export function tableOf(rows: readonly (readonly Line[])[], columns: number): Table {
  const cells = rows.flatMap((row, y) =>
    Array.from({ length: columns }, (_, x): Cell => {
      const lines = row[x] === undefined ? [] : [row[x]];
      return { row: y, column: x, rowSpan: 1, columnSpan: 1, lines, lineKind: 'paragraph' };
    }),
  );
  return { type: 'table', rows: rows.length, columns, cells };
}
