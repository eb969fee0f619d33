import type { ApiToken, OneTimeLink, Session, User } from '../model/account.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** What the store knows of accounts. Passwords, sessions, tokens and links are kept as hashes only. */

export interface UserReads {
  get(id: string): Promise<User | null>;
  byLogin(login: string): Promise<User | null>;
  /** In the order in which they were added; null asks for those of the whole service and of every office. */
  list(organizationId: string | null): Promise<readonly User[]>;
  /** As `service/accounts/password-hash.ts` writes it; null before a password was chosen. */
  password(id: string): Promise<string | null>;
}

export interface UserWrites extends UserReads {
  add(user: User): Promise<void>;
  /** Everything but the password. */
  replace(user: User): Promise<void>;
  setPassword(id: string, hash: string): Promise<void>;
  /** With its sessions, tokens and links. */
  remove(id: string): Promise<void>;
}

export interface SessionReads {
  get(tokenHash: string): Promise<Session | null>;
  /** The one used last first. */
  ofUser(userId: string): Promise<readonly Session[]>;
}

export interface SessionWrites extends SessionReads {
  add(session: Session): Promise<void>;
  see(tokenHash: string, at: EpochSeconds): Promise<void>;
  end(tokenHash: string): Promise<void>;
  /** @param except hash of the one that stays, or null */
  endAll(userId: string, except: string | null): Promise<void>;
  /** Forgets those that nobody used since `seenBefore`, or that have expired. */
  sweep(now: EpochSeconds, seenBefore: EpochSeconds): Promise<void>;
}

export interface ApiTokenReads {
  get(id: string): Promise<ApiToken | null>;
  byTokenHash(tokenHash: string): Promise<ApiToken | null>;
  /** In the order in which they were made. */
  ofUser(userId: string): Promise<readonly ApiToken[]>;
}

export interface ApiTokenWrites extends ApiTokenReads {
  add(token: ApiToken): Promise<void>;
  use(id: string, at: EpochSeconds): Promise<void>;
  revoke(id: string, at: EpochSeconds): Promise<void>;
  revokeAll(userId: string, at: EpochSeconds): Promise<void>;
}

export interface OneTimeLinkReads {
  get(tokenHash: string): Promise<OneTimeLink | null>;
}

export interface OneTimeLinkWrites extends OneTimeLinkReads {
  /** In the place of earlier ones for the same account and purpose. */
  put(link: OneTimeLink): Promise<void>;
  /** False when it is not there any more: somebody was faster. */
  take(tokenHash: string): Promise<boolean>;
  /** All that the account made. */
  removeMadeBy(userId: string): Promise<void>;
  /** All that lead to the account. */
  removeOf(userId: string): Promise<void>;
}

/** What was tried with one name from one address. */
export interface LoginAttempts {
  /** Since the last success of this pair, or the last pause. */
  readonly failures: number;
  readonly lastAt: EpochSeconds;
  readonly succeededAt: EpochSeconds | null;
}

export interface LoginAttemptReads {
  /** Null where nothing was tried. The empty name stands for any name, the empty address for any address. */
  get(login: string, address: string): Promise<LoginAttempts | null>;
}

export interface LoginAttemptWrites extends LoginAttemptReads {
  put(login: string, address: string, attempts: LoginAttempts): Promise<void>;
  /** Forgets what was tried last before `before`. */
  sweep(before: EpochSeconds): Promise<void>;
}
