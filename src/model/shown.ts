import type { EpochSeconds } from '../time/zone.ts';
import type { FeedEntry } from './feed.ts';
import type { When } from './occurrence.ts';

/** Seconds for which a change is marked. */
export const MARKED_SECONDS = 86_400;

/** What somebody who looks again within a day should see at once: how an entry differs from what stood there before. */
export type Change =
  | { readonly type: 'new' }
  /** Another day or hour; `from` is the one before. */
  | { readonly type: 'moved'; readonly from: When }
  /** The trace on the day where it stood: it is held at `to`. */
  | { readonly type: 'left'; readonly to: When }
  | { readonly type: 'place' }
  | { readonly type: 'edited' };

/** An entry as a page shows it. */
export interface ShownEntry extends FeedEntry {
  /** Null for what did not change within a day. Called off is a state, not a change. */
  readonly change: Change | null;
}

/** The last acceptance of a programme. */
export interface Issue {
  readonly at: EpochSeconds;
  /** Counted from 1 within its programme. */
  readonly number: number;
}
