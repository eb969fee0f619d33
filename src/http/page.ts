import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../locale/sentence.ts';
import type { Html } from '../pages/html.ts';
import type { PageContext } from '../pages/page.ts';
import { assetPath } from './assets.ts';
import { acceptedLanguage } from './negotiate.ts';

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
  if (!reply.hasHeader('Cache-Control')) reply.header('Cache-Control', 'private, no-store');
  return reply
    .code(status)
    .header('Content-Security-Policy', POLICY)
    .type('text/html; charset=utf-8')
    .send(page.markup);
}

function languageIn(value: unknown): Language | null {
  return value === 'vi' || value === 'en' ? value : null;
}
