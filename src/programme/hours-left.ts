import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalTime, localTime } from '../time/local.ts';
import { collapse } from '../vietnamese/normalise.ts';
import type { LayoutReading } from './layout.ts';
import { readTimedHalf } from './layouts/week/when.ts';
import { withoutOldDay } from './moved-days.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';

/**
 * An hour that stands in the words of an entry, on its line or in its row, and that nothing there has: it may be when the
 * entry begins. An entry that has an hour of its own, or is due at one, says when; so does one whose hour is another's.
 */
export function hoursLeft(source: SourceText, { items, notices }: Pick<LayoutReading, 'items' | 'notices'>): Notice[] {
  // The hour of what hardly names anything may be that of the words before it: `Họp chi bộ • 8h00 • phòng họp`.
  const odd = new Set(notices.flatMap(({ code, item }) => (code === 'odd-title' ? (item ?? []) : [])));
  const doubted = doubtedIn(notices);
  const rows = rowsOf(source.blocks);
  const left = new Map<Row | undefined, RowHours>();
  const standing = Map.groupBy(items, ({ line }) => rows.get(line));
  const open = [...standing].some(([row, own]) => row !== undefined && holdsOfficeHours(row, own));
  for (const [row, own] of standing) left.set(row, hoursOf(row, own, open, odd));
  return items.flatMap((item, i) => {
    if (!isOpen(item) || doubted.has(item.id)) return [];
    const below = items[i + 1];
    if (below?.startTime != null && odd.has(below.id) && isNextLine(item, below))
      return [notice('hour-left', { line: item.line, item: item.id }, { printed: below.startTime })];
    const { told, cells } = left.get(rows.get(item.line))!;
    const beside = cells
      .filter(({ items }) => items.length === 0 || items.includes(item))
      .flatMap(({ hours }) => hours);
    const hour = [...beside, ...wordsOf(item).flatMap(hoursIn)].find(({ start }) => !told.has(onDial(start!)));
    return hour ? [notice('hour-left', { line: item.line, item: item.id }, { printed: hour.text })] : [];
  });
}

/** `Giảng bài; Phó Giám đốc A;`, and on the next line `7h45 - 8h45; Phòng họp`. */
const isNextLine = (item: ProgrammeItem, below: ProgrammeItem): boolean =>
  item.start === below.start && below.line > item.line && below.line - item.line <= 2;

/** Items of which it is asked already what belongs to them. */
export const doubtedIn = (notices: readonly Notice[]): ReadonlySet<string> =>
  new Set(notices.flatMap(({ code, item }) => (code === 'unclear-boundary' ? (item ?? []) : [])));

/** It takes place, and says no hour at all. */
export const isOpen = ({ kind, timing, status, startTime, dueTime }: ProgrammeItem): boolean =>
  (kind === 'event' || kind === 'observance') &&
  timing !== 'period' &&
  status === 'confirmed' &&
  startTime === null &&
  dueTime === null;

export const wordsOf = (item: ProgrammeItem): string[] =>
  [item.title, item.participantsText, item.leadersText, item.location, item.note, item.product].filter(
    (text) => text !== null,
  );

/** A line, or the cells of a row. */
export type Row = readonly (readonly Line[])[];

export function rowsOf(blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const rows = blocks.flatMap((block): Row[] =>
    block.type === 'paragraph'
      ? [[[block.line]]]
      : [...Map.groupBy(block.cells, ({ row }) => row).values()].map((cells) => cells.map(({ lines }) => lines)),
  );
  return new Map(rows.flatMap((row) => row.flat().map(({ place }) => [place.line, row] as const)));
}

interface RowHours {
  /** Of the items that stand there. */
  readonly told: ReadonlySet<string>;
  readonly cells: readonly CellHours[];
}

/** The hours of a cell, and the items that stand in it: of a row with a column for each leader an hour is that of its cell. */
interface CellHours {
  readonly hours: readonly TimeMention[];
  readonly items: readonly ProgrammeItem[];
}

/** Beside an entry with another hour stands `Sáng (7h30 - 11h30)`: so long the office is open. */
function holdsOfficeHours(row: Row, items: readonly ProgrammeItem[]): boolean {
  if (!items.some(({ slot, startTime }) => slot !== null && startTime !== null)) return false;
  const halves = row.flatMap((lines) => readTimedHalf(textOfCell(lines)) ?? []);
  return halves.some(({ slot, time }) =>
    items.some((item) => item.slot === slot && item.startTime !== null && item.startTime !== time.start),
  );
}

const textOfCell = (lines: Row[number]): string => collapse(lines.map(textOf).join(' '));

/** @param open halves of the day are written with the hours of the office, which are those of no entry */
function hoursOf(
  row: Row | undefined,
  items: readonly ProgrammeItem[],
  open: boolean,
  odd: ReadonlySet<string>,
): RowHours {
  const named = items.length > 1 ? items.filter(({ id }) => !odd.has(id)) : items;
  const told = new Set<string>(
    named.flatMap(({ startTime, endTime, dueTime }) =>
      [startTime, endTime, dueTime].flatMap((time) => (time ? [onDial(time as LocalTime)] : [])),
    ),
  );
  const cells = items.some(isOpen) ? (row ?? []) : [];
  const texts = cells.map((lines) => textOfCell(lines).toLowerCase());
  const standing = Map.groupBy(items, (item) => cellOf(item, cells, texts));
  return {
    told,
    cells: cells.map((lines) => ({
      hours: open && readTimedHalf(textOfCell(lines)) ? [] : lines.flatMap((line) => hoursIn(collapse(textOf(line)))),
      items: standing.get(lines) ?? [],
    })),
  };
}

/** Enough of a title to know its cell by. */
const TITLE_LETTERS = 16;

/** The only cell on the line of the item that has its words; all cells of a row of plain text are on one line. */
function cellOf({ line, title }: ProgrammeItem, cells: Row, texts: readonly string[]): Row[number] | null {
  const words = collapse(title).slice(0, TITLE_LETTERS).toLowerCase();
  const [only, ...others] = cells.filter(
    (lines, i) => lines.some(({ place }) => place.line === line) && texts[i]!.includes(words),
  );
  return only && others.length === 0 ? only : null;
}

/** Hours that exist and at which nothing is due. */
export function hoursIn(printed: string): TimeMention[] {
  const text = withoutOldDay(printed);
  const leading = readLeadingTime(text);
  const times = findTimes(text);
  const first = leading && !times.some(({ index }) => index === leading.index) ? [leading] : [];
  return [...first, ...times, ...pointedIn(text)].filter(({ start, due }) => start !== null && !due);
}

/** `Họp hội đồng 08.00`, `bắt đầu 14.30, tại sân`: two digits on both sides of a point, which count nothing. */
const POINTED =
  /(?<=\p{L}[\s,(–-]{1,3})(0[5-9]|1\d|2[0-2])\.(00|15|30|45)(?=[\s.)]*$|\s?[,;)]|\s[–-]\s|\s(?:tại|ở)\s)/gu;
const pointedIn = (text: string): TimeMention[] =>
  [...text.matchAll(POINTED)].map(({ 0: printed, 1: hour, 2: minute, index }) => ({
    index,
    length: printed.length,
    text: printed,
    start: localTime(Number(hour), Number(minute)),
    end: null,
    due: false,
  }));

/** `2h00` under the heading Chiều is 14:00. */
export const onDial = (time: LocalTime): string => `${Number(time.slice(0, 2)) % 12}${time.slice(2)}`;
