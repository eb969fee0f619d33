import { LichError } from '../errors.ts';
import { type Feed, seenThrough, showsAsItIs } from '../model/feed.ts';
import type { Organization } from '../model/organization.ts';
import type { Issue, ShownEntry } from '../model/shown.ts';
import type { StoreReads } from '../store/port.ts';
import { addDays, type DateRange, isWithin, type LocalDate, parseLocalDate } from '../time/local.ts';
import { localAt } from '../time/zone.ts';
import { dateText } from '../vietnamese/dates.ts';
import type { FeedSettings } from './feed-maker.ts';
import { feedPath, tokenHashOf, tokenOf } from './links.ts';
import type { Office } from './office.ts';
import { shownProgramme } from './shown-programme.ts';

/** What the holder of a link is shown. */
export interface Subscription {
  readonly organization: Organization;
  readonly feed: Feed;
  readonly today: LocalDate;
  /** The day asked for: its week is shown, the one after it, and its month. */
  readonly date: LocalDate;
  /** Days that may be asked for. */
  readonly window: DateRange;
  readonly entries: readonly ShownEntry[];
  readonly issue: Issue | null;
}

/**
 * @param date `YYYY-MM-DD` as it was asked for, or null for today
 * @throws LichError `feed-unknown`, `feed-revoked`, `date-invalid`, `date-outside-window`
 */
export async function openSubscription(
  office: Office,
  settings: FeedSettings,
  token: string,
  date: string | null,
): Promise<Subscription> {
  const now = office.clock();
  const today = localAt(now).date;
  const window = { start: addDays(today, -settings.daysBefore), end: addDays(today, settings.daysAfter) };
  return office.store.read(async (reads) => {
    const { feed, record } = await feedBehind(reads, token);
    const day = dayAsked(date, window) ?? today;
    const shown = await shownProgramme(reads, office, settings, record, now);
    // The page marks holidays and keeps what was called off, whatever the feed sends to calendars.
    const entries = shown.entries({ ...feed, showHolidays: true, showCancelled: true });
    return { organization: record.organization, feed, today, date: day, window, entries, issue: shown.issue };
  });
}

async function feedBehind(reads: StoreReads, token: string) {
  const link = await reads.links.byTokenHash(tokenHashOf(token));
  if (link === null) throw new LichError('feed-unknown');
  if (link.revokedAt !== null) throw new LichError('feed-revoked');
  const feed = await reads.feeds.get(link.feedId);
  const record = await reads.organizations.get(link.organizationId);
  if (feed === null || record === null) throw new LichError('feed-unknown');
  return { feed: seenThrough(feed, link.view), record };
}

function dayAsked(text: string | null, window: DateRange): LocalDate | null {
  if (text === null) return null;
  const day = parseLocalDate(text);
  if (day === null) throw new LichError('date-invalid', { text: text.slice(0, 20) });
  if (!isWithin(day, window))
    throw new LichError('date-outside-window', { start: dateText(window.start), end: dateText(window.end) });
  return day;
}

export interface PublicFeed {
  readonly title: string;
  /** `/feeds/…`: the page of its first link in force that shows it as it is: what a link tells beyond that is its holder's. */
  readonly path: string;
}

export interface PublicFeeds {
  readonly organization: Organization;
  readonly feeds: readonly PublicFeed[];
}

/**
 * What an organisation shows to everybody.
 * @throws LichError `route-unknown` also where there is nothing public: nobody learns who else is here
 */
export async function publicFeeds(office: Office, organizationId: string): Promise<PublicFeeds> {
  const all = await everyPublicFeed(office);
  const found = all.find(({ organization }) => organization.id === organizationId);
  if (found === undefined) throw new LichError('route-unknown');
  return found;
}

/** Organisations that show anything to everybody. */
export async function everyPublicFeed({ store, keys }: Office): Promise<readonly PublicFeeds[]> {
  return store.read(async ({ organizations, feeds, links }) => {
    const found: PublicFeeds[] = [];
    for (const { organization } of await organizations.list()) {
      const inForce = (await links.ofOrganization(organization.id)).filter(({ revokedAt }) => revokedAt === null);
      const shown = (await feeds.list(organization.id)).flatMap((feed) => {
        const { id, title, isPublic } = feed;
        const own = inForce.filter(({ feedId, view }) => feedId === id && showsAsItIs(feed, view));
        const link = isPublic === true ? own[0] : undefined;
        return link === undefined ? [] : [{ title, path: feedPath(tokenOf(keys, link.id)).replace(/\.ics$/, '') }];
      });
      if (shown.length > 0) found.push({ organization, feeds: shown });
    }
    return found;
  });
}
