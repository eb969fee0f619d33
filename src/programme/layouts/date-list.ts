import { type Line, linesOf, type SourceText, textOf } from '../../model/block.ts';
import { collapse } from '../../vietnamese/normalise.ts';
import { isAside } from '../asides.ts';
import { CHANGE_WORDS, postpones } from '../changes.ts';
import { findDates } from '../dates.ts';
import { readDayHeading } from '../day-headings.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { isRule } from '../rules.ts';
import { datedContext } from './dated-text.ts';
import { announcedSubject } from './list/announced.ts';
import { ListBuilder } from './list/builder.ts';
import { momentsIn } from './list/moments.ts';
import { readListProse } from './list/prose.ts';
import { rowsOfCells } from './list/row-cells.ts';
import { rowsOfTable } from './list/rows.ts';
import { shiftsIn, withShift } from './list/shifts.ts';
import { namesList, ROSTER, subjectOf } from './list/subject.ts';
import { unglued } from './list/unglued.ts';
import { withDrawnTables } from './week/drawn.ts';
import { printWidth } from './week/paragraphs.ts';

/** Lists of dates: days of reception by month, meetings with voters, broadcasts. A rule without dates is no day. */
export const dateList: Layout = {
  name: 'date-list',
  genre: 'list',
  fit(document) {
    const texts = headTexts(document);
    const titled =
      namesList(document.masthead.title ?? '') ||
      texts.slice(0, 3).some(headsList) ||
      texts.some((text) => HEADLINE.test(text) && headsList(text));
    if (isRestByMonth(document)) return 0.87;
    if ([document.masthead.title ?? '', ...texts].some((text) => ROSTER.test(text)) && isRoster(document)) return 0.95;
    if (!titled && announcedSubject(document.source.blocks) !== null) return 0.8;
    if (!titled) return document.masthead.title === null && saysWhatItLists(document) ? 0.4 : 0;
    if (texts.slice(0, HEADLINES).some((text) => text.length < LONGEST_HEADLINE && putsOff(text))) return 0.3;
    const body = unglued(document.source.blocks.flatMap(linesOf))
      .map((line) => collapse(textOf(line)))
      .filter((text) => text !== '');
    const dated = body.filter((text) => findDates(text).some(({ citation }) => !citation)).length;
    // Days as headings with sessions under them are a schedule.
    if (headedDays(body) >= 2) return 0.3;
    if (daysOfMonth(document) >= 3) return 0.82;
    return dated >= 3 ? 0.82 : dated >= 1 || body.some(isRule) ? 0.62 : 0;
  },
  read: readList,
};

/** Rows of a table with bare days (`Ba | 15 | Chủ tịch`), where the title names their month. */
const daysOfMonth = ({ source, masthead }: DocumentText): number =>
  masthead.named.month === null
    ? 0
    : source.blocks
        .flatMap((block) => (block.type === 'table' ? rowsOfTable(block) : []))
        .filter(({ cells }) => BARE_DAY.test(cells.date ?? '')).length;
const BARE_DAY = /^(?:[^\d]{1,12},\s)?\d{1,2}$/u;

/** No headline, but most lines say of what they give the days and hours. */
function saysWhatItLists({ source, masthead: { body } }: DocumentText): boolean {
  const texts = source.blocks
    .slice(body.start, body.end)
    .flatMap(linesOf)
    .map((line) => collapse(textOf(line)))
    .filter((text) => text !== '' && !isAside(text));
  const telling = texts.filter(
    (text) =>
      namesList(text) && momentsIn(text).some(({ date, time, slot }) => date !== null && (time ?? slot) !== null),
  );
  return telling.length >= 2 && telling.length > texts.length / 2;
}

const HEADLINES = 3;
const LONGEST_HEADLINE = 220;
/** What a notice puts off or moves is no day of a list: which of its days still hold, it says itself. */
const putsOff = (text: string): boolean => namesList(text) && (CHANGE_WORDS.test(text) || postpones(text));

/** What a week on one line says of one of its days is no title. */
const headsList = (text: string) => namesList(text) && findDates(text).length < 3;

/** Below what a page shows above its article. */
const HEADLINE = /^(?:thông báo|lịch|kế hoạch)\s/iu;

function headedDays(texts: readonly string[]): number {
  const isDay = (text: string) => {
    const heading = readDayHeading(text);
    return heading !== null && heading.weekdays.length > 0 && heading.date !== null && heading.rest === '';
  };
  const isSession = (text: string) => /^[\s\-–+*•]*(?:buổi\s)?(?:sáng|chiều|tối)\s?:/iu.test(text);
  return texts.some(isSession)
    ? texts.filter((text, i) => isDay(text) && texts.slice(i + 1, i + 4).some(isSession)).length
    : 0;
}

/** A table of who is on duty on which day, and nothing else. */
function isRoster({ source }: DocumentText): boolean {
  const rows = source.blocks.flatMap((block) => (block.type === 'table' ? rowsOfTable(block) : []));
  const own = rows.filter(({ cells }) => cells.date !== undefined && cells.person !== undefined);
  return own.length >= 2 && own.length === rows.length && rows.every(({ cells }) => cells.content === undefined);
}

const REST_TITLE = /(?<!\p{L})(?:lịch|các ngày|những ngày|danh mục ngày|ngày)\snghỉ(?!\p{L})/iu;
const MONTH_ALONE = /^[\s\-–+*•]*tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?$/iu;
const NAMED_DAY = /^[\s\-–+*•]*(?:các )?ngày\s\d{1,2}(?!\d|\s?[/.-]\s?\d)[^:]{0,40}:\s?\p{L}/iu;

/** Days off under the headings of their months: `Tháng 4:`, `- Ngày 18: Giỗ Tổ Hùng Vương`. */
function isRestByMonth({ source }: DocumentText): boolean {
  const texts = source.blocks.flatMap(linesOf).map((line) => collapse(textOf(line)));
  const months = texts.filter((text) => MONTH_ALONE.test(text)).length;
  const days = texts.filter((text) => NAMED_DAY.test(text)).length;
  return texts.some((text) => text.length < 120 && REST_TITLE.test(text)) && months >= 2 && days >= 3;
}

const headTexts = ({ source }: DocumentText): string[] =>
  source.blocks
    .flatMap(linesOf)
    .map((line) => collapse(textOf(line)))
    .filter((text) => text !== '')
    .slice(0, 12);

function readList(document: DocumentText): LayoutReading {
  const { masthead, source } = document;
  const named = [masthead.title ?? '', ...headTexts(document)].filter(namesList).slice(0, 4);
  const subject = subjectOf(named) ?? announcedSubject(source.blocks);
  const builder = new ListBuilder(datedContext(document), subject, isRestByMonth(document));
  builder.width = widthOf(source);
  builder.month = masthead.named.month;
  const shifts = shiftsIn(source.blocks.flatMap(linesOf).map((line) => collapse(textOf(line))));
  const lines: Line[] = [];
  for (const block of withDrawnTables(source.blocks.slice(bodyStart(document), bodyEnd(document)))) {
    if (block.type === 'paragraph') lines.push(block.line);
    else {
      readLines(lines.splice(0), builder);
      for (const row of rowsOfTable(block)) builder.row(withShift(row, shifts));
      builder.forAll(builder.common);
    }
  }
  readLines(lines, builder);
  return builder.finish(masthead.period);
}

/** Width of its full lines when a source is print. */
function widthOf({ lineKind, blocks }: SourceText): number | null {
  if (lineKind !== 'print') return null;
  return printWidth(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.line] : [])));
}

/** Before recipients and signature, unless a list with days of its own stands below them. */
function bodyEnd({ masthead, source }: DocumentText): number {
  const foot = source.blocks
    .slice(masthead.body.end)
    .flatMap(linesOf)
    .map((line) => collapse(textOf(line)));
  return foot.some((text) => findDates(text).length > 0 || isRule(text)) ? source.blocks.length : masthead.body.end;
}

/** After the title; a page without one has its headline first. */
function bodyStart({ masthead, source }: DocumentText): number {
  if (masthead.title !== null) return masthead.body.start;
  const first = source.blocks.findIndex((block) => linesOf(block).some((line) => textOf(line).trim() !== ''));
  const headline =
    source.blocks[first]?.type === 'paragraph' &&
    linesOf(source.blocks[first]!).every((line) => !/[.;:]\s*$/u.test(textOf(line)));
  return headline ? first + 1 : 0;
}

function readLines(printed: readonly Line[], builder: ListBuilder): void {
  const lines = unglued(printed);
  const stream = rowsOfCells(lines);
  if (!stream) {
    readListProse(lines, builder);
    return;
  }
  readListProse(lines.slice(0, stream.from), builder);
  for (const row of stream.rows) builder.row(row);
  readListProse(lines.slice(stream.to), builder);
}
