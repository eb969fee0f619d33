import type { LocalDate } from '../time/local.ts';

/**
 * Two things that cannot both be as they are published. It is told and recorded; it blocks nothing, because the office
 * may know better.
 */
export const CLASHES = ['leader-twice', 'leader-on-day-off', 'room-twice'] as const;
export type ClashKind = (typeof CLASHES)[number];

export interface Clash {
  readonly kind: ClashKind;
  /** False where the hours of one of them are not written, so that they may fit after all. */
  readonly certain: boolean;
  readonly date: LocalDate;
  /** Id of the person; the room as the first entry prints it. */
  readonly of: string;
  /** The two entries that meet, in order of time; the one on a day off. */
  readonly entries: readonly { readonly uid: string; readonly summary: string }[];
}
