/** What leads to a date and belongs to it: `ngày thứ Ba, `, `Thứ 2 (ngày `. */

const LEAD = /(?:[\s,(]|(?<!\p{L})(?:ngày|thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)(?!\p{L}))+$/iu;

/** The text before a date without the words and signs that lead to it. */
export const beforeDay = (before: string): string => before.replace(LEAD, '');
