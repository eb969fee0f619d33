import { type Block, type Line, linesOf } from '../../model/block.ts';
import { findDates } from '../dates.ts';
import { wordsOf } from '../item-words.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import type { Passage } from '../passage.ts';
import { printedText } from '../printed.ts';
import { isRule } from '../rules.ts';
import { findTimes } from '../times.ts';
import { pairsOf } from '../word-pairs.ts';
import { cellsLeft } from './cells-left.ts';
import { type LinesLeft, readLeft } from './lines-left.ts';
import { wordsBesideWhen } from './list/day-parts.ts';
import { topicLines } from './topic-lines.ts';
import { withDrawnTables } from './week/drawn.ts';
import { bodyOf, type Left, printedIn, sentencesLeft } from './words-left.ts';

/**
 * What a list of dates may lose in silence: cells and rows of its tables, and lines among its entries that name no day of
 * their own and whose words stand together in none. What is done on the day of the heading above becomes an item that asks
 * for a decision; all else is told.
 */
export function readListLeft(document: DocumentText, reading: LayoutReading): LinesLeft {
  const blocks = withDrawnTables(bodyOf(document));
  const cells = cellsLeft(blocks, reading);
  const lines = linesLeft(blocks, { ...reading, notices: [...reading.notices, ...cells] });
  const { items, notices } = readLeft(lines, document, reading, true);
  return { items, notices: [...cells, ...notices] };
}

/** Other papers have lines of prose around their tables. */
export const readCellsLeft = (document: DocumentText, reading: LayoutReading): LinesLeft => ({
  items: [],
  notices: cellsLeft(withDrawnTables(bodyOf(document)), reading),
});

const LEAST_PAIRS = 2;
const MOST_SAID = 0.7;

/** Names are told apart by a word or two: the words must stand in one line's items together. */
function linesLeft(blocks: readonly Block[], reading: LayoutReading): Left[] {
  if (reading.items.length === 0) return [];
  const own = new Set(reading.items.map(({ line }) => line));
  // What a line says again that has no item of its own, an item of another line says whole.
  const isAgain = ({ place: { line } }: Line) => reading.again?.has(line) === true && !own.has(line);
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []));
  const topics = topicLines(paragraphs);
  const lines = paragraphs.filter((line) => !isAgain(line) && !topics.has(line));
  const printed = new Map(lines.map((line) => [line.place.line, printedText(line)]));
  const isTold = toldTogether(reading);
  const isSaid = ({ text }: Passage, line: number): boolean => {
    const pairs = wordsBesideWhen(text).flatMap(pairsOf);
    if (pairs.length < LEAST_PAIRS || isTold(pairs, MOST_SAID) || isRule(text) || HEADS.test(text)) return true;
    return namesTime(`${before(printed.get(line)!, text)}${text}`);
  };
  return sentencesLeft(reading, lines, isSaid, (line) => isTold(pairsOf(printedText(line)), 1));
}

/** The heads of columns, run together: `Tháng Thời gian`; or what the lines below say of all: `3. Thời gian và địa điểm`. */
const HEADS =
  /^(?:(?:stt|tt|tháng|ngày|thứ|buổi|giờ|thời gian|địa điểm|nội dung|ghi chú|người tiếp|lãnh đạo|họ và tên|chức vụ)(?:,?\s(?:và\s)?|\s?:?$)){2,8}$/iu;

/** What stands before a sentence and after the one above it: its mark, its day. */
function before(line: string, sentence: string): string {
  const lead = line.slice(0, Math.max(0, line.indexOf(sentence)));
  return lead.split(/[.;]\s+(?=\p{Lu})/u).at(-1)!;
}

/** Such lines are held against the days and hours of the items. */
const namesTime = (text: string): boolean => findDates(text).length > 0 || findTimes(text).length > 0;

/** Whether such a share of the pairs of words stands in the items of one line, in one notice or in one rule. */
function toldTogether({ items, notices, rules }: LayoutReading): (pairs: readonly string[], share: number) => boolean {
  const byLine = [...Map.groupBy(items, ({ line }) => line).values()].map((own) => own.flatMap(wordsOf));
  const texts = [...byLine, ...[...printedIn(notices), ...rules.map(({ text }) => text)].map((text) => [text])];
  const holding = new Map<string, number[]>();
  for (const [i, each] of texts.entries())
    for (const pair of new Set(each.flatMap(pairsOf))) {
      const own = holding.get(pair);
      if (own) own.push(i);
      else holding.set(pair, [i]);
    }
  return (pairs, share) => {
    const counts = new Map<number, number>();
    for (const i of pairs.flatMap((pair) => holding.get(pair) ?? [])) counts.set(i, (counts.get(i) ?? 0) + 1);
    return pairs.length === 0 || Math.max(0, ...counts.values()) >= pairs.length * share;
  };
}
