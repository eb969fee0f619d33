import { dayOf, monthRange } from '../time/local.ts';
import { holdsDay } from './dates.ts';
import { type DayHeading, readDayHeading } from './day-headings.ts';
import { HEADING_LETTER, LIST_NUMBER, LIST_SIGNS } from './list-marks.ts';
import { oncePerText } from './once.ts';
import { beginsWithVerb, hasVerb } from './subjects.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * Headings of several days that do not begin with a day: `Từ Thứ Tư đến Thứ Sáu (15 - 17/4): …`, `Hai ngày 16 và 17/4: …`,
 * `Trong tuần: …`, `Các ngày còn lại: …`.
 */

const MARK = `^[${LIST_SIGNS}]{0,8}(?:(?:${LIST_NUMBER}|${HEADING_LETTER})\\s{1,3})?`;
const COUNT = '(?:hai|ba|bốn|năm|sáu|0?[2-7])';
/** What stands before the first of the days; behind `riêng` one is enough. */
const OPENS = new RegExp(
  `${MARK}(?:riêng(?: ngày)?|từ(?: ngày)?|trong(?: các)? ngày|(?:trong |cả |trong cả )?${COUNT} ngày|(?:các|những) ngày)\\s{1,3}(?=(?:thứ|chủ nhật|T[2-7]|CN|\\d{1,2})(?!\\p{L}))`,
  'iu',
);
const WHOLE_WEEK =
  '(?:trong|cả|suốt|trong suốt|trong cả)(?: cả)? tuần(?: này)?|(?:hằng|hàng|mỗi) ngày(?: trong tuần)?|(?:tất cả )?(?:các|những|mọi) ngày(?: làm việc)?(?: (?:trong|của))? tuần(?: này)?|(?:tất cả )?(?:các|mọi) ngày làm việc';
/** A sentence of news: on which of its days, it does not say. */
const WITHIN_WEEK = '(?:cũng )?trong tuần(?: này)?';
const WEEKEND = '(?:(?:hai|02|2|các|những) ngày )?(?:nghỉ )?cuối tuần';
const REST = `(?:các|những|${COUNT}) (?:ngày|hôm|buổi)(?: làm việc)? (?:còn lại|khác)(?: (?:trong|của) tuần(?: này)?)?`;
/** `… thực hiện theo lịch công tác của Trường`: what another schedule says of them. */
export const BY_ANOTHER: string = String.raw`,?\s(?:(?:thì|vẫn|làm việc|học|thực hiện|áp dụng)\s){0,3}theo\s(?:lịch|kế hoạch|chương trình|thời khóa biểu|quy định|thời gian)(?!\p{L})`;
const CLOSING = String.raw`\s?[*_]{0,3}(?:\s?[:,]|\s[-–—](?=\s))[\s*_]{0,4}`;
const wholeLine = (words: string) => new RegExp(`${MARK}\\*{0,3}(${words})${CLOSING}`, 'iu');
const WEEKS = [
  // `Trong tuần Đoàn giám sát làm việc …`: who does it may follow without a comma.
  {
    pattern: new RegExp(`${MARK}((?:${WITHIN_WEEK}))(?:,\\s+|\\s+(?=(?-i:\\p{Lu})))`, 'iu'),
    days: { weekdays: [], stretch: 'within' },
  },
  { pattern: wholeLine(WHOLE_WEEK), days: { weekdays: [], stretch: 'week' } },
  {
    pattern: new RegExp(`${MARK}\\*{0,3}(${REST})(?!${BY_ANOTHER})(?:${CLOSING}|\\s+)`, 'iu'),
    days: { weekdays: [], stretch: 'rest' },
  },
  { pattern: wholeLine(WEEKEND), days: { weekdays: [6, 7] } },
] as const;

/** The heading of several days with which the text begins, or null; in a cell of its own no colon need follow. */
export function readDayStretch(text: string, place: 'line' | 'cell' = 'line'): DayHeading | null {
  return stretchOf(place === 'cell' && !/:\s*$/u.test(text) ? `${text}:` : text);
}

const stretchOf = oncePerText((text) => readWeek(text) ?? readPartOfMonth(text) ?? readFrom(text));

function readWeek(text: string): DayHeading | null {
  for (const { pattern, days } of WEEKS) {
    const match = pattern.exec(text);
    const within = 'stretch' in days && days.stretch === 'within';
    if (!match || (!within && isOpen(match[0]) && !beginsWithVerb(text.slice(match[0].length)))) continue;
    const restIndex = match[0].length;
    const printed = match[1]!;
    return { ...days, date: null, lunar: null, printed, rest: text.slice(restIndex), restIndex, closed: true };
  }
  return null;
}

/** `Cuối tháng 7/2027: công bố kết quả`: some day of that part of the month, not said which. */
function readPartOfMonth(text: string): DayHeading | null {
  const match = PART_OF_MONTH.exec(text);
  const { printed = '', part = '', month = '', year } = match?.groups ?? {};
  if (!match || Number(month) < 1 || Number(month) > LAST_DAYS.length) return null;
  const last = year === undefined ? LAST_DAYS[Number(month) - 1]! : dayOf(monthRange(Number(year), Number(month)).end);
  const [from, to] = part.toLowerCase() === 'đầu' ? [1, 10] : part.toLowerCase() === 'giữa' ? [11, 20] : [21, last];
  const days = [from, to].map((day) => ({ day, month: Number(month), year: year === undefined ? null : Number(year) }));
  const restIndex = match[0].length;
  const index = text.indexOf(printed);
  const date = { index, length: printed.length, text: printed, form: 'range', days, citation: false } as const;
  return {
    weekdays: [],
    stretch: 'within',
    date,
    lunar: null,
    printed,
    rest: text.slice(restIndex),
    restIndex,
    closed: true,
  };
}
const PART_OF_MONTH = new RegExp(
  `${MARK}(?:dự kiến )?(?<printed>(?<part>đầu|giữa|cuối) tháng (?<month>\\d{1,2})(?:(?:\\s?/\\s?|,? năm )(?<year>20\\d{2}))?)\\s?:(?:\\s{1,3}(?=\\S)|\\s*$)`,
  'iu',
);
/** `Dự kiến 15/9: …`, `Cuối tháng 9: …`: a day that is only expected, or a part of a month. */
export const isRoughDay = ({ printed, stretch, date }: DayHeading): boolean =>
  date !== null && (stretch === 'within' || EXPECTED.test(printed));
const EXPECTED = /^dự kiến(?!\p{L})/iu;
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** `Các buổi còn lại làm việc tại cơ quan`: nothing but what is done ends the days. */
const isOpen = (heading: string): boolean => /\p{L}\s*$/u.test(heading);

const DAY_WORD = 'ngày ';
const ALONE = /(?<!\p{L})riêng(?!\p{L})/iu;

function readFrom(text: string): DayHeading | null {
  const opening = OPENS.exec(text)?.[0];
  if (opening === undefined) return null;
  const days = text.slice(opening.length);
  const word = /^\d/u.test(days) ? DAY_WORD : '';
  const heading = readDayHeading(word + days);
  if (!heading) return null;
  const { weekdays, date, rest } = heading;
  const restIndex = opening.length + heading.restIndex - word.length;
  // `Từ Thứ Tư: …` does not say until when; a line without a colon may be the time of the whole.
  const several = ALONE.test(opening) || (date === null ? weekdays.length > 1 : date.form !== 'day');
  const parted = /[:–—-][\s*_]*$|,\s$/u.test(text.slice(0, restIndex)) || beginsWithVerb(rest);
  const headed = parted && (heading.closed || rest.trim() !== '');
  const printed =
    text.slice(0, opening.length).replace(/^[\s*•+\-–—_>]+/u, '') + heading.printed.replace(/^ngày /u, '');
  return several && headed ? { ...heading, printed, restIndex, rest } : null;
}

/** Words for days that no calendar date follows from. */
const OTHER_DAYS =
  /(?<!\p{L})(?:(?:các|những|mấy|hai|ba|bốn|\d{1,2}) (?:ngày|buổi|hôm)|(?:ngày|hôm|tuần|tháng) (?:mai|kia|sau|tới|tiếp|còn lại|cuối|đầu|khác|nghỉ|trước)|(?:đầu|giữa|cuối|hết|trong|cả|suốt) (?:tuần|tháng)|thời gian (?:còn lại|khác|sau đó))(?!\p{L})/iu;

/** What stands before a colon and tells of days that could not be read (`Đến hết tuần: …`, `Từ Thứ Tư: …`), or null. */
export function unreadDays(text: string): string | null {
  const head = /^[\s*•+\-–—_]*([^:;.\n]{3,60}?)\s?:(?!\d)/u.exec(text)?.[1];
  if (head === undefined || hasVerb(head)) return null;
  const dated = findWeekdays(head).length > 0 || holdsDay(head);
  return dated || OTHER_DAYS.test(head) ? head : null;
}
