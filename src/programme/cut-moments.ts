/** Ends of lines that a page has wrapped, and with which none ends: amid a day or an hour, or at a word that others follow. */

const HOUR = String.raw`\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?(?:\s?phút)?`;
const HALF = '(?<!cả )(?:sáng|trưa|chiều|tối|đêm)';
const WEEKDAY = '(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\\p{L})';

/** What ends a line, and what then opens the next, one cut of a moment a line. */
const CUTS: readonly (readonly [before: RegExp, next: RegExp])[] = [
  // `19 giờ 30 phút, ngày` / `28/02/2026`
  [
    new RegExp(String.raw`(?:${HOUR}|${HALF}|thứ ${WEEKDAY}|chủ nhật),?\s(?:của\s)?ngày$`, 'iu'),
    /^\(?\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?!\d)|\s?,?\s(?:và|tháng|đến)(?!\p{L}))/u,
  ],
  // `14 giờ` / `00 phút`, `14 giờ 00` / `phút`
  [/(?<!\d)\d{1,2}\sgiờ$/iu, /^\d{2}\s?(?:phút(?!\p{L})|['’′])/u],
  [/(?<!\d)\d{1,2}\sgiờ\s\d{2}$/iu, /^phút(?!\p{L})/u],
  // `(thứ` / `Năm)`
  [/[\d(,]\s?thứ$/iu, new RegExp(`^${WEEKDAY}`, 'iu')],
  // `ngày 27` / `tháng 4`, `ngày 27 tháng` / `4`
  [/(?<!\p{L})ngày\s\d{1,2}$/iu, /^tháng\s\d/u],
  [/(?<!\p{L})ngày\s\d{1,2}\stháng$/iu, /^\d{1,2}(?!\d|[.)]\s+\p{L})/u],
];

/** Whether one moment stands at the end of a line and the beginning of the next. */
export const isCutMoment = (before: string, next: string): boolean =>
  CUTS.some(([end, opening]) => end.test(before) && opening.test(next));

const OWES =
  /(?:,|(?<!\p{L})(?:ngày|tháng|năm|từ|đến|hết|trước|sau|lúc|hồi|vào|và|tại|của|các|những|với|là|thứ|về|cho|theo|do|ông|bà|đồng chí))$/iu;

/** Words behind which others have to stand. */
export const owesWords = (text: string): boolean => OWES.test(text);
