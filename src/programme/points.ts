/** Weeks, months, quarters and halves of a year as they are written, before the year they belong to is known. */

/** `months`: several months that begin at `firstMonth` (quarter, half, year). */
export type Unit = 'week' | 'thisWeek' | 'month' | 'months';

export type Part = 'early' | 'middle' | 'late' | 'firstHalf' | 'secondHalf';

export interface Point {
  readonly unit: Unit;
  /** Of the month (`LAST_WEEK` for the last); null unless the unit is a week. */
  readonly week: number | null;
  /** Null when it is the month of the programme (`trong tháng`). */
  readonly month: number | null;
  readonly firstMonth: number | null;
  readonly months: number | null;
  readonly year: number | null;
  /** `đầu`, `giữa`, `cuối` of the month or quarter, or null for the whole. */
  readonly part: Part | null;
  /** Where the text goes on. */
  readonly next: number;
}

/** `tuần cuối tháng`. */
export const LAST_WEEK = 99;

type Groups = Readonly<Partial<Record<'week' | 'month' | 'year' | 'quarter' | 'part' | 'count' | 'side', string>>>;

interface Form {
  readonly unit: Unit;
  readonly pattern: RegExp;
  readonly read: (groups: Groups) => Partial<Point>;
}

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  một: 1,
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  cuối: LAST_WEEK,
  'cuối cùng': LAST_WEEK,
};

const PARTS: Readonly<Record<string, Part>> = {
  đầu: 'early',
  'thượng tuần': 'early',
  giữa: 'middle',
  'trung tuần': 'middle',
  cuối: 'late',
  'hạ tuần': 'late',
  'nửa đầu': 'firstHalf',
  'nửa cuối': 'secondHalf',
};

const END = String.raw`(?![\p{L}\p{N}])`;
// Not the beginning of a document's number (`36/2024/NQ-HĐND`) or of a span of years (`2025-2030`).
const YEAR_END = String.raw`(?!\d|\s?/\s?[\p{L}\d]|\s?[-–]\s?\d{4})`;
const YEAR = String.raw`(?:\s*(?:[/.-]|,?\s*năm)\s*(?<year>\d{4})${YEAR_END})?`;
const MONTH_WORDS = 'mười hai|mười một|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín';
const MONTH = String.raw`(?:tháng\s*|T\.?(?=\d))(?<month>\d{1,2}(?!\d)|(?:${MONTH_WORDS})${END})`;
const PART_WORDS = 'nửa đầu|nửa cuối|thượng tuần|trung tuần|hạ tuần|đầu|giữa|cuối';
const PART = String.raw`(?:(?<part>${PART_WORDS})(?:\s+của)?\s+)?`;
const QUARTER = `(?<quarter>(?:IV|I{1,3}|[1-4])${END})`;
const WEEK = String.raw`(?<week>\d{1,2}(?!\d|\s?/\s?\d{1,2}/)|(?:IV|I{1,3}|V|nhất|hai|ba|tư|năm|đầu tiên|đầu|cuối cùng|cuối)${END})`;
// `tuần 2 tháng 3`, `tuần 2/3/2025`, `tuần 1 của tháng`; but `tuần 7 năm 2025` is a week of the year.
const OF_MONTH = String.raw`(?:\s*(?:của\s+)?[/(]?\s*${MONTH}${YEAR}\)?|\s?/\s?(?<month>\d{1,2})(?:/(?<year>\d{4}))?${YEAR_END}|\s*(?:của\s+)?tháng(?!\s*\d))?(?!\s*(?:/|năm)\s*\d{4})`;

const form = (unit: Unit, source: string, read: Form['read']): Form => ({
  unit,
  pattern: new RegExp(source, 'iuy'),
  read,
});
const number = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d+$/.test(text) ? Number(text) : (NUMBERS[text.toLowerCase()] ?? null);
const year = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text) + (text.length === 2 ? 2000 : 0);
const part = (text: string | undefined): Part | null => PARTS[text?.toLowerCase() ?? ''] ?? null;

const readWeek = (g: Groups) => ({ week: number(g.week), month: number(g.month), year: year(g.year) });
const readMonth = (g: Groups) => ({ month: number(g.month), year: year(g.year), part: part(g.part) });
const readQuarter = (g: Groups) => ({
  firstMonth: 3 * (number(g.quarter) ?? 0) - 2,
  months: 3,
  year: year(g.year),
  part: part(g.part),
});
const readHalf = (g: Groups) => {
  const months = number(g.count)!;
  return { firstMonth: g.side!.toLowerCase() === 'đầu' ? 1 : 13 - months, months, year: year(g.year) };
};
const wholeYear = (g: Groups) => ({ firstMonth: 1, months: 12, year: year(g.year) });

const FORMS: readonly Form[] = [
  form('week', String.raw`tuần\s*(?:lễ\s*)?(?:thứ\s*)?${WEEK}${OF_MONTH}`, readWeek),
  form('thisWeek', String.raw`tuần\s*(?:này|nay)${END}`, () => ({})),
  form('thisWeek', String.raw`(?<=trong\s)tuần(?=\s*(?:$|[.,;:)]))`, () => ({})),
  form('months', String.raw`${PART}qu[ýí]\s*${QUARTER}${YEAR}`, readQuarter),
  form('months', String.raw`Q\s?${QUARTER}${YEAR}`, readQuarter),
  form(
    'months',
    String.raw`(?<count>\d{1,2}|ba|sáu|chín)\s*tháng\s*(?<side>đầu|cuối)\s*năm${END}(?:\s*(?<year>\d{4})${YEAR_END})?`,
    readHalf,
  ),
  form('months', String.raw`(?:cả\s*)?năm\s*(?<year>\d{4})${YEAR_END}`, wholeYear),
  form('months', String.raw`(?:cả\s*năm|năm\s*nay)${END}`, wholeYear),
  form('month', String.raw`${PART}${MONTH}(?:/(?<year>\d{2})(?!\d)|${YEAR})(?!\s*(?:đầu|cuối)\s*năm)`, readMonth),
  form('month', String.raw`${PART}tháng\s*(?:này|nay)${END}`, readMonth),
  form('month', String.raw`(?<part>${PART_WORDS})\s+tháng(?!\s*(?:[\d/]|sau|tới|trước))${END}`, readMonth),
  form('month', String.raw`(?<=trong\s)tháng(?=\s*(?:$|[.,;:)]))`, readMonth),
  form('month', String.raw`(?<month>\d{1,2})\s?/\s?(?<year>20\d{2})${YEAR_END}`, readMonth),
];

/** After a connector the unit's word is left out: `Tháng 3-6`, `Tuần 1, 2`, `Quý I - II`. */
const BARE: Readonly<Record<Unit, Form | null>> = {
  week: form('week', WEEK + OF_MONTH, readWeek),
  thisWeek: null,
  month: form('month', String.raw`(?<month>\d{1,2})(?!\d|\s?/\s?\d{1,2}(?!\d))${YEAR}`, readMonth),
  months: form('months', QUARTER + YEAR, readQuarter),
};

/** The point that begins exactly at `at`, or null. */
export function readPoint(text: string, at: number): Point | null {
  for (const one of FORMS) {
    const found = readForm(one, text, at);
    if (found) return found;
  }
  return null;
}

/** The bare number at `at`, with the unit before it; `Họp tháng 3, 14h00 …` goes on with an hour. */
export function readBare(text: string, at: number, unit: Unit): Point | null {
  const bare = BARE[unit];
  const point = bare && readForm(bare, text, at);
  return point && OF_CLOCK.test(text.slice(point.next, point.next + 6)) ? null : point;
}
const OF_CLOCK = /^\s?(?:giờ|[hg](?!\p{L})|:\d)/iu;

function readForm({ unit, pattern, read }: Form, text: string, at: number): Point | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const nothing = { week: null, month: null, firstMonth: null, months: null, year: null, part: null };
  return { unit, ...nothing, ...read(match.groups ?? {}), next: pattern.lastIndex };
}
