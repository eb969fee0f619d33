import { type Block, linesOf, type SourceText, textOf } from '../model/block.ts';
import type { Reading } from '../model/notice.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { withoutBlocks } from './cut.ts';
import { findDates } from './dates.ts';

/** What a page shows below its article: the titles of others, with days that are none of it. */

const HEADINGS = [
  '(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức)(?: đã đưa)? (?:khác|liên quan|cùng (?:chuyên mục|chủ đề|loại)|mới(?: nhất| hơn| đăng)?|cũ hơn|đọc nhiều|nổi bật|tiêu điểm|tiếp theo|xem nhiều)',
  '(?:các |những )?(?:tin|bài)(?: \\p{L}+)? (?:đã đăng|xem nhiều|đọc nhiều)',
  'có thể bạn quan tâm',
  'đừng bỏ lỡ',
  'đọc (?:nhiều(?: nhất)?|thêm|tiếp)',
  'xem nhiều(?: nhất)?',
  '(?:ý kiến|bình luận)(?: của)? bạn đọc',
].join('|');
const HEADING = new RegExp(String.raw`^[\s\-–+*•#>»]*(?:${HEADINGS})\s?(?::.*|\.{3})?$`, 'iu');
const LONGEST_HEADING = 60;

/** The source up to the heading of the other articles, when more of its days stand above that heading than below. */
export function withoutOtherArticles(source: SourceText): Reading<SourceText> {
  const at = source.blocks.findIndex((block, i) => i > 0 && isHeading(block));
  const whole = { value: source, notices: [] };
  if (at < 0) return whole;
  const above = datedIn(source.blocks.slice(0, at));
  if (above === 0 || above < datedIn(source.blocks.slice(at))) return whole;
  return withoutBlocks(
    source,
    source.blocks.map((_, i) => i >= at),
    'other-articles-cut',
  );
}

const textsOf = (block: Block): string[] => linesOf(block).map((line) => collapse(textOf(line)));

function isHeading(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [text = ''] = textsOf(block);
  return HEADING.test(text) && text.split(':')[0]!.length <= LONGEST_HEADING;
}

const datedIn = (blocks: readonly Block[]): number =>
  blocks.flatMap(textsOf).filter((text) => findDates(text).length > 0).length;
