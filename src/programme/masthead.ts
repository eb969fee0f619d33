import type { Programme } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';

/** What the head and the foot of a document say about it. */
export interface Masthead {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** Place of the date line (`Hà Tĩnh, ngày …`). */
  readonly place: string | null;
  readonly signer: string | null;
  readonly issued: LocalDate | null;
  /** From the title: a month, a week with its days, a year; null when it gives none. */
  readonly period: Programme['period'];
  /** What the title names, even where no day follows from it (`tuần 7 năm 2025`). */
  readonly named: { readonly year: number | null; readonly month: number | null; readonly week: number | null };
  readonly amendment: number;
  readonly scope: Programme['scope'];
  /** Index in `blocks` of the first and one past the last block of the body. */
  readonly body: { readonly start: number; readonly end: number };
}
