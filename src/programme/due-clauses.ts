import { ASKED_WORK } from './asked-work.ts';
import { type DateMention, findDates } from './dates.ts';
import type { Deadline } from './deadlines.ts';
import { DUE_BY, LAST_DAY } from './due-words.ts';
import { withoutMark } from './list-marks.ts';

/**
 * Where a clause begins that asks for something by a day, behind words that name a day of their own: `Thi ngày 09/4, thí
 * sinh nộp lệ phí trước ngày 31/3`. Null when the sentence is of one piece.
 */
export function dueClauseAt(text: string): number | null {
  const isDue = ({ index }: DateMention) => isDueAt(text, index);
  const dates = findDates(text).filter(({ citation }) => !citation);
  const due = dates.findLast(isDue);
  if (due === undefined) return null;
  const from = Math.max(0, due.index - LONGEST_CLAUSE);
  const clause = CLAUSE.exec(text.slice(from, due.index));
  if (!clause || !ASKED_WORK.test(clause[0])) return null;
  const at = from + clause.index;
  return dates.some((date) => date.index < at && !isDue(date)) ? at + /^[,;]\s+/u.exec(clause[0])![0].length : null;
}

/** Whether a day that stands there is the last one of something. */
export const isDueAt = (text: string, index: number): boolean =>
  DUE_BEFORE.test(text.slice(Math.max(0, index - REACH), index));

const REACH = 60;
const LONGEST_CLAUSE = 300;
const DUE_BEFORE = new RegExp(String.raw`(?:${DUE_BY}|đến hết)\s(?:[^,;.]{0,24}\s)?(?:ngày\s)?$`, 'iu');
/** The last piece between commas, with words of who does it. */
const CLAUSE = /[,;]\s+\p{L}+\s[^,;]*$/u;

/** `Hạn nộp hồ sơ: 17h00 ngày 12/8`: the only day behind such a label is the last one. */
export function underTerm(text: string, [only, ...others]: readonly Deadline[]): Deadline | undefined {
  const label = /^(\p{L}[^:.;]{3,100}):\s/u.exec(withoutMark(text))?.[1];
  if (label === undefined || !LAST_DAY.test(label) || OLD_TERM.test(label) || others.length > 0) return undefined;
  if (only?.timing !== 'on' || !only.exact || only.start !== only.end) return undefined;
  const { startTime: dueTime } = only;
  return { ...only, timing: 'deadline', bound: 'by', start: null, startTime: null, endTime: null, slot: null, dueTime };
}
const OLD_TERM = /(?<!\p{L})(?:cũ|trước đây|ban đầu|đã thông báo)(?!\p{L})/iu;
