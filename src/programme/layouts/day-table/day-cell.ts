import type { Weekday } from '../../../time/local.ts';
import { type DateMention, readDatesAt } from '../../dates.ts';
import { withOldDaysBlank } from '../../moved-days.ts';
import { oncePerText } from '../../once.ts';
import { findWeekdays } from '../../weekdays.ts';

/** What stands where a day belongs: `03 Thứ Hai (01/12 ÂL)`, `15, 16`, `Thứ Ba`, `T2 (03/3)`. */
export interface DayCell {
  readonly date: DateMention | null;
  readonly weekdays: readonly Weekday[];
  /** As printed, with its brackets. */
  readonly lunar: string | null;
  /** The weekday's own words. */
  readonly weekdayText: string | null;
  /** What is no part of the day: `Nghỉ`. */
  readonly rest: string;
}

const LUNAR =
  /\(?\s?(?:(?:nhằm|tức|tức là|âm lịch:?|âl:?|al:?)\s(?:ngày\s)?)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?(?:\d{2,4}|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+))?\s?\(?(?:âm lịch|âl|al|â\.l\.?)\s?\)?|\(\s?(?:nhằm|tức|âm lịch|âl|al)\s?:?\s?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}[^()\n]{0,25}\)|(?:nhằm|âl|al)\s?:?\s?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}/iu;
const FILLER = /(?<!\p{L})(?:ngày|tháng|năm|từ|đến|và|các|mùng|mồng)(?!\p{L})|[\s,;:.\-–—/()*+&]+/giu;

/** Numbers of something longer than a day. */
const NO_DAY = /(?:tháng|tuần|quý|đợt|kỳ|lần)\s*$/iu;
const YEAR = /năm\s*$/iu;
/** `Năm 26` is a year, `Năm 04/3` at the head of a cell a Thursday: a day with its month is that of no year. */
const BARE_THURSDAY = /^\s*(?:Năm|NĂM)\s*$/u;
const WITH_MONTH = /^\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)/u;

/** Null when no day, no weekday stands in it. */
export const readDayCell: (text: string) => DayCell | null = oncePerText((whole) => {
  const text = withOldDaysBlank(whole);
  const lunar = LUNAR.exec(text)?.[0] ?? null;
  const solar = lunar === null ? text : text.replace(lunar, ' '.repeat(lunar.length));
  const weekdays = findWeekdays(solar);
  const numbers = weekdays.reduce((left, { index, length }) => blank(left, index, length), solar);
  const date = firstDate(numbers);
  if (date === null && weekdays.length === 0) return null;
  const rest = date ? blank(numbers, date.index, date.length) : numbers;
  return {
    date,
    weekdays: weekdays.map(({ weekday }) => weekday),
    lunar: lunar?.trim() ?? null,
    weekdayText: weekdays[0]?.text ?? null,
    rest: rest.replace(FILLER, ' ').trim(),
  };
});

/** The hour that may stand before it (`8h00 ngày 03/3`) is none. */
function firstDate(text: string): DateMention | null {
  for (const { index } of text.matchAll(/(?<![\d/])\d{1,2}(?!\d)/g)) {
    const before = text.slice(0, index);
    const isNone =
      NO_DAY.test(before) || (YEAR.test(before) && !(BARE_THURSDAY.test(before) && WITH_MONTH.test(text.slice(index))));
    const date = isNone ? null : readDatesAt(text, index, true);
    if (date) return date;
  }
  return null;
}

const blank = (text: string, index: number, length: number) =>
  text.slice(0, index) + ' '.repeat(length) + text.slice(index + length);
