import { addDays, type DateRange, localDate, monthRange } from '../../../time/local.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import type { DocumentText } from '../../layout.ts';
import { namedYear, stampOf } from '../dated-text.ts';

/**
 * What is known of the document's time: from the title, from a line above the first day (`Từ ngày … đến ngày …`), from
 * the first heading that has a year.
 */
export function contextOf(document: DocumentText, lines: readonly string[]): DayContext {
  const { masthead, on } = document;
  const issued =
    masthead.issued ?? (masthead.named.year === null ? (masthead.near ?? masthead.posted ?? stampOf(lines)) : null);
  const base: DayContext = { period: masthead.period, year: masthead.named.year, issued, on };
  if (base.period) return base;
  const headings = lines.map((line) => readDayHeading(line)).filter((heading) => heading !== null);
  const period = periodAbove(lines, base);
  if (period) return { ...base, period };
  const { month, year } = masthead.named;
  if (month !== null && year !== null && month >= 1 && month <= 12) return { ...base, period: monthRange(year, month) };
  const dated = headings
    .flatMap(({ date }) => date?.days ?? [])
    .find(({ year, month }) => year !== null && month !== null);
  const anchor = dated && localDate(dated.year!, dated.month!, dated.day);
  if (anchor) return { ...base, issued: anchor };
  return { ...base, year: base.year ?? (issued === null ? yearAbove(lines) : null) };
}

/** `… thông báo lịch tiếp dân tháng 4/2026:` above the days of a page without a title. */
const yearAbove = (lines: readonly string[]): number | null =>
  namedYear(lines.slice(0, MOST_LINES_ABOVE).filter((line) => NAMES_MONTH.test(line)));
const NAMES_MONTH =
  /(?<!\p{L})(?:lịch|chương trình|kế hoạch)\s[^.;]{0,80}tháng\s\d{1,2}(?:\s?[/-]\s?|\snăm\s)20\d{2}(?!\d)/iu;

/** Lines that may hold the period of a page without a proper title. */
const MOST_LINES_ABOVE = 30;

function periodAbove(lines: readonly string[], context: DayContext): DateRange | null {
  const firstDay = lines.findIndex((line) => (readDayHeading(line)?.weekdays.length ?? 0) > 0);
  const above = lines.slice(0, Math.min(MOST_LINES_ABOVE, firstDay < 0 ? lines.length : firstDay));
  for (const [i, line] of above.entries()) {
    const range = findDates(line).find(({ form, citation }) => form === 'range' && !citation);
    if (!range || !namesOnlyTime(line, range)) continue;
    const [start, end] = range.days.map((day) => resolveDay(day, context).date);
    const period = start && end && start <= end && addDays(start, 31) >= end ? { start, end } : null;
    if (period && !isOneOfDays(period, lines.slice(i + 1), context)) return period;
  }
  return null;
}

/** `Ngày 11 - 12/6` in the first row of several is its own time: most days below it lie outside. */
function isOneOfDays({ start, end }: DateRange, below: readonly string[], context: DayContext): boolean {
  const days = below
    .flatMap((line) => readDayHeading(line)?.date?.days.slice(0, 1) ?? [])
    .flatMap((day) => resolveDay(day, context).date ?? []);
  return days.filter((day) => day < start || day > end).length > days.length / 2;
}

/** `Tuần 29: từ ngày … đến ngày …`: nothing but the words of a title around the range. */
function namesOnlyTime(line: string, { index, length }: DateMention): boolean {
  const around = `${line.slice(0, index)} ${line.slice(index + length)}`;
  // `- Ngày 4 - 5.3, Ban Pháp chế giám sát …` is an entry.
  if (/^\s*[,:]\s*\p{L}/u.test(line.slice(index + length))) return false;
  return (
    /(?:từ|tuần|\(|ngày|lịch)/iu.test(around) &&
    around
      .replace(/(?:lịch|công tác|làm việc|tuần|từ|ngày|đến|năm|tháng|thứ|sự kiện|trong tỉnh)/giu, '')
      .replace(/[^\p{L}]/gu, '').length < 40 &&
    !/:\s*\p{L}/u.test(line.slice(index + length))
  );
}
