import { type DateRange, daysOf, type LocalDate, type Weekday, weekdayOf } from '../time/local.ts';

/** `Thứ Năm tuần thứ 3`, `thứ Sáu cuối cùng của tháng`: which of such weekdays of its month a day is. */
export interface WeekOfMonth {
  /** 1 to 5, or `last`. */
  readonly nth: number | 'last';
  readonly length: number;
}

const NUMBERS: Readonly<Record<string, number>> = {
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
};
const NUMBER = 'nhất|hai|nhì|ba|tư|bốn|năm|[1-5](?!\\d)';
/** What is said of every month is a rule. */
const OF_MONTH = String.raw`(?:\s(?:(?:của|trong)\s)?tháng(?:\s(?:này|\d{1,2}(?:\s?[/.-]\s?\d{4})?))?)?(?!\p{L}|\s(?:của |trong )?(?:hằng|hàng|mỗi)\s|\s?[/.-]\s?\d)`;
const WEEK_OF_MONTH = new RegExp(
  String.raw`^[\s,(]{1,3}(?:(?:của\s)?tuần\s(?:lễ\s)?(?:thứ\s)?(?<week>${NUMBER}|đầu(?:\stiên)?|cuối(?:\scùng)?)|(?<day>đầu tiên|cuối cùng)(?=\s(?:của|trong)\stháng))${OF_MONTH}\)?`,
  'iu',
);

/** What the text says of it, right behind a weekday that ends at `at`; null for nothing. */
export function weekOfMonthAt(text: string, at: number): WeekOfMonth | null {
  const match = WEEK_OF_MONTH.exec(text.slice(at));
  const word = (match?.groups?.week ?? match?.groups?.day)?.toLowerCase();
  if (!match || word === undefined) return null;
  const nth = word.startsWith('cuối') ? 'last' : (NUMBERS[word] ?? Number(word));
  return { nth, length: match[0].length };
}

/** That day of the month, or null where it has none. */
export function dayInMonth(weekday: Weekday, nth: WeekOfMonth['nth'], month: DateRange): LocalDate | null {
  const days = daysOf(month).filter((day) => weekdayOf(day) === weekday);
  return (nth === 'last' ? days.at(-1) : days[nth - 1]) ?? null;
}
