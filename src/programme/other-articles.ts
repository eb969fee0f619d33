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
  '(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức)(?: đã đưa)? (?:khác|liên quan|cùng (?:chuyên mục|chủ đề|loại)|mới(?: nhất| hơn| đăng)?|cũ hơn|đọc nhiều|nổi bật|tiêu điểm|tiếp theo|xem nhiều)',
  // `Bài cũ: ôn tập chương 1`, `Bài đọc thêm` is something to do.
  '(?:(?:các |những )?(?:tin|bài viết|tin bài|tin tức)|(?:các|những) bài) (?:đã (?:đưa|đăng)|cũ|(?:nên )?(?:xem|đọc)(?: thêm| tiếp)?|gợi ý|tham khảo(?: thêm)?)(?=[\\s:.]*$)',
  '(?:các |những )?(?:tin|bài)(?: \\p{L}+)? (?:đã đăng|xem nhiều|đọc nhiều)',
  '(?:các |những )?lịch(?: (?:công tác|làm việc|họp|tuần|trực|tiếp công dân))*(?: các tuần)? (?:khác|liên quan|cũ hơn|mới hơn|đã đăng)',
  '(?:các |những )?thông báo (?:khác|liên quan|mới(?: nhất| hơn| đăng)?|cũ hơn|cùng (?:chuyên mục|loại)|đã đăng)',
  'cùng (?:chuyên mục|chủ đề|tác giả)|(?:các )?chuyên mục (?:khác|liên quan)',
  'có thể bạn quan tâm',
  'đừng bỏ lỡ',
  'đọc (?:nhiều(?: nhất)?|thêm|tiếp)',
  'xem (?:thêm|tiếp)(?=[\\s:.]*$)',
  'xem nhiều(?: nhất)?',
  '(?:ý kiến|bình luận)(?: của)? bạn đọc',
].join('|');
const HEADING = new RegExp(String.raw`^[\s\-–+*•#>»]*(?:${HEADINGS})\s?(?::.*|\.{3})?$`, 'iu');
const LONGEST_HEADING = 60;
/** Where a page folds up a list, the rest of that stands below such words as well. */
const READ_ON = /^[\s\-–+*•#>»]*(?:đọc|xem) (?:thêm|tiếp)[\s:.]*$/iu;

/**
 * The source without the other articles below their heading, when more of its days stand beside them than among them. A
 * menu that stands inside a week ends where the week goes on.
 */
export function withoutOtherArticles(source: SourceText): Reading<SourceText> {
  const { blocks } = source;
  const whole = { value: source, notices: [] };
  if (!blocks.some(isHeading)) return whole;
  const headings = headingsOf(blocks);
  const first = headings.indexOf(true);
  if (first < 0 || datedIn(blocks.slice(0, first)) === 0) return whole;
  const isOther = otherArticles(blocks, headings);
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
const LINK =
  /^\s*(?:[»›>]\s?\S.*|[-–+*•]?\s?\p{Lu}.{5,160})\(\s?(?:ngày )?(?:\d{1,2}:\d{2},?\s)?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?:,?\s\d{1,2}:\d{2})?\s?\)\s*$/u;
/** `Lịch thi lại (12/8/2026)`: the title of another article with the day on which it was put there. */
export const isLink = (text: string): boolean => LINK.test(text);

/** Of each block whether it is such a heading; words to read on are one where nothing below them but links may be an entry. */
function headingsOf(blocks: readonly Block[]): boolean[] {
  let linksBelow = true;
  return blocks
    .toReversed()
    .map((block, n) => {
      const texts = textsOf(block);
      const heads = n < blocks.length - 1 && isHeading(block);
      const readsOn = READ_ON.test(texts[0] ?? '');
      const found = heads && (!readsOn || linksBelow);
      if (heads) linksBelow ||= !readsOn;
      else linksBelow &&= texts.every((text) => isLink(text) || !mayBeEntry(text));
      return found;
    })
    .toReversed();
}

/** Of each block whether it stands below such a heading, up to a day on which the week above goes on. */
function otherArticles(blocks: readonly Block[], headings: readonly boolean[]): boolean[] {
  let within = false;
  let above: DayHeading | null = null;
  return blocks.map((block, i) => {
    const days = dayHeadingsOf(block);
    within = within ? !days.some((day) => above !== null && goesOn(above, day)) : headings[i]!;
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
