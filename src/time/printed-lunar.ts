import { fold } from '../vietnamese/fold.ts';
import { yearName } from './can-chi.ts';
import type { LocalDate } from './local.ts';
import { type LunarDate, lunarDateOf } from './lunar.ts';

/** Lunar dates as people write them. */

export interface PrintedLunar {
  readonly day: number;
  readonly month: number;
  /** True for `nhuận`; null when nothing is said, which as a rule means the ordinary month. */
  readonly leap: true | null;
  /** As printed in figures, else null; offices leave it out. */
  readonly year: number | null;
}

/** After `tháng`; tháng Một is left out: it may be the first month or, in old usage, the eleventh. */
const MONTH_WORDS: Readonly<Record<string, number>> = {
  gieng: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  chap: 12,
};
const WORDS = Object.keys(MONTH_WORDS).join('|');
/** All of these are matched in folded text: no marks, punctuation as one space. */
const DATE = new RegExp(
  String.raw`\b(?:(?<full>ram)|(?<day>\d{1,2}))(?: ngay)? (?:(?:thang )?(?<figure>\d{1,2})(?<short>n)?|thang (?<word>${WORDS})|(?<bare>gieng|chap))\b(?: (?<leap>nhuan))?(?: (?:nam )?(?<year>\d{4})\b)?`,
);
const TET = /\b(?:mung|mong) (?<day>\d{1,2}) tet\b/;
/** Mùng, mồng are not among them: one says mùng 8 tháng 3 of the solar day too. */
const LUNAR = /\b(?:a ?l|am lich|am|nhuan|ram|gieng|chap)\b/;

/**
 * The lunar date of a label: `(01/12 ÂL)`, `15/6 nhuận ÂL`, `Rằm tháng Giêng`, `23 tháng Chạp`, `mùng 2 Tết`. Null when
 * nothing says that it is lunar, or when there can be no such day.
 */
export function parsePrintedLunar(text: string): PrintedLunar | null {
  const folded = fold(text);
  const tet = TET.exec(folded)?.groups;
  if (tet) return checked({ day: Number(tet.day), month: 1, leap: null, year: null });
  const date = DATE.exec(folded)?.groups;
  if (!date || !LUNAR.test(folded)) return null;
  const word = date.word ?? date.bare;
  return checked({
    day: date.full ? 15 : Number(date.day),
    month: word === undefined ? Number(date.figure) : MONTH_WORDS[word]!,
    leap: date.leap || date.short ? true : null,
    year: date.year ? Number(date.year) : null,
  });
}

function checked(printed: PrintedLunar): PrintedLunar | null {
  const { day, month } = printed;
  return day >= 1 && day <= 30 && month >= 1 && month <= 12 ? printed : null;
}

/** Null when it cannot be told: no lunar date is known of this day, or its month is undecided. */
export function isPrintedLunarOf(printed: PrintedLunar, date: LocalDate): boolean | null {
  const lunar = lunarDateOf(date);
  if (lunar === null || lunar.undecided) return null;
  const sameYear = printed.year === null || printed.year === lunar.year;
  return (
    sameYear && printed.day === lunar.day && printed.month === lunar.month && (printed.leap !== true || lunar.leap)
  );
}

/** `01/12 ÂL`, `15/6 nhuận ÂL`. Zeros as in Nghị định 30/2020/NĐ-CP: before days under 10 and months 1 and 2. */
export function formatLunar({ day, month, leap }: Pick<LunarDate, 'day' | 'month' | 'leap'>): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${two(day)}/${month < 3 ? two(month) : month}${leap ? ' nhuận' : ''} ÂL`;
}

/** `mùng 1 tháng Giêng năm Bính Ngọ`, `ngày 15 tháng 6 nhuận năm Ất Tỵ`. */
export function describeLunar({ day, month, leap, year }: Pick<LunarDate, 'day' | 'month' | 'leap' | 'year'>): string {
  const monthName = { 1: 'Giêng', 12: 'Chạp' }[month] ?? String(month);
  return `${day <= 10 ? 'mùng' : 'ngày'} ${day} tháng ${monthName}${leap ? ' nhuận' : ''} năm ${yearName(year)}`;
}
