import { type LocalDate, weekdayOf } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';
import { movedFrom } from './moved-days.ts';

/** `nếu ngày 10 trùng ngày nghỉ thì chuyển sang ngày làm việc tiếp theo`: a rule for the days that fall on a rest, and no others. */

const COLLIDES =
  /(?<!\p{L})(?:nếu|trường hợp|khi|gặp)(?!\p{L})[^.;]{0,100}(?<!\p{L})(?:trùng|rơi|gặp|nhằm|là)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:nghỉ|lễ|tết|thứ bảy|thứ bẩy|chủ nhật|cuối tuần)(?!\p{L})/iu;

/** Whether what moves in the sentence does so only where its day is one of rest. */
export function movesOffRests(text: string): boolean {
  const before = movedFrom(text);
  return before !== null && COLLIDES.test(before);
}

/** Whether nobody may work on the day: all weekends, and all days that the law may give. */
export function mayBeRest(date: LocalDate): boolean {
  const lunar = lunarDateOf(date);
  return (
    weekdayOf(date) >= SATURDAY ||
    HOLIDAYS.test(date.slice(5)) ||
    (lunar !== null && TET.test(`${lunar.month}/${lunar.day}`))
  );
}
const SATURDAY = 6;
const HOLIDAYS = /^(?:01-01|01-02|04-30|05-0[1-3]|09-0[1-3])$/u;
const TET = /^(?:12\/(?:2[89]|30)|1\/[1-7]|3\/(?:9|10|11))$/u;
