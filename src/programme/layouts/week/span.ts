import type { LocalDate } from '../../../time/local.ts';

/** First and last day of an entry, and the words that gave them when they are its own. */
export interface Span {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
  readonly text: string | null;
  /** The entry speaks of other days, and it is not certain that they are its own. */
  readonly doubtful?: boolean;
  /** Its words say that they are whole days. */
  readonly wholeDays?: boolean;
}
