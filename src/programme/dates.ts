import { isAnniversary } from './anniversaries.ts';
import { isGroupNumber } from './group-numbers.ts';

/** Dates as they are printed: `03/3`, `ngày 03 tháng 3 năm 2025`, `12-14/3`, `Ngày 03; 10; 17`. */

export interface PrintedDay {
  readonly day: number;
  /** Null when only the day is written (`ngày 10`). */
  readonly month: number | null;
  /** Four digits; null when not written. */
  readonly year: number | null;
}

/** Where it stands in the text, and what it says. */
export interface DateMention {
  readonly index: number;
  readonly length: number;
  readonly text: string;
  readonly form: 'day' | 'range' | 'list';
  /** One for a day, two for a range, all for a list; month and year are carried back (`12-14/3`). */
  readonly days: readonly PrintedDay[];
  /** True after a document word (`Quyết định số … ngày …`) and of an anniversary's years: never a date of the item. */
  readonly citation: boolean;
}

const SLASHED = String.raw`(\d{1,2})\s{0,2}/{1,2}\s{0,2}(\d{1,2})(?:\s{0,2}(?:[.-]|/{1,2})\s{0,2}(\d{4}|\d{2}(?!\d|/|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|:\d))))?(?![\d/]|\.\d{3}(?!\d)|-\p{Lu}{2}|/\p{L}|\s(?:ngày|suất)(?!\p{L}))`;
const DOTTED = String.raw`(\d{1,2})\s{0,2}([.-])\s{0,2}(\d{1,2})\s{0,2}\5\s{0,2}(\d{4})(?!\d)`;
const WORDED = String.raw`(\d{1,2})\s{0,2},?\s{0,2}tháng\s{0,2}(\d{1,2})(?:\s{0,2}(?:,?\s{0,2}năm|,|/|-)\s{0,2}(\d{4})|\s(20\d{2})(?!\s?\p{L}))?(?!\d)`;
const FULL = new RegExp(`${SLASHED}|${DOTTED}|${WORDED}`, 'iuy');
// `ngày 6.9`, `ngày 28-5`: after the word a point is a month's; a hyphen too when it cannot be a range.
const POINTED =
  /(\d{1,2})(?:\.(\d{1,2})|(?:-|-\s{1,2}|\s{1,2}-|\s{1,2}-\s{1,2}(?=\d{1,2}\s?(?:$|[.,;:)\n]|đến|tới)))(0?[1-9]|1[0-2]))(?!\d|\s{0,2}\/|\s{0,2}-\s{0,2}\d{1,2}(?![\d./-])|[.,]\d|\s{0,2},?\s{0,2}(?:tháng|hằng|hàng)(?!\p{L})|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|%|năm(?!\s?(?:\d{4}|nay))|tuổi|người|triệu|tỷ|điểm))/uy;
/** `từ 2-9 đến hết ngày 4-9`: what goes on until another day is one day itself. */
const UNTIL_AFTER =
  /\s{0,2}(?:\((?:[^()]{1,40})\)\s?)?(?:đến|tới)\s(?:hết\s)?(?:(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s)?(?:ngày\s)?\d{1,2}\s{0,2}[./-]/iuy;
const DAY_ONLY =
  /(\d{1,2})(?!\d|\s?[/:]\s?\d|[.,]\d|\s?(?:[hg]\d|[hg](?!\p{L})|giờ|%)|\p{L}|\s{0,2}tháng\s{1,2}\p{L})/iuy;
const JOIN =
  /(?:\s?dương lịch)?(?:\s?\((?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|T[2-7]|CN)\)|\s?,?\s?\((?:(?:tức|nhằm|là|âm lịch)[^()]{1,60}|(?:ngày\s)?(?:mùng|mồng|rằm|\d{1,2})\s[^()]{0,12}tháng\s?(?:giêng|chạp)[^()]{0,30}|[^()]{1,40}(?:âm lịch|ÂL))\)|[)\]]|,?\s(?:tức|nhằm)\s(?:là\s)?(?:ngày\s)?(?:(?:mùng|mồng)\s)?(?:rằm|\d{1,2})(?:\stháng\s(?:giêng|chạp|\d{1,2})(?:\snăm\s\p{L}+\s\p{L}+)?(?:\s(?:âm lịch|ÂL))?|\/\d{1,2}\s(?:âm lịch|ÂL)),?)?\s{0,3}(?:(?:(?:đến\s)?đến hết|đến|tới|[-–—−→÷]{1,2})|(?<and>[,;+&]\s{0,2}và|[,;+&]|và|hoặc))\s{0,3}(?:hết\s)?(?:(?:ngày\s)?\(?(?:thứ\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\)?,?\s{0,2})?(?:ngày\s{0,2})?\(?/iuy;

/** `ngày 22, 23 và sáng ngày 24/10`: the month comes with the last of them. */
const HALF_DAY = /(?:buổi\s)?(?:sáng|chiều|tối)\s{1,2}(?:ngày\s{0,2})?(?=\d)/iuy;

const DAY_WORD_BEFORE = /(?:ngày\s{0,2}:?|ngày (?:mùng|mồng)|từ)\s{0,2}$/iu;
/** `từ 05 người trở lên`, `từ 10 đến 15 suất`: numbers of something. */
const COUNT_FROM = /(?<!ngày )từ\s{0,2}$/iu;
const COUNTED = /^\s+(?!(?:hằng|hàng|mỗi|của|các|trong|tháng|và|hoặc|âm|dương)(?!\p{L}))\p{L}/iu;
const POINT_AFTER = /(?:ngày\s{0,2}:?|từ)\s{0,2}$/iu;
/** Here a hyphen joins no days: `sáng 4-12`, `thứ Bảy, ngày 6-9`. */
const ONE_DAY_AFTER =
  /(?:(?:sáng|chiều|tối|trưa|đêm|thứ\s?(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)\)?,?\s{0,2}:?|(?:(?<!(?:đến|tới|và|[,&–—-])\s{0,2}(?:hết\s)?)(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)\)?,?|vào|\d\s?(?:giờ|[hg])(?:\s?\d{2})?(?:\s?phút)?,?)\s{1,2}ngày)\s{0,2}$/iu;
const DOCUMENT_BEFORE =
  /(?:quyết định|nghị quyết|nghị định|chỉ thị|kế hoạch|công văn|thông báo|thông tư|luật|tờ trình|kết luận|hướng dẫn|báo cáo|giấy mời|công điện|văn bản|quy chế|quy định|chương trình|đề án|pháp lệnh|thư mời)\s[^.;:]{0,50}(?<!(?:ngày|tháng|từ|lúc|và)\s|[/.–-]\s?|\d|\d[hg:])\d{1,5}(?!\d|\s?(?:h|g|giờ)(?!\p{L}))\s?[/-]?(?:(?!\s(?:sang|vào|lúc)\s)[^.;:]){0,40}ngày\s{0,2}$|\d{1,5}\s?[/-]\s?(?:\d{4}\s?[/-]\s?)?\p{Lu}[\p{L}&.]{1,15}(?:[/-][\p{L}&.-]{1,20})?\s?,?\s?(?:ngày\s?)?\(?$/iu;
/** `học Thông tư 12 (02 ngày 20-21/9)`: days of a bracket, and no document has two. */
const BRACKET_BEFORE = /\(\s?(?:\d{1,2}\s)?ngày\s{0,2}$/iu;
const OTHER_NUMBER_BEFORE =
  /(?:tuần(?: thứ)?|lần(?: thứ)?|đợt|kỳ|quý|(?<!ngày )thứ|số|đường|phố|hẻm|ngõ|tổ|ql|lộ|khóa|lớp|tỷ lệ|tỉ lệ|km|nhà|\d\s?(?:giờ|h|g))\s?:?\s?$/iu;
/** `công viên 23/9`, `quảng trường 2/9`: what is named after a day that is remembered, and which days those are. */
const NAMED_AFTER =
  /(?:công viên|quảng trường|bệnh viện|nhà máy|rạp|nhà hát|công ty|hội trường|sân vận động|nhà thi đấu|(?:nhà|cung) văn h(?:óa|oá))\s$/iu;
const REMEMBERED = [
  '3/2',
  '8/3',
  '26/3',
  '30/4',
  '1/5',
  '7/5',
  '19/5',
  '27/7',
  '19/8',
  '2/9',
  '23/9',
  '10/10',
  '20/10',
  '22/12',
];
/** `từ ngày 10/10/2021 trở về trước`: who is meant, not when. */
const AND_EARLIER = /^\s?trở (?:về|lại) trước/iu;
/** `10/3 âm lịch`, `nhằm ngày 10/3`: a day of the other calendar; `Tết Âm lịch` is a holiday. */
const LUNAR_AFTER = /^\s?\)?\s?\(?(?:âm lịch|ÂL(?!\p{L}))/iu;
const LUNAR_BEFORE =
  /(?:nhằm|(?<!tết )âm lịch)\s?:?\s(?:(?:từ\s)?ngày\s)?(?:\d{1,2}\s?(?:[,–-]|đến|tới|và)\s?(?:ngày\s)?)*$/iu;

/** Every date in the text, in order. Fractions, streets (`đường 30/4`) and numbers of documents are none. */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  let from = 0;
  // `T2, 03/3`: the number of a weekday is no day; nor are the minutes of `08:30, 12/3`.
  for (const { index } of text.matchAll(/(?<![\d/.,-]|\d:|(?<!\p{L})T)\d{1,2}(?!\d)/gu)) {
    if (index < from) continue;
    const mention = readDatesAt(text, index);
    if (!mention) continue;
    found.push(mention);
    from = index + mention.length;
  }
  return found;
}

/**
 * The date, range or list that begins with the number at `index`, or null. `loose` (a heading, a cell of the day
 * column) also takes `03-3` and numbers without a word before them (`06, 07`).
 */
export function readDatesAt(text: string, index: number, loose = false): DateMention | null {
  const before = text.slice(Math.max(0, index - 110), index);
  if (OTHER_NUMBER_BEFORE.test(before)) return null;
  const named = loose || DAY_WORD_BEFORE.test(before);
  const points = loose
    ? 'heading'
    : ONE_DAY_AFTER.test(before)
      ? 'single'
      : POINT_AFTER.test(before)
        ? 'named'
        : 'none';
  const { days, range, end } = readSequence(text, index, points);
  const kept = named ? days : days.slice(0, days.findLastIndex((day) => day.month !== null) + 1);
  if (kept.length === 0 || kept.length < days.length || !kept.every(isPossible)) return null;
  const [only] = kept;
  if (kept.length === 1 && NAMED_AFTER.test(before) && isRemembered(only!)) return null;
  const after = text.slice(end, end + 16);
  if (!loose && kept.every(({ month }) => month === null) && COUNT_FROM.test(before) && COUNTED.test(after))
    return null;
  if (!loose && isGroupNumber(before, kept, text.slice(end, end + 60))) return null;
  if (LUNAR_AFTER.test(after) || (LUNAR_BEFORE.test(before) && !/^\s?dương lịch/iu.test(after))) return null;
  const form = kept.length === 1 ? 'day' : range && kept.length === 2 ? 'range' : 'list';
  return {
    index,
    length: end - index,
    text: text.slice(index, end),
    form,
    days: carryBack(kept),
    citation:
      (DOCUMENT_BEFORE.test(before) && !(form === 'range' && BRACKET_BEFORE.test(before))) ||
      (form === 'range' && isAnniversary(before, text.slice(index, end), kept)) ||
      AND_EARLIER.test(after),
  };
}

const isRemembered = ({ day, month, year }: PrintedDay): boolean =>
  year === null && REMEMBERED.includes(`${day}/${month}`);

/** A list of days is no longer than a month. */
const MOST_DAYS = 31;

interface Sequence {
  readonly days: readonly PrintedDay[];
  readonly range: boolean;
  readonly end: number;
}

/**
 * Where `6.9` and `28-5` are dates: in a heading, where one day stands, after `ngày`, or nowhere. In a heading
 * `10 - 12` joins days.
 */
type Points = 'heading' | 'single' | 'named' | 'none';

function readSequence(text: string, index: number, points: Points): Sequence {
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
const isPossible = ({ day, month }: PrintedDay) =>
  day >= 1 && day <= 31 && (month === null || (month >= 1 && month <= 12));

function carryBack(days: readonly PrintedDay[]): PrintedDay[] {
  const carried: PrintedDay[] = [];
  let { month, year } = days.at(-1)!;
  for (const day of days.toReversed()) {
    month = day.month ?? month;
    year = day.year ?? (year !== null && carried[0]?.month != null && month! > carried[0].month ? year - 1 : year);
    carried.unshift({ day: day.day, month, year });
  }
  return carried;
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}
