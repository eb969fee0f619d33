import type { LocalDate } from './local.ts';

/** What people decide about the calendar: values of `config/holidays.yaml` and `config/observances.yaml`. */

export type Confidence = 'high' | 'medium';

export interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** A day of every year; a lunar one in the ordinary month, never in a leap month. Day -1 is the last of its month. */
export interface YearlyDay {
  readonly calendar: 'solar' | 'lunar';
  readonly month: number;
  readonly day: number;
}

/** A law, notice or letter on which days off rest. */
export interface HolidaySource {
  readonly id: string;
  readonly title: string;
  readonly confidence: Confidence;
  /** Where it can be read; missing where that is not known. */
  readonly url?: string | undefined;
}

/** Days off before and after a holiday's own day. */
export interface Choice {
  readonly before: number;
  readonly after: number;
}

/** A holiday as the law fixes it; used for years of which no decision is known. */
export interface HolidayByLaw extends Named, YearlyDay {
  /** What the law lets the Prime Minister choose from; one choice when it leaves none. */
  readonly choices: readonly Choice[];
  /** Whether a day off is given on the next working day when it falls on a weekend. */
  readonly inLieu: 'yes' | 'no' | 'unclear';
  /** In force; `to` null is open. */
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly source: string;
}

export interface DayOff extends Named {
  readonly date: LocalDate;
  /** The holiday on a weekend for which this working day is given, or null. */
  readonly inLieuOf: LocalDate | null;
  readonly source: string;
}

/** A working day given off against a day of rest on which everybody works. */
export interface Swap {
  readonly off: LocalDate;
  readonly work: LocalDate;
  readonly occasion: string;
  readonly occasionEn: string;
  readonly source: string;
}

/** A day whose kind somebody is still to decide. */
export interface OpenQuestion {
  readonly date: LocalDate;
  readonly about: string;
}

export interface HolidayYear {
  readonly year: number;
  /** `provisional`: as reported, not seen, and swaps may follow. */
  readonly status: 'final' | 'provisional';
  readonly daysOff: readonly DayOff[];
  readonly swaps: readonly Swap[];
  readonly open: readonly OpenQuestion[];
}

export interface HolidayCalendar {
  readonly sources: readonly HolidaySource[];
  readonly law: readonly HolidayByLaw[];
  readonly years: readonly HolidayYear[];
}

export const OBSERVANCE_GROUPS = [
  'state',
  'party',
  'leaders',
  'history',
  'forces',
  'sectors',
  'organisations',
  'society',
  'international',
  'religion',
  'tradition',
] as const;

export interface Observance extends Named, YearlyDay {
  readonly id: string;
  /** Year of origin, of the observance's own calendar; null when it is not known or does not matter. */
  readonly since: number | null;
  /** Whether its years are counted (Kỷ niệm 66 năm …) when `since` is known. */
  readonly counted: boolean;
  /** Years in which it bears this name; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly group: (typeof OBSERVANCE_GROUPS)[number];
  /** Ngày lễ lớn: Nghị định 111/2018/NĐ-CP. */
  readonly major: boolean;
  /** Also a day off by law. */
  readonly publicHoliday: boolean;
  readonly confidence: Confidence;
  /** What of it was seen in a source rather than known. */
  readonly checked: 'none' | 'date' | 'dateAndYear';
  readonly source: string | null;
}
