import { textOf } from '../../../model/block.ts';
import type { Slot, Status } from '../../../model/programme.ts';
import type { CueOptions } from '../../cues.ts';
import type { Deadline } from '../../deadlines.ts';
import type { FieldRole } from '../../fields.ts';
import { cutFields } from '../../fields.ts';
import { placeOf } from '../../passage.ts';
import { findRecurrence } from '../../recurrence.ts';
import { isNothing, statusOfCell } from '../../states.ts';
import { keepsSession } from '../../stays.ts';
import { readLeadingTime, type TimeMention } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { openDayColumn, type RowState } from './column-days.ts';
import { columnsOver, reachOf } from './covered.ts';
import { contradicts, type DayTracker } from './days.ts';
import { daysApart } from './days-in-cell.ts';
import { dayOfLast, isLastOfWork, lastDayIn } from './due-cells.ts';
import { type Entry, type ScheduleDay, unknownDay } from './entry.ts';
import { piecesOf } from './pieces.ts';
import { roughDayBeside } from './rough-days.ts';
import type { RowContent, ScheduleRow } from './row.ts';
import { daysUnreadIn, isOfNoDay, mergeWhen } from './row-when.ts';
import { saidOnce } from './said-by-several.ts';
import { sharesOf } from './shared-columns.ts';
import { readWhen, type When } from './when.ts';

/** Rows of a schedule. Day, session and time are carried down until the next is written. */

export function readRow(
  row: ScheduleRow,
  state: RowState,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  const apart = daysApart(row.when);
  if (apart) {
    for (const cells of apart) readRow({ ...row, when: cells }, state, builder, days, options);
    return;
  }
  const when = mergeWhen(row.when);
  // Rows are of another day than the one above, or of none that is known, where their cells say so.
  const due = when.heading === null ? lastDayIn(row.when, days.context) : null;
  if (due) builder.openDay(dayOfLast(due, row.line));
  const daysUnread = due ? null : daysUnreadIn(when, row.when);
  if (daysUnread !== null && isOfNoDay(daysUnread)) builder.openDay(unknownDay(daysUnread, row.line));
  if (when.heading) {
    const read = days.read(when.heading, row.line, builder.daysOf(null));
    const day = when.fate === undefined ? read : { ...read, fate: when.fate };
    if (!sameDay(builder, day)) builder.openDay(day);
  }
  if (when.slot && (when.slot !== builder.slot || when.heading)) builder.openSession(when.slot);
  if (row.timeless) builder.leaveSession();
  // One column for sessions and hours: an hour ends the session above it.
  if (when.slot) state.slotColumn = when.slotColumn;
  else if (when.time && when.timeColumn === state.slotColumn) builder.leaveSession();
  // By when something is due is said of its own row.
  const carried = when.heading || when.slot || daysUnread || due || row.timeless || state.time?.due ? null : state.time;
  state.time = when.time ?? carried;
  const own = when.time ?? hourOfRemark(row.columns.note);
  const written = row.contents.filter(({ lines }) => lines.some((line) => textOf(line).trim() !== ''));
  if (written.length === 0) {
    if (when.time !== null && when.rest === '') state.time = when.time;
    return;
  }
  for (const { role } of row.contents) {
    if (role?.type === 'session' && !written.some((content) => content.role === role)) builder.nothing(role.slot);
  }
  const slot = builder.slot;
  const recurrence = when.rest === '' ? null : findRecurrence(when.rest);
  const isExpected = EXPECTED.test(when.rest);
  const wholeWeek: ScheduleDay | null =
    recurrence?.type === 'workingDays' ? { ...days.wholeWeek(recurrence.text, row.line), inLine: true } : null;
  for (const content of row.contents.filter(
    ({ role }) => role?.type === 'day' && !written.some((each) => each.role === role),
  )) {
    if (content.role?.type === 'day') openDayColumn(content.role, slot, row, state, builder, days);
  }
  const dates = (builder.day?.dates ?? []).map(({ date }) => date);
  // `Mở lại lúc 14h00 …`: what the cell of the moment says more is a remark.
  const told = when.begins === undefined ? row : withNote(row, when.begins);
  for (const content of saidOnce(written, written.length === row.contents.length, dates))
    readContent(
      content,
      told,
      state,
      slot,
      {
        time: own ?? state.time,
        isAbove: own === null,
        daysUnread,
        lastDay: due && isLastOfWork(due, row.when) ? due : null,
        hourUnread: due ? null : hourIn(when),
        wholeWeek,
        isExpected,
        status: statusOfCell(when.rest),
      },
      builder,
      days,
      options,
    );
}

const withNote = (row: ScheduleRow, said: string): ScheduleRow => ({
  ...row,
  columns: { ...row.columns, note: [row.columns.note, said].filter(Boolean).join('; ') },
});

/** A day that is written again in every row of its own goes on. */
const sameDay = (builder: ScheduleBuilder, day: ScheduleDay) =>
  builder.day !== null && day.dates[0]?.date != null && !contradicts(day) && datesOf(builder.day) === datesOf(day);
const datesOf = ({ dates, fate }: ScheduleDay) => [...dates.map(({ date }) => date), fate?.status, fate?.asked].join();

/** `16h45`, `Trước 16h` and nothing else among the remarks: the hour of its row alone. */
function hourOfRemark(remark: string | undefined): TimeMention | null {
  const { heading, time, rest } = readWhen(remark ?? '');
  return heading === null && rest === '' ? time : null;
}

/** The hour of a row, its own or that of the row above, and what its cells say of days that could not be read. */
interface RowTime {
  readonly time: TimeMention | null;
  readonly isAbove: boolean;
  readonly daysUnread: string | null;
  /** `Chậm nhất ngày 09/10` where other rows have their day. */
  readonly lastDay: Deadline | null;
  readonly hourUnread: string | null;
  /** `7h00 - 8h00 các ngày làm việc trong tuần`: beside the hour stands that it is so on all days. */
  readonly wholeWeek: ScheduleDay | null;
  /** `09/9 (dự kiến)` */
  readonly isExpected: boolean;
  /** `8h00 ngày 20/5 (hoãn)` */
  readonly status: Status | null;
}
const EXPECTED = /(?<!\p{L})dự kiến(?!\p{L})/iu;

/** Digits of an hour in a cell of which no hour was read, or several hours of which the entries have one each. */
const hourIn = ({ time, rest }: When): string | null => {
  if (time === null) return /(?<![\d/.-])\d{1,2}\s?[.,:;hg]\s?\d{2}(?![\d/-])/iu.test(rest) ? rest : null;
  return readLeadingTime(rest) === null ? null : `${time.text}, ${rest}`;
};

function readContent(
  content: RowContent,
  row: ScheduleRow,
  state: RowState,
  rowSlot: Slot | null,
  { time, isAbove, daysUnread, lastDay, hourUnread, wholeWeek, isExpected, status }: RowTime,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
): void {
  if (content.role?.type === 'day') openDayColumn(content.role, rowSlot, row, state, builder, days);
  const slotOfColumn = content.role?.type === 'session' ? content.role.slot : null;
  const pieces = piecesOf(content, options);
  const heading = slotOfColumn ?? (daysUnread === null ? builder.slot : null);
  const reach = content.below ? reachOf(content.below, builder.day, heading, days, row.line) : null;
  const columns = columnsOver(row.columns, content.below);
  let slot: Slot | null = reach ? reach.slot : heading;
  const entries = pieces.filter((each) => !each.goesOn && each.words.text !== '').length;
  // Which of them is on which of the days, the cell does not say.
  const isUnclear = reach !== null && (reach.unclear || (reach.day !== builder.day && entries > 1));
  const shares = content.alone ? [] : sharesOf(columns, entries, row.paragraphs ?? NONE, isLined(content, entries));
  let used = 0;
  for (const piece of pieces) {
    const at = placeOf(piece.words).line;
    const rough = piece.day && piece.words.text !== '' ? roughDayBeside(piece.day, at, builder, days) : null;
    if (piece.day && !rough) builder.openDay(days.read(piece.day, at));
    if (rough === null && piece.slot) slot = piece.slot;
    else if (slot !== heading && isLater(piece.time, slot)) slot = null;
    if (piece.words.text === '') continue;
    if (isNothing(piece.words.text)) {
      if (content.role?.type !== 'leader') builder.nothing(slot);
      continue;
    }
    if (keepsSession(piece.words.text) && (piece.time ?? time) === null) {
      builder.kept();
      continue;
    }
    // A row that holds nothing but `Thành phần: …` belongs to the entry above it.
    const labels = used === 0 && row.when.join('').trim() === '' && onlyLabels(piece.words.text);
    if ((piece.goesOn && used > 0) || (labels && builder.last !== null)) {
      builder.append(piece.words, '\n');
      continue;
    }
    const share = shares[used];
    used++;
    // The hour of another entry is none of one that says its own half of the day.
    const hour = piece.time ?? (rough !== null || ((isAbove || used > 1) && piece.slot !== null) ? null : time);
    builder.add({
      words: piece.words,
      day: rough ?? (piece.day === null ? (wholeWeek ?? reach?.day ?? builder.day) : builder.day),
      slot: rough === null ? slot : piece.slot,
      ownSlot: false,
      ...(slot !== null && (piece.slot !== null || slot === heading) ? { slotBeside: true } : {}),
      time: hour,
      timeAbove: (isAbove || used > 1) && piece.time === null && hour !== null,
      leader: content.role?.type === 'leader' ? content.role.name : piece.leader,
      ...(daysUnread === null ? {} : { daysUnread }),
      ...(lastDay === null ? {} : { lastDay }),
      ...(status === null ? {} : { status }),
      ...(hourUnread === null || piece.time ? {} : { hourUnread }),
      ...(content.slotUnread === undefined || piece.time || piece.slot ? {} : { slotUnread: content.slotUnread }),
      ...(piece.unclear || content.again || content.alone || content.unclear || isUnclear ? { unclear: true } : {}),
      ...(content.again ? { again: true } : {}),
      ...(isExpected ? { expected: true } : {}),
      ...(content.role?.type === 'leader' && content.role.unsure ? { leaderUnsure: true } : {}),
      columns: share?.columns ?? (content.alone ? {} : columns),
      ...(share !== undefined && share.unsure.length > 0 ? { shareUnsure: share.unsure } : {}),
      section: [],
      // A leader beside the days leads in all of them.
      alone: content.role?.type === 'day' || entries < 2 || share?.even === true,
    } satisfies Entry);
  }
}

const NONE: ReadonlySet<FieldRole> = new Set();

/** Each entry has a line that its author ended. */
const isLined = ({ lines, kind }: RowContent, entries: number): boolean =>
  kind === 'paragraph' && lines.filter((line) => textOf(line).trim() !== '').length >= entries;

/** `Sáng làm việc tại cơ quan` above `13h30 Họp …`: the half of the line above has ended. */
const isLater = (time: TimeMention | null, slot: Slot | null): boolean =>
  time?.start != null &&
  ((slot === 'morning' && time.start >= NOON) || (slot === 'afternoon' && time.start >= EVENING));
const [NOON, EVENING] = ['12:00', '18:00'];

function onlyLabels(text: string): boolean {
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0 && fields.every(({ role }) => role !== 'content' && role !== 'time');
}
