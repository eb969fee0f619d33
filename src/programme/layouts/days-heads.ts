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
