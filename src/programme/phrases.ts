import type { Slot } from '../model/programme.ts';
import { DUE_WORDS } from './due-words.ts';
import { NIGHT } from './half-words.ts';
import type { Calendar } from './point-days.ts';
import { readSpan, type Span } from './spans.ts';
import type { TimeMention } from './times.ts';

/** A phrase of time with what binds it to the work: `chậm nhất`, `trước 17h00`, `vào sáng thứ Hai, ngày …`. */

/**
 * Where the words stand. `prose`: a sentence, in which a date is a time only in the position of a time. `due`: a column
 * or label that says by when; `latest`: one that says itself that its day is the last. `held`: a column or label that
 * says when.
 */
export type DeadlinePlace = 'prose' | 'due' | 'latest' | 'held';

/** How a time is bound to the work. `done`: `hoàn thành ngày …`. */
export type Bound = 'before' | 'by' | 'within' | 'done' | 'at' | 'from';
const STRENGTH: readonly Bound[] = ['before', 'by', 'within', 'done', 'at', 'from'];

const OF_WORK = '(?:\\s+(?:hoàn thành|thực hiện|báo cáo|trình|gửi|tổ chức|dự kiến|nộp|xử lý))*';
const HEADS: readonly (readonly [Bound, string])[] = [
  // `nâng lương trước thời hạn trong ngày 17/11`: a rise before its term, handed in on that day.
  ['before', '(?:đến )?trước(?! (?:thời )?hạn trong)(?: thời điểm)?'],
  ['by', `(?:${DUE_WORDS.LATEST})(?: là| đến| vào| trong)*`],
  ['by', DUE_WORDS.NOT_LATER],
  ['by', `(?:${DUE_WORDS.TERM})${OF_WORK}(?: là)?\\s*:?`],
  ['by', `(?:thời gian|tiến độ) hoàn thành(?: là)?\\s*:?`],
  ['by', '(?:từ nay )?(?:cho )?(?:đến|tới)(?: hết| cuối ngày)?'],
  ['by', '(?:trong và )?hết'],
  ['within', '(?:ngay )?trong(?: khoảng)?(?: thời gian)?'],
  ['at', `thời gian${OF_WORK}\\s*:?`],
  ['done', '(?:hoàn thành|hoàn tất|xong|kết thúc)'],
  ['at', '(?:vào lúc|vào khoảng|vào|dự kiến|khoảng|lúc|hồi)'],
  ['from', '(?:bắt đầu |kể )?từ'],
];
const HEAD_FORMS = HEADS.map(([bound, source]) => ({
  bound,
  pattern: new RegExp(String.raw`(?:${source})(?![\p{L}\p{N}])[\s,]*`, 'iuy'),
}));
const FILL =
  /[\s,(]*(?:(?:lúc|vào|buổi|ngày)(?=\s+(?:\d{1,2}\s*(?:[hg:]|giờ)|sáng|chiều|tối|đêm|thứ\s|chủ nhật))\s*)?/iuy;
const SLOT_WORD = new RegExp(
  String.raw`(sáng|trưa|chiều|tối|${NIGHT})(?![\p{L}\p{N}])[\s,]*(?:(?:của|vào)\s+)?`,
  'iuy',
);
const SLOTS: Readonly<Record<string, Slot>> = {
  sáng: 'morning',
  trưa: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
};
const NAMED_DAY = /^(?:ngày|đầu|giữa|cuối|nửa|thượng tuần|trung tuần|hạ tuần)(?![\p{L}\p{N}])/iu;

export interface Phrase {
  readonly index: number;
  /** Where the words of time begin, after `hoàn thành`. */
  readonly wordsAt: number;
  readonly bound: Bound | null;
  /** Whether the words before the days name a time without them (`ngày`, `lúc 8h00`, `cuối tháng`). */
  readonly named: boolean;
  readonly span: Span;
  readonly clock: TimeMention | null;
  readonly slot: Slot | null;
  readonly next: number;
}

/** Head words, an hour, half of a day and the days, in any of the orders in which they are written. */
export function readPhrase(
  text: string,
  index: number,
  place: DeadlinePlace,
  times: readonly TimeMention[],
  calendar: Calendar,
): Phrase | null {
  const head = readHeads(text, index);
  const clockAt = skip(FILL, text, head.next);
  const before = times.find((time) => time.index >= head.next && time.index <= clockAt + 1) ?? null;
  let at = before ? skip(FILL, text, before.index + before.length) : clockAt;
  SLOT_WORD.lastIndex = at;
  const slotWord = SLOT_WORD.exec(text)?.[1] ?? null;
  if (slotWord !== null) at = SLOT_WORD.lastIndex;
  const span = readSpan(text, at, calendar);
  if (!span) return null;
  const afterAt = skip(FILL, text, span.next);
  // `Họp hội đồng tháng 3, 14h00 thứ Hai`: an hour is that of a day.
  const behind =
    span.unit === 'day' ? times.find((time) => time.index >= span.next && time.index <= afterAt + 1) : undefined;
  const after = before ?? (behind && !OWN_DAY.test(text.slice(behind.index + behind.length)) ? behind : null);
  const next = after && after !== before ? closeBracket(text, after.index + after.length) : span.next;
  // `từ 9 giờ ngày 11/9`: when it begins on its day, not since when.
  const bound = head.bound === 'from' && before !== null ? 'at' : (head.bound ?? defaultBound(place, span));
  const named = before !== null || slotWord !== null || NAMED_DAY.test(text.slice(at));
  const slot = slotWord === null ? null : SLOTS[slotWord.toLowerCase()]!;
  return { index, wordsAt: head.wordsAt, bound, named, span, clock: after, slot, next };
}

/** `… ngày 20/10 (16h00 ngày 19/10)`: the hour behind a day is that of another. */
const OWN_DAY = /^\s*,?\s*(?:ngày\s*\d|\d{1,2}\s?\/\s?\d)/iu;

const closeBracket = (text: string, at: number) => (text[at] === ')' ? at + 1 : at);

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** `hoàn thành chậm nhất trong ngày …`: of several heads the strictest holds. */
function readHeads(
  text: string,
  at: number,
): { readonly bound: Bound | null; readonly wordsAt: number; readonly next: number } {
  let bound: Bound | null = null;
  let wordsAt = at;
  let next = at;
  for (;;) {
    const head = HEAD_FORMS.find(({ pattern }) => {
      pattern.lastIndex = next;
      return pattern.test(text);
    });
    if (!head) return { bound, wordsAt, next };
    next = head.pattern.lastIndex;
    if (bound === null && head.bound === 'done') wordsAt = next;
    if (bound === null || STRENGTH.indexOf(head.bound) < STRENGTH.indexOf(bound)) bound = head.bound;
  }
}

function defaultBound(place: DeadlinePlace, span: Span): Bound | null {
  if (place === 'latest') return 'by';
  if (place === 'due') return span.unit === 'day' ? 'done' : 'within';
  return place === 'held' ? 'at' : null;
}
