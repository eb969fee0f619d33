import type { Block, SourceText } from '../model/block.ts';
import { printedText } from './printed.ts';

/** A page writes when it was posted as a day alone in its line, and below it how often it was read, or its salutation. */

const DAY = /^(?:ngày\s)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/iu;
const READ = /^[\s\-–|•]*(?:lượt (?:xem|đọc|truy cập)|(?:đã )?(?:xem|đọc)\s?:|[\d.,]+\s*(?:lượt|views?))/iu;
/** A letter begins there: the day heads nothing. */
const SALUTES = /^(?:kính|thân) (?:gửi|thưa|chào)(?!\p{L})/iu;

/** The source with `Ngày đăng: ` before such a day; all else as it was. */
export function withPostedDays(source: SourceText): SourceText {
  const said = source.blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '|';
    return text === '' ? [] : [{ at, text }];
  });
  const posted = said.find(
    ({ text }, i) => DAY.test(text) && [READ, SALUTES].some((next) => next.test(said[i + 1]?.text ?? '')),
  );
  if (posted === undefined) return source;
  return {
    ...source,
    blocks: source.blocks.map((block, at) => (at === posted.at ? labelled(block, posted.text) : block)),
  };
}

function labelled(block: Block, text: string): Block {
  if (block.type !== 'paragraph') return block;
  const day = text.replace(/^ngày\s/iu, '');
  return { ...block, line: { ...block.line, spans: [{ text: `Ngày đăng: ${day}` }] } };
}
