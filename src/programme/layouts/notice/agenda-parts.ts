import type { Slot } from '../../../model/programme.ts';
import { addDays, dayOf, monthOf, yearOf } from '../../../time/local.ts';
import { type DateMention, findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { cutFields } from '../../fields.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime, type TimeMention } from '../../times.ts';
import { spansOf } from '../dated-text.ts';

/** What lines below the day of a gathering say of its parts: who is asked for at which hour, what its second day holds. */

export interface AgendaPart {
  readonly title: string;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
}

const NAME = /^([^:;]{3,80}?)\s?[:,(–-]\s?(?:(?:lúc|vào|từ|hồi)\s)?(?=\d{1,2}\s?(?:[hg:]|giờ))/iu;

/** `Bà Ví Dụ: 8 giờ 00; ông Mẫu: 8 giờ 45`: those who come at hours of their own; none for a line that says more. */
export function namesWithHours(words: string): AgendaPart[] {
  if (words.length > LONGEST || cutFields(words).main === '') return [];
  const parts = words.split(/;\s*/u).filter((part) => part.trim() !== '');
  const read = parts.flatMap((part): AgendaPart[] => {
    const name = NAME.exec(part);
    const time = name && readLeadingTime(part.slice(name[0].length));
    const isAll = time && !/[\p{L}\d]/u.test(time.rest);
    return name && isAll && /\p{L}{2}/u.test(name[1]!) ? [{ title: name[1]!, time, slot: null }] : [];
  });
  return read.length === parts.length ? read : [];
}
const LONGEST = 600;

const ORDINAL =
  /^ngày (?:họp |làm việc )?thứ (nhất|hai|ba|tư|bốn|năm|[1-5])(?:\s?\(([^()]{2,40})\))?\s?(?:[:,.–-]\s?|$)/iu;
const NUMBERS: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, bốn: 4, năm: 5 };

/** `Ngày thứ hai (thứ Bảy): 8h00 thăm vườn; 10h30 bế mạc`: a day of a gathering of several, and what it holds. */
export function dayOfSeveral(
  words: string,
  over: DateMention,
  context: DayContext,
): { readonly date: DateMention; readonly parts: readonly AgendaPart[] } | null {
  const [printed, word, bracket = ''] = ORDINAL.exec(words) ?? [];
  if (printed === undefined) return null;
  const date = findDates(bracket)[0] ?? nthOf(over, NUMBERS[word!.toLowerCase()] ?? Number(word), context);
  return date && { date, parts: clausesOf(words.slice(printed.length)) };
}

/** Null for a day beyond the last. */
function nthOf(over: DateMention, nth: number, context: DayContext): DateMention | null {
  const spans = spansOf(over, context);
  const [{ start, end } = { start: null, end: null }] = over.form === 'range' ? spans : spans.slice(nth - 1);
  if (start === null || end === null) return null;
  const date = over.form === 'range' ? addDays(start, nth - 1) : start;
  if (date > end) return null;
  return { ...over, form: 'day', days: [{ day: dayOf(date), month: monthOf(date), year: yearOf(date) }] };
}

/** `buổi sáng khai mạc, nghe báo cáo; 14h00 thảo luận tổ`, `8h00 khai mạc, 11h00 bế mạc`, `khai mạc lúc 8h00`; what has no hour is of the day. */
export function clausesOf(text: string): AgendaPart[] {
  if (text.length > LONGEST) return [];
  const parts = text.split(CLAUSES).map((clause): AgendaPart => {
    const half = HALF.exec(clause);
    const words = clause.slice(half?.[0].length ?? 0);
    const leading = readLeadingTime(words);
    const behind = leading === null ? TIME_BEHIND.exec(words) : null;
    const title = tidied(leading?.rest ?? behind?.[1] ?? words);
    const time = leading ?? (behind ? readLeadingTime(tidied(behind[2]!)) : null);
    return { title, time, slot: half ? sessionOfCell(half[1]!) : null };
  });
  const named = parts.filter(({ title }) => /\p{L}{2}/u.test(title));
  const timed = named.filter(({ time, slot }) => (time ?? slot) !== null);
  return timed.length > 0 ? timed : named.slice(0, 1).map((part) => ({ ...part, title: tidied(text) }));
}
const HOUR = String.raw`\d{1,2}\s?(?:[hg]\s?\d{0,2}|giờ(?:\s\d{2})?|:\d{2})(?!\p{L})`;
const CLAUSES = new RegExp(String.raw`;\s*|,\s*(?=(?:lúc\s|từ\s)?${HOUR})`, 'iu');
const TIME_BEHIND = new RegExp(String.raw`^(.*\p{L}.*?)[\s,(–-]+(?:vào\s)?(?:lúc|từ|hồi)\s(${HOUR}[^\p{L}]*)$`, 'iu');
const tidied = (text: string): string => text.replace(/^[\s:.,–-]+|[\s.,;]+$/gu, '');
const HALF = /^(?:buổi\s)?(sáng|chiều|tối|cả ngày)(?:\s?[:,–-])?\s/iu;
