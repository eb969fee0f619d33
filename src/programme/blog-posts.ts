import { type Block, linesOf, type SourceText, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';

/** Posts of a blog: the day in a line of its own above the post is that of the post, and below it stand its comments. */

const FURNITURE =
  /^(?:không có nhận xét nào|\d{1,4} nhận xét|đăng nhận xét|nhận xét mới nhất|bài đăng (?:mới|cũ) hơn|gửi email bài đăng này|đăng ký(?: nhận)? đăng nhận xét.*|được đăng bởi\s.{2,60})\s?:?$/iu;
/** `Chủ Nhật, 16 tháng 8, 2015` */
const POSTED = /^(?:thứ \p{L}+|chủ nhật), \d{1,2} tháng \d{1,2}, \d{4}$/iu;

/** The source without what a blog sets around its post, and with the post's day marked as such. */
export function asBlogPost(source: SourceText): SourceText {
  if (!source.blocks.some(isFurniture)) return source;
  const blocks = source.blocks.filter((block) => !isFurniture(block));
  const first = blocks.findIndex((block) => linesOf(block).some((line) => textOf(line).trim() !== ''));
  return { ...source, blocks: blocks.map((block, i) => (i === first ? posted(block) : block)) };
}

const isFurniture = (block: Block): boolean =>
  block.type === 'paragraph' && FURNITURE.test(collapse(textOf(block.line)));

function posted(block: Block): Block {
  if (block.type !== 'paragraph' || !POSTED.test(collapse(textOf(block.line)))) return block;
  const [span, ...others] = block.line.spans;
  const spans = span ? [{ ...span, text: `Ngày đăng: ${span.text}` }, ...others] : [];
  return { ...block, line: { ...block.line, spans } };
}
