import { type DayHeading, readDayHeading } from '../../day-headings.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { hasVerb } from '../../subjects.ts';
import { findWeekdays, type WeekdayMention, weekdaysBetween } from '../../weekdays.ts';
import type { ScheduleBuilder } from './builder.ts';
import type { DayTracker } from './days.ts';
import { DUTY_LINE } from './duty-label.ts';
import { type ScheduleDay, wordsOn } from './entry.ts';
import type { Paragraph } from './paragraphs.ts';

/**
 * Who is on duty in the week, told in one line: `Trực lãnh đạo: T2, T4 đ/c Một; T3 đ/c Hai`, `Trực: đ/c Một (thứ 2 - thứ 4),
 * …`. Below the tables it is of no day of theirs.
 */

/** Reads such a line, and answers whether it is one. */
export function readDutyLine({ passage }: Paragraph, builder: ScheduleBuilder, days: DayTracker): boolean {
  const found = DUTY_LINE.exec(passage.text);
  if (!found || !builder.hasEntries || builder.day?.part !== undefined) return false;
  const from = found[0].length - found[0].trimStart().length + found[0].indexOf(found[1]!);
  const words = slice(passage, from, from + found[1]!.length);
  const shifts = shiftsIn(spelledOut(passage.text.slice(found[0].length)), placeOf(passage).line, days);
  const { day } = builder;
  if (shifts === null) {
    // Within the days it is an entry like any other, unless it names several of them.
    if (day !== null && findWeekdays(passage.text).length >= 2) {
      builder.add({ ...entryOf(slice(passage, from), day, null), unclear: true });
      return true;
    }
    if (day !== null || builder.dayLeft === null) return false;
    const whole = days.wholePeriod('duty', words.text, placeOf(passage).line);
    builder.addOn({ ...entryOf(slice(passage, from), whole, null), unclear: true });
    builder.leaveDay();
    return true;
  }
  for (const shift of shifts) builder.addOn(entryOf(words, shift.day, shift.person));
  if (day) builder.openDay(day);
  else builder.leaveDay();
  return true;
}

/** `thứ 2, 4, 6`: each number is a weekday. */
const spelledOut = (text: string): string =>
  text.replace(/(?<!\p{L})(thứ |T)[2-7](?:(?:\s?[,+&]\s?|\svà\s)[2-7](?![\d\p{L}]|\s?[/.-]\s?\d))+/giu, (list, word) =>
    list.replace(/(?<=[\s,+&])[2-7]/gu, (number: string) =>
      list.startsWith(`${word}${number}`) ? number : `${word}${number}`,
    ),
  );

const entryOf = (words: Passage, day: ScheduleDay, leader: string | null) => ({ ...wordsOn(words, day), leader });

interface Shift {
  readonly day: ScheduleDay;
  readonly person: string;
}

/** One a part; null where a part is anything but days and people. */
function shiftsIn(text: string, line: number, days: DayTracker): Shift[] | null {
  const shifts: Shift[] = [];
  for (const part of text.replace(/[\s.;]+$/u, '').split(BETWEEN)) {
    const shift = shiftOnDates(part, line, days) ?? shiftOnWeekdays(part, line, days);
    if (shift === null) return null;
    shifts.push(shift);
  }
  return shifts;
}

const WEEKDAY = String.raw`(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7])|T\.?\s?[2-7]|chủ nhật|CN)`;
/** `thứ Bảy (23/5)`, `29/3:`: a day with its date. */
const OWN_DAY = String.raw`(?:${WEEKDAY}[\s,(]{1,3})?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d`;
/** What parts one shift from the next: with a day behind it also a comma behind a name; `thứ Bảy (23/5), đ/c Một` goes on. */
const BETWEEN = new RegExp(
  [
    String.raw`\s*;\s*`,
    String.raw`(?<=\p{L}\)?)(?<!${WEEKDAY})(?:[,.]|\svà)\s+(?=${OWN_DAY})`,
    String.raw`(?<!${WEEKDAY}\s?\([^()]{1,20})\)(?!\s*,\s*${OWN_DAY})\s*,\s*`,
  ].join('|'),
  'iu',
);

/** `01-03/3: đ/c Một`, `thứ Bảy (23/5) đ/c Một`, `đ/c Một (30/4, 01/5)`, `đ/c Một: chủ nhật, 24/5`. */
function shiftOnDates(part: string, line: number, days: DayTracker): Shift | null {
  const ahead = readDayHeading(part, 'cell');
  if (ahead?.date) return shiftOn(ahead, ahead.rest, line, days);
  const behind = DAYS_BEHIND.exec(part);
  const heading = behind && readDayHeading(part.slice(behind[0].length).replace(/\)\s*$/u, ''), 'cell');
  return heading?.date && !/[\p{L}\d]/u.test(heading.rest) ? shiftOn(heading, behind![1]!, line, days) : null;
}
const DAYS_BEHIND = new RegExp(
  String.raw`^([^()\d]{2,60}?)\s?[(:–-]\s?(?:(?:các )?ngày )?(?=\d|${WEEKDAY}[\s,(])`,
  'iu',
);

function shiftOn(heading: DayHeading, words: string, line: number, days: DayTracker): Shift | null {
  const person = personOf(words);
  if (person === null) return null;
  const day = days.read(heading, line);
  return day.dates.some(({ date }) => date === null) ? null : { day: { ...day, inLine: true }, person };
}

function shiftOnWeekdays(part: string, line: number, days: DayTracker): Shift | null {
  const named = findWeekdays(part);
  const person = personIn(part, named);
  if (person === null) return null;
  const weekdays = weekdaysIn(part, named);
  const dates = weekdays.flatMap((weekday) => days.dayOfWeek(weekday) ?? []);
  if (dates.length < weekdays.length) return null;
  const printed = part.slice(named[0]!.index, named.at(-1)!.index + named.at(-1)!.length);
  // An office may mean every week.
  const asked = dates.map((each) => ({ ...each, problem: each.problem ?? ('uncertain-date' as const) }));
  return { day: { dates: asked, weekdays, printed, lunar: null, line, inLine: true }, person };
}

/** What stands before or behind the weekdays of a part; null where it stands around them, is missing, or does something. */
function personIn(part: string, named: readonly WeekdayMention[]): string | null {
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last) return null;
  const before = part.slice(0, first.index).replace(EDGE, '').trim();
  const behind = part
    .slice(last.index + last.length)
    .replace(EDGE, '')
    .trim();
  const between = part.slice(first.index, last.index + last.length).replace(JOINS, '');
  if (between !== named.map(({ text }) => text.replace(JOINS, '')).join('')) return null;
  return before === '' ? personOf(behind) : behind === '' ? personOf(before) : null;
}

function personOf(text: string): string | null {
  const person = text.replace(EDGE, '').trim();
  const plain = /\p{L}{2}/u.test(person) && !/[\d:]/u.test(person) && person.length <= LONGEST;
  return plain && !hasVerb(person) && !TITLE_ALONE.test(person) ? person : null;
}

const LONGEST = 60;
/** `ông Thứ Ba`: somebody may be called so. */
const TITLE_ALONE = /^(?:ông|bà|anh|chị|thầy|cô|đ\/c|đồng chí)$/iu;
const EDGE = /^[\s,:()\-–]+|[\s,:(\-–]+$|^(?:các\s)?ngày(?=\s|$)/giu;
const JOINS = /[\s,&+\-–]|(?<!\p{L})(?:và|đến)(?!\p{L})/giu;

/** `T2, T4` are two; `T2 - T4` and `thứ 2 đến thứ 4` are three. */
function weekdaysIn(part: string, named: readonly WeekdayMention[]) {
  return named.flatMap(({ index, weekday }, i) => {
    const before = named[i - 1];
    const joined = before && /^\s?(?:[-–]|đến)\s?$/iu.test(part.slice(before.index + before.length, index));
    return joined ? weekdaysBetween(before.weekday, weekday).slice(1) : [weekday];
  });
}
