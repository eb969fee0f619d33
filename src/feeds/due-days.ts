import { type DueDay, type Feed, type FeedEntry, SINGLE_DUE } from '../model/feed.ts';
import { type DigestLine, isLive, NO_DETAILS, type Occurrence } from '../model/occurrence.ts';
import { uuidOf } from '../model/uid.ts';
import { type DateRange, isWithin, type LocalDate } from '../time/local.ts';
import { dueTitle } from '../vietnamese/due-title.ts';
import { fold } from '../vietnamese/fold.ts';

export interface GatheringContext {
  /** Whose days are shown whole. */
  readonly window: DateRange;
  readonly dueDays: ReadonlyMap<LocalDate, DueDay>;
}

/**
 * Days on which work is due, by how much of it the feed wants singly. Programmes are published with `SINGLE_DUE`: where
 * a feed says otherwise its digests are opened, or its single entries gathered.
 */
export function regathered(feed: Feed, entries: readonly FeedEntry[], context: GatheringContext): readonly FeedEntry[] {
  const { singleDue = SINGLE_DUE, tasks } = feed;
  if (singleDue === SINGLE_DUE || tasks === 'todos') return entries;
  const due = entries.filter(isOpenWork);
  const others = entries.filter((entry) => !due.includes(entry));
  const days = Map.groupBy(due, ({ occurrence }) => dayOf(occurrence));
  return [...others, ...[...days].flatMap(([date, day]) => onDay(feed, date, day, context))];
}

/** What is private is told singly to whom it concerns, or not at all. */
function isOpenWork({ occurrence }: FeedEntry): boolean {
  return occurrence.when.type === 'due' && isLive(occurrence) && !occurrence.private;
}

function dayOf({ when }: Occurrence): LocalDate {
  return when.type === 'days' ? when.start : when.date;
}

function onDay(
  feed: Feed,
  date: LocalDate,
  entries: readonly FeedEntry[],
  { window, dueDays }: GatheringContext,
): readonly FeedEntry[] {
  const { singleDue: most = SINGLE_DUE } = feed;
  const [digests, singles] = [entries.filter(isDigest), entries.filter((entry) => !isDigest(entry))];
  // A level of detail that hides the lines leaves nothing to open.
  const isClosed = digests.some(({ occurrence }) => occurrence.digest?.lines.length === 0);
  const pieces = [...singles, ...toldOnce(digests.flatMap(opened), singles)];
  if (!isClosed && pieces.length <= most) return pieces;
  // Of a day outside the window some pieces are shown, and fewer every day: what is gathered would change by itself.
  const isGathered = singles.length > most && isWithin(date, window);
  return isGathered ? [...digests, gathered(feed, date, singles, dueDays.get(date))] : entries;
}

const isDigest = ({ occurrence }: FeedEntry) => occurrence.digest !== null;

/**
 * A department sees the digests of those below it too: what two tell, or what stands singly as well, is one piece of
 * work. The same title for somebody else is another.
 */
function toldOnce(told: readonly FeedEntry[], singles: readonly FeedEntry[]): readonly FeedEntry[] {
  const seen = new Set(singles.map(pieceOf));
  return told.filter((entry) => {
    const piece = pieceOf(entry);
    return !seen.has(piece) && seen.add(piece) !== undefined;
  });
}

function pieceOf({ occurrence }: FeedEntry): string {
  const { dueDate, leadersText, unitsText, product } = occurrence.details;
  return JSON.stringify([fold(occurrence.summary), dueDate ?? dayOf(occurrence), leadersText, unitsText, product]);
}

/** Its lines as entries of their own: the same line of the same digest is the same entry. */
function opened(entry: FeedEntry): readonly FeedEntry[] {
  const { occurrence } = entry;
  const date = dayOf(occurrence);
  return (occurrence.digest?.lines ?? []).map((line) => ({
    ...entry,
    certain: line.certain,
    role: line.helping ? 'coUnit' : entry.role,
    occurrence: {
      ...occurrence,
      uid: uuidOf(
        `lich/due ${occurrence.uid} ${fold(line.title)} ${line.due ?? ''} ${line.leadersText ?? ''} ${line.unitsText ?? ''}`,
      ),
      summary: line.title,
      digest: null,
      partiesOnly: false,
      details: {
        ...NO_DETAILS,
        leadersText: line.leadersText,
        unitsText: line.unitsText,
        product: line.product,
        dueDate: line.due === date ? null : line.due,
      },
    },
  }));
}

/**
 * One entry of the feed and the day. Its number and moment are the day's in the feed: they grow also when a piece leaves,
 * after which no piece tells of it.
 */
function gathered(
  { id, detail }: Feed,
  date: LocalDate,
  singles: readonly FeedEntry[],
  day: DueDay | undefined,
): FeedEntry {
  const [first] = singles as [FeedEntry];
  const lines = singles.map((entry) => lineOf(entry, date));
  const moments = (of: (occurrence: Occurrence) => number) => singles.map(({ occurrence }) => of(occurrence));
  return {
    ...first,
    certain: true,
    occurrence: {
      ...first.occurrence,
      uid: uuidOf(`lich/due ${id} ${date}`),
      sequence: day?.sequence ?? 0,
      createdAt: Math.min(...moments(({ createdAt }) => createdAt)),
      revisedAt: Math.max(day?.revisedAt ?? 0, ...moments(({ revisedAt }) => revisedAt)),
      summary: dueTitle(lines),
      location: null,
      status: 'confirmed',
      when: { type: 'due', date, dueTime: null },
      parties: [],
      details: NO_DETAILS,
      digest: { key: `due ${date} ${id}`, lines: detail === 'full' ? lines : [] },
    },
  };
}

function lineOf({ occurrence, certain, role }: FeedEntry, date: LocalDate): DigestLine {
  const { leadersText, unitsText, product, dueDate } = occurrence.details;
  return {
    ...{ title: occurrence.summary, due: dueDate ?? date, dayOpen: false },
    ...{ leadersText, unitsText, product, certain, helping: role === 'coUnit' },
  };
}
