import type { Status } from '../../../model/programme.ts';
import { momentsIn } from '../../moments.ts';
import { findWeekdays } from '../../weekdays.ts';
import type { ListEntry } from './entry.ts';
import { hasWords } from './sides.ts';

/**
 * The clause that closes an entry of a list and says that it is off: `Trạm Mẫu: ngày 12/5 (hoãn)`, `… – hoãn, chưa có lịch
 * mới`. The entry is told with it, for a day of which nothing else is said would be empty.
 */
export interface OffTail {
  /** Where the entry ends. */
  readonly index: number;
  readonly words: string;
  /** Null where the clause names another time: which of them holds nobody can tell (`(đã hoãn ngày 20/4)`). */
  readonly status: Status | null;
}

const OFF = String.raw`(?:(?:đã|được|bị|nay|phải|tạm|xin)\s){0,3}(?<off>hoãn|hủy|huỷ)(?!\p{L}|\shoại)`;
const TAIL = new RegExp(
  String.raw`\s?(?:\(\s?${OFF.replace('?<off>', '?<within>')}[^()]{0,100}\)|(?:[–—;,-]|\.(?=\s))\s{1,2}${OFF}[^()]{0,100})[\s.;]*$`,
  'iu',
);

/** Null where no such clause stands behind a day and what is done on it. */
export function offTail(text: string): OffTail | null {
  const found = TAIL.exec(text);
  if (!found || !namesEntry(text.slice(0, found.index))) return null;
  const words = found[0].replace(/^[\s.;,(–—-]+|[\s.;)]+$/gu, '');
  const isTimed = momentsIn(words).length > 0 || findWeekdays(words).length > 0;
  const isPutOff = /^hoãn$/iu.test(found.groups!.within ?? found.groups!.off!);
  return { index: found.index, words, status: isTimed ? null : isPutOff ? 'postponed' : 'cancelled' };
}

function namesEntry(text: string): boolean {
  const moments = momentsIn(text);
  const words = moments.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return moments.some(({ date }) => date !== null) && hasWords(words);
}

/** What it says of the entry before it: a remark that asks about it where it has no status. */
export function saidBy(tail: OffTail | null): Partial<Pick<ListEntry, 'status' | 'note' | 'remark'>> {
  if (tail === null) return {};
  const { words, status } = tail;
  return status === null ? { remark: words, note: words } : { status, note: words };
}
