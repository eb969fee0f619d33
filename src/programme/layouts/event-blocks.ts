import { type Line, textOf } from '../../model/block.ts';
import { CHANGE_WORDS } from '../changes.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { passageOf } from '../passage.ts';
import { REST_WORDS } from '../rest-words.ts';
import { datedContext } from './dated-text.ts';
import { ListBuilder } from './list/builder.ts';
import { momentBlocks } from './list/moment-blocks.ts';
import { readListProse } from './list/prose.ts';

/** Blocks that a day and an hour open, over what takes place then. */
export const eventBlocks: Layout = {
  name: 'event-blocks',
  genre: 'list',
  fit(document) {
    const title = document.masthead.title ?? '';
    if (CHANGE_WORDS.test(title) || REST_WORDS.test(title)) return 0;
    const lines = linesOfBody(document);
    const blocks = momentBlocks(lines.map(passageOf));
    if (blocks.length < LEAST_BLOCKS || !blocks.some(({ sure }) => sure)) return 0;
    const told = blocks.reduce((sum, block) => sum + block.lines.length, 0);
    return told >= lines.filter((line) => textOf(line).trim() !== '').length * LEAST_SHARE ? FIT : 0;
  },
  read: readBlocks,
};

const LEAST_BLOCKS = 2;
/** Of the lines, those that stand in blocks. */
const LEAST_SHARE = 0.6;
/** Hardly anything else looks like this; labelled lines say more. */
const FIT = 0.93;

/** Nothing where a table has columns for its parts. */
function linesOfBody({ source, masthead }: DocumentText): readonly Line[] {
  const blocks = source.blocks.slice(masthead.body.start, masthead.body.end);
  return blocks.every((block) => block.type === 'paragraph') ? blocks.map(({ line }) => line) : [];
}

function readBlocks(document: DocumentText): LayoutReading {
  const builder = new ListBuilder(datedContext(document), null);
  const lines = linesOfBody(document);
  const blocks = momentBlocks(lines.map(passageOf));
  const heads = new Map(blocks.map((block) => [block.lines[0], block]));
  const own = new Set(blocks.flatMap((block) => block.lines));
  const above: Line[] = [];
  for (const line of lines) {
    const block = heads.get(line.place.line);
    if (block) {
      readListProse(above.splice(0), builder);
      builder.rowOfLines(block.row, block.lines);
    } else if (!own.has(line.place.line)) above.push(line);
  }
  readListProse(above, builder);
  return builder.finish(document.masthead.period);
}
