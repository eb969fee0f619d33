import { LichError } from '../errors.ts';
import type { LinkView } from '../model/feed.ts';
import type { Notice } from '../model/notice.ts';
import type { FeedLink, Store, StoreReads } from '../store/port.ts';
import type { Clock } from '../time/clock.ts';
import { addDays, type LocalDate, type LocalTime } from '../time/local.ts';
import { type EpochSeconds, localAt, toEpoch } from '../time/zone.ts';
import { tokenHashOf } from './links.ts';
import type { PublishedFeed, PublishedLink, Publisher } from './published.ts';

/** How feeds are made. What it throws is told while the last good bytes go out. */
export interface FeedMaker {
  /** Null when there is no such feed. */
  make(feedId: string, view: LinkView, today: LocalDate): Promise<MadeFeed | null>;
  /** What a link leads to for a month after it was taken back. */
  revoked(revokedAt: EpochSeconds): PublishedFeed;
}

export interface MadeFeed {
  readonly feed: PublishedFeed;
  /** About entries that could not be written. */
  readonly notices: readonly Notice[];
}

export interface PublisherOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly maker: FeedMaker;
  readonly onMade: (feedId: string, made: MadeFeed) => void;
  /** Told when a feed could not be made, or the store not be watched (null). */
  readonly onFault: (error: unknown, feedId: string | null) => void;
  /** Told when something changed in the store, by whichever process, or the day turned. */
  readonly onChange?: () => void;
  /** Takes over what the changed store says, before anything is made from it. */
  readonly renew?: (reads: StoreReads) => Promise<void>;
}

/** Half of the second within which a change made by another process has to be seen, and half of that again. */
const WATCH_MILLISECONDS = 250;
/** Where news come by themselves, it is asked all the same every so many times. */
const TURNS_WITH_NEWS = 20;
/** Clients do not stop at 404 or 410: they are told in a calendar first. */
const REVOKED_SECONDS = 30 * 86_400;

interface HeldFeed {
  readonly feed: PublishedFeed;
  readonly organizationId: string;
  isStale: boolean;
}

interface HeldLink {
  readonly held: HeldFeed;
  readonly published: PublishedLink;
}

/** Feeds in memory: made once for each revision, local day and way of seeing, however many links lead there. */
export class FeedPublisher implements Publisher {
  readonly #options: PublisherOptions;
  readonly #links = new Map<string, FeedLink>();
  /** By token, so that a poll costs no hash: only of links that are there, and dropped with the first change of any. */
  readonly #asked = new Map<string, HeldLink>();
  readonly #feeds = new Map<string, HeldFeed>();
  readonly #making = new Map<string, Promise<PublishedFeed>>();
  #counter = -1;
  /** Grows with every change and every midnight: what was begun before is stale when it is done. */
  #generation = 0;
  #midnight: EpochSeconds = 0;
  #timer: NodeJS.Timeout | null = null;
  #stopListening: (() => void) | null = null;
  #turn = 0;
  #isLooking = false;
  #isAsked = false;
  #isBlind = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
  }

  held(token: string): PublishedLink | null {
    const asked = this.#asked.get(token) ?? this.#remember(token);
    return asked === null || asked.held.isStale ? null : asked.published;
  }

  #remember(token: string): HeldLink | null {
    const link = this.#links.get(tokenHashOf(token));
    const held = link === undefined ? undefined : this.#feeds.get(keyOf(link));
    if (link === undefined || held === undefined || held.isStale || link.revokedAt !== null) return null;
    const asked = { held, published: { linkId: link.id, feed: held.feed } };
    this.#asked.set(token, asked);
    return asked;
  }

  async find(token: string): Promise<PublishedLink> {
    const tokenHash = tokenHashOf(token);
    const link = this.#links.get(tokenHash) ?? (await this.#linkFor(tokenHash));
    const { clock, maker } = this.#options;
    if (link.revokedAt === null) return { linkId: link.id, feed: await this.#fresh(link) };
    if (clock() - link.revokedAt >= REVOKED_SECONDS) throw new LichError('feed-revoked');
    return { linkId: link.id, feed: maker.revoked(link.revokedAt) };
  }

  /** Looks for changes, also by other processes, until `stop`. */
  async watch(): Promise<void> {
    await this.refresh();
    this.#stopListening = this.#options.store.news?.listen(() => void this.#look()) ?? null;
    this.#timer = setInterval(() => this.#tick(), WATCH_MILLISECONDS);
    this.#timer.unref();
  }

  #tick(): void {
    const { store, clock } = this.#options;
    if (clock() >= this.#midnight) this.#turnDay(clock());
    this.#turn = (this.#turn + 1) % TURNS_WITH_NEWS;
    if (store.news?.isHeard === true && this.#turn > 0) return;
    if (!this.#isLooking) void this.#look();
  }

  /** One look at a time; what is heard meanwhile is looked at after it. */
  async #look(): Promise<void> {
    this.#isAsked = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    while (this.#isAsked) {
      this.#isAsked = false;
      await this.#lookOnce();
    }
    this.#isLooking = false;
  }

  /** A store that cannot be read is told once, not four times a second. */
  async #lookOnce(): Promise<void> {
    try {
      await this.refresh();
      this.#isBlind = false;
    } catch (error) {
      if (!this.#isBlind) this.#options.onFault(error, null);
      this.#isBlind = true;
    }
  }

  stop(): void {
    this.#stopListening?.();
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  /** What changed since the last look is made again when it is next asked for. */
  async refresh(): Promise<void> {
    const { store, clock, renew } = this.#options;
    if (clock() >= this.#midnight) this.#turnDay(clock());
    const since = this.#counter;
    const { counter, changed } = await store.read(async (reads) => {
      const now = await reads.organizations.counter();
      if (now !== since) await renew?.(reads);
      return { counter: now, changed: new Set(now === since ? [] : await reads.organizations.changedSince(since)) };
    });
    if (counter === since) return;
    this.#counter = counter;
    this.#forget((organizationId) => changed.has(organizationId));
  }

  #turnDay(now: EpochSeconds): void {
    this.#midnight = toEpoch(addDays(localAt(now).date, 1), '00:00' as LocalTime);
    this.#forget(() => true);
  }

  #forget(isChanged: (organizationId: string) => boolean): void {
    this.#generation += 1;
    this.#asked.clear();
    for (const held of this.#feeds.values()) if (isChanged(held.organizationId)) held.isStale = true;
    for (const [hash, link] of this.#links) if (isChanged(link.organizationId)) this.#links.delete(hash);
    this.#options.onChange?.();
  }

  async #linkFor(tokenHash: string): Promise<FeedLink> {
    const generation = this.#generation;
    const link = await this.#options.store.read(({ links }) => links.byTokenHash(tokenHash));
    if (link === null) throw new LichError('feed-unknown');
    if (generation === this.#generation) this.#links.set(tokenHash, link);
    return link;
  }

  /** Many who ask at once wait for one making. */
  #fresh(link: FeedLink): Promise<PublishedFeed> {
    const key = keyOf(link);
    const held = this.#feeds.get(key);
    if (held !== undefined && !held.isStale) return Promise.resolve(held.feed);
    const making = this.#making.get(key) ?? this.#make(link, key);
    this.#making.set(key, making);
    return making;
  }

  async #make({ feedId, organizationId, view }: FeedLink, key: string): Promise<PublishedFeed> {
    const generation = this.#generation;
    try {
      const { clock, maker, onMade } = this.#options;
      const made = await maker.make(feedId, view, localAt(clock()).date);
      if (made === null) throw new LichError('feed-unknown');
      const { feed } = made;
      onMade(feedId, made);
      this.#feeds.set(key, { feed, organizationId, isStale: generation !== this.#generation });
      return feed;
    } catch (error) {
      const held = this.#feeds.get(key);
      if (held === undefined || error instanceof LichError) throw error;
      this.#options.onFault(error, feedId);
      // The last good bytes go out until something changes: trying again before would fail again.
      held.isStale = generation !== this.#generation;
      return held.feed;
    } finally {
      this.#making.delete(key);
    }
  }
}

const keys = new WeakMap<FeedLink, string>();

/** Worked out once for each link: every poll asks for it. */
function keyOf(link: FeedLink): string {
  const known = keys.get(link);
  if (known !== undefined) return known;
  const { detail, showCancelled, showHolidays, showDigests, tasks, singleDue } = link.view;
  const made = [link.feedId, detail, showCancelled, showHolidays, showDigests, tasks ?? null, singleDue ?? null].join(
    ' ',
  );
  keys.set(link, made);
  return made;
}
