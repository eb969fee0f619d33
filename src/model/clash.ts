import type { LocalDate } from '../time/local.ts';

/**
 * Two things that cannot both be as they are published. It is told and recorded; it blocks nothing, because the office
 * may know better.
 */
export type ClashKind = 'leader-twice' | 'leader-on-day-off' | 'room-twice';

export interface Clash {
  readonly kind: ClashKind;
  readonly date: LocalDate;
  /** Id of the person; the name of the room as printed; never empty. */
  readonly of: string;
  /** The entries that meet: two, or one on a day off. */
  readonly entries: readonly { readonly uid: string; readonly summary: string }[];
}
