import { type Block, linesOf, textOf } from '../../../model/block.ts';
import { daysBetween } from '../../../time/local.ts';
import { withoutAddedMarks } from '../../added-marks.ts';
import { type CueOptions, readCues } from '../../cues.ts';
import { readDayHeading } from '../../day-headings.ts';
import { readDayStretch } from '../../day-stretches.ts';
import type { DocumentText } from '../../layout.ts';
import { LIST_NUMBER, LIST_SIGNS } from '../../list-marks.ts';
import { withMovedHours } from '../../moved-hours.ts';
import { withOffMarksBehind } from '../../off-marks.ts';
import { oncePer } from '../../once.ts';
import { opensRule } from '../../rules.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readStretches } from '../../stretches.ts';
import { beginsWithVerb, isLeaderLine } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { withDrawnTables } from './drawn.ts';
import { withEvenCells } from './even-cells.ts';
import { withDaysApart } from './in-line.ts';
import { withRostersApart } from './rosters-apart.ts';
import { readWhen } from './when.ts';

/** How well a document looks like a schedule by day, and which of its blocks are the schedule. */

const TITLE =
  /(?:lịch|chương trình|kế hoạch)\s(?:công tác|làm việc|hoạt động|sinh hoạt|họp|tuần|lễ|các hoạt động|tổ chức|trong ngày)|sự kiện/iu;
/** Longest time that is still a week's, with the days before and after that offices add. */
const WEEK_DAYS = 13;
/** A title that names a year alone does not say how long its days go on. */
const YEAR_DAYS = 360;

export function fitOf(document: DocumentText): number {
  const { masthead } = document;
  const body = bodyOf(document);
  const shape = shapeOf(body, optionsOf(body.flatMap(linesOf).map((line) => textOf(line).trim())));
  if (shape.entries === 0) return 0;
  const { period } = masthead;
  const board = period !== null && period.start === period.end && shape.times > 0;
  if (shape.days === 0 && shape.rules >= LEAST_RULES && shape.rules >= shape.entries * 0.5) return 0.4;
  const ofHours = shape.timedLines >= 1 && shape.times >= 2 && shape.times >= shape.entries * 0.5 ? 0.35 : 0;
  // A page of one day that does not say which.
  if (shape.days === 0 && !board) return ofHours;
  const titled = TITLE.test(masthead.title ?? '') || masthead.named.week !== null;
  const length = period === null ? 0 : daysBetween(period.start, period.end);
  const long = length > WEEK_DAYS && length < YEAR_DAYS;
  const many = shape.days >= 3 ? 0.2 : shape.days === 2 ? 0.1 : 0;
  const timed = Math.min(0.2, (shape.times + shape.sessions) * 0.03);
  const fit =
    (titled ? 0.45 : 0.25) +
    many +
    timed -
    (long ? 0.25 : period !== null ? -0.05 : 0) +
    (masthead.named.week !== null ? 0.1 : 0);
  // With days above its hours it is no less one.
  // Sums of parts may come to a hair more than all.
  return Math.min(1, Math.max(fit, shape.days >= 2 ? ofHours : 0));
}

/** Where the title numbers its week, a schedule of days may fit as well as can be. */
export const mostOf = ({ masthead }: DocumentText): number => (masthead.named.week === null ? 0.95 : 1);

interface Shape {
  readonly days: number;
  readonly sessions: number;
  readonly times: number;
  /** Paragraphs that begin with an hour. */
  readonly timedLines: number;
  readonly entries: number;
  /** Paragraphs that begin with the days on which something recurs. */
  readonly rules: number;
}
const LEAST_RULES = 2;

function shapeOf(blocks: readonly Block[], options: CueOptions): Shape {
  let [days, sessions, times, timedLines, entries, rules] = [0, 0, 0, 0, 0, 0];
  for (const block of blocks) {
    const texts =
      block.type === 'paragraph' ? [textOf(block.line)] : block.cells.map((cell) => cell.lines.map(textOf).join(' '));
    const inTable = block.type === 'table';
    for (const text of texts.map((each) => each.trim()).filter((each) => each !== '')) {
      if (!inTable && opensRule(text)) rules++;
      if (isDay(text, inTable, options)) {
        days++;
        if (!inTable && saysMore(text, options)) entries++;
      } else if (inTable && sessionOfCell(text)) sessions++;
      else entries++;
      const stretches = inTable ? [readCues(text, 0, true, LINE)] : readStretches(text.slice(0, 4000), LINE);
      const [first, ...others] = stretches.map(({ cues }) => new Set(cues.map(({ type }) => type)));
      if (first!.has('session')) sessions++;
      if (first!.has('time')) timedLines++;
      times += inTable
        ? Math.min(1, findTimes(text.slice(0, 300)).length)
        : [first!, ...others].filter((types) => types.has('time')).length;
    }
  }
  return { days, sessions, times, timedLines, entries, rules };
}

const LINE: CueOptions = { openDays: false, ordinals: false, letters: false };

/** Words stand behind the day on its line. */
const saysMore = (text: string, options: CueOptions) =>
  readStretches(text.slice(0, 4000), options).some(({ words, to }) => /\p{L}{2}/u.test(text.slice(words, to)));

function isDay(text: string, inTable: boolean, options: CueOptions): boolean {
  if (!inTable) return readCues(text, 0, true, options).cues.some(({ type }) => type === 'day');
  const { heading, rest } = readWhen(text);
  return (
    heading !== null &&
    heading.stretch === undefined &&
    rest === '' &&
    (heading.weekdays.length > 0 || heading.date!.days.some((day) => day.month !== null))
  );
}

/** The blocks after the title, or from the first day if that stands higher. */
export const bodyOf: (document: DocumentText) => readonly Block[] = oncePer(({ source, masthead }) => {
  const { blocks } = source;
  const { start, end } = masthead.body;
  const opens = (test: (text: string) => boolean) => (block: Block) =>
    linesOf(block).some((line) => test(textOf(line)));
  const above = blocks.slice(0, start).findIndex(opens(isWholeDay));
  const from = above >= 0 ? above : start;
  const goesOn = blocks.slice(end).some(opens(opensDays));
  const own = blocks.slice(firstLeader(blocks, from), goesOn ? undefined : end);
  const marked = withOffMarksBehind(withoutAddedMarks(withMovedHours(own)));
  return withDaysApart(withRostersApart(withDrawnTables(withEvenCells(marked))));
});

const opensDays = (text: string): boolean => isWholeDay(text) || readDayStretch(text.trim()) !== null;

/** Above the first day stands the first of several leaders, each above days of their own: no line of the title. */
function firstLeader(blocks: readonly Block[], start: number): number {
  const isLeader = (at: number) =>
    blocks[at]?.type === 'paragraph' && linesOf(blocks[at]).map(textOf).some(isLeaderLine);
  const opens = (at: number) =>
    isLeader(at) &&
    linesOf(blocks[at + 1] ?? blocks[at]!)
      .map(textOf)
      .some(beginsDay);
  return opens(start - 1) && blocks.some((_, at) => at > start && opens(at)) ? start - 1 : start;
}

const beginsDay = (text: string): boolean =>
  readDayHeading(text.trim()) !== null || readDayStretch(text.trim()) !== null;

function isWholeDay(text: string): boolean {
  const heading = readDayHeading(text.trim());
  return heading !== null && heading.weekdays.length > 0 && heading.date !== null && heading.closed;
}

/** `Ngày 12/5, …`, `Từ 15/5, …`, `Hôm nay (12/5), …`. */
const OPENS_WITH_DATE = /^[\s\-–+*•]*(?:(?:từ )?ngày\s\d|từ \d{1,2}[/.]\d|hôm nay\s?[,(]\s?(?:ngày\s)?\d)/iu;

/** `14/4 Chấm bài`, `26/4 và 27/4 thi …`: a date alone before what is done. */
const BARE_DATE =
  /^[\s\-–+*•]*\d{1,2}\/\d{1,2}(?:\/\d{4})?(?:\s?(?:,|và|-)\s?\d{1,2}\/\d{1,2}(?:\/\d{4})?)*\s(?=\p{L})/u;
const opensWithBareDate = (line: string): boolean => {
  const end = BARE_DATE.exec(line)?.[0].length ?? 0;
  const words = line.slice(end);
  return end > 0 && (/^(?:\p{Lu}\p{Ll}|thi\s)/u.test(words) || beginsWithVerb(words));
};

/** How this document opens its days. */
export function optionsOf(lines: readonly string[]): CueOptions {
  const ordinals = lines.some((line) => /^[\s\-–+*•]*thứ nhất(?!\p{L})/iu.test(line));
  const dated = lines.filter((line) => OPENS_WITH_DATE.test(line));
  const open = dated.some((line) => readDayHeading(line)?.closed === false);
  return {
    ordinals,
    openDays: (open && dated.length >= 2) || lines.filter(opensWithBareDate).length >= 2,
    letters: namesSessions(lines),
  };
}

/** At the head of lines, or behind a day or a sentence: `S 7h30 Giao ban`, `T2 28/7: S: … C: …`. */
const HEAD = String.raw`^[${LIST_SIGNS}]*(?:${LIST_NUMBER}\s*)?`;
const letterAt = (letter: string): RegExp =>
  new RegExp(String.raw`(?:${HEAD}${letter}(?:[\s:.,]|$)|(?:[:.;)]\s|\s\s)${letter}:\s)`, 'u');
const withColon = (letters: string): RegExp => new RegExp(String.raw`(?:${HEAD}|[:.;)]\s|\s\s)[${letters}]\s?:\s`, 'u');
const [MORNING, AFTERNOON] = [letterAt('S'), letterAt('C')];
const [WITH_COLON, OF_A_LIST] = [withColon('SC'), withColon('ABDĐE')];

/** `Thứ Ba 03/3: S: … C: …`. */
const IN_ONE_LINE = /[:)]\s{0,3}S\s?:\s.*[.;)\s]\s{0,3}C\s?:\s/u;

/** Whether the letters `S` and `C` stand for the sessions; a list by letters (`A: …`, `B: …`) has a C too. */
function namesSessions(lines: readonly string[]): boolean {
  const [mornings, afternoons, coloned, listed] = [MORNING, AFTERNOON, WITH_COLON, OF_A_LIST].map(
    (letter) => lines.filter((line) => letter.test(line)).length,
  );
  if ((coloned! >= 2 && listed === 0) || lines.some((line) => IN_ONE_LINE.test(line))) return true;
  return Math.min(mornings!, afternoons!) >= 1 && mornings! + afternoons! >= 3;
}
