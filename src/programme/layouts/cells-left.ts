import type { Block, Table } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { fold } from '../../vietnamese/fold.ts';
import { collapse } from '../../vietnamese/normalise.ts';
import { holdsDay } from '../dates.ts';
import { wordsOf } from '../item-words.ts';
import type { LayoutReading } from '../layout.ts';
import { shortened } from '../printed.ts';
import { sessionOfCell } from '../sessions.ts';
import { isNothing } from '../states.ts';
import { isWhen, wordsBesideWhen } from './list/day-parts.ts';
import { BARE_WEEKDAY } from './list/list-cells.ts';
import { isNothingThen } from './list/marks.ts';
import { type GridCell, gridRows } from './week/grid.ts';
import { printedIn } from './words-left.ts';

/**
 * What the table of a list may lose in silence: a cell, or a whole row, whose words stand in no item of its rows and in
 * no notice. Each is told; a table in which no row was read is none of the list, but where several of its rows begin with days.
 */
export function cellsLeft(blocks: readonly Block[], reading: LayoutReading): Notice[] {
  const tables = blocks.filter((block) => block.type === 'table');
  if (tables.length === 0) return [];
  const { items, notices, rules } = reading;
  const texts = [...items.flatMap(wordsOf), ...printedIn(notices), ...rules.map(({ text }) => text)];
  const known = { items, said: saidIn(texts), told: saidIn(printedIn(notices)) };
  return tables.flatMap((table) => leftInTable(table, known));
}

interface Known {
  readonly items: readonly ProgrammeItem[];
  readonly said: string;
  /** Of which the notices. */
  readonly told: string;
}

function leftInTable(table: Table, known: Known): Notice[] {
  const grid = gridRows(table);
  const rows = grid.map((row) => itemsOfRow(row, known.items));
  const read = rows.findIndex((items) => items.length > 0);
  const days = grid.flatMap((row, y) => (beginsWithDay(row) ? [y] : []));
  const first = read < 0 && days.length >= LEAST_DAYS ? days[0]! : read;
  if (first < 0) return [];
  return grid.flatMap((row, y) => {
    if (y < first && !beginsRow(row)) return [];
    const left = row.filter((cell) => isOwn(cell) && !isTold(cell.text, itemsOfCell(cell, grid, rows, y), known));
    const [cell] = left;
    if (cell === undefined) return [];
    const printed = shortened(left.map(({ text }) => collapse(text)).join(' | '));
    return [notice('line-unread', { line: cell.lines[0]!.place.line }, { printed })];
  });
}

const LEAST_DAYS = 2;
const beginsWithDay = (row: readonly GridCell[]): boolean =>
  holdsDay(row.find(({ text }) => /\p{L}|\d\D+\d/u.test(text))?.text ?? '');

/** Words that may say something; each cell once. */
const isOwn = ({ lines, text, carried, spanned }: GridCell): boolean =>
  !carried &&
  !spanned &&
  lines.length > 0 &&
  wordsBesideWhen(text).some((words) => /\p{L}{2}/u.test(words)) &&
  !isNothing(text) &&
  !isNothingThen(text) &&
  sessionOfCell(text) === null &&
  !BARE_WEEKDAY.test(text) &&
  !PART_NUMBER.test(text);

/** `II` before the heading of a part. */
const PART_NUMBER = /^[IVX]{1,5}\s?[.)/]?$/u;

function itemsOfRow(row: readonly GridCell[], items: readonly ProgrammeItem[]): ProgrammeItem[] {
  const own = new Set(
    row.filter(({ carried }) => !carried).flatMap(({ lines }) => lines.map(({ place }) => place.line)),
  );
  return items.filter(({ line }) => own.has(line));
}

/** Those of all the rows over which it reaches. */
function itemsOfCell(
  { lines }: GridCell,
  grid: readonly (readonly GridCell[])[],
  rows: readonly ProgrammeItem[][],
  y: number,
) {
  const end = grid.findIndex((row, i) => i > y && !row.some((cell) => cell.carried && cell.lines === lines));
  return rows.slice(y, end < 0 ? undefined : end).flat();
}

/** Above the first row that was read stand heads, but for a row with a number or a day. */
const beginsRow = ([first]: readonly GridCell[]): boolean =>
  first !== undefined && /\d/u.test(first.text) && (/^\d{1,3}\.?$/u.test(first.text) || isWhen(collapse(first.text)));

const LEAST_SHARE = 0.6;

/** Most of its words stand in an item of its rows; where a row has none, all of them side by side somewhere. */
function isTold(text: string, items: readonly ProgrammeItem[], { said, told }: Known): boolean {
  if (items.length > 0) {
    const own = saidIn(items.flatMap(wordsOf));
    const words = wordsBesideWhen(text)
      .flatMap((piece) => fold(piece).split(' '))
      .filter((word) => word !== '');
    if (words.filter((word) => own.includes(` ${word} `)).length >= words.length * LEAST_SHARE) return true;
  }
  return (items.length > 0 ? told : said).includes(` ${fold(text)} `);
}

const saidIn = (texts: readonly string[]): string => ` ${texts.map(fold).join(' ')} `;
