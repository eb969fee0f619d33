import { linesOf } from '../../model/block.ts';
import { addDays, type LocalDate, localDate, yearOf } from '../../time/local.ts';
import { machineStamp } from '../asides.ts';
import { type DateMention, findDates } from '../dates.ts';
import { type DayContext, type ResolvedDay, resolveDay, withinRange } from '../days.ts';
import type { DocumentText } from '../layout.ts';
import { printedText } from '../printed.ts';

/** What lists of dates and notices share: which year a date has, and what a mention stands for. */

/** A page's own date (`Ngày đăng: 06/01/2021`, `24/06/2015 07:39`) may give the year. */
const STAMP = /(?:đăng|cập nhật|gửi)|\d{1,2}:\d{2}/iu;

/** What a document rests on has years of its own. */
const BASIS = /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo (?:quyết định|công văn|luật)|xét)(?!\p{L})/iu;

/** The sentences that follow the one which names it. */
const AFTER_BASIS = /^.*?\p{Ll}[.]\s+(\p{Lu}.*)$/u;

/** The year comes from the title, the date of issue, a full date in the text, the page's stamp, or the day of reading. */
export function datedContext(document: DocumentText): DayContext {
  const { masthead, on } = document;
  const texts = document.source.blocks
    .flatMap(linesOf)
    .map(printedText)
    .map((text) => (BASIS.test(text) ? (AFTER_BASIS.exec(text)?.[1] ?? '') : text));
  const base: DayContext = { period: masthead.period, year: masthead.named.year, issued: masthead.issued, on };
  if (base.period || base.issued) return base;
  const issued = masthead.near ?? fullDate(texts, false) ?? masthead.posted ?? fullDate(texts, true);
  return { ...base, issued, year: base.year ?? (issued ? null : namedYear(texts)) };
}

/** Of a document without a date of its own a full one among its days, from which the years of the others are told. */
export const fullDateOf = (document: DocumentText): LocalDate | null =>
  document.masthead.period === null && document.masthead.issued === null ? datedContext(document).issued : null;

/** The only year that the text names (`nghỉ lễ năm 2025`), or that of the months it names; null for none. */
export const namedYear = (texts: readonly string[]): number | null => onlyYear(texts) ?? yearOfMonths(texts);

function onlyYear(texts: readonly string[]): number | null {
  const years = new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(/(?<!tháng \d{1,2} )năm\s(20\d{2})(?!\d)/giu), (match) => Number(match[1])),
    ),
  );
  return years.size === 1 ? [...years][0]! : null;
}

/** `Trong tháng 7/2027`, `tháng 7 và tháng 8/2027`: the only year of months that the text names, where all its days are of those months. */
function yearOfMonths(texts: readonly string[]): number | null {
  const named = texts
    .flatMap((text) =>
      Array.from(text.matchAll(MONTHS_OF_YEAR), ([, months, year]) =>
        monthsOf(months!).map((of) => [of, Number(year)]),
      ),
    )
    .flat();
  const days = texts.flatMap(findDates).flatMap((mention) => (mention.citation ? [] : mention.days));
  const years = new Set(named.map(([, year]) => year!));
  const all = days.every(({ month }) => month === null || named.some(([of]) => of === month));
  return years.size === 1 && all ? [...years][0]! : null;
}

const MONTHS_OF_YEAR =
  /(?<!\p{L})tháng\s(\d{1,2}(?:(?:\s?[,&–-]\s?|\s(?:và|đến)\s)(?:tháng\s)?\d{1,2}(?!\d)){0,4})(?:\s?[/.-]\s?|,?\snăm\s)(20\d{2})(?!\d)/giu;

/** Those up to the last, which has the year: in `tháng 12 và tháng 1/2027` the first is of the year before. */
function monthsOf(printed: string): number[] {
  const months = Array.from(printed.matchAll(/\d{1,2}/gu), ([month]) => Number(month));
  const turn = months.findLastIndex((month, i) => i > 0 && month <= months[i - 1]!);
  return months.slice(Math.max(0, turn));
}

/** The day on which a page says that it was made, or null. */
export const stampOf = (texts: readonly string[]): LocalDate | null => fullDate(texts, true);

function fullDate(texts: readonly string[], stamps: boolean): LocalDate | null {
  for (const text of texts.filter((each) => (STAMP.test(each) || machineStamp(each) !== null) === stamps)) {
    const made = machineStamp(text);
    if (made) return made;
    for (const mention of findDates(text)) {
      const full = mention.days.find(({ year, month }) => year !== null && month !== null);
      const date = full && !mention.citation ? localDate(full.year!, full.month!, full.day) : null;
      if (date) return date;
    }
  }
  return null;
}

/** A run of days; several for a list of days that lie apart. */
export interface DaySpan {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly problem: ResolvedDay['problem'];
}

/** `month`: for days without one (`Ngày 03; 10; 17` beside `Tháng 7`). */
export function spansOf(mention: DateMention, context: DayContext, month: number | null = null): DaySpan[] {
  const days = withinRange(mention).map((day) => {
    const whole = day.month === null && month !== null ? { ...day, month } : day;
    return resolveDay(whole, context);
  });
  const [first, last] = [days[0]!, days.at(-1)!];
  if (mention.form === 'range') return [{ start: first.date, end: last.date, problem: first.problem ?? last.problem }];
  return days.map(({ date, problem }) => ({ start: date, end: date, problem }));
}

/** Days of a list that follow one another are one span. */
export function daysJoined(spans: readonly DaySpan[]): DaySpan[] {
  const runs: DaySpan[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    const next = last?.end && span.start === addDays(last.end, 1) && last.problem === null && span.problem === null;
    if (next) runs[runs.length - 1] = { ...last, end: span.end };
    else runs.push(span);
  }
  return runs;
}

/** Year that a line names for what follows (`Tháng 01/2021`), or null. */
export const yearIn = (context: DayContext): number | null =>
  context.year ?? (context.period ? yearOf(context.period.start) : null);

/** From the first to the last day of the items, or null when none has a day. */
export function spanOfItems(items: readonly { readonly start: string | null; readonly end: string | null }[]) {
  const days = items.flatMap(({ start, end }) => (start && end ? [start, end] : [])).sort();
  return days.length > 0 ? { start: days[0]!, end: days.at(-1)! } : null;
}
