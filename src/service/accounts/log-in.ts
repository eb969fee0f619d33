import { LichError } from '../../errors.ts';
import type { User } from '../../model/account.ts';
import type { StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import type { Office } from '../office.ts';
import { actorOf, noteAccount } from './account-history.ts';
import { countAttempt, forgive, KEPT_SECONDS } from './attempts.ts';
import { loginText } from './login-name.ts';
import { passwordMatches } from './password-hash.ts';
import { isPossible, passwordText } from './password-rules.ts';
import { IDLE_SECONDS, openSession, type Place } from './sessions.ts';

/** Of a name that nobody bears, kept in the history. */
const NAME_LETTERS = 3;

export interface LoggedIn {
  readonly user: User;
  /** What the browser shall keep. */
  readonly secret: string;
}

/**
 * An unknown name, a name without a password, a disabled account and a wrong password answer alike and take as long.
 * @throws LichError `login-failed`, `login-wait`, `login-busy`
 */
export async function logIn(
  { store, clock }: Office,
  typed: { readonly login: string; readonly password: string },
  place: Place,
): Promise<LoggedIn> {
  const login = loginText(typed.login);
  const started = clock();
  if (login === '' || !isPossible(typed.password)) throw new LichError('login-failed');
  await store.write((writes) => countAttempt(writes, login, place.address, started));
  const kept = await store.read(async ({ users }) => {
    const user = await users.byLogin(login);
    return user === null ? null : users.password(user.id);
  });
  if (!(await passwordMatches(passwordText(typed.password), kept))) {
    await store.write((writes) => noteFailure(writes, login, place, started));
    throw new LichError('login-failed');
  }
  return store.write(async (writes) => {
    const now = clock();
    const user = await writes.users.byLogin(login);
    // Removed, disabled or given another password while this one was looked at.
    if (user === null || user.disabledAt !== null || (await writes.users.password(user.id)) !== kept) {
      throw new LichError('login-failed');
    }
    await noteAccount(writes, 'login', user, { actor: actorOf(user), at: now, data: { address: place.address } });
    await forgive(writes, login, place.address, now);
    await writes.sessions.sweep(now, now - IDLE_SECONDS);
    await writes.loginAttempts.sweep(now - KEPT_SECONDS);
    return { user, secret: await openSession(writes, user, place, now) };
  });
}

/** Of an account that is there, its office sees it. A name that nobody bears is cut: it may be a password, mistyped. */
async function noteFailure(
  { users, history }: StoreWrites,
  login: string,
  { address }: Place,
  at: EpochSeconds,
): Promise<void> {
  const user = await users.byLogin(login);
  const name = user === null ? `${login.slice(0, NAME_LETTERS)}…` : login;
  await history.add({
    organizationId: user?.organizationId ?? null,
    at,
    actor: { kind: 'user', id: user?.id ?? '', name },
    act: 'login-failed',
    subjects: user === null ? [] : [{ kind: 'user', id: user.id }],
    days: null,
    changes: [],
    data: { login: name, address },
  });
}
