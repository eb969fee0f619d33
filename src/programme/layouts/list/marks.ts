import { collapse } from '../../../vietnamese/normalise.ts';
import { holdsDay } from '../../dates.ts';
import { isPlaceLine } from '../../places.ts';
import { sessionOfCell } from '../../sessions.ts';
import { hasVerb, isLeaderLine } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import type { GridCell } from '../week/grid.ts';
import type { ListRole, ListRow } from './row.ts';

/** Tables in which a column stands for a day or an hour, and a cell says that something is then. */

/** A day in each column, somebody in each row: a mark where they meet is an entry. Nothing where it is no such table. */
export function rowsOfMarks(grid: readonly (readonly GridCell[])[]): ListRow[] {
  const at = grid.slice(0, 3).findIndex((row) => row.filter(isDay).length >= LEAST_DAYS);
  const head = grid[at];
  const first = head?.findIndex(isDay) ?? -1;
  if (head === undefined || first < 1) return [];
  return grid.slice(at + 1).flatMap((row) => {
    const person = row.slice(0, first).findLast(({ text }) => /\p{L}{2}/u.test(text))?.text;
    return row.flatMap((cell, column): ListRow[] => {
      const place = (cell.lines[0] ?? row.find(({ lines }) => lines.length > 0)?.lines[0])?.place;
      const day = head[column];
      if (person === undefined || !place || day === undefined || !isDay(day) || cell.text === '') return [];
      const said = MARK.test(cell.text) ? {} : sessionOfCell(cell.text) ? { time: cell.text } : { note: cell.text };
      const cells = { date: collapse(day.text), person: collapse(person), ...said };
      return [{ cells, doubtful: 'note' in said, line: place.line, page: place.page }];
    });
  });
}

const LEAST_DAYS = 3;
const isDay = ({ text }: GridCell) => text.length < 40 && holdsDay(text);
/** That somebody is there then. */
export const MARK = /^(?:[xX✓✔√vV+*●•]|trực)$/iu;

/** A column of which the head gives an hour or a half of the day. */
export interface HourColumn {
  readonly column: number;
  readonly time: string;
}

/** `Ca 1 (7h00) | Ca 2 (9h00)`, `Sáng | Chiều | Đêm`: columns whose heads tell when; fewer than two are a column of hours. */
export function hoursIn(heads: readonly string[], roles: readonly (ListRole | null)[]): readonly HourColumn[] {
  const columns = heads.flatMap((head, column) => {
    const [time, ...others] = findTimes(head);
    const ofOthers = roles[column] !== null && roles[column] !== 'note' && roles[column] !== 'time';
    if (ofOthers) return [];
    if (isHalf(head)) return [{ column, time: head }];
    return time && others.length === 0 ? [{ column, time: time.text }] : [];
  });
  return columns.length >= 2 ? columns : [];
}

/** `Sáng`, `Buổi chiều`, `Trực đêm`: the head of what is in that part of each day. */
export const isHalf = (head: string): boolean =>
  /^(?:(?:ca|buổi|trực)\s)?(?:sáng|trưa|chiều|tối|đêm)$/iu.test(collapse(head));

/** `Ca 1 (7h00-15h00)`, `Kíp đêm: 22h-6h`: a half of the day or a shift with its hours. */
export const headsShift = (head: string): boolean => isHalf(head) || (SHIFT.test(head) && findTimes(head).length === 1);
const SHIFT = /^\s*(?:ca|kíp|buổi|suất)\s(?:trực\s)?(?:số\s)?[\p{L}\d]{1,6}\s?[\s:(–-]/iu;

/** One row for each cell below an hour that says something, but that there is nothing then. */
export const rowsByHours = (texts: readonly string[], hours: readonly HourColumn[]) =>
  hours.flatMap(({ column, time }) => {
    const text = collapse(texts[column] ?? '');
    return /[\p{L}\d]/u.test(text) && !isNothingThen(text) ? [{ time, text }] : [];
  });
/** `Không`, `Không tiếp`, `(Không có lịch)`. */
export const isNothingThen = (text: string): boolean => NOTHING.test(text);
const NOTHING =
  /^[\s\-–(]*không(?:\s(?:có|bố trí|tổ chức))?(?:\s(?:lịch|buổi|ca))?(?:\s(?:tiếp|trực|họp|làm việc)(?:\s(?:công\s)?dân)?)?[\s).]*$/iu;

/** What a column of an hour says: who is there then, else what takes place. */
export function inHour(cells: ListRow['cells'], time: string, text: string): ListRow['cells'] {
  const isWho = isHalf(time) || isFullName(text) || isLeaderLine(text);
  if (cells.content === undefined && isWho && !hasVerb(text)) return { ...cells, time, person: text };
  return { ...cells, time, content: [cells.content, text].filter(Boolean).join(': ') };
}

export const isFullName = (text: string): boolean => FULL_NAME.test(text) && !isPlaceLine(text);
/** Of three words or more: `Tiếng Anh` may be what is done, `Xã An Bình` is where. */
const FULL_NAME =
  /^(?!(?:Xã|Phường|Thôn|Ấp|Bản|Buôn|Làng|Khu|Tổ|Đặc|Thị|Huyện|Tỉnh|Trường|Nhà|Hội|Trạm|Trung|Bệnh|Ủy|Uỷ)\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){2,4}$/u;
