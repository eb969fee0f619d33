import { hash, randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Feed } from '../model/feed.ts';
import type { ForeignPolicy, PushLetter, PushRun, PushTarget } from '../model/push.ts';
import type { CalDavClient, Discovery } from '../push/client.ts';
import { pathOf } from '../push/names.ts';
import { probeConditions } from '../push/probe.ts';
import { clientFor, type PushOffice, taken } from './push-office.ts';
import { sealPassword } from './push-secrets.ts';

/** Which feeds go to which calendars of other servers. */

export interface NewTarget {
  readonly feedId: string;
  /** Of the server, or of a calendar on it. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Name of a calendar that is there or shall be made; null makes one for the feed. */
  readonly calendar: string | null;
  readonly policy: ForeignPolicy;
}

export interface AddedTarget {
  readonly target: PushTarget;
  readonly feed: Feed;
  /** Entries of others in the calendar. */
  readonly foreign: number;
}

/**
 * Looks at everything before anything is saved: the server, the password, the calendar, the right to write, conditions.
 * @throws LichError `feed-unknown`, `push-address-invalid`, `push-failed`, `push-not-writable`, `push-calendar-taken`
 */
export async function addTarget(push: PushOffice, given: NewTarget): Promise<AddedTarget> {
  const { store, keys, clock } = push.office;
  const feed = await store.read(({ feeds }) => feeds.get(given.feedId));
  if (feed === null) throw new LichError('feed-unknown');
  const client = clientFor(push, addressOf(given.url), given.user, given.password);
  try {
    const calendarUrl = await calendarFor(client, feed, given);
    const look = taken(await client.look(calendarUrl));
    if (look?.isWritable === false) throw new LichError('push-not-writable', { url: calendarUrl });
    const foreign = taken(await client.list(calendarUrl)).size;
    const id = randomUUID();
    const target: PushTarget = {
      id,
      organizationId: feed.organizationId,
      feedId: feed.id,
      calendarUrl,
      user: given.user,
      password: sealPassword(keys, id, given.password),
      policy: given.policy,
      conditions: taken(await probeConditions(client, calendarUrl, id)),
      createdAt: clock(),
    };
    await store.write(async (writes) => {
      const known = await writes.push.targets();
      if (known.some((other) => isSame(other.calendarUrl, calendarUrl))) {
        throw new LichError('push-calendar-taken', { url: calendarUrl });
      }
      await writes.push.putTarget(target);
      await writes.push.ask(id, clock());
    });
    return { target, feed, foreign };
  } finally {
    client.close();
  }
}

/** Two targets in one calendar would each take the other's entries for foreign, and neither be wrong. */
function isSame(a: string, b: string): boolean {
  return new URL(a).host === new URL(b).host && pathOf(a) === pathOf(b);
}

function addressOf(text: string): string {
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (!isPlain || url.search !== '' || url.hash !== '') throw new LichError('push-address-invalid', { text });
  return url.href;
}

async function calendarFor(client: CalDavClient, feed: Feed, { url, calendar }: NewTarget): Promise<string> {
  const { homeUrl, calendars } = taken(await client.discover(addressOf(url)));
  const found = homeUrl === null ? calendars[0] : calendars.find((one) => isNamed(one, calendar));
  if (found !== undefined) return found.url;
  const made = newAddress(homeUrl, feed);
  const { description, color } = feed;
  taken(await client.makeCalendar(made, { name: calendar ?? feed.title, description, color }));
  return made;
}

function isNamed({ url, name }: Discovery['calendars'][number], wanted: string | null): boolean {
  if (wanted === null) return false;
  return name.normalize('NFC') === wanted.normalize('NFC') || pathOf(url).split('/').at(-2) === wanted;
}

/** ASCII: Cyrus refuses other letters in the path. The same feed finds the calendar that was made for it before. */
function newAddress(homeUrl: string | null, feed: Feed): string {
  return `${homeUrl ?? ''}lich-${hash('sha256', feed.id, 'hex').slice(0, 12)}/`;
}

/** What is on the server stays there. @throws LichError `push-target-unknown` */
export async function removeTarget(push: PushOffice, id: string): Promise<void> {
  await push.office.store.write(async (writes) => {
    known(await writes.push.target(id), id);
    await writes.push.removeTarget(id);
  });
}

/** Takes up again what is dead, or what waits for a yes to many deletions. @throws LichError `push-target-unknown` */
export async function reviveTarget({ office }: PushOffice, id: string, isConfirmed: boolean): Promise<void> {
  await office.store.write(async (writes) => {
    known(await writes.push.target(id), id);
    await writes.push.revive(id, office.clock(), isConfirmed);
  });
}

function known(target: PushTarget | null, id: string): PushTarget {
  if (target === null) throw new LichError('push-target-unknown', { id });
  return target;
}

export interface ShownTarget {
  readonly target: PushTarget;
  readonly title: string;
  readonly letter: PushLetter | null;
  readonly lastRun: PushRun | null;
  /** Entries of ours that stand there, as far as we know. */
  readonly objects: number;
  /** Of those, changed or deleted by others and left so. */
  readonly kept: number;
}

/** @param id null for all; @throws LichError `push-target-unknown` */
export async function listTargets({ office }: PushOffice, id: string | null): Promise<readonly ShownTarget[]> {
  return office.store.read(async (reads) => {
    const targets = id === null ? await reads.push.targets() : [known(await reads.push.target(id), id)];
    const shown: ShownTarget[] = [];
    for (const target of targets) {
      const objects = await reads.push.objects(target.id);
      shown.push({
        target,
        title: (await reads.feeds.get(target.feedId))?.title ?? target.feedId,
        letter: await reads.push.letter(target.id),
        lastRun: await reads.push.lastRun(target.id),
        objects: objects.filter(({ hash: written }) => written !== null).length,
        kept: objects.filter(({ kept }) => kept !== null).length,
      });
    }
    return shown;
  });
}
