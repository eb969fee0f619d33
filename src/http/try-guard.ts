import { hash } from 'node:crypto';
import type { Clock } from '../time/clock.ts';
import type { EpochSeconds } from '../time/zone.ts';

export interface TryLimit {
  /** So many are answered before waiting begins. */
  readonly free: number;
  /** They are forgotten after so long without another, which is also the longest wait. Seconds. */
  readonly forgetAfter: number;
}

/** Wrong passwords of one account from one address. */
export const WRONG_PASSWORDS: TryLimit = { free: 10, forgetAfter: 15 * 60 };
/** Pairs that are remembered; the oldest go. */
const MOST_PAIRS = 10_000;

interface Tries {
  count: number;
  last: EpochSeconds;
}

/**
 * Slows down whoever keeps trying: one pair of what is tried and from where, and nobody else. It is asked when
 * something has failed: what is right is always let in, or one phone with a revoked password would lock out its whole
 * office; secrets have too many random bits for guesses to matter.
 */
export class TryGuard {
  readonly #clock: Clock;
  readonly #limit: TryLimit;
  readonly #tries = new Map<string, Tries>();

  constructor(clock: Clock, limit = WRONG_PASSWORDS) {
    this.#clock = clock;
    this.#limit = limit;
  }

  /** Counts one more, however a name is typed. Answers the seconds to wait, or null where another may be tried at once. */
  count(what: string, from: string): number | null {
    const { free, forgetAfter } = this.#limit;
    // A header has room for a name of many thousand letters: what is remembered of each pair is short.
    const key = hash('sha256', `${what.trim().toLowerCase()}\n${from}`);
    const now = this.#clock();
    const before = this.#tries.get(key);
    const count = before === undefined || now - before.last > forgetAfter ? 1 : before.count + 1;
    this.#tries.delete(key);
    this.#tries.set(key, { count, last: now });
    const [oldest] = this.#tries.keys();
    if (this.#tries.size > MOST_PAIRS && oldest !== undefined) this.#tries.delete(oldest);
    return count > free ? Math.min(2 ** (count - free), forgetAfter) : null;
  }
}
