import { type Block, linesOf, type SourceText, textOf } from '../model/block.ts';
import { type LocalDate, localDate } from '../time/local.ts';
import { printedText } from './printed.ts';

/** Posts of a blog: the day in a line of its own above the post is that of the post, and below it stand its comments. */

const FURNITURE =
  /^(?:không có nhận xét nào|\d{1,4} nhận xét|đăng nhận xét|nhận xét mới nhất|bài đăng (?:mới|cũ) hơn|gửi email bài đăng này|đăng ký(?: nhận)? đăng nhận xét.*|được đăng bởi\s.{2,60})\s?:?$/iu;
/** `Chủ Nhật, 16 tháng 8, 2015` */
const POSTED = /^(?:thứ \p{L}+|chủ nhật), (\d{1,2}) tháng (\d{1,2}), (\d{4})$/iu;

/** The post without what a blog sets around it. */
export interface BlogPost {
  readonly source: SourceText;
  /** The day above it; null when none stands there, and for what is no post. */
  readonly posted: LocalDate | null;
}

/** What is no post of a blog stays as it is. */
export function asBlogPost(source: SourceText): BlogPost {
  if (!source.blocks.some(isFurniture)) return { source, posted: null };
  const blocks = source.blocks.filter((block) => !isFurniture(block));
  const first = blocks.findIndex((block) => linesOf(block).some((line) => textOf(line).trim() !== ''));
  const posted = postedOn(blocks[first]);
  return { source: { ...source, blocks: posted ? blocks.toSpliced(first, 1) : blocks }, posted };
}

const isFurniture = (block: Block): boolean => block.type === 'paragraph' && FURNITURE.test(printedText(block.line));

function postedOn(block: Block | undefined): LocalDate | null {
  if (block?.type !== 'paragraph') return null;
  const [, day, month, year] = POSTED.exec(printedText(block.line)) ?? [];
  return day === undefined ? null : localDate(Number(year), Number(month), Number(day));
}
