import { linesOf } from '../../../model/block.ts';
import { daysBetween } from '../../../time/local.ts';
import { isAside } from '../../asides.ts';
import { CHANGE_WORDS, postpones } from '../../changes.ts';
import { findDates, holdsDay } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import type { DocumentText } from '../../layout.ts';
import { momentsIn } from '../../moments.ts';
import { monthDaysIn } from '../../month-days.ts';
import { movesOffRests } from '../../off-rests.ts';
import { printedText } from '../../printed.ts';
import { isRule } from '../../rules.ts';
import { secondDay } from '../../second-day.ts';
import { readLeadingTime } from '../../times.ts';
import { isGivenAnew } from '../given-anew.ts';
import { scheduleLines } from '../notice/whole-schedule.ts';
import { announcedSubject } from './announced.ts';
import { flatTables } from './flat-rows.ts';
import { isHourLabel } from './hours-of-all.ts';
import { subjectInSentence } from './in-one-sentence.ts';
import { rowsOfCells } from './row-cells.ts';
import { whensOf } from './row-when.ts';
import { rowsOfTable } from './rows.ts';
import { hasStages } from './stages.ts';
import { namesList, ROSTER } from './subject.ts';
import { unglued } from './unglued.ts';
import { visitsOf } from './visits.ts';

/** How well a document looks like a list of dates. */
export function fitOf(document: DocumentText): number {
  if (isTrialWeek(document)) return 0;
  const texts = headTexts(document);
  const isAnew = texts.some(namesList) && isGivenAnew(document.source.blocks.flatMap(linesOf).map(printedText));
  const titled =
    namesList(document.masthead.title ?? '') ||
    texts.slice(0, 3).some((text) => headsList(text) && !(document.masthead.title !== null && isOfDay(text))) ||
    (document.masthead.title === null ? texts : aboveDays(texts)).some(
      (text) => HEADLINE.test(text) && headsList(text),
    ) ||
    isAnew;
  if (isRestByMonth(document)) return 0.87;
  if (hasStages(document)) return 0.88;
  if (visitsOf(document) !== null) return 0.96;
  if ([document.masthead.title ?? '', ...texts].some((text) => ROSTER.test(text)) && isRoster(document)) return 0.95;
  if (!titled && announcedSubject(document.source.blocks) !== null) return 0.8;
  if (!titled && subjectInSentence(document.source.blocks) !== null) return 0.6;
  if (!titled && (document.masthead.title === null ? saysWhatItLists(document) : listsBareDays(document))) return 0.4;
  if (!titled) return 0;
  if (
    texts.slice(0, HEADLINES).some((text) => text.length < LONGEST_HEADLINE && putsOff(text)) &&
    scheduleLines(document) === null &&
    !isAnew
  )
    return 0.3;
  const body = unglued(document.source.blocks.flatMap(linesOf))
    .map(printedText)
    .filter((text) => text !== '');
  const namesDay = (text: string) => holdsDay(text) || monthDaysIn(text) !== null;
  const dated = body.filter(namesDay).length;
  // Days as headings with sessions under them are a schedule.
  if (headedDays(body) >= 2 || headedHours(document, texts) > 0 || body.some(holdsHalves)) return 0.3;
  if (daysOfMonth(document) >= 3) return 0.82;
  // Days below their months, be they only two.
  if (dated >= 2 && body.filter((text) => MONTH_ALONE.test(text)).length >= 2) return 0.82;
  return dated >= 3 ? 0.82 : dated >= 1 || daysOfMonth(document) >= 1 || body.some(isRule) ? 0.62 : 0;
}

/** A court's week goes by its days and hours as other weeks do. */
const isTrialWeek = ({ masthead: { title, period } }: DocumentText): boolean =>
  /xét xử/iu.test(title ?? '') && period !== null && daysBetween(period.start, period.end) <= LONGEST_WEEK;
const LONGEST_WEEK = 13;

/** Days in rows of a table, bare numbers (`Ba | 15 | Chủ tịch`) where the title or their row names the month. */
const daysOfMonth = ({ source, masthead }: DocumentText): number =>
  [
    ...source.blocks.flatMap((block) => (block.type === 'table' ? rowsOfTable(block) : [])),
    ...(rowsOfCells(source.blocks.flatMap(linesOf))?.rows ?? []),
    ...flatTables(source.blocks.flatMap(linesOf)).flatMap(({ rows }) => rows),
  ]
    .filter(({ cells }) => masthead.named.month !== null || cells.month !== undefined)
    .flatMap(({ cells }) => whensOf(cells))
    .reduce((count, { mention }) => count + mention.days.length, 0);

/** No headline, but most lines say of what they give the days and hours. */
function saysWhatItLists({ source, masthead: { body } }: DocumentText): boolean {
  const texts = source.blocks
    .slice(body.start, body.end)
    .flatMap(linesOf)
    .map(printedText)
    .filter((text) => text !== '' && !isAside(text));
  const telling = texts.filter(
    (text) =>
      namesList(text) && momentsIn(text).some(({ date, time, slot }) => date !== null && (time ?? slot) !== null),
  );
  return telling.length >= 2 && telling.length > texts.length / 2;
}

/** `LỊCH HỌP PHỤ HUYNH THÁNG 10 NĂM 2026` over `Ngày 03; 10; 17`, and what is said of all of them. */
function listsBareDays({ source, masthead: { body, named, title } }: DocumentText): boolean {
  if (named.month === null || !/^(?:thông báo\s)?lịch\s/iu.test(title ?? '')) return false;
  const texts = source.blocks
    .slice(body.start, body.end)
    .flatMap(linesOf)
    .map(printedText)
    .filter((text) => text !== '' && !isAside(text) && !isHourLabel(text));
  return texts.length > 0 && texts.every((text) => BARE_DAYS.test(text));
}
const BARE_DAYS =
  /^[\s\-–+*•]*(?:(?:vào|các)\s){0,2}ngày:?\s\d{1,2}(?:\s?(?:[;,]|và)\s?(?:ngày\s)?\d{1,2}){1,30}[\s.;]*$/iu;

const HEADLINES = 3;
const LONGEST_HEADLINE = 220;
/** What a notice puts off or moves is no day of a list: which of its days still hold, it says itself. */
const putsOff = (text: string): boolean =>
  namesList(text) && (CHANGE_WORDS.test(text) || postpones(text)) && !movesOffRests(text);

/** What a week on one line says of one of its days is no title. */
const headsList = (text: string) => namesList(text) && findDates(text).length < 3;

/** `Thứ Hai 02/3: … Tiếp công dân` below a title of its own is what a week has on that day. */
const isOfDay = (text: string): boolean => (readDayHeading(text)?.weekdays.length ?? 0) > 0;

/** `LỊCH TRỰC` below days that are headed by their weekdays, in a document with a title, is that of a part. */
function aboveDays(texts: readonly string[]): readonly string[] {
  const first = texts.findIndex((text) => isHeadedDay(text));
  return first < 0 ? texts : texts.slice(0, first);
}

function isHeadedDay(text: string): boolean {
  const heading = readDayHeading(text);
  return heading !== null && heading.weekdays.length > 0 && heading.date !== null && heading.rest === '';
}

/** Below what a page shows above its article. */
const HEADLINE = /^(?:thông báo|lịch|kế hoạch|về việc|v\/v)\s/iu;

/** `Thứ Ba 03/3: S: … C: …`, in the line of its day. */
const holdsHalves = (text: string): boolean =>
  HALVES_IN_LINE.test(text) && (readDayHeading(text)?.weekdays.length ?? 0) > 0;
const HALVES_IN_LINE = /[:)\s]\s*(?:S|Sáng|SÁNG)\s?:\s.*[.;)\s]\s*(?:C|Chiều|CHIỀU)\s?:\s/u;

function headedDays(texts: readonly string[]): number {
  const isSession = (text: string) => /^[\s\-–+*•]*(?:buổi\s)?(?:sáng|chiều|tối)\s?:/iu.test(text);
  return texts.some(isSession)
    ? texts.filter((text, i) => isHeadedDay(text) && texts.slice(i + 1, i + 4).some(isSession)).length
    : 0;
}

/** Of exams or matches, days alone in their lines right above lines that begin with an hour. */
function headedHours({ source: { blocks }, masthead }: DocumentText, heads: readonly string[]): number {
  if (![masthead.title ?? '', ...heads.slice(0, HEADLINES)].some((text) => OF_ROUNDS.test(text))) return 0;
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? printedText(block.line) : []));
  const isDay = (text: string): boolean => {
    const heading = readDayHeading(text);
    return heading?.date?.form === 'day' && heading.rest === '';
  };
  return texts.filter((text, i) => isDay(text) && readLeadingTime(texts[i + 1] ?? '') !== null).length;
}
const OF_ROUNDS = /(?<!\p{L})lịch thi(?!\p{L})/iu;

/** A table of who is on duty on which day, and nothing else. */
function isRoster({ source }: DocumentText): boolean {
  const rows = source.blocks
    .flatMap((block) => (block.type === 'table' ? rowsOfTable(block) : []))
    .filter(({ dayless }) => !dayless);
  const dated = rows.filter(({ cells }) => cells.date !== undefined);
  const led = dated.filter(({ cells }) => cells.person !== undefined);
  const named = dated.every(
    ({ cells }) => (cells.person ?? cells.participants) !== undefined && cells.content === undefined,
  );
  // A remark may stand below them all.
  return led.length >= 2 && named && dated.length >= rows.length - 1;
}

const REST_TITLE = /(?<!\p{L})(?:lịch|các ngày|những ngày|danh mục ngày|ngày)\snghỉ(?!\p{L})/iu;
const MONTH_ALONE = /^[\s\-–+*•]*tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?$/iu;
const NAMED_DAY = /^[\s\-–+*•]*(?:các )?ngày\s\d{1,2}(?!\d|\s?[/.-]\s?\d)[^:]{0,40}:\s?\p{L}/iu;

/** Days off under the headings of their months: `Tháng 4:`, `- Ngày 18: Giỗ Tổ Hùng Vương`. */
export function isRestByMonth({ source, masthead: { title } }: DocumentText): boolean {
  if (namesList(title ?? '') && !REST_TITLE.test(title ?? '')) return false;
  const texts = source.blocks.flatMap(linesOf).map(printedText);
  const months = texts.filter((text) => MONTH_ALONE.test(text)).length;
  const days = texts.filter((text) => NAMED_DAY.test(text)).length;
  return texts.some((text) => text.length < 120 && REST_TITLE.test(text)) && months >= 2 && days >= 3;
}

/** The first lines, among which the title of a page stands. */
export function headTexts({ source }: DocumentText): string[] {
  const texts = source.blocks
    .flatMap(linesOf)
    .map(printedText)
    .filter((text) => text !== '')
    .slice(0, 12);
  return texts.slice(0, secondDay(texts));
}
