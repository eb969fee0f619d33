import { monthDaysIn } from '../../month-days.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime } from '../../times.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import type { FlatHead, FlatRole } from './flat-head.ts';
import { findMonth } from './months.ts';

/** One row of a table whose cells stand one behind the other in a line. */
export interface FlatRow {
  readonly month: string | null;
  readonly date: string;
  readonly weekday: string | null;
  readonly time: string | null;
  readonly words: string;
  /** The day of the lunar calendar in brackets behind it. */
  readonly lunar: string | null;
}

const NAMED_MONTH = String.raw`tháng\s?\d{1,2}(?!\d)(?:\s?[/-]\s?\d{4}|,?\snăm\s\d{4})?`;
const NUMBER_MONTH = String.raw`(?:0?[1-9]|1[0-2])(?:\s?/\s?20\d{2})?(?![\d./])`;
const WHOLE_DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}`;
const IN_WORDS = String.raw`\d{1,2}\stháng\s\d{1,2}(?:,?\snăm\s\d{4}|\s?/\s?\d{4})?`;
const DAY_AND_MONTH = String.raw`\d{1,2}\s?/\s?\d{1,2}`;
const BARE_DAYS = String.raw`\d{1,2}(?:(?:\s?[,;&]\s?|\svà\s)\d{1,2})*(?!\d|\s?(?:[hg](?!\p{L})|[:./]|giờ))`;
const WEEKDAY = String.raw`\(?(?:${WEEKDAY_WORDS}|CN|T\.?[2-7])\)?`;
const SEPARATOR = String.raw`[\s|:,;–-]*`;

const patterns: Readonly<Record<FlatRole, RegExp>> = {
  index: /^[\s|]*\d{1,3}(?:[.)/](?!\d))?(?=\s)/u,
  month: new RegExp(`^[\\s|*•+–-]*(${NAMED_MONTH}|${NUMBER_MONTH})(?!\\p{L})`, 'iu'),
  date: new RegExp(
    `^${SEPARATOR}((?:ngày\\s)?(?:${WHOLE_DATE}|${IN_WORDS}|${DAY_AND_MONTH}|${BARE_DAYS}))(?![\\d\\p{L}])`,
    'iu',
  ),
  weekday: new RegExp(`^${SEPARATOR}(${WEEKDAY})(?![\\p{L}\\d])`, 'iu'),
  time: new RegExp(
    `^${SEPARATOR}(?:\\(?((?:buổi\\s)?(?:sáng|chiều|tối)|cả ngày)\\)?(?!\\p{L})|((?:ca|kíp)\\s\\d(?:\\s?\\([^()]{2,20}\\))?))(?![\\p{L}\\d])`,
    'iu',
  ),
};
const ONLY_NAMED_MONTH = new RegExp(`^[\\s|*•+–-]*(${NAMED_MONTH})(?!\\p{L})`, 'iu');
const BARE_WEEKDAY = new RegExp(`^${SEPARATOR}(hai|ba|tư|năm|sáu|bảy|[2-7])(?=[\\s|,]|$)`, 'iu');
const LUNAR =
  /^\s*\(((?:nhằm\s)?(?:ngày\s)?(?:mùng\s|mồng\s|rằm\s)?\d{0,2}\s?[^()]{0,20}(?:chạp|giêng|tết|âm lịch|ÂL)[^()]{0,20})\)/iu;
const WHOLE = new RegExp(WHOLE_DATE, 'u');

interface Above {
  /** The month of the row above, which holds where a row has none. */
  readonly month: string | null;
  /** Which row it is, counted from 1. */
  readonly number: number;
}

/** Null where the line is no row. Without a head a row must say itself what its numbers are. */
export function readFlatRow(text: string, head: FlatHead | null, above: Above): FlatRow | null {
  if (!/\d/u.test(text.slice(0, head?.dayLast ? undefined : 24))) return null;
  if (head?.dayLast) return dayLast(text, head);
  if (!head) return bySelf(text, above);
  const row = byRoles(text, head.leading, above);
  return row ?? (above.month === null ? null : byRoles(text, withoutMonth(head.leading), above));
}

const withoutMonth = (roles: readonly FlatRole[]) => roles.filter((role) => role !== 'month');

interface Cursor {
  readonly found: Partial<Record<FlatRole, string>>;
  readonly rest: string;
  /** A column holds the weekdays, without `Thứ` too. */
  readonly bareWeekdays?: boolean;
}

function byRoles(text: string, roles: readonly FlatRole[], above: Above): FlatRow | null {
  let cursor: Cursor = { found: {}, rest: text };
  for (const role of roles) {
    const next = role === 'date' ? takeDay(cursor) : take(cursor, role);
    // The weekday and the hours may stand in other rows only, a running number may hold for several.
    if (!next && (role === 'month' || role === 'date')) return null;
    cursor = next ?? cursor;
  }
  return rowOf({ ...cursor, bareWeekdays: roles.includes('weekday') }, above.month);
}

/** `Tháng 1 30 (Thứ 2) …`, `1 Tháng 01 Ngày 15 …`, `01 15/01/2024 …`. */
function bySelf(text: string, { month, number }: Above): FlatRow | null {
  // `Tháng 1: ngày 10, 20` is a sentence of its own.
  if (monthDaysIn(text) !== null) return null;
  const numbered = /^\s*\d{1,3}\s/u.test(text) && Number.parseInt(text, 10) === number;
  const start: Cursor = { found: {}, rest: text };
  const cursor = numbered ? (take(start, 'index') ?? start) : start;
  const named = ONLY_NAMED_MONTH.exec(cursor.rest);
  if (!named) {
    const dated = take(cursor, 'date');
    const whole = numbered && dated && WHOLE.test(dated.found.date!);
    const held = month !== null && dated && saysDay(dated) && !dated.found.date!.includes('/');
    return whole || held ? rowOf(dated, whole ? null : month) : null;
  }
  const dated = take({ found: { month: named[1]! }, rest: cursor.rest.slice(named[0].length) }, 'date');
  return dated && (saysDay(dated) || dated.rest.trim() === '') ? rowOf(dated, null) : null;
}

/** It is called a day, or has its weekday behind it. */
const saysDay = ({ found, rest }: Cursor): boolean => /^ngày/iu.test(found.date!) || patterns.weekday.test(rest);

/** `Sáng thứ Năm, 09/01/2025`: with the half of the day, the hour and the weekday before it. */
function takeDay(cursor: Cursor): Cursor | null {
  const day = take(cursor, 'date');
  if (day) return day;
  const timed = take(cursor, 'time') ?? cursor;
  return take(take(timed, 'weekday') ?? timed, 'date');
}

function take({ found, rest }: Cursor, role: FlatRole): Cursor | null {
  const match = patterns[role].exec(rest) ?? (role === 'weekday' ? BARE_WEEKDAY.exec(rest) : null);
  if (!match) return role === 'time' ? hours({ found, rest }) : null;
  return { found: { ...found, [role]: match[1] ?? match[2] ?? match[0].trim() }, rest: rest.slice(match[0].length) };
}

function hours({ found, rest }: Cursor): Cursor | null {
  const lead = readLeadingTime(rest);
  return lead && { found: { ...found, time: lead.text }, rest: lead.rest };
}

/** With a weekday and hours that stand behind the day. */
function rowOf(given: Cursor, heldMonth: string | null): FlatRow | null {
  const lunar = LUNAR.exec(given.rest);
  let cursor = lunar ? { ...given, rest: given.rest.slice(lunar[0].length) } : given;
  if (lunar && given.bareWeekdays) cursor = take(cursor, 'weekday') ?? cursor;
  if (cursor.found.weekday === undefined && patterns.weekday.test(cursor.rest)) cursor = take(cursor, 'weekday')!;
  if (cursor.found.time === undefined) cursor = take(cursor, 'time') ?? cursor;
  const { date, weekday, time } = cursor.found;
  const month = cursor.found.month ?? heldMonth;
  const words = cursor.rest.replace(/^[\s|:,;–-]+|[\s|]+$/gu, '');
  if (date === undefined || /^\d/u.test(words) || (month !== null && !findMonth(month))) return null;
  return {
    month,
    date,
    weekday: weekday === undefined ? null : called(weekday),
    time: time ?? null,
    words,
    lunar: lunar?.[1] ?? null,
  };
}

/** `Hai`, `(Thứ 2)`, `T2` as words for a weekday. */
function called(printed: string): string {
  const bare = printed.replace(/[()]/gu, '').replace(/^T\.?(?=\d)/u, 'Thứ ');
  return /^(?:thứ|chủ|cn)/iu.test(bare) ? bare : `Thứ ${bare}`;
}

const DAY_BEHIND = new RegExp(
  `^(?:\\d{1,3}[.)]?\\s)?(?<words>\\D+?)[\\s|:,;–-]+(?<weekday>${WEEKDAY},?\\s)?(?<date>(?:ngày\\s)?(?:${WHOLE_DATE}|${IN_WORDS}|${DAY_AND_MONTH}))(?<after>.*)$`,
  'iu',
);

function dayLast(text: string, head: FlatHead): FlatRow | null {
  const { words, weekday, date, after } = DAY_BEHIND.exec(text)?.groups ?? {};
  if (words === undefined || date === undefined || !/^\s*\p{Lu}/u.test(words)) return null;
  const behind = rowOf({ found: { date }, rest: after ?? '' }, null);
  if (behind?.words !== '' || (head.words !== null && words.length > LONGEST_WORDS)) return null;
  const before = weekday?.replace(/[\s,]+$/u, '');
  const named = before !== undefined && sessionOfCell(before) === null ? called(before) : behind.weekday;
  return { ...behind, weekday: named, words: words.trim() };
}
const LONGEST_WORDS = 120;
