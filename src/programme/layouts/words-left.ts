import { type Line, linesOf } from '../../model/block.ts';
import { isAside, isStamp } from '../asides.ts';
import { readMove } from '../changes.ts';
import { readCues } from '../cues.ts';
import { type DayHeading, readDayHeading } from '../day-headings.ts';
import { cutFields } from '../fields.ts';
import { wordsOf } from '../item-words.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { isNoEntry } from '../no-entry.ts';
import { cutAt, type Passage, passageOf, slice } from '../passage.ts';
import { printedText } from '../printed.ts';
import { isNothing } from '../states.ts';
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
export function leftIn({ source, masthead }: DocumentText, { items, notices, rules, again }: LayoutReading): Left[] {
  if (items.length === 0) return [];
  const first = Math.min(...items.map(({ line }) => line));
  const told = notices.flatMap(({ data }) => (typeof data.printed === 'string' ? [data.printed] : []));
  const said = new Set([...items.flatMap(wordsOf), ...told, ...rules.map(({ text }) => text)].flatMap(pairsOf));
  const lines = source.blocks.slice(masthead.body.start, masthead.body.end).flatMap(linesOf);
  return lines
    .filter(({ place }) => place.line >= first && again?.has(place.line) !== true)
    .flatMap(withHeadings())
    .filter(({ words, line }) => {
      const pairs = pairsOf(words.text);
      const isRead = items.some((item) => item.line === line && words.text.includes(item.title));
      return (
        !isRead &&
        pairs.length >= LEAST_PAIRS &&
        pairs.filter((pair) => said.has(pair)).length / pairs.length < MOST_SAID
      );
    });
}

const LINE = { openDays: false, ordinals: false, letters: false };
/** `Ghi chú: nghỉ lễ …`: what is noted may yet be an entry. */
const REMARK = /^(?:ghi chú|lưu ý|chú ý)\s?:\s*/iu;

/** Each line with the heading of the day above it. */
function withHeadings(): (line: Line) => Left[] {
  let heading: Headed | null = null;
  return (line) => {
    const text = printedText(line).replace(LABEL, '');
    const day = readDayHeading(text);
    if (day?.rest === '' && (day.date !== null || day.weekdays.length > 0)) heading = { day, line: line.place.line };
    return leftOf(line, heading);
  };
}

/** The words of the line, when they may be more than a heading, a label, a remark or the names of people. */
function leftOf(line: Line, heading: Headed | null): Left[] {
  const passage = passageOf(line);
  const { cues, end } = readCues(passage.text, 0, true, LINE);
  const behind = slice(passage, end);
  const words = slice(behind, REMARK.exec(behind.text)?.[0].length ?? 0);
  if (isOfPage(passage.text) || (isClosing(passage.text) && words.text === behind.text)) return [];
  const listed = cues[0]?.type === 'mark';
  const cuts = Array.from(words.text.matchAll(SENTENCE_END), ({ index, 0: end }) => index + end.length);
  return cutAt(words, cuts)
    .filter(({ text }) => mayTell(text))
    .map((sentence) => ({ words: sentence, line: line.place.line, listed, heading }));
}

/** The initials of a name end none. */
const SENTENCE_END = /(?<=[\p{Ll}\d)”][.;])\s+(?=\p{Lu})/gu;

const isOfPage = (text: string): boolean => isFurniture(text) || isAside(text) || isStamp(text);

const mayTell = (text: string): boolean =>
  !isOfPage(text) &&
  !isClosing(text) &&
  cutFields(text).main !== '' &&
  !isNoEntry(text) &&
  !isNothing(text) &&
  !isWhoLine(text) &&
  !isWithdrawn(text) &&
  readMove(text) === null &&
  !SCHEDULE.test(text) &&
  readDayHeading(text.replace(LABEL, ''))?.rest !== '' &&
  /\p{Ll}/u.test(text);
/** `Lịch lãnh đạo`: of what the lines below are. */
const SCHEDULE = /^(?:lịch|chương trình|kế hoạch)(?!\p{L})/iu;
const LABEL = /^(?:ngày|thứ|thời gian)\s?:\s*/iu;
