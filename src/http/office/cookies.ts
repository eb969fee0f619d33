import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LONGEST_SECONDS } from '../../service/accounts/sessions.ts';
import type { OfficeParts } from './parts.ts';

type Https = Pick<OfficeParts, 'isHttps'>;

/** RFC 6265bis §4.1.3.2: set by this host alone, over TLS alone. Without TLS no browser would take the name. */
export function cookieName({ isHttps }: Https, name: 'session' | 'form'): string {
  return isHttps ? `__Host-lich-${name}` : `lich-${name}`;
}

export function cookieOptions({ isHttps }: Https): CookieSerializeOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps };
}

export function keepSession(reply: FastifyReply, parts: Https, secret: string): void {
  reply.setCookie(cookieName(parts, 'session'), secret, { ...cookieOptions(parts), maxAge: LONGEST_SECONDS });
}

export function dropSession(reply: FastifyReply, parts: Https): void {
  reply.clearCookie(cookieName(parts, 'session'), cookieOptions(parts));
}

/** What the browser keeps of its session; null for none. */
export function sessionSecret(request: FastifyRequest, parts: Https): string | null {
  return request.cookies[cookieName(parts, 'session')] ?? null;
}
