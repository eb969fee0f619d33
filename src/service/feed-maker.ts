import { type FeedContext, feedOccurrences, lastModified } from '../feeds/entries.ts';
import { calendarEntries } from '../feeds/holidays.ts';
import { renderFeed } from '../ical/calendar.ts';
import { etagOf } from '../ical/etag.ts';
import { renderRevoked } from '../ical/revoked.ts';
import { renderTodos } from '../ical/todos.ts';
import { type Feed, type FeedEntry, type FeedWindow, seenThrough } from '../model/feed.ts';
import type { Occurrence } from '../model/occurrence.ts';
import type { OrganizationRecord, StoreReads } from '../store/port.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local.ts';
import { toEpoch } from '../time/zone.ts';
import { calendarMoment } from './calendar-moment.ts';
import type { Office } from './office.ts';
import type { FeedMaker, MadeFeed } from './publish.ts';
import type { PublishedFeed } from './published.ts';
import { SharedReading } from './shared-reading.ts';

export interface FeedSettings extends FeedWindow {
  /** Days for which a cancelled or postponed entry stays, marked. */
  readonly cancelledDays: number;
}

/** Feeds from the store. The same revisions, roster, holidays and day give the same bytes. */
export function feedMaker(office: Office, settings: FeedSettings): FeedMaker {
  const shared = new SharedReading<PublishedAround>();
  return {
    async make(feedId, view, today) {
      const found = await office.store.read(async (reads) => {
        const feed = await reads.feeds.get(feedId);
        const record = feed === null ? null : await reads.organizations.get(feed.organizationId);
        if (feed === null || record === null) return null;
        const entries = await entriesOn(today, reads, office, settings, record, { shared });
        return { feed: seenThrough(feed, view), record, entries };
      });
      return found === null ? null : made(found.feed, found.record, found.entries(found.feed), today);
    },
    revoked: (revokedAt) => published(renderRevoked(revokedAt), revokedAt),
  };
}

interface PublishedAround {
  readonly occurrences: readonly Occurrence[];
  /** Of each feed by its id. */
  readonly dueDays: ReadonlyMap<string, NonNullable<FeedContext['dueDays']>>;
}

const NO_DAYS: NonNullable<FeedContext['dueDays']> = new Map();

/** Reads once what an organisation publishes around a day; answers what each of its feeds shows of it. */
export async function entriesOn(
  today: LocalDate,
  reads: StoreReads,
  { calendar }: Office,
  settings: FeedSettings,
  { organization, changedAt }: OrganizationRecord,
  { shared, ...given }: Pick<FeedContext, 'isOpen'> & { readonly shared?: SharedReading<PublishedAround> } = {},
): Promise<(feed: Feed) => readonly FeedEntry[]> {
  const range = { start: addDays(today, -settings.daysBefore), end: addDays(today, settings.daysAfter) };
  const since = toEpoch(range.start, '00:00' as LocalTime);
  const read = async () => {
    const records = await reads.occurrences.within(organization.id, range, since);
    const dueDays = await reads.occurrences.dueDays(organization.id, range);
    return { occurrences: records.map(({ occurrence }) => occurrence), dueDays };
  };
  const { occurrences, dueDays } = await (shared?.of(organization.id, { changedAt, today }, read) ?? read());
  const context = {
    organization,
    today,
    calendar: calendarEntries(calendar, (await calendarMoment(reads)) ?? changedAt),
    window: settings,
    cancelledDays: settings.cancelledDays,
    ...given,
  };
  return (feed) => feedOccurrences(feed, occurrences, { ...context, dueDays: dueDays.get(feed.id) ?? NO_DAYS });
}

function made(
  feed: Feed,
  { changedAt }: OrganizationRecord,
  entries: readonly FeedEntry[],
  today: LocalDate,
): MadeFeed {
  const { value, notices } = feed.tasks === 'todos' ? renderTodos(feed, entries) : renderFeed(feed, entries);
  return { feed: published(value, lastModified(changedAt, today)), notices };
}

function published(text: string, moment: number): PublishedFeed {
  const bytes = Buffer.from(text, 'utf8');
  return { bytes, etag: etagOf(bytes), lastModified: moment };
}
