import { randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import { ROLES, type Role, type User } from '../../model/account.ts';
import type { Actor } from '../../model/actor.ts';
import type { StoreReads, StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { collapse, normaliseText } from '../../vietnamese/normalise.ts';
import type { ActingWithin } from '../acting.ts';
import type { Office } from '../office.ts';
import { accountChanges, actorOf, noteAccount } from './account-history.ts';
import { checkLogin } from './login-name.ts';

/** Accounts, as administrators make and change them. */

export interface AccountFields {
  readonly login: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
  /** Null for an administrator of the whole service. */
  readonly organizationId: string | null;
}

const NAME_LETTERS = 120;
const EMAIL = /^[^\s@<>"\p{C}]{1,64}@[^\s@<>"\p{C}]{1,190}$/u;

/**
 * Without a password: it is chosen through a one-time link, or set at once by `addUserWithPassword`.
 * @param actor null for somebody who makes their own
 * @throws LichError `login-invalid`, `login-taken`, `name-missing`, `email-invalid`, `role-invalid`, `office-unknown`
 */
export async function addUser(
  store: StoreWrites,
  fields: AccountFields,
  now: EpochSeconds,
  actor: Actor | null,
): Promise<User> {
  const user: User = { id: randomUUID(), ...(await checked(store, fields)), createdAt: now, disabledAt: null };
  if ((await store.users.byLogin(user.login)) !== null) throw new LichError('login-taken', { login: user.login });
  await store.users.add(user);
  const changes = accountChanges(null, user);
  await noteAccount(store, 'user-add', user, { actor: actor ?? actorOf(user), at: now, changes });
  return user;
}

/**
 * Changes what is given. With another role or office the account's sessions and tokens, and the links for passwords that
 * it made, end: they stand for the old ones.
 * @throws LichError as `addUser`, and `account-unknown`, `last-administrator`
 */
export async function changeUser(
  { store, clock }: Office,
  id: string,
  by: ActingWithin,
  given: Partial<AccountFields>,
): Promise<User> {
  return store.write(async (writes) => {
    const user = await userWithin(writes, id, by.within);
    const changed: User = { ...user, ...(await checked(writes, { ...user, ...given })) };
    const other = await writes.users.byLogin(changed.login);
    if (other !== null && other.id !== id) throw new LichError('login-taken', { login: changed.login });
    const isOtherRole = changed.role !== user.role || changed.organizationId !== user.organizationId;
    if (isOtherRole) {
      await refuseLastAdministrator(writes, user);
      await endAll(writes, id, clock());
    }
    // A link that went to the old mailbox is not the new one's.
    if (changed.email !== user.email) await writes.oneTimeLinks.removeOf(id);
    await writes.users.replace(changed);
    await noteChange(writes, user, changed, by, clock());
    return changed;
  });
}

/** Its sessions and tokens, and the links for passwords that it made, end at once. @throws LichError `account-unknown`, `last-administrator` */
export async function disableUser({ store, clock }: Office, id: string, by: ActingWithin): Promise<User> {
  return store.write(async (writes) => {
    const user = await userWithin(writes, id, by.within);
    if (user.disabledAt !== null) return user;
    await refuseLastAdministrator(writes, user);
    await endAll(writes, id, clock());
    const disabled = { ...user, disabledAt: clock() };
    await writes.users.replace(disabled);
    await noteChange(writes, user, disabled, by, clock());
    return disabled;
  });
}

/** @throws LichError `account-unknown` */
export async function enableUser({ store, clock }: Office, id: string, by: ActingWithin): Promise<User> {
  return store.write(async (writes) => {
    const user = await userWithin(writes, id, by.within);
    const enabled = { ...user, disabledAt: null };
    await writes.users.replace(enabled);
    await noteChange(writes, user, enabled, by, clock());
    return enabled;
  });
}

/** With all that it let in, as `disableUser`; the history keeps its name. @throws LichError `account-unknown`, `last-administrator` */
export async function removeUser({ store, clock }: Office, id: string, by: ActingWithin): Promise<User> {
  return store.write(async (writes) => {
    const user = await userWithin(writes, id, by.within);
    await refuseLastAdministrator(writes, user);
    await writes.oneTimeLinks.removeMadeBy(id);
    await writes.users.remove(id);
    const changes = accountChanges(user, null);
    await noteAccount(writes, 'user-remove', user, { actor: by.actor, at: clock(), changes });
    return user;
  });
}

/**
 * @param within only accounts of this office are there; null for all
 * @throws LichError `account-unknown`
 */
export async function userWithin({ users }: StoreReads, id: string, within: string | null): Promise<User> {
  const user = await users.get(id);
  if (user === null || (within !== null && user.organizationId !== within)) throw new LichError('account-unknown');
  return user;
}

async function noteChange(
  writes: StoreWrites,
  before: User,
  after: User,
  { actor }: ActingWithin,
  at: EpochSeconds,
): Promise<void> {
  const changes = accountChanges(before, after);
  if (changes.length > 0) await noteAccount(writes, 'user-change', after, { actor, at, changes });
}

/** By whatever the account let itself or others in. */
async function endAll({ sessions, apiTokens, oneTimeLinks }: StoreWrites, userId: string, now: number): Promise<void> {
  await sessions.endAll(userId, null);
  await apiTokens.revokeAll(userId, now);
  await oneTimeLinks.removeMadeBy(userId);
}

/** Somebody must be left who can let others in. */
async function refuseLastAdministrator({ users }: StoreWrites, user: User): Promise<void> {
  const isWhole = (one: User) => one.organizationId === null && one.disabledAt === null;
  if (!isWhole(user)) return;
  const all = await users.list(null);
  if (!all.some((other) => other.id !== user.id && isWhole(other))) throw new LichError('last-administrator');
}

async function checked(store: StoreWrites, { login, name, email, role, organizationId }: AccountFields) {
  const shown = collapse(normaliseText(name)).slice(0, NAME_LETTERS);
  if (shown === '') throw new LichError('name-missing');
  const mail = email?.trim() || null;
  if (mail !== null && !EMAIL.test(mail)) throw new LichError('email-invalid', { text: mail.slice(0, 100) });
  const isWhole = organizationId === null;
  if (!ROLES.includes(role) || (isWhole && role !== 'administrator')) throw new LichError('role-invalid');
  if (!isWhole && (await store.organizations.get(organizationId)) === null) throw new LichError('office-unknown');
  return { login: checkLogin(login), name: shown, email: mail, role, organizationId };
}
