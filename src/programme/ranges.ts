import { dayOf, daysBetween, type LocalDate, localDate, monthOf, yearOf } from '../time/local.ts';
import { type DateMention, findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';

/** Days that an entry's own words give, against the day of its row. */
export interface ItemRange {
  readonly start: LocalDate;
  readonly end: LocalDate;
  /** The words that gave the range; null when they only repeat the row's day. */
  readonly text: string | null;
  /** Dates as printed and as they were understood, when month or year contradict the row. */
  readonly corrections: readonly Correction[];
}

export interface Correction {
  readonly code: 'date-corrected' | 'year-mismatch';
  readonly printed: string;
  readonly used: string;
}

const LONGEST_DAYS = 92;
/** `từ 09-12`: days alone, of the row's month. */
const BARE =
  /(?<!\p{L})từ\s(?:ngày\s)?(\d{1,2})\s?(?:[-–—]|đến(?: hết)?(?: ngày)?)\s?(\d{1,2})(?![\d/.:]|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|%|năm|tháng|người|tuổi))/iu;
const UNTIL = /\((?:[^()]{0,30}\s)?đến\s(?:hết\s)?(?:ngày\s)?$/iu;
const FROM = /(?<!\p{L})từ\s(?:ngày\s)?$/iu;

/** Null when the words give no days of their own. A range must begin on the row's day, or it is about something else. */
export function readItemRange(text: string, row: LocalDate): ItemRange | null {
  for (const mention of findDates(text)) {
    if (mention.citation) continue;
    const range = mention.form === 'range' ? rangeOf(mention, text, row) : singleOf(mention, text, row);
    if (range) return range;
  }
  return bareRange(text, row);
}

/** Dates in the words that no calendar has (30/02), as printed: where such an entry belongs cannot be told. */
export function impossibleDates(text: string, row: LocalDate): string[] {
  return findDates(text)
    .filter(({ citation, days }) => !citation && days.some((day) => !exists(day, row)))
    .map((mention) => mention.text);
}

function exists({ day, month, year }: PrintedDay, row: LocalDate): boolean {
  return month === null || localDate(year ?? yearOf(row), month, day) !== null;
}

function bareRange(text: string, row: LocalDate): ItemRange | null {
  const match = BARE.exec(text);
  if (!match || Number(match[1]) !== dayOf(row)) return null;
  const end = localDate(yearOf(row), monthOf(row), Number(match[2]));
  return end && end > row ? { start: row, end, text: match[0], corrections: [] } : null;
}

/** The day agrees with the row; month and year are the row's when they do not. */
function rangeOf(mention: DateMention, text: string, row: LocalDate): ItemRange | null {
  const [first, last] = [mention.days[0]!, mention.days.at(-1)!];
  if (first.day !== dayOf(row)) return null;
  const shift = (monthOf(row) - (first.month ?? monthOf(row)) + 12) % 12;
  const end = endOf(last, row, shift);
  if (!end) return null;
  const printed = mention.text;
  const lead = FROM.exec(text.slice(0, mention.index))?.[0] ?? '';
  const corrections = shift === 0 ? yearCorrections(mention, row) : [corrected(mention, first, last, row, end)];
  return { start: row, end, text: lead + printed, corrections };
}

function endOf(last: PrintedDay, row: LocalDate, shift: number): LocalDate | null {
  const month = (((last.month ?? monthOf(row)) + shift - 1) % 12) + 1;
  const year = yearOf(row) + (month < monthOf(row) ? 1 : 0);
  const end = localDate(year, month, last.day);
  return end && end >= row && daysBetween(row, end) <= LONGEST_DAYS ? end : null;
}

const two = (n: number) => String(n).padStart(2, '0');

function corrected(
  mention: DateMention,
  first: PrintedDay,
  last: PrintedDay,
  row: LocalDate,
  end: LocalDate,
): Correction {
  const used = mention.text
    .replace(`/${printedMonth(mention.text, first)}`, `/${two(monthOf(row))}`)
    .replace(new RegExp(`/${printedMonth(mention.text, last)}(?!.*/)`), `/${two(monthOf(end))}`);
  return { code: 'date-corrected', printed: mention.text, used };
}

const printedMonth = (text: string, { month }: PrintedDay) =>
  new RegExp(`/\\s?(0?${month})(?!\\d)`).exec(text)?.[1] ?? two(month ?? 0);

function yearCorrections(mention: DateMention, row: LocalDate): Correction[] {
  const { year } = mention.days.at(-1)!;
  if (year === null || Math.abs(year - yearOf(row)) === 0 || mention.days.some((day) => day.year === yearOf(row)))
    return [];
  const used = mention.text.replace(String(year), String(yearOf(row)));
  return used === mention.text ? [] : [{ code: 'year-mismatch', printed: mention.text, used }];
}

/** `(đến hết ngày 14/3)`; `bắt đầu từ ngày 09/01/2023` in the row of 09/01/2024. */
function singleOf(mention: DateMention, text: string, row: LocalDate): ItemRange | null {
  if (mention.form !== 'day') return null;
  const day = mention.days[0]!;
  const before = text.slice(0, mention.index);
  if (UNTIL.test(before) && day.month !== null) {
    const end = localDate(day.year ?? yearOf(row), day.month, day.day);
    return end && end > row && daysBetween(row, end) <= LONGEST_DAYS
      ? { start: row, end, text: mention.text, corrections: [] }
      : null;
  }
  const sameDay = day.day === dayOf(row) && day.month === monthOf(row);
  const corrections = sameDay && FROM.test(before) ? yearCorrections(mention, row) : [];
  return corrections.length > 0 ? { start: row, end: row, text: null, corrections } : null;
}
