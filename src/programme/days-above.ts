import type { Block, Line, Table } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalDate, type Weekday, weekdayOf } from '../time/local.ts';
import { type CueOptions, readCues } from './cues.ts';
import { readDayHeading } from './day-headings.ts';
import type { PrintedDay } from './day-sequences.ts';
import { readDayStretch } from './day-stretches.ts';
import type { DocumentText } from './layout.ts';
import { isOfRoster } from './layouts/list/subject.ts';
import { printedText } from './printed.ts';

/**
 * Where entries stand under their days, one that was put on another day than the nearest above it is doubtful: a heading
 * may have been passed over, and what stands below it fallen to the day before. What is asked about already is left out.
 */
export function doubtfulDays(
  { source, masthead }: DocumentText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): Notice[] {
  const asked = new Set(notices.flatMap(({ item, severity }) => (severity === 'info' ? [] : (item ?? []))));
  const { start, end } = masthead.body;
  // `Từ ngày 16/12 đến 18/12: đi công tác`: a span that an entry gives for itself heads no other.
  const spans = new Set(items.filter((item) => !takesItsDayFromAbove(item)).map(({ line }) => line));
  const headings = source.blocks
    .slice(start, end)
    .flatMap(headingsIn)
    .filter(({ line, weekdays }) => weekdays.length > 0 || !spans.has(line));
  const placed = items
    .filter((item) => takesItsDayFromAbove(item) && !asked.has(item.id) && !isOfRoster(item))
    .flatMap((item) =>
      placedBelow(
        item,
        headings.filter(({ line }) => line <= item.line),
      ),
    );
  const lines = new Map(
    source.blocks.flatMap((block) => (block.type === 'table' ? [] : [[block.line.place.line, block.line] as const])),
  );
  const ownLines = new Set(placed.flatMap(({ item, agrees }) => (agrees ? item.line : [])));
  // Several days of one line: what stands at its head is the first of them.
  const others = placed.filter(
    ({ item, agrees }) =>
      !agrees && !ownLines.has(item.line) && !daysOpening(lines.get(item.line)).some((day) => covers(item, day)),
  );
  // Days in a column of their own, before or after what they date: nothing is to be learnt from what stands above.
  if (others.length > placed.length * MOST_OTHERS) return [];
  return others.map(({ item, above }) =>
    notice('other-day-above', { line: item.line, item: item.id }, { printed: above.printed, used: item.start! }),
  );
}

const MOST_OTHERS = 0.3;

/** Held against the nearest heading with a date, and the weekdays without one below it. */
function placedBelow(item: ProgrammeItem, headings: readonly DayAbove[]) {
  const dated = headings.findLastIndex(({ days }) => days.length > 0);
  const above = headings[dated];
  const between = headings.slice(dated + 1);
  if (!above || between.at(-1)?.several) return [];
  const agrees =
    above.days.some((day) => covers(item, day)) ||
    between.some(({ weekdays }) => weekdays.includes(weekdayOf(item.start as LocalDate)));
  return [{ item, above, agrees }];
}

interface DayAbove {
  readonly line: number;
  /** Empty where the heading gives no full date. */
  readonly days: readonly PrintedDay[];
  readonly weekdays: readonly Weekday[];
  readonly several: boolean;
  readonly printed: string;
}

/** A weekday, with its date or without, or several days, at the beginning of a line, or of the first cell of a row. */
function headingsIn(block: Block): DayAbove[] {
  const inCells = block.type === 'table';
  const lines = inCells ? firstOfRows(block) : [block.line];
  return lines.flatMap((line) => {
    const text = printedText(line);
    const place = inCells ? 'cell' : 'line';
    const stretch = readDayStretch(text, place);
    const heading = stretch ?? readDayHeading(text, place);
    const days = heading?.date?.days.filter(({ month }) => month !== null) ?? [];
    const several =
      stretch !== null || (heading !== null && (heading.weekdays.length > 1 || heading.date?.form === 'range'));
    const closed = heading !== null && (heading.closed || SESSION.test(heading.rest));
    if (!closed || !(several || heading.weekdays.length > 0)) return [];
    const { weekdays, printed } = heading;
    return [{ line: line.place.line, days, weekdays, several, printed }];
  });
}

/**
 * `c) Sáng thứ Tư, ngày 06/5/2026, đoàn khảo sát …`: the days with which a line begins, before words of its own. Without its
 * weekday (`- Ngày 19/5: …` in the list of another day) one is asked about.
 */
function daysOpening(line: Line | undefined): readonly PrintedDay[] {
  if (line === undefined) return [];
  const { cues } = readCues(printedText(line), 0, true, OPENS);
  const days = cues.flatMap((cue) =>
    cue.type === 'day' && cue.heading.weekdays.length > 0 ? (cue.heading.date?.days ?? []) : [],
  );
  return days.filter(({ month }) => month !== null);
}
const OPENS: CueOptions = { openDays: true, ordinals: false, letters: false };

/** `Thứ Năm (chiều): …`. */
const SESSION = /^\((?:buổi\s)?(?:sáng|chiều|tối|cả ngày)\)/iu;

/** Of the first cell of each row, or of that behind its running number. */
function firstOfRows({ cells }: Table): readonly Line[] {
  const numbered = new Set(cells.flatMap((cell) => (cell.column === 0 && isNumber(cell) ? [cell.row] : [])));
  return cells.flatMap(({ row, column, lines }) => (column === (numbered.has(row) ? 1 : 0) ? lines.slice(0, 1) : []));
}
const isNumber = ({ lines }: { readonly lines: readonly Line[] }): boolean =>
  /^\d{1,3}[.)]?$/u.test(lines.map(printedText).join(' ').trim());

/** Whose own words name a day does not ask the heading. */
const takesItsDayFromAbove = ({ start, timing, timingText }: ProgrammeItem) =>
  start !== null && timing === 'on' && timingText === null;

/** Compared as `MM-DD`: headings seldom give the year. */
function covers({ start, end }: ProgrammeItem, { day, month }: PrintedDay): boolean {
  const printed = `${twoDigits(month!)}-${twoDigits(day)}`;
  const [first, last] = [start!.slice(5), (end ?? start)!.slice(5)];
  return first <= last ? first <= printed && printed <= last : printed === first || printed === last;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
