import { type Block, linesOf, type SourceText } from '../model/block.ts';
import { type NoticeCode, notice, type Reading } from '../model/notice.ts';
import { findDates } from './dates.ts';
import { printedText, shortened } from './printed.ts';

/** What is cut from a document before it is read. The first line of it that may be an entry is told: a person may see that it belongs there. */

/** Whether a line names a day. */
export const namesDay = (text: string): boolean => findDates(text).length > 0;

/** The source without the blocks that are cut, and one notice where the first line of them stood that may be an entry. */
export function withoutBlocks(
  source: SourceText,
  isCut: readonly boolean[],
  code: NoticeCode,
  mayBeEntry: (text: string) => boolean = namesDay,
): Reading<SourceText> {
  const lines = source.blocks.flatMap((block, i) => (isCut[i] ? printedOf(block) : []));
  const first = lines.find(({ text }) => mayBeEntry(text));
  return {
    value: { ...source, blocks: source.blocks.filter((_, i) => !isCut[i]) },
    notices: first ? [notice(code, { line: first.line }, { printed: shortened(first.text) })] : [],
  };
}

function printedOf(block: Block): { line: number; text: string }[] {
  return linesOf(block).map((line) => ({ line: line.place.line, text: printedText(line) }));
}
