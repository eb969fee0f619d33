import { hash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from 'prom-client';
import { LichError } from '../errors.ts';
import { isLoopbackAddress } from '../push/addresses.ts';
import { readable } from './readable.ts';

/**
 * Figures for Prometheus, at `/metrics`. Whoever knows the token may read them; where none is set, programs of this
 * machine may that ask the service itself. What comes through a proxy on this machine comes from anywhere.
 */

export type Prometheus = typeof import('prom-client');

/** Registers its figures, once, and answers what brings them up to date before each reading. */
export type Figures = (prometheus: Prometheus, registry: Registry) => () => Promise<void>;

export interface MetricsParts {
  /** Null where none is set. */
  readonly token: string | null;
  /** Of all rooms that have some. No secret, name or address in a label. */
  readonly figures: readonly Figures[];
}

export function serveMetrics(app: FastifyInstance, { token, figures }: MetricsParts): void {
  let sheet: Sheet | null = null;
  readable(app, '/metrics', async (request, reply) => {
    requireReader(request, reply, token);
    sheet ??= await openSheet(figures);
    await Promise.all(sheet.refresh.map((bring) => bring()));
    const { registry } = sheet;
    return reply
      .header('Cache-Control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

interface Sheet {
  readonly registry: Registry;
  readonly refresh: readonly (() => Promise<void>)[];
}

/** Loaded when somebody asks: an office without Prometheus does not pay for it at each start. */
async function openSheet(figures: readonly Figures[]): Promise<Sheet> {
  const { default: prometheus } = await import('prom-client');
  const registry = new prometheus.Registry();
  prometheus.collectDefaultMetrics({ register: registry });
  return { registry, refresh: figures.map((add) => add(prometheus, registry)) };
}

/** Who may not is told of no address here, unless a token is asked for. */
function requireReader(request: FastifyRequest, reply: FastifyReply, token: string | null): void {
  if (mayReadFigures(request, token)) return;
  if (token === null) throw new LichError('route-unknown');
  reply.header('WWW-Authenticate', 'Bearer realm="lich"');
  throw new LichError('metrics-refused');
}

/** @param token null where none is set: then only what asks from this machine may */
export function mayReadFigures(request: FastifyRequest, token: string | null): boolean {
  if (token === null) return isFromHere(request);
  // RFC 6750 §2.1, §3.
  const [, given = ''] = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
  return isSame(given, token);
}

function isSame(given: string, token: string): boolean {
  const [ours, theirs] = [token, given].map((text) => hash('sha256', text, 'buffer'));
  return timingSafeEqual(ours!, theirs!);
}

/** What proxies add, each its own. */
const PROXY_HEADERS = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** From a program on this machine, not from a page in a browser that was led here by a name (DNS rebinding). */
function isFromHere({ raw, headers }: FastifyRequest): boolean {
  const { hostname } = URL.parse(`http://${headers.host ?? ''}`) ?? { hostname: '' };
  const isPlain = PROXY_HEADERS.every((name) => headers[name] === undefined);
  const isNamedHere = hostname === 'localhost' || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ''));
  return isPlain && isNamedHere && isLoopbackAddress(raw.socket.remoteAddress ?? '');
}
