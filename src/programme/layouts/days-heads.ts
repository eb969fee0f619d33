import { fold } from '../../vietnamese/fold.ts';

/** Heads of columns below which bare numbers are days: `Dương lịch`, `DL`, `Tháng 3`. */
const OF_DAYS =
  /^(?:ngay )?(?:duong lich|duong|dl)$|^(?:ngay (?:trong )?)?thang \d{1,2}(?:[ /.-]{1,3}(?:nam )?\d{4})?$/;
export const headsDays = (head: string): boolean => OF_DAYS.test(fold(head).trim());

const DAY = /^\s*(\d{1,2})\s*$/u;

/** Whether the cells below are such numbers, each later than the one above. */
export function countDays(cells: readonly string[]): boolean {
  const days = cells.map((text) => Number(DAY.exec(text)?.[1] ?? 0));
  return days.length > 1 && days.every((day, i) => day >= 1 && day <= LAST_DAY && (i === 0 || day > days[i - 1]!));
}
const LAST_DAY = 31;

const RANGE = /^\s*(\d{1,2})\s?[-–—]\s?(\d{1,2})\s*$/u;
const DAY_WITH_NAME = /^\s*(?:(?:thứ\s(?:\p{L}+|[2-7])|chủ nhật|T[2-7]|CN)[\s,]{0,2})?(\d{1,2})\s*$/iu;

/** Among bare numbers, each later than the one above, `02-05` is a stretch of them and no day of May. */
export function countStretches(cells: readonly string[]): boolean {
  const days = cells.map((text) => {
    const [, first, last] = RANGE.exec(text) ?? DAY_WITH_NAME.exec(text) ?? [];
    return { first: Number(first ?? 0), last: Number(last ?? first ?? 0) };
  });
  const alone = cells.filter((text) => DAY.test(text)).length;
  const goesOn = days.every(
    ({ first, last }, i) => first > (days[i - 1]?.last ?? 0) && last >= first && last <= LAST_DAY,
  );
  return goesOn && alone >= LEAST_ALONE;
}
const LEAST_ALONE = 2;

/** `02-05` as nothing but a stretch. */
export const asStretch = (text: string): string => text.replace(RANGE, '$1–$2');
