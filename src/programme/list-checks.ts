import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, type LocalDate, localDate, yearOf } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import { isCitation } from './citations.ts';
import { findDates } from './dates.ts';
import { resolveDay } from './days.ts';
import type { Calendar } from './point-days.ts';
import { readSpan } from './spans.ts';
import { findTimes } from './times.ts';

/** What speaks against an item of a list, beside what its own reading already said. */
export function checkList(items: readonly ProgrammeItem[], calendar: Calendar): Notice[] {
  return [
    ...items.flatMap((item) => [
      ...countMismatch(item),
      ...yearCarriedOver(item, calendar),
      ...citedTooEarly(item, calendar),
      ...hourWithoutDay(item),
    ]),
    ...nearDuplicates(items),
  ];
}

const at = ({ id, line }: ProgrammeItem) => ({ line, item: id });

/** `07 Quyết định …: (1) … (6) …`. */
function countMismatch(item: ProgrammeItem): Notice[] {
  const marks = [...item.title.matchAll(/\((\d{1,2})\)/g)];
  if (marks.length < 2 || marks.some((mark, i) => Number(mark[1]) !== i + 1)) return [];
  const before = item.title.slice(0, marks[0]!.index);
  const said = [...before.matchAll(/(?<![\p{L}\d/.,-])(\d{1,2})(?=\s+\p{L})(?!\s+(?:năm|tháng|quý|giờ))/gu)].at(
    -1,
  )?.[1];
  if (said === undefined || Number(said) === marks.length) return [];
  return [notice('count-mismatch', at(item), { printed: said, counted: marks.length })];
}

const LONG_GONE_DAYS = 100;

/** `Quý I/2025` in the plan for 2026: a quarter or half that was over long before the work. */
function yearCarriedOver(item: ProgrammeItem, calendar: Calendar): Notice[] {
  const { start, title } = item;
  if (start === null || calendar.year === null || !/\d{4}/u.test(title)) return [];
  for (const { index } of title.matchAll(/(?<!\p{L})(?:quý|quí|\d{1,2}\s+tháng\s+(?:đầu|cuối)\s+năm)(?!\p{L})/giu)) {
    const span = readSpan(title, index, calendar);
    const end = span?.ranges.at(-1)?.end;
    const written = /\d{4}/.exec(title.slice(index, span?.next ?? index))?.[0];
    if (!end || written === undefined || Number(written) >= calendar.year || isCitation(title, index)) continue;
    if (addDays(end, LONG_GONE_DAYS) >= start) continue;
    return [notice('year-mismatch', at(item), { printed: written, used: yearOf(start as LocalDate) })];
  }
  return [];
}

const ALREADY = /(?<!\p{L})(?:đã|vừa)\s(?:được\s)?[^.;]{0,80}$/iu;

/** `vừa được phê duyệt ngày 27/11/2021` in the programme for November 2021. */
function citedTooEarly(item: ProgrammeItem, calendar: Calendar): Notice[] {
  const from = calendar.issued ?? calendar.period?.start ?? null;
  if (from === null) return [];
  for (const { index, text, days } of findDates(item.title)) {
    if (!ALREADY.test(item.title.slice(Math.max(0, index - 100), index))) continue;
    const { day, month, year } = days[0]!;
    const date = year !== null && month !== null ? localDate(year, month, day) : resolveDay(days[0]!, calendar).date;
    if (date !== null && date >= from) return [notice('uncertain-date', at(item), { printed: text })];
  }
  return [];
}

const RECURS = /(?<!\p{L})(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|thứ)(?!\p{L})/iu;

/** An hour belongs to a day: where neither day nor rule was found, something was passed over. */
function hourWithoutDay(item: ProgrammeItem): Notice[] {
  if (item.timing !== 'none' || RECURS.test(item.title)) return [];
  const isTimed = findTimes(item.title).some(({ due, start }) => !due && start !== null);
  return isTimed ? [notice('missing-date', at(item))] : [];
}

const LEAST_LIKENESS = 0.8;
const LEAST_WORDS = 6;

/** Nearly the same work in the same days, listed twice. What recurs every month is no duplicate. */
function nearDuplicates(items: readonly ProgrammeItem[]): Notice[] {
  const shapes = items.map((item) => ({ item, grams: gramsOf(item.title) }));
  return shapes.flatMap(({ item, grams }, i) => {
    const earlier = shapes
      .slice(0, i)
      .find((other) => overlaps(other.item, item) && likeness(other.grams, grams) >= LEAST_LIKENESS);
    return earlier ? [notice('near-duplicate', at(item), { other: earlier.item.line })] : [];
  });
}

function overlaps(a: ProgrammeItem, b: ProgrammeItem): boolean {
  if (a.start === null || b.start === null || a.relatesTo === b.id || b.relatesTo === a.id || a.line === b.line)
    return false;
  return a.start <= b.end! && b.start <= a.end!;
}

interface Grams {
  readonly pairs: ReadonlySet<string>;
  readonly words: number;
}

function gramsOf(title: string): Grams {
  const words = fold(title).split(' ');
  return { pairs: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)), words: words.length };
}

/** Share of the shorter title's pairs of words that the longer has too. */
function likeness(a: Grams, b: Grams): number {
  if (a.words < LEAST_WORDS || b.words < LEAST_WORDS) return 0;
  const [short, long] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) common++;
  return (2 * common) / (short.pairs.size + long.pairs.size);
}
