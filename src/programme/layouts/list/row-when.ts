import type { Slot } from '../../../model/programme.ts';
import { addDays, dayOf, daysBetween, localDate, monthOf, yearOf } from '../../../time/local.ts';
import { type DateMention, findDates, readDatesAt } from '../../dates.ts';
import { type DayFate, dayFate } from '../../day-fates.ts';
import type { PrintedDay } from '../../day-sequences.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { monthDaysIn } from '../../month-days.ts';
import { newDayIn } from '../../moved-days.ts';
import { asOneNight, isNight, UNTIL } from '../../nights.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import { findMonth } from './months.ts';
import type { ListRow } from './row.ts';

/** When a row takes place: each day and hour that its cells name. */
export interface RowWhen {
  readonly mention: DateMention;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
  /** `đến 7h00 ngày 02/9`: the end on another day, as printed; null else. */
  readonly until: string | null;
  /** Hours of a night whose days lie a week or more apart: whether it is each of the nights is not told. */
  readonly unclear?: boolean;
}

/** What they say of its day, of which an old one beside it is none. */
export const fateOfRow = ({ date = '', time }: ListRow['cells']): DayFate => dayFate(newDayIn(date), time);

/** Nothing when the cells name no day. */
export function whensOf({ date: printed = '', time: hoursPrinted = '', month = '' }: ListRow['cells']): RowWhen[] {
  const ofRow = findMonth(month)?.month ?? null;
  const date = asOneNight(ofMonth(newDayIn(printed), ofRow));
  const mention = dayOfRow(date, ofRow);
  if (!mention || mention.citation) return [];
  const time = asOneNight(hoursPrinted);
  const within = untilInHours(time, mention);
  if (within) return [within];
  const slot = sessionIn(time) ?? slotIn(date);
  const moments = momentsIn(date);
  const [first, second] = moments;
  if (first?.date && second?.date && moments.length === 2 && UNTIL.test(date.slice(first.to, second.from)))
    return [
      {
        mention: daysUntil(first, second),
        time: first.time,
        slot: first.slot,
        until: date.slice(first.to).trim(),
        unclear:
          isNight(first.time?.start ?? null, second.time?.start ?? null) &&
          isFar(first.date.days[0]!, second.date.days[0]!),
      },
    ];
  const several = first?.date != null && moments.length > 1 && time === '';
  if (several) return moments.map((moment, i) => ({ ...whenOf(moment, moments.slice(0, i)), until: null }));
  const hours = findTimes(time).filter(({ due }) => !due);
  const apart = hours.length > 1 && hours.every(({ start }) => start !== null);
  if (apart) return hours.map((hour) => ({ mention, time: hour, slot: null, until: null }));
  return [{ mention, time: hours[0] ?? findTimes(date)[0] ?? null, slot, until: null }];
}

/** `17h00 ngày 11/5 - 7h00 ngày 12/5` in a column of hours, beside its day; null for other hours. */
function untilInHours(time: string, mention: DateMention): RowWhen | null {
  const [first, second, ...others] = momentsIn(time);
  const isStretch = first?.date && first.time && second?.date && second.time && others.length === 0;
  if (!isStretch || !UNTIL.test(time.slice(first.to, second.from))) return null;
  const [own] = mention.days;
  const [from] = first.date.days;
  const days = daysUntil(first, second).days.map((day) => ({ ...day, year: day.year ?? own!.year }));
  const isSame = mention.days.length === 1 && own!.day === from!.day && (own!.month ?? from!.month) === from!.month;
  return {
    mention: isSame && days.length > 1 ? { ...mention, form: 'range', days } : mention,
    time: first.time,
    slot: null,
    until: time.slice(first.to).trim(),
    unclear: !isSame,
  };
}

/** As printed; where that gives other days than those of the row's month (`04 - 05 - 10`), as days of it. */
function dayOfRow(date: string, month: number | null): DateMention | null {
  const printed = findDates(date)[0] ?? bareDays(date);
  const told = month === null ? null : monthDaysIn(`Tháng ${month}: ${date}`);
  const days = told?.leader === null ? told.mention : null;
  const isSame = days?.days.every((each, i) => isDayOf(printed?.days[i], each.day, month));
  return isSame && days?.days.length === printed?.days.length ? printed : (days ?? printed);
}

const isDayOf = (printed: PrintedDay | undefined, day: number, month: number | null): boolean =>
  printed?.day === day && (printed.month === null || printed.month === month);

/** `05-09, 09-09` in the row of September: pairs that all end in its month join no days. */
function ofMonth(date: string, month: number | null): string {
  const pairs = [...date.matchAll(PAIR)];
  const isDays = pairs.length > 0 && pairs.every(([, , end]) => Number(end) === month);
  return isDays ? date.replace(PAIR, '$1/$2') : date;
}
const PAIR = /(?<![\d/.-])(\d{1,2})-(\d{1,2})(?![\d/-]|\.\d)/gu;

/** `từ 7h00 ngày 27/9 đến 7h00 ngày 29/9`: each day on which it begins anew, where that is more than the first. */
function daysUntil({ date, time }: Moment, end: Moment): DateMention {
  const from = date!.days[0]!;
  const again = time?.start && end.time?.start && end.time.start > time.start ? 0 : 1;
  const last = time?.start && end.time?.start ? lastBegun(from, end.date!.days[0]!, again) : null;
  return last === null ? date! : { ...date!, form: 'range', days: [from, last] };
}

/** So many days before the end, where that is behind the first; a leap year stands for one that neither names. */
function lastBegun(from: PrintedDay, to: PrintedDay, before: number): PrintedDay | null {
  if (to.month === null || from.month === null)
    return from.month === to.month && to.day - before > from.day ? { ...to, day: to.day - before } : null;
  const year = from.year ?? (to.year === null ? LEAP : to.year - (to.month < from.month ? 1 : 0));
  const first = localDate(year, from.month, from.day);
  const end = localDate(to.year ?? year + (to.month < from.month ? 1 : 0), to.month, to.day);
  const last = first && end && addDays(end, -before);
  if (!first || !last || last <= first || daysBetween(first, last) > LONGEST) return null;
  return { day: dayOf(last), month: monthOf(last), year: to.year === null ? null : yearOf(last) };
}
const LEAP = 2028;

function isFar(from: PrintedDay, to: PrintedDay): boolean {
  if (from.month === null || to.month === null) return to.day - from.day >= WEEK;
  const year = from.year ?? LEAP;
  const first = localDate(year, from.month, from.day);
  const last = localDate(to.year ?? (to.month < from.month ? year + 1 : year), to.month, to.day);
  return first === null || last === null || daysBetween(first, last) >= WEEK;
}
const WEEK = 7;
const LONGEST = 60;

/** An hour without a day is one of the day before it. */
function whenOf(moment: Moment, before: readonly Moment[]): Pick<RowWhen, 'mention' | 'time' | 'slot'> {
  const mention = moment.date ?? before.findLast(({ date }) => date !== null)!.date!;
  return { mention, time: moment.time, slot: moment.slot };
}

/** `03, 10, 17` in a column of days. */
function bareDays(text: string): DateMention | null {
  const at = text.search(/\d/);
  return at < 0 ? null : readDatesAt(text, at, true);
}

/** A half of the day, alone or beside what stands in another column of hours. */
const sessionIn = (time: string): Slot | null =>
  sessionOfCell(time) ??
  time
    .split(', ')
    .map(sessionOfCell)
    .find((slot) => slot !== null) ??
  null;

const slotIn = (text: string): Slot | null =>
  sessionOfCell(/(?:(?:buổi\s)?(?:sáng|chiều|tối|đêm)|cả ngày)(?!\p{L})/iu.exec(text)?.[0] ?? '-');

/** The half of each day: in `Sáng 15 và chiều 16/6` they differ, else `given` holds for all. */
export function slotsOf({ form, text, days }: DateMention, given: Slot | null): (Slot | null)[] {
  const parts = text.split(/[,;+&]|(?<!\p{L})(?:và|hoặc)(?!\p{L})/u).filter((part) => /\d/.test(part));
  if (form !== 'list' || parts.length !== days.length) return days.map(() => given);
  let slot = given;
  return parts.map((part) => {
    slot = slotIn(part) ?? slot;
    return slot;
  });
}
