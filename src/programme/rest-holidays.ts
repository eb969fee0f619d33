import { capitalised } from './capital.ts';
import { type DateMention, findDates } from './dates.ts';
import { isHolidayDay } from './holiday-days.ts';
import { beginsWithOccasion } from './rest-titles.ts';
import * as words from './rest-words.ts';

/** Days that belong to the name of a holiday, and the names that stand behind the days of a list. */

/** `Nghỉ 30/4 và 01/5:`, `- 30/4 và 01/5: nghỉ từ ngày 27/4 đến …`: what the rest is for, and its days are told apart. */
export function isHoliday({ days }: DateMention, before: string, after: string): boolean {
  if (days.some(({ year }) => year !== null)) return false;
  if (/(?<!\p{L})nghỉ\s$/iu.test(before) && /^\s?(?::|năm\s20\d{2})/iu.test(after)) return true;
  if (
    days.every(({ day, month }) => isHolidayDay(day, month)) &&
    BEHIND_NAME.test(before) &&
    /^\s?(?::|năm\s20\d{2})/iu.test(after)
  )
    return true;
  const told = /^\s?:\s?(?:được\s)?nghỉ\s(.*)$/isu.exec(after)?.[1];
  return told !== undefined && /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?$/u.test(before) && findDates(told).length > 0;
}

/** `dịp nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5 năm 2027`: behind the name of one holiday such days name others. */
const BEHIND_NAME =
  /(?<!\p{L})nghỉ\s(?:lễ|tết|giỗ|dịp)(?!\p{L})(?:(?!(?<!\p{L})(?:từ|vào|đến|hết|được)\s)[^\d.;:()]){0,60}(?:,|\svà)\s(?:lễ\s|ngày\s)?$/iu;

/** `lễ 30/4 - 01/5`; what goes on `đến` another day is no name. */
export const isName = ({ form, text }: DateMention, before: string): boolean =>
  words.NAME_OF_DAY.test(before) && !(form === 'range' && /đến|tới/iu.test(text));

/** `được nghỉ ngày Quốc tế Lao động ngày 01/5/2026`: the name is followed by its day, and no other is said to be free. */
export function isDayItself({ days, form }: DateMention, before: string, after: string): boolean {
  const written = days[0]!.year !== null || /^\s?\((?:thứ|chủ nhật)/iu.test(after);
  const clause = /^(?:(?!(?<!\p{L})nghỉ(?!\p{L})|treo cờ|làm bù)[^.;])*/iu.exec(after)![0];
  const isTold = findDates(clause).some(
    (other) => other.form === 'range' || words.SAID_TO_BE.test(clause.slice(0, other.index)),
  );
  return form === 'day' && written && /ngày\s$/iu.test(before) && !isTold;
}

/**
 * `- Từ ngày 01/01 đến hết ngày 03/01: nghỉ giao dịch`, `01/01 – 03/01, Thư viện đóng cửa`: the first and the last day open the
 * line, and what rests on them stands behind; since one day alone (`Từ 01/01: nghỉ thứ Bảy`) no rest is said to end.
 */
export function stretchName({ form }: DateMention, before: string, after: string): string | null {
  const clause = form === 'range' && words.OPENS_WITH_DAYS.test(before) ? BEHIND_STRETCH.exec(after)?.[1] : undefined;
  if (clause === undefined || NO_REST.test(clause)) return null;
  const { who = '', what } = RESTS.exec(clause)?.groups ?? {};
  return what === undefined || words.IS_THING.test(who) ? null : capitalised(`${who}${what}`.trim());
}
const BEHIND_STRETCH = /^\)?(?:\s?\([^()]{0,60}\))?\s?[:,–]\s?(\p{L}[^.;:,\d]{2,90})(?=\s?(?:$|[.;,(]))/iu;
/** Who rests stands before the verb, what they do not do then behind it. */
const RESTS =
  /^(?<who>(?:(?!(?<!\p{L})(?:không|vẫn|trực|ai|được|sẽ|tạm|nghỉ|đóng|ngừng|ngưng|dừng)(?!\p{L}))[^\s]{1,12}\s){0,7})(?:(?:được|sẽ)\s){0,2}(?<what>(?:tạm\s)?(?:nghỉ|đóng cửa|(?:ngừng|ngưng|dừng)\s(?:giao dịch|phục vụ|hoạt động|làm việc|đón khách|khám bệnh|bán|tiếp công dân|tiếp nhận hồ sơ))(?!\p{L}).{0,50})$/iu;
/** On such days something is done, or in a case only. */
const NO_REST =
  /(?<!\p{L})(?:không (?:nghỉ|đóng)|vẫn|trực|nếu|trường hợp|ca nghỉ|(?:trước|sau|ngoài|trong) (?:khi |kỳ |giờ |các ngày |ngày )?nghỉ|nghỉ (?:trưa|giải lao|phép|ốm|việc|hưu|thai sản)|đăng ký|làm|học bù|mở cửa|phục vụ (?!$)\p{L}+ nghỉ)(?!\p{L})/iu;

/** `Ngày 02/5: Nghỉ bù cho ngày 30/4`: the day stands first, then its name. */
export function listedName(before: string, after: string): string | null {
  const name = /^\)?(?:\s?\([^()]*\)|,\s(?:thứ (?:\p{L}+|\d)|chủ nhật))?\s?[:–-]\s?(\p{L}.*)$/isu
    .exec(after)?.[1]
    ?.replace(/[.;,\s]+$/u, '');
  if (
    name === undefined ||
    !/^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?:(?:ngày\s)?(?:thứ (?:\p{L}+|\d)|chủ nhật),?\s)?\(?(?:ngày\s)?$/iu.test(
      before,
    )
  )
    return null;
  if (/^nghỉ(?!\p{L})/iu.test(name)) return capitalised(name);
  return beginsWithOccasion(name) ? `Nghỉ ${name}` : null;
}
