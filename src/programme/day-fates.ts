import type { Status } from '../model/programme.ts';
import { readMove } from './changes.ts';
import { findDates } from './dates.ts';
import { movedFrom, withOldDaysBlank, withoutOldDay } from './moved-days.ts';
import { statusIn, statusOfCell } from './states.ts';
import { isWithdrawn } from './withdrawn.ts';

/** What the cells in which a row says when it takes place say of it: `Hoãn (lịch cũ 03/9), chờ …`, `03/9 (hủy)`. */
export interface DayFate {
  /** Null where it stands, or where nobody can tell. */
  readonly status: Status | null;
  /** Which of its days is the old one, or whether it has one at all, a person has to say. */
  readonly asked: boolean;
}

/** @param time what the cell of its hour says, where it has one of its own */
export function dayFate(date = '', time = ''): DayFate {
  const cells = [date, time];
  if (cells.some((text) => hasNewDay(text) || OLD_DAY.test(text))) return { status: null, asked: true };
  const said = cells.find((text) => isWithdrawn(text) || statusOfCell(text) !== null || isOff(text));
  if (said === undefined) return { status: null, asked: moves(date) };
  const status = statusOfCell(said) ?? statusOfCell(behindDays(said)) ?? statusIn(said);
  if (status === 'confirmed') return { status: null, asked: true };
  // `28/9 (hoãn 21/9)`, `03/9, 10/9 (hủy)`: which of them is off.
  return { status, asked: statusOfCell(date) !== null || namesSeveral(said) };
}

/** As the same says it of one day alone: an old one in a bracket is none of those that the cell gives. */
export const fateOfDay = (printed: string): DayFate => dayFate(withOldDaysBlank(printed));

const isOff = (text: string): boolean => /\d/u.test(text) && statusOfCell(behindDays(text)) !== null;

const namesSeveral = (text: string): boolean =>
  findDates(text).flatMap(({ form, days }) => (form === 'range' ? days.slice(0, 1) : days)).length > 1;

/** What stands behind its last day, or the whole. */
function behindDays(text: string): string {
  const last = findDates(text).at(-1);
  return last === undefined ? text : text.slice(last.index + last.length).replace(/^[\s,;:.]+/u, '');
}

const moves = (text: string): boolean =>
  readMove(text) !== null ||
  movedFrom(text) !== null ||
  withoutOldDay(text) !== text ||
  LEFT.test(withOldDaysBlank(text));
/** `15/9 dời sau`, `17/9 (bỏ)`: a cell of days says nothing of the kind of a day that stands. */
const LEFT = /(?<!\p{L})(?:lùi|dời|bỏ(?!\s(?:phiếu|thầu))|dừng|ngừng|ngưng)(?!\p{L})/iu;

/** `Hoãn đến ngày 20/9`, `hoãn từ 03/9 sang 20/9`: it has another. */
const hasNewDay = (text: string): boolean =>
  text.split(';').some((clause) => {
    const moved = behind(MOVED, clause);
    const to = moved === null ? null : behind(TO, moved);
    return to !== null && /\d/u.test(to);
  });
const MOVED = /(?<!\p{L})(?:hoãn|hủy|huỷ|lùi|dời|rời|chuyển|đổi)(?!\p{L})/iu;
const TO = /(?<!\p{L})(?:đến|tới|sang|qua|lại)\s/iu;
function behind(pattern: RegExp, text: string): string | null {
  const found = pattern.exec(text);
  return found && text.slice(found.index + found[0].length);
}
const OLD_DAY = /(?<!\p{L})thay\s(?:thế\s)?(?:cho|vì)(?!\p{L})/iu;
