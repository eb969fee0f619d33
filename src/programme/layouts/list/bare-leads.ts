/**
 * Words beside the days of a line that tell nothing of what is done on them: the quarter they lie in (`Quý I: 25/02`), how often
 * they come (`Mỗi quý … một buổi`), that somebody receives then (`Tiếp các ngày: …`), by which rule they come.
 */

const QUARTER = /^(?:trong\s)?quý\s(?:[IV]{1,3}|[1-4])(?![\p{L}\d])(?:\s?(?:\/|năm)\s?\d{4})?[\s:.,;–-]*/iu;
const OFTEN = /^(?:mỗi|hằng|hàng)\s(?:quý|tháng|năm)[\s,]+/iu;
const ONCE = /\s(?:một|0?[1-9]|hai|ba|bốn)(?:\s(?:lần|buổi|ngày|kỳ))?$/iu;
/** `(buổi sáng các ngày)` behind several days. */
const OF_ALL_DAYS = /^\(?(?:vào\s)?(?:tất cả\s)?các (?:ngày|buổi)(?:\s(?:trên|này|nêu trên|đó))?\)?$/iu;
const RECEIVES = /^(?:sẽ\s)?(?:trực tiếp\s)?(?:tiếp|trực)(?:\sđịnh kỳ)?$/iu;

/** `Tiếp vào ngày thứ Năm hằng tuần (ngày 03, 10 …)`, `Thứ Ba tuần thứ nhất và tuần thứ ba (…)`: the rule of which the days beside it are. */
const OF_RULE =
  /^(?:tiếp\s)?(?:vào\s)?(?:các\s)?(?:ngày\s)?(?:(?:buổi\s)?(?:sáng|chiều)\s)?(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,?\s(?:và|của|trong|hằng|hàng|mỗi|tuần|lễ|tháng|thứ|nhất|hai|ba|tư|bốn|năm|đầu|tiên|cuối|cùng|[1-5])){1,12}$/iu;

/** Without them; `bare` when nothing else stood there. */
export function withoutBareLeads(words: string): { readonly words: string; readonly bare: boolean } {
  const behind = words.replace(QUARTER, '');
  const rest = OFTEN.test(behind) ? behind.replace(OFTEN, '').replace(ONCE, '') : behind;
  const left = [RECEIVES, OF_ALL_DAYS, OF_RULE].some((each) => each.test(rest)) ? '' : rest;
  return { words: left, bare: left === '' && words !== '' };
}
