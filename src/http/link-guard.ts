import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, LichError } from '../errors.ts';
import { networkOf } from '../service/accounts/attempts.ts';
import type { Clock } from '../time/clock.ts';
import { TryGuard, type TryLimit } from './try-guard.ts';

/**
 * Links, tokens and addresses that lead nowhere, tried again and again. Counted by what is tried and from where, and
 * once more by where it comes from; what leads somewhere is never counted and never held up, so that nobody behind the
 * same address is locked out by a phone that keeps an old link, nor by somebody who guesses.
 */

/** A client that asks every minute for a link that was taken back is told so fifteen times. */
const ONE_LINK: TryLimit = { free: 15, forgetAfter: 15 * 60 };
const ONE_ADDRESS: TryLimit = { free: 300, forgetAfter: 60 };
/** Documents that are made for one link at one address: each costs as much as a hundred pages. */
const ONE_DOCUMENT: TryLimit = { free: 20, forgetAfter: 60 };

/** What was tried when it failed in this way; null for nothing that could be guessed. */
const TRIED: Partial<Record<ErrorCode, (request: FastifyRequest) => string | null>> = {
  'feed-unknown': pathOf,
  'feed-revoked': pathOf,
  'board-unknown': pathOf,
  'board-revoked': pathOf,
  'one-time-link-used': pathOf,
  'login-needed': bearerOf,
  'metrics-refused': bearerOf,
};

export class LinkGuard {
  readonly #links: TryGuard;
  readonly #addresses: TryGuard;
  readonly #documents: TryGuard;

  constructor(clock: Clock) {
    this.#links = new TryGuard(clock, ONE_LINK);
    this.#addresses = new TryGuard(clock, ONE_ADDRESS);
    this.#documents = new TryGuard(clock, ONE_DOCUMENT);
  }

  /** What is answered for a request that failed: what was thrown, or that it has to wait. */
  failed(request: FastifyRequest, error: unknown): unknown {
    const tried = error instanceof LichError ? (TRIED[error.code]?.(request) ?? null) : null;
    if (tried === null) return error;
    const from = networkOf(request.ip);
    const waits = [this.#links.count(tried, from), this.#addresses.count('', from)];
    const seconds = Math.max(...waits.map((wait) => wait ?? 0));
    return seconds > 0 ? new LichError('too-many-requests', { seconds }) : error;
  }

  /** Counts a document that is made for whoever has the link. @throws LichError `too-many-requests` */
  document(request: FastifyRequest): void {
    const seconds = this.#documents.count(pathOf(request), networkOf(request.ip));
    if (seconds !== null) throw new LichError('too-many-requests', { seconds });
  }
}

/** RFC 9110 §10.2.3. */
export function sayWhen(reply: FastifyReply, error: unknown): void {
  if (!(error instanceof LichError) || error.status !== 429) return;
  if (typeof error.data.seconds === 'number') reply.header('Retry-After', error.data.seconds);
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}

function bearerOf({ headers }: FastifyRequest): string | null {
  return headers.authorization ?? null;
}
