import type { Block, SourceText } from '../model/block.ts';
import { printedText } from './printed.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/**
 * `07.03 (Thứ 7) 9:00 …` beside `21-22.03 Trưng bày …`: where lines begin with a pointed day that its weekday shows to be one,
 * what begins so without a weekday is a day too, and no number of a section.
 */

const LEAST = 2;
const WEEKDAY = `(?:${WEEKDAY_WORDS}|T[2-7]|CN)`;
const SHOWN = new RegExp(String.raw`^[\s\-–+*•]*\d{1,2}\.\d{1,2}(?:\.\d{4})?[\s,]{1,2}\(?${WEEKDAY}(?!\p{L})`, 'iu');
const BARE = /^([\s\-–+*•]*)((?:\d{1,2}\s?[-–]\s?)?(?:0?[1-9]|[12]\d|3[01]))\.(0[1-9]|1[0-2])(?=\s[\p{L}\d])/u;

/** The source with such days as headings (`Ngày 21-22/03:`); all else as it was. */
export function withPointedDays(source: SourceText): SourceText {
  const textOf = (block: Block) => (block.type === 'paragraph' ? printedText(block.line) : '');
  if (source.blocks.filter((block) => SHOWN.test(textOf(block))).length < LEAST) return source;
  return { ...source, blocks: source.blocks.map((block) => (BARE.test(textOf(block)) ? slashed(block) : block)) };
}

function slashed(block: Block): Block {
  if (block.type !== 'paragraph') return block;
  const [first, ...others] = block.line.spans;
  if (!first) return block;
  return {
    ...block,
    line: { ...block.line, spans: [{ ...first, text: first.text.replace(BARE, '$1Ngày $2/$3:') }, ...others] },
  };
}
