import type { LocalTime } from '../time/local.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { FeedDetail, FeedScope } from './feed.ts';

/** A screen on a wall of the office, and what it may show. */

/**
 * `today`: both halves of the day and the next one. `week`: days as rows. `leaders`: today with a column for each
 * leader. `agenda`: day by day, this week and next: the form of one department.
 */
export const BOARD_VIEWS = ['today', 'week', 'leaders', 'agenda'] as const;
export type BoardView = (typeof BOARD_VIEWS)[number];

/** Hours in which the board is dark, as clocks show them in the office; may run over midnight. */
export interface DarkHours {
  readonly from: LocalTime;
  readonly to: LocalTime;
}

export interface Board {
  readonly id: string;
  readonly organizationId: string;
  /** What a clerk calls it: the place where it hangs. */
  readonly label: string;
  /** Whose entries: a wall has no holder, so a single person has no board. */
  readonly scope: Extract<FeedScope, { type: 'organization' | 'unit' | 'group' }>;
  /** Shown when the link names no view. */
  readonly view: BoardView;
  readonly detail: FeedDetail;
  /** Null: never dark. */
  readonly dark: DarkHours | null;
  readonly createdAt: EpochSeconds;
  readonly revokedAt: EpochSeconds | null;
}
