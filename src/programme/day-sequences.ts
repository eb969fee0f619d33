import { addDays, dayOf, localDate, monthOf, yearOf } from '../time/local.ts';
import { readWordedDay } from './month-words.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** Days that one phrase names one behind the other: `12-14/3`, `03; 10; 17/5`, `từ 2-9 đến hết ngày 4-9`. */

export interface PrintedDay {
  readonly day: number;
  /** Null when only the day is written (`ngày 10`). */
  readonly month: number | null;
  /** Four digits; null when not written. */
  readonly year: number | null;
}

const SLASHED = String.raw`(\d{1,2})\s{0,2}/{1,2}\s{0,2}(\d{1,2})(?:\s{0,2}(?:[.-]|/{1,2})\s{0,2}(\d{4}|\d{2}(?!\d|/|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|:\d))))?(?![\d/]|\.\d{3}(?!\d)|-\p{Lu}{2}|/\p{L}|\s(?:ngày|suất)(?!\p{L}))`;
const DOTTED = String.raw`(\d{1,2})\s{0,2}([.-])\s{0,2}(\d{1,2})\s{0,2}\5\s{0,2}(\d{4})(?!\d)`;
const WORDED = String.raw`(\d{1,2})\s{0,2},?\s{0,2}tháng\s{0,2}(\d{1,2})(?:\s{0,2}(?:,?\s{0,2}năm|,|/|-)\s{0,2}(\d{4})|\s(20\d{2})(?!\s?\p{L}))?(?!\d)`;
const FULL = new RegExp(`${SLASHED}|${DOTTED}|${WORDED}`, 'iuy');
// `ngày 6.9`, `ngày 28-5`: after the word a point is a month's; a hyphen too when it cannot be a range.
const POINTED =
  /(\d{1,2})(?:\.(\d{1,2})|(?:-|-\s{1,2}|\s{1,2}-|\s{1,2}-\s{1,2}(?=\d{1,2}\s?(?:$|[.,;:)\n]|đến|tới)))(0?[1-9]|1[0-2]))(?!\d|\s{0,2}\/|\s{0,2}-\s{0,2}\d{1,2}(?![\d./-])|[.,]\d|\s{0,2},?\s{0,2}(?:tháng|hằng|hàng)(?!\p{L})|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|%|năm(?!\s?(?:\d{4}|nay))|tuổi|người|triệu|tỷ|điểm))/uy;
/** `từ 2-9 đến hết ngày 4-9`: what goes on until another day is one day itself. */
const UNTIL_AFTER = new RegExp(
  String.raw`\s{0,2}(?:\((?:[^()]{1,40})\)\s?)?(?:đến|tới)\s(?:hết\s)?(?:${WEEKDAY_WORDS},?\s)?(?:ngày\s)?\d{1,2}\s{0,2}[./-]`,
  'iuy',
);
const DAY_ONLY =
  /(\d{1,2})(?!\d|\s?[/:]\s?\d|\.\d|,\d(?!\d?(?:,\d{1,2}){0,9}(?:\s?\/\s?\d|\s?và\s(?:ngày\s)?\d{1,2}\s?\/\s?\d))|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|%)|\p{L}|\s{0,2}tháng\s{1,2}\p{L})/iuy;
const JOIN = new RegExp(
  String.raw`(?:\s?dương lịch)?(?:\s?\((?:${WEEKDAY_WORDS}|T[2-7]|CN)\)|\s?,?\s?\((?:(?:tức|nhằm|là|âm lịch)[^()]{1,60}|(?:ngày\s)?(?:(?:mùng|mồng|rằm)\s[^()]{1,45}|\d{1,2}\s(?:[^()]{0,12}tháng\s?)?(?:giêng|chạp|tết)(?!\p{L})[^()]{0,30})|[^()]{1,40}(?:âm lịch|ÂL))\)|[)\]]|,?\s${WEEKDAY_WORDS}(?=,?\s(?:cho\s)?(?:đến|tới|và kết thúc|kết thúc)(?!\p{L}))|,?\s(?:tức|nhằm)\s(?:là\s)?(?:ngày\s)?(?:(?:mùng|mồng)\s)?(?:rằm|\d{1,2})(?:\stháng\s(?:giêng|chạp|\d{1,2})(?:\snăm\s\p{L}+\s\p{L}+)?(?:\s(?:âm lịch|ÂL))?|/\d{1,2}\s(?:âm lịch|ÂL)),?)?\s{0,3}(?:(?:(?:cho\s)?(?:đến\s)?đến hết|(?:cho\s)?(?:đến|tới)|(?:,\s|và\s)?kết thúc(?:\s(?:vào|lúc|trong))?(?=\s)|[-–—−→÷]{1,2})|(?<and>[,;+&]\s{0,2}và|[,;+&]|và|hoặc))\s{0,3}(?:hết\s)?(?:(?:ngày\s)?\(?(?:${WEEKDAY_WORDS}|CN(?=\s)|T[2-7](?=\s))\)?,?\s{0,2})?\(?(?:ngày\s{0,2})?\(?`,
  'iuy',
);

/** `ngày 22, 23 và sáng ngày 24/10`: the month comes with the last of them. */
const HALF_DAY = /(?:buổi\s)?(?:sáng|chiều|tối)\s{1,2}(?:ngày\s{0,2})?(?=\d)/iuy;

/** A list of days is no longer than a month. */
const MOST_DAYS = 31;

export interface Sequence {
  readonly days: readonly PrintedDay[];
  readonly range: boolean;
  readonly end: number;
}

/**
 * Where `6.9` and `28-5` are dates: in a heading, where one day stands, after `ngày`, or nowhere. In a heading
 * `10 - 12` joins days.
 */
export type Points = 'heading' | 'single' | 'named' | 'none';

/** The days that follow one another from `index`. */
export function readSequence(text: string, index: number, points: Points): Sequence {
  const days: PrintedDay[] = [];
  let range = false;
  let end = index;
  for (let at = index; days.length < MOST_DAYS; ) {
    // After another day a hyphen joins no more days: `6 đến 8-12`.
    const atom = readAtom(text, at, days.length > 0 && points !== 'none' ? 'single' : points);
    // After a full date a bare number counts something else (`ngày 03/3, 15 đại biểu`).
    if (!atom || (atom.month === null && days.at(-1)?.month != null)) break;
    days.push(atom);
    end = atom.end;
    const join = matchAt(JOIN, text, end);
    const half = atom.month === null && join ? matchAt(HALF_DAY, text, end + join[0].length) : null;
    // `đến hết ngày 01/5, ngày 02/5 học lại`: after a range another day is said of something else.
    if (!join || (range && days.length > 1 && join.groups?.and !== undefined && /ngày/iu.test(join[0]))) break;
    if (join.groups?.and === undefined) range = true;
    at = end + join[0].length + (half?.[0].length ?? 0);
  }
  return { days, range, end };
}

function readAtom(text: string, at: number, points: Points): (PrintedDay & { readonly end: number }) | null {
  const worded = readWordedDay(text, at);
  if (worded) {
    const { day, month, year, length } = worded;
    return { day: Number(day), month, year: year === undefined ? null : Number(year), end: at + length };
  }
  const full = matchAt(FULL, text, at);
  const pointed = full ? null : readPointed(text, at, points);
  const match = full ?? pointed ?? matchAt(DAY_ONLY, text, at);
  if (!match) return null;
  const [day, month, year] = full
    ? [
        match[1] ?? match[4] ?? match[8],
        match[2] ?? match[6] ?? match[9],
        match[3] ?? match[7] ?? match[10] ?? match[11],
      ]
    : [match[1], pointed?.[2] ?? pointed?.[3], undefined];
  return {
    day: Number(day),
    month: month === undefined ? null : Number(month),
    year: year === undefined ? null : fullYear(year),
    end: at + match[0].length,
  };
}

function readPointed(text: string, at: number, points: Points): RegExpExecArray | null {
  if (points === 'none') return null;
  const match = matchAt(POINTED, text, at);
  if (match?.[3] === undefined || points === 'single' || Number(match[1]) >= Number(match[3])) return match;
  const isHeading = points === 'heading' && !match[0].includes(' ');
  const end = at + match[0].length;
  return isHeading || matchAt(UNTIL_AFTER, text, end) || isListed(text, end, match[3]) ? match : null;
}

/** `5-10, 6-10, 3-11-2027`: pairs of which the next has the same end, or the last a year, join no days. */
function isListed(text: string, at: number, month: string): boolean {
  const pairs = /^(?:\s?(?:[,;]|và)\s{0,2}(?:ngày\s)?\d{1,2}-(?:0?[1-9]|1[0-2])(?!\d)(?:-\d{4})?){1,30}/iu.exec(
    text.slice(at),
  );
  const next = /\d-(\d{1,2})/u.exec(pairs?.[0] ?? '')?.[1];
  return next !== undefined && (Number(next) === Number(month) || /-\d{4}$/u.test(pairs![0]));
}

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
/** A day that may exist in some calendar: 30/02 is kept and reported, 45/2019 is no date at all. */
export const isPossible = ({ day, month }: PrintedDay): boolean =>
  day >= 1 && day <= 31 && (month === null || (month >= 1 && month <= 12));

/** Month and year of the last day hold for those before it: `12-14/3`, `30/12 - 02/01/2026`. */
export function carryBack(days: readonly PrintedDay[]): PrintedDay[] {
  const carried: PrintedDay[] = [];
  let { month, year } = days.at(-1)!;
  for (const day of days.toReversed()) {
    month = day.month ?? month;
    year = day.year ?? (year !== null && carried[0]?.month != null && month! > carried[0].month ? year - 1 : year);
    carried.unshift({ day: day.day, month, year });
  }
  return carried;
}

/**
 * Whether the second day is the one behind the first. A month that one of them lacks is that of the other, or the one before or
 * behind it where a month ends between them; without a year it may be a leap year or none.
 */
export function isNextDay(from: PrintedDay, to: PrintedDay): boolean {
  const month = from.month ?? (to.month === null ? null : to.day === 1 ? ((to.month + 10) % 12) + 1 : to.month);
  if (month === null) return to.day === from.day + 1 || (to.day === 1 && from.day >= LEAST_MONTH);
  const year = from.year ?? (to.year !== null && month === 12 && to.day === 1 ? to.year - 1 : to.year);
  return (year === null ? ANY_YEAR : [year]).some((each) => {
    const first = localDate(each, month, from.day);
    const next = first && addDays(first, 1);
    return (
      next !== null &&
      dayOf(next) === to.day &&
      (to.month ?? monthOf(next)) === monthOf(next) &&
      (year === null || (to.year ?? yearOf(next)) === yearOf(next))
    );
  });
}
/** Days of the shortest month. */
const LEAST_MONTH = 28;
/** One of either kind. */
const ANY_YEAR = [2028, 2029];

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
