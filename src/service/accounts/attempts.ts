import { LichError } from '../../errors.ts';
import type { LoginAttempts } from '../../store/account-port.ts';
import type { StoreWrites } from '../../store/port.ts';
import type { EpochSeconds } from '../../time/zone.ts';

/**
 * How often a name may be tried. Each try counts as a failure before the password is looked at, so that a thousand at
 * once are not a thousand free ones; a success takes it back. Waiting has a longest, so nobody is locked out for good.
 * A pair of name and address that has succeeded before is held up by its own failures alone: neither a stranger who
 * tries the name from elsewhere nor colleagues behind the same address keep its owner waiting.
 */

interface Limit {
  /** Failures that cost no waiting. */
  readonly free: number;
  /** Seconds after the first that does; twice as long after each more. */
  readonly first: number;
  readonly longest: number;
}

export const LIMITS = {
  pair: { free: 5, first: 2, longest: 900 },
  name: { free: 50, first: 2, longest: 60 },
  address: { free: 100, first: 1, longest: 60 },
} as const satisfies Record<string, Limit>;

/** Failures are forgotten after a day without one, known pairs after a season. */
const FORGOTTEN_SECONDS = 86_400;
export const KEPT_SECONDS = 90 * 86_400;

/** Seconds that must pass between the last try and the next. */
export function waitAfter(failures: number, { free, first, longest }: Limit): number {
  return failures < free ? 0 : Math.min(longest, first * 2 ** (failures - free));
}

/**
 * Counts a try as failed until `forgive` says otherwise.
 * @throws LichError `login-wait`
 */
export async function countAttempt(store: StoreWrites, login: string, from: string, now: EpochSeconds): Promise<void> {
  const address = networkOf(from);
  const pair = await attemptsAt(store, login, address, now);
  const isKnown = pair.succeededAt !== null;
  const name = await attemptsAt(store, login, '', now);
  const place = await attemptsAt(store, '', address, now);
  const waits = [left(pair, LIMITS.pair, now)];
  if (!isKnown) waits.push(left(name, LIMITS.name, now), left(place, LIMITS.address, now));
  const seconds = Math.max(...waits);
  if (seconds > 0) throw new LichError('login-wait', { seconds });
  const failed = (attempts: LoginAttempts) => ({ ...attempts, failures: attempts.failures + 1, lastAt: now });
  await store.loginAttempts.put(login, address, failed(pair));
  await store.loginAttempts.put(login, '', failed(name));
  await store.loginAttempts.put('', address, failed(place));
}

/** Links for forgotten passwords: so many for a name before it waits, and so many from one address. */
const REQUEST_LIMITS = {
  name: { free: 3, first: 900, longest: 3600 },
  address: { free: 20, first: 60, longest: 3600 },
} as const satisfies Record<string, Limit>;
/** No login name has such a letter in it. */
const REQUESTS = '?';

/**
 * Counts that somebody has forgotten a password. False where the name was asked for too often, which is nobody's to
 * know: it is answered as everything else.
 * @throws LichError `login-wait` where too much was asked from one address
 */
export async function countRequest(
  store: StoreWrites,
  login: string,
  from: string,
  now: EpochSeconds,
): Promise<boolean> {
  const [name, address] = [`${REQUESTS}${login.slice(0, 64)}`, networkOf(from)];
  const place = await attemptsAt(store, REQUESTS, address, now);
  const seconds = left(place, REQUEST_LIMITS.address, now);
  if (seconds > 0) throw new LichError('login-wait', { seconds });
  await store.loginAttempts.put(REQUESTS, address, { ...place, failures: place.failures + 1, lastAt: now });
  const asked = await attemptsAt(store, name, '', now);
  if (left(asked, REQUEST_LIMITS.name, now) > 0) return false;
  await store.loginAttempts.put(name, '', { ...asked, failures: asked.failures + 1, lastAt: now });
  return true;
}

/** The try was a good one. What others failed at with the same name, or from the same address, stays counted. */
export async function forgive(store: StoreWrites, login: string, from: string, now: EpochSeconds): Promise<void> {
  const address = networkOf(from);
  await store.loginAttempts.put(login, address, { failures: 0, lastAt: now, succeededAt: now });
  for (const [oneLogin, oneAddress] of [
    [login, ''],
    ['', address],
  ] as const) {
    const attempts = await attemptsAt(store, oneLogin, oneAddress, now);
    await store.loginAttempts.put(oneLogin, oneAddress, { ...attempts, failures: Math.max(0, attempts.failures - 1) });
  }
}

async function attemptsAt(store: StoreWrites, login: string, address: string, now: EpochSeconds) {
  const kept = await store.loginAttempts.get(login, address);
  if (kept === null) return { failures: 0, lastAt: now, succeededAt: null };
  return now - kept.lastAt >= FORGOTTEN_SECONDS ? { ...kept, failures: 0 } : kept;
}

function left({ failures, lastAt }: LoginAttempts, limit: Limit, now: EpochSeconds): number {
  return lastAt + waitAfter(failures, limit) - now;
}

/** Whoever has one IPv6 address has the 2^64 beside it. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const left = head.split(':').filter((group) => group !== '');
  const right = tail.split(':').filter((group) => group !== '');
  const zeros = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : [];
  const groups = [...left, ...zeros, ...right].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
