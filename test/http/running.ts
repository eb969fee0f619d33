import { request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DestinationStream, pino } from 'pino';
import { LichError } from '../../src/errors.ts';
import { LinkGuard } from '../../src/http/link-guard.ts';
import { listen } from '../../src/http/listen.ts';
import type { ConnectionLimits } from '../../src/http/server.ts';
import { buildService } from '../../src/http/service.ts';
import { type FeedTally, feedTally } from '../../src/http/tally.ts';
import type { PublishedFeed, Publisher } from '../../src/service/published.ts';

/** A service on a free port of the loopback, with feeds in memory: what clients see, without a store behind it. */

export const TOKEN = 'dGhpcy1pcy1hLXRva2VuLW9mLTE5Mi1i';
export const REVOKED = 'cmV2b2tlZC10b2tlbi1vZi0xOTItYml0';

export const FEED: PublishedFeed = {
  bytes: Buffer.from('BEGIN:VCALENDAR\r\nX-WR-CALNAME:Lịch công tác\r\nEND:VCALENDAR\r\n'),
  etag: '"abc123"',
  lastModified: Date.parse('2025-03-01T02:00:00Z') / 1000,
};

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Running {
  readonly port: number;
  readonly tally: FeedTally;
  readonly lines: string[];
  ask(path: string, options?: { method?: string; headers?: Record<string, string> }): Promise<Answer>;
  stop(): Promise<void>;
}

/** `held`: whether the feed is in memory already, or has to be made for the first request. */
export async function runService(
  given: {
    held?: boolean;
    broken?: boolean;
    trustProxy?: boolean | number | string;
    limits?: Partial<ConnectionLimits>;
  } = {},
): Promise<Running> {
  const lines: string[] = [];
  const tally = feedTally(() => 1_740_000_000);
  const app = buildService({
    publisher: publisher(given.held ?? true, given.broken ?? false),
    tally,
    log: pino({ level: 'info' }, { write: (line) => lines.push(line) } satisfies DestinationStream),
    trustProxy: given.trustProxy ?? false,
    guard: new LinkGuard(() => 1_740_000_000),
    limits: given.limits ?? {},
  });
  await listen(app, '127.0.0.1', 0);
  const { port } = app.server.address() as AddressInfo;
  return { port, tally, lines, ask: (path, options) => ask(port, path, options), stop: () => app.close() };
}

function publisher(held: boolean, broken: boolean): Publisher {
  const link = { linkId: 'link-1', feed: FEED };
  return {
    held: (token) => (held && token === TOKEN ? link : null),
    async find(token) {
      if (broken) throw new Error('the disk is on fire at /secret/path');
      if (token === TOKEN) return link;
      throw new LichError(token === REVOKED ? 'feed-revoked' : 'feed-unknown');
    },
  };
}

export function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; host?: string } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const request = send({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      });
    });
    request.on('error', reject);
    request.end();
  });
}
