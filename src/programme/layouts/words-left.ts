import { type Block, type Line, linesOf } from '../../model/block.ts';
import type { Notice } from '../../model/notice.ts';
import { DUTY_WITHIN } from '../../vietnamese/duty.ts';
import { readMove } from '../changes.ts';
import { readCues } from '../cues.ts';
import { type DayHeading, readDayHeading } from '../day-headings.ts';
import { cutFields } from '../fields.ts';
import { wordsOf } from '../item-words.ts';
import { REMARK_LABEL } from '../label-words.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { isNoEntry } from '../no-entry.ts';
import { cutAt, type Passage, passageOf, slice } from '../passage.ts';
import { printedText } from '../printed.ts';
import { isNothing } from '../states.ts';
import { keepsSession } from '../stays.ts';
import { isWhoLine } from '../who-lines.ts';
import { isWithdrawn } from '../withdrawn.ts';
import { pairsOf } from '../word-pairs.ts';
import { isClosing, isFurniture } from './week/furniture.ts';

/** What of a schedule stands in none of its items, and may be more than a heading, a label, a remark or names. */
export interface Left {
  /** Behind its list mark. */
  readonly words: Passage;
  readonly line: number;
  /** It has a list mark. */
  readonly listed: boolean;
  /** It stands behind `Ghi chú:` and the like. */
  readonly noted: boolean;
  /** The last heading of a day at or above it. */
  readonly heading: Headed | null;
}

export interface Headed {
  readonly day: DayHeading;
  readonly line: number;
}

const LEAST_PAIRS = 2;
const MOST_SAID = 0.4;

/** Sentences below the first entry whose words stand in no item and no notice. */
export function leftIn(document: DocumentText, reading: LayoutReading): Left[] {
  const { items, notices, rules } = reading;
  if (items.length === 0) return [];
  const texts = [...items.flatMap(wordsOf), ...printedIn(notices), ...rules.map(({ text }) => text)];
  const said = new Set(texts.flatMap(pairsOf));
  const isSaid = (words: Passage, line: number): boolean => {
    const pairs = pairsOf(words.text);
    if (pairs.length < LEAST_PAIRS) return true;
    // Of who is on duty the name is often that of somebody who leads an entry.
    const duty = LABEL_AHEAD.exec(words.text)?.[0] ?? '';
    if (DUTY_WITHIN.test(duty) && !areSaid(pairsOf(duty), said)) return false;
    if (areSaid(pairs, said)) return true;
    return items.some((item) => item.line === line && words.text.includes(item.title));
  };
  // Of most lines every word is said, and nothing else needs to be asked.
  const isAllSaid = (line: Line) => pairsOf(printedText(line)).every((pair) => said.has(pair));
  return sentencesLeft(reading, bodyOf(document).flatMap(linesOf), isSaid, isAllSaid);
}

const LABEL_AHEAD = /^[^:;.]{3,60}:/u;
const areSaid = (pairs: readonly string[], said: ReadonlySet<string>): boolean =>
  pairs.filter((pair) => said.has(pair)).length >= pairs.length * MOST_SAID;

export const bodyOf = ({ source, masthead }: DocumentText): readonly Block[] =>
  source.blocks.slice(masthead.body.start, masthead.body.end);

/** What notices show of lines. */
export const printedIn = (notices: readonly Notice[]): string[] =>
  notices.flatMap(({ data }) => (typeof data.printed === 'string' ? [data.printed] : []));

/** Sentences of the lines below the first entry of which nothing says that they are told. */
export function sentencesLeft(
  { items, again }: LayoutReading,
  lines: readonly Line[],
  isSaid: (words: Passage, line: number) => boolean,
  isAllSaid: (line: Line) => boolean,
): Left[] {
  const first = Math.min(...items.map(({ line }) => line));
  const below = lines.filter(({ place }) => place.line >= first && again?.has(place.line) !== true);
  const headingOf = headingsOf(below);
  return below.flatMap((line, at) =>
    isAllSaid(line) ? [] : leftOf(line, isSaid).map((left) => ({ ...left, heading: headingOf(at) })),
  );
}

const LINE = { openDays: false, ordinals: false, letters: false };
/** `Ghi chú: nghỉ lễ …`: what is noted may yet be an entry. */
const REMARK = new RegExp(String.raw`^${REMARK_LABEL}\s?:\s*`, 'iu');

/** The heading of the day at or above each of the lines, which are asked for from above. */
function headingsOf(lines: readonly Line[]): (at: number) => Headed | null {
  let heading: Headed | null = null;
  let seen = 0;
  return (at) => {
    for (let i = at; i >= seen; i--) {
      const day = readDayHeading(printedText(lines[i]!).replace(LABEL, ''));
      if (day?.rest !== '' || (day.date === null && day.weekdays.length === 0)) continue;
      heading = { day, line: lines[i]!.place.line };
      break;
    }
    seen = at + 1;
    return heading;
  };
}

/** Sentences of the line that nothing has, when they may be more than a heading, a label, a remark or the names of people. */
function leftOf(line: Line, isSaid: (words: Passage, line: number) => boolean): Omit<Left, 'heading'>[] {
  const passage = passageOf(line);
  const { cues, end } = readCues(passage.text, 0, true, LINE);
  const behind = slice(passage, end);
  const words = slice(behind, REMARK.exec(behind.text)?.[0].length ?? 0);
  const cuts = Array.from(words.text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length);
  const unsaid = cutAt(words, cuts).filter((sentence) => !isSaid(sentence, line.place.line));
  if (unsaid.length === 0) return [];
  if (isFurniture(passage.text) || (isClosing(passage.text) && words.text === behind.text)) return [];
  const listed = cues[0]?.type === 'mark';
  return unsaid
    .filter(({ text }) => mayTell(text))
    .map((sentence) => ({ words: sentence, line: line.place.line, listed, noted: words.text !== behind.text }));
}

/** The initials of a name end none. */
const SENTENCE_END = /(?<=[\p{Ll}\d)”][.;])\s+(?=\p{Lu})/gu;

const mayTell = (text: string): boolean =>
  !isFurniture(text) &&
  !isClosing(text) &&
  cutFields(text).main !== '' &&
  !isNoEntry(text) &&
  !isNothing(text) &&
  !keepsSession(text) &&
  !isWhoLine(text) &&
  !isWithdrawn(text) &&
  readMove(text) === null &&
  !SCHEDULE.test(text) &&
  readDayHeading(text.replace(LABEL, ''))?.rest !== '' &&
  /\p{Ll}/u.test(text);
/** `Lịch lãnh đạo`: of what the lines below are. */
const SCHEDULE = /^(?:lịch|chương trình|kế hoạch)(?!\p{L})/iu;
const LABEL = /^(?:ngày|thứ|thời gian)\s?:\s*/iu;
