import { type Block, linesOf, type Table, textOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { Programme, ProgrammeItem } from '../../model/programme.ts';
import type { CueOptions } from '../cues.ts';
import { readDayHeading } from '../day-headings.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { askedApart } from './week/asked-apart.ts';
import { ScheduleBuilder } from './week/builder.ts';
import { rowsOfStream } from './week/cell-rows.ts';
import { streamOf } from './week/cells.ts';
import { freshState } from './week/column-days.ts';
import type { Columns } from './week/columns.ts';
import { contextOf } from './week/context.ts';
import { hoursOfDayLines, withHoursOfLines } from './week/day-lines.ts';
import { DayTracker, periodOf } from './week/days.ts';
import { withDaysAbove } from './week/days-below.ts';
import { lineAbove } from './week/duty-tables.ts';
import type { Schedule } from './week/entry.ts';
import { bodyOf, fitOf, mostOf, optionsOf } from './week/fit.ts';
import { labelledHourRows } from './week/hour-rows.ts';
import { itemsOf } from './week/items.ts';
import { paragraphsOf } from './week/paragraphs.ts';
import { withPlaceOfAll } from './week/place-of-all.ts';
import { readProse } from './week/prose.ts';
import { readRow } from './week/rows.ts';
import { rowsOfSessionCells } from './week/session-cells.ts';
import { withoutSigningLines } from './week/signing-rows.ts';
import { readTable } from './week/table.ts';
import { withoutTableTitle } from './week/table-titles.ts';
import { titlesBelowTimes } from './week/titles-above-times.ts';
import { toldTogether } from './week/told-together.ts';
import { withWeekendRests } from './week/weekend-rests.ts';

/** Schedules of a week (LỊCH CÔNG TÁC TUẦN …): prose, tables, or one cell a line as web pages give them. */
export const week: Layout = { name: 'week', genre: 'day-schedule', fit: fitOf, most: mostOf, read: readWeek };

function readWeek(document: DocumentText): LayoutReading {
  const lines = document.source.blocks.flatMap(linesOf).map((line) => textOf(line).trim());
  const options = optionsOf(lines);
  const told = hoursOfDayLines(bodyOf(document), document.masthead.title ?? '', options);
  const { blocks } = told;
  const builder = new ScheduleBuilder(document.masthead.amendment > 0);
  const days = new DayTracker(contextOf(document, lines), document.masthead.named.week);
  openOnlyDay(document, blocks.flatMap(linesOf).map(textOf), builder);
  let columns: Columns | null = null;
  const parts = partsOf(blocks);
  const lastTable = parts.findLast(({ type }) => type === 'table');
  for (const [i, part] of parts.entries()) {
    const before = builder.day;
    const above = parts[i - 1];
    const title = above?.type === 'prose' ? lineAbove(above.blocks) : null;
    if (part.type === 'table') columns = readTable(part.table, columns, builder, days, options, title);
    // What stands below the tables is none of the last row's day.
    if (part === lastTable && builder.day !== before) builder.leaveDay();
    if (part.type !== 'prose') continue;
    const unsigned = i === 0 ? part.blocks : withoutSigningLines(part.blocks, i < parts.length - 1);
    const below = parts[i + 1];
    const untitled = below?.type === 'table' && builder.day ? withoutTableTitle(unsigned, below.table) : unsigned;
    const kept = new Set(untitled);
    builder.markTold(part.blocks.filter((block) => !kept.has(block)).flatMap(linesOf));
    readText(untitled, builder, days, options);
    // The rows of the table above have named its days.
    if (untitled !== unsigned && above?.type === 'table') builder.leaveDay();
  }
  return withHoursOfLines(readingOf(builder.finish(), document, days), told);
}

/** `LỊCH HỌP NGÀY 03/3/2025`: a board of one day need not name it again. */
function openOnlyDay({ masthead: { period } }: DocumentText, lines: readonly string[], builder: ScheduleBuilder): void {
  if (period === null || period.start !== period.end || lines.some((line) => readDayHeading(line)?.closed)) return;
  const dates = [{ date: period.start, problem: null }];
  builder.openDay({ dates, weekdays: [], printed: period.start, lunar: null, line: 1 });
}

function readText(blocks: readonly Block[], builder: ScheduleBuilder, days: DayTracker, options: CueOptions): void {
  const lines = blocks.flatMap(linesOf);
  const stream = streamOf(lines);
  const rows = stream ? rowsOfStream(lines, stream) : rowsOfSessionCells(lines);
  if (!rows) {
    const { blocks: above, doubtful } = withDaysAbove(blocks);
    builder.doubtsDays = doubtful;
    const paragraphs = titlesBelowTimes(paragraphsOf(above, options), options);
    readProse(labelledHourRows(paragraphs, options), builder, days, options);
    return;
  }
  const state = freshState();
  for (const row of rows) readRow(row, state, builder, days, options);
}

type Part =
  | { readonly type: 'table'; readonly table: Table }
  | { readonly type: 'prose'; readonly blocks: readonly Block[] };

/** Tables, and the runs of paragraphs between them. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') run.push(block);
    else {
      parts.push({ type: 'prose', blocks: run }, { type: 'table', table: block });
      run = [];
    }
  }
  return [...parts, { type: 'prose', blocks: run }];
}

/** What goes on until then is not said again, but is of both halves of the day where it is said in both. */
function goesOnIn(items: ProgrammeItem[], item: ProgrammeItem): boolean {
  const at = items.findIndex((before) => lastsUntil(before, item));
  const before = items[at];
  if (before?.startTime === null && before.slot !== item.slot) items[at] = { ...before, slot: 'allDay' };
  return before !== undefined;
}

const lastsUntil = (before: ProgrammeItem, item: ProgrammeItem): boolean =>
  before.title === item.title &&
  before.start !== before.end &&
  (before.start ?? '') <= (item.start ?? '') &&
  (item.start ?? '') <= (before.end ?? '');

function readingOf(schedule: Schedule, document: DocumentText, days: DayTracker): LayoutReading {
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  for (const [i, entry] of schedule.entries.flatMap(askedApart).flatMap(toldTogether).entries()) {
    const read = itemsOf(entry, String(i + 1), days.context, document.organization);
    const fresh = entry.again ? read.items.filter((item) => !goesOnIn(items, item)) : read.items;
    items.push(...fresh);
    notices.push(...read.notices.filter(({ item }) => item === null || fresh.some(({ id }) => id === item)));
  }
  const emptySlots: Programme['emptySlots'] = schedule.empty.flatMap(({ day, slot }) =>
    day.dates.flatMap(({ date }) => (date ? [{ date, slot }] : [])),
  );
  if (notices.some(({ code }) => code === 'missing-year')) notices.push(notice('missing-year'));
  // `7 giờ 30 ngày 22/02: …`: a day behind its hour heads nothing, and is of the programme no less.
  const behind = schedule.entries.flatMap(({ day, time }) => (day && time ? [day] : []));
  const named = schedule.days.length > 0 ? [...schedule.days, ...behind] : [];
  const period = document.masthead.period ?? days.context.period ?? periodOf(named);
  const { rules } = schedule;
  notices.push(...rules.map(({ text, line }) => notice('rule-without-date', { line }, { printed: text })));
  const placed = withPlaceOfAll(withWeekendRests(items), bodyOf(document));
  const until = days.until === null ? {} : { until: days.until };
  return { items: placed, emptySlots, rules: [...rules], notices, period, again: schedule.heads, ...until };
}
