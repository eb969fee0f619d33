import { type DateMention, readDatesAt } from './dates.ts';
import { isSubject, namesLeader } from './subjects.ts';

/** `- Tháng 7: 02, 09, 16`: days given as bare numbers behind their month. */
export interface MonthDays {
  readonly month: number;
  /** Null when not written. */
  readonly year: number | null;
  readonly mention: DateMention;
  /** Who is named before the days or behind a dash after them, or null. */
  readonly leader: string | null;
  /** Something in brackets is said of one of them. */
  readonly remarks: boolean;
}

/** The month with which a line of days begins, and how far it reaches. */
export function leadingMonth(text: string): { readonly month: string; readonly end: number } | null {
  const lead = LEAD.exec(text)?.[0];
  return lead === undefined ? null : { month: lead.replace(/^[\s\-–+*•]+|[\s:–-]+$/gu, ''), end: lead.length };
}

const LEAD = /^[\s\-–+*•]*tháng\s(\d{1,2})(?:\s?(?:\/|năm)\s?(\d{4}))?\s?[:–-]\s?/iu;
/** `Chủ tịch, `, `Phó Chủ tịch Người Thứ Hai tiếp các `: who, and words that lead to the days. */
const WHO_BEFORE =
  /^(?:(\p{L}[^\d;:()]{2,90}?)\s?(?:[,:–-]\s|(?=\stiếp\s)))?\s?(?:(?:tiếp(?: (?:công )?dân)?|vào|các|những)\s)*(?=(?:ngày\s)?\d)/iu;
const WHO_BEHIND = /\s[–-]\s?(\p{Lu}[^\d;:]{2,90}?)[\s.;]*$/u;
const REMARK = String.raw`\s?\([^()]{1,60}\)`;
const DAY = String.raw`(?:ngày\s)?\d{1,2}(?:\s?[/.]\s?\d{1,2})?`;
/** `03; 10 và 17`, `ngày 03/7, ngày 17/7`, `03 - 10 - 17`: a hyphen between two days alone joins them. */
const DAYS = new RegExp(
  String.raw`^(${DAY}(?:(?:${REMARK})?\s?(?:,|;|và|&|\+)\s?${DAY}|(?:\s?[-–]\s?${DAY}){2,})*)(${REMARK})?[\s.;]*$`,
  'iu',
);

/** `Tháng 8: 05-08; 09-08`: a pair that ends in the month is one day. */
const withPairs = (text: string, month: number): string =>
  text.replace(/(?<![\d/.-]|[-–]\s)(\d{1,2})-(\d{1,2})(?![\d/-]|\.\d|\s[-–])/gu, (pair, day: string, end: string) =>
    Number(end) === month ? `${day}/${end}` : pair,
  );

export function monthDaysIn(text: string): MonthDays | null {
  const lead = LEAD.exec(text);
  const month = Number(lead?.[1]);
  const told = lead ? withPairs(text.slice(lead[0].length), month) : '';
  const before = WHO_BEFORE.exec(told);
  const behind = WHO_BEHIND.exec(told);
  const leader = (before?.[1] ?? behind?.[1])?.trim() ?? null;
  const days = DAYS.exec(told.slice(before?.[0].length ?? 0, behind?.index))?.[1];
  if (
    !lead ||
    days === undefined ||
    month < 1 ||
    month > 12 ||
    (leader !== null && !namesLeader(leader) && !isSubject(leader))
  )
    return null;
  const points = [...days.replace(/\([^()]*\)/gu, ' ').matchAll(/(\d{1,2})(?:\s?[/.]\s?(\d{1,2}))?/gu)];
  // `Tháng 7: 03/8` contradicts itself.
  if (points.some(([, , own]) => own !== undefined && Number(own) !== month)) return null;
  const mention = readDatesAt(points.map(([, day]) => day).join(', '), 0, true);
  const year = lead[2] === undefined ? null : Number(lead[2]);
  return mention?.days.length === points.length ? { month, year, mention, leader, remarks: /\(/u.test(days) } : null;
}
