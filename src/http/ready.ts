import type { FastifyInstance } from 'fastify';
import { mayReadFigures } from './metrics.ts';
import { readable } from './readable.ts';

/**
 * Whether requests can be served: 200 or 503 to everybody, which a load balancer needs and which tells no secret; what
 * is amiss only to whoever may read the figures.
 */

/** Each throws for what is not there. */
export type ReadyChecks = Readonly<Record<string, () => Promise<unknown>>>;

export function serveReady(app: FastifyInstance, checks: ReadyChecks, token: string | null): void {
  readable(app, '/ready', async (request, reply) => {
    const found = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await isWell(check)] as const),
    );
    const isReady = found.every(([, well]) => well);
    const details = mayReadFigures(request, token) ? { checks: Object.fromEntries(found) } : {};
    reply.code(isReady ? 200 : 503).header('Cache-Control', 'no-store');
    return reply.send({ status: isReady ? 'ready' : 'unready', ...details });
  });
}

function isWell(check: () => Promise<unknown>): Promise<boolean> {
  return check().then(
    () => true,
    () => false,
  );
}
