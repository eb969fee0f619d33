import { LichError } from '../../errors.ts';
import type { OneTimeLink, User } from '../../model/account.ts';
import { may } from '../../model/permission.ts';
import type { StoreReads, StoreWrites } from '../../store/port.ts';
import type { ActingWithin } from '../acting.ts';
import type { Office } from '../office.ts';
import { actorOf, noteAccount } from './account-history.ts';
import { requirePerson } from './caller.ts';
import { hashPassword } from './password-hash.ts';
import { checkPassword } from './password-rules.ts';
import { newSecret, secretHash } from './secrets.ts';
import { type AccountFields, addUser, userWithin } from './users.ts';

/** Links that work once: to choose a password, and to make the first administrator. */

const PASSWORD_SECONDS = 3 * 86_400;
const FIRST_SECONDS = 86_400;

/**
 * A path through which the account's owner chooses a new password; an earlier one stops working. Until then the old
 * password still holds. It ends with the account that made it, and when that is blocked or made another.
 * @throws LichError `person-needed` where a token asks, `account-unknown`; `login-needed` where who asks is no
 * administrator any more
 */
export async function offerPassword({ store, clock }: Office, userId: string, by: ActingWithin): Promise<string> {
  requirePerson(by);
  const { actor, within } = by;
  return store.write(async (writes) => {
    const maker = actor.kind === 'user' ? await administrator(writes, by) : null;
    const user = await userWithin(writes, userId, within);
    const changes = [{ of: user.name, field: 'password-link', from: null, to: null }];
    await noteAccount(writes, 'user-change', user, { actor, at: clock(), changes });
    return putLink(writes, { purpose: 'set-password', userId: user.id, madeBy: maker }, clock(), PASSWORD_SECONDS);
  });
}

/** The id of who acts, who may have been made less since they were asked who they are. @throws LichError `login-needed` */
async function administrator({ users }: StoreReads, { actor, within }: ActingWithin): Promise<string> {
  const user = await users.get(actor.id);
  const isOpen = user !== null && user.disabledAt === null && may(user.role, 'manage-users');
  if (!isOpen || (user.organizationId ?? within) !== within) throw new LichError('login-needed');
  return user.id;
}

/** Null as soon as there is an account. */
export async function offerFirstAdministrator({ store, clock }: Office): Promise<string | null> {
  const isFirst = async ({ users }: StoreReads) => (await users.list(null)).length === 0;
  if (!(await store.read(isFirst))) return null;
  return store.write(async (writes) => {
    return (await isFirst(writes))
      ? putLink(writes, { purpose: 'first-administrator', userId: null, madeBy: null }, clock(), FIRST_SECONDS)
      : null;
  });
}

/** A path that works once; an earlier one for the same account and purpose stops working. */
export async function putLink(
  { oneTimeLinks }: StoreWrites,
  about: Pick<OneTimeLink, 'purpose' | 'userId' | 'madeBy'>,
  now: number,
  seconds: number,
): Promise<string> {
  const secret = newSecret();
  await oneTimeLinks.put({ ...about, tokenHash: secretHash(secret), createdAt: now, expiresAt: now + seconds });
  return `/account/set/${secret}`;
}

export interface OpenLink {
  readonly link: OneTimeLink;
  /** Null for the first administrator. */
  readonly user: User | null;
}

/** What a link is for, without using it up. @throws LichError `one-time-link-used` */
export async function findOneTimeLink({ store, clock }: Office, secret: string): Promise<OpenLink> {
  return store.read((reads) => open(reads, secretHash(secret), clock()));
}

/**
 * Sets the password, ends every session of the account, and uses the link up, and any other for the same account.
 * @throws LichError `one-time-link-used`, and what `checkPassword` throws; then the link still works
 */
export async function setPasswordByLink(office: Office, secret: string, typed: string): Promise<User> {
  const { user } = await findOneTimeLink(office, secret);
  if (user === null) throw new LichError('one-time-link-used');
  const hash = await hashPassword(checkPassword(typed, user.login));
  return office.store.write(async (writes) => {
    await take(writes, secret, office.clock());
    await writes.oneTimeLinks.removeOf(user.id);
    await writes.users.setPassword(user.id, hash);
    await writes.sessions.endAll(user.id, null);
    await noteAccount(writes, 'password-change', user, { actor: actorOf(user), at: office.clock() });
    return user;
  });
}

/** @throws LichError `one-time-link-used`, and what `addUser` and `checkPassword` throw; then the link still works */
export async function makeFirstAdministrator(
  office: Office,
  secret: string,
  fields: Pick<AccountFields, 'login' | 'name'>,
  typed: string,
): Promise<User> {
  const { link } = await findOneTimeLink(office, secret);
  if (link.purpose !== 'first-administrator') throw new LichError('one-time-link-used');
  const hash = await hashPassword(checkPassword(typed, fields.login.trim().toLowerCase()));
  return office.store.write(async (writes) => {
    await take(writes, secret, office.clock());
    const whole = { ...fields, email: null, role: 'administrator', organizationId: null } as const;
    const user = await addUser(writes, whole, office.clock(), null);
    await writes.users.setPassword(user.id, hash);
    return user;
  });
}

async function take(writes: StoreWrites, secret: string, now: number): Promise<void> {
  await open(writes, secretHash(secret), now);
  await writes.oneTimeLinks.take(secretHash(secret));
}

async function open({ oneTimeLinks, users }: StoreReads, tokenHash: string, now: number): Promise<OpenLink> {
  const link = await oneTimeLinks.get(tokenHash);
  if (link === null || now >= link.expiresAt) throw new LichError('one-time-link-used');
  if (link.userId === null) {
    // Somebody was made by command meanwhile: the link would be a second way in.
    if ((await users.list(null)).length > 0) throw new LichError('one-time-link-used');
    return { link, user: null };
  }
  const user = await users.get(link.userId);
  if (user === null || user.disabledAt !== null) throw new LichError('one-time-link-used');
  return { link, user };
}
