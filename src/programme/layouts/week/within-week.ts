import { addDays, daysBetween, type LocalDate } from '../../../time/local.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import type { Span } from './span.ts';

/**
 * What is said of a week as a whole may name its days itself: `Trong tuần: huấn luyện dân quân (từ 22 - 24/7)`, `Trong tuần,
 * UBND xã họp chuyên đề, dự kiến từ chiều 15/5 đến hết ngày 16/5, …`, `… đi cơ sở từ ngày 23 đến 25/7`.
 */
export function daysWithin(known: readonly LocalDate[], title: string, context: DayContext): Span[] | null {
  const [mention, ...others] = findDates(title).filter(({ citation }) => !citation);
  if (!mention || others.length > 0) return null;
  const days = mention.days.map((printed) => resolveDay(printed, { ...context, issued: known[0]! }).date);
  const dates = days.filter((date) => date !== null);
  if (dates.length < days.length || !meets(dates, known, mention) || !CLAUSE_ENDS.test(after(title, mention)))
    return null;
  const before = title.slice(0, mention.index);
  const clause = /(?:^|[,;:(–-])[^,;:()]*$/u.exec(before)?.[0];
  const alone = clause !== undefined && !/\p{L}/u.test(clause.replace(FILLER, ''));
  if (!alone && !(mention.form === 'range' && FROM.test(before))) return null;
  const { text, form } = mention;
  // `Báo cáo kết quả từ 21 đến 23/7`: of which days it tells.
  const doubtful = !alone && TELLS.test(title) ? { doubtful: true } : {};
  const [first, last] = [dates[0]!, dates.at(-1)!];
  const together = form === 'range' || dates.every((date, i) => i === 0 || date === addDays(dates[i - 1]!, 1));
  if (together) return [{ start: first, end: last, text, ...doubtful }];
  return dates.map((date) => ({ start: date, end: date, text, ...doubtful }));
}

/** In the week; a stretch may have begun before it or go on behind it. */
function meets(dates: readonly LocalDate[], known: readonly LocalDate[], { form }: DateMention): boolean {
  const [first, last] = [dates[0]!, dates.at(-1)!];
  if (form !== 'range') return dates.every((date) => known.includes(date));
  return first < last && first <= known.at(-1)! && last >= known[0]! && daysBetween(first, last) < LONGEST_DAYS;
}
const LONGEST_DAYS = 62;

const after = (title: string, { index, length }: DateMention): string => title.slice(index + length);
const CLAUSE_ENDS = /^\s?(?:$|[,;.:)\]\n–-]|\(|(?:tại|ở|với|do|theo)(?!\p{L}))/iu;
const FROM = /\s(?:từ|trong(?: các| hai| ba| \d)?)\s(?:(?:sáng|chiều)\s)?(?:ngày\s)?$/iu;
const TELLS = /^(?:[^,;:]{0,60}\s)?(?:báo cáo|tổng hợp|đánh giá|thống kê|sơ kết|tổng kết|kiểm điểm)(?!\p{L})/iu;
const FILLER =
  /(?:(?<!\p{L})(?:thời gian|dự kiến|diễn ra|cả ngày|liên tục|kéo dài|trong|từ|vào|các|ngày|buổi|sáng|trưa|chiều|tối|hai|ba|bốn|năm|đến|hết|và|thứ|tư|sáu|bảy|chủ|nhật)(?!\p{L})|[\s\d,;(:–-])+/giu;
