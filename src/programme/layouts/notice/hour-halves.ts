import type { Slot } from '../../../model/programme.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { roleOf } from '../list/column-heads.ts';
import { changeRole } from './change-heads.ts';
import { hourAlone } from './hour-cells.ts';

/** `Bộ phận | Sáng | Chiều` over hours: columns side by side of which each says of which half, day or group its hours are. */
export interface HourGroup {
  readonly at: number;
  readonly name: string;
  /** Of the half of the day that it heads, or null. */
  readonly slot: Slot | null;
  /** Of the day that it heads, or null. */
  readonly date: DateMention | null;
}

const LEAST_GROUPS = 2;
const LONGEST_HEAD = 40;
const HALF = /^(?:buổi\s)?(?:sáng|chiều|tối)$/iu;
const BLANK = /^[\s\-–—.x/]*$/iu;

/** Heads above such columns: the first says of what they are, and behind it at least two are all halves or all days. */
export const headsGroups = (cells: readonly string[]): boolean => {
  const groups = cells.filter((cell) => HALF.test(cell) || dayIn(cell) !== null);
  return groups.length >= LEAST_GROUPS && cells.every((cell) => cell !== '' && cell.length <= LONGEST_HEAD);
};

/**
 * The columns of which every cell is an hour, blank or says that nothing takes place; empty for a table of anything else. A
 * group that is neither a half nor a day has neither.
 */
export function hourGroups(heads: readonly string[], rows: readonly (readonly string[])[]): HourGroup[] {
  const isHours = (x: number): boolean => {
    const cells = rows.map((row) => row[x] ?? '');
    return (
      cells.some((cell) => hourAlone(cell) !== null) &&
      cells.every((cell) => hourAlone(cell) !== null || BLANK.test(cell) || isOffCell(cell))
    );
  };
  const groups = heads.flatMap((name, at): HourGroup[] => {
    if (at === 0 || name === '' || !isHours(at)) return [];
    return [{ at, name, slot: HALF.test(name) ? sessionOfCell(name) : null, date: dayIn(name) }];
  });
  const aged = groups.some(({ name }) => AGES.has(changeRole(name)));
  // `Từ | Đến`: when each row begins and ends.
  if (groups.some(({ name }) => roleOf(name) === 'until')) return [];
  const told = heads.some((head, x) => head !== '' && !groups.some(({ at }) => at === x) && roleOf(head) !== 'date');
  return groups.length >= LEAST_GROUPS && !aged && told ? groups : [];
}
const AGES: ReadonlySet<ReturnType<typeof changeRole>> = new Set(['old', 'new']);

/** `Nghỉ`, `Tạm hoãn`: in place of an hour. */
export const isOffCell = (cell: string): boolean => /^(?:nghỉ|không)(?!\p{L})/iu.test(cell) || isWithdrawn(cell);
export const isBlankCell = (cell: string): boolean => BLANK.test(cell);

/** `2h00 – 4h30` of the afternoon is from 14:00 to 16:30. */
export function hourInHalf(time: TimeMention, slot: Slot | null): TimeMention {
  if (slot === null) return time;
  return {
    ...time,
    start: time.start && timeInSlot(time.start, slot),
    end: time.end && timeInSlot(time.end, slot),
  };
}

/** Whether the hour does not lie in the half of the day that its column heads. */
export const isBesideHalf = ({ start }: TimeMention, slot: Slot | null): boolean =>
  slot !== null && start !== null && slotOfTime(start) !== slot;

/** `Ngày 15/5/2027`, `Thứ Bảy, 15/5`: a day and nothing else. */
function dayIn(head: string): DateMention | null {
  const [date, ...others] = findDates(head);
  if (!date || others.length > 0 || date.form !== 'day') return null;
  const around = head.slice(0, date.index) + head.slice(date.index + date.length);
  return ONLY_DAY_WORDS.test(around) ? date : null;
}
const ONLY_DAY_WORDS = new RegExp(String.raw`^[\s,.:()–-]*(?:(?:ngày|${WEEKDAY_WORDS}|T[2-7]|CN)[\s,.:()–-]*)*$`, 'iu');
