import { dayOf, monthRange, yearOf } from '../../../time/local.ts';
import { findDates } from '../../dates.ts';
import { resolveDay } from '../../days.ts';
import { leadingMonth, type MonthDays, monthDaysIn } from '../../month-days.ts';
import type { Passage } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isLeaderLine, isSubject, namesLeader } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { dayInMonth, weekOfMonthAt } from '../../week-of-month.ts';
import { readLeadingWeekday } from '../../weekdays.ts';
import type { ListBuilder } from './builder.ts';
import { readMonthParts } from './month-parts.ts';
import { findMonth } from './months.ts';
import { endsTopic, isTimeLabel, mayBeTopic, numberedTopic } from './numbered-topics.ts';
import { add, type Open, withoutBullets } from './open.ts';
import { isPartName } from './part-names.ts';
import type { PointOverDays } from './points-over-days.ts';

/** Lines of a list that hold for those below them: a month, a part, who the days are for; and days given behind their month. */

export const MONTH_HEADING =
  /^[\s\-–+*•]*(?:\d{1,2}[/.)]*\s{0,2}[/.)]?\s{0,2})?tháng\s\d{1,2}(?:\s?[/-]\s?\d{4}|\snăm \d{4})?\s?:?\s*$/iu;
/** `Tổ số 2 tiếp xúc cử tri tại …`: what the part does is an entry. */
const DOES = /(?<!\p{L})(?:tại|tiếp xúc|gặp|họp|dự|đến|thăm|kiểm tra|làm việc)(?!\p{L})/iu;
/** `II. Tiếp công dân`: a part of the list. */
const TOPIC = /^\s*(?!V\/v(?!\p{L}))[IVX]{1,4}\s?[.)/]\s*(?:lịch\s)?(\p{L}[^.;:]{2,110}?)\s?:?$/iu;
/** `I. Thời gian, địa điểm`: parts of the paper, which say nothing of what takes place. */
const OF_PAPER =
  /^\s*[IVX]{1,4}\s?[.)/]\s*(?:thời gian|địa điểm|thành phần|nội dung|mục đích|yêu cầu|tổ chức thực hiện|kinh phí|phân công nhiệm vụ)(?!\p{L})/iu;
/** `I. Quý I`, `II. 6 tháng cuối năm 2026`: in which part of the year the days below lie. */
const PERIOD =
  /^(?:lịch\s)?(?:quý\s(?:[IV]{1,3}|[1-4])|(?:6|sáu)\stháng\s(?:đầu|cuối)(?:\snăm)?|học kỳ\s(?:I{1,3}|[1-3])|năm(?=\s\d))(?:(?:\s?[/-]\s?|,?\snăm\s|\s)\d{4})?$/iu;
const HALF_OF_ALL = /[\s,–-]*(?:\(|[,–-]\s)\s*(?:tiếp\s)?(?:vào\s)?(?:các\s)?(?:buổi\s)?(sáng|chiều)\)?$/iu;
export const MARK = /^\s*(?:[-–+*•]|\d{1,2}(?:[.)/]|\s?[-–](?=\s\p{Lu}))|[a-zđ][.)])\s*/u;

/** A line above the line `below`; `point`: what it says of all its days where it counts over days of its own. */
export interface HeadingLine {
  readonly text: string;
  readonly below: string;
  readonly point: PointOverDays | null;
}

/** Whether the line was one; what it says is open from here on. */
export function readHeading({ text, below, point }: HeadingLine, open: Open, builder: ListBuilder): boolean {
  if (MONTH_HEADING.test(text)) {
    const month = findMonth(text.replace(/^[\s\-–+*•]*\d{1,2}\s?[/.)]+\s*/u, ''));
    builder.month = month?.month ?? builder.month;
    builder.year = month?.year ?? builder.year;
    Object.assign(open, { day: null, fresh: false });
    return true;
  }
  if (!isTimeLabel(text)) open.unnamed = mayBeTopic(text, below, open.day !== null);
  if (point !== null) withoutBullets(open, builder);
  if (open.numbered !== null && endsTopic(text, open.numbered)) open.numbered = null;
  const numbered = numberedTopic(text, below, open.day !== null, point !== null);
  if (numbered !== null) {
    openTopic(numbered.name, open, builder);
    open.numbered = numbered;
    if (point !== null && point.place !== null) builder.part = { time: null, location: point.place };
    return true;
  }
  const part = findDates(text).length > 0 || OF_PAPER.test(text) ? undefined : TOPIC.exec(text)?.[1];
  if (part !== undefined && PERIOD.test(part)) {
    openTopic(part, open, builder);
    Object.assign(open, { topic: null, numbered: null });
    return true;
  }
  // `I. Chủ tịch UBND xã`: whose days stand below, not what is done on them.
  const ofLeader = part !== undefined && (namesLeader(part) || (isPartName(part) && isSubject(part)));
  const topic = ofLeader ? undefined : part;
  if (topic !== undefined) {
    openTopic(topic, open, builder);
    Object.assign(open, { topic, numbered: null });
    return true;
  }
  const name = (ofLeader ? part : text.replace(MARK, '')).replace(/[\s:.;]+$/u, '');
  const isSection = isPartName(text) && !(open.day !== null && (DOES.test(name) || findTimes(text).length > 0));
  // `1. Chủ tịch, buổi sáng:`
  const half = isSection ? null : HALF_OF_ALL.exec(name);
  const who = half ? name.slice(0, half.index) : name;
  const marked = ofLeader || /:\s*$/u.test(text) || MARK.test(text) || (!open.fresh && standsOver(text, below));
  const heads = marked && namesLeader(who);
  if (findDates(text).length > 0 || !(isSection || heads)) return false;
  withoutBullets(open, builder);
  if (ofLeader) builder.part = null;
  open.place = point?.place ?? null;
  open.daysAbove ??= open.day !== null;
  open.half = half ? sessionOfCell(half[1]!) : null;
  if (isSection && open.daysAbove) Object.assign(open, { slot: null, time: null, section: name });
  else Object.assign(open, { day: null, slot: null, time: null, fresh: false, ruled: null, section: who });
  return true;
}

/** What was said above holds no more. */
function openTopic(section: string, open: Open, builder: ListBuilder): void {
  withoutBullets(open, builder);
  builder.part = null;
  const closed = {
    day: null,
    slot: null,
    time: null,
    fresh: false,
    announced: null,
    ruled: null,
    half: null,
    place: null,
  };
  Object.assign(open, { ...closed, section });
}

/** A line of nothing but a leader over one that begins with a day. */
const standsOver = (text: string, below: string): boolean => isLeaderLine(text) && BEGINS_WITH_DAY.test(below);
const BEGINS_WITH_DAY =
  /^[\s\-–+*•]*(?:(?:vào|các|từ|buổi|sáng|chiều|ngày|thứ \p{L}+|chủ nhật),?\s){0,5}\d{1,2}\s?[/.-]\s?\d/iu;

/** `- Tháng 7: 02, 09, 16`: what the lines above say takes place on each. */
export function readMonthDays(paragraph: Passage, open: Open, builder: ListBuilder): boolean {
  if (readMonthParts(paragraph, open, builder)) return true;
  const found = monthDaysIn(paragraph.text) ?? weekdayOfMonth(paragraph.text, builder);
  if (!found) return false;
  open.leader = null;
  const { month, year, mention, leader, remarks } = found;
  const moment = { from: 0, to: 0, date: mention, time: null, slot: null };
  const clause = { passage: paragraph, moment, words: '', leader, unread: remarks, said: true, count: null };
  const before = { month: builder.month, year: builder.year };
  Object.assign(builder, { month, year: year ?? builder.year });
  add(clause, mention, open, builder);
  Object.assign(builder, before);
  return true;
}

/** `Tháng 10: thứ Năm tuần thứ 2`: that day, for a person to confirm; null where no year is known. */
function weekdayOfMonth(text: string, { year: above, context }: ListBuilder): MonthDays | null {
  const lead = leadingMonth(text);
  const month = lead === null ? null : findMonth(lead.month);
  if (lead === null || month === null) return null;
  const printed = text.slice(lead.end).replace(/^(?:(?:vào|ngày|cả ngày)\s)+/iu, '');
  const weekday = readLeadingWeekday(printed);
  const week = weekday && weekOfMonthAt(printed, weekday.length);
  if (!weekday || !week || !/^[\s.;]*$/u.test(printed.slice(weekday.length + week.length))) return null;
  const first = resolveDay({ day: 1, month: month.month, year: month.year ?? above }, context).date;
  const date = first && dayInMonth(weekday.weekday, week.nth, monthRange(yearOf(first), month.month));
  if (!date) return null;
  const days = [{ day: dayOf(date), month: month.month, year: yearOf(date) }];
  const mention = { index: 0, length: printed.length, text: printed, form: 'day', days, citation: false } as const;
  return { ...month, mention, leader: null, remarks: true };
}
