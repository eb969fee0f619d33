import { hash, randomUUID } from 'node:crypto';
import { LichError } from '../errors.ts';
import type { Feed } from '../model/feed.ts';
import type { ForeignPolicy, PushTarget } from '../model/push.ts';
import type { HeadPart } from '../push/calendar-head.ts';
import type { CalDavClient, Discovery } from '../push/client.ts';
import { pathOf } from '../push/names.ts';
import { probeConditions } from '../push/probe.ts';
import type { StoreWrites } from '../store/port.ts';
import { addressOf, clientFor, type PushOffice, taken } from './push-office.ts';
import { openPassword, sealPassword } from './push-secrets.ts';
import { targetOf } from './push-shown.ts';

/** Which feeds go to which calendars of other servers. */

/** Written down together with the act, by whoever acts. */
export type Noting = (writes: StoreWrites, target: PushTarget) => Promise<void>;
const UNNOTED: Noting = async () => {};

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
  /** What the server did not keep of the name, colour and so on that the new calendar was given. */
  readonly lost: readonly HeadPart[];
}

/**
 * Looks at everything before anything is saved: the server, the password, the calendar, the right to write, conditions.
 * @throws LichError `feed-unknown`, `feed-todos`, `push-address-invalid`, `push-failed`, `push-not-writable`, `push-calendar-taken`
 */
export async function addTarget(push: PushOffice, given: NewTarget, note = UNNOTED): Promise<AddedTarget> {
  const { store, keys, clock } = push.office;
  const feed = await store.read(({ feeds }) => feeds.get(given.feedId));
  if (feed === null) throw new LichError('feed-unknown');
  if (feed.tasks === 'todos') throw new LichError('feed-todos');
  const client = clientFor(push, addressOf(given.url), given.user, given.password);
  try {
    const { calendarUrl, lost } = await calendarFor(client, feed, given);
    await requireWritable(client, calendarUrl);
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
      await note(writes, target);
    });
    return { target, feed, foreign, lost };
  } finally {
    client.close();
  }
}

/** Two targets in one calendar would each take the other's entries for foreign, and neither be wrong. */
function isSame(a: string, b: string): boolean {
  return new URL(a).host === new URL(b).host && pathOf(a) === pathOf(b);
}

async function requireWritable(client: CalDavClient, url: string): Promise<void> {
  const look = taken(await client.look(url));
  if (look?.isCalendar !== true) throw new LichError('push-calendar-gone', { url });
  if (!look.isWritable) throw new LichError('push-not-writable', { url });
}

async function calendarFor(client: CalDavClient, feed: Feed, { url, calendar }: NewTarget) {
  const { homeUrl, calendars } = taken(await client.discover(addressOf(url)));
  const found = homeUrl === null ? calendars[0] : calendars.find((one) => isNamed(one, calendar));
  if (found !== undefined) return { calendarUrl: found.url, lost: [] };
  const made = newAddress(homeUrl, feed);
  const { description, color } = feed;
  const lost = taken(await client.makeCalendar(made, { name: calendar ?? feed.title, description, color }));
  return { calendarUrl: made, lost: lost ?? [] };
}

function isNamed({ url, name }: Discovery['calendars'][number], wanted: string | null): boolean {
  if (wanted === null) return false;
  return name.normalize('NFC') === wanted.normalize('NFC') || pathOf(url).split('/').at(-2) === wanted;
}

/** ASCII: Cyrus refuses other letters in the path. The same feed finds the calendar that was made for it before. */
function newAddress(homeUrl: string | null, feed: Feed): string {
  return `${homeUrl ?? ''}lich-${hash('sha256', feed.id, 'hex').slice(0, 12)}/`;
}

/** What stays as it is, is null. */
export interface TargetChange {
  readonly user: string | null;
  readonly password: string | null;
  readonly policy: ForeignPolicy | null;
}

/**
 * A new account is tried before it is saved; afterwards the target is pushed again, also where it had stopped.
 * @param note is handed the target as it was
 * @throws LichError `push-target-unknown`, `push-failed`, `push-calendar-gone`, `push-not-writable`, `push-password-lost`
 */
export async function changeTarget(push: PushOffice, id: string, change: TargetChange, note = UNNOTED): Promise<void> {
  const { store, keys, clock } = push.office;
  const target = await store.read((reads) => targetOf(reads, id));
  const user = change.user ?? target.user;
  const isNewAccount = change.user !== null || change.password !== null;
  const password = isNewAccount ? (change.password ?? openPassword(keys, id, target.password)) : null;
  if (password !== null) await tried(push, target.calendarUrl, user, password);
  await store.write(async (writes) => {
    const now = await targetOf(writes, id);
    const sealed = password === null ? now.password : sealPassword(keys, id, password);
    await writes.push.putTarget({ ...now, user, password: sealed, policy: change.policy ?? now.policy });
    await writes.push.revive(id, clock(), false);
    await note(writes, now);
  });
}

async function tried(push: PushOffice, calendarUrl: string, user: string, password: string): Promise<void> {
  const client = clientFor(push, calendarUrl, user, password);
  try {
    await requireWritable(client, calendarUrl);
  } finally {
    client.close();
  }
}

/** What is on the server stays there. @throws LichError `push-target-unknown` */
export async function removeTarget(push: PushOffice, id: string, note = UNNOTED): Promise<void> {
  await push.office.store.write(async (writes) => {
    const target = await targetOf(writes, id);
    await writes.push.removeTarget(id);
    await note(writes, target);
  });
}

/** Takes up again what is dead, or what waits for a yes to many deletions. @throws LichError `push-target-unknown` */
export async function reviveTarget(
  { office }: PushOffice,
  id: string,
  isConfirmed: boolean,
  note = UNNOTED,
): Promise<void> {
  await office.store.write(async (writes) => {
    const target = await targetOf(writes, id);
    await writes.push.revive(id, office.clock(), isConfirmed);
    await note(writes, target);
  });
}
