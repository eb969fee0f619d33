import type { FastifyInstance } from 'fastify';
import { LichError } from '../errors.ts';

/**
 * Answers the port that is listened on.
 * @throws LichError `port-in-use`, `address-unusable`
 */
export async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port, listenTextResolver: () => 'đang nghe' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EADDRINUSE') throw new LichError('port-in-use', { host, port }, { cause: error });
    throw new LichError('address-unusable', { host, port, reason: error.message }, { cause: error });
  }
  const address = app.server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
