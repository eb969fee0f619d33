import { capitalised } from './capital.ts';
import { findDates } from './dates.ts';
import { LIST_MARK, withoutMark } from './list-marks.ts';
import { MAKE_UP_VERB, SWAP_BEFORE, WHO_RESTS, WORK_BEHIND } from './rest-words.ts';

/** Who makes up for a day, and what that work is called: `Thứ Bảy, ngày 07/02/2026: khối 6, 7 học bù TKB của thứ Sáu`, `xưởng 2 làm bù vào Chủ nhật 23/8`. */

const WEEKDAY = String.raw`(?:(?:thứ\s(?:\p{L}+|\d)|chủ nhật),?\s)`;
/** Nothing but the mark of a list and words before a day. */
const OPENS = new RegExp(
  String.raw`^(?:(?:vào|trong)\s)?(?:(?:buổi\s)?(?:sáng|chiều)\s)?${WEEKDAY}?\(?(?:ngày\s)?$`,
  'iu',
);
/** With what the name of a part of the house begins. */
const PART =
  'khối|lớp|tổ(?! chức)|bộ phận|phòng|xưởng|phân xưởng|chuyền|nhóm|đội|ca|kho|văn phòng|cơ sở|điểm trường|chi nhánh|khoa';
const WHO = `${PART}|${WHO_RESTS}|toàn|tất cả|các`;
const NOT = String.raw`(?<!\p{L})(?:nghỉ|không|chưa|bù|được)(?!\p{L})`;
const MADE_UP_BY = new RegExp(
  String.raw`^\)?(?:\s?\([^()/]{2,30}\))?(?:\s?[:–-]\s|,?\s(?=(?:${WHO})\s))((?:(?!${NOT})[^.;:()]){2,80}?\s(?:sẽ\s|phải\s)?(?:đi\s)?${MAKE_UP_VERB}(?!\p{L})(?:\([^()]*\)|[^.;()]|\.(?=\d))*)`,
  'iu',
);
/** `… học bù vào thứ Bảy 14/02`: then the day at the head is the one that is made up for. */
const ON_ANOTHER = new RegExp(String.raw`${MAKE_UP_VERB}[^;]{0,40}?\s(?:vào|sang)\s[^;]{0,30}\d`, 'iu');
const TIME_AT_END = /,?\s(?:cả ngày|\((?:cả ngày|(?:buổi\s)?(?:sáng|chiều|tối)(?:,[^()]*)?)\))$/iu;

/** What is done on the day between the words by those who make up for another; null where nobody is said to. */
export function madeUpBy(before: string, after: string): string | null {
  const clause = OPENS.test(withoutMark(before)) ? MADE_UP_BY.exec(after)?.[1] : undefined;
  return clause === undefined || ON_ANOTHER.test(clause) ? null : capitalised(clause.trim().replace(TIME_AT_END, ''));
}

const PART_AHEAD = new RegExp(
  String.raw`(?:^|[,;:]\s|\s(?:nên|thì|và|do đó|vì vậy)\s)((?:${PART})\s(?:(?!${NOT})[^.;:()]){1,60}?)\s(?:sẽ\s|phải\s|cần\s)?(?:đi\s)?${MAKE_UP_VERB}(?!\p{L})[^.;:]{0,40}$`,
  'iu',
);
const PART_BEHIND = new RegExp(
  String.raw`^\)?(?:\s?\([^()/]{2,30}\))?\s?:\s((?:${WHO})(?:\s[^.;:()]{1,80})?)(?:\s?\([^()]*\))?[\s.;]*$`,
  'iu',
);

/** `Tổ bếp làm bù vào …`: the part of the house that stands before the verb, or undefined. */
export function partAhead(before: string): string | undefined {
  const part = PART_AHEAD.exec(withoutMark(before))?.[1];
  return part === undefined || findDates(part).length > 0 ? undefined : capitalised(part);
}

/** `22/8: tổ bếp` below `Làm bù:`: the verb, and who stands behind the day. */
export function withWhoBehind(verb: string, after: string): string {
  const who = PART_BEHIND.exec(after)?.[1];
  return who === undefined || findDates(who).length > 0 ? verb : `${verb}: ${who.trim()}`;
}

const NAMED = new RegExp(String.raw`^(?:${WHO})\s[^.;:]{1,80}?${MAKE_UP_VERB}|${MAKE_UP_VERB}:\s`, 'iu');
/** Whether a title of such work says whose it is. */
export const namesWhoMakesUp = (title: string): boolean => NAMED.test(title);

/** `đi làm bù để nghỉ hoán đổi thứ Hai`, `hoán đổi ngày làm việc thứ Sáu 02/01 sang thứ Bảy 10/01`: as printed. */
export function workTitle(day: string, plain: string, before: string, after: string): string {
  const behind = WORK_BEHIND.exec(after)?.[1];
  const swap = SWAP_BEFORE.exec(before)?.[0];
  const clause = behind ?? (swap === undefined ? plain : `${swap}${day}${CLAUSE.exec(after)![0]}`);
  const whole = clause.replace(/^([^()]*)\).*$/su, '$1').replace(/[\s,:]+$/u, '');
  return capitalised(/\([^()]*$/u.test(whole) ? `${whole})` : whole);
}

/** Up to its end, or that of the bracket around it. */
const CLAUSE = /^(?:\([^()]*\)|[^.;()])*/u;

/** `Thứ Bảy 09/5 (sáng): `, as far as its colon. */
const DAY_AHEAD = new RegExp(
  String.raw`^(${LIST_MARK}(?:(?:vào|trong)\s)?(?:(?:buổi\s)?(?:sáng|chiều)\s)?${WEEKDAY}?\(?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?\)?)((?:\s?\([^()/]{2,30}\))?)\s?:\s(.{1,400})$`,
  'iu',
);
/** Where the next of those who make up begins: `; (chiều): khối 7 …`, `, khối 7 …`. */
const NEXT_WHO = new RegExp(
  String.raw`(?:;|,|\svà)\s(?=(?:\([^()/]{2,30}\)\s?:\s)?(?:${WHO})\s[^,;:()]{1,60}?${MAKE_UP_VERB})`,
  'giu',
);
const MAKES_UP = new RegExp(String.raw`(?<!\p{L})${MAKE_UP_VERB}(?!\p{L})`, 'giu');
const ITS_HALF = /^(\([^()/]{2,30}\))\s?:\s/u;

/** `Thứ Bảy 09/5: khối 6 học bù (sáng), khối 7 học bù (chiều)`: a sentence each, with the day before it; others as they are. */
export function withEachMakingUp(text: string): string {
  const [, day, half, told] = DAY_AHEAD.exec(text) ?? [];
  if (told === undefined || findDates(told).length > 0) return text;
  const parts = told.split(NEXT_WHO).map((part) => part.trim().replace(/[.;,]+$/u, ''));
  if (parts.length < 2 || parts.some((part) => [...part.matchAll(MAKES_UP)].length !== 1)) return text;
  const each = parts.map((part) => {
    const own = ITS_HALF.exec(part);
    const when = own?.[1] ?? (half!.trim() || null);
    return `${day}${when === null ? '' : ` ${when}`}: ${own ? part.slice(own[0].length) : part}`;
  });
  return `${each.map((line, i) => (i === 0 ? line : withoutMark(line))).join('. ')}.`;
}
