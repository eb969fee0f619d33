import type { AccountView, CalendarView, ObjectView } from '../../caldav/view.ts';
import type { Feed } from '../../model/feed.ts';
import type { AppPassword, CollectionLog } from '../../store/dav-port.ts';
import type { StoreReads } from '../../store/port.ts';
import { localAt } from '../../time/zone.ts';
import { entriesOn, type FeedSettings } from '../feed-maker.ts';
import type { Office } from '../office.ts';
import { advance, advanced, changesSince } from './history.ts';
import { ObjectWriter, todoViews } from './objects.ts';
import { authenticate } from './passwords.ts';

/** What a collection held when the store's counter and the office's day stood so. */
interface Held {
  readonly key: string;
  readonly calendar: CalendarView;
}

interface Made {
  readonly key: string;
  readonly feed: Feed;
  readonly objects: ReadonlyMap<string, ObjectView>;
  readonly log: CollectionLog | null;
}

/** Another process may change the store while a collection is made; it is made again then, so often. */
const MOST_TRIES = 5;

/** Collections in memory: made once for each change of the store and each local day, whoever asks. */
export class DavCalendars {
  readonly #office: Office;
  readonly #settings: FeedSettings;
  readonly #held = new Map<string, Held>();
  readonly #writers = new Map<string, ObjectWriter>();
  readonly #making = new Map<string, Promise<CalendarView | null>>();

  constructor(office: Office, settings: FeedSettings) {
    this.#office = office;
    this.#settings = settings;
  }

  /** What an account may see now; null for a wrong or revoked password. */
  async open(user: string, secret: string): Promise<{ account: AccountView; password: AppPassword } | null> {
    const found = await this.#office.store.read(async (reads) => {
      const password = await authenticate(reads, user, secret);
      return password === null ? null : { password, key: await this.#keyOf(reads) };
    });
    if (found === null) return null;
    const { password, key } = found;
    const calendars = await Promise.all(password.feedIds.map((id) => this.#calendar(id, key)));
    const present = calendars.filter((calendar) => calendar !== null);
    return { password, account: { user: password.user, displayName: password.label, calendars: present } };
  }

  async #keyOf({ organizations }: StoreReads): Promise<string> {
    return `${await organizations.counter()} ${localAt(this.#office.clock()).date}`;
  }

  #calendar(feedId: string, key: string): CalendarView | Promise<CalendarView | null> {
    const held = this.#held.get(feedId);
    if (held?.key === key) return held.calendar;
    // One that was begun before the store changed is not joined: it may have seen the state before.
    const turn = `${feedId} ${key}`;
    const making = this.#making.get(turn) ?? this.#make(feedId).finally(() => this.#making.delete(turn));
    this.#making.set(turn, making);
    return making;
  }

  /** Null when the feed is gone. */
  async #make(feedId: string): Promise<CalendarView | null> {
    for (let tried = 1; ; tried += 1) {
      const made = await this.#read(feedId);
      if (made === null) {
        this.#held.delete(feedId);
        this.#writers.delete(feedId);
        return null;
      }
      const log = await this.#logged(feedId, made);
      if (log === null && tried < MOST_TRIES) continue;
      // A store that never stands still: what was read is whole, only later clients will hear of it as one change.
      const calendar = viewOf(made, log ?? made.log ?? EMPTY);
      if (log !== null) this.#held.set(feedId, { key: made.key, calendar });
      return calendar;
    }
  }

  #read(feedId: string): Promise<Made | null> {
    const { store, clock } = this.#office;
    return store.read(async (reads) => {
      const feed = await reads.feeds.get(feedId);
      const record = feed === null ? null : await reads.organizations.get(feed.organizationId);
      if (feed === null || record === null) return null;
      const key = await this.#keyOf(reads);
      const entries = await entriesOn(localAt(clock()).date, reads, this.#office, this.#settings, record);
      return {
        key,
        feed,
        objects: feed.tasks === 'todos' ? todoViews(entries(feed)) : this.#writerOf(feedId).write(entries(feed)),
        log: await reads.dav.collection(feedId),
      };
    });
  }

  #writerOf(feedId: string): ObjectWriter {
    const known = this.#writers.get(feedId) ?? new ObjectWriter();
    this.#writers.set(feedId, known);
    return known;
  }

  /** The log with what was made in it; null when the store has changed since it was read. */
  async #logged(feedId: string, { key, objects, log }: Made): Promise<CollectionLog | null> {
    const { store, clock } = this.#office;
    if (advance(log, objects, clock()) === null) return log;
    return store.write(async (writes) => {
      if ((await this.#keyOf(writes)) !== key) return null;
      // Another process may have written the same by now.
      const present = await writes.dav.collection(feedId);
      const next = advance(present, objects, clock());
      if (next === null) return present;
      await writes.dav.advanceCollection(feedId, next.states, next.members);
      return advanced(present, next);
    });
  }
}

const EMPTY: CollectionLog = { states: [0], members: [] };

function viewOf({ feed, objects }: Made, log: CollectionLog): CalendarView {
  return {
    id: feed.id,
    title: feed.title,
    description: feed.description,
    color: feed.color,
    component: feed.tasks === 'todos' ? 'VTODO' : 'VEVENT',
    objects,
    state: log.states.at(-1) ?? 0,
    changesSince: (state) => changesSince(log, state),
  };
}
