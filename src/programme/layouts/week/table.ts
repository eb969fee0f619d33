import { type Line, type Table, textOf } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { type CueOptions, readStretches } from '../../cues.ts';
import type { DayHeading } from '../../days.ts';
import { cutFields, type FieldRole } from '../../fields.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isNothing } from '../../states.ts';
import { opensActivity } from '../../subjects.ts';
import type { TimeMention } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type ColumnRole, type Columns, columnsOf, isHead, rolesIn } from './columns.ts';
import type { DayTracker } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';
import { isFurniture } from './furniture.ts';
import { type GridCell, gridRows } from './grid.ts';
import { guessColumns } from './guess.ts';
import { paragraphsOfLines } from './paragraphs.ts';
import { readWhen, type When } from './when.ts';

/** Tables of a schedule. Day, session and time are carried down until the next is written. */

/** One row, whatever it was made of: a table, or a page's cells one below the other. */
export interface ScheduleRow {
  /** Cells of the when columns, in order. */
  readonly when: readonly string[];
  /** True when the row stands in the same session cell as the one before. */
  readonly contents: readonly RowContent[];
  readonly columns: Partial<Readonly<Record<FieldRole, string>>>;
  readonly line: number;
}

export interface RowContent {
  readonly lines: readonly Line[];
  readonly kind: GridCell['lineKind'];
  /** Of a matrix: what the column adds. */
  readonly role: ColumnRole | null;
}

/** Reads a table; answers its columns, which hold for the next one when that has no head. */
export function readTable(
  table: Table,
  before: Columns | null,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): Columns | null {
  const rows = gridRows(table);
  const texts = rows.map((row) => row.map((cell) => cell.text));
  const carried = before && before.roles.length === table.columns ? { ...before, bodyStart: 0 } : null;
  const columns = columnsOf(texts) ?? carried ?? guessColumns(texts);
  if (!columns) return before;
  const state = freshState();
  for (const row of rows.slice(columns.bodyStart)) {
    const cells = row.map((cell) => cell.text);
    if (isHead(rolesIn(cells), cells)) continue;
    if (!readBanner(row, builder, days)) readRow(rowOf(row, columns.roles), state, builder, days, options);
  }
  return columns;
}

export interface RowState {
  time: TimeMention | null;
  /** Index among the when columns of the one in which the session stood last. */
  slotColumn: number | null;
}

export const freshState = (): RowState => ({ time: null, slotColumn: null });

/** A row of one cell over the whole width: a day, a session, or nothing of the schedule. */
function readBanner(row: readonly GridCell[], builder: ScheduleBuilder, days: DayTracker): boolean {
  const own = row.filter((cell) => !cell.spanned && cell.text !== '');
  const wide =
    row.length > 1 && row.filter((cell) => cell.text === own[0]?.text && cell.text !== '').length === row.length;
  const alone = own.length === 1 && (wide || row.length === own.length || own[0] === row[0]);
  if (!alone) return false;
  const text = own[0]!.text;
  const when = readWhen(text);
  if (when.rest !== '' || (when.heading === null && when.slot === null)) return wide && isFurniture(text);
  const line = own[0]!.lines[0]?.place.line ?? 1;
  if (when.heading) builder.openDay(days.read(when.heading, line));
  if (when.slot) builder.openSession(when.slot);
  return true;
}

function rowOf(row: readonly GridCell[], roles: readonly (ColumnRole | null)[]): ScheduleRow {
  const columns: Partial<Record<FieldRole, string>> = {};
  const contents: RowContent[] = [];
  const when: string[] = [];
  row.forEach((cell, i) => {
    const role = roles[i] ?? null;
    if (role === null || role.type === 'index' || (cell.spanned && roles[i - 1]?.type === role.type)) return;
    if (role.type === 'when') when.push(cell.text);
    else if (role.type === 'field' && role.field !== 'content') {
      if (cell.text !== '')
        columns[role.field] = columns[role.field] ? `${columns[role.field]}; ${cell.text}` : cell.text;
    } else if (!cell.carried)
      contents.push({ lines: cell.lines, kind: cell.lineKind, role: role.type === 'field' ? null : role });
  });
  const line = row.flatMap((cell) => (cell.carried ? [] : cell.lines))[0]?.place.line ?? 1;
  return { when, contents, columns, line };
}

export function readRow(
  row: ScheduleRow,
  state: RowState,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const when = mergeWhen(row.when.map(readWhen));
  if (when.wholeWeek) builder.openDay(days.wholeWeek(row.when.join(' '), row.line));
  if (when.heading) {
    const day = days.read(when.heading, row.line);
    if (!sameDay(builder, day)) builder.openDay(day);
  }
  if (when.slot && (when.slot !== builder.slot || when.heading)) builder.openSession(when.slot);
  // One column for sessions and hours: an hour ends the session above it.
  if (when.slot) state.slotColumn = when.slotColumn;
  else if (when.time && when.timeColumn === state.slotColumn) builder.leaveSession();
  state.time = when.time ?? (when.heading || when.slot ? null : state.time);
  const written = row.contents.filter(({ lines }) => lines.some((line) => textOf(line).trim() !== ''));
  if (written.length === 0) {
    if (when.time !== null && when.rest === '') state.time = when.time;
    return;
  }
  for (const { role } of row.contents) {
    if (role?.type === 'session' && !written.some((content) => content.role === role)) builder.nothing(role.slot);
  }
  const slot = builder.slot;
  for (const content of row.contents.filter(
    ({ role }) => role?.type === 'day' && !written.some((each) => each.role === role),
  )) {
    if (content.role?.type === 'day') openDayColumn(content.role.heading, slot, row, builder, days);
  }
  for (const content of together(written))
    readContent(content, row, slot, when.time ?? state.time, builder, days, options);
}

/** The same words in the columns of several leaders are one meeting. */
function together(contents: readonly RowContent[]): RowContent[] {
  const merged: RowContent[] = [];
  for (const content of contents) {
    const same = merged.findIndex((other) => other.role?.type === 'leader' && wordsOf(other) === wordsOf(content));
    const first = merged[same];
    if (first?.role?.type !== 'leader' || content.role?.type !== 'leader') merged.push(content);
    else merged[same] = { ...first, role: { type: 'leader', name: `${first.role.name}; ${content.role.name}` } };
  }
  return merged;
}

const wordsOf = (content: RowContent) => content.lines.map(textOf).join(' ').replace(/\s+/g, ' ').trim();

/** A day that is written again in every row of its own goes on. */
const sameDay = (builder: ScheduleBuilder, day: ScheduleDay) =>
  builder.day !== null && day.dates[0]?.date != null && datesOf(builder.day) === datesOf(day);
const datesOf = (day: ScheduleDay) => day.dates.map(({ date }) => date).join();

interface RowWhen extends When {
  readonly slotColumn: number;
  readonly timeColumn: number;
}

function mergeWhen(parts: readonly When[]): RowWhen {
  const heading = mergeHeadings(parts);
  return {
    heading,
    wholeWeek: parts.some((part) => part.wholeWeek),
    slot: parts.find((part) => part.slot)?.slot ?? null,
    time: parts.find((part) => part.time)?.time ?? null,
    slotColumn: parts.findIndex((part) => part.slot),
    timeColumn: parts.findIndex((part) => part.time),
    rest: parts
      .map((part) => part.rest)
      .filter(Boolean)
      .join(' '),
  };
}

/** THỨ and NGÀY in two columns are one heading. */
function mergeHeadings(parts: readonly When[]): When['heading'] {
  const headings = parts.flatMap(({ heading }) => (heading ? [heading] : []));
  const [first, second] = headings;
  if (!first || !second) return first ?? null;
  const dated = headings.find(({ date }) => date !== null) ?? first;
  const named = headings.find(({ weekdays }) => weekdays.length > 0) ?? first;
  return {
    ...dated,
    weekdays: named.weekdays,
    printed: `${first.printed} ${second.printed}`,
    lunar: first.lunar ?? second.lunar,
  };
}

function readContent(
  content: RowContent,
  row: ScheduleRow,
  rowSlot: Slot | null,
  time: TimeMention | null,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  if (content.role?.type === 'day') openDayColumn(content.role.heading, rowSlot, row, builder, days);
  const slotOfColumn = content.role?.type === 'session' ? content.role.slot : null;
  const pieces = piecesOf(content, options);
  const heading = slotOfColumn ?? builder.slot;
  let slot: Slot | null = heading;
  let used = 0;
  for (const piece of pieces) {
    if (piece.day) builder.openDay(days.read(piece.day, placeOf(piece.words).line));
    if (piece.slot) slot = piece.slot;
    if (piece.words.text === '') continue;
    if (isNothing(piece.words.text)) {
      if (content.role?.type !== 'leader') builder.nothing(slot);
      continue;
    }
    // A row that holds nothing but `Thành phần: …` belongs to the entry above it.
    const labels = used === 0 && row.when.join('').trim() === '' && onlyLabels(piece.words.text);
    if ((piece.goesOn && used > 0) || (labels && builder.last !== null)) {
      builder.append(piece.words, '\n');
      continue;
    }
    used++;
    builder.add({
      words: piece.words,
      day: builder.day,
      slot,
      ownSlot: false,
      time: piece.time ?? time,
      leader: content.role?.type === 'leader' ? content.role.name : piece.leader,
      columns: row.columns,
      section: [],
      alone: pieces.filter((each) => !each.goesOn && each.words.text !== '').length < 2,
    } satisfies Entry);
  }
}

function onlyLabels(text: string): boolean {
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0 && fields.every(({ role }) => role !== 'content' && role !== 'time');
}

/** Days stand side by side: the row's session begins anew in each. */
function openDayColumn(
  heading: DayHeading,
  slot: Slot | null,
  row: ScheduleRow,
  builder: ScheduleBuilder,
  days: DayTracker,
): void {
  builder.openDay(days.read(heading, row.line));
  if (slot) builder.openSession(slot);
}

interface Piece {
  readonly words: Passage;
  readonly day: DayHeading | null;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  readonly leader: string | null;
  /** A label or a second line: not an entry of its own. */
  readonly goesOn: boolean;
}

/** Entries within one cell: told apart by list marks, times, sessions and leaders. */
function piecesOf(content: RowContent, options: CueOptions): Piece[] {
  const pieces: Piece[] = [];
  const paragraphs = paragraphsOfLines(content.lines, content.kind, options);
  const marks = paragraphs.flatMap(({ passage }) => markOf(passage, options) ?? []);
  let leader: string | null = null;
  for (const { passage, marked } of paragraphs) {
    for (const [i, stretch] of readStretches(passage.text, options).entries()) {
      const words = slice(passage, stretch.words, stretch.to);
      const found = <T extends string>(type: T) => stretch.cues.find((cue) => cue.type === type);
      const subject = found('subject');
      if (subject?.type === 'subject') leader = subject.name;
      const mark = found('mark');
      const nested =
        mark?.type === 'mark' && marks[0] !== undefined && mark.mark !== marks[0] && stretch.cues.length === 1;
      const time = found('time');
      const session = found('session');
      const day = found('day');
      pieces.push({
        words,
        day: day?.type === 'day' ? day.heading : null,
        slot: session?.type === 'session' ? session.slot : null,
        time: time?.type === 'time' ? time.time : null,
        leader,
        goesOn:
          i === 0 && (nested || (stretch.cues.length === 0 && (marked || !standsAlone(words.text, content.kind)))),
      });
    }
  }
  return pieces;
}

/** A paragraph of the author's that opens with something that is done; lines of print go on. */
const standsAlone = (text: string, kind: RowContent['kind']) => kind !== 'print' && opensActivity(text);

function markOf(passage: Passage, options: CueOptions): string | null {
  const mark = readStretches(passage.text, options)[0]!.cues.find(({ type }) => type === 'mark');
  return mark?.type === 'mark' ? mark.mark : null;
}
