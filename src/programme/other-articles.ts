import { type Block, linesOf, type SourceText, textOf } from '../model/block.ts';
import type { Reading } from '../model/notice.ts';
import { daysBetween, localDate } from '../time/local.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { namesDay, withoutBlocks } from './cut.ts';
import { type DayHeading, readDayHeading } from './day-headings.ts';
import type { PrintedDay } from './day-sequences.ts';
import { mayBeEntry } from './entry-signs.ts';
import { printedText } from './printed.ts';

/** What a page shows below its article: the titles of others, with days that are none of it. */

const HEADINGS = [
  '(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức)(?: đã đưa)? (?:khác|đã (?:đưa|đăng)|cũ|liên quan|cùng (?:chuyên mục|chủ đề|loại)|mới(?: nhất| hơn| đăng)?|cũ hơn|đọc nhiều|nổi bật|tiêu điểm|tiếp theo|xem nhiều|(?:nên )?(?:xem|đọc)(?: thêm| tiếp)?|gợi ý|tham khảo(?: thêm)?)',
  '(?:các |những )?(?:tin|bài)(?: \\p{L}+)? (?:đã đăng|xem nhiều|đọc nhiều)',
  '(?:các |những )?lịch(?: (?:công tác|làm việc|họp|tuần|trực|tiếp công dân))*(?: các tuần)? (?:khác|liên quan|cũ hơn|mới hơn|đã đăng)',
  '(?:các |những )?thông báo (?:khác|liên quan|mới(?: nhất| hơn| đăng)?|cũ hơn|cùng (?:chuyên mục|loại)|đã đăng)',
  'cùng (?:chuyên mục|chủ đề|tác giả)|(?:các )?chuyên mục (?:khác|liên quan)',
  'có thể bạn quan tâm',
  'đừng bỏ lỡ',
  'đọc (?:nhiều(?: nhất)?|thêm|tiếp)',
  'xem (?:thêm|tiếp)(?=\\s?:?\\s*$)',
  'xem nhiều(?: nhất)?',
  '(?:ý kiến|bình luận)(?: của)? bạn đọc',
].join('|');
const HEADING = new RegExp(String.raw`^[\s\-–+*•#>»]*(?:${HEADINGS})\s?(?::.*|\.{3})?$`, 'iu');
const LONGEST_HEADING = 60;

/**
 * The source without the other articles below their heading, when more of its days stand beside them than among them. A
 * menu that stands inside a week ends where the week goes on.
 */
export function withoutOtherArticles(source: SourceText): Reading<SourceText> {
  const { blocks } = source;
  const whole = { value: source, notices: [] };
  const first = blocks.findIndex((block, i) => i > 0 && isHeading(block));
  if (first < 0 || datedIn(blocks.slice(0, first)) === 0) return whole;
  const isOther = otherArticles(blocks);
  const kept = blocks.filter((_, i) => !isOther[i]);
  const cut = blocks.filter((_, i) => isOther[i]);
  return datedIn(kept) < datedIn(cut) && !areLinks(cut)
    ? whole
    : withoutBlocks(source, isOther, 'other-articles-cut', mayBeEntry);
}

/** `» Lịch thi lại (12/8/2026)`: nothing but titles with the days on which they were put there. */
const areLinks = (blocks: readonly Block[]): boolean =>
  blocks
    .flatMap(textsOf)
    .filter((text) => text !== '' && !HEADING.test(text))
    .every(isLink);
/** `Lịch thi lại (12/8/2026)`: the title of another article with the day on which it was put there. */
export const isLink = (text: string): boolean => LINK.test(text);
const LINK =
  /^\s*(?:[»›>]\s?\S.*|[-–+*•]?\s?\p{Lu}.{5,160})\(\s?(?:ngày )?(?:\d{1,2}:\d{2},?\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?:,?\s\d{1,2}:\d{2})?\s?\)\s*$/u;

/** Of each block whether it stands below such a heading, up to a day on which the week above goes on. */
function otherArticles(blocks: readonly Block[]): boolean[] {
  let within = false;
  let above: DayHeading | null = null;
  return blocks.map((block, i) => {
    const days = dayHeadingsOf(block);
    within = within ? !days.some((day) => above !== null && goesOn(above, day)) : i > 0 && isHeading(block);
    if (!within) above = days.at(-1) ?? above;
    return within;
  });
}

const dayHeadingsOf = (block: Block): DayHeading[] =>
  (block.type === 'paragraph' ? textsOf(block) : block.cells.map(({ lines }) => lines.map(textOf).join(' ')))
    .map((text) => readDayHeading(collapse(text)))
    .flatMap((heading) => (heading?.closed && heading.weekdays.length > 0 ? [heading] : []));

/** A later day of the same week, printed like the one above: the stamp of an article is seldom all of that. */
function goesOn(above: DayHeading, next: DayHeading): boolean {
  const [day, nextDay] = [above.date?.days.at(-1), next.date?.days[0]];
  if (above.weekdays.at(-1)! >= next.weekdays[0]! || (day === undefined) !== (nextDay === undefined)) return false;
  return day === undefined || isSoonAfter(day, nextDay!);
}

/** Fewer days than a week later, and the year printed in both or in neither. */
function isSoonAfter(day: PrintedDay, next: PrintedDay): boolean {
  if ((day.year === null) !== (next.year === null)) return false;
  if (day.month === null || next.month === null) return day.month === next.month && day.day < next.day;
  const date = localDate(day.year ?? ANY_YEAR, day.month, day.day);
  const years = next.year === null ? [ANY_YEAR, ANY_YEAR + 1] : [next.year];
  const later = years.map((year) => localDate(year, next.month!, next.day));
  return later.some((other) => date && other && date < other && daysBetween(date, other) < 7);
}
const ANY_YEAR = 2000;

const textsOf = (block: Block): string[] => linesOf(block).map(printedText);

function isHeading(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const [text = ''] = textsOf(block);
  return isOthersHeading(text);
}

/** `TIN MỚI`, `Bài viết liên quan:`: below it stand the titles of others. */
export const isOthersHeading = (text: string): boolean =>
  HEADING.test(text) && text.split(':')[0]!.length <= LONGEST_HEADING;

const datedIn = (blocks: readonly Block[]): number => blocks.flatMap(textsOf).filter(namesDay).length;
