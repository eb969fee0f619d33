import { addDays, type LocalDate } from '../time/local.ts';
import { readDatesAt } from './dates.ts';
import { type Deadline, readDeadlines } from './deadlines.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { momentsIn } from './moments.ts';
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

/** `Tổ chức giao lưu 14/3`: one bare day that closes the line, and that nothing is named after. */
const ONE_AT_END = /(?<=[\p{L})]\s)(?<![\d/.-]\s?[-–,]\s)(\d{1,2}\s?\/\s?\d{1,2})(?:\/20\d{2})?[\s.;]*$/u;
/** What stands before another number. */
const COUNTS =
  /(?<!\p{L})(?:ngày|lớp|tổ|quý|đạt|tỷ lệ|chỉ tiêu|phần|mục|điểm|đường|phòng|nhà|ngõ|hẻm|kiệt|(?:công|thông) (?:văn|tư|báo)|quyết định|nghị (?:quyết|định)|kế hoạch|chỉ thị|hướng dẫn|đề án|phong trào|chiến dịch|chương trình|ngày hội|hội|cụm|nhóm|của|trong|và|đến|trước|sau|từ)\s$/iu;
/** Days that things are named after. */
const FEASTS: ReadonlySet<string> = new Set(
  [
    '1/1 9/1 3/2 14/2 27/2 3/3 8/3 20/3 22/3 24/3 26/3 27/3 28/3 18/4 21/4 25/4 30/4 1/5 7/5 15/5 19/5 31/5',
    '1/6 5/6 21/6 26/6 28/6 11/7 27/7 28/7 19/8 2/9 10/9 20/9 1/10 4/10 10/10 13/10 14/10 15/10 20/10',
    '9/11 18/11 20/11 23/11 24/11 1/12 3/12 19/12 22/12 24/12 25/12',
  ]
    .join(' ')
    .split(' '),
);

/** Where such a day begins; null for none. */
export function oneDayAtEnd(text: string): { readonly index: number; readonly text: string } | null {
  const found = ONE_AT_END.exec(text);
  if (!found) return null;
  const before = text.slice(0, found.index);
  const day = found[1]!.split('/').map(Number).join('/');
  return IN_HONOUR.test(before) || COUNTS.test(before) || FEASTS.has(day)
    ? null
    : { index: found.index, text: found[1]! };
}

/** The same as the day on which it takes place, where it is one of the days given. */
export function heldAtEnd(text: string, calendar: Calendar, from: LocalDate, to: LocalDate): Deadline[] {
  const at = oneDayAtEnd(text)?.index;
  if (at === undefined) return [];
  const { found } = readDeadlines(text.slice(at), 'held', calendar);
  const isWithin = ({ start, end }: Deadline) => from <= (start ?? end) && end <= to;
  return found.every(isWithin) ? found.map((one) => ({ ...one, bound: null, index: one.index + at })) : [];
}

/**
 * `Họp hội đồng thứ Năm, 14/01, 8h30`, `Họp phụ huynh Chủ nhật 17/01 lúc 8h`: the only day of the text, with its hour, is when it takes
 * place, where it is one of the days given or of the weekend behind them. Behind what is prepared (`Họp chuẩn bị Đại hội 16/01 lúc 8h`)
 * it may be of that.
 */
export function heldAtMoment(text: string, calendar: Calendar, from: LocalDate, to: LocalDate): Deadline[] {
  const [moment, ...others] = momentsIn(text).filter(({ date, time }) => date !== null || time !== null);
  const { date = null, time = null } = moment ?? {};
  if (date?.form !== 'day' || date.citation || time?.start == null || time.due || others.length > 0) return [];
  if (PREPARES.test(text.slice(0, moment!.from))) return [];
  const { found } = readDeadlines(text.slice(moment!.from, moment!.to), 'held', calendar);
  const isOfThem = ({ start, end, startTime }: Deadline) =>
    startTime === time.start && start === end && from <= end && end <= addDays(to, WEEKEND);
  return found.length === 1 && found.every(isOfThem)
    ? found.map((one) => ({ ...one, bound: null, index: one.index + moment!.from }))
    : [];
}
const WEEKEND = 2;
const PREPARES = new RegExp(
  String.raw`(?<=\p{L}\s)(?:dự thi(?!\p{L})|(?:chuẩn bị|phục vụ|phân công|đội tuyển|cho|để)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:${GATHERING_WORDS}|(?:thi|tổng kết|sơ kết|bầu cử)(?!\p{L})))`,
  'iu',
);
