import { linesOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { DateRange, LocalDate } from '../../time/local.ts';
import type { DateMention } from '../dates.ts';
import { headingOfDate } from '../day-headings.ts';
import { unreadDays } from '../day-stretches.ts';
import { rowsOf } from '../hours-left.ts';
import { kindOfTitle } from '../kinds.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { momentsIn } from '../moments.ts';
import { printedText, shortened } from '../printed.ts';
import { isDayOff } from '../states.ts';
import { beginsWithVerb, hasVerb } from '../subjects.ts';
import { findWeekdays } from '../weekdays.ts';
import { contextOf } from './week/context.ts';
import { DayTracker } from './week/days.ts';
import { type ScheduleDay, wordsOn } from './week/entry.ts';
import { itemsOf } from './week/items.ts';
import { type Headed, type Left, leftIn } from './words-left.ts';

/**
 * What a schedule may lose in silence although it names neither a day nor an hour: lines below its first entry whose words
 * stand in no item and no notice. What is done, within the week or on days that the line names itself, becomes an item
 * that asks for a decision; other words are told.
 */
export const readLinesLeft = (document: DocumentText, reading: LayoutReading): LinesLeft =>
  readLeft(leftIn(document, reading), document, reading);

/** @param headed only below the heading of a day a line is of that day: entries of a list say their own */
export function readLeft(
  left: readonly Left[],
  document: DocumentText,
  reading: LayoutReading,
  headed = false,
): LinesLeft {
  if (left.length === 0) return { items: [], notices: [] };
  const context = contextOf(document, document.source.blocks.flatMap(linesOf).map(printedText));
  const days = new DayTracker({ ...context, period: context.period ?? (reading.period as DateRange | null) });
  const held = reading.items.filter((item) => isOfDay(item, reading));
  const last = Math.max(0, ...held.map(({ line }) => line), ...endsOfRows(held, document));
  let next = 1 + Math.max(...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  for (const { words, line, listed, noted, heading } of left) {
    const within = line < last || (heading !== null && heading.line === line);
    const above = within && (!headed || heading !== null);
    const day = ownDay(words.text, line, days) ?? (above ? dayAbove(held, line, heading, days) : null);
    if (day === null || !(isDone(words.text) || (within && listed))) {
      if (within || listed || (headed && noted) || findWeekdays(words.text).length > 0)
        notices.push(notice('line-unread', { line }, { printed: shortened(words.text) }));
      continue;
    }
    const entry = wordsOn(words, day);
    const read = itemsOf(entry, String(next++), days.context, document.organization);
    items.push(...read.items);
    notices.push(...read.notices, ...read.items.map(({ id }) => notice('line-alone', { line, item: id })));
  }
  return { items, notices };
}

/** Beside an entry of the last row stands what is of that row. */
function endsOfRows(items: readonly ProgrammeItem[], { source }: DocumentText): number[] {
  const rows = rowsOf(source.blocks);
  return items.flatMap(({ line }) => (rows.get(line) ?? []).flat().map(({ place }) => place.line + 1));
}

export interface LinesLeft {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

/** Something that is done; not several people on several days. */
const isDone = (text: string): boolean =>
  unreadDays(text) === null &&
  (beginsWithVerb(text) ||
    kindOfTitle(text) === 'event' ||
    isDayOff(text) ||
    (hasVerb(text) && namedDay(text) !== null));

const namedDay = (text: string): DateMention | null => momentsIn(text).find(({ date }) => date !== null)?.date ?? null;

function ownDay(text: string, line: number, days: DayTracker): ScheduleDay | null {
  const date = namedDay(text);
  return date && days.read(headingOfDate(date), line);
}

/** Something of one day; work that is due and lines that stand alone may be named below the week. */
const isOfDay = ({ id, kind, start, end }: ProgrammeItem, { notices }: LayoutReading): boolean =>
  kind !== 'task' &&
  start !== null &&
  start === end &&
  !notices.some(({ code, item }) => code === 'line-alone' && item === id);

/** That of the heading above, or of the entry that stands between. */
function dayAbove(
  items: readonly ProgrammeItem[],
  line: number,
  heading: Headed | null,
  days: DayTracker,
): ScheduleDay | null {
  const above = Math.max(0, ...items.flatMap((item) => (item.line <= line ? [item.line] : [])));
  if (heading !== null && heading.line >= above) return days.read(heading.day, line);
  const date = (items.findLast((item) => item.line === above)?.start ?? null) as LocalDate | null;
  return date && { dates: [{ date, problem: null }], weekdays: [], printed: date, lunar: null, line };
}
