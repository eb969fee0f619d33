import { readSession } from '../../sessions.ts';
import { isDayOff } from '../../states.ts';
import { findWeekdays } from '../../weekdays.ts';
import { type DayCell, readDayCell } from './day-cell.ts';
import type { FlatLine } from './flat-lines.ts';

/** Where the days begin in text without columns: a number that goes on counting, with a weekday beside or below it. */
export interface FlatDay {
  /** Index of its first line, and one past the last line of the day's own cell. */
  readonly from: number;
  readonly to: number;
  readonly heading: FlatLine;
  readonly printed: string;
  /** What stands on the day's line after it (`06, 07 Nghỉ Thứ Bảy`), or null. */
  readonly rest: FlatLine | null;
}

interface Candidate extends FlatDay {
  readonly cell: DayCell;
  readonly first: number;
  readonly last: number;
  /** A slot heading, a dash or a day off stands below. */
  readonly opens: boolean;
}

/** `21)` is the end of a bracket. */
const STARTS = /^(?:ngày\s)?\d{1,2}(?![\d)])|^(?:thứ\s|chủ nhật|t[2-7]\b|cn\b)/iu;
/** Days of a cell printed one below the other: number, weekday, lunar date. */
const MOST_LINES = 4;
/** What a day left out costs, and what a heading or a dash below a number adds. */
const SKIPPED_DAY = 0.1;
const MOST_SKIPPED = 7;
const OPENS_WORK = 0.5;
/** `3` where days are written `03`. */
const UNLIKE_OTHERS = 0.8;

export function flatDays(lines: readonly FlatLine[]): FlatDay[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < lines.length; i++) {
    const candidate = candidateAt(lines, i);
    if (!candidate) continue;
    candidates.push(candidate);
    i = candidate.to - 1;
  }
  return chainOf(candidates);
}

function candidateAt(lines: readonly FlatLine[], from: number): Candidate | null {
  const heading = lines[from]!;
  if (!STARTS.test(heading.text)) return null;
  const alone = readDayCell(heading.text);
  if (alone === null) return null;
  if (alone.rest !== '') return withRest(heading, from);
  let printed = heading.text;
  let cell = alone;
  let to = from + 1;
  for (; to < from + MOST_LINES && to < lines.length; to++) {
    const longer = readDayCell(`${printed} ${lines[to]!.text}`);
    if (longer?.rest !== '' || !adds(longer, cell)) break;
    printed = `${printed} ${lines[to]!.text}`;
    cell = longer;
  }
  const below = lines[to]?.text ?? '';
  return isPageNumber(alone, cell, below) ? null : numbered({ from, to, heading, printed, rest: null }, cell, below);
}

/** A number above `Thứ Tư` and `04/11` is that of a page: the day is named without it. */
function isPageNumber(alone: DayCell, cell: DayCell, below: string): boolean {
  if (alone.weekdays.length > 0 || alone.date?.days[0]?.month !== null || cell.weekdays.length === 0) return false;
  return readDayCell(below)?.date?.days[0]?.month != null && readDayCell(below)?.rest === '';
}

const adds = (longer: DayCell, cell: DayCell) =>
  (cell.date === null && longer.date !== null) ||
  (cell.weekdays.length === 0 && longer.weekdays.length > 0) ||
  (cell.lunar === null && longer.lunar !== null);

/** `06, 07 Nghỉ Thứ Bảy, Chủ nhật`, `03 Thứ Hai Sáng: Họp …`: the day and what happens on one line. */
function withRest(heading: FlatLine, from: number): Candidate | null {
  const text = heading.text;
  const dated = readDayCell(text)?.date;
  if (!dated || dated.index > 6) return null;
  let end = dated.index + dated.length;
  const weekday = findWeekdays(text.slice(end))[0];
  if (weekday && /^[\s,(–-]{0,3}$/.test(text.slice(end, end + weekday.index))) end += weekday.index + weekday.length;
  const rest = text.slice(end).replace(/^[\s):.,–-]+/, '');
  if (!isDayOff(rest) && !readSession(rest)?.closed) return null;
  const printed = text.slice(0, end);
  const cell = readDayCell(printed);
  return cell && numbered({ from, to: from + 1, heading, printed, rest: { ...heading, text: rest } }, cell, rest);
}

function numbered(day: FlatDay, cell: DayCell, below: string): Candidate | null {
  const days = cell.date?.days;
  if (!days) return null;
  const opens = /^[-–•]/.test(below) || isDayOff(below) || (readSession(below)?.closed ?? false);
  const key = ({ day: number, month }: (typeof days)[number]) => (month ?? 0) * 100 + number;
  return { ...day, cell, first: key(days[0]!), last: key(days.at(-1)!), opens };
}

/**
 * A number with its weekday is a day, even out of order: a slip is reported, not skipped. A number alone is one only if
 * it goes on counting, and no later line claims it with a weekday: it may be that of a page.
 */
function chainOf(candidates: readonly Candidate[]): FlatDay[] {
  const named = candidates.filter(isSure).length * 2 > candidates.length;
  if (!named) return longestCount(candidates);
  const chain: Candidate[] = [];
  candidates.forEach((candidate, i) => {
    const before = chain.at(-1)?.last ?? 0;
    const claimed = candidates.slice(i + 1).some((other) => other.first === candidate.first && isSure(other));
    if (isSure(candidate) || (!claimed && candidate.first === before + 1)) chain.push(candidate);
  });
  return chain;
}

const isSure = ({ cell, rest }: Candidate) => cell.weekdays.length > 0 || rest !== null;

/** Numbers alone: the longest row of them that counts upwards, for a number may also be left over from a sentence. */
function longestCount(candidates: readonly Candidate[]): FlatDay[] {
  const padded = candidates.some(({ printed }) => /^0\d/.test(printed));
  const best: { readonly value: number; readonly before: number }[] = [];
  candidates.forEach((candidate, i) => {
    let found = { value: 0, before: -1 };
    for (let k = 0; k < i; k++) {
      const step = candidate.first - candidates[k]!.last;
      const value = best[k]!.value - (step - 1) * SKIPPED_DAY;
      if (step > 0 && step <= MOST_SKIPPED && value >= found.value) found = { value, before: k };
    }
    const odd = padded && /^\d(?!\d)/.test(candidate.printed) ? UNLIKE_OTHERS : 0;
    const own = (isSure(candidate) ? 2 : 1) + (candidate.opens ? OPENS_WORK : 0) - odd;
    best.push({ value: found.value + own, before: found.before });
  });
  const chain: Candidate[] = [];
  const highest = Math.max(...best.map(({ value }) => value));
  for (let at = best.findLastIndex(({ value }) => value === highest); at >= 0; at = best[at]!.before) {
    chain.unshift(candidates[at]!);
  }
  return chain;
}
