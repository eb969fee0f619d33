import { randomUUID } from 'node:crypto';
import { LichError } from '../../errors.ts';
import type { ApiToken, Role, User } from '../../model/account.ts';
import { collapse, normaliseText } from '../../vietnamese/normalise.ts';
import type { Office } from '../office.ts';
import { noteAccount } from './account-history.ts';
import { type Caller, callerOfToken, callerOfUser, requirePerson, requireStanding } from './caller.ts';
import { newSecret, secretHash } from './secrets.ts';

/** Tokens for machines: shown once, kept as a hash. */

/** By which a token is known in a file that it should not stand in. */
const PREFIX = 'lich_';
const LABEL_LETTERS = 80;
/** A use is written down once in so many seconds. */
const USED_SECONDS = 60;
/** What an account may give to a machine: never more than it has. */
const GIVEN: Readonly<Record<Role, readonly Role[]>> = {
  administrator: ['administrator', 'clerk', 'viewer'],
  clerk: ['clerk', 'viewer'],
  viewer: ['viewer'],
};

export function rolesToGive(role: Role): readonly Role[] {
  return GIVEN[role];
}

/**
 * Answers the token itself, which nobody can be shown again.
 * @param by the owner; a token makes none, or a revoked one would live on in what it made
 * @throws LichError `person-needed`, `label-missing`, `role-invalid`; `login-needed` where the owner is not any more who
 * was proven to ask
 */
export async function makeApiToken(
  { store, clock }: Office,
  owner: User,
  given: { readonly label: string; readonly role: Role },
  by: Caller = callerOfUser(owner),
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  requirePerson(by);
  const label = collapse(normaliseText(given.label)).slice(0, LABEL_LETTERS);
  if (label === '') throw new LichError('label-missing');
  if (!isWithin(by, given.role)) throw new LichError('role-invalid');
  // Without an office of its own, less than an administrator would be nothing.
  if (owner.organizationId === null && given.role !== 'administrator') throw new LichError('role-invalid');
  const secret = PREFIX + newSecret();
  const token: ApiToken = {
    id: randomUUID(),
    userId: owner.id,
    organizationId: owner.organizationId,
    role: given.role,
    tokenHash: secretHash(secret),
    label,
    createdAt: clock(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await store.write(async (writes) => {
    await requireStanding(writes, by);
    await writes.apiTokens.add(token);
    const noted = { actor: by.actor, at: clock(), data: { label, role: token.role } };
    await noteAccount(writes, 'token-add', owner, noted);
  });
  return { token, secret };
}

/** Of the caller's account, in the order in which they were made; a token sees none that may do more than itself. */
export async function listApiTokens({ store }: Office, by: Caller): Promise<readonly ApiToken[]> {
  const all = await store.read(({ apiTokens }) => apiTokens.ofUser(by.userId));
  return all.filter(({ role }) => isWithin(by, role));
}

/**
 * Only its owner's, and by a token none that may do more than itself.
 * @throws LichError `token-unknown`; `login-needed` where who asks is not any more who was proven to
 */
export async function revokeApiToken(
  { store, clock }: Office,
  owner: User,
  id: string,
  by: Caller = callerOfUser(owner),
): Promise<ApiToken> {
  return store.write(async (writes) => {
    await requireStanding(writes, by);
    const token = await writes.apiTokens.get(id);
    if (token === null || token.userId !== owner.id || !isWithin(by, token.role)) throw new LichError('token-unknown');
    await writes.apiTokens.revoke(id, clock());
    const noted = { actor: by.actor, at: clock(), data: { label: token.label } };
    await noteAccount(writes, 'token-revoke', owner, noted);
    return token;
  });
}

const isWithin = (by: Caller, role: Role) => rolesToGive(by.role).includes(role);

/**
 * With no more than both the token and its owner may now. Null where it is revoked, nobody's, or its owner may not come
 * in any more or belongs to another office.
 */
export async function findApiToken({ store, clock }: Office, secret: string): Promise<Caller | null> {
  if (!secret.startsWith(PREFIX)) return null;
  const now = clock();
  const found = await store.read(async ({ apiTokens, users }) => {
    const token = await apiTokens.byTokenHash(secretHash(secret));
    const owner = token === null ? null : await users.get(token.userId);
    return token === null || owner === null ? null : { token, owner };
  });
  if (found === null) return null;
  const { token, owner } = found;
  if (token.revokedAt !== null || owner.disabledAt !== null || owner.organizationId !== token.organizationId)
    return null;
  if (token.lastUsedAt === null || now - token.lastUsedAt >= USED_SECONDS) {
    await store.write(({ apiTokens }) => apiTokens.use(token.id, now));
  }
  return callerOfToken({ ...token, role: rolesToGive(owner.role).includes(token.role) ? token.role : owner.role });
}
