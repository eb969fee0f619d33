import { type Block, linesOf } from '../../model/block.ts';
import { findDates } from '../dates.ts';
import { wordsOf } from '../item-words.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { printedText } from '../printed.ts';
import { isRule } from '../rules.ts';
import { findTimes } from '../times.ts';
import { pairsOf } from '../word-pairs.ts';
import { cellsLeft } from './cells-left.ts';
import { type LinesLeft, readLeft } from './lines-left.ts';
import { wordsBesideWhen } from './list/day-parts.ts';
import { withDrawnTables } from './week/drawn.ts';
import { bodyOf, type Left, printedIn, sentencesBelow } from './words-left.ts';

/**
 * What a list of dates may lose in silence: cells and rows of its tables, and lines among its entries that name no day of
 * their own and whose words stand together in none. What is done on the day of the heading above becomes an item that asks
 * for a decision; all else is told.
 */
export function readListLeft(document: DocumentText, reading: LayoutReading): LinesLeft {
  const blocks = withDrawnTables(bodyOf(document));
  const cells = cellsLeft(blocks, reading);
  const lines = linesLeft(blocks, { ...reading, notices: [...reading.notices, ...cells] });
  const { items, notices } = readLeft(lines, document, reading);
  return { items, notices: [...cells, ...notices] };
}

const LEAST_PAIRS = 2;
const MOST_SAID = 0.7;

/** Names are told apart by a word or two: the words must stand in one line's items together. */
function linesLeft(blocks: readonly Block[], reading: LayoutReading): Left[] {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
  const told = unitsTold(reading);
  const printed = new Map(paragraphs.flatMap(linesOf).map((line) => [line.place.line, printedText(line)]));
  return sentencesBelow(reading, paragraphs).filter(({ words: { text }, line }) => {
    const pairs = wordsBesideWhen(text).flatMap(pairsOf);
    if (pairs.length < LEAST_PAIRS || isRule(text)) return false;
    if (namesTime(`${before(printed.get(line)!, text)}${text}`)) return false;
    return !told.some((said) => pairs.filter((pair) => said.has(pair)).length / pairs.length >= MOST_SAID);
  });
}

/** What stands before a sentence and after the one above it: its mark, its day. */
function before(line: string, sentence: string): string {
  const lead = line.slice(0, Math.max(0, line.indexOf(sentence)));
  return lead.split(/[.;]\s+(?=\p{Lu})/u).at(-1)!;
}

/** Such lines are held against the days and hours of the items. */
const namesTime = (text: string): boolean => findDates(text).length > 0 || findTimes(text).length > 0;

/** Pairs of words of the items of each line, of each notice and of each rule. */
function unitsTold({ items, notices, rules }: LayoutReading): ReadonlySet<string>[] {
  const byLine = [...Map.groupBy(items, ({ line }) => line).values()].map((own) => own.flatMap(wordsOf));
  const others = [...printedIn(notices), ...rules.map(({ text }) => text)].map((text) => [text]);
  return [...byLine, ...others].map((texts) => new Set(texts.flatMap(pairsOf)));
}
