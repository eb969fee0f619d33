import type { Line } from '../../../model/block.ts';
import { restsOnPaper, withoutBasis } from '../../basis.ts';
import { readCues } from '../../cues.ts';
import { isDateLine } from '../../date-line.ts';
import { findDates } from '../../dates.ts';
import { leadingMonth } from '../../month-days.ts';
import { isPageNote } from '../../page-notes.ts';
import { type PaperPart, partsBesideDays } from '../../paper-parts.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { RECEIVERS } from '../../signers.ts';
import { replacedDay } from '../given-anew.ts';
import { paragraphsInWidth } from '../week/paragraphs.ts';
import type { ListBuilder } from './builder.ts';
import { HEADS_DAYS } from './clause-reader.ts';
import { clausesOf } from './clauses.ts';
import { withCommon, withCommonOf } from './common.ts';
import { daysOverLines } from './days-over-lines.ts';
import { MARK, MONTH_HEADING, readHeading, readMonthDays } from './headings.ts';
import { isHourLabel, isOfEach } from './hours-of-all.ts';
import { listInSentence } from './in-one-sentence.ts';
import { findMonth } from './months.ts';
import { withoutMoves } from './moved-days.ts';
import { namesOnDuty } from './on-duty.ts';
import { isBelowLast, nothingOpen, type Open, withoutBullets } from './open.ts';
import { readParagraph } from './paragraphs.ts';
import { pointsOverDays } from './points-over-days.ts';
import { restsTold } from './rests-told.ts';
import { hasWords } from './sides.ts';
import { endsTimedHead, type TimedHead, timedHead } from './timed-heads.ts';

/**
 * Sentences of a list: what stands with a moment is an entry, but for citations, deadlines and rules. A day alone heads
 * the hours and bullets below it.
 */

const LINE = { openDays: true, ordinals: false, letters: false };
/** To whom the paper goes; beside it the day of signing may stand. */
const TO_WHOM = new RegExp(String.raw`^[\s\-*]*${RECEIVERS}(?!\p{L})`, 'iu');
/** `Ngày 29 tháng 9 năm 2026` in a line above `… thông báo lịch như sau:`: the day of the paper. */
const DAY_IN_WORDS = /^\s*ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}[\s.]*$/iu;
const LEADS_TO_LIST = /(?<!\p{L})(?:như sau|sau đây|cụ thể|dưới đây)\s?:\s*$/iu;
/** When and by whom the page itself was made. */
const STAMP =
  /^(?:[\s\p{L},|(]{0,14}(?:\d{1,2}:\d{2}(?::\d{2})?)?[\s|,-]{0,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}[\s|,-]{0,4}(?:\d{1,2}:\d{2}(?::\d{2})?)?(?:\s?(?:SA|CH|AM|PM))?[\s)]*)$|ngày đăng|(?:được )?đăng (?:lúc|ngày)(?!\p{L})|cập nhật(?: (?:lúc|ngày)|\s?:)|lượt xem/iu;
/** `… tiếp công dân vào các ngày:`, with the days below. */
const ANNOUNCES =
  /\s(?:(?:vào|trong|theo|là)\s)?(?:các|những)\s(?:ngày|buổi)(?:\s(?:sau|sau đây|cụ thể|như sau|dưới đây))*\s?:\s*$/iu;
/** `Lịch trực dịp lễ 2/9 như sau:` over days of their own: the day is the name of the holiday. */
const INTRODUCES =
  /^(?!\s*[-–+*•\d])[^:;]{0,80}(?<!\p{L})(?:lịch|kế hoạch|phân công)\s[^:;]{2,120}\s(?:như sau|sau đây|cụ thể)\s?:\s*$/iu;

export function readListProse(lines: readonly Line[], builder: ListBuilder): void {
  let { common } = builder;
  const open = { ...nothingOpen(), day: builder.onlyDay };
  const paragraphs = paragraphsInWidth(lines, builder.width, LINE);
  const signed = signingLine(paragraphs.map(({ passage }) => passage.text));
  const heading = daysOverLines(paragraphs.map(({ passage }) => passage.text));
  const announced = paragraphs.findIndex(({ passage }) => LEADS_TO_LIST.test(passage.text));
  let timed: TimedHead | null = null;
  let left: Pick<Open, 'day' | 'slot'> | null = null;
  const beside = besideDays(paragraphs.map(({ passage }) => passage.text));
  const points = pointsOverDays(paragraphs.map(({ passage }) => passage.text));
  const placesOfPoints = new Set([...points.values()].flatMap(({ placeLines }) => placeLines));
  const daysAlone = paragraphs.map(({ passage }) => /\d/.test(passage.text) && isDayAlone(passage));
  for (const [i, { passage: printed }] of paragraphs.entries()) {
    const month = findMonth(leadingMonth(printed.text)?.month ?? '')?.month ?? builder.month;
    const { rest: passage, moves } = withoutMoves(printed, month);
    const { text } = passage;
    const { line } = placeOf(printed);
    const replaced = replacedDay(printed.text);
    for (const move of replaced === null ? moves : [{ from: replaced, to: null }]) builder.moved(move, line, { month });
    if (passage !== printed && !/[\p{L}\d]/u.test(text)) {
      builder.readWhole(line);
      continue;
    }
    const rests = builder.ofDuty ? restsTold(passage, builder) : [];
    if (rests.length > 0) {
      for (const rest of rests) builder.add(rest);
      continue;
    }
    if (!HEADS_DAYS.test(text) || !/\d/u.test(text)) open.announced = null;
    // Days one below the other, or one in each month, are the list; one above other lines heads them.
    const below = paragraphs[i + 1]?.passage.text;
    const onlyOfMonth =
      MONTH_HEADING.test(paragraphs[i - 1]?.passage.text ?? '') && (below === undefined || MONTH_HEADING.test(below));
    const listed =
      open.announced !== null ||
      (daysAlone[i] === true &&
        (daysAlone[i - 1] === true || daysAlone[i + 1] === true || onlyOfMonth || listsDays(text, below)));
    const isBasis = restsOnPaper(text) && withoutBasis(passage) === passage;
    if (
      isBasis ||
      i === signed ||
      (STAMP.test(text) && !listed && !heading.has(i) && !points.has(i - 1)) ||
      isPageNote(text) ||
      (i < announced && DAY_IN_WORDS.test(text)) ||
      TO_WHOM.test(text)
    )
      continue;
    if (placesOfPoints.has(i)) continue;
    if (isOfEach(text)) {
      common = withCommon(common, text, line, builder.words);
      continue;
    }
    if (timed !== null && endsTimedHead(text, timed)) {
      timed = null;
      builder.part = null;
      Object.assign(open, { half: null, section: null });
    }
    const part = beside.get(i);
    if (part) {
      if (!part.endsDay && open.day !== null) left = { day: open.day, slot: open.slot };
      closeDay(open, builder);
    } else if (left !== null) {
      Object.assign(open, left);
      left = null;
    }
    // Below a day that heads its hours the last of them heads none of the next day.
    const head: TimedHead | null = timed === null && open.day !== null ? null : timedHead(text, below ?? '');
    if (head !== null) {
      openTimedHead(head, open, builder);
      builder.readWhole(line);
      timed = head;
      continue;
    }
    if (
      !isOnDuty(passage, open, builder) &&
      readHeading({ text, below: below ?? '', point: points.get(i) ?? null }, open, builder)
    )
      continue;
    if (findDates(text).length === 0 && !isRule(text) && ANNOUNCES.test(text)) {
      open.announced = clausesOf(slice(passage, 0, ANNOUNCES.exec(text)!.index))[0] ?? null;
      continue;
    }
    if (INTRODUCES.test(text) && below !== undefined && findDates(below).length > 0) continue;
    if (readMonthDays(passage, open, builder)) continue;
    const own = listInSentence(passage)?.days ?? withoutBasis(passage);
    const read = readParagraph(own, { listed, marked: MARK.test(text), below: below ?? '' }, open, builder);
    if (!read || isRule(text)) common = withCommonOf(common, passage, line, builder.words);
  }
  withoutBullets(open, builder);
  builder.section = open.section;
  builder.forAll(common);
}

/** What such a heading says holds for the days below it alone. */
function openTimedHead({ name, hours, half, location }: TimedHead, open: Open, builder: ListBuilder): void {
  withoutBullets(open, builder);
  const section = name === '' ? open.section : name;
  Object.assign(open, { day: null, slot: null, time: null, fresh: false, announced: null, section, half });
  builder.part = { time: null, location, hours };
}

/** By the indices of their lines the parts of the paper that stand beside its days. */
function besideDays(texts: readonly string[]): ReadonlyMap<number, PaperPart> {
  const lines = texts.map((text) => {
    const types = new Set(readCues(text, 0, true, LINE).cues.map(({ type }) => type));
    return { text, dated: types.has('day'), timed: types.has('time') || types.has('session') };
  });
  return new Map(
    partsBesideDays(lines).flatMap((part) =>
      lines.slice(part.from, part.to).map((_, i): [number, PaperPart] => [part.from + i, part]),
    ),
  );
}

/** No day above stands for what follows. */
function closeDay(open: Open, builder: ListBuilder): void {
  withoutBullets(open, builder);
  Object.assign(open, { day: null, slot: null, time: null, fresh: false });
}

/** In a roster a leader below a day, or below who else is on duty, heads nothing. */
const isOnDuty = ({ text, places }: Passage, open: Open, { ofDuty }: ListBuilder): boolean =>
  ofDuty &&
  namesOnDuty(text) &&
  (open.day !== null || (open.section === null && isBelowLast(places[0]!.place.line, open)));

/** The line of place and day under which a paper is signed; of several such lines each may be a meeting. */
function signingLine(texts: readonly string[]): number {
  const at = texts.findIndex(isDateLine);
  return texts.findLastIndex(isDateLine) === at ? at : -1;
}

/** `Ngày 03; 10; 17` above nothing, or above what is said of all of them. */
function listsDays(text: string, below: string | undefined): boolean {
  const [days, ...others] = findDates(text);
  const isList = days?.form === 'list' && others.length === 0;
  return isList && (below === undefined || isHourLabel(below) || isPlaceLine(below));
}

function isDayAlone(paragraph: Passage): boolean {
  const [clause, ...others] = clausesOf(paragraph);
  return others.length === 0 && clause?.moment?.date != null && !hasWords(clause.words);
}
