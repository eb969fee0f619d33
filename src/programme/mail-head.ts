import { type LocalDate, localDate } from '../time/local.ts';
import { findDates } from './dates.ts';

/** The head of an electronic letter says when it was sent: `Date: Tue, 11 Mar 2025 16:42:05 +0700`. */

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
