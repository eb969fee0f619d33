import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { problemTitle } from '../locale/problems.ts';

/** How long and how much a connection may be, whichever road its requests take. */

export interface ConnectionLimits {
  /** For the headers of a request. Milliseconds, as all of these. */
  readonly headersTimeout: number;
  /** For a whole request: the largest document over the slowest line of an office. */
  readonly requestTimeout: number;
  /** How long a connection waits for the next request; longer than proxies do. */
  readonly keepAliveTimeout: number;
  /** Without a byte in either direction: longer than the beat of a board, shorter than who takes an answer by drops. */
  readonly idleTimeout: number;
  /** How often those times are looked at. */
  readonly checkInterval: number;
  /** Connections at a time, from everywhere. */
  readonly connections: number;
  /** From one address, where no proxy stands between: more than an office of a thousand phones has open at once. */
  readonly connectionsOfOne: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 72_000,
  idleTimeout: 180_000,
  checkInterval: 2_000,
  connections: 10_000,
  connectionsOfOne: 400,
};

/** Bytes, and lines. */
const MOST_HEADERS = { maxHeaderSize: 16 * 1024, maxHeadersCount: 100 };

/** @param isBehindProxy then all connections have one address, and who may open how many is the proxy's to say */
export function openServer(answer: RequestListener, limits: ConnectionLimits, isBehindProxy: boolean): Server {
  const { headersTimeout, requestTimeout, keepAliveTimeout, checkInterval } = limits;
  const { maxHeaderSize, maxHeadersCount } = MOST_HEADERS;
  const times = { headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval: checkInterval };
  const server = createServer({ ...times, maxHeaderSize }, answer);
  server.maxHeadersCount = maxHeadersCount;
  server.maxConnections = limits.connections;
  server.setTimeout(limits.idleTimeout, (socket) => socket.destroy());
  if (!isBehindProxy) boundEach(server, limits.connectionsOfOne);
  return server;
}

function boundEach(server: Server, most: number): void {
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket;
    const count = (open.get(remoteAddress) ?? 0) + 1;
    open.set(remoteAddress, count);
    socket.once('close', () => {
      const left = (open.get(remoteAddress) ?? 1) - 1;
      if (left > 0) open.set(remoteAddress, left);
      else open.delete(remoteAddress);
    });
    if (count > most) socket.destroy();
  });
}

/** https://nodejs.org/api/errors.html */
const STATUSES: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** What is no HTTP, or comes too slowly, is told so in a word and cut. */
export function refuseConnection(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || socket.bytesWritten > 0 || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ''] ?? 400;
  const { vi, en } = problemTitle(status);
  const body = `${vi}\n${en}\n`;
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    'X-Content-Type-Options: nosniff',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
