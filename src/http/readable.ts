import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { LichError } from '../errors.ts';

/** An address that is read with GET and HEAD, and refuses the other methods by name: RFC 9110 §15.5.6. */
export function readable(app: FastifyInstance, url: string, handler: RouteHandlerMethod): void {
  app.get(url, handler);
  const method = app.supportedMethods.filter((name) => name !== 'GET' && name !== 'HEAD');
  app.route({
    method,
    url,
    handler(request, reply) {
      reply.header('Allow', 'GET, HEAD');
      throw new LichError('method-not-allowed', { method: request.method });
    },
  });
}
