import { linesOf, textOf } from '../../model/block.ts';
import { CHANGE_WORDS, postpones } from '../changes.ts';
import { type DocumentText, type Layout, LEAST_FIT } from '../layout.ts';
import { spanOfItems } from './dated-text.ts';
import { readStrays } from './strays.ts';

/**
 * Where no layout fits, several lines that each name a day or an hour are still entries: each stands for itself, with a
 * mark. A text that puts something off is left alone: which of its days still hold, its lines do not say.
 */
export const looseLines: Layout = {
  name: 'loose-lines',
  genre: 'list',
  fit(document) {
    const { items, tellsDay } = readStrays(document, null, []);
    const sure = items.filter(({ start, startTime, slot }) => start !== null && (startTime !== null || slot !== null));
    return (items.length >= LEAST_ENTRIES || sure.length > 0 || tellsDay) && !putsOff(document) ? LEAST_FIT : 0;
  },
  read(document) {
    const { items, notices } = readStrays(document, null, []);
    const period = document.masthead.period ?? spanOfItems(items);
    return { items, emptySlots: [], rules: [], notices, period };
  },
};

const LEAST_ENTRIES = 2;

function putsOff({ masthead, source }: DocumentText): boolean {
  const texts = source.blocks.flatMap(linesOf).map((line) => textOf(line));
  return CHANGE_WORDS.test(masthead.title ?? '') || texts.some((text) => postpones(text));
}
