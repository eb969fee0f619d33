import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Stands before a real server and spoils what it is told to spoil. */

/**
 * What happens to one request. `refuse`: the server never sees it. `spoil`: the server does it, and the answer is
 * another. `cutBefore`, `cutAfter`: the connection ends before or after the server has done it.
 */
export type Mishap =
  | { readonly type: 'none' | 'cutBefore' | 'cutAfter' | 'slow' | 'loseEtag' }
  | { readonly type: 'refuse' | 'spoil'; readonly status: number };

export interface FaultyProxy {
  readonly url: string;
  /** One a request; when they are used up, nothing is spoiled. */
  mishaps: Mishap[];
  close(): Promise<void>;
}

const SLOW_MILLISECONDS = 20;

export async function openFaultyProxy(target: string): Promise<FaultyProxy> {
  const agent = new Agent({ keepAlive: true });
  const listener = createServer((incoming, outgoing) => {
    const mishap = proxy.mishaps.shift() ?? { type: 'none' };
    handle(incoming, outgoing, mishap, new URL(target), agent).catch(() => incoming.socket.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const proxy: FaultyProxy = {
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    mishaps: [],
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        listener.close(() => resolve());
        listener.closeAllConnections();
      }),
  };
  return proxy;
}

async function handle(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  mishap: Mishap,
  target: URL,
  agent: Agent,
): Promise<void> {
  const body = await bytesOf(incoming);
  if (mishap.type === 'cutBefore') return void incoming.socket.destroy();
  if (mishap.type === 'refuse') return void outgoing.writeHead(mishap.status, { 'content-length': 0 }).end();
  if (mishap.type === 'slow') await setTimeout(SLOW_MILLISECONDS);
  const answer = await forward(incoming, body, target, agent);
  if (mishap.type === 'cutAfter') return void incoming.socket.destroy();
  if (mishap.type === 'spoil') return void outgoing.writeHead(mishap.status, { 'content-length': 0 }).end();
  const { etag, 'transfer-encoding': _, ...headers } = answer.headers;
  const told = mishap.type === 'loseEtag' || etag === undefined ? {} : { etag };
  outgoing.writeHead(answer.status, { ...headers, ...told, 'content-length': answer.body.length }).end(answer.body);
}

async function forward(incoming: IncomingMessage, body: Buffer, target: URL, agent: Agent) {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const headers = { ...incoming.headers, host: target.host };
  const options = { agent, method: incoming.method ?? 'GET', headers };
  request(new URL(incoming.url ?? '/', target), options, resolve)
    .on('error', reject)
    .end(body);
  const answer = await promise;
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await bytesOf(answer) };
}

async function bytesOf(stream: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}
