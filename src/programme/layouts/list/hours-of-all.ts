import type { Slot } from '../../../model/programme.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { differsByDay, differsBySeason } from '../../kinds-of-days.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { namesNothingBut } from '../../said-of-all.ts';
import { findTimes, slotOfTime, type TimeMention, timeInSlot } from '../../times.ts';

/**
 * Hours that a list says once for all its days: `Giờ tiếp: sáng từ 7 giờ 30 đến 11 giờ`, `Các buổi tiếp đều bắt đầu lúc 8 giờ và kết
 * thúc lúc 11 giờ`, `từ 8 giờ đến 11 giờ các ngày trên, riêng ngày 21/12 từ 14 giờ`.
 */
export interface HoursOfAll {
  /** By the half of the day for which they are said; `allDay` for days that name none. */
  readonly times: Readonly<Partial<Record<Slot, TimeMention>>>;
  /** Of days that are named apart; without hours where nobody says theirs. */
  readonly apart: readonly { readonly mention: DateMention; readonly time: TimeMention | null }[];
}

export interface SaidOfAll extends HoursOfAll {
  /** Its words, not only its hours, are of all. */
  readonly whole: boolean;
}

const GATHERING =
  '(?:buổi|cuộc|phiên|hội nghị|kỳ|điểm|lượt)(?: (?:tiếp xúc(?: cử tri)?|tiếp(?: (?:công )?dân)?(?: định kỳ)?|đối thoại|gặp gỡ|họp|làm việc))?';
const BEGINS =
  '(?:bắt đầu|khai mạc|mở đầu|diễn ra|(?:được )?(?:tổ chức|thực hiện)|tiến hành|tính)(?:(?: vào)?(?: lúc| từ| khoảng| hồi)?|:)';
const MARK = String.raw`^[\s\-–+*•]*(?:\(?(?:\*+|\d{1,2})\s?[.)/–-]\s*)?(?:${REMARK_LABEL}\s?:\s*)?[\s\-–+*•]*`;
/** Whatever they are, they begin so: in a line of its own that is never one day's. */
const OF_EACH = new RegExp(
  `${MARK}(?:(?:tất cả )?(?:các|mỗi|mọi|những) ${GATHERING}[^.;:\\d]{0,60}?|${GATHERING}[^.;:\\d]{0,24}? |(?:lãnh đạo[^.;:\\d]{0,30}? |việc )tiếp (?:công )?dân )(?:(?:đều|cũng) )?(?:${BEGINS}|từ|lúc|:)\\s`,
  'iu',
);
const LABEL = new RegExp(
  `${MARK}(?:thời gian|giờ|thời điểm)(?<of> [^:\\d]{1,40}?)?(?:\\s?:| ${BEGINS}(?= )| (?:từ|lúc|là)(?= ))\\s*(?=\\S)`,
  'iu',
);
/** Whatever a list is called. */
const BUSINESS = /(?<!\p{L})(?:họp|làm việc|tiếp(?: (?:công )?dân)?|trực)(?!\p{L})/giu;
const OF_THESE =
  /(?<!(?:ngoài|trừ)\s)(?:các|những|tất cả các)\s(?:ngày|buổi)(?:\stiếp)?\s(?:nêu |ghi |nói |kể )?(?:trên|ở trên|dưới đây|sau đây)/iu;

/** `từ 7h30 đến 17h00 các ngày:`: the days stand below. */
const OF_DAYS_BELOW =
  /,?\s(?:vào |trong )?(?:tất cả )?(?:các|những) (?:ngày|buổi)(?: (?:sau|sau đây|dưới đây|như sau|cụ thể)){0,2}\s?:?\s*$/iu;
export const withoutDaysBelow = (text: string): string => text.replace(OF_DAYS_BELOW, '');

/** Whether the line can be said of nothing but all of them, be it below a day. */
export function isOfEach(text: string): boolean {
  const head = text.slice(0, LONGEST);
  const hours = OF_EACH.test(head) || EXCEPT.test(head) ? hoursOfAll(text) : null;
  return hours?.whole === true && (OF_EACH.test(head) || hours.apart.length > 0);
}
const LONGEST = 260;

/** `Giờ họp phụ huynh: 7h30`: a line that tells an hour and no day, of all or of something else. */
export const isHourLabel = (text: string): boolean =>
  text.length <= LONGEST &&
  (LABEL.test(text) || OF_EACH.test(text) || OF_DAYS_BELOW.test(text)) &&
  findTimes(text).some(({ due }) => !due) &&
  findDates(text).length === 0;

const HALF = /(?<!\p{L})(sáng|chiều|tối|đêm)(?!\p{L})/giu;
const SLOTS: Readonly<Record<string, Slot>> = {
  sáng: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
};
const EXCEPT = /(?<!\p{L})(?:riêng|trừ|ngoại trừ)\s(?=[^.;]{0,40}\d)/iu;
/** How far behind its half an hour may stand. */
const NEAR = 40;

/**
 * Null where a text says none: it is none of such lines, or whose an hour is, is not sure. `known`: words of the list, where they
 * are known: hours of something else (`Giờ chào cờ: 7h15`) are not its.
 */
export function hoursOfAll(text: string, known: ReadonlySet<string> | null = null): SaidOfAll | null {
  if (text.length > LONGEST || !/\d/u.test(text) || differsByDay(text) || differsBySeason(text)) return null;
  const of = LABEL.exec(text)?.groups?.of ?? '';
  if (known !== null && !namesNothingBut(of.replace(BUSINESS, ''), known)) return null;
  const except = EXCEPT.exec(text)?.index ?? text.length;
  const said = text.slice(0, except);
  const apart = apartIn(text.slice(except));
  // `riêng xã Mẫu từ 15 giờ`: whose entry that is, nothing tells.
  if (apart.length === 0 && findTimes(text.slice(except)).length > 0) return null;
  if (findDates(said).length > 0 || (apart.length > 0 && findDates(text).length !== apart.length)) return null;
  const whole = [LABEL, OF_EACH, OF_DAYS_BELOW].some((each) => each.test(text)) || OF_THESE.test(said);
  const { allDay, ...halves } = bySession(said);
  const times = whole ? { ...halves, ...spanOf(allDay, halves) } : halves;
  return Object.keys(times).length === 0 || (!whole && apart.length > 0) ? null : { times, apart, whole };
}

/** `sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 17h`: a day that names no half goes from the first to the last hour. */
function spanOf(
  allDay: TimeMention | undefined,
  { morning, afternoon }: HoursOfAll['times'],
): { readonly allDay?: TimeMention } {
  if (allDay !== undefined) return { allDay };
  return morning?.end && afternoon?.end ? { allDay: { ...morning, end: afternoon.end } } : {};
}

/** Hours by the half that stands before them; one hour alone, with or without its half, is that of days that name none. */
function bySession(text: string): Partial<Record<Slot, TimeMention>> {
  const hours = withEnds(text).filter(({ index }) => !COMES_BEFORE.test(text.slice(Math.max(0, index - NEAR), index)));
  const halves = [...text.matchAll(HALF)].filter(({ index }) => !hours.some((hour) => isWithin(index, hour)));
  const times: Partial<Record<Slot, TimeMention>> = {};
  const owners = ownersOf(text, hours, halves);
  for (const [i, hour] of hours.entries()) {
    const slot = SLOTS[owners[i] ?? ''];
    if (slot !== undefined) times[slot] ??= inHalf(hour, slot);
  }
  const [only, ...others] = hours;
  if (only !== undefined && others.length === 0 && halves.length <= 1) times.allDay = only;
  return times;
}

/** By the word that stands before each hour; or behind it, where that is so of the first. */
function ownersOf(
  text: string,
  hours: readonly TimeMention[],
  halves: readonly RegExpExecArray[],
): readonly (string | undefined)[] {
  const behind = hours.map(({ index, length }) => BEHIND.exec(text.slice(index + length, index + length + NEAR))?.[1]);
  const before = hours.map(
    ({ index }) => halves.findLast((half) => half.index < index && index - half.index <= NEAR)?.[1],
  );
  return (behind[0] === undefined ? before : behind).map((half) => half?.toLowerCase());
}
const BEHIND =
  /^\s?(?:\(|(?:đối với|cho|vào|với|của|trong)\s)(?:các\s)?(?:(?:hội nghị|cuộc họp)\s)?(?:buổi\s)?(sáng|chiều|tối)(?!\p{L})/iu;

/** `chiều 2 giờ` is 14:00; `ca đêm từ 17h đến 7h` ends in the morning. */
const inHalf = (hour: TimeMention, slot: Slot): TimeMention => ({
  ...hour,
  start: hour.start && timeInSlot(hour.start, slot),
  end: hour.end && (slot === 'evening' && isMorningAfter(hour) ? hour.end : timeInSlot(hour.end, slot)),
});
const isMorningAfter = ({ start, end }: TimeMention): boolean =>
  start !== null && end !== null && start >= NOON && end < NOON;
const NOON = '12:00';

const isWithin = (at: number, { index, length }: TimeMention): boolean => at >= index && at < index + length;

/** `bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ` is one span. */
function withEnds(text: string): TimeMention[] {
  const hours: TimeMention[] = [];
  for (const hour of findTimes(text)) {
    const last = hours.at(-1);
    const between = last === undefined ? '' : text.slice(last.index + last.length, hour.index);
    if (last === undefined || !ENDS.test(between) || COMES_BEFORE.test(between)) hours.push(hour);
    else if (last.end === null && hour.start !== null) {
      const length = hour.index + hour.length - last.index;
      hours[hours.length - 1] = { ...last, end: hour.start, length, text: text.slice(last.index, last.index + length) };
    }
  }
  return hours;
}
const ENDS = /^[^.;:]{0,24}(?:kết thúc|bế mạc|đến|tới)(?:\s(?:vào|lúc|hồi|khoảng)){0,2}\s$/iu;
/** `nhận phiếu đăng ký đến 10 giờ`: so long people are let in, which is no hour of what they come for. */
const COMES_BEFORE =
  /(?<!\p{L})(?:đăng ký|(?:nhận|phát|lấy) (?:phiếu|số|đơn)|ghi danh|xếp hàng|có mặt)(?!\p{L})[^.,;:]{0,30}$/iu;

/** `riêng ngày 21/12 từ 14 giờ đến 16 giờ` */
function apartIn(text: string): HoursOfAll['apart'] {
  const days = findDates(text);
  return days.map((mention, i) => {
    const [time = null, ...others] = findTimes(text.slice(mention.index + mention.length, days[i + 1]?.index));
    return { mention, time: others.length === 0 ? time : null };
  });
}

/** The hours for an entry of that half of the day; those of no half hold for the half in which they lie. */
export function hoursFor({ times }: HoursOfAll, slot: Slot | null): TimeMention | null {
  if (slot === null || slot === 'allDay') return times.allDay ?? null;
  const start = times.allDay?.start;
  return times[slot] ?? (start && slotOfTime(start) === slot ? times.allDay! : null);
}
