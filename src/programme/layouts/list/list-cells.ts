import type { Line } from '../../../model/block.ts';
import { findDates } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/** Cells of a table that a page gave out one a line, and what each shows itself to be. */

export interface ListCell {
  readonly text: string;
  readonly line: Line;
  readonly at: number;
}

export interface Rows {
  readonly rows: ListRow[];
  /** Cells that belong to the table. */
  readonly used: number;
}

export const LONGEST_CELL = 160;
export const ROW_NUMBER = /^\d{1,3}\.?$/;

export const isWholeDate = ({ text }: ListCell) =>
  text.length < 60 &&
  !REMARK.test(text) &&
  findDates(text).some(({ days, citation }) => !citation && days.every((day) => day.month !== null));

/** `(khám tại nhà ngày 16/10)` says more of its row; `(Thứ Tư) 16/10` begins one. */
const REMARK = /^\((?!\s?(?:thứ|chủ nhật|ngày|T\.?\s?\d|CN))[^()]*\p{Ll}{2,}\s\p{L}[^()]*\)$/iu;

/** `0912.000.111` */
export const isPhone = (text: string): boolean => PHONE.test(text);
const PHONE = /^\(?0\d{2,3}\)?[\s.-]?\d{3}[\s.-]?\d{3,4}$/u;

/** What a cell shows itself to be, whatever its column. */
type Nature = 'index' | 'month' | 'weekday' | 'hour' | 'words';

export function natureOf({ text }: ListCell): Nature {
  if (ROW_NUMBER.test(text)) return 'index';
  if (isPhone(text)) return 'words';
  if (/^tháng\s/iu.test(text) && findMonth(text) !== null) return 'month';
  if (isWeekdayAlone(text) || BARE_WEEKDAY.test(text)) return 'weekday';
  return sessionOfCell(text) !== null || readLeadingTime(text)?.rest === '' ? 'hour' : 'words';
}

/** `Thứ Tư`, `Sáng Chủ nhật`, `Chiều thứ 7`. */
export function isWeekdayAlone(text: string): boolean {
  const session = /^(?:buổi\s)?(?:sáng|chiều|tối)[\s,]+/iu.exec(text)?.[0] ?? '';
  return findWeekdays(text)[0]?.length === text.length - session.length;
}

export const BARE_WEEKDAY = /^(?:hai|ba|tư|năm|sáu|bảy|CN)$/iu;

/** It holds a day or the bare numbers of some. */
export const isDateCell = (text: string): boolean =>
  text.length < 90 &&
  !isPhone(text) &&
  !isSentence(text) &&
  (findDates(text).length > 0 || /^[\d\s,;.và]+$/u.test(text));

/** `3- Công dân đăng ký trước ngày 10 hằng tháng.`: words, around a day or not, up to a full stop. */
export const isSentence = (text: string): boolean =>
  /[.;]$/u.test(text) &&
  findDates(text)
    .reduce((rest, date) => rest.replace(date.text, ' '), text)
    .split(/\s+/u)
    .filter((word) => /\p{L}{2}/u.test(word)).length >= LEAST_WORDS;
const LEAST_WORDS = 6;
