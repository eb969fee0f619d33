import type { EpochSeconds } from '../time/zone.ts';
import type { Occurrence, PartyRole } from './occurrence.ts';

/** What may be subscribed to, and what stands in it. */

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
  /** Whether the organisation's page lists it for everybody; missing is false. */
  readonly isPublic?: boolean;
  /** Work that has only a period, told in digests; missing is true. */
  readonly showDigests?: boolean;
  /** Missing is `calendar`; a feed that is a list of things to do is `todos` whatever else is set. */
  readonly tasks?: TasksShown;
  /** So many pieces of work due on one day stand singly, more are one entry; missing is `SINGLE_DUE`. */
  readonly singleDue?: number;
}

/** What a feed sees due on a day, as it last changed: by an entry that came, was changed, left, or is seen otherwise. */
export interface DueDay {
  /** Grows with every change. */
  readonly sequence: number;
  /** Never goes back. */
  readonly revisedAt: EpochSeconds;
}

/** As programmes are published. */
export const SINGLE_DUE = 3;
export const MOST_SINGLE_DUE = 50;

/**
 * Work that has to be done by a day. `calendar`: as entries of the days, beside the meetings. `none`: not at all.
 * `todos`: it alone, every piece as a VTODO, for programs that keep lists of things to do; calendars show none of it.
 */
export const TASKS_SHOWN = ['calendar', 'none', 'todos'] as const;
export type TasksShown = (typeof TASKS_SHOWN)[number];

export const FEED_DETAILS = ['full', 'titleAndPlace', 'busyOnly'] as const satisfies readonly FeedDetail[];

/** What one link shows otherwise than its feed does; null is as the feed says. */
export interface LinkView {
  readonly detail: FeedDetail | null;
  readonly showCancelled: boolean | null;
  readonly showHolidays: boolean | null;
  readonly showDigests: boolean | null;
  /** Missing is null. */
  readonly tasks?: TasksShown | null;
  /** Missing is null. */
  readonly singleDue?: number | null;
}

/** What an office sets for a calendar. */
export type FeedOptions = { readonly [Name in keyof LinkView]-?: NonNullable<LinkView[Name]> };

export const AS_THE_FEED: LinkView = {
  detail: null,
  showCancelled: null,
  showHolidays: null,
  showDigests: null,
  tasks: null,
  singleDue: null,
};

/** A feed as the holder of a link sees it. */
export function seenThrough(feed: Feed, view: LinkView): Feed {
  return {
    ...feed,
    detail: view.detail ?? feed.detail,
    showCancelled: view.showCancelled ?? feed.showCancelled,
    showHolidays: view.showHolidays ?? feed.showHolidays,
    showDigests: view.showDigests ?? feed.showDigests ?? true,
    tasks: feed.tasks === 'todos' ? 'todos' : (view.tasks ?? feed.tasks ?? 'calendar'),
    singleDue: view.singleDue ?? feed.singleDue ?? SINGLE_DUE,
  };
}

/** Whether a link shows its feed as it is: no more of it, and no less. */
export function showsAsItIs(feed: Feed, view: LinkView): boolean {
  const [own, seen] = [seenThrough(feed, AS_THE_FEED), seenThrough(feed, view)];
  return (Object.keys(AS_THE_FEED) as (keyof LinkView)[]).every((name) => own[name] === seen[name]);
}

/** CSS3 names with their values: RFC 7986 §5.9 takes names only, Apple's property values only. */
export const FEED_COLORS: Readonly<Record<string, string>> = {
  steelblue: '#4682B4',
  seagreen: '#2E8B57',
  firebrick: '#B22222',
  darkorange: '#FF8C00',
  rebeccapurple: '#663399',
  teal: '#008080',
  sienna: '#A0522D',
  royalblue: '#4169E1',
  olivedrab: '#6B8E23',
  palevioletred: '#DB7093',
  darkslategray: '#2F4F4F',
  crimson: '#DC143C',
};

/** Days before and after today that a feed holds. */
export interface FeedWindow {
  readonly daysBefore: number;
  readonly daysAfter: number;
}

export const FEED_WINDOW: FeedWindow = { daysBefore: 60, daysAfter: 400 };
/** Days for which a cancelled entry stays in a feed, marked. */
export const CANCELLED_DAYS = 30;

/** An occurrence as one feed shows it. */
export interface FeedEntry {
  /** What the feed's level of detail leaves out is not in it any more. */
  readonly occurrence: Occurrence;
  /** Whether it takes time in this feed; only a person's own meetings do. */
  readonly busy: boolean;
  /** False where it is shown only because it may concern the feed's party. */
  readonly certain: boolean;
  /** What the feed's person or unit does in it; null in feeds of many. */
  readonly role: PartyRole | null;
}
