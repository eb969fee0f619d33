import type { Moment } from './moments.ts';

/** `lùi lại 01 tuần`, `dời 3 ngày`: words that say by how much later something takes place. */

const SHIFT =
  /(?<!\p{L})(?:dời|lùi|chuyển|hoãn)(?: (?:lại|lịch|xuống|thêm|sau))*\s(0?\d{1,2}|một|hai|ba)\s(tuần|ngày)(?!\p{L})/iu;
const COUNTS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3 };

/** How many days later; 0 for nothing said. */
export function laterBy(text: string): number {
  const found = SHIFT.exec(text);
  if (!found) return 0;
  const count = COUNTS[found[1]!.toLowerCase()] ?? Number(found[1]);
  return count * (/tuần/iu.test(found[2]!) ? 7 : 1);
}

/** The words that say so, or null. */
export const shiftIn = (text: string): string | null => SHIFT.exec(text)?.[0] ?? null;

/** The first moment of the text whose day stands behind such words: the new one. Undefined where none does. */
export function momentBehindShift(text: string, moments: readonly Moment[]): Moment | undefined {
  const found = SHIFT.exec(text);
  const end = found ? found.index + found[0].length : text.length;
  return moments.find(({ date }) => date !== null && date.index >= end && !SINCE.test(text.slice(end, date.index)));
}
/** `lùi 03 ngày so với ngày 20/6`: the old one. */
const SINCE = /(?<!\p{L})(?:so với|kể từ|từ|thay)(?!\p{L})/iu;
