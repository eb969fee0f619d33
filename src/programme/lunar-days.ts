import { type Block, type Line, linesOf, type SourceText, textOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import { lunarMonthDays, solarDateOf } from '../time/lunar.ts';
import { parsePrintedLunar } from '../time/printed-lunar.ts';
import { type TetYear, tetYearOf } from './tet-year.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';
import { YEAR_NAME } from './year-names.ts';

/**
 * Days of the lunar calendar by which programmes of Tết and of feasts go: `9 giờ ngày mùng 3 Tết (24-1): …`. What stands
 * in brackets behind one is its date; without it the date follows from the calendar where the year is known.
 */

const CYCLE = String.raw`(?:,?\s(?:năm\s)?${YEAR_NAME})?`;
const BEGINS = String.raw`(?:mùng|mồng)\s?\d{1,2}`;
const NAMED = String.raw`(?:${BEGINS}|\d{1,2}|rằm)\s(?:tháng\s)?(?:giêng|chạp)|${BEGINS}\stết|(?:2\d|30)\stết`;
const LUNAR = String.raw`(?:${NAMED})(?!\p{L})${CYCLE}(?:\s(?:âm lịch|ÂL))?`;
const SOLAR = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|\d{1,2}\stháng\s\d{1,2}(?:\snăm\s\d{4})?`;
const BRACKET = String.raw`(?:,?\s${WEEKDAY_WORDS})?\s?\(\s?(?:(?:tức(?: là)?|nhằm|là|dương lịch)\s?:?\s)?(?:(?<weekday>${WEEKDAY_WORDS}),?\s)?(?:ngày\s)?(?<solar>${SOLAR})(?:\s(?:dương lịch|DL))?\s?\)`;
const DAY = new RegExp(
  String.raw`(?<![\p{L}\d/.-])(?:(?<!\p{L})(?<word>ngày)\s)?(?:(?<lunar>${LUNAR})(?:${BRACKET})?|(?<short>${BEGINS})${BRACKET.replaceAll('?<weekday>', '?<weekday2>').replaceAll('?<solar>', '?<solar2>')})`,
  'giu',
);
const MAY_HOLD = /giêng|chạp|tết|mùng|mồng/iu;
/** What may stand between the beginning of a line and the day on which its entry is. */
const ONLY_TIME = new RegExp(
  String.raw`^[\s\-–+*•|(]*(?:\d{1,2}[.)]\s)?(?:(?:từ|đến|hết|lúc|vào|đúng|khoảng|buổi|sáng|trưa|chiều|tối|đêm|các|và|${WEEKDAY_WORDS}|\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút)?|\d{1,2}(?=\s?(?:đến|[-–]))|[-–,:]|ngày|\(|\))\s?)*$`,
  'iu',
);
/** As far as a line reaches before its first day, and a word of rest before one of its days. */
const LONGEST_LEAD = 160;
/** `nghỉ từ mùng 1 Tết đến hết mùng 5 Tết`. */
const OF_REST = /(?<!\p{L})nghỉ(?!\p{L})[^.;]{0,80}(?:từ|ngày|đến|hết|vào)\s(?:hết\s)?(?:ngày\s)?$/iu;

/** `Mùng 3 Tết, ngày 24/01/2023`: its date stands behind it. */
const DATE_BEHIND = new RegExp(String.raw`^[^.;:]{0,24}(?<!\d)(?:${SOLAR})(?!\d)`, 'iu');

export interface LunarDays {
  readonly source: SourceText;
  /** By line, the words for days of which the text does not say what date they are. */
  readonly inferred: ReadonlyMap<number, string>;
}

/** The source with such days as dates of ours and the words behind them in brackets; all else as it was. */
export function withSolarDays(source: SourceText, on: LocalDate | null): LunarDays {
  const inferred = new Map<number, string>();
  if (!source.blocks.flatMap(linesOf).some((line) => MAY_HOLD.test(textOf(line)))) return { source, inferred };
  const tet = tetYearOf(source, on);
  const lineOf = (line: Line): Line => {
    if (!MAY_HOLD.test(textOf(line))) return line;
    const { text, guessed } = rewritten(textOf(line), tet);
    if (guessed !== null) inferred.set(line.place.line, guessed);
    return text === textOf(line) ? line : { ...line, spans: [{ ...line.spans[0], text }] };
  };
  return { source: { ...source, blocks: source.blocks.map((block) => mapped(block, lineOf)) }, inferred };
}

const mapped = (block: Block, lineOf: (line: Line) => Line): Block =>
  block.type === 'paragraph'
    ? { ...block, line: lineOf(block.line) }
    : {
        ...block,
        cells: block.cells.map((cell) => ({
          ...cell,
          lines: cell.lines.map((line, i) => (isBeside(cell.lines[i - 1], line) ? line : lineOf(line))),
        })),
      };

/** `Thứ Bảy 14/02` / `(27 tháng Chạp)`: the date stands above it in its cell. */
const isBeside = (above: Line | undefined, line: Line): boolean =>
  above !== undefined && /^\s*\([^()]*\)\s*$/u.test(textOf(line)) && ENDS_WITH_DATE.test(textOf(above));
const ENDS_WITH_DATE = new RegExp(String.raw`(?<!\d)(?:${SOLAR})[\s,;]*$`, 'iu');

function rewritten(text: string, tet: TetYear | null): { text: string; guessed: string | null } {
  let guessed: string | null = null;
  let out = '';
  let from = 0;
  for (const match of text.matchAll(DAY)) {
    const groups = match.groups!;
    const words = (groups.lunar ?? groups.short)!;
    const before = out + text.slice(from, match.index);
    const solar = groups.solar ?? groups.solar2;
    const weekday = groups.weekday ?? groups.weekday2;
    const told = solar === undefined ? null : solar.replace(/(\d)\s?-\s?(?=\d)/gu, '$1/');
    const when = (before.length <= LONGEST_LEAD && ONLY_TIME.test(before)) || OF_REST.test(before.slice(-LONGEST_LEAD));
    const isApart = DATE_BEHIND.test(text.slice(match.index + match[0].length));
    if (told === null && isApart) continue;
    const reckoned = told === null && when ? dateOf(words, tet) : null;
    if (told === null && when && reckoned?.sure !== true) guessed ??= words;
    const date =
      told === null
        ? reckoned && printedDate(reckoned.date)
        : withYear(told, dateOf(groups.lunar ?? `${words} tết`, tet));
    if (date === null) continue;
    const day = /^\p{Lu}/u.test(match[0]) ? 'Ngày' : 'ngày';
    out = `${before}${weekday === undefined ? day : `${weekday}, ngày`} ${date} (${words})`;
    from = match.index + match[0].length;
  }
  return { text: out + text.slice(from), guessed };
}

const printedDate = (date: LocalDate): string => date.split('-').reverse().join('/');

/** `(24-1)` is of the year in which that day of the lunar calendar is the 24th of January. */
function withYear(told: string, reckoned: Reckoned | null): string {
  const [day, month, year] = told.split(/[^\d]+/u).map(Number);
  const [ofYear, ofMonth, ofDay] = (reckoned?.date ?? '').split('-').map(Number);
  const agrees = year === undefined && day === ofDay && month === ofMonth;
  return agrees ? `${told}/${ofYear}` : told;
}

interface Reckoned {
  readonly date: LocalDate;
  /** The text says of which year it is, and there is such a day in it. */
  readonly sure: boolean;
}

/** The last days of the year are those before Tết; `30 Tết` is the last one even where the month has 29 days. */
function dateOf(words: string, tet: TetYear | null): Reckoned | null {
  const eve = /^\d{2}\stết/iu.test(words);
  const lunar = parsePrintedLunar(eve ? words.replace(/tết/iu, 'tháng Chạp') : words);
  if (tet === null || lunar === null) return null;
  const month = { month: lunar.month, year: lunar.month === 12 ? tet.year - 1 : tet.year, leap: false };
  const last = lunarMonthDays(month) ?? 0;
  const date = solarDateOf({ ...month, day: eve ? Math.min(lunar.day, last) : lunar.day });
  return date && { date, sure: tet.printed && lunar.day <= last };
}

/** A mark at each item of such a line. */
export const doubtsOfLunar = (items: readonly ProgrammeItem[], { inferred }: LunarDays): Notice[] =>
  items.flatMap(({ id, line }) => {
    const printed = inferred.get(line);
    return printed === undefined ? [] : [notice('uncertain-date', { line, item: id }, { printed })];
  });
