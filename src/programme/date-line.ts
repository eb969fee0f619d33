/** `Ví Dụ, ngày 03 tháng 3 năm 2026`: a place and the day on which a paper was signed, and nothing else. */

const DATE_LINE =
  /^[\s*]*(?:\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,4},\s?)ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s\d{4}[\s.*]*$/u;

export const isDateLine = (text: string): boolean => DATE_LINE.test(text);
