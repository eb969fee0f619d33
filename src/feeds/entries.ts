import {
  CANCELLED_DAYS,
  type DueDay,
  FEED_WINDOW,
  type Feed,
  type FeedDetail,
  type FeedEntry,
  type FeedWindow,
} from '../model/feed.ts';
import { byTime, daysCovered, isLive, type Occurrence } from '../model/occurrence.ts';
import type { Organization } from '../model/organization.ts';
import { addDays, type DateRange, daysBetween, type LocalDate, type LocalTime } from '../time/local.ts';
import { type EpochSeconds, localAt, toEpoch } from '../time/zone.ts';
import { regathered } from './due-days.ts';
import type { CalendarEntries } from './holidays.ts';
import { withoutTold } from './observances.ts';
import { redact } from './redact.ts';
import { type Part, partIn } from './scope.ts';

export interface FeedContext {
  /** Whole, with its validity. */
  readonly organization: Organization;
  /** The office's day. With the occurrences it decides everything: no second of the day plays a part. */
  readonly today: LocalDate;
  readonly calendar: CalendarEntries;
  readonly window?: FeedWindow;
  /** Days for which a cancelled or postponed entry stays, marked. */
  readonly cancelledDays?: number;
  /** Of the feed; what is gathered from a day takes its number and moment from it. */
  readonly dueDays?: ReadonlyMap<LocalDate, DueDay>;
  /** Shown to whoever passes by: nobody is its holder, and what is private stays so. */
  readonly isOpen?: boolean;
}

/**
 * What a feed shows today, in order of time. Pure in the occurrences of the organisation and the day; at midnight the
 * window moves on and old cancellations drop out.
 */
export function feedOccurrences(
  feed: Feed,
  occurrences: readonly Occurrence[],
  context: FeedContext,
): readonly FeedEntry[] {
  const window = windowOf(context);
  const shown = entriesOf(feed, occurrences.filter(isShown(feed, window, context)), context);
  const own = regathered(feed, shown, { window, dueDays: context.dueDays ?? new Map() });
  const isCalendar = feed.tasks !== 'todos' && (feed.showHolidays || feed.scope.type === 'holidays');
  const calendar = isCalendar ? context.calendar(window) : [];
  const days = withoutTold(
    calendar,
    own.map(({ occurrence }) => occurrence),
  ).map(dayEntry);
  return [...own, ...days].sort((a, b) => byTime(a.occurrence, b.occurrence));
}

function windowOf({ today, window = FEED_WINDOW }: FeedContext): DateRange {
  return { start: addDays(today, -window.daysBefore), end: addDays(today, window.daysAfter) };
}

/**
 * The window looks at the days of an entry, and at the day on which it was published or last changed: an office that
 * brings an old programme in wants to see it.
 */
function isShown(
  { showCancelled, showDigests = true, tasks = 'calendar' }: Feed,
  window: DateRange,
  { today, cancelledDays = CANCELLED_DAYS }: FeedContext,
) {
  return (occurrence: Occurrence): boolean => {
    const { start, end } = daysCovered(occurrence.when);
    const revised = localAt(occurrence.revisedAt).date;
    const isNear = start <= window.end && end >= window.start;
    if (!isNear && revised < window.start) return false;
    // A list of things to do holds every piece of them, also what a calendar tells in digests.
    if (tasks !== 'calendar' && (occurrence.kind === 'task') !== (tasks === 'todos')) return false;
    // What is due on a crowded day is no less due for being told in one entry.
    if (tasks === 'calendar' && !showDigests && isOfPeriod(occurrence)) return false;
    if (isLive(occurrence)) return true;
    return showCancelled && daysBetween(revised, today) <= cancelledDays;
  };
}

/** Whether it tells work over a whole period. */
export function isOfPeriod({ digest, when }: Pick<Occurrence, 'digest' | 'when'>): boolean {
  return digest !== null && when.type !== 'due';
}

/** What a feed makes of occurrences, whenever they are: who sees them, and how much of them. */
export function entriesOf(
  feed: Feed,
  shown: readonly Occurrence[],
  context: Pick<FeedContext, 'organization' | 'isOpen'>,
): readonly FeedEntry[] {
  const isOpen = context.isOpen ?? feed.isPublic ?? false;
  const partOf = partIn(feed.scope, context.organization);
  return shown.flatMap((occurrence) => {
    const part = partOf(occurrence);
    const visible = part && redact(occurrence, detailOf(feed, occurrence, part, isOpen));
    return visible ? [{ occurrence: visible, busy: isBusy(feed, visible, part), ...part }] : [];
  });
}

/** What is marked as private is told to the persons it certainly concerns; everybody else sees that somebody is busy. */
function detailOf({ detail, scope }: Feed, occurrence: Occurrence, part: Part, isOpen: boolean): FeedDetail {
  const isHolders = scope.type === 'person' && part.certain && !isOpen;
  return occurrence.private && !isHolders ? 'busyOnly' : detail;
}

/** Only a person's own meetings take time: a unit, the office or a screen is not busy. */
function isBusy({ scope }: Feed, { busy }: Occurrence, { certain, role }: Part): boolean {
  return busy && certain && scope.type === 'person' && role !== 'delegator';
}

function dayEntry(occurrence: Occurrence): FeedEntry {
  return { occurrence, busy: false, certain: true, role: null };
}

/**
 * When a feed last changed, for HTTP: the last change of anything its organisation publishes, which moves on deletions
 * too, or the midnight at which the window moved on.
 */
export function lastModified(changedAt: EpochSeconds, today: LocalDate): EpochSeconds {
  return Math.max(changedAt, toEpoch(today, '00:00' as LocalTime));
}
