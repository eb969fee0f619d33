/** Ends of lines that open a day, an hour or a stretch of days: the line goes on in the next, whatever that begins with. */

const WEEKDAY = String.raw`(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?!\p{L})`;
const HOUR = String.raw`\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?(?:\s?phút)?`;
const HALF = '(?:buổi\\s)?(?:sáng|trưa|chiều|tối|đêm)';

/** Words before a time; not those of `như sau`, `cổng sau`, `tuần tới`, `tuần trước`, `chứng từ`, `văn bản đến`, `đầu vào`. */
const BEFORE_TIME = [
  String.raw`(?<!(?:như|về|mai|phía|tuần|tháng|năm|lần|kỳ|trước|đó|cổng|cửa|sân|mặt|hàng)\s)sau`,
  String.raw`(?<!(?:tuần|tháng|năm|lần|đợt|kỳ|phía|như|cổng|cửa|sân|mặt|hàng)\s)trước`,
  String.raw`(?<!(?:tuần|tháng|năm|thời gian|sắp|sắp tới|quý)\s)tới`,
  String.raw`(?<!(?:chứng|danh|ngôn|điện|tâm)\s)từ`,
  String.raw`(?<!(?:bản|văn|giờ)\s)đến`,
  String.raw`(?<!(?:đầu|giờ)\s)vào`,
  String.raw`(?<!(?:nước|sửa)\s)sang`,
  String.raw`(?<!(?:thu|phản|phục)\s)hồi`,
  'lúc',
  'hết',
  'chậm nhất',
  'muộn nhất',
].join('|');
const OPENED = String.raw`(?<!\p{L})(?:${BEFORE_TIME})(?: (?:là|hết|trước|vào|lúc|hồi|khoảng))*`;

/** `… đến hết`, `… trước ngày`, `… đến 18 giờ 00 ngày`, `… vào sáng thứ Ba, ngày`: a day or an hour is owed. */
const OWES_TIME = new RegExp(
  String.raw`${OPENED}(?:(?:\s${HOUR})?(?:,?\s(?:của\s)?${HALF})?(?:,?\s${WEEKDAY},?)?\s(?:hết\s)?ngày)?$`,
  'iu',
);
/** `… trong 02 ngày 08, 09 và` / `10/6`, `… ngày 08/6 và` / `ngày 09/6`: a list of days that goes on. */
const OWES_MORE_DAYS =
  /(?<!\p{L})ngày\s\d{1,2}(?:\s?[,;]\s?(?:và\s)?(?:ngày\s)?\d{1,2}){0,9}\s?(?:[,;–-]|và|đến)$|(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\)?,?\s(?:và|đến|tới|sang)$/iu;
/** A day or an hour, no number of a list. */
const TIME_OPENS = new RegExp(String.raw`^\(?(?:${WEEKDAY},?\s\(?)?(?:ngày\s)?\d(?!\d?[.)]\s+\p{L})|^${WEEKDAY}`, 'iu');

/** `… về Văn phòng trước 16h00` / `ngày 13/3`, `… trước thứ Năm,` / `ngày 13/3`: what ends so may be whole. */
const MAY_OWE_DAY = new RegExp(
  String.raw`${OPENED}\s(?:${HOUR}(?:,?\s${HALF})?|${HALF}|(?:${HALF}\s)?${WEEKDAY})\s?,?$`,
  'iu',
);
const NAMED_DAY = /^\(?ngày\s\d/u;
/** In small letters, or a date alone: no heading, but for a colon behind it. */
const DAY_WITHIN =
  /^\(?(?!(?:[^:;.]|\.(?=\d)){0,40}:)(?:(?:thứ\s(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Bb]ẩy|[2-7])|chủ nhật)(?!\p{L})|ngày\s\d|\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d))/u;
/** `… nghỉ bù thứ Hai` / `ngày 31/8`: behind other words a weekday wants its date. */
const WEEKDAY_AT_END = new RegExp(String.raw`[\p{L}\d)],?\s${WEEKDAY},?$`, 'iu');
const DATE_WITHIN = /^\(?(?!(?:[^:;.]|\.(?=\d)){0,24}:)ngày\s\d/u;

/** Whether the end of a line and the beginning of the next are one time. */
export const isOneTime = (before: string, next: string): boolean =>
  ((OWES_TIME.test(before) || OWES_MORE_DAYS.test(before)) && TIME_OPENS.test(next)) ||
  (MAY_OWE_DAY.test(before) && (NAMED_DAY.test(next) || DAY_WITHIN.test(next))) ||
  (WEEKDAY_AT_END.test(before) && DATE_WITHIN.test(next));

/** Whether the next line, behind a word with which none ends, is a day within its sentence: `… tại Hội trường và` / `ngày 21/8 tại …`. */
export const isDayWithin = (next: string): boolean => DAY_WITHIN.test(next) && !/^\(?\d/u.test(next);
