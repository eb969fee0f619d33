import { type Line, linesOf, type SourceText, textOf } from '../../model/block.ts';
import { isDateLine } from '../date-line.ts';
import { type DateMention, findDates } from '../dates.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { passageOf } from '../passage.ts';
import { printedText } from '../printed.ts';
import { isRule } from '../rules.ts';
import { wordsIn } from '../said-of-all.ts';
import { datedContext } from './dated-text.ts';
import { announcedSubject } from './list/announced.ts';
import { ListBuilder } from './list/builder.ts';
import { dutyBlocks } from './list/duty-blocks.ts';
import { fitOf, headTexts, isRestByMonth } from './list/fit.ts';
import { flatTables } from './list/flat-rows.ts';
import { subjectInSentence } from './list/in-one-sentence.ts';
import { readListProse } from './list/prose.ts';
import { restsBeside } from './list/rests-beside.ts';
import { rowsOfCells } from './list/row-cells.ts';
import { rowsOfTable } from './list/rows.ts';
import { shiftsIn, withShifts } from './list/shifts.ts';
import { leaderOf, namesList, ROSTER, subjectOf } from './list/subject.ts';
import { withoutToldChanges } from './list/told-changes.ts';
import { unglued } from './list/unglued.ts';
import { ofVisit, visitsOf } from './list/visits.ts';
import { withDrawnTables } from './week/drawn.ts';
import { printWidth } from './week/paragraphs.ts';

/** Lists of dates: days of reception by month, meetings with voters, broadcasts. A rule without dates is no day. */
export const dateList: Layout = { name: 'date-list', genre: 'list', fit: fitOf, read: readList };

function readList(document: DocumentText): LayoutReading {
  const { masthead, source } = document;
  const named = [masthead.title ?? '', ...headTexts(document)].filter(namesList).slice(0, 4);
  const visits = visitsOf(document);
  const subject =
    visits ??
    subjectInSentence(source.blocks) ??
    subjectOf(named) ??
    announcedSubject(source.blocks) ??
    subjectOf([masthead.title ?? '']);
  const builder = new ListBuilder(datedContext(document), subject, isRestByMonth(document));
  builder.leader = leaderOf(named);
  builder.ofDuty = named.some((text) => ROSTER.test(text));
  // Whoever a rule is of need not be those of the list.
  builder.words = wordsIn([masthead.title, subject, ...named.filter((text) => !isRule(text))].join(' '));
  builder.onlyDay = onlyDay(document);
  builder.width = widthOf(source);
  builder.month = masthead.named.month;
  if (masthead.title === null) builder.year = yearIn(named.slice(0, 1));
  const shifts = shiftsIn(source.blocks.flatMap(linesOf).map(printedText));
  const lines: Line[] = [];
  let rosters = 0;
  for (const block of withDrawnTables(source.blocks.slice(bodyStart(document), bodyEnd(document)))) {
    if (block.type === 'paragraph') lines.push(block.line);
    else {
      readLines(lines.splice(0), builder);
      const rows = rowsOfTable(block);
      if (builder.ofDuty && rows.some(({ cells }) => cells.person !== undefined)) rosters += 1;
      for (const rest of builder.ofDuty ? restsBeside(rows) : []) builder.row(rest);
      for (const row of withShifts(visits === null ? rows : rows.map(ofVisit), shifts)) builder.row(row);
      builder.forAll(builder.common);
    }
  }
  builder.belowRosters = rosters > 1;
  readLines(lines, builder);
  return withoutToldChanges(builder.finish(masthead.period), document);
}

/** That of the title, where it is no stretch. */
function onlyDay({ masthead: { title, period } }: DocumentText): DateMention | null {
  if (title === null || period === null || period.start !== period.end) return null;
  const [day, ...others] = findDates(title).filter(({ citation }) => !citation);
  return day?.form === 'day' && others.length === 0 ? day : null;
}

/** The only year that the heads of the list name: the page on which it stands may have been made in another. */
function yearIn(heads: readonly string[]): number | null {
  const own = heads.filter((text) => text.length <= LONGEST_HEAD && !BASIS.test(text));
  const years = new Set(own.flatMap((text) => [...text.matchAll(YEAR)].map(([, year]) => Number(year))));
  return years.size === 1 ? [...years][0]! : null;
}
const LONGEST_HEAD = 220;
const BASIS = /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo|thi hành|xét|để)(?!\p{L})/iu;
const YEAR = /(?<!\p{L}|tháng\s\d{1,2}\s)(?:năm|quý\s[IV\d]{1,3}\s?[/-])\s?(20\d{2})(?![\d-]|\s-)/giu;

/** Width of its full lines when a source is print. */
function widthOf({ lineKind, blocks }: SourceText): number | null {
  if (lineKind !== 'print') return null;
  return printWidth(blocks.flatMap((block) => (block.type === 'paragraph' ? [block.line] : [])));
}

/** Before recipients and signature, unless a list with days of its own stands below them. */
function bodyEnd({ masthead, source }: DocumentText): number {
  const foot = source.blocks.slice(masthead.body.end).flatMap(linesOf).map(printedText);
  return foot.some((text) => (findDates(text).length > 0 && !isDateLine(text)) || isRule(text))
    ? source.blocks.length
    : masthead.body.end;
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
  let read = 0;
  for (const { rows, from, to } of flatTables(lines)) {
    readProse(lines.slice(read, from), builder);
    for (const row of rows) builder.wholeRow(row);
    read = to;
  }
  readCells(lines.slice(read), builder);
}

/** Lines that may be cells of a table, one a line. */
function readCells(lines: readonly Line[], builder: ListBuilder): void {
  const stream = rowsOfCells(lines);
  if (!stream) {
    readProse(lines, builder);
    return;
  }
  readProse(lines.slice(0, stream.from), builder);
  for (const row of stream.rows) builder.row(row);
  readProse(lines.slice(stream.to), builder);
}

/** Of a roster the blocks are rows. */
function readProse(lines: readonly Line[], builder: ListBuilder): void {
  let read = 0;
  for (const { blocks, from, to } of builder.ofDuty ? dutyBlocks(lines.map(passageOf)) : []) {
    readListProse(lines.slice(read, from), builder);
    for (const { row, lines: own } of blocks) builder.rowOfLines(row, own);
    read = to;
  }
  readListProse(lines.slice(read), builder);
}
