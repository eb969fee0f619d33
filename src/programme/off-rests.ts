import { type LocalDate, weekdayOf } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';
import { movedFrom } from './moved-days.ts';

/** `nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo`: a rule for the days that fall on a rest, and no others. */

const COLLIDES =
  /(?<!\p{L})(?:nếu|trường hợp|khi|gặp)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:trùng|rơi|gặp|nhằm|là)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:nghỉ|lễ|tết|thứ bảy|thứ bẩy|chủ nhật|cuối tuần)(?!\p{L})/iu;

/** Whether what moves in the sentence does so only where its day is one of rest. */
export function movesOffRests(text: string): boolean {
  const before = movedFrom(text);
  return before !== null && COLLIDES.test(before) && !OTHER_CASE.test(before);
}
/** `hoặc lãnh đạo bận họp`: any day may move. */
const OTHER_CASE =
  /(?<!\p{L})(?:bận|đột xuất|đi vắng|vắng|có lịch|họp|công tác|lý do khác|trường hợp khác|thiên tai|mưa bão)(?!\p{L})/iu;

/** Whether nobody may work on the day: all weekends, all days that the law may give, and those for which they may be swapped. */
export function mayBeRest(date: LocalDate): boolean {
  const lunar = lunarDateOf(date);
  return (
    weekdayOf(date) >= SATURDAY ||
    HOLIDAYS.test(date.slice(5)) ||
    (lunar !== null && TET.test(`${lunar.month}/${lunar.day}`))
  );
}
const SATURDAY = 6;
const HOLIDAYS = /^(?:12-3[01]|01-0[1-4]|04-(?:2[789]|30)|05-0[1-5]|08-(?:29|3[01])|09-0[1-5]|11-2[3-5])$/u;
const TET = /^(?:12\/(?:2[4-9]|30)|1\/(?:[1-9]|10)|3\/(?:8|9|10|11|12))$/u;
