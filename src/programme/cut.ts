import { type Block, linesOf, type SourceText, textOf } from '../model/block.ts';
import { type NoticeCode, notice, type Reading } from '../model/notice.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { findDates } from './dates.ts';
import { shortened } from './printed.ts';

/** What is cut from a document before it is read. The first line of it that names a day is told: a person may see that it belongs there. */

/** The source without the blocks that are cut, and one notice where the first of them that names a day stood. */
export function withoutBlocks(source: SourceText, isCut: readonly boolean[], code: NoticeCode): Reading<SourceText> {
  const lines = source.blocks.flatMap((block, i) => (isCut[i] ? printedOf(block) : []));
  const dated = lines.find(({ text }) => findDates(text).length > 0);
  return {
    value: { ...source, blocks: source.blocks.filter((_, i) => !isCut[i]) },
    notices: dated ? [notice(code, { line: dated.line }, { printed: shortened(dated.text) })] : [],
  };
}

function printedOf(block: Block): { line: number; text: string }[] {
  return linesOf(block).map((line) => ({ line: line.place.line, text: collapse(textOf(line)) }));
}
