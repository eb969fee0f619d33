import type { Slot, Timing } from '../model/programme.ts';
import { addDays, type DateRange, type LocalDate, type LocalTime } from '../time/local.ts';
import { isCitation } from './citations.ts';
import { finished } from './finished.ts';
import { type Bound, type DeadlinePlace, type Phrase, readPhrase } from './phrases.ts';
import type { Calendar, SpanFault } from './point-days.ts';
import type { Span } from './spans.ts';
import { findTimes, slotOfTime } from './times.ts';

/** When work is due or takes place, read from a sentence or from a column: `trước ngày 15/3/2025`, `Tuần 2-3`. */

export interface Deadline {
  readonly timing: Exclude<Timing, 'none'>;
  /** Null for a deadline that does not say when the work begins: with the programme. */
  readonly start: LocalDate | null;
  readonly end: LocalDate;
  readonly startTime: LocalTime | null;
  readonly endTime: LocalTime | null;
  readonly slot: Slot | null;
  readonly dueTime: LocalTime | null;
  /** What binds the time to the work; null for a bare date in a sentence. */
  readonly bound: Bound | null;
  /** True when days are named, not a week or a month. */
  readonly exact: boolean;
  /** `uncertain-date`: the day of what is celebrated. */
  readonly doubt: Span['doubt'] | 'uncertain-date';
  /** The words that gave it, and where they stand. */
  readonly text: string;
  readonly index: number;
}

/** One of the last days of a sentence, and that there are others (`gửi dự thảo trước 12/8, hoàn thiện trước 20/8`). */
export interface LastDay extends Deadline {
  readonly several: { readonly printed: string; readonly used: string } | null;
}

export function amongLastDays(used: Deadline, found: readonly Deadline[]): LastDay {
  const bound = found.filter((one) => one.timing === 'deadline' && one.exact && LAST.has(one.bound));
  const others = new Set(bound.map(({ end }) => end)).size > 1;
  return { ...used, several: others ? { printed: bound.map(({ text }) => text).join('; '), used: used.text } : null };
}
const LAST: ReadonlySet<Bound | null> = new Set(['before', 'by']);

/** Words of time that give no days. `null` code: a rule that recurs (`ngày 15 hằng tháng`). */
export interface Undated {
  readonly code: SpanFault | null;
  readonly text: string;
  readonly index: number;
}

export interface Deadlines {
  readonly found: readonly Deadline[];
  readonly undated: readonly Undated[];
}

// The first words of every phrase of time; all other words are passed over.
const FIRST_WORD =
  /(?<![\p{L}\p{N}/.-])(?:\d|q\d|t\.?\d|(?:trước|chậm|muộn|trễ|không|thời|tiến|hạn|từ|kể|cho|đến|(?<!(?:kỳ|kì|lần|phiên|buổi|đợt|khóa|tuần|tháng|quý|năm|sắp|thời gian)\s)tới|trong|hết|ngay|hoàn|xong|kết|vào|dự|khoảng|lúc|hồi|bắt|ngày|mùng|mồng|thứ|chủ|cn|tháng|tuần|quý|quí|năm|cả|đầu|giữa|cuối|nửa|thượng|trung|hạ|ba|sáu|chín|buổi|sáng|trưa|chiều|tối|lúc)(?![\p{L}\p{N}]))/giu;
const RECURRING = /^\s*(?:,\s*)?(?:(?:của\s+)?(?:hàng|hằng|mỗi)\s+(?:tuần|tháng|quý|năm))/iu;
/** `Hằng tháng, trước ngày 20`. */
const OF_EVERY = /(?<!\p{L})(?:hàng|hằng|mỗi)\s(?:tuần|tháng|quý|năm)[\s,:(–-]{1,3}$/iu;
// `ngày 20 tháng cuối quý`: no month is named.
const LOOSE = /^\s*(?:của\s+)?tháng\s+(?:cuối|đầu|thứ|sau|tới|kế tiếp)(?:\s+\S+){0,2}/iu;
// Counted from a day that the document leaves open.
const RELATIVE =
  /(?<![\p{L}\p{N}])(?:trong vòng \d{1,3} (?:ngày|giờ|tuần|tháng)(?: làm việc)?|(?:ngay |trong |trước |vào |chậm nhất(?: là)? |\d{1,2}h(?:\d\d)? )(?:ngày )?(?:hôm nay|ngày mai|tuần (?:tới|sau)|tháng (?:tới|sau)|quý (?:tới|sau)))(?![\p{L}\p{N}])/giu;
// `Kỷ niệm Ngày truyền thống … (03/3)`: the day of what is commemorated.
const ANNIVERSARY = /\p{L}\s.*(?<!\p{L})(?:ngày|kỷ niệm|kỉ niệm|truyền thống|thành lập)\s[^().;]{3,80}\(\s*$/iu;
// `từ 10-18 tuổi` names no days.
const NAMES_DAY = /ngày|tháng|thứ|chủ nhật|mùng|mồng|\d\s?[/.-]\s?\d{1,2}\s?[/.-]|\d\s?\/\s?\d/iu;
// `Hội thi chào mừng ngày 20/10 (16h00 ngày 19/10)`: beside its own day the one in whose honour it takes place is none; alone it may be its own.
const CELEBRATED = /(?<!\p{L})(?:chào mừng|kỷ niệm|kỉ niệm|mừng|hưởng ứng|nhân)\s$/iu;
const COMPLETED = /(?:hoàn thành|hoàn tất|xong|ban hành|kết thúc)(?:\s+\S+){0,3}\s*$/iu;

export function readDeadlines(text: string, place: DeadlinePlace, calendar: Calendar): Deadlines {
  const times = findTimes(text);
  const found: Deadline[] = [];
  const undated: Undated[] = [];
  let from = 0;
  let since: Since | null = null;
  for (const { index } of text.matchAll(FIRST_WORD)) {
    if (index < from) continue;
    const phrase = finished(readPhrase(text, index, place, times, calendar), text, place);
    if (!phrase) continue;
    from = phrase.next;
    const opened = since !== null && /^[\s,]*$/u.test(text.slice(since.next, index)) ? since : null;
    since = sinceOf(text, phrase);
    const recurring = recurringIn(text, phrase);
    if (recurring === null && !isTime(text, phrase, place, calendar)) continue;
    const words = text.slice(phrase.wordsAt, phrase.next).trim();
    const loose = LOOSE.exec(text.slice(phrase.next))?.[0];
    const { span } = phrase;
    if (recurring !== null) undated.push({ code: null, text: recurring, index });
    else if (loose !== undefined) undated.push({ code: 'missing-date', text: words + loose, index });
    else if (span.fault !== null) undated.push({ code: span.fault, text: words, index });
    else if (opened !== null && phrase.bound === 'by' && span.single && opened.start <= span.ranges[0]!.end) {
      if (found.at(-1)?.index === opened.index) found.pop();
      const both = text.slice(opened.index, phrase.next).trim();
      const [until] = deadlinesOf(phrase, both, calendar);
      found.push({ ...until!, start: opened.start, startTime: opened.time, index: opened.index });
    } else found.push(...deadlinesOf(phrase, words, calendar));
  }
  for (const match of text.matchAll(RELATIVE)) {
    undated.push({ code: 'missing-date', text: match[0], index: match.index });
  }
  const own = found.filter(({ index }) => !CELEBRATED.test(before(text, index)));
  if (place !== 'prose' || own.length === found.length) return { found, undated };
  return {
    found: own.length > 0 ? own : found.map((one) => ({ ...one, doubt: one.doubt ?? 'uncertain-date' })),
    undated,
  };
}

/** The whole rule by which a time comes again: `ngày 15 hằng tháng`, `Hằng tháng, trước ngày 20`; null for none. */
function recurringIn(text: string, { index, wordsAt, next }: Phrase): string | null {
  const words = text.slice(wordsAt, next);
  const behind = RECURRING.exec(text.slice(next))?.[0];
  if (behind !== undefined) return words.trim() + behind;
  const ahead = /\d\s?[/.]\s?\d|tháng/iu.test(words) ? null : OF_EVERY.exec(before(text, index));
  return ahead && `${ahead[0]}${words.trim()}`;
}

/** `từ 8h00 ngày 08/4`, before `đến 11h00 ngày 13/4`. */
interface Since {
  readonly start: LocalDate;
  readonly time: LocalTime | null;
  readonly index: number;
  readonly next: number;
}

function sinceOf(text: string, { index, next, span, clock }: Phrase): Since | null {
  const day = span.unit === 'day' && span.single && span.fault === null ? span.ranges[0] : undefined;
  const opens = day !== undefined && /^từ\s/iu.test(text.slice(index, index + 3));
  return opens ? { start: day.start, time: clock?.start ?? null, index, next } : null;
}

/** As much of a text as a phrase looks back on, or ahead to. */
const REACH = 200;
const before = (text: string, index: number) => text.slice(Math.max(0, index - REACH), index);

/** In a column every date is a time; in a sentence only one in the position of a time, and none of a document. */
function isTime(text: string, phrase: Phrase, place: DeadlinePlace, calendar: Calendar): boolean {
  const { bound, span, index } = phrase;
  if (place !== 'prose') return true;
  if (bound === null && !phrase.named && !isAside(text, phrase) && !isLabel(text, phrase)) return false;
  if (span.unit === 'day' && !NAMES_DAY.test(text.slice(phrase.wordsAt, phrase.next))) return false;
  if (span.unit === 'day' && phrase.clock === null && bound === null && ANNIVERSARY.test(before(text, index)))
    return false;
  if (bound === 'from' && span.single) return false;
  if (isWholeYear(span) && !(bound !== null && COMPLETED.test(before(text, phrase.wordsAt)))) return false;
  const open = bound === null || bound === 'at' || bound === 'from';
  if (!open) return true;
  if (span.unit === 'months') return bound === 'at' || isAside(text, phrase) || isLabel(text, phrase);
  const bare = bound === null || bound === 'from';
  const cited = bare && phrase.clock === null && isCitation(text, index);
  return span.unit !== 'day' || !(cited || isPast(span, calendar));
}

/** `…, tuần 3 tháng 4.`, `… (quý II)`: set apart by a sign, and the last thing said; `(thứ Bảy 14/3, cả trường nghỉ)` opens. */
function isAside(text: string, { index, next, span }: Phrase): boolean {
  const ahead = before(text, index);
  const behind = text.slice(next, next + REACH);
  if (span.unit === 'day' && /\(\s*$/u.test(ahead) && /^\s*,\s\p{L}/u.test(behind)) return true;
  return /[,;:(–-]\s*$/u.test(ahead) && /^\s*(?:\)|[.;]?\s*$)/u.test(behind);
}

/** `Tuần 2: Họp phụ huynh`, `Tháng 3, 4: Kiểm tra cơ sở`: the first thing said, and a colon. */
const isLabel = (text: string, { index, next, span }: Phrase): boolean =>
  span.unit !== 'day' && !/[\p{L}\d]/u.test(text.slice(0, index)) && /^\s?:\s/u.test(text.slice(next, next + 3));

const isWholeYear = ({ ranges, unit }: Span) =>
  unit === 'months' && ranges.some(({ start, end }) => start.slice(5) === '01-01' && end.slice(5) === '12-31');

/** A day before the programme's own: something that was, not something to do. */
function isPast(span: Span, { period, issued }: Calendar): boolean {
  const first = [period?.start, issued].filter((day) => day != null).sort()[0];
  return first !== undefined && span.ranges.length > 0 && span.ranges.at(-1)!.end < first;
}

function deadlinesOf(phrase: Phrase, text: string, calendar: Calendar): Deadline[] {
  const { span, clock, slot, bound, index } = phrase;
  const shared = { text, index, bound, exact: span.unit === 'day', doubt: span.doubt };
  const last = span.ranges.at(-1)!;
  const until = untilOf(phrase, last);
  if (until !== null) {
    return [{ ...shared, ...NO_TIME, timing: 'deadline', start: null, end: until, dueTime: clock?.start ?? null }];
  }
  if (bound === 'from' && span.single) {
    const end = calendar.period && calendar.period.end > last.end ? calendar.period.end : last.end;
    return [{ ...shared, ...NO_TIME, timing: 'period', start: last.start, end, dueTime: null }];
  }
  const timing = span.unit === 'day' && bound !== 'within' ? 'on' : 'period';
  const startTime = clock?.start ?? null;
  const at = { startTime, endTime: clock?.end ?? null, slot: startTime ? slotOfTime(startTime) : slot, dueTime: null };
  return span.ranges.map(({ start, end }) => ({ ...shared, ...at, timing, start, end }));
}

const NO_TIME = { startTime: null, endTime: null, slot: null } as const;

/** The last day on which the work may be handed in, or null when the phrase says when it takes place. */
function untilOf({ bound, span, clock, slot }: Phrase, last: DateRange): LocalDate | null {
  if (bound === 'before') return clock || span.part ? last.end : addDays(last.start, -1);
  if (bound === 'by') return last.end;
  const oneDay = span.unit === 'day' && span.single && slot === null;
  return oneDay && (bound === 'within' || bound === 'done') ? last.end : null;
}
