import { LichError } from '../../errors.ts';
import type { StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import type { Office } from '../office.ts';
import { actorOf, noteAccount } from './account-history.ts';
import { countRequest } from './attempts.ts';
import { loginText } from './login-name.ts';
import { putLink } from './one-time-links.ts';

/** Who has forgotten a password is sent a link by e-mail, and nobody who asks learns whether there is such an account. */

/** From the moment of asking. */
export const RESET_SECONDS = 3600;

/**
 * Asks for a link; without an account, or without an address of it, nothing happens and nothing else is answered.
 * @throws LichError `mail-not-configured`, `login-wait` where too much was asked from one address
 */
export async function askForPassword(
  { store, clock, gatherSeconds }: Office,
  typed: string,
  from: string,
): Promise<void> {
  if (gatherSeconds === undefined) throw new LichError('mail-not-configured');
  const login = loginText(typed);
  if (login === '') return;
  await store.write(async (writes) => {
    const at = clock();
    const isAllowed = await countRequest(writes, login, from, at);
    const user = await writes.users.byLogin(login);
    if (!isAllowed || user === null || user.disabledAt !== null || user.email === null) return;
    const wish = { kind: 'password', organizationId: user.organizationId ?? '', subjectId: user.id } as const;
    await writes.mail.ask({ ...wish, address: user.email, before: {}, at, nextAt: at });
  });
}

/**
 * A new link each time the letter is sent: no link is kept until then. Null where it would come too late, or where the
 * account is not what it was.
 */
export async function offerForgottenPassword(
  writes: StoreWrites,
  userId: string,
  address: string,
  askedAt: EpochSeconds,
  now: EpochSeconds,
): Promise<{ readonly login: string; readonly path: string } | null> {
  const user = await writes.users.get(userId);
  if (user === null || user.disabledAt !== null || user.email !== address) return null;
  const seconds = askedAt + RESET_SECONDS - now;
  if (seconds <= 0) return null;
  const changes = [{ of: user.name, field: 'password-link', from: null, to: null }];
  await noteAccount(writes, 'user-change', user, { actor: actorOf(user), at: now, changes });
  return {
    login: user.login,
    path: await putLink(writes, { purpose: 'reset-password', userId: user.id, madeBy: null }, now, seconds),
  };
}
