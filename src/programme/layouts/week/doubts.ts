import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem, Slot } from '../../../model/programme.ts';
import { addDays, isWithin, type LocalDate, weekdayOf } from '../../../time/local.ts';
import { lunarDateOf } from '../../../time/lunar.ts';
import { formatLunar, isPrintedLunarOf, parsePrintedLunar } from '../../../time/printed-lunar.ts';
import { capitalised } from '../../capital.ts';
import { findDates } from '../../dates.ts';
import { type DayContext, resolveDay } from '../../days.ts';
import { namedHalves } from '../../halves-named.ts';
import { isMoved } from '../../moved-days.ts';
import { struckOf } from '../../passage.ts';
import { isHeldElsewhen } from '../../put-off-until.ts';
import { isRule } from '../../rules.ts';
import { readSession, sessionOfCell } from '../../sessions.ts';
import { statusOfStruck } from '../../states.ts';
import { beginsWithVerb, hasVerb } from '../../subjects.ts';
import { THEN_WORDS } from '../../then-words.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays, WEEKDAY_NAMES, WEEKDAY_WORDS } from '../../weekdays.ts';
import { contradicts } from './days.ts';
import type { Entry, ScheduleDay } from './entry.ts';
import type { Parts } from './parts.ts';
import { isAsAbove, isAsElsewhere } from './repeats.ts';

/** What there is to say about an item of a schedule. */

/** The title names another time or another day of the same programme: perhaps two entries stand in one. */
function leftUnread(each: ProgrammeItem, parts: Parts, context: DayContext, day: ScheduleDay | null): boolean {
  if (each.start === null || each.end === null) return false;
  const [start, end] = [each.start, each.end];
  const times = findTimes(parts.title).filter((time) => !time.due && time.start !== null);
  if (each.slot === null && readSession(capitalised(parts.title)) !== null) return true;
  if (
    HALF_BEHIND.test(parts.title) ||
    OPENS_WITH_WEEKDAY.test(parts.title) ||
    recursElsewhere(parts.title, start as LocalDate)
  )
    return true;
  const said = [each.startTime, each.endTime, parts.time?.start, ...parts.hours.map(({ start }) => start)];
  if (times.some((time) => !said.includes(time.start!))) return true;
  if (
    isAsAbove(parts.title) ||
    isAsElsewhere(parts.title) ||
    ALONG.test(parts.title) ||
    (parts.time !== null && THEN.test(parts.title))
  )
    return true;
  if (
    OTHER_HEADING.test(parts.title) ||
    namesOtherSession(parts.title, each.slot) ||
    namesHalves(parts.title, each.slot)
  )
    return true;
  if (each.kind === 'dayOff' && hasVerb(BUT.exec(parts.title)?.[1] ?? '')) return true;
  const { period } = context;
  const listed = day?.apart === true ? day.dates : [];
  return findDates(parts.title).some((mention) => {
    if (mention.citation || (each.timing === 'deadline' && each.timingText?.includes(mention.text))) return false;
    return mention.days.some((printed) => {
      const { date } = resolveDay(printed, context);
      const another = date !== null && (date < start || date > end);
      if (!another || listed.some((own) => own.date === date)) return false;
      if (period !== null) return isWithin(date, period);
      return addDays(date, -NEAR_DAYS) <= end && start <= addDays(date, NEAR_DAYS);
    });
  });
}

/** `Thi nấu cơm; kéo co (8h00)`: whether the hour behind the last of several is that of all. */
const hourOfLast = ({ time }: Entry, parts: Parts): boolean =>
  time === null && parts.time !== null && parts.hours.length === 0 && LAST_TIMED.test(parts.whole);
const LAST_TIMED = /^[^()]+;\s[^;()]+\((?=[^()]*\d{1,2}\s?(?:[hg:]|giờ))[^()]*\)[\s.;]*$/iu;

/** `Hội thảo PM: Ký hồ sơ`, `Tiếp dân / C: Họp`: another half of the day within the words. */
const HALF_BEHIND = /[^\s;:,.][\s/]+(?:AM|PM|[SCT]|Sáng|Chiều|Tối)\s?:\s/u;

/** `17g00 T5 đi viếng`: behind its hour an entry names a day of its own. */
const OPENS_WITH_WEEKDAY =
  /^(?:T[2-7]|CN|[Tt]hứ\s(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|[Cc]hủ [Nn]hật)(?![\p{L}\d])/u;

/** `Tiếp công dân (thứ Năm hằng tuần)` under another weekday. */
function recursElsewhere(title: string, day: LocalDate): boolean {
  const named = isRule(title) ? findWeekdays(title) : [];
  return named.length > 0 && named.every(({ weekday }) => weekday !== weekdayOf(day));
}

/** Where no title says how long the days go on. */
const NEAR_DAYS = 31;

/** `hội ý. Sau đó làm việc …`: which of the two the hour belongs to. */
const THEN = new RegExp(String.raw`[.;]\s(?:${THEN_WORDS}|tiếp theo)(?!\p{L})`, 'iu');
/** `Cùng dự`, `dự cùng Giám đốc`: what another cell says. */
const ALONG =
  /^(?:cùng (?:dự|tham dự|tham gia|đi)|(?:tham )?(?:dự|gia|đi|họp) cùng)(?:\s(?:với\s)?(?:\p{Lu}|đ\/c|đồng chí|lãnh đạo)[^.;:,]{0,40})?$/iu;
const SESSION_WITHIN = /[;,.]\s(?:và\s)?(?:buổi\s)?(sáng|chiều|tối)(?:\s?[:,]|(?=\s))/giu;

/** `xã Một (sáng), xã Hai (chiều)`: the last bracket is that of the last of them alone. */
const BRACKETED = /\((?:(?:buổi\s)?(?:sáng|chiều|tối)|(?-i:[SCT]))\)[,;]?\s/iu;
/** Those of a whole day may name both its halves. */
const namesHalves = (title: string, slot: Slot | null): boolean =>
  BRACKETED.test(title) && !(slot === 'allDay' && namedHalves(title).length > 0);

/** `Nghỉ (riêng tổ Văn dự tập huấn)`: what some do who have no rest. */
const BUT = /(?:\(|[,;.]\s)(?:riêng|trừ|ngoại trừ)\s([^()]*)/iu;

/** `Trực: thứ 7: …; chủ nhật: …`: what stands behind a weekday is of that day. */
const OTHER_HEADING = new RegExp(
  String.raw`(?<!\p{L})(?:${WEEKDAY_WORDS}|T[2-7]|CN)\s?(?:\([^()]{1,12}\)\s?)?:\s`,
  'iu',
);

/** `…; chiều làm việc với …`: another part of the day in which something is done. */
function namesOtherSession(title: string, slot: Slot | null): boolean {
  return [...title.matchAll(SESSION_WITHIN)].some(
    (match) => sessionOfCell(match[1]!) !== slot && beginsWithVerb(title.slice(match.index + match[0].length)),
  );
}

/** @param doubtful the words name days that may be its own or not */
export function doubtsAbout(
  each: ProgrammeItem,
  entry: Entry,
  parts: Parts,
  context: DayContext,
  doubtful = false,
): Notice[] {
  const at = { line: each.line, item: each.id };
  const notices = entry.day ? dayNotices(entry.day, at, each.start !== null) : [notice('missing-date', at)];
  if (entry.day && entry.dayAbove === true) notices.push(notice('uncertain-date', at, { printed: entry.day.printed }));
  // An hour in the work of a week is that of one of its days.
  if (entry.day?.part === 'work' && each.startTime !== null && each.start !== each.end)
    notices.push(notice('uncertain-date', at, { printed: entry.day.printed }));
  if (entry.hourUnread !== undefined) notices.push(notice('uncertain-date', at, { printed: entry.hourUnread }));
  if (entry.slotUnread !== undefined) notices.push(notice('hour-left', at, { printed: entry.slotUnread }));
  if (entry.daysUnread !== undefined) notices.push(notice('uncertain-date', at, { printed: entry.daysUnread }));
  if (parts.time && parts.time.start === null)
    notices.push(notice('impossible-time', at, { printed: parts.time.text }));
  const slot = parts.slot ?? entry.slot;
  if (slot !== null && slot !== 'allDay' && each.startTime && each.slot !== slot)
    notices.push(notice('slot-time-mismatch', at, { slot, time: each.startTime }));
  if (entry.timeAbove === true && parts.time !== null && parts.time === entry.time)
    notices.push(notice('time-inferred', at, { printed: parts.time.text }));
  const isElsewhen = each.status === 'confirmed' ? isMoved : isHeldElsewhen;
  const isPartStruck = struckOf(entry.words) === 'part' && statusOfStruck(entry.words) === null;
  if (isPartStruck || entry.day?.fate?.asked === true || isElsewhen(parts.whole))
    notices.push(notice('unclear-status', at));
  else if (
    entry.daysUnread === undefined &&
    (doubtful || entry.unclear === true || hourOfLast(entry, parts) || leftUnread(each, parts, context, entry.day))
  )
    notices.push(notice('unclear-boundary', at));
  if (entry.leaderUnsure === true && parts.leader !== null)
    notices.push(notice('leader-inferred', at, { printed: parts.leader }));
  else if (!entry.alone && parts.leader !== null && entry.columns.leader !== undefined)
    notices.push(notice('leader-inferred', at, { printed: parts.leader }));
  const who = entry.shareUnsure?.map((role) => entry.columns[role]).join('; ');
  if (who !== undefined) notices.push(notice('unit-inferred', at, { printed: who }));
  return notices;
}

/** @param dated the entry’s own words give its days */
function dayNotices(day: ScheduleDay, at: { line: number; item: string }, dated: boolean): Notice[] {
  const notices: Notice[] = [];
  const [first] = day.dates;
  for (const { problem, date } of day.dates.slice(0, 1)) {
    if (problem === null) continue;
    const used = date ?? '';
    notices.push(notice(problem, at, { printed: day.printed, used }));
  }
  if (day.dates.length === 0 && !dated && day.part !== 'focus') notices.push(notice('missing-date', at));
  if (first?.date && contradicts(day)) {
    const data = { date: first.date, actual: WEEKDAY_NAMES[weekdayOf(first.date)], printed: day.printed };
    notices.push(notice('weekday-mismatch', at, data));
  }
  return [...notices, ...lunarNotices(day, at)];
}

function lunarNotices({ lunar: text, dates }: ScheduleDay, at: { line: number; item: string }): Notice[] {
  const [date] = dates.map((each) => each.date);
  const printed = text === null ? null : parsePrintedLunar(text);
  if (!date || !printed || dates.length !== 1 || isPrintedLunarOf(printed, date) !== false) return [];
  const lunar = lunarDateOf(date);
  return lunar ? [notice('lunar-mismatch', at, { date, actual: formatLunar(lunar), printed: text! })] : [];
}
