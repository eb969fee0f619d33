import { type Block, linesOf, type Table } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { headsWeek } from './drawn.ts';
import { gridRows, HEAD_ROWS } from './grid.ts';
import { rosterIn } from './part-headings.ts';
import { isTableTitle } from './part-titles.ts';

/**
 * What stands between the days above and a table with heads of its own, without its last line where that is the table's
 * title (`B. LỊCH TIẾP DÂN`): no entry of the day above. Who is on duty is read by its title.
 */
export function withoutTableTitle(blocks: readonly Block[], below: Table): readonly Block[] {
  const texts = blocks.map((block) => linesOf(block).map(printedText).join('\n').trim());
  const last = texts.findLastIndex((text) => text !== '');
  const title = texts[last];
  if (title === undefined || !isTableTitle(title) || rosterIn(title) !== null) return blocks;
  const hasHeads = gridRows(below)
    .slice(0, HEAD_ROWS)
    .some((cells) => headsWeek(cells.map(({ text }) => text)));
  return hasHeads ? blocks.filter((_, i) => i !== last) : blocks;
}
