import { type DayHeading, readDayHeading } from '../../day-headings.ts';
import { hasVerb } from '../../subjects.ts';
import { findWeekdays, WEEKDAY_WORDS, type WeekdayMention, weekdaysBetween } from '../../weekdays.ts';
import type { DayTracker } from './days.ts';
import type { ScheduleDay } from './entry.ts';

/** The grammar of shifts: which days, and who. */

/** `thứ 2, 4, 6`: each number is a weekday. */
const spelledOut = (text: string): string =>
  text.replace(/(?<!\p{L})(thứ |T)[2-7](?:(?:\s?[,+&]\s?|\svà\s)[2-7](?![\d\p{L}]|\s?[/.-]\s?\d))+/giu, (list, word) =>
    list.replace(/(?<=[\s,+&])[2-7]/gu, (number: string) =>
      list.startsWith(`${word}${number}`) ? number : `${word}${number}`,
    ),
  );

export interface Shift {
  readonly day: ScheduleDay;
  readonly person: string;
}

/**
 * One a part; null where a part is anything but days and people.
 * @param isOfWeek weekdays alone are those of the week of the document; else an office may mean every week
 */
export function shiftsIn(text: string, line: number, days: DayTracker, isOfWeek: boolean): Shift[] | null {
  const people = spelledOut(text).replace(/[\s.;]+$/u, '');
  const read = (part: string) =>
    part.length > LONGEST_PART ? null : (shiftOnDates(part, line, days) ?? shiftOnWeekdays(part, line, days, isOfWeek));
  for (const between of [BETWEEN, BEFORE_WEEKDAY]) {
    const shifts = people.split(between).map(read);
    if (shifts.every((shift) => shift !== null)) return shifts;
  }
  return null;
}

const LONGEST_PART = 400;

const WEEKDAY = String.raw`(?:${WEEKDAY_WORDS}|T\.?\s?[2-7]|CN)`;
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

/** `T2 đ/c Một, T3 đ/c Hai`; in `T2, T4 đ/c Một` the weekdays belong together. */
const BEFORE_WEEKDAY = new RegExp(
  String.raw`\s*;\s*|(?<=\p{L}\)?)(?<!${WEEKDAY})(?:[,.]|\svà)\s+(?=${WEEKDAY}(?!\p{L}))`,
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

function shiftOnWeekdays(part: string, line: number, days: DayTracker, isOfWeek: boolean): Shift | null {
  const named = findWeekdays(part);
  const person = personIn(part, named);
  if (person === null) return null;
  const weekdays = weekdaysIn(part, named);
  const dates = weekdays.flatMap((weekday) => days.dayOfWeek(weekday) ?? []);
  if (dates.length < weekdays.length) return null;
  const printed = part.slice(named[0]!.index, named.at(-1)!.index + named.at(-1)!.length);
  const asked = dates.map((each) => ({ ...each, problem: each.problem ?? ('uncertain-date' as const) }));
  return { day: { dates: isOfWeek ? dates : asked, weekdays, printed, lunar: null, line, inLine: true }, person };
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
