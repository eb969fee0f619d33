/** Recurring rules without dates: `ngày 15 và 25 hằng tháng`, `thứ Năm hàng tuần`. They are reported, never put on a day. */

const PERIODIC =
  /(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý|ngày)|của (?:tuần|tháng) (?:đầu|cuối)|(?:tuần(?: lễ)?|ngày làm việc) (?:đầu|cuối|thứ \p{L}+)(?: tiên)? (?:của |trong )?(?:mỗi |hàng |hằng )?tháng|trong (?:các )?tháng(?!\s\d)/iu;
const WHICH =
  /ngày\s(?:mùng\s)?\d{1,2}(?!\d|\s?[/.-]\d)|(?:thứ|chủ)\s(?:hai|ba|tư|năm|sáu|bảy|nhật|[2-7])(?!\p{L})|ngày làm việc/iu;
/** `mỗi ngày làm việc của tuần này`: days with dates. */
const THIS_WEEK = /(?<!\p{L})tuần này(?!\p{L})/iu;

/** `mùa đông từ 16/10 đến 15/4: sáng từ 7h30`: of every year. */
const SEASON = /^[\s\-–+*•(]*mùa (?:đông|hè|hạ|thu|xuân|mưa|khô|nóng|lạnh)\s?[:(]?\s?(?:từ|bắt đầu)(?!\p{L})/iu;

/** Whether a sentence says on which days of every week or month something is, without a date. */
export function isRule(sentence: string): boolean {
  if (SEASON.test(sentence)) return true;
  return PERIODIC.test(sentence) && WHICH.test(sentence) && !THIS_WEEK.test(sentence);
}
