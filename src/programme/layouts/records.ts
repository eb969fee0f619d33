import { linesOf, textOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { Programme, ProgrammeItem, Slot } from '../../model/programme.ts';
import { isAside } from '../asides.ts';
import { CHANGE_WORDS } from '../changes.ts';
import { findDates } from '../dates.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { passageOf } from '../passage.ts';
import { shortened } from '../printed.ts';
import { REST_WORDS } from '../rest-words.ts';
import { sessionOfCell } from '../sessions.ts';
import { readLeadingTime } from '../times.ts';
import { isWithdrawn } from '../withdrawn.ts';
import { outageIn } from './list/subject.ts';
import { type BodyLine, cutRecords, isWhole, type LabelledRecord } from './records/cut.ts';
import { entriesOf, stepsBeside, withoutEarlier } from './records/entries.ts';
import { dayAlone, type PrintedLine, withHeadings } from './records/headings.ts';
import { isOffLine } from './records/labels.ts';
import { partsOf } from './records/parts.ts';
import { readStrays } from './strays.ts';
import { contextOf } from './week/context.ts';
import { DayTracker, periodOf } from './week/days.ts';
import type { ScheduleDay } from './week/entry.ts';
import { itemsOf } from './week/items.ts';

/**
 * Meetings as blocks of labelled lines (`Thời gian: …`, `Nội dung: …`, `Chủ trì: …`) in any order, as booking systems and
 * boards give them out; under headings of days, or each with its own day.
 */
export const records: Layout = {
  name: 'records',
  genre: 'day-schedule',
  fit(document) {
    const title = document.masthead.title ?? '';
    if (CHANGE_WORDS.test(title) || REST_WORDS.test(title)) return 0;
    const lines = bodyLines(document);
    const whole = cutRecords(lines).filter(isWhole);
    const told = whole.reduce((sum, record) => sum + record.length, 0);
    const own = new Set(whole.flat());
    const isProse = proseBeside(whole);
    const said = lines.filter((line) => !line.heading && (own.has(line) || !isProse(line))).length;
    return whole.length >= LEAST_RECORDS && told >= said * LEAST_SHARE ? FIT : 0;
  },
  read: readRecords,
};

/** One is an invitation. */
const LEAST_RECORDS = 2;
/** Of the lines, those that stand in records. */
const LEAST_SHARE = 0.7;

/**
 * Where all records tell what is cut off where, they stand among the prose of a page, which names but the time of the
 * whole: each has its own. Which lines are such prose.
 */
function proseBeside(whole: readonly LabelledRecord[]): (line: BodyLine) => boolean {
  const areCuts = whole.every((record) => record.some(({ parts }) => parts.some(({ role }) => role === 'area')));
  return ({ passage: { text } }) =>
    areCuts && findDates(text).every(({ form }) => form === 'range') && readLeadingTime(text) === null;
}

/** Nothing else looks like this. */
const FIT = 0.97;

function bodyLines({ source, masthead }: DocumentText): readonly BodyLine[] {
  const lines: PrintedLine[] = [];
  let gap = true;
  for (const block of source.blocks.slice(masthead.body.start, masthead.body.end)) {
    // A table has columns for its parts.
    if (block.type === 'table') return [];
    const passage = passageOf(block.line);
    if (passage.text === '' || /^[\s_=*–—-]+$/u.test(passage.text)) gap = true;
    else if (!isAside(passage.text)) {
      lines.push({ passage, gap });
      gap = false;
    }
  }
  return withHeadings(lines);
}

function readRecords(document: DocumentText): LayoutReading {
  const printed = document.source.blocks.flatMap(linesOf).map((line) => textOf(line).trim());
  const days = new DayTracker(contextOf(document, printed));
  const read: ScheduleDay[] = [];
  const items: ProgrammeItem[] = [];
  const notices: Notice[] = [];
  let day = onlyDay(document);
  let slot: Slot | null = null;
  const loose = new Set<number>();
  const outage = outageIn([document.masthead.title ?? '', ...printed]);
  const records = cutRecords(bodyLines(document));
  const isProse = proseBeside(records.filter(isWhole));
  for (const record of records) {
    const { passage, heading } = record[0]!;
    if (heading) {
      const named = dayAlone(passage.text);
      slot = named ? null : sessionOfCell(passage.text);
      if (named) day = days.read(named, passage.places[0]!.place.line);
      continue;
    }
    if (
      record.every((line) => line.parts.length === 0 && !isProse(line)) &&
      !(record === records[0] && isTitleOfAll(record))
    )
      for (const {
        passage: { places },
      } of record)
        for (const { place } of places) loose.add(place.line);
    const told = partsOf(record, outage, day?.printed);
    const held = entriesOf(told, record, { day, slot }, days);
    const entries = held.length === 0 ? [] : [...held, ...stepsBeside(told, days)];
    const isOff =
      isWithdrawn(withoutEarlier(told.fields.time ?? '').when) ||
      record.some(({ passage: { text } }) => isOffLine(text));
    if (entries.length === 0) notices.push(...record.filter(tellsOfEntry).map(unread));
    for (const entry of entries) {
      if (entry.day) read.push(entry.day);
      const made = itemsOf(entry, String(items.length + 1), days.context, document.organization);
      items.push(
        ...made.items.map((each) => (isOff && held.includes(entry) ? { ...each, status: 'postponed' as const } : each)),
      );
      notices.push(...made.notices);
    }
  }
  const strays = readStrays(document, loose, items);
  items.push(...strays.items);
  notices.push(...strays.notices);
  if (notices.some(({ code }) => code === 'missing-year')) notices.push(notice('missing-year'));
  const { scope, period: named } = document.masthead;
  const reading = { items, emptySlots: [], rules: [], notices, period: named ?? days.context.period ?? periodOf(read) };
  return isOfOne(named, items) ? { ...reading, instead: { scope, period: periodOf(read) } } : reading;
}

/** `Lịch mở phiên tòa (từ 16/3/2026 đến 20/3/2026)` and what stands beside it above the first record. */
const isTitleOfAll = (record: LabelledRecord): boolean =>
  record.every(({ passage: { text } }) => findDates(text).length === 0 || TITLE.test(text));
const TITLE = /^[\s*]*(?:lịch|chương trình|kế hoạch|danh sách|thông báo)\s(?![^.:]*:)[^.;]*$/iu;

/** Labels of an entry with something behind them; those of a page's foot are notes. */
const tellsOfEntry = ({ parts }: BodyLine): boolean =>
  parts.some(({ role, value }) => role !== 'note' && value.text !== '');
const unread = ({ passage: { text, places } }: BodyLine): Notice =>
  notice('line-unread', { line: places[0]!.place.line }, { printed: shortened(text) });

/** The stretch that the head seemed to name is the time of one meeting, others lie outside of it. */
const isOfOne = (period: Programme['period'], items: readonly ProgrammeItem[]): boolean =>
  period !== null &&
  items.some(({ start, end }) => start === period.start && end === period.end) &&
  items.some(({ start }) => start !== null && (start < period.start || start > period.end));

/** `LỊCH HỌP NGÀY 03/3/2025`: the day need not be named again. */
function onlyDay({ masthead: { period } }: DocumentText): ScheduleDay | null {
  if (period === null || period.start !== period.end) return null;
  return { dates: [{ date: period.start, problem: null }], weekdays: [], printed: period.start, lunar: null, line: 1 };
}
