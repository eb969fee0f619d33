import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { isDayOff } from '../../states.ts';
import { hasVerb, opensActivity } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import type { GridCell } from '../week/grid.ts';
import { findMonth } from './months.ts';
import type { ListRole, ListRow } from './row.ts';

/** A row over the whole width: the heading of the rows below, or words that are nobody's. */
export type WideRow = { readonly section: string } | { readonly unread: ListRow };

/**
 * `I | Đoàn số 1 (Trưởng đoàn: …)` over the whole width: it heads the rows below. Text has no merged cells: there the number
 * or the words themselves must say so. Null for every other row.
 */
export function wideRow(row: readonly GridCell[], roles: readonly (ListRole | null)[]): WideRow | null {
  const own = row.flatMap((cell, i) => (cell.text === '' || cell.spanned ? [] : [{ cell, i }]));
  const [last, ...before] = [...own].reverse();
  if (last === undefined || before.length > 1 || own.some(({ cell }) => cell.carried)) return null;
  const number = before[0];
  if (number && (roles[number.i] !== 'index' || !NUMBER.test(number.cell.text))) return null;
  const behind = row.slice(last.i + 1);
  const text = collapse(last.cell.text);
  const merged = behind.length > 1 && behind.every(({ spanned }) => spanned);
  const says = number ? PART_NUMBER.test(number.cell.text) : PART.test(text);
  if (!(merged || says) || saysMore(text)) return null;
  const place = last.cell.lines[0]?.place;
  if (headsRows(text, number?.cell.text ?? null)) return { section: text };
  return place ? { unread: { cells: { person: text }, dayless: true, ...place } } : null;
}

/** Whether a line between the rows of a table, with its number or without one (null), heads the rows below it. */
export const headsBelow = (text: string, number: string | null): boolean => !saysMore(text) && headsRows(text, number);

/** By its number or its name, unless it says what is done (`Hội nghị đối thoại`) or what becomes of it (`Tạm dừng`). */
function headsRows(text: string, number: string | null): boolean {
  if (CHANGES.test(text)) return false;
  if (number === null ? NUMBERED_PART.test(text) : PART_NUMBER.test(number)) return true;
  if (number === null && !NUMBERED.test(text) && !NAMED.test(text)) return false;
  // Who leads it may have an office named after what is done.
  const words = text.replace(NAMED, '').replace(/\([^()]*\)/gu, ' ');
  return !opensActivity(words.trim()) && !hasVerb(words);
}
const CHANGES = /(?<!\p{L})(?:hoãn|dừng|thay|hủy|huỷ)(?!\p{L})/iu;
const NUMBERED_PART = /^[IVX]{1,5}\s?[.)/]\s/u;
const NUMBERED = /^(?:\d{1,2}|[A-ZĐ])\s?[.)/]\s/u;
const NAMED =
  /^(?:[IVX]{1,5}\s?[.)/-]\s?)?(?:đoàn|tổ(?!\schức)|nhóm|cụm|khối|đội|đợt|phần|đơn vị bầu cử)(?!\p{L})(?:\s(?:kiểm tra|giám sát|khảo sát|thanh tra|thẩm định|công tác|đại biểu|liên ngành))*/iu;

const NUMBER = /^(?:\d{1,2}|[IVX]{1,5}|[A-ZĐ])\s?[.)/]?$/u;
export const PART_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])\s?[.)/]?$/u;
const PART =
  /^(?:[IVX]{1,5}\s?[.)/-]\s?)?(?:đoàn|tổ|nhóm|cụm)\s(?:(?:kiểm tra|giám sát|công tác|liên ngành)\s)?(?:số\s)?\d{1,2}(?!\d)/iu;

/** A day, an hour, a month or a rest is told by such a row itself. */
const saysMore = (text: string): boolean =>
  findDates(text).length + findTimes(text).length + findWeekdays(text).length > 0 ||
  findMonth(text) !== null ||
  isDayOff(text);

/** `Đoàn số 1 (Trưởng đoàn: bà A)`: who leads what stands below. */
export const leaderOfSection = (section: string): string | null => LEADER.exec(section)?.groups?.leader?.trim() ?? null;
const LEADER = /\((?:trưởng (?:đoàn|nhóm|ban)|tổ trưởng|đoàn trưởng|nhóm trưởng)\s?:\s?(?<leader>[^();:]{3,80})\)/iu;
