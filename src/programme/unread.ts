import { linesOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type DateRange, daysBetween, daysOf, type LocalDate, type LocalTime } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import { isAside } from './asides.ts';
import { readMove } from './changes.ts';
import { type CueOptions, readCues } from './cues.ts';
import { isDateLine } from './date-line.ts';
import { type DateMention, findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { isOn } from './days.ts';
import { DUE_BY } from './due-words.ts';
import { wordsOf } from './item-words.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { unglued } from './layouts/list/unglued.ts';
import { isLunarAlone } from './layouts/week/furniture.ts';
import { momentsIn } from './moments.ts';
import { monthDaysIn } from './month-days.ts';
import { withoutOldDay } from './moved-days.ts';
import { printedText, shortened } from './printed.ts';
import { relativeDate, relativeDayIn } from './relative-days.ts';
import { isRule } from './rules.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';
import { toldOn } from './told-of-past.ts';
import { isWithdrawn } from './withdrawn.ts';
import { pairsOf } from './word-pairs.ts';

/**
 * What no layout may lose in silence: every line of the body that names a day or begins with an hour is held against the
 * items. A day or an hour that no item has, or words that stand in none, make a notice with the line's place.
 */
export function unreadLines(document: DocumentText, reading: LayoutReading): Notice[] {
  const known = knownOf(document, reading);
  const { start, end } = document.masthead.body;
  return unglued(document.source.blocks.slice(start, end).flatMap(linesOf)).flatMap((line) => {
    const text = printedText(line);
    if (text === '' || reading.rules.some((rule) => rule.line === line.place.line)) return [];
    if (reading.namesOtherDays && !isOfNoItem(text, known)) return [];
    return isUnread(text, known) || tellsOtherDay(text, line.place.line, known)
      ? [notice('line-unread', { line: line.place.line }, { printed: shortened(text) })]
      : [];
  });
}

/**
 * What a list of tasks or conclusions may lose in silence: lines beside its tables that name a day with its hour, at which no
 * item is.
 */
export function unreadMoments(document: DocumentText, reading: LayoutReading): Notice[] {
  const known = knownOf(document, reading);
  const { start, end } = document.masthead.body;
  const lines = document.source.blocks
    .slice(start, end)
    .flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
  return lines.flatMap((line) => {
    const text = printedText(line);
    if (isAside(text) || isBasis(text) || isRule(text) || isWithdrawn(text)) return [];
    const lost = momentsIn(text).some(
      ({ date, time, from }) =>
        date !== null &&
        time !== null &&
        !date.citation &&
        !time.due &&
        !DUE.test(wordsBefore(text, from)) &&
        !(isKnownDay(date, known) && isKnownTime(time, known)),
    );
    return lost ? [notice('line-unread', { line: line.place.line }, { printed: shortened(text) })] : [];
  });
}

interface Known {
  readonly items: readonly ProgrammeItem[];
  /** Days of the items, empty days, and that of the date line. */
  readonly days: readonly DateRange[];
  /** Days between which the period lies: known where a line names such a stretch, for on the first day something may take place. */
  readonly ends: readonly DateRange[];
  /** Days of work like any other. */
  readonly working: ReadonlySet<string>;
  /** All that the items and their notices say, folded. */
  readonly said: string;
  readonly pairs: ReadonlySet<string>;
  /** It changes another programme: what it puts off is no entry of its own. */
  readonly partial: boolean;
  /** The day from which `sáng mai` is told, or null. */
  readonly published: LocalDate | null;
}

function knownOf(
  document: DocumentText,
  { items, emptySlots, notices, period, instead, workingDays = [] }: LayoutReading,
): Known {
  const { masthead } = document;
  const texts = items.flatMap(wordsOf);
  const printed = notices.flatMap(({ data }) => (typeof data.printed === 'string' ? [data.printed] : []));
  const ends = [masthead.period, period, instead?.period].flatMap((each) => (each ? [each.start, each.end] : []));
  const single = [...emptySlots.map(({ date }) => date), ...(masthead.issued ? [masthead.issued] : []), ...workingDays];
  // Work is due on its last day; on the days before it something else may take place.
  const spans = items.flatMap(({ start, end, timing }) =>
    start && end && start <= end ? [{ start: timing === 'deadline' ? end : start, end }] : [],
  );
  return {
    items,
    days: [...spans, ...single.map(alone)] as DateRange[],
    ends: ends.map(alone) as DateRange[],
    working: new Set(workingDays),
    said: ` ${[...texts, ...printed].map(fold).join(' ')} `,
    pairs: new Set(texts.flatMap(pairsOf)),
    partial: masthead.scope === 'partial',
    published: toldOn(document),
  };
}

const alone = (day: string) => ({ start: day, end: day });

const BASIS =
  /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo|xét|thi hành|nhằm|để|nơi nhận|ghi chú|lưu ý|số\s?:)(?!\p{L})|ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)/iu;
const DUE = new RegExp(
  String.raw`(?:${DUE_BY}|đến hết|sau|kể từ|từ|là|trùng(?: vào)?)\s(?:(?:thứ \p{L}+|chủ nhật),?\s)?(?:ngày\s)?$`,
  'iu',
);
/** `Kiểm tra tuyến đê: từ 16/9 đến 18/9`: how long it goes on, not since when. */
const SAYS_WHEN = /\p{L}\s?:\s*từ\s(?:ngày\s)?$/iu;
/** Fewer words tell nothing. */
const LEAST_PAIRS = 3;
const LEAST_SHARE = 0.4;
const LINE: CueOptions = { openDays: true, ordinals: false, letters: true };

/** As much as the words that bind a day take. */
const wordsBefore = (text: string, index: number): string => text.slice(Math.max(0, index - 60), index);

/**
 * Beside what is moved a notice names the days on which it was: only a line that begins with a day or an hour and speaks of
 * nothing that its items are about is another's.
 */
function isOfNoItem(text: string, known: Known): boolean {
  const { cues, end } = readCues(text, 0, true, LINE);
  if (!cues.some(({ type }) => type === 'day' || type === 'time') || isWithdrawn(text) || readMove(text)) return false;
  const pairs = pairsOf(text.slice(end));
  const shared = pairs.filter((pair) => known.pairs.has(pair)).length;
  return pairs.length >= LEAST_PAIRS && shared / pairs.length < LEAST_SHARE_OF_OTHER;
}
const LEAST_SHARE_OF_OTHER = 0.2;

/** `1. Từ 7h00 …`: the number of a list before the hour. */
const NUMBER = /^\s*(?:\d{1,2}|[a-zđ])[.)]\s+(?=(?:(?:từ|lúc|vào|khoảng)\s)?\d)/iu;

function isUnread(printed: string, known: Known): boolean {
  const text = withoutOldDay(printed);
  if (isAside(text) || isBasis(text) || isDateLine(text) || isRule(text) || isLunarAlone(text)) return false;
  if (isWithdrawn(text) && !known.partial) return false;
  const dates = findDates(text).filter(
    ({ citation, index, form }) =>
      !citation &&
      (!DUE.test(wordsBefore(text, index)) || (form === 'range' && SAYS_WHEN.test(wordsBefore(text, index)))),
  );
  const listed = monthDaysIn(text);
  if (
    listed &&
    !listed.mention.days.some((day) =>
      isKnownDay({ ...listed.mention, days: [{ ...day, month: listed.month }] }, known),
    )
  )
    return true;
  const time = readLeadingTime(text.replace(NUMBER, ''));
  if (dates.length === 0 && time === null) return namesOtherHours(text, known);
  if (dates.some((date) => !isKnownDay(date, known)) || (time !== null && !isKnownTime(time, known))) return true;
  if (hoursOfDays(text).some((hour) => !isKnownTime(hour, known))) return true;
  if (dates.length > 0 && dates.every((date) => isWorking(date, known))) return false;
  const { cues, end } = readCues(text, 0, true, LINE);
  // Preambles name days too; what begins with one is an entry.
  if (!cues.some(({ type }) => type === 'day' || type === 'time')) return false;
  const pairs = pairsOf(text.slice(end).replace(/\([^()]*\)|(?<!\p{L})cùng ngày(?!\p{L})/giu, ' '));
  const share = pairs.filter((pair) => known.pairs.has(pair)).length / pairs.length;
  return pairs.length >= LEAST_PAIRS && share < LEAST_SHARE;
}

/** `Gặp mặt cuối năm: 15 giờ 30, thứ Sáu, ngày 13/02`: the hour of the only moment, but one until which something is due. */
function hoursOfDays(text: string): readonly TimeMention[] {
  const [moment, ...others] = momentsIn(text);
  if (!moment?.date || moment.date.citation || !moment.time || moment.time.due || others.length > 0) return [];
  return DUE.test(wordsBefore(text, moment.from)) ? [] : [moment.time];
}

/** `… có Thông báo số 12 đổi lịch họp sang ngày 30/6`: what is moved is not what the text rests on. */
const isBasis = (text: string): boolean => BASIS.test(text) && readMove(text) === null;

/** A year apart is no other day: which year it is, the items know. */
function isKnownDay({ text, days, form }: DateMention, known: Known): boolean {
  if (known.said.includes(` ${fold(text)} `)) return true;
  const spans = form === 'range' ? [...known.days, ...known.ends] : known.days;
  return days.every((day) => spans.some((span) => holds(span, day)));
}

const isWorking = ({ days }: DateMention, { working }: Known): boolean =>
  days.every((day) => [...working].some((date) => holds({ start: date, end: date } as DateRange, day)));

function holds({ start, end }: DateRange, day: PrintedDay): boolean {
  if (daysBetween(start, end) > 366) return true;
  return daysOf({ start, end }).some((date) => isOn(day, date));
}

const isKnownTime = ({ start, text }: TimeMention, known: Known): boolean =>
  start === null ||
  known.said.includes(` ${fold(text)} `) ||
  known.items.some((item) => [item.startTime, item.endTime, item.dueTime].includes(start) || isSameHalf(item, start));

/** `2h00` under the heading Chiều is 14:00. */
const isSameHalf = ({ startTime, endTime }: ProgrammeItem, start: string) =>
  [startTime, endTime].some(
    (time) => time?.slice(2) === start.slice(2) && Number(time?.slice(0, 2)) - 12 === Number(start.slice(0, 2)),
  );

/** `2. Báo cáo tiến độ dự án. Thời gian từ 08h30 đến 09h15`: a part of a meeting with hours of its own. */
const PART_TIME =
  /(?<!\p{L})thời gian\s?:?\s(?:dự kiến\s)?(?:(?:từ|lúc|vào)\s)?(?=\d{1,2}\s?(?:[hg:]\d|[hg](?!\p{L})|giờ))/iu;

function namesOtherHours(text: string, known: Known): boolean {
  const label = PART_TIME.exec(text);
  const time = label && findTimes(text).find(({ index }) => index >= label.index);
  if (!time || time.due || known.said.includes(` ${fold(time.text)} `)) return false;
  return !isKnownTime(time, known) || (time.end !== null && !isKnownTime({ ...time, start: time.end }, known));
}

/** `8h00 sáng mai`, told from the day of writing, of which no item of the line or of that day and hour is. */
function tellsOtherDay(text: string, line: number, { items, published }: Known): boolean {
  return text.split(/[.;]\s/u).some((part) => {
    const told = relativeDayIn(part);
    if (told === null) return false;
    const { date } = relativeDate(told, published);
    const hours = findTimes(part).map(({ start }) => start);
    return !items.some(
      (item) =>
        (item.line === line && (date === null || item.start === date)) ||
        (date !== null && item.start === date && hours.includes(item.startTime as LocalTime)),
    );
  });
}
