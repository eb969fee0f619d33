import { type DateMention, findDates } from '../dates.ts';
import { readDayHeading } from '../day-headings.ts';
import { withoutMark } from '../list-marks.ts';
import { readLeadingTime } from '../times.ts';

/**
 * Whether a paper that changes a list gives the whole of it anew: `Lịch tiếp sau khi điều chỉnh như sau:` over days that stand
 * a line each, some with the day that they replace in a bracket. Then the list is read, and not what changed.
 */
export function isGivenAnew(texts: readonly string[]): boolean {
  const lead = texts.findIndex((text) => LEAD.test(text));
  if (lead < 0) return false;
  const below = texts.slice(lead + 1);
  // A day that says more (`- không tiếp`, `(hoãn)`), or hours of its own below it, are of a schedule.
  const isSchedule = below.some((text) => readLeadingTime(text) !== null || (opensWithDay(text) && !isDayAlone(text)));
  return !isSchedule && below.filter(isDayAlone).length >= LEAST_DAYS;
}

const LEAD =
  /(?<!\p{L})lịch(?!\p{L})[^.;:]{0,80}(?<!\p{L})(?:(?:sau khi|đã|được) (?:được )?(?:điều chỉnh|thay đổi)|mới|điều chỉnh)[^.;:]{0,60}(?:như sau|cụ thể|sau đây|là)?\s?:\s*$/iu;
const LEAST_DAYS = 3;

/** The day that a day alone in its line replaces (`Thứ Sáu, ngày 07/8/2026 (thay cho ngày 06/8/2026)`), or null. */
export function replacedDay(text: string): DateMention | null {
  const bracket = REPLACES.exec(text)?.[1];
  if (bracket === undefined || !isDayAlone(text)) return null;
  const [day, ...others] = findDates(bracket);
  return day?.form === 'day' && others.length === 0 ? day : null;
}
const REPLACES =
  /\s\((thay(?:\s(?:thế|cho|buổi|lịch))*\s(?:(?:thứ \p{L}+|chủ nhật),?\s)?(?:ngày\s)?\d[\d\s/.-]+)\)[\s.;,]*$/iu;

const isDayAlone = (text: string): boolean => {
  const day = readDayHeading(
    withoutMark(text)
      .replace(REPLACED, '')
      .replace(/[\s.;,]+$/u, ''),
  );
  return day?.date?.form === 'day' && day.rest === '';
};
const opensWithDay = (text: string): boolean => {
  const day = readDayHeading(withoutMark(text));
  return day !== null && (day.date !== null || day.weekdays.length > 0);
};
/** `(thay cho ngày 06/8/2026)` */
const REPLACED = /\s?\((?:thay|chuyển|dời|lùi|bù|điều chỉnh)[^()]{2,60}\)/giu;
