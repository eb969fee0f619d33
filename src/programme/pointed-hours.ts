/** Hours with a point within a text (`lúc 15.00 ngày 11/3`), told from marks, salaries and other decimals. */

const POINT = String.raw`(?:0?[5-9]|1\d|2[0-2])\.(?:00|15|30|45)`;
/** `lúc 15.00 ngày 11/3`, `từ 08.00 đến 10.30`: between a word for hours and the end, a comma, a day or a place. */
const POINTED_WITHIN = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:lúc|hồi|vào|trước|từ|sau)\s)${POINT}(?:\s?(?:đến|tới|[-–—])\s?${POINT})?(?=\s{0,2}(?:$|[,;)]|\.(?:\s|$)|ngày\s|hôm\s|thứ\s|chủ nhật|sáng|chiều|tại\s))`,
  'giu',
);

/** `đạt điểm từ 8.00`, `hệ số từ 5.00 đến 6.30`: `đánh giá`, `địa điểm`, `phòng số 2` are no measures. */
const MEASURE =
  /(?<!\p{L})(?:(?<!(?:địa|thời|quan)\s)điểm(?!\s(?:cầu|trường|danh))|hệ số|(?<!(?:đánh|định|đấu)\s)giá|mức|lương|bậc|t[ỷỉ] lệ|(?<!đổi\s)số(?!\s\d))(?!\p{L})[^,;:.]*$/iu;
const HOUR_BEFORE = /(?<!\p{L})(?:(?:lúc|hồi)|giờ(?:\s\p{L}+){0,3})\s$/iu;
const HOUR_AFTER = /^\s{0,2},?\s{0,2}(?:ngày|hôm|thứ|chủ nhật|sáng|chiều|tại|giờ)(?!\p{L})/iu;

/** A plain decimal (`từ 7.00`) is an hour where a word beside it or the nought before it says so. */
function isPointedHour(text: string, index: number, hours: string): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  if (HOUR_BEFORE.test(before)) return true;
  return !MEASURE.test(before) && (hours.startsWith('0') || HOUR_AFTER.test(text.slice(index + hours.length)));
}

/** `8.30h`, `13.30 giờ`: the unit says that the point parts hour and minutes. */
const WITH_UNIT = /(?<![\d.,])\d{1,2}\.[0-5]\d(?=\s?(?:h|giờ)(?!\p{L}|\d))/giu;

/** The text with a colon where a point parts the minutes; as long as before. */
export const withColons = (text: string): string =>
  text
    .replace(WITH_UNIT, (hour) => hour.replace('.', ':'))
    .replace(POINTED_WITHIN, (hours, index: number) =>
      isPointedHour(text, index, hours) ? hours.replaceAll('.', ':') : hours,
    );
