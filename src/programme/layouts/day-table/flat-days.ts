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
}

const STARTS = /^(?:ngày\s)?\d{1,2}(?!\d)|^(?:thứ\s|chủ nhật|t[2-7]\b|cn\b)/iu;
/** Days of a cell printed one below the other: number, weekday, lunar date. */
const MOST_LINES = 4;

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
  return numbered({ from, to, heading, printed, rest: null }, cell);
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
  return cell && numbered({ from, to: from + 1, heading, printed, rest: { ...heading, text: rest } }, cell);
}

function numbered(day: FlatDay, cell: DayCell): Candidate | null {
  const days = cell.date?.days;
  if (!days) return null;
  const key = ({ day: number, month }: (typeof days)[number]) => (month ?? 0) * 100 + number;
  return { ...day, cell, first: key(days[0]!), last: key(days.at(-1)!) };
}

/**
 * A number with its weekday is a day, even out of order: a slip is reported, not skipped. A number alone is one only if
 * it goes on counting, and no later line claims it with a weekday: it may be that of a page.
 */
function chainOf(candidates: readonly Candidate[]): FlatDay[] {
  const chain: Candidate[] = [];
  const named = candidates.filter(({ cell }) => cell.weekdays.length > 0).length * 2 > candidates.length;
  candidates.forEach((candidate, i) => {
    const before = chain.at(-1)?.last ?? 0;
    const sure = candidate.cell.weekdays.length > 0 || candidate.rest !== null;
    const later = candidates.slice(i + 1);
    const claimed = later.some((other) => other.first === candidate.first && other.cell.weekdays.length > 0);
    const next = candidate.first === before + 1 || (before > 0 && candidate.first % 100 === 1);
    const dated = !named && candidate.first > before && candidate.first > 100;
    if (sure || (!claimed && (next || dated))) chain.push(candidate);
  });
  return chain;
}
