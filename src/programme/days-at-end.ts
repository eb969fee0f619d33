import { readDatesAt } from './dates.ts';
import { type Deadline, readDeadlines } from './deadlines.ts';
import type { Calendar } from './point-days.ts';

/** `Giải bóng bàn 24 - 25/4` in the row of April: several bare days of its month that close the line are those on which it takes place. */

/** One bare day is as often that in whose honour something is held (`Tọa đàm 20/10`), and before a comma stand other numbers. */
const AT_END = /(?<=[\p{L})]\s)\d{1,2}\s?(?:[-–]|và|đến)\s?\d{1,2}\s?\/\s?\d{1,2}(?:\/20\d{2})?[\s.;]*$/u;
/** Before a bare day in whose honour something is held, or that is no day. */
export const IN_HONOUR = /(?<!\p{L})(?:mừng|kỷ niệm|kỉ niệm|hưởng ứng|nhân|dịp|lễ|tết|theo|số|khối)\s(?:ngày\s)?$/iu;

export function daysAtEnd(text: string, calendar: Calendar, { start, end }: Deadline): Deadline[] {
  const at = AT_END.exec(text)?.index;
  if (at === undefined || IN_HONOUR.test(text.slice(0, at)) || readDatesAt(text, at) === null) return [];
  const { found } = readDeadlines(text.slice(at), 'held', calendar);
  const isOfRow = (one: Deadline) => (start ?? end) <= (one.start ?? one.end) && one.end <= end;
  return found.every(isOfRow) ? found.map((one) => ({ ...one, bound: null, index: one.index + at })) : [];
}
