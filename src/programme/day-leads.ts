import { WEEKDAY_WORDS } from './weekdays.ts';

/** What leads to a date and belongs to it: `ngày thứ Ba, `, `Thứ 2 (ngày `. */

const LEAD = new RegExp(String.raw`(?:[\s,(]|(?<!\p{L})(?:ngày|${WEEKDAY_WORDS})(?!\p{L}))+$`, 'iu');

/** The text before a date without the words and signs that lead to it. */
export const beforeDay = (before: string): string => before.replace(LEAD, '');

/** The label of a form before the day that heads what follows: `Thứ/ngày: `, `Ngày: `, `Ngày tháng: `. */
export const DAY_LABEL = String.raw`(?:(?:thứ\s?[,/&–-]?\s?ngày(?:[\s,/]{1,2}tháng)?|ngày\s?[,/&–-]?\s?(?:thứ|tháng(?:[\s,/]{1,2}năm)?))(?:\s{0,2}:\s{0,2}|\s(?=(?:thứ|chủ)\s))(?=[\p{L}\d(])|ngày\s{0,2}:\s{0,2}(?=[\p{L}(]))`;

/** What is said of a day before it, where it heads what follows: `Dự kiến 30/6: công bố kết quả`, `Dự kiến vào ngày 12/5: …`. */
export const EXPECTED_DAY = String.raw`dự kiến(?:\svào)?(?=\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d[^:;\n]{0,30}:(?:\s|$))`;
