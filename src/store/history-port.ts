import type { Act, HistoryFilter, HistoryPage, NewHistoryEntry } from '../model/history.ts';
import type { EpochSeconds } from '../time/zone.ts';

export interface HistoryReads {
  /**
   * The newest first.
   * @param organizationId null for what belongs to no organisation
   * @param before only entries older than this one; null begins with the newest
   * @param limit from 1
   */
  list(
    organizationId: string | null,
    filter: HistoryFilter,
    before: number | null,
    limit: number,
  ): Promise<HistoryPage>;
}

export interface HistoryWrites extends HistoryReads {
  /** Answers the new entry's id. */
  add(entry: NewHistoryEntry): Promise<number>;
  /**
   * Forgets entries of some acts from before a moment; the newest of all stays, from which the next is numbered.
   * Answers how many.
   */
  forget(acts: readonly Act[], before: EpochSeconds): Promise<number>;
}
