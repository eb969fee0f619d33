import { addDays, daysBetween, isWithin, type LocalDate, weekdayOf, weekOf } from '../../../time/local.ts';
import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { beginsWithDuty } from '../../duty-words.ts';
import { findRecurrence } from '../../recurrence.ts';
import { isDayOff } from '../../states.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { workingDays } from './days.ts';
import type { ScheduleDay } from './entry.ts';
import type { Span } from './span.ts';
import { daysWithin } from './within-week.ts';

/** What an entry says: its title with the words beside it that tell when, and both with its place. */
export interface Said {
  readonly title: string;
  readonly whole: string;
  /** It has an hour at which it begins. */
  readonly timed: boolean;
}

/** Those of its heading; several when they lie apart. `said`: what the entry may say of its own length. */
export function spansOf(day: ScheduleDay | null, said: Said, context: DayContext): Span[] {
  const dates = day?.dates.map(({ date }) => date) ?? [];
  const known = dates.filter((date) => date !== null);
  const headed =
    known.length === 0 || beginsWithDuty(said.title) ? ofBracket(BEHIND_LABEL.exec(said.title), context) : null;
  if (headed) return headed;
  const told = day?.dates.length === 0 ? ofBracket(AT_END.exec(said.whole.trim()), context) : null;
  if (told) return told;
  if (known.length === 0) return [ofWeek(day, said.title, context) ?? { start: null, end: null, text: null }];
  const [first, last] = [known[0]!, known.at(-1)!];
  const longer =
    known.length === 1
      ? (dutyOfWeek(first, said.whole, context) ??
        recurring(first, said.title, context) ??
        ownDays(first, said, context))
      : null;
  if (longer) return [longer];
  const one = known.length > 1 ? oneOf(known, said.title, context) : null;
  if (one) return [one];
  const within = known.length > 1 && isOfWeek(day!) ? daysWithin(known, said.title, context) : null;
  if (within) return within;
  const each = day?.apart === true || (said.timed && OF_EACH.test(day?.printed ?? ''));
  const together = !each && daysBetween(first, last) === known.length - 1;
  // `Thứ Năm 23/4 và Thứ Sáu 24/4` over what goes on `(đến hết ngày 25/4)`.
  const beyond = together && known.length > 1 ? ownDays(last, said, context) : null;
  if (beyond)
    return [{ ...beyond, start: beyond.start === last && !RANGE.test(beyond.text ?? '') ? first : beyond.start }];
  return together
    ? [{ start: first, end: last, text: null }]
    : known.map((date) => ({ start: date, end: date, text: null }));
}

/** `7h30 các ngày 21/5 và 22/5`: at that hour on each of them. */
const OF_EACH =
  /^(?:(?:vào|trong)\s)?(?:các|những|cả)?\s?(?:hai|ba|bốn|\d)?\s?ngày\s[^–-]{0,80}\d(?:\s?[,;]|\svà)\s[^–-]*$/iu;

/** `08/5 đến 10/5`: it says itself when it begins. */
const RANGE = /\d\s?(?:đến|tới|[-–—])/iu;

/** Said of a whole week, or of what is done within it. */
const isOfWeek = ({ within, wholeWeek, part }: ScheduleDay): boolean =>
  within === true || wholeWeek === true || part === 'work';

/** `Trực cuối tuần (18-19/3): Đ/c An`: days in the bracket of a label that stands below no day, or below another. */
const BEHIND_LABEL = /^(\p{Lu}[^:.;()]{2,40}\s\()([^()]{3,40})\)\s?(?::\s|$)/u;
/** `Nhận đơn: đ/c An (từ 18/3 đến 22/3).` below no day. */
const AT_END = /(\s\()([^()]{3,40})\)[\s.;]*$/u;

function ofBracket(found: RegExpExecArray | null, context: DayContext): Span[] | null {
  const [, before, inner] = found ?? [];
  const [mention, ...others] = inner === undefined ? [] : findDates(`${before}${inner}`);
  if (!mention || mention.citation || others.length > 0) return null;
  const named = findWeekdays(inner!).reduce((text, weekday) => text.replace(weekday.text, ' '), inner!);
  if (/\p{L}/u.test(named.replace(mention.text, '').replace(FILLER, ''))) return null;
  const days = mention.days.map((printed) => resolveDay(printed, context).date);
  // A programme of the working days may tell of the weekend behind them.
  const within = context.period && { start: context.period.start, end: weekOf(context.period.end).end };
  if (!days.every((date) => date !== null && (!within || isWithin(date, within)))) return null;
  const { text, form } = mention;
  if (form === 'range') return [{ start: days[0]!, end: days.at(-1)!, text }];
  return days.map((date) => ({ start: date, end: date, text }));
}

/** `Ra quân dọn vệ sinh (6h30 ngày 23/9)` in the row of a weekend: a bracket says which of its days it is. */
function oneOf(known: readonly LocalDate[], title: string, context: DayContext): Span | null {
  const [mention, ...others] = findDates(title).filter(({ citation }) => !citation);
  if (!mention) return ofWeekday(known, title);
  if (others.length > 0 || mention.form !== 'day' || UNTIL.test(title.slice(0, mention.index))) return null;
  const { date } = resolveDay(mention.days[0]!, { ...context, issued: known[0]! });
  const clause = /\([^()]*$/u.exec(title.slice(0, mention.index))?.[0];
  if (date === null || !known.includes(date) || clause === undefined) return null;
  const bare = findTimes(clause).reduce((text, time) => text.replace(time.text, ' '), clause);
  return standsAlone(bare, title.slice(mention.index + mention.length))
    ? { start: date, end: date, text: mention.text }
    : null;
}

/** `Dự ngày hội (7 giờ 30, Chủ nhật)`: the bracket names one of the days by its weekday. */
function ofWeekday(known: readonly LocalDate[], title: string): Span | null {
  for (const [, inner] of title.matchAll(/\(([^()]{2,40})\)/gu)) {
    const [named, ...others] = findWeekdays(inner!);
    const date = known.find((each) => weekdayOf(each) === named?.weekday);
    if (!named || others.length > 0 || !date) continue;
    const bare = findTimes(inner!).reduce(
      (text, time) => text.replace(time.text, ' '),
      inner!.replace(named.text, ' '),
    );
    if (!/\p{L}/u.test(bare.replace(FILLER, ''))) return { start: date, end: date, text: named.text };
  }
  return null;
}

/** `Trực cơ quan trong tuần: …` below the last day. */
function dutyOfWeek(day: LocalDate, whole: string, { period }: DayContext): Span | null {
  const duty = DUTY_OF_WEEK.exec(whole)?.[1];
  const week = weekOf(day);
  const span = period && period.start >= week.start && period.end <= week.end ? period : week;
  return duty === undefined ? null : { start: span.start, end: span.end, text: duty };
}
const DUTY_OF_WEEK = new RegExp(
  String.raw`^(?:\p{L}+\s){0,2}${DUTY_WORD}(?:\s\p{L}+){0,4}?\s((?:(?:trong|cả)\s)?tuần(?: này)?)\s?:`,
  'iu',
);

/** `Cả tuần công tác tại cơ sở` under a heading that gives no day, in a programme of one week. */
function ofWeek(day: ScheduleDay | null, text: string, context: DayContext): Span | null {
  const { period } = context;
  if (day?.dates.length !== 0 || !period || period.end > weekOf(period.start).end) return null;
  return recurring(weekOf(period.start).start, text, context) ?? awayUntil(period.start, text, context);
}

/** `Đi công tác nước ngoài đến hết ngày 13/3`: away since before the week, so from its first day. */
function awayUntil(first: LocalDate, text: string, context: DayContext): Span | null {
  const [only, ...others] = findDates(text).filter(({ citation }) => !citation);
  if (!only || others.length > 0 || only.form !== 'day' || !AWAY.test(text.slice(0, only.index))) return null;
  const { date: last } = resolveDay(only.days[0]!, context);
  const fits = last !== null && last >= first && daysBetween(first, last) < LONGEST_DAYS;
  return fits && CLAUSE_ENDS.test(text.slice(only.index + only.length))
    ? { start: first, end: last, text: `đến ${only.text}` }
    : null;
}
const AWAY =
  /^(?:đang |tiếp tục )?(?:đi |nghỉ |học |dự |tham gia )[^.;:]{2,120}\s(?:đến|tới)(?:\shết)?(?:\s(?:thứ\s\p{L}+|chủ nhật),?)?\s(?:ngày\s)?$/iu;

/** `tất cả các ngày làm việc trong tuần`, `từ thứ Hai đến thứ Tư`. */
function recurring(day: LocalDate, text: string, context: DayContext): Span | null {
  const recurrence = findRecurrence(text);
  if (!recurrence) return null;
  const week = weekOf(day);
  const working = workingDays(day, context);
  if (recurrence.type === 'workingDays') return { start: working[0]!, end: working.at(-1)!, text: recurrence.text };
  const start = recurrence.type === 'until' ? day : addDays(week.start, recurrence.from - 1);
  const end = addDays(week.start, recurrence.to - 1);
  return start <= end ? { start, end, text: recurrence.text, doubtful: start !== day } : null;
}

const LONGEST_DAYS = 62;
/** Set apart from what goes before, or it may be a count of something (`kết quả từ đầu năm đến hết ngày …`). */
const UNTIL =
  /(?:[(,;:–-]\s{0,2}(?:(?:cả ngày|ngày|sáng|chiều),?\s)?|(?:kéo dài|liên tục)\s)đến\s(?:hết\s)?(?:(?:buổi\s)?(?:sáng|trưa|chiều|tối)\s)?(?:(?:thứ\s\p{L}+|t\.\s?\p{L}+|t[2-7]|chủ nhật|cn)[\s,(]{1,3})?(?:ngày\s)?$/iu;
/** What may stand before the days in a clause of theirs. */
const OPENS = /[;(][^;()]*$/u;
const FILLER =
  /(?:(?<!\p{L})(?:thời gian|dự kiến|diễn ra|cả ngày|liên tục|kéo dài|trong|từ|vào|các|ngày|buổi|sáng|trưa|chiều|tối|hai|ba|bốn|năm|đến|hết|và)(?!\p{L})|[\s\d,;(:–-])+/giu;
/** `…, đến ngày 20/3 có báo cáo`: what follows says what is to be by then. */
const CLAUSE_ENDS = /^\s?(?:$|[,;.:)\]\n/–-]|\(|(?:tại|ở|với|do|theo)(?!\p{L}))/iu;
/** `(cả ngày 24 và 25/11)` */
const WHOLE_DAYS = /(?<!\p{L})cả ngày(?!\p{L})/iu;
/** They take hours; the days of which they speak are those of something else. */
const SHORT = /^(?:(?:tham\s)?dự\s|chủ trì\s)?(?:họp|giao ban|hội ý|nghe|bàn|thông qua|duyệt|chào cờ)(?!\p{L})/iu;

/** `(từ ngày 12-14/3)`, `(ngày 12 và 13/3)`, `, đến hết ngày 14/3`; a holiday may begin on a later day than its row's. */
function ownDays(day: LocalDate, { title, whole, timed }: Said, context: DayContext): Span | null {
  const around = { ...context, issued: day, period: weekOf(day) };
  // A range says more than the days that name an occasion: `Nghỉ lễ 30/4 và 01/5: từ ngày 29/4 đến 03/5`.
  const mentions = findDates(whole).filter(({ citation }) => !citation);
  for (const mention of mentions.toSorted((a, b) => Number(b.form === 'range') - Number(a.form === 'range'))) {
    const days = mention.days.map((printed) => resolveDay(printed, around).date);
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last || last <= day || daysBetween(day, last) >= LONGEST_DAYS) continue;
    const { text, index, length, form } = mention;
    const before = whole.slice(0, index);
    const begins = first === day || (isDayOff(title) && first > day && first < last);
    const until = form === 'day' && UNTIL.test(before);
    if (!until && !(form !== 'day' && begins && (form === 'range' || (areNeighbours(days) && !HALF_DAY.test(text)))))
      continue;
    if (
      !standsAlone(before, whole.slice(index + length)) ||
      (SHORT.test(title) && !counts(before, daysBetween(day, last) + 1))
    )
      return { start: day, end: day, text: null, doubtful: true };
    const wholeDays = WHOLE_DAYS.test(OPENS.exec(before)?.[0] ?? '');
    return { start: until ? day : first, end: last, text, doubtful: until && timed, wholeDays };
  }
  return null;
}

/** The clause says nothing but the days: not what someone else does on them. */
const standsAlone = (before: string, after: string): boolean =>
  CLAUSE_ENDS.test(after) && !/\p{L}/u.test((OPENS.exec(before)?.[0] ?? '').replace(FILLER, ''));

/** `(03 ngày, đến 12/3)`: as many as there are. */
const counts = (before: string, days: number): boolean =>
  Number(/(?<!\d)(\d{1,2}) ngày/iu.exec(OPENS.exec(before)?.[0] ?? '')?.[1]) === days;

/** `04 và sáng 05/11`: how long it is on the second day, a span cannot say. */
const HALF_DAY = /sáng|chiều|tối/iu;
const areNeighbours = (days: readonly (LocalDate | null)[]) =>
  days.every((day, i) => i === 0 || (day !== null && day === addDays(days[i - 1]!, 1)));
