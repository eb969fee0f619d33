import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../locale/sentence.ts';
import type { Html } from '../pages/html.ts';
import type { PageContext } from '../pages/page.ts';
import { assetPath } from './assets.ts';
import { acceptedEncoding, acceptedLanguage } from './negotiate.ts';
import { packText } from './packing.ts';

/** How pages go out, and in which language. */

const LANGUAGE = 'lang';
/** Seconds in a year. */
const REMEMBERED = 31_536_000;

/** Nothing of others, nothing inline, no code out of text. */
const POLICY = "default-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

/** Whatever page it is, `?lang=en` shows it in English and keeps to it. */
export function rememberLanguage(app: FastifyInstance): void {
  app.addHook('preHandler', async (request, reply) => {
    const asked = languageIn((request.query as Record<string, unknown>)?.[LANGUAGE]);
    if (asked === null) return;
    const secure = request.protocol === 'https';
    reply.setCookie(LANGUAGE, asked, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: REMEMBERED });
  });
}

/** The one asked for, the one kept to, the browser's; Vietnamese for who has none of them. */
export function languageOf(request: FastifyRequest): Language {
  const asked = languageIn((request.query as Record<string, unknown>)?.[LANGUAGE]);
  return asked ?? languageIn(request.cookies?.[LANGUAGE]) ?? acceptedLanguage(request.headers['accept-language']);
}

export function pageContext(request: FastifyRequest): PageContext {
  return { language: languageOf(request), asset: assetPath };
}

/** Pages tell what may change at any moment and is often somebody's own: nobody else keeps them. */
export function sendPage(reply: FastifyReply, page: Html, status = 200): FastifyReply {
  return sendBytes(reply.code(status), page.markup);
}

function sendBytes(reply: FastifyReply, bytes: string | Buffer): FastifyReply {
  if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'private, no-store');
  return reply.header('Content-Security-Policy', POLICY).type('text/html; charset=utf-8').send(bytes);
}

/**
 * Packs what goes out: for pages that hold nothing a stranger can have put in beside a secret (what is packed tells its
 * length, and with it what repeats).
 */
export async function packPage(request: FastifyRequest, reply: FastifyReply, page: Html): Promise<FastifyReply> {
  const encoding = acceptedEncoding(request.headers['accept-encoding']);
  reply.header('Vary', 'Accept-Encoding');
  if (encoding === null) return sendPage(reply, page);
  const packed = await packText(page.markup, encoding);
  return sendBytes(reply.header('Content-Encoding', encoding), packed);
}

function languageIn(value: unknown): Language | null {
  return value === 'vi' || value === 'en' ? value : null;
}
