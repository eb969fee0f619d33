import { isAnniversary } from './anniversaries.ts';
import { dayOfPlan, isDayOfPaper, isLookedAt } from './citations.ts';
import { carryBack, isPossible, type Points, type PrintedDay, readSequence } from './day-sequences.ts';
import { isGroupNumber } from './group-numbers.ts';
import { oncePerText } from './once.ts';
import { isRoundTheClock } from './round-the-clock.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** Dates as they are printed: `03/3`, `ngày 03 tháng 3 năm 2025`, `12-14/3`, `Ngày 03; 10; 17`. */

/** Where it stands in the text, and what it says. */
export interface DateMention {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly form: 'day' | 'range' | 'list';
  /** One for a day, two for a range, all for a list; month and year are carried back (`12-14/3`). */
  readonly days: readonly PrintedDay[];
  /** True after a document word (`Quyết định số … ngày …`), of an anniversary's years and of yesterday: never a date of the item. */
  readonly citation: boolean;
  /** It may be that of a plan, not what is planned: `theo kế hoạch ngày 20/3 của UBND xã`. */
  readonly ofPlan?: true;
}

const DAY_WORD_BEFORE = /(?:ngày\s{0,2}:?|ngày (?:mùng|mồng)|từ)\s{0,2}$/iu;
/** `từ 05 người trở lên`, `từ 10 đến 15 suất`: numbers of something. */
const COUNT_FROM = /(?<!ngày )từ\s{0,2}$/iu;
const COUNTED = /^\s+(?!(?:hằng|hàng|mỗi|của|các|trong|tháng|và|hoặc|âm|dương)(?!\p{L}))\p{L}/iu;
const POINT_AFTER = /(?:ngày\s{0,2}:?|từ)\s{0,2}$/iu;
/** Here a hyphen joins no days: `sáng 4-12`, `thứ Bảy, ngày 6-9`. */
const ONE_DAY_AFTER = new RegExp(
  String.raw`(?:(?:sáng|chiều|tối|trưa|đêm|${WEEKDAY_WORDS})\)?,?\s{0,2}:?|${WEEKDAY_WORDS}\s{0,2}\((?:ngày)?|(?:(?<!(?:đến|tới|và|[,&–—-])\s{0,2}(?:hết\s)?)${WEEKDAY_WORDS}\)?,?|vào|\d\s?(?:giờ|[hg])(?:\s?\d{2})?(?:\s?phút)?,?)\s{1,2}ngày)\s{0,2}$`,
  'iu',
);
const DOCUMENT_BEFORE =
  /(?:quyết định|nghị quyết|nghị định|chỉ thị|kế hoạch|công văn|thông báo|thông tư|luật|tờ trình|kết luận|hướng dẫn|báo cáo|giấy mời|công điện|văn bản|quy chế|quy định|chương trình|đề án|pháp lệnh|thư mời)\s[^.;:]{0,50}(?<!(?:ngày|tháng|năm|từ|lúc|và|thứ|giờ)\s|[/.–-]\s?|[\d\p{L}]|\d\s?[hg:]\s?)\d{1,5}(?!\d|\s?(?:h|g|giờ)(?!\p{L})|\s(?:\([^()]{1,12}\)\s)?ngày(?:,|\s\p{L}))\s?[/-]?(?:(?!\s(?:sang|vào|lúc)\s|,\s(?!về|v\/v)[^.;:,]{2,40}\snghỉ(?!\p{L}))[^.;:]){0,40}ngày\s{0,2}$|(?<!T)\d{1,5}\s?[/-]\s?(?!ngày\s)(?:\d{4}\s?[/-]\s?)?\p{Lu}[\p{L}&.]{1,15}(?:[/-][\p{L}&.-]{1,20})?\s?,?\s?(?:ngày\s?)?\(?$/iu;
/** `học Thông tư 12 (02 ngày 20-21/9)`: days of a bracket, and no document has two. */
const BRACKET_BEFORE = /\(\s?(?:\d{1,2}\s)?ngày\s{0,2}$/iu;
const OTHER_NUMBER_BEFORE =
  /(?:tuần(?: thứ)?|lần(?: thứ)?|đợt|kỳ|quý|(?<!ngày[ /,&–-]{1,3})thứ|số|đường|(?<!dân )phố|hẻm|ngõ|tổ|ql|lộ|khóa|lớp|tỷ lệ|tỉ lệ|km|nhà)\s?:?\s?$/iu;
/** `ca 1, 2`, `tiết 3; 4`: numbers of shifts and lessons. */
const SHIFT_BEFORE = /(?<!\p{L})(?:ca|tiết|lượt|kíp)\s$/iu;
const COMMA_BEHIND = /^\d{1,2}\s?[,;]/u;
/** `trong tháng 4, tháng 5 năm 2027`: the numbers of months, of which the first is no day of the second. */
const MONTH_BEFORE = /(?<!\p{L})tháng\s{1,2}$/iu;
const MONTH_GOES_ON = /^\d{1,2}(?:\s?,\s?(?:(?:ngày|tháng)\s)?|\s(?:ngày|tháng)\s)\d/iu;
/** `ngày thứ 3, 01/9`: the number of a weekday, and behind it the day. */
const WEEKDAY_BEFORE = /(?<!\p{L})thứ\s{1,2}$/iu;
const DAY_BEHIND = /^[2-7]\s?(?:[,(]\s?|\s)(?:ngày\s)?\d{1,2}\s?(?:[./-]\s?\d|tháng)/iu;
/** `17h 20`: minutes, but for `17h 20/10`. */
const HOUR_BEFORE = /\d\s?(?:giờ|h|g)\s?:?\s?$/iu;
const IN_MONTH = /^\d{1,2}\s?\/\s?\d{1,2}(?!\d|\s?(?:[hg]|giờ))/iu;
/** `xem sổ của 1/4 xã`, `có mặt 2/3 số đại biểu`: a part of what is counted, where nothing says that it is a day. */
const PART_OF =
  /^([1-8])\/([2-9])\s(?:số|tổng|xã|phường|huyện|thôn|hộ|thành viên|đại biểu|cử tri|dân số|diện tích|quân số|cán bộ|đảng viên|học sinh|giáo viên|đơn vị|trường|lớp|chỉ tiêu|nhiệm vụ|hồ sơ|khối lượng|thời gian|kinh phí)(?!\p{L})/iu;
const BEFORE_PART =
  /(?<!(?:^|[^\p{L}])(?:ngày|từ|đến|tới|hết|trước|sau|và|vào|lúc|sáng|chiều|tối|trưa|đêm|hai|ba|tư|năm|sáu|bảy|bẩy|nhật|nay|mai))\s$/iu;

/** `công viên 23/9`, `quảng trường 2/9`: what is named after a day that is remembered, and which days those are. */
const NAMED_AFTER =
  /(?:công viên|quảng trường|bệnh viện|nhà máy|rạp|nhà hát|công ty|hội trường|sân vận động|nhà thi đấu|(?:nhà|cung) văn h(?:óa|oá))\s$/iu;
const REMEMBERED = [
  '3/2',
  '8/3',
  '26/3',
  '30/4',
  '1/5',
  '7/5',
  '19/5',
  '27/7',
  '19/8',
  '2/9',
  '23/9',
  '10/10',
  '20/10',
  '22/12',
];
/** `31/2A khu phố 3`: a letter goes on with the number of a house. */
const HOUSE = /^\p{Lu}(?![\p{L}\d])/u;
/** `từ ngày 10/10/2021 trở về trước`: who is meant, not when. */
const AND_EARLIER = /^\s?trở (?:về|lại) trước/iu;
/** `Tối qua (5/5), xã báo tin …`: when it was told. */
const GONE_BEFORE = /(?<!\p{L})(?:hôm|sáng|trưa|chiều|tối|đêm) qua,?\s?\(?(?:ngày\s)?$/iu;
/** `10/3 âm lịch`, `nhằm ngày 10/3`: a day of the other calendar; `Tết Âm lịch` is a holiday. */
const LUNAR_AFTER = /^\s?\)?\s?\(?(?:âm lịch|ÂL(?!\p{L}))/iu;
const LUNAR_BEFORE =
  /(?:nhằm|(?<!tết )âm lịch)\s?:?\s(?:(?:từ\s)?ngày\s)?(?:\d{1,2}\s?(?:[,–-]|đến|tới|và)\s?(?:ngày\s)?)*$/iu;

/** `1/ 8h30`: the number of a list before an hour. */
const HOUR_GOES_ON = /^\d{1,2}\/\s\d{1,2}\s?(?:[hg]\s?\d|:[0-5]\d|[hg](?!\p{L})|giờ)/iu;
const AFTER_DAY_WORD = /(?:ngày|thứ\s(?:\p{L}+|\d)|chủ nhật),?\s*$/iu;

/** Every date in the text, in order. Fractions, streets (`đường 30/4`) and numbers of documents are none. */
export const findDates: (text: string) => readonly DateMention[] = oncePerText(datesIn);

/** Whether the text names a day that is not only that of a document or of what is past. */
export const holdsDay = (text: string): boolean => findDates(text).some(({ citation }) => !citation);

function datesIn(text: string): readonly DateMention[] {
  const found: DateMention[] = [];
  let from = 0;
  // `T2, 03/3`: the number of a weekday is no day; nor are the minutes of `08:30, 12/3`.
  for (const { index } of text.matchAll(/(?<![\d/.,-]|\d:|(?<!\p{L})T)\d{1,2}(?!\d)/gu)) {
    if (index < from) continue;
    const mention = readDatesAt(text, index);
    if (!mention) continue;
    found.push(mention);
    from = index + mention.length;
  }
  return found;
}

/**
 * The date, range or list that begins with the number at `index`, or null. `loose` (a heading, a cell of the day
 * column) also takes `03-3` and numbers without a word before them (`06, 07`).
 */
export function readDatesAt(text: string, index: number, loose = false): DateMention | null {
  const before = text.slice(Math.max(0, index - 110), index);
  if (OTHER_NUMBER_BEFORE.test(before)) return null;
  if (SHIFT_BEFORE.test(before) && COMMA_BEHIND.test(text.slice(index, index + 4))) return null;
  if (WEEKDAY_BEFORE.test(before) && DAY_BEHIND.test(text.slice(index, index + 20))) return null;
  if (MONTH_BEFORE.test(before) && MONTH_GOES_ON.test(text.slice(index, index + 14))) return null;
  const apart = before.endsWith(' ') && IN_MONTH.test(text.slice(index, index + 9));
  if (HOUR_BEFORE.test(before) && !apart) return null;
  const named = loose || DAY_WORD_BEFORE.test(before);
  const points: Points = loose
    ? 'heading'
    : ONE_DAY_AFTER.test(before)
      ? 'single'
      : POINT_AFTER.test(before)
        ? 'named'
        : 'none';
  const { days, range, end } = readSequence(text, index, points);
  const kept = named ? days : days.slice(0, days.findLastIndex((day) => day.month !== null) + 1);
  if (kept.length === 0 || kept.length < days.length || !kept.every(isPossible)) return null;
  const [only] = kept;
  if (kept.length === 1 && NAMED_AFTER.test(before) && isRemembered(only!)) return null;
  const after = text.slice(end, end + 16);
  if (!loose && (isPart(before, text.slice(index, index + 24)) || HOUSE.test(after))) return null;
  if (isRoundTheClock(before, text.slice(index, end), text.slice(end, end + 80))) return null;
  if (!loose && kept.every(({ month }) => month === null) && COUNT_FROM.test(before) && COUNTED.test(after))
    return null;
  if (!loose && isGroupNumber(before, kept, text.slice(end, end + 60))) return null;
  if (
    range === false &&
    kept.length === 1 &&
    !AFTER_DAY_WORD.test(before) &&
    HOUR_GOES_ON.test(text.slice(index, end + 6))
  )
    return null;
  if (LUNAR_AFTER.test(after) || (LUNAR_BEFORE.test(before) && !/^\s?dương lịch/iu.test(after))) return null;
  const form = kept.length === 1 ? 'day' : range && kept.length === 2 ? 'range' : 'list';
  const plan = form === 'day' ? dayOfPlan(text, index, end) : null;
  return {
    index,
    length: end - index,
    text: text.slice(index, end),
    form,
    days: carryBack(kept),
    citation:
      (DOCUMENT_BEFORE.test(before) && !(form === 'range' && BRACKET_BEFORE.test(before))) ||
      GONE_BEFORE.test(before) ||
      (form === 'day' && (isDayOfPaper(before) || plan === 'cited')) ||
      (form === 'range' && isLookedAt(before)) ||
      (form === 'range' && isAnniversary(before, text.slice(index, end), kept)) ||
      AND_EARLIER.test(after),
    ...(plan === 'perhaps' && { ofPlan: true }),
  };
}

function isPart(before: string, from: string): boolean {
  const [, part, whole] = PART_OF.exec(from) ?? [];
  return part !== undefined && Number(part) < Number(whole) && /\p{L}\s$/u.test(before) && BEFORE_PART.test(before);
}

const isRemembered = ({ day, month, year }: PrintedDay): boolean =>
  year === null && REMEMBERED.includes(`${day}/${month}`);
