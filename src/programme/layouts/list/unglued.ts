import type { Line } from '../../../model/block.ts';
import { localDate, type Weekday, weekdayOf } from '../../../time/local.ts';
import { printedText } from '../../printed.ts';
import { findWeekdays, WEEKDAY_WORDS } from '../../weekdays.ts';

/**
 * Rows whose cells a page has run together: `115/01/2025Thứ Tư8h00` is row 1, 15/01/2025, a Wednesday, 8h00. The running
 * numbers of the rows tell where the first one ends, and the weekday beside the date proves it.
 */

const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const AFTER_NUMBER = new RegExp(
  String.raw`^[.)]?\s?(?<before>${WEEKDAY_WORDS}\s?,?\s?(?:ngày\s)?)?(?<date>${DATE})(?<rest>.*)$`,
  'iu',
);
const DATED = new RegExp(DATE, 'u');
const LEAST_ROWS = 2;

interface Row {
  readonly date: string;
  readonly weekday: Weekday | null;
  readonly rest: string;
}

/** The lines with blanks put between such cells; all others as they were. */
export function unglued(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    const run = runFrom(lines, i);
    if (run === null) out.push(lines[i++]!);
    else {
      out.push(...run);
      i += run.length;
    }
  }
  return out;
}

/** Lines numbered 1, 2, 3 … from `at` without a blank after the number, or null. */
function runFrom(lines: readonly Line[], at: number): Line[] | null {
  const rows: Row[] = [];
  let number = 0;
  for (let i = at; i < lines.length; i++) {
    const text = printedText(lines[i]!);
    const row = rowAt(text, number + 1) ?? (number > 0 ? laterRow(text, number) : null);
    if (row === null) break;
    number = row.number;
    rows.push(row);
  }
  const plain = lines.slice(at, at + rows.length).every((line) => startsWithDate(printedText(line)));
  const agreeing = rows.filter((row) => row.weekday !== null && row.weekday === weekdayOn(row.date)).length;
  if (rows.length < LEAST_ROWS || (plain && agreeing < rows.length)) return null;
  return rows.map((row, i) => ({ ...lines[at + i]!, spans: [{ text: `${row.date} ${row.rest}`.trim() }] }));
}

const MOST_LOST = 9;

/** Some rows of the page may be missing. */
function laterRow(text: string, number: number): (Row & { readonly number: number }) | null {
  for (let next = number + 2; next <= number + MOST_LOST; next++) {
    const row = rowAt(text, next);
    if (row !== null && row.weekday !== null && row.weekday === weekdayOn(row.date)) return row;
  }
  return null;
}

function rowAt(text: string, number: number): (Row & { readonly number: number }) | null {
  if (!text.startsWith(String(number))) return null;
  const after = text.slice(String(number).length);
  const { before, date, rest } = AFTER_NUMBER.exec(after)?.groups ?? {};
  if (date === undefined || weekdayOn(date) === null) return null;
  const told = findWeekdays(`${before ?? ''} ${(rest ?? '').slice(0, 24)}`)[0]?.weekday ?? null;
  const weekday = told === weekdayOn(date) || before !== undefined ? told : (digitWeekday(rest ?? '', date) ?? told);
  return {
    number,
    date,
    weekday,
    rest: `${before === undefined ? '' : `(${before.trim().replace(/,$/u, '')}) `}${parted(rest ?? '', weekday)}`,
  };
}

/** `Thứ 48h00` on a Wednesday is `Thứ 4`, `8h00`. */
const digitWeekday = (rest: string, date: string): Weekday | null => {
  const weekday = weekdayOn(date);
  return weekday !== null && new RegExp(`^[\\s,(]*thứ\\s?${weekday + 1}`, 'iu').test(rest) ? weekday : null;
};

/** `NămSángTrưởng đoàn`: a weekday without `Thứ`, a half of the day, words. */
const BARE_WEEKDAY = /^\s?(Hai|Ba|Tư|Năm|Sáu|Bảy)(?=\p{Lu})/u;
const SESSION_BEFORE_WORDS = /((?:^|\)\s)(?:Sáng|Chiều|Tối))(?=\p{Lu})/u;

/** A blank after the weekday and after a closing bracket. */
const parted = (rest: string, weekday: Weekday | null): string =>
  rest
    .replace(BARE_WEEKDAY, '(Thứ $1) ')
    .replace(SESSION_BEFORE_WORDS, '$1 ')
    .replace(
      new RegExp(
        String.raw`^([\s,(]*(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy${weekday === null ? '' : `|${weekday + 1}`})|chủ nhật)\)?)(?=[\p{L}\d])`,
        'iu',
      ),
      '$1 ',
    )
    .replace(/^([\s,]*)(?=thứ|chủ)/iu, ' ')
    .replace(/\)(?=[\p{L}\d])/gu, ') ')
    .replace(/(?<=[^\s\d]\d{1,2}[hg]\d{2}|\d{1,2}:\d{2})(?=\p{L})/gu, ' ');

function weekdayOn(date: string): Weekday | null {
  const [day, month, year] = date.split(/\s?[/.-]\s?/u).map(Number);
  const found = localDate(year!, month!, day!);
  return found && weekdayOf(found);
}

const startsWithDate = (text: string) => {
  const found = DATED.exec(text);
  return found?.index === 0 && weekdayOn(found[0]) !== null;
};
