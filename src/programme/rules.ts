import { findDates } from './dates.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** Recurring rules without dates: `ngày 15 và 25 hằng tháng`, `thứ Năm hàng tuần`. They are reported, never put on a day. */

const PERIODIC =
  /(?<!nghỉ\s)(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý|ngày)|của (?:tuần|tháng) (?:đầu|cuối)|(?:tuần(?: lễ)?|ngày làm việc) (?:đầu|cuối|thứ \p{L}+)(?: tiên)? (?:của |trong )?(?:mỗi |hàng |hằng )?tháng|trong (?:các )?tháng(?!\s\d)/iu;
const WHICH =
  /ngày\s(?:mùng\s)?\d{1,2}(?!\d|\s?[/.-]\d)|(?:thứ|chủ)\s(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])(?!\p{L})|ngày làm việc/iu;
/** `mỗi ngày làm việc của tuần này`: days with dates. */
const THIS_WEEK = /(?<!\p{L})tuần này(?!\p{L})/iu;

/** `mùa đông từ 16/10 đến 15/4: sáng từ 7h30`: of every year. */
const SEASON = /^[\s\-–+*•(]*mùa (?:đông|hè|hạ|thu|xuân|mưa|khô|nóng|lạnh)\s?[:(]?\s?(?:từ|bắt đầu)(?!\p{L})/iu;

/** Whether a sentence says on which days of every week or month something is, without a date. */
export function isRule(sentence: string): boolean {
  if (SEASON.test(sentence)) return true;
  return PERIODIC.test(sentence) && WHICH.test(sentence) && !THIS_WEEK.test(sentence) && !namesDay(sentence);
}

/** `17/02/2026 (thứ Ba, tuần thứ ba hằng tháng)`, `thứ Năm hằng tuần (05/11, 12/11)`: days, and by which rule they were found. */
const namesDay = (sentence: string): boolean =>
  findDates(sentence).some(
    ({ index, citation, form, days: [first] }) =>
      !citation && (form === 'day' || form === 'list') && first?.month != null && !BOUND.test(sentence.slice(0, index)),
  );

/** `kể từ ngày 01/02/2026`, `trước ngày …`: from or up to when a rule holds. */
const BOUND =
  /(?:từ|đến|tới|trước|sau|hết|qua|hiệu lực|áp dụng|thực hiện|bắt đầu|kết thúc)(?:\s(?:vào|từ|hết))?(?:\s(?:ngày|thứ \p{L}+,?(?: ngày)?))?\s*$/iu;

/** `Chủ tịch tiếp công dân vào sáng thứ Ba hằng tuần, từ 8h00`: what the rule is of, which stands before its days; or empty. */
export const whatOfRule = (sentence: string): string => sentence.replace(WHEN_OF_RULE, '').trim();
const WHEN_OF_RULE =
  /(?:^|,?\s)(?:(?:định kỳ|thường kỳ)\s)?(?:(?:vào|từ|lúc)\s)?(?:(?:các|những)\s)?(?:(?:buổi|ngày)\s)?(?:sáng|chiều|tối|thứ\s(?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|ngày\s\d|(?:hằng|hàng|mỗi)\s(?:tuần|tháng))(?!\p{L}).*$/isu;

const DAY = String.raw`${WEEKDAY_WORDS}(?!\p{L})`;
const DAYS = String.raw`${DAY}(?:\s?(?:,|;|-|–|và|đến|hoặc)\s?(?:${DAY}|[2-7](?!\d)))*`;
const ORDER = String.raw`(?:đầu|cuối|thứ \p{L}+)(?: tiên| cùng)?`;
const EVERY = String.raw`(?:(?:của|trong)\s)?(?:tuần\s)?(?:${ORDER}\s)?(?:(?:của|trong)\s)?(?:hằng|hàng|mỗi|các)\s(?:tuần|tháng|quý)|(?:(?:của|trong)\s)?(?:tuần\s)?${ORDER}\s(?:của\s)?tháng(?!\s?\d|\s\p{Lu})|(?:hai|2)\stuần\s(?:một|1)\slần|cách\stuần`;
const NUMBERS = String.raw`ngày\s(?:mùng\s)?\d{1,2}(?:\s?(?:,|và|đến|-|–)\s?(?:ngày\s)?\d{1,2})*(?!\d|\s?[/.-]\d)`;
const WHEN = String.raw`(?:(?:vào|cứ|lúc|từ|khoảng|buổi|đầu|cuối|giờ|sáng|trưa|chiều|tối|các|những|ngày)\s|\d{1,2}\s?(?:[hg]\d{0,2}|giờ(?:\s\d{2})?|:\d{2})(?!\p{L})[\s,]*(?:ngày\s)?)*`;
const OPENS = new RegExp(
  String.raw`^[\s*•+\-–—_(]*(?:\d{1,2}[.)]\s*)?${WHEN}(?:mỗi\s${DAYS}|${DAYS},?\s\(?(?:${EVERY})|${NUMBERS}\s(?:${EVERY}))(?!\p{L})[)\s]*`,
  'iu',
);

/**
 * A line that begins with the days on which it recurs: `Thứ Hai hằng tuần: 7h30 …`, `Chiều thứ Tư của tuần đầu mỗi tháng`. Where
 * nothing stands behind them they head what is listed below.
 */
export function opensRule(line: string): { readonly heads: boolean } | null {
  const head = OPENS.exec(line)?.[0];
  return head === undefined ? null : { heads: !/\p{L}/u.test(line.slice(head.length)) };
}
