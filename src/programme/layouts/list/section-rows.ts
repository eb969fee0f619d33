import { collapse } from '../../../vietnamese/normalise.ts';
import { findDates } from '../../dates.ts';
import { isDayOff } from '../../states.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import type { GridCell } from '../week/grid.ts';
import { findMonth } from './months.ts';
import type { ListRole } from './row.ts';

/**
 * `I | Đoàn số 1 (Trưởng đoàn: …)` over the whole width: it heads the rows below. Text has no merged cells: there the number
 * or the words themselves must say so. Null for every other row.
 */
export function sectionIn(row: readonly GridCell[], roles: readonly (ListRole | null)[]): string | null {
  const own = row.flatMap((cell, i) => (cell.text === '' || cell.spanned ? [] : [{ cell, i }]));
  const [last, ...before] = [...own].reverse();
  if (last === undefined || before.length > 1 || own.some(({ cell }) => cell.carried)) return null;
  const number = before[0];
  if (number && (roles[number.i] !== 'index' || !NUMBER.test(number.cell.text))) return null;
  const behind = row.slice(last.i + 1);
  const text = collapse(last.cell.text);
  const merged = behind.length > 1 && behind.every(({ spanned }) => spanned);
  const says = number ? PART_NUMBER.test(number.cell.text) : PART.test(text);
  return (merged || says) && !saysMore(text) ? text : null;
}

const NUMBER = /^(?:\d{1,2}|[IVX]{1,5}|[A-ZĐ])\s?[.)/]?$/u;
const PART_NUMBER = /^(?:[IVX]{1,5}|[A-ZĐ])\s?[.)/]?$/u;
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
