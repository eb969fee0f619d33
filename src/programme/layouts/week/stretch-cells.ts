/** Both ends of a stretch of days in the cell of a row: `Ba 14/4 - Năm 16/4`, `Từ chiều 24/10 đến hết ngày 25/10`. */

export interface StretchOfCell {
  /** Its days alone, with whole names of weekdays. */
  readonly days: string;
  /** The whole of it, where it says in which half of a day it begins or ends. */
  readonly halves: string | null;
}

const DAY = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?`;
const WEEKDAY = String.raw`(?:(?:thứ\s)?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|T\.?[2-7]|chủ nhật|CN)`;
const endOf = (n: 1 | 2): string =>
  String.raw`(?<half${n}>(?:(?:buổi )?(?:sáng|trưa|chiều|tối)|hết)[\s,]{1,2})?(?:(?<name${n}>${WEEKDAY})[\s,(]{1,3})?(?:ngày\s)?(?<day${n}>${DAY})\)?`;
const STRETCH = new RegExp(String.raw`^(?:từ\s)?${endOf(1)}\s?(?:[-–—]|đến|tới)\s?${endOf(2)}$`, 'iu');

/** Null for a cell that is no such stretch, or is one that names nothing but its days. */
export function stretchOfCell(cell: string): StretchOfCell | null {
  const { half1, name1, day1, half2, name2, day2 } = STRETCH.exec(cell)?.groups ?? {};
  if (day1 === undefined || day2 === undefined) return null;
  const halves = [half1, half2].some((half) => half !== undefined && !/^hết/iu.test(half));
  const isBare = [name1, name2].some((name) => name !== undefined && BARE.test(name));
  if (!halves && !isBare) return null;
  return { days: `${named(name1)}${day1} - ${named(name2)}${day2}`, halves: halves ? cell : null };
}
const BARE = /^(?:hai|ba|tư|năm|sáu|bảy|[2-7])$/iu;
const named = (name: string | undefined): string =>
  name === undefined ? '' : BARE.test(name) ? `Thứ ${name} ` : `${name} `;
