import { type Block, type Cell, type Paragraph, type Table, textOf } from '../../../model/block.ts';
import { isHead } from './head-rows.ts';
import { isWhen, roleOfHead, rolesIn } from './heads.ts';

/**
 * A table copied one cell a line with its empty cells: every row has as many lines as the head, an empty line for an empty
 * cell; or, where an empty line stands between cells, twice as many.
 */

const LEAST_COLUMNS = 3;
const MOST_COLUMNS = 9;
/** In lines, an empty one between each two heads. */
const WIDEST_HEAD = 2 * MOST_COLUMNS;
const LEAST_ROWS = 3;
const LONGEST_HEAD = 60;
/** One of the heads says so much. */
const WORDED = /^(?:(?:nội dung|công việc|công tác|hoạt động|thứ|ngày|thời gian|giờ|buổi)(?!\p{L})[^.;:\d]{0,40})$/iu;

/** The blocks with the first such table as a table; unchanged where there is none. */
export function withEvenCells(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.map((block) => printed(block) ?? '');
  const worded = texts.flatMap((text, at) => (WORDED.test(text) ? [at] : []));
  if (worded.length === 0) return blocks;
  const near = new Set(worded.flatMap(around));
  const short = texts.map(isShort);
  const heads = short.map(
    (is, at) => is && near.has(at) && (inRun(short, at, 1) || inRun(short, at, 2)) && isHeadCell(texts[at]!),
  );
  for (let from = 0; from < blocks.length; from++) {
    for (const step of heads[from] ? [1, 2] : []) {
      const table = evenTable(blocks, heads, from, step);
      if (table) return [...blocks.slice(0, from), table.table, ...blocks.slice(table.end)];
    }
  }
  return blocks;
}

/** Lines that may be of the same head. */
const around = (at: number): number[] => Array.from({ length: 2 * WIDEST_HEAD + 1 }, (_, i) => at - WIDEST_HEAD + i);

const printed = (block: Block | undefined): string | null =>
  block?.type === 'paragraph' ? textOf(block.line).trim() : null;

function evenTable(
  blocks: readonly Block[],
  heads: readonly boolean[],
  from: number,
  step: number,
): { table: Table; end: number } | null {
  const width = headWidth(blocks, heads, from, step);
  if (width === null) return null;
  const roles = rolesIn(cellsAt(blocks, from, step, width)!);
  const rows = [from];
  for (let at = from + width * step; ; at += width * step) {
    const cells = cellsAt(blocks, at, step, width);
    if (!cells || !isRow(cells, roles)) break;
    rows.push(at);
  }
  const end = rows.at(-1)! + width * step;
  // Where days or hours stand below, cells of several lines have broken the count.
  const whole = rows.length > LEAST_ROWS && !blocks.slice(end).some((block) => isWhen(printed(block) ?? ''));
  const empty = rows.some((at) => cellsAt(blocks, at, step, width)!.includes(''));
  return whole && empty ? { table: tableOf(blocks, rows, step, width), end: Math.min(end, blocks.length) } : null;
}

/** How many heads stand there, line after line; null where they are none. */
function headWidth(blocks: readonly Block[], heads: readonly boolean[], from: number, step: number): number | null {
  if (heads[from - step]) return null;
  let width = 0;
  while (width < MOST_COLUMNS && heads[from + width * step]) width++;
  const cells = width < LEAST_COLUMNS ? null : cellsAt(blocks, from, step, width);
  return cells && isHead(rolesIn(cells), cells) ? width : null;
}

const isShort = (text: string): boolean => text !== '' && text.length <= LONGEST_HEAD;

/** Whether so many stand one below the other that they may be heads. */
function inRun(short: readonly boolean[], at: number, step: number): boolean {
  let from = at;
  while (short[from - step]) from -= step;
  return Array.from({ length: LEAST_COLUMNS }, (_, i) => short[from + i * step]).every(Boolean);
}

/** A day or a session is the first cell of a row. */
function isHeadCell(text: string): boolean {
  const role = roleOfHead(text);
  return role !== null && role.type !== 'day' && role.type !== 'session';
}

/** The texts of a row; null where something stands between its cells. The last cells of the last row may be missing. */
function cellsAt(blocks: readonly Block[], from: number, step: number, width: number): string[] | null {
  if (from >= blocks.length) return null;
  const cells: string[] = [];
  for (let i = 0; i < width; i++) {
    const at = from + i * step;
    if (at < blocks.length && printed(blocks[at]) === null) return null;
    if (step === 2 && (printed(blocks[at + 1]) ?? '') !== '') return null;
    cells.push(printed(blocks[at]) ?? '');
  }
  return cells;
}

/** It says when where the head does and nowhere else, and what is done. */
function isRow(cells: readonly string[], roles: ReturnType<typeof rolesIn>): boolean {
  const told = cells.filter((_, i) => roles[i]?.type === 'field' && roles[i].field === 'content');
  const timed = cells.every((cell, i) => cell === '' || isWhen(cell) === (roles[i]?.type === 'when'));
  return timed && told.length === 1 && /\p{L}{2}/u.test(told[0]!);
}

function tableOf(blocks: readonly Block[], rows: readonly number[], step: number, width: number): Table {
  const cells = rows.flatMap((from, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const block = blocks[from + column * step] as Paragraph | undefined;
      const lines = block && printed(block) !== '' ? [block.line] : [];
      return { row, column, rowSpan: 1, columnSpan: 1, lines, lineKind: 'flow' };
    }),
  );
  return { type: 'table', rows: rows.length, columns: width, cells };
}
