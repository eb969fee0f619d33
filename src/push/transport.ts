import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { guardedLookup, isRefusedAddress } from './addresses.ts';
import { type Account, credentialsOf } from './credentials.ts';
import { FaultError, faultOfError } from './faults.ts';

/** HTTP to one server, with what tsdav's own fetch lacks: a limit in time and size, redirects that keep the password home. */

export interface TransportOptions extends Account {
  /** Whether the server may stand on this machine or in a private network. */
  readonly allowPrivate: boolean;
  /** For one request with its answer. */
  readonly timeoutSeconds: number;
  /** Connections at a time. */
  readonly connections: number;
}

export interface Exchange {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Received {
  /** Where the redirects ended. */
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface Transport {
  /** @throws FaultError when no answer came, or one that leads elsewhere */
  send(exchange: Exchange): Promise<Received>;
  readonly requests: number;
  close(): void;
}

const MOST_REDIRECTS = 5;
/** With Basic, with the first nonce, with a new one after it has grown old. */
const MOST_PROOFS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
/** A calendar of some 50,000 objects is listed in it. */
const MOST_BYTES = 32 * 1024 * 1024;

export function openTransport(server: URL, options: TransportOptions): Transport {
  const { connections, allowPrivate } = options;
  const credentials = credentialsOf(options);
  const agents = {
    'http:': new HttpAgent({ keepAlive: true, maxSockets: connections }),
    'https:': new HttpsAgent({ keepAlive: true, maxSockets: connections }),
  };
  let home = server;
  let requests = 0;

  async function once(exchange: Exchange): Promise<Received> {
    const { url } = exchange;
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw elsewhere(url);
    if (url.origin !== home.origin && !isUpgrade(home, url)) throw elsewhere(url);
    home = url;
    // A host that is an address is not looked up, so it is checked here.
    if (isRefusedAddress(url.hostname, allowPrivate)) {
      throw new FaultError('address-refused', { detail: url.hostname });
    }
    const agent = agents[url.protocol];
    for (let tried = 1; ; tried += 1) {
      const proof = credentials.proofFor(exchange);
      const received = await sent(exchange, proof.header, agent);
      const challenge = received.headers['www-authenticate'] ?? '';
      const mayPass = credentials.learn(exchange, proof, received.status, challenge);
      if (!mayPass || tried >= MOST_PROOFS) return received;
    }
  }

  async function sent(exchange: Exchange, authorization: string | null, agent: HttpAgent): Promise<Received> {
    requests += 1;
    try {
      return await exchangeOnce(exchange, authorization, agent, options);
    } catch (error) {
      if (!(error instanceof StaleConnection)) throw error;
    }
    requests += 1;
    return exchangeOnce(exchange, authorization, freshAgent(exchange.url), options);
  }

  return {
    get requests() {
      return requests;
    },
    async send(exchange) {
      for (let next = exchange, hops = 0; ; hops += 1) {
        const received = await once(next);
        const { location } = received.headers;
        if (!REDIRECTS.includes(received.status) || location === undefined) return received;
        if (hops >= MOST_REDIRECTS) throw new FaultError('redirects-endless', { detail: location });
        const url = URL.parse(location, next.url);
        if (url === null) throw new FaultError('garbled', { detail: location });
        // RFC 6764 §5 and every server met want the same method at the new place.
        next = { ...exchange, url };
      }
    },
    close() {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

/** The password goes to one host; the one step allowed is that host's own from http to https. */
function isUpgrade(from: URL, to: URL): boolean {
  const isSameHost = from.hostname === to.hostname && from.port === '' && to.port === '';
  return isSameHost && from.protocol === 'http:' && to.protocol === 'https:';
}

function elsewhere(url: URL): FaultError {
  return new FaultError('redirected-elsewhere', { detail: url.origin === 'null' ? url.protocol : url.origin });
}

/**
 * A connection that the server had closed when we used it again: SOGo does so after every PUT, without a word. RFC 9112
 * §9.3.1: the request may be sent again; whether it was done all the same, its condition tells.
 */
class StaleConnection extends FaultError {}

function freshAgent({ protocol }: URL): HttpAgent {
  return protocol === 'https:' ? new HttpsAgent() : new HttpAgent();
}

function exchangeOnce(
  { url, method, headers, body }: Exchange,
  authorization: string | null,
  agent: HttpAgent,
  { allowPrivate, timeoutSeconds }: TransportOptions,
): Promise<Received> {
  const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const { promise, resolve, reject } = Promise.withResolvers<Received>();
  const fail = (error: unknown) => reject(privateOr(error));
  const proof = authorization === null ? {} : { authorization };
  const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
    url,
    {
      method,
      agent,
      headers: { ...headers, ...length, ...proof },
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
      lookup: guardedLookup(allowPrivate) as never,
    },
    (response) => {
      textOf(response).then(
        (text) => resolve({ url, status: response.statusCode ?? 0, headers: response.headers, text }),
        fail,
      );
    },
  );
  request.on('error', (error) => {
    const { fault } = privateOr(error);
    return request.reusedSocket && fault.kind === 'cut' ? reject(new StaleConnection('cut', fault)) : fail(error);
  });
  request.end(body ?? undefined);
  return promise;
}

function privateOr(error: unknown): FaultError {
  if (error instanceof Error && 'code' in error && error.code === 'EPRIVATE') {
    return new FaultError('address-refused', { detail: error.message });
  }
  return faultOfError(error);
}

/** Always read to the end, so that the connection serves the next request. */
async function textOf(response: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) {
      response.destroy();
      throw new FaultError('too-much', { detail: String(MOST_BYTES) });
    }
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
