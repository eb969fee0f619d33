/** What may be subscribed to. */

export type FeedScope =
  | { readonly type: 'person'; readonly id: string }
  | { readonly type: 'unit'; readonly id: string }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'organization' }
  | { readonly type: 'holidays' };

export type FeedDetail = 'full' | 'titleAndPlace' | 'busyOnly';

export interface Feed {
  readonly id: string;
  readonly organizationId: string;
  readonly scope: FeedScope;
  readonly title: string;
  readonly description: string;
  readonly detail: FeedDetail;
  /** Cancelled entries stay, marked, for 30 days; false drops them at once. */
  readonly showCancelled: boolean;
  readonly showHolidays: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
  /** How often clients are asked to come back. */
  readonly refreshMinutes: number;
}

/** Days before and after today that a feed holds. */
export interface FeedWindow {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

export const FEED_WINDOW: FeedWindow = { daysBefore: 60, daysAfter: 400 };
/** Days for which a cancelled entry stays in a feed, marked. */
export const CANCELLED_DAYS = 30;
