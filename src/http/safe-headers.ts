import type { FastifyReply, FastifyRequest } from 'fastify';

/** Nothing of ours is framed, sniffed, indexed, named to others or loaded by them; pages have a policy of their own. */
export const SAFE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** RFC 6797 §6.1: who came by https once comes by https for a year. Over plain HTTP it would be ignored. */
const BY_HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' };

export function dress(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(SAFE_HEADERS);
  if (request.protocol === 'https') reply.headers(BY_HTTPS);
}
