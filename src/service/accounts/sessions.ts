import type { Session, User } from '../../model/account.ts';
import type { Actor } from '../../model/actor.ts';
import type { StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import type { Office } from '../office.ts';
import { actorOf, noteAccount } from './account-history.ts';
import { newSecret, secretHash } from './secrets.ts';

/** A session ends after a week without a visit, and after a month whatever happens. */
export const IDLE_SECONDS = 7 * 86_400;
export const LONGEST_SECONDS = 30 * 86_400;
/** A visit is written down once in so many seconds. */
const SEEN_SECONDS = 300;
const AGENT_LETTERS = 200;

/** From where somebody logs in. */
export interface Place {
  readonly address: string;
  /** The User-Agent. */
  readonly agent: string;
}

export interface OpenSession {
  readonly session: Session;
  readonly user: User;
}

/** Answers what the browser shall keep. */
export async function openSession(
  store: StoreWrites,
  user: User,
  { address, agent }: Place,
  now: EpochSeconds,
): Promise<string> {
  const secret = newSecret();
  await store.sessions.add({
    tokenHash: secretHash(secret),
    userId: user.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: now + LONGEST_SECONDS,
    address,
    agent: agent.slice(0, AGENT_LETTERS),
  });
  return secret;
}

/** Null where it has ended, or its account may not be used any more. */
export async function findSession({ store, clock }: Office, secret: string): Promise<OpenSession | null> {
  const now = clock();
  const found = await store.read(async ({ sessions, users }) => {
    const session = await sessions.get(secretHash(secret));
    const user = session === null ? null : await users.get(session.userId);
    return session === null || user === null ? null : { session, user };
  });
  if (found === null || found.user.disabledAt !== null) return null;
  const { session } = found;
  if (now >= session.expiresAt || now - session.lastSeenAt >= IDLE_SECONDS) return null;
  if (now - session.lastSeenAt >= SEEN_SECONDS) {
    await store.write(({ sessions }) => sessions.see(session.tokenHash, now));
  }
  return found;
}

export async function logOut({ store, clock }: Office, { session, user }: OpenSession): Promise<void> {
  await store.write(async (writes) => {
    await writes.sessions.end(session.tokenHash);
    await noteAccount(writes, 'logout', user, { actor: actorOf(user), at: clock() });
  });
}

/**
 * Ends one session of the account; another's is left alone.
 * @param actor its owner or an administrator
 * @returns whether there was one
 */
export async function endSession(
  { store, clock }: Office,
  user: User,
  tokenHash: string,
  actor: Actor = actorOf(user),
): Promise<boolean> {
  return store.write(async (writes) => {
    const session = await writes.sessions.get(tokenHash);
    if (session?.userId !== user.id) return false;
    await writes.sessions.end(tokenHash);
    const noted = { actor, at: clock(), data: { address: session.address } };
    await noteAccount(writes, 'logout', user, noted);
    return true;
  });
}

/**
 * @param except hash of the session that stays, or null
 * @param actor its owner or an administrator
 */
export async function logOutEverywhere(
  { store, clock }: Office,
  user: User,
  except: string | null,
  actor: Actor = actorOf(user),
): Promise<void> {
  await store.write(async (writes) => {
    const ended = (await writes.sessions.ofUser(user.id)).filter(({ tokenHash }) => tokenHash !== except);
    await writes.sessions.endAll(user.id, except);
    for (const { address } of ended) {
      await noteAccount(writes, 'logout', user, { actor, at: clock(), data: { address } });
    }
  });
}
