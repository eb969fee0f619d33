import type { Line, Table } from '../../model/block.ts';
import type { Slot } from '../../model/programme.ts';
import { type DateMention, holdsDay } from '../dates.ts';
import { readDayHeading } from '../day-headings.ts';
import { withoutMark } from '../list-marks.ts';
import { type Passage, slice } from '../passage.ts';
import { readSession, readSessionLetter, sessionOfCell } from '../sessions.ts';
import { readLeadingTime, type TimeMention } from '../times.ts';
import type { NamedTime } from './notice/named-times.ts';
import { gridRows } from './week/grid.ts';

/**
 * Days on which a plan goes from place to place: `Ngày 09/11: sáng: Trường A; chiều: Chợ B`, or the day in a line of its
 * own above `Sáng: Trường A` and `8h00: Trường A`.
 */
export interface DayOfPlan {
  readonly date: DateMention;
  readonly entries: readonly NamedTime[];
}

export function daysOfPlan(texts: readonly Passage[]): DayOfPlan[] {
  const days: { date: DateMention; entries: NamedTime[] }[] = [];
  let open = false;
  for (const passage of texts) {
    const heading = headingIn(passage);
    if (heading !== null) {
      const { date, rest } = heading;
      const entries = halvesOf(rest.text).map((half) => entryOf(rest, date, half));
      open = rest.text === '' || entries.length > 0;
      if (open) days.push({ date, entries });
      continue;
    }
    const part = open ? partOf(withoutMark(passage.text)) : null;
    open = part !== null;
    const day = days.at(-1);
    if (part && day) day.entries.push(entryOf(passage, day.date, part));
  }
  return days.filter(({ entries }) => entries.length > 0);
}

/** A line that opens with a day of its own, and what stands behind it. */
function headingIn(passage: Passage): { readonly date: DateMention; readonly rest: Passage } | null {
  const heading = readDayHeading(passage.text);
  const date = heading?.date;
  if (!heading?.closed || date?.form !== 'day' || date.days[0]!.month === null) return null;
  return { date, rest: slice(passage, heading.restIndex) };
}

/** Rows `Sáng | Trường A` that tabs have made a table of, as lines `Sáng: Trường A`; none of another table. */
export function linesOfHalves(table: Table): Line[] {
  const rows = gridRows(table).map((row) => row.filter(({ text, carried }) => !carried && text !== ''));
  if (!rows.every(([half, ...words]) => words.length > 0 && sessionOfCell(half!.text) !== null)) return [];
  return rows.flatMap((row) => {
    const [half, ...words] = row;
    const [line] = half!.lines;
    return line ? [{ ...line, spans: [{ text: `${half!.text}: ${words.map(({ text }) => text).join(', ')}` }] }] : [];
  });
}

interface Part {
  readonly title: string;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
}

const entryOf = (passage: Passage, date: DateMention, { title, slot, time }: Part): NamedTime => ({
  passage,
  title,
  moment: { from: 0, to: 0, date, time, slot },
  location: null,
});

/** What a line says of a half or an hour of the day above, with no day of its own; null for other lines. */
function partOf(words: string): Part | null {
  if (holdsDay(words)) return null;
  const session = readSession(words) ?? readSessionLetter(words);
  return session ? partIn(session.rest, session.slot) : readLeadingTime(words) ? partIn(words, null) : null;
}

function partIn(words: string, slot: Slot | null): Part | null {
  const time = readLeadingTime(words);
  const title = (time?.rest ?? words).replace(/^[\s:.,)–-]+(?:(?:tại|ở)\s)?|^(?:tại|ở)\s|[\s.;,]+$/giu, '');
  return /\p{L}{2}/u.test(title) ? { title, slot, time } : null;
}

const HALF = String.raw`(?:buổi\s)?(sáng|chiều|tối|cả ngày)`;
const HALF_BEFORE = new RegExp(String.raw`(?:^|[;,.]\s+)${HALF}(?:\s?[:–-]\s?|\s)(?=\S)`, 'giu');
const HALF_BEHIND = new RegExp(String.raw`([^;,()]{2,120})\s\(${HALF}\)(?=\s?(?:[;,.]|$))`, 'giu');

/** `sáng: Trường A; chiều: Chợ B`, `Trường A (sáng), Chợ B (chiều)`: each half with its words; none for other words. */
function halvesOf(text: string): Part[] {
  if (text.length > LONGEST) return [];
  const before = [...text.matchAll(HALF_BEFORE)];
  if (before[0]?.index === 0)
    return before.flatMap((match, i) => {
      const words = text.slice(match.index + match[0].length, before[i + 1]?.index);
      return partIn(words, sessionOfCell(match[1]!)) ?? [];
    });
  const behind = [...text.matchAll(HALF_BEHIND)];
  const whole = behind.map(([printed]) => printed).join('').length;
  return behind.length > 0 && text.length - whole <= behind.length * 3
    ? behind.flatMap(([, words, half]) => partIn(words!, sessionOfCell(half!)) ?? [])
    : [];
}
const LONGEST = 1000;
