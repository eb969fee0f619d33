import { LichError } from '../../errors.ts';
import type { User } from '../../model/account.ts';
import type { Actor } from '../../model/actor.ts';
import type { Office } from '../office.ts';
import { actorOf, noteAccount } from './account-history.ts';
import { countAttempt, forgive } from './attempts.ts';
import { hashPassword, passwordMatches } from './password-hash.ts';
import { checkPassword, isPossible, passwordText } from './password-rules.ts';
import type { OpenSession } from './sessions.ts';
import { type AccountFields, addUser } from './users.ts';

/** @throws LichError as `addUser` and `checkPassword` */
export async function addUserWithPassword(
  { store, clock }: Office,
  fields: AccountFields,
  typed: string,
  actor: Actor | null,
): Promise<User> {
  const hash = await hashPassword(checkPassword(typed, fields.login.trim().toLowerCase()));
  return store.write(async (writes) => {
    const user = await addUser(writes, fields, clock(), actor);
    await writes.users.setPassword(user.id, hash);
    return user;
  });
}

/**
 * By its owner, who types the old one again. The other sessions end, and links to choose another.
 * @throws LichError `password-wrong`, `login-wait`, and what `checkPassword` throws
 */
export async function changePassword(
  { store, clock }: Office,
  { user, session }: OpenSession,
  typed: { readonly old: string; readonly new: string },
  address: string,
): Promise<void> {
  const password = checkPassword(typed.new, user.login);
  if (!isPossible(typed.old)) throw new LichError('password-wrong');
  await store.write((writes) => countAttempt(writes, user.login, address, clock()));
  const kept = await store.read(({ users }) => users.password(user.id));
  if (!(await passwordMatches(passwordText(typed.old), kept))) throw new LichError('password-wrong');
  const hash = await hashPassword(password);
  await store.write(async (writes) => {
    if ((await writes.users.password(user.id)) !== kept) throw new LichError('password-wrong');
    await forgive(writes, user.login, address, clock());
    await writes.users.setPassword(user.id, hash);
    await writes.sessions.endAll(user.id, session.tokenHash);
    await writes.oneTimeLinks.removeOf(user.id);
    await noteAccount(writes, 'password-change', user, { actor: actorOf(user), at: clock(), data: { address } });
  });
}
