import { type LeadingTime, readLeadingTime, type TimeMention } from './times.ts';

/** Several hours before the words of one entry, or of as many: `14h, 16h: Họp …`, `7h30 và 13h30: Tập huấn`. */

/** Between two of them. */
const JOINT = /^\s{0,2}(?:[,;&+]|[-–](?=\s?lúc\s))\s{0,2}(?:(?:và|lúc)\s){0,2}|^\s(?:và)\s(?:lúc\s)?/iu;
/** Behind the last; a day there would be of that hour alone. */
const BEFORE_WORDS = /^\s{0,2}(?:[:,.]|[-–—]|$)|^\s(?!ngày\s|\d)/u;
const MOST = 6;

/** The time with which the text begins, with those that follow it in `also`. */
export function readLeadingTimes(text: string): LeadingTime | null {
  const first = readLeadingTime(text);
  if (first?.start == null) return first;
  const also: TimeMention[] = [];
  let [last, end, restIndex] = [first.start, first.index + first.length, first.restIndex];
  while (also.length < MOST) {
    const joint = JOINT.exec(text.slice(end))?.[0];
    const next = joint === undefined ? null : readLeadingTime(text.slice(end + joint.length));
    if (!next?.start || next.index > 0 || next.due || next.start <= last) break;
    const at = end + joint!.length;
    [last, restIndex, end] = [next.start, at + next.restIndex, at + next.index + next.length];
    also.push({ ...next, index: at + next.index });
  }
  if (also.length === 0 || !BEFORE_WORDS.test(text.slice(end))) return first;
  return { ...first, also, rest: text.slice(restIndex), restIndex };
}
