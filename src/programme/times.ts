import type { Slot } from '../model/programme.ts';
import { type LocalTime, localTime, minutesOf } from '../time/local.ts';
import { CLOCK_TIME, type ClockTime, readClockTime } from './clock-times.ts';
import { DUE_BY } from './due-words.ts';
import { NIGHT, NO_HALF_BEHIND } from './half-words.ts';
import { oncePerText } from './once.ts';
import { withColons } from './pointed-hours.ts';

/** Clock times as offices write them: `8h30`, `07g30`, `7 giờ 30’`, `7:30`, `08g00-10g30`, `2 giờ chiều`. */

export interface TimeMention extends ClockTime {
  /** True for `trước 17h00`, `chậm nhất 15h`: something is due then, nothing begins. */
  readonly due: boolean;
  /** Further hours behind it, before the same words. */
  readonly also?: readonly TimeMention[];
}

/** A time at the head of a text, and what follows it. */
export interface LeadingTime extends TimeMention {
  readonly rest: string;
  /** Where `rest` begins in the text. */
  readonly restIndex: number;
}

const QUALIFIED = /\s{0,2}\(?(?:sáng|trưa|chiều|tối|đêm)$/u;
const HALF_ALONE = new RegExp(String.raw`\s{0,2}\(?(?:(?:sáng|trưa|chiều|tối)${NO_HALF_BEHIND}|${NIGHT})`, 'uy');
const DURATION_BEFORE = /(?:trong|sau|suốt|mỗi|hơn|kéo dài|tối đa|ít nhất|thời lượng|tổng số|cứ|quá|\d\/)\s{0,2}$/iu;
/** `lùi lại 01 giờ`: by how much; nobody moves anything to one in the morning. */
const LATER_BY = /(?:lùi|chậm|muộn|sớm|dời|đẩy)\s(?:lại|thêm|hơn|lên)\s{1,2}$/iu;
const FEW_HOURS = /^0?[1-4]\s?giờ$/iu;
const DURATION_AFTER =
  /^\s{0,2}(?:\/(?!\s)|làm việc(?=\s?(?:\/|mỗi|một|trong|hằng|hàng|liên tục))|đồng hồ|công(?!\s(?:bố|tác|nhận|đoàn|khai))|liên tục|giảng(?!\sbài)|mỗi|một ngày|trên ngày)/iu;
/** `07h00 đến 07h45 mỗi ngày` says from when to when. */
const BOTH_ENDS = /\d{1,2}\s{0,2}(?:giờ|[hg:])\s{0,2}\d{2}.*\d{1,2}\s{0,2}(?:giờ|[hg:])\s{0,2}\d{2}/iu;
const DUE_BEFORE = new RegExp(String.raw`(?:${DUE_BY})(?:\s(?:là|vào|lúc|vào lúc)){0,2}:?\s{0,2}$`, 'iu');

const MINUTES_AT_END = /(?:giờ|[hg:.])\s{0,2}\d{2}\s{0,2}(?:['’′‘´]{1,2}|phút|ph|p|h)?$/iu;

/** The unit or the sign behind an hour. */
const MAY_BE_TIME = /\d(?:\s{0,2}[gh:]|\.\d{2})/iu;

/** Every clock time in the text, in order. Durations (`trong 24 giờ`, `40 giờ/tuần`) are none. */
export function findTimes(text: string): TimeMention[] {
  if (!MAY_BE_TIME.test(text)) return [];
  const found: TimeMention[] = [];
  for (const match of withColons(text).matchAll(CLOCK_TIME)) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    // `07h15 giảng bài` is an hour, `45 giờ giảng` is none.
    const after = text.slice(match.index + match[0].length);
    const lasts =
      DURATION_AFTER.test(after) &&
      !BOTH_ENDS.test(match[0]) &&
      (after.startsWith('/') || !MINUTES_AT_END.test(match[0]));
    const isLater = LATER_BY.test(before) && FEW_HOURS.test(match[0]);
    if (DURATION_BEFORE.test(before) || lasts || isLater) continue;
    const read = readClockTime(match);
    if (!read) continue;
    const less = read.end === null ? LESS.exec(after) : null;
    if (less && read.start !== null) {
      const whole = match[0].length + less[0].length;
      const start = earlier(read.start, Number(less[1]));
      found.push({
        ...read,
        start,
        length: whole,
        text: text.slice(read.index, read.index + whole),
        due: DUE_BEFORE.test(before),
      });
      continue;
    }
    const alone = lengthAlone(match, text);
    const next = read.end === null ? null : NEXT_DAY.exec(text.slice(read.index + alone));
    const length = alone + (next?.[0].length ?? 0);
    found.push({ ...read, length, text: text.slice(read.index, read.index + length), due: DUE_BEFORE.test(before) });
  }
  return found;
}

/** `21h00 - 05h00 hôm sau`, `19h đến 7h ngày hôm sau`: on which day it ends. */
const NEXT_DAY = /^\s{0,2}[,(]?\s?(?:(?:của|sáng|trưa|ngày)\s){0,3}hôm sau(?!\p{L})\)?/iu;

/** `8 giờ kém 15`. */
const LESS = /^\s{0,2}kém\s{1,2}(5|10|15|20|25)(?!\d)(?:\s?(?:phút|['’]))?/iu;
const earlier = (time: LocalTime, minutes: number): LocalTime | null =>
  localTime(Math.floor((minutesOf(time) - minutes) / 60), (minutesOf(time) - minutes) % 60);

/** `7h30 đêm nhạc`: the hour is in the evening, and the word belongs to the name. */
function lengthAlone(match: RegExpExecArray, text: string): number {
  const qualifier = QUALIFIED.exec(match[0]);
  if (!qualifier) return match[0].length;
  HALF_ALONE.lastIndex = match.index + qualifier.index;
  return HALF_ALONE.test(text) ? match[0].length : qualifier.index;
}

/** `… và kết thúc lúc`: an hour behind such words is that at which something is over. */
const LEADS_TO_END = /(?<!\p{L})(?:kết thúc|bế mạc)(?:\s(?:vào|lúc|hồi|khoảng|là|dự kiến)){0,3}\s?:?\s{0,2}$/iu;
export const leadsToEnd = (before: string): boolean => LEADS_TO_END.test(before.slice(-LONGEST_LEAD));
const LONGEST_LEAD = 48;

/**
 * `6h00 tại sân đình và kết thúc lúc 9h00`: the hours at which something begins, each with that at which it is over. An end
 * without a beginning has none.
 */
export function beginningsIn(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (const time of findTimes(text).filter(({ due }) => !due)) {
    const last = found.at(-1);
    if (!leadsToEnd(text.slice(0, time.index))) found.push(time);
    else if (!last) found.push({ ...time, start: null, end: time.start });
    else if (last.end === null) found[found.length - 1] = { ...last, end: time.start };
  }
  return found;
}

const LEAD =
  /^[\s\-–—+*•·([]{0,6}(?:(?:thời gian|bắt đầu|giờ)\s?:\s{0,2}(?:[-–—]\s{1,2})?)?(?:(?:vào|cũng|cùng|bắt đầu|khai mạc|khai giảng|bế mạc|đúng|từ|lúc|hồi|khoảng)\s{1,2}){0,3}/iu;
const AFTER = /^\s{0,3}[)\]]?\s{0,3}(?:[:;,.|]|\/(?=\s)|[-–—=]{0,2}>|[-–—](?=\s|\p{Lu})|[:.]\s?[-–—])?\s*/u;

/** `8h00 (cả ngày): …`, `8h00, cả ngày: …`: how long it goes on is no word of what is done. */
const WHOLE_DAY =
  /^\s{0,2}(?:[([]\s?(?:cả |trong |nguyên )?ngày\s?[)\]]|[,–-]?\s?(?:cả|trong|nguyên) ngày(?=\s?[:,–-]\s))/iu;

/** The time with which the text begins (`- Lúc 14 giờ, họp …`, `7.30`), or null. */
export const readLeadingTime: (text: string) => LeadingTime | null = oncePerText((text) => {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  if (!/\d/u.test(text.slice(Math.max(0, lead - 6), lead + 1))) return null;
  const first = findTimes(text.slice(0, lead + 60))[0] ?? readPointedTime(text, lead);
  if (!first || first.due || first.index > lead || first.index < lead - 6) return null;
  const told = first.index + first.length;
  const end = told + (WHOLE_DAY.exec(text.slice(told))?.[0].length ?? 0);
  const restIndex = end + AFTER.exec(text.slice(end))![0].length;
  return { ...first, rest: text.slice(restIndex), restIndex };
});

// `7.30`, `14.00 - 16.30`: minutes that are no month, of a working day's hours, before a sentence or alone.
const POINTED =
  /(0?[5-9]|1\d|2[0-2])\.(00|15|30|45)(?:\s{0,3}[-–—]\s{0,3}(0?[5-9]|1\d|2[0-2])\.(00|15|30|45))?(?=\s{0,2}(?:$|[:;,]|[-–—]\s|\p{Lu}\p{L}))/uy;

function readPointedTime(text: string, index: number): TimeMention | null {
  POINTED.lastIndex = index;
  const match = POINTED.exec(text);
  if (!match) return null;
  const [whole, hour, minute, toHour, toMinute] = match;
  const end = toHour === undefined ? null : localTime(Number(toHour), Number(toMinute));
  return {
    index,
    length: whole.length,
    text: whole,
    start: localTime(Number(hour), Number(minute)),
    end,
    due: false,
  };
}

/** The text with a blank for each of its times. */
export const withoutTimes = (text: string): string =>
  findTimes(text).reduceRight(
    (left, { index, length }) => `${left.slice(0, index)} ${left.slice(index + length)}`,
    text,
  );

/** Before 12:00 morning, before 18:00 afternoon, else evening. */
export function slotOfTime(time: LocalTime): Slot {
  const minutes = minutesOf(time);
  return minutes < 720 ? 'morning' : minutes < 1080 ? 'afternoon' : 'evening';
}

/** `2h00` under the heading Chiều is 14:00; a time that fits its slot already, or cannot, stays as it is. */
export function timeInSlot(time: LocalTime, slot: Slot): LocalTime {
  const later = minutesOf(time) < 720 ? localTime(Number(time.slice(0, 2)) + 12, Number(time.slice(3))) : null;
  const wanted = slot === 'afternoon' || slot === 'evening';
  return wanted && later !== null && slotOfTime(later) === slot ? later : time;
}
