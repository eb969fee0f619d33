import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { findDates } from './dates.ts';
import { SAME_DAY } from './days.ts';

/**
 * `Thời gian: 14h00 cùng ngày` in a paper of several events: the day is that of the last such label above, and is put there.
 */
export function withSameDays(source: SourceText): SourceText {
  let day: string | null = null;
  const blocks = source.blocks.map((block): Block => {
    const text = block.type === 'paragraph' ? textOf(block.line) : '';
    if (block.type !== 'paragraph' || !OF_TIME.test(text)) return block;
    const dates = findDates(text).filter(({ citation }) => !citation);
    if (dates.length > 0) {
      // Of several days it may be any.
      day = dates.length === 1 && dates[0]!.form === 'day' ? dates[0]!.text : null;
      return block;
    }
    return day === null ? block : { ...block, line: dated(block.line, day) };
  });
  return { ...source, blocks };
}

const OF_TIME = /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:thời gian|thời điểm|ngày giờ|giờ)[^:\d]{0,30}:/iu;

const dated = (line: Line, day: string): Line => ({
  ...line,
  spans: line.spans.map((span) => ({
    ...span,
    text: span.text.replace(SAME_DAY, /^ngày\s/iu.test(day) ? day : `ngày ${day}`),
  })),
});
