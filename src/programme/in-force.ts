/** How long a schedule without dates goes on: `Áp dụng từ ngày 05/9/2023 cho đến khi có thông báo thay thế`. */

const UNTIL_FURTHER = `(?:cho )?(?:đến|tới) khi có (?:thông báo|lịch|văn bản|quyết định|kế hoạch)[^().;]{0,60}`;
const FROM = String.raw`(?:được )?(?:áp dụng|có hiệu lực|hiệu lực)(?: thực hiện| thi hành)?(?: kể)? từ (?:ngày )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?![\d/.-]*\s?(?:đến|tới|[-–])\s?(?:hết )?(?:ngày )?\d)`;
const IN_FORCE = new RegExp(`${FROM}(?:,?\\s${UNTIL_FURTHER})?|${UNTIL_FURTHER}`, 'giu');

/** A title without it: the day from which something holds is no day on which it is, and what replaces it changes nothing. */
export const withoutTerm = (title: string): string => title.replace(IN_FORCE, ' ');
