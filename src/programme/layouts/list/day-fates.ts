import type { Status } from '../../../model/programme.ts';
import { readMove } from '../../changes.ts';
import { movedFrom, withoutOldDay } from '../../moved-days.ts';
import { statusIn, statusOfCell } from '../../states.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { ListRow } from './row.ts';

/** What the cells in which a row says when it takes place say of it: `Hoãn (lịch cũ 03/9), chờ …`, `03/9 (hủy)`. */
export interface DayFate {
  /** Null where it stands, or where nobody can tell. */
  readonly status: Status | null;
  /** Which of its days is the old one, or whether it has one at all, a person has to say. */
  readonly asked: boolean;
}

export function dayFate({ date = '', time = '' }: ListRow['cells']): DayFate {
  const cells = [date, time];
  if (cells.some((text) => saysNewDay(text) || OLD_DAY.test(text))) return { status: null, asked: true };
  const said = cells.find((text) => isWithdrawn(text) || statusOfCell(text) !== null);
  if (said === undefined) return { status: null, asked: moves(date) };
  const status = statusOfCell(said) ?? statusIn(said);
  return status === 'confirmed' ? { status: null, asked: true } : { status, asked: statusOfCell(date) !== null };
}

const moves = (text: string): boolean =>
  readMove(text) !== null || movedFrom(text) !== null || withoutOldDay(text) !== text;

/** `Hoãn đến ngày 20/9`, `hoãn từ 03/9 sang 20/9`: it has another. */
const saysNewDay = (text: string): boolean =>
  text.split(';').some((part) => /\d/u.test(behind(TO, behind(MOVES, part))));
const behind = (words: RegExp, text: string): string => {
  const found = words.exec(text);
  return found ? text.slice(found.index + found[0].length) : '';
};
const MOVES = /(?<!\p{L})(?:hoãn|hủy|huỷ|lùi|dời|rời|chuyển|đổi)(?!\p{L})/iu;
const TO = /(?<!\p{L})(?:đến|tới|sang|qua|lại)\s/iu;

const OLD_DAY = /(?<!\p{L})thay\s(?:thế\s)?(?:cho|vì)(?!\p{L})/iu;
