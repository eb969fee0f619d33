import { type Block, linesOf, type SourceText } from '../model/block.ts';
import { type LocalDate, localDate } from '../time/local.ts';
import { type DateMention, findDates } from './dates.ts';
import { printedText } from './printed.ts';
import { findTimes } from './times.ts';

/** The head of an electronic letter: when it was sent (`Date: Tue, 11 Mar 2025 16:42:05 +0700`), and what its subject says. */

const SENT = /^(?:date|sent|đã gửi|ngày gửi|gửi lúc|ngày)\s?:\s*(.+)$/iu;
const BESIDE = /^(?:from|to|cc|subject|từ|tới|đến|người (?:gửi|nhận)|chủ đề|tiêu đề)\s?:/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MONTH = /(?<!\d)(\d{1,2})\s([a-z]{3})[a-z]*\.?,?\s(\d{4})(?!\d)/iu;
const MONTH_DAY = /(?<!\p{L})([a-z]{3})[a-z]*\.?\s(\d{1,2}),?\s(\d{4})(?!\d)/iu;
const HEAD_LINES = 12;

/** Null where the first lines are no head of a letter. */
export function sentOn(lines: readonly string[]): LocalDate | null {
  const head = lines.slice(0, HEAD_LINES);
  if (!head.some((line) => BESIDE.test(line))) return null;
  for (const line of head) {
    const said = SENT.exec(line)?.[1];
    const day = said === undefined ? null : (dayIn(said) ?? english(said));
    if (day) return day;
  }
  return null;
}

function dayIn(text: string): LocalDate | null {
  const full = findDates(text)
    .flatMap(({ days }) => days)
    .find(({ year, month }) => year !== null && month !== null);
  return full ? localDate(full.year!, full.month!, full.day) : null;
}

function english(text: string): LocalDate | null {
  const [, day, month, year] = DAY_MONTH.exec(text) ?? [];
  if (month) return localDate(Number(year), MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
  const [, name, number, of] = MONTH_DAY.exec(text) ?? [];
  return name ? localDate(Number(of), MONTHS.indexOf(name.toLowerCase()) + 1, Number(number)) : null;
}

const SUBJECT = /^(?:subject|chủ đề|tiêu đề|về việc|v\/v)\s?:\s/iu;
/** Days in the subject of such a letter (`Lịch nghỉ lễ 10/3, 30/4 - 1/5`) are what rests are called. */
const OF_RESTS = /(?<!\p{L})(?:nghỉ|làm bù|hoán đổi|treo cờ)(?!\p{L})/iu;

/**
 * The source without the days and hours in the subject of a letter: it names the letter, which tells of them below. A subject
 * that alone has them keeps them; so does one with a year, of which the days below may be.
 */
export function withSubjectWithoutDays(source: SourceText): SourceText {
  const at = source.blocks.slice(0, HEAD_LINES).findIndex((block) => SUBJECT.test(lineOf(block)));
  const subject = at < 0 ? '' : lineOf(source.blocks[at]!);
  if (!isInHead(source, at) || findDates(subject).length + findTimes(subject).length === 0) return source;
  const below = source.blocks
    .slice(at + 1)
    .flatMap(linesOf)
    .map(printedText);
  if (!(OF_RESTS.test(subject) ? below.some(namesDays) : tellsAll(subject, below))) return source;
  return {
    ...source,
    blocks: source.blocks.map((block, i) => (i === at ? withText(block, withoutMoments(subject)) : block)),
  };
}

const lineOf = (block: Block): string => (block.type === 'paragraph' ? printedText(block.line) : '');
const FROM_TO = /^(?:from|to|cc|từ|tới|đến|gửi|kính gửi|người (?:gửi|nhận))\s?:/iu;
const isInHead = ({ blocks }: SourceText, at: number): boolean =>
  at >= 0 && blocks.slice(Math.max(0, at - REACH), at + REACH).some((block) => FROM_TO.test(lineOf(block)));
const REACH = 4;

const namesDays = (text: string): boolean => findDates(text).some(({ citation }) => !citation);

function tellsAll(subject: string, below: readonly string[]): boolean {
  const [days, hours] = [below.flatMap(findDates), below.flatMap(findTimes)];
  const isTold = (mention: DateMention) =>
    mention.days.every(
      ({ day, month, year }) =>
        year === null && days.some((other) => other.days.some((each) => each.day === day && each.month === month)),
    );
  return (
    findDates(subject).every(isTold) &&
    findTimes(subject).every(({ start }) => hours.some((each) => each.start === start))
  );
}

/** What is left of brackets and commas around them goes, too. */
const withoutMoments = (text: string): string =>
  [...findDates(text), ...findTimes(text)]
    .toSorted((a, b) => b.index - a.index)
    .reduce((rest, { index, length }) => `${rest.slice(0, index)}\0${rest.slice(index + length)}`, text)
    .replace(/[\s,;(–-]*(?:(?:và|ngày|lúc|từ|đến|thứ \p{L}+|T[2-7]|CN)[\s,]*)*\0[\s,;)–-]*/giu, ' ')
    .trim();

const withText = (block: Block, text: string): Block =>
  block.type === 'paragraph' ? { ...block, line: { ...block.line, spans: [{ text }] } } : block;
