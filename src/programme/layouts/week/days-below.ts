import { type Block, type Line, linesOf, type Paragraph } from '../../../model/block.ts';
import { readDayHeading } from '../../day-headings.ts';
import { printedText } from '../../printed.ts';
import { readSession } from '../../sessions.ts';
import { findTimes } from '../../times.ts';
import { isClosing } from './furniture.ts';
import { roleOfHead } from './heads.ts';

/**
 * A day alone in its line heads what follows, or closes a row: that of a table with its days in the last column, which
 * a page gave out one cell a line. All its lines together tell which.
 */

export interface DaysRead {
  /** Each day above what it is the day of. */
  readonly blocks: readonly Block[];
  /** Whether the days close their rows is not certain, or they say by when, not when. */
  readonly doubtful: boolean;
}

interface Written {
  readonly text: string;
  /** The line, below the blank ones above it. */
  readonly lines: readonly Line[];
  readonly isDay: boolean;
}

export function withDaysAbove(blocks: readonly Block[]): DaysRead {
  const written = writtenLines(blocks.flatMap(linesOf));
  const asPrinted = { blocks, doubtful: false };
  if (written.filter(({ isDay }) => isDay).length < LEAST_DAYS) return asPrinted;
  const found = numberedRows(written) ?? headedRows(written);
  if (!found) return isCloseToEnd(written) ? { blocks, doubtful: true } : asPrinted;
  const { from, rows } = found;
  const head = written.slice(0, from);
  const whole = rows.every((row) => row.some(({ isDay }) => isDay));
  return {
    blocks: [...head, ...rows.flatMap(withDayFirst)].flatMap(({ lines }) => lines.map(paragraphOf)),
    doubtful: !whole || head.some(({ text }) => text.length <= LONGEST_HEAD && SAYS_BY_WHEN.test(text)),
  };
}

function writtenLines(lines: readonly Line[]): Written[] {
  const written: Written[] = [];
  let blank: Line[] = [];
  for (const line of lines) {
    const text = printedText(line);
    if (/[\p{L}\p{N}]/u.test(text)) {
      written.push({ text, lines: [...blank, line], isDay: text.length <= LONGEST_HEAD && isDayAlone(text) });
      blank = [];
    } else blank.push(line);
  }
  return written;
}

const paragraphOf = (line: Line): Paragraph => ({ type: 'paragraph', line });

const LEAST_DAYS = 2;
/** Heads from that of the content to that of the days. */
const MOST_BETWEEN = 4;
const LONGEST_HEAD = 60;
const SAYS_BY_WHEN = /(?<!\p{L})(?:hạn|(?:chậm|muộn|trễ) nhất|hoàn thành|tiến độ)(?!\p{L})/iu;

function isDayAlone(text: string): boolean {
  const heading = readDayHeading(text);
  return heading?.rest === '' && heading.date?.days.every(({ month }) => month !== null) === true;
}

interface Rows {
  /** How many lines stand above them. */
  readonly from: number;
  readonly rows: readonly (readonly Written[])[];
}

/** Rows that a counting number opens, each with no more than one day, which stands behind the row's words. */
function numberedRows(written: readonly Written[]): Rows | null {
  const starts: number[] = [];
  for (const [at, { text }] of written.entries()) if (numberIn(text) === starts.length + 1) starts.push(at);
  const rows = starts.map((start, i) => written.slice(start + 1, starts[i + 1]));
  const dated = rows.filter((row) => row.some(({ isDay }) => isDay));
  const closed = dated.every(
    (row) => row.findIndex(({ isDay }) => isDay) > 0 && row.filter(({ isDay }) => isDay).length === 1,
  );
  return closed && dated.length >= LEAST_DAYS && dated.length * 2 > rows.length ? { from: starts[0]!, rows } : null;
}

const numberIn = (text: string): number => Number(/^(\d{1,3})[.)]?$/u.exec(text)?.[1] ?? 0);

/** Rows under a head whose last column is that of the days. */
function headedRows(written: readonly Written[]): Rows | null {
  const first = written.findIndex(({ isDay }) => isDay);
  const roles = written
    .slice(0, first)
    .map(({ text }) => (text.length <= LONGEST_HEAD && !/:$/u.test(text) ? roleOfHead(text) : null));
  const days = roles.findLastIndex((role) => role?.type === 'when');
  const content = roles.findIndex((role) => role?.type === 'field' && role.field === 'content');
  const isLast =
    roles.findLastIndex((role) => role !== null) === days && roles.findIndex((role) => role?.type === 'when') === days;
  if (content < 0 || days - content < 1 || days - content > MOST_BETWEEN || !isLast || first - days < 2) return null;
  const rows: Written[][] = [[]];
  for (const each of written.slice(days + 1)) {
    rows.at(-1)!.push(each);
    if (each.isDay) rows.push([]);
  }
  // What stands behind the last day is none of the table's.
  const tail = rows.pop()!;
  rows.at(-1)!.push(...tail);
  return { from: days + 1, rows };
}

function withDayFirst(row: readonly Written[]): readonly Written[] {
  return [...row.filter(({ isDay }) => isDay), ...row.filter(({ isDay }) => !isDay)];
}

/** Days without weekdays and hours, with nothing behind the last: either may be the row's, what stands above or below. */
function isCloseToEnd(written: readonly Written[]): boolean {
  const days = written.filter(({ isDay }) => isDay);
  const last = written.findLastIndex(({ isDay }) => isDay);
  const below = written[last + 1];
  if (days.length <= LEAST_DAYS || written[0]!.isDay || (below !== undefined && !isClosing(below.text))) return false;
  if (days.some(({ text }) => !/^(?:ngày\s)?\d/iu.test(text))) return false;
  return written.every(({ text }) => findTimes(text).length === 0 && readSession(text) === null);
}
