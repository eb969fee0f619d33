import { hash } from 'node:crypto';
import type { Clock } from '../time/clock.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** So many wrong passwords are answered before the account has to wait, from that address. */
const FREE_FAILURES = 10;
/** They are forgotten after so long without another. Seconds. */
const FORGET_AFTER = 15 * 60;
/** Pairs of account and address that are remembered; the oldest go. */
const MOST_PAIRS = 10_000;

interface Failures {
  count: number;
  last: EpochSeconds;
}

/**
 * Slows down whoever keeps sending a wrong password: one account from one address, and nobody else. A right password is
 * always let in, or one phone with a revoked one would lock out its whole office; it has too many random bits for
 * guesses to matter.
 */
export class DavGuard {
  readonly #clock: Clock;
  readonly #failures = new Map<string, Failures>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a wrong password. Answers the seconds to wait, or null where another may be tried at once. */
  failed(user: string, address: string): number | null {
    // A header has room for a name of many thousand letters: what is remembered of each pair is short.
    const key = hash('sha256', `${user.trim().toLowerCase()}\n${address}`);
    const now = this.#clock();
    const before = this.#failures.get(key);
    const count = before === undefined || now - before.last > FORGET_AFTER ? 1 : before.count + 1;
    this.#failures.delete(key);
    this.#failures.set(key, { count, last: now });
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > MOST_PAIRS && oldest !== undefined) this.#failures.delete(oldest);
    return count > FREE_FAILURES ? Math.min(2 ** (count - FREE_FAILURES), FORGET_AFTER) : null;
  }
}
