import { addDays, type LocalDate, weekdayOf } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';
import { movedFrom } from './moved-days.ts';

/** `nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo`: a rule for the days that fall on a rest, and no others; and which days may be such. */

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

/** Whether nobody works on the day, whatever is decreed of its year: weekends, and the holidays of which the law leaves no choice. */
export function isAlwaysRest(date: LocalDate): boolean {
  if (weekdayOf(date) >= SATURDAY || FIXED.test(date.slice(5))) return true;
  if (date.endsWith(CULTURE_DAY) && date >= CULTURE_DAY_SINCE) return true;
  const [lunar, next] = [lunarDateOf(date), lunarDateOf(addDays(date, 1))];
  return (lunar !== null && FIXED_LUNAR.test(`${lunar.month}/${lunar.day}`)) || (next?.month === 1 && next.day === 1);
}
const SATURDAY = 6;
const FIXED = /^(?:01-01|04-30|05-01|09-02)$/u;
/** The days around them are chosen each year. */
const FIXED_LUNAR = /^(?:1\/[12]|3\/10)$/u;
const [CULTURE_DAY, CULTURE_DAY_SINCE] = ['11-24', '2026-07-01'];

/** Whether nobody may work on the day: all weekends, all days that the law may give, and those for which they may be swapped. */
export function mayBeRest(date: LocalDate): boolean {
  const lunar = lunarDateOf(date);
  return (
    weekdayOf(date) >= SATURDAY ||
    HOLIDAYS.test(date.slice(5)) ||
    (lunar !== null && TET.test(`${lunar.month}/${lunar.day}`))
  );
}
const HOLIDAYS = /^(?:12-3[01]|01-0[1-4]|04-(?:2[789]|30)|05-0[1-5]|08-(?:29|3[01])|09-0[1-5]|11-2[3-5])$/u;
const TET = /^(?:12\/(?:2[4-9]|30)|1\/(?:[1-9]|10)|3\/(?:8|9|10|11|12))$/u;
