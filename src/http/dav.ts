import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DavResponse } from '../caldav/exchange.ts';
import { answer, DAV_METHODS } from '../caldav/server.ts';
import type { AccountView } from '../caldav/view.ts';
import { LichError } from '../errors.ts';
import { networkOf } from '../service/accounts/attempts.ts';
import type { DavCalendars } from '../service/dav/calendars.ts';
import { xmlText } from './dav-body.ts';
import type { DavTally } from './dav-tally.ts';
import type { TryGuard } from './try-guard.ts';

/** The CalDAV endpoint: who asks, and `caldav/` answers. */

export interface DavParts {
  readonly calendars: DavCalendars;
  readonly guard: TryGuard;
  readonly tally: DavTally;
}

const WELL_KNOWN = '/.well-known/caldav';
/** Ten thousand addresses of a multiget. Bytes. */
const BODY_LIMIT = 2 * 1024 * 1024;
/** RFC 7617 §2.1: names and passwords are UTF-8. */
const CHALLENGE = 'Basic realm="Lich", charset="UTF-8"';
/** On the wire Node knows these names in any case; Fastify wants to be told of them. */
const NOT_IN_FASTIFY = DAV_METHODS.filter(
  (method) => !['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'].includes(method),
);

/** The last to be registered: other addresses answer the methods of WebDAV as unknown. */
export async function serveDav(app: FastifyInstance, parts: DavParts): Promise<void> {
  for (const method of NOT_IN_FASTIFY) app.addHttpMethod(method, { hasBody: true });
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // RFC 4918 §8.2 wants XML to be called so, and clients call it many things.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, xmlText(Buffer.from(body))),
    );
    const guarded = {
      bodyLimit: BODY_LIMIT,
      // Before the body: nobody unknown makes us take one in.
      onRequest: (request: FastifyRequest, reply: FastifyReply) => letIn(request, reply, parts),
      handler: respond,
    };
    for (const url of ['/dav', '/dav/*']) scope.route({ ...guarded, url, method: [...DAV_METHODS] });
    // Clients begin at the bare address too, and at where other servers keep their principals.
    scope.route({ ...guarded, url: '/', method: ['PROPFIND', 'REPORT', 'PROPPATCH'] });
    for (const url of ['/principals', '/principals/']) {
      scope.route({ ...guarded, url, method: ['OPTIONS', 'PROPFIND', 'REPORT', 'PROPPATCH'] });
    }
    // RFC 6764 §5: every method, and before anybody is asked who they are.
    scope.route({
      url: WELL_KNOWN,
      method: [...DAV_METHODS],
      handler: (_request, reply) => reply.redirect('/dav/', 301),
    });
  });
}

const accounts = new WeakMap<FastifyRequest, AccountView>();

async function letIn(request: FastifyRequest, reply: FastifyReply, { calendars, guard, tally }: DavParts) {
  refuseWithoutTls(request);
  const given = credentialsOf(request.headers.authorization);
  if (given === null) return unauthorized(reply);
  const found = await calendars.open(given.user, given.password);
  if (found === null) {
    const wait = guard.count(given.user, networkOf(request.ip));
    return wait === null ? unauthorized(reply) : reply.code(429).header('Retry-After', wait).send();
  }
  tally.count(found.password.id, request.headers['user-agent']);
  accounts.set(request, found.account);
}

/** RFC 7617 §4: a password in clear text is anybody's. What the proxy says counts where it is believed. */
function refuseWithoutTls({ protocol, ip }: FastifyRequest): void {
  const isLoopback = ip === '::1' || /^(?:::ffff:)?127\./.test(ip);
  if (protocol !== 'https' && !isLoopback) throw new LichError('dav-without-tls');
}

/** RFC 7617 §2; null for none, another scheme, or what is not of its form. */
function credentialsOf(header: string | undefined): { readonly user: string; readonly password: string } | null {
  const encoded = /^Basic +([A-Za-z0-9+/=]+) *$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const [, user, password] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString('utf8')) ?? [];
  return user === undefined || password === undefined ? null : { user, password };
}

function unauthorized(reply: FastifyReply): FastifyReply {
  return reply.code(401).header('WWW-Authenticate', CHALLENGE).send();
}

function respond(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const account = accounts.get(request);
  if (account === undefined) return unauthorized(reply);
  const { method, url, headers, body } = request;
  const given = { method, path: url, headers: singleOf(headers), body: typeof body === 'string' ? body : '' };
  return send(reply, answer(given, account));
}

function send(reply: FastifyReply, { status, headers, body }: DavResponse): FastifyReply {
  return reply.code(status).headers(headers).send(body);
}

function singleOf(headers: FastifyRequest['headers']): Readonly<Record<string, string | undefined>> {
  const names = ['depth', 'prefer', 'brief', 'if-match', 'if-none-match'];
  return Object.fromEntries(names.map((name) => [name, [headers[name]].flat().join(', ') || undefined]));
}
