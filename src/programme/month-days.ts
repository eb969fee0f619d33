import { type DateMention, readDatesAt } from './dates.ts';

/** `- Tháng 7: 02, 09, 16`: days given as bare numbers behind their month. */
export interface MonthDays {
  readonly month: number;
  /** Null when not written. */
  readonly year: number | null;
  readonly mention: DateMention;
  /** Something in brackets is said of one of them. */
  readonly remarks: boolean;
}

const LINE =
  /^[\s\-–+*•]*tháng\s(\d{1,2})(?:\s?(?:\/|năm)\s?(\d{4}))?\s?[:–-]\s?(?:(?:tiếp |vào |các |những )*ngày\s)?(\d{1,2}(?:\s?(?:\([^()]{1,60}\))?\s?(?:,|;|và|&)\s?\d{1,2})*)\s?(\([^()]{1,60}\))?[\s.;]*$/iu;

export function monthDaysIn(text: string): MonthDays | null {
  const [, month, year, days] = LINE.exec(text) ?? [];
  if (days === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const bare = days.replace(/\s?\([^()]*\)/gu, '');
  const mention = readDatesAt(bare, 0, true);
  const all = mention?.days.length === bare.match(/\d+/gu)!.length;
  return mention && all
    ? { month: Number(month), year: year === undefined ? null : Number(year), mention, remarks: /\(/u.test(text) }
    : null;
}
