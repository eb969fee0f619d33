import { julianDayOf, type LocalDate } from './local.ts';
import { lunarDateOf } from './lunar.ts';

/** The Vietnamese names of the sexagenary cycle (Mão is the cat where the Chinese hare stands). */

export interface CanChi {
  readonly day: string;
  /** By the lunar month, not by the solar term; a leap month bears the name of the month before it. */
  readonly month: string;
  /** By the lunar year, which begins at Tết. */
  readonly year: string;
}

const CAN = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'] as const;
const CHI = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'] as const;

/** Julian day number 11, year 4 and month 11 of year 3 were each a Giáp Tý; any of them serves as the beginning. */
const FIRST_DAY = 11;
const FIRST_YEAR = 4;
const FIRST_MONTH = 3 * 12 + 11;

/** Null outside `LUNAR_RANGE`. */
export function canChiOf(date: LocalDate): CanChi | null {
  const lunar = lunarDateOf(date);
  if (lunar === null) return null;
  return {
    day: nameOf(julianDayOf(date) - FIRST_DAY),
    month: nameOf(lunar.year * 12 + lunar.month - FIRST_MONTH),
    year: yearName(lunar.year),
  };
}

/** `Bính Ngọ` for 2026. */
export function yearName(lunarYear: number): string {
  return nameOf(lunarYear - FIRST_YEAR);
}

/** @param place steps from a Giáp Tý, not negative */
function nameOf(place: number): string {
  return `${CAN[place % CAN.length]} ${CHI[place % CHI.length]}`;
}
